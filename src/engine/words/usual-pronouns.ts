import { wordList } from './word-list.ts';

/**
 * The pronoun that people of a given name usually go by in the news, where that is clear: only so that a "he" or "she" of an article finds whom it means. What the article itself shows of a person
 * outweighs it (statements/find-speaker.ts), and nothing of it is told to anybody. Names of the gazetteer, judged one by one for this project by language models at work as readers; unclear ones are left out.
 */
const HE = wordList(`
 aarav aariz aaron abbas abd abdalla abdallah abdel abdel-rahman abdelaziz abdelkader abderrahmane abdirashid abdou abdoulaye abdul abdulaziz abdulla
 abdullah abdullahi abdullo abdulrahman abdurrahman abe abel abid abraham abram abubakar abubakr abul abulfazl adalberto adam adamu adan adil adnan
 adolf adolfo adolph adomas adrian adriano adrians adrien afonso agus agustin agustín ahmad ahmed ahmet aiden aimar aisultan ajay akbar akira aksel
 alain alan alassane alastair albert alberto alden aldiyar aldo alec alejandro aleksandar aleksander aleksandr aleksandre aleksey alessandro alexander
 alexandre alexandru alexei alexey alfie alfonso alfonzo alfred alfredo algirdas alhaji ali ali-reza aliaksandar aliaksandr aliaksei alikhan alistair
 alister aliyu allan allen alonso alonzo alparslan alphonse alphonso alton alvaro alvin alyaksandr alí amado amadou amar ambrose amin amine aminu amir
 amir-abbas amir-ali amir-hossein ammar amos amr anand anas anastasios anatol anatole anatoliy anatoly ander anders anderson andre andreas andrei
 andrej andres andrew andrey andrias andrii andris andriy andrzej andré andrés andy angelino angelo angus anibal ante anthony antione antoine anton
 antone antoni antonio antonis antony antti antwan antónio antônio anura anwar aníbal aras archie arie aristides arjun arkady arlen arlindo arman
 armand armando armen arnaud arne arnold arnoldo arnulfo aron arron arsen artem arthur artie artiom artur arturo artyom arun arvind asad asher ashok
 ashot ashraf asif askar aslan atef athanasios audu augustine augusto augustus aurelio austin avraham awad ayad ayman ayoub aziz babagana babatunde
 bader bahram bakary bambang bandar barney barry bart bartholomew barys bashar bashir basil bassam basuki beau bekir ben benas bence benedict bengt
 benicio benigno benito benjamin benjamín bennie benny benoît bernard bernardo bernie bernt bert bertie bertram bertrand beshoi bibek bienvenido bilal
 bill billy binyamin bishal bjarne björn bjørn blaine bob bobby bogdan boris borys brad bradley bradly brahim branden brandon branko brant brendan
 brendon brent brenton bret brett brian brice brock broderick bronisław bruce bruno bryan bryce bryon budi buford burl burt buster byron bård caleb
 calixte calvin camilo carl carles carlo carlos carlton carmelo carmine carsten cecil cedric cedrick celestin cesar cesare chad chadwick charbel
 charles chas chauncey cheikh chester chet christian christoper christophe christopher christos chuck chukwuemeka cillian ciro clarence claud claudio
 clayton clement clemente cletus cliff clifford clifton clint clive clyde cláudio cody cole colin collin colm colton conor conrad cordell cornelius
 corrado craig crispin cristián cristobal cristopher cristóbal curt curtis cyril cyrus césar dag dalton damian damien damion damir damjan damon dan
 danial daniel daniil danijel danilo danny dante danylo dapo darell daren darin dario darius darko darnell daron darrel darrell darren darrick darrin
 darron darryl darwin dave davi david davide davit davor davud dean deandre deangelo deepak dejan delbert delmar delmer demarcus demetre demetrius
 denis dennis denny denys deon derek derick dermot derrick deshawn desmond dewayne dewey dewitt dexter dhruv dick didier diego dimitar dimitrios
 dimitris dinesh dino diosdado dirk djamel dmitriy dmitry dmytro domenic domenico domingo domingos dominic dominick dominik dominykas domitien don
 donal donald donn donnie donny donovan donte doug douglas dragan duane dudley duncan dustin dušan dwain dwayne dwight dzmitry dániel eamon earl earle
 ebrahim ed eddie eddy edgar edgardo edison edmond edmund edmundo edoardo edouard eduard eduardo edward edwardo edwin eeli efrain efren ehsan ehud
 einar eino eitan eithan elbert elchin elden eldon eli elias elie eliezer elija elijah elio eliot eliseo elliot elliott elmar elmer elmo elnur eloy
 elroy elshan elton elvin elvis elwood elyas emanuel emanuele emeka emil emile emiliano emilio emir emmanuel emmett emmitt emīls enda enoch enrico
 enrique enzo erasmo eric erich erick erik erkki ernest ernesto ernie ernst errol ervin erwin esmail essam esteban ethan etienne eugene eugenio eusebio
 evan evangelos everett everette evgeny eymen ezekiel ezequiel ezra fabian fabien fabio fabrizio fadi fahad fahd faisal falah fatih fatmir faustino
 fausto federico feleti felipe felix femi ferdinand feridun fermin fernando fidel filiberto filip filippo finlay finn fiorenzo flavio flemming
 florencio florentino florin floyd forrest francesco francis francisco franciszek franck franco francois frank franklin franklyn frans françois
 françois-xavier fraser fred freddie freddy frederic frederick fredric fredrick fredrik fritz frédéric fuad fumio fábio félix fūma gabe gabor gabriel
 gael gaetano gagik galen gareth garret garrett garry garth gary gaspar gaston gautam gavin gaylord gboyega gediminas geert geir genaro gene geoff
 geoffrey george georges georgi georgios georgy gerald geraldo gerard gerardo gerhard germán gerrit gerry gerónimo gevorg ghassan ghazi gholam-hossein
 ghulam gian giancarlo gianfranco gianni giannis gideon gil gilbert gilberto gildas giles gilles gino giorgi giorgio giorgos giovanni girma giuliano
 giulio giuseppe gleb glen glenn godwin gonzalo goran gordon grady graeme graham graig greg gregg gregorio gregory grzegorz guido guillaume guillermo
 gunnar gus gustav gustavo gustavs guy gérald gérard göktug göran habib hadi hafiz hakan hal halim hamad hamdullah hamid hamza hamzah hank hans harald
 haris harlan harold harrison harry haruma harun haruto harvey hasan hashem hassan hayk hazem heath hector heitor helder henk hennadiy henri henrik
 henrique henry herb herbert heriberto herkus herman hermogenes hernani hernán herschel hershel hervé heydar hichem hideo hienadz hilario hilmi
 hipolito hiram hiro hirofumi hirokazu hiroshi hiroyuki hisham hobert holger homer horace horacio horst hosea hossein hovhannes howard hubert huey hugh
 hugo hugues humberto huseyn hussain hussein huw hydar håkan héctor hüseyin iain ian ibai ibrahim ichirō idris ifeanyi iftikhar igar ignacio ignazio
 igor ihar ihor ike iker ilan ilgar ilija ilyas imad imran ioane ioannis ion iqbal irakli irfan irvin irving irwin isaac isaiah isaias isak ishaq
 ishaya isiah isidro ismael ismail issac ivan ivar ivica ivik ivo iyad jabir jacek jacinto jack jacob jacques jad jagdish jake jakob jakov jakub jamaal
 jamal jamar jamel james janaka janez janusz jared jari jarod jarosław jarred jarrett jarrod jarvis jason jasper jaume javad javier jawad jay jayson
 jean-baptiste jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-marc jean-marie jean-michel jean-noël jean-paul jean-pierre
 jean-yves jeb jed jeff jefferey jeffery jeffrey jeffry jens jeppe jerald jeramy jere jeremiah jeremy jermaine jerold jerome jeromy jerrell jerrod
 jerrold jerry jerzy jerónimo jesse jesus jesús jigme jim jimmie jimmy jiri joachim joao joaquim joaquin joe joel joesph joey johan johann johannes
 john johnathan johnathon johnie johnnie johnny jokūbas jon jonah jonas jonathan jonathon jonnie jordi jordon jorge jose josef josep joseph josh joshua
 josiah josip jospeh josue josé jovan joão joël juan jude judson juha jukka julen julian julio julius julián jussi justin jákup jérôme jógvan jón jónas
 jökull jēkabs kabir kairat kajus kaloyan kamal kamel karam karan kareem karel karim karl kathem kayode kazimierz keanu keenan keiichi keith kelvin
 kemal ken kenan kendrick keneth kenji kenneth kennith kenny kenton kermit keven kevin khaled khalid khalifa khawaja kiaan kieth kimmo kip kiril kirill
 kirk kirollos kishore kjell klaas klas klaus knut koen konrad konstantin konstantinos kostas kostyantyn kraig krishan kristian kristofer kristopher
 krzysztof kurt kurtis kwesi kyle kyriakos kyrylo kári kārlis lamar lamberto lamont lance landon lanny lansana larry lars latif laurent lawerence
 lawrence lazar lazaro leandro leanid leevi leif leland lemanu lemuel len lenard lenny leo leon leonard leonardo leonel leonid leopoldo leroy lester
 leszek lev levan levente levi lewis liam lieanid lincoln lino linwood lionel lloyd lodewijk lon lonny lorenzo louie louis lourenço lovro lowell loyd
 lubanzi lubomir luc luca lucas luciano lucien lucio lucius ludovic luigi luis luiz luka lukas luke lukáš luther luís lyle lyman lyndon lynwood léo
 mack mahamadou mahamat mahammad mahdi mahendra mahesh mahinda mahmood mahmoud mahmud majid makhdoom makoto maksim maksym maktoum malachi malcolm
 malcom malek maligiaq malik malthe mamadou mamady manasseh manhal manik manish manlio manohar manoj mansour mansur manuel marat marc marcel marcelino
 marcell marcello marcellus marcelo marco marcos marcus marek margarito mariano mario marios mariusz mark markas markel marko markus marlon marshall
 martim martin marty martyn martí martín marvin masaaki masaharu masahiko masato masatoshi mason masoud massimiliano massimo masud matan matas matei
 matej mateo mateusz mathew mathias matija mats matt matteo matthew matthias matthías matti mattia mattias matvey matyáš matías matěj maurice mauricio
 maurizio mauro max maxim maxime maximilian maximiliano maximo maxwell maynard maël mees mehdi mehmet meir melvin mervin mervyn mevlüt micah michael
 michail michalis michał micheal michel mick mickey mieczysław miguel mihai mihail mikael mikaere mikalai mikalaj mikalay mikayel mike mikel mikhail
 mikheil mikko mikołaj miles millard milo milos miloš milton min-jun minato minik minoru miquel mirko mirosław mitch mitchel mitchell modibo mogens
 mohamad mohamed mohammad mohammad-ali mohammad-reza mohammad-taha mohammed mohan mohd mohsen moises monte monty morris morten morton moses moshe
 mostafa moussa moustapha muhamad muhammad muhammed mukhtar munir munther murad murat murray murtaza musa mustafa mykhailo mykhaylo mykola myles myron
 márcio máté nabil naci nadeem nadir naim najib nalin naoki naoto napoleon naranbaatar narayan narek narendra nasir nasser natan nate nathan nathanael
 nathanial nathaniel nazim naïm neal nebojsa necdet ned neil nelio nelson nestor neville niall nicanor nicholas nick nickolas nicolas nicolás niel
 nigel nik nikau niko nikodem nikolai nikolaos nikolay nikoloz nikos nils nirmal nissim noah noel nolan nomaan norbert norberto norman normand nuri
 nurislam néstor octavio odis oihan oisin oisín oleg oleh oleksandr oleksii oleksiy olin oliver olivier olivér ollie olusegun omar omer onni oren orval
 orville osagie oscar osita oskar osman osmar ossie osvaldo oswaldo otis ottavio otto oumar ousmane owen paavo pablo paddy panagiotis panos paolo
 parviz pascal pasquale patricio patrick pau paul paulo pavel pavlo pawan paweł pedro pekka percy pervez petar pete peter petr petro petros phil philip
 philippe phillip piero pierre pierre-yves pieter pietro piotr pius plamen pol porfirio pradeep prakash pramod prasert predrag preston pyotr quentin
 quincy quintin quinton rachid radosław rafael rafał raffaele ralfs ralph ram ramazan ramesh ramil ramiro ramon ramón randal randall randell randolph
 randy ranjan raphael raphaël rashad rashid rasmus rauf raul ravi ray rayford raymon raymond raymundo raynold raúl recep refael reggie reginald
 reinaldo relja renaldo renato renaud rené reuben rex reynaldo reza rhett riad ricardo riccardo richard richie rick rickey ricky rico ridwan rigoberto
 riyad rob robby robert roberto robt rocco rod roderic roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rohitha roko roland rolandas
 rolando rolf rolland roman romeo román ron ronald ronaldo ronny rory roscoe rosendo ross rotimi roy royce ruairi ruben rubén rudolf rudolph rudy
 rueben rufus rune rupert ruslan russ russel russell rustam rustem rusty ruud ryan ryszard régis rían saad sajid sal salahuddin saleh salik salim
 salman salva salvador salvatore samir samual samuel samvel samy samyar sander sandro sanjay santiago saqib sarath sarwar satoshi saud saul scott
 scottie scotty sean sebastian sebastián sekou selim serdar serge sergei sergey sergio sergiy serhii serhiy seth seydou seymour seán shahid shane
 sharad shaukat shaun sheldon shigeru shinsuke shivansh shunichi siarhei siarhiej sibusiso sid siddhartha sidiki siegfried sigbjørn silas silvio simeon
 simon sinan sirajuddin slobodan solomon somchai somsak sonny souleymane spencer stan stanislas stanislav stanisław stanley stavros stefan stefano sten
 stepan stephan stephane stephen steve steven stuart stéphane suhail suleiman sunil sushil svein sven sven-erik svend syed sylvester szymon séamus
 søren süleyman tad tadeusz tadhg taha tahir takeo takeshi talal tamatoa tanner taras tarek tareq tariq ted teddy teodor teodoro terence terje terrance
 terrell terrence tetsuo thad thaddeus theo theodor theodore theodoros thiago thierry thom thomas théo tiago tigran tim timmy timo timofey timothy tito
 titus tobias toby tod todd togiola toivo tom tomas tomasz tomislav tommaso tommy tomás tomáš tony toomas tor tore torsten travis trent trenton trevor
 trey tristan troy tróndur tullio tunar turki ty tyler tyree tyrell tyron tyrone tyson ugo uladzimir ulysses umar umaru umberto uri usman vaclav vadim
 vadym valdemar valdis valentin valentyn valerii valeriy valter vasil vasile vasileios vasilije vasiliy vasily vasyl vedant vern vernon vic vicent
 vicente victor vijay viktor viliami ville vince vincent vincenzo vinnie viraj virgil virgilio vitaliy vitaly vito vittorio vjekoslav vladimir
 vladislav vladyslav vojtěch volodymyr vugar vuk vusal vyacheslav väinö víctor wael waldemar waldo walid wally walter wanderlei warren wassim waylon
 wayne wendell werner wes wesley wilber wilbert wilbur wilburn wilford wilfred wilfredo willard william willian willy wilmer wim winston wm wolfgang
 woodrow wouter wyatt władysław xavier ya'akov yaakov yahaya yahya yair yannis yasser yassin yasuo yaşar yehuda yevgeny yevhen yitzhak yoav yolando
 yoshiaki yoshihiko yoshitaka yossi younès yousef yousouf youssef yukio yuriy yury yusef yusif yusuf yves zachariah zachary zachery zack zackary zahid
 zahir zalmai zalán zane zbigniew zdravko ze'ev zeljko ziad zlatko zoran zurab zvi àlex ádám álvaro ángel édouard éric íñigo óliver óscar ömer øystein
 žan
`);
const SHE = wordList(`
 aada aadhya aasha abbie abby abigail ada adah adaline addie adela adelaida adelaide adele adelia adelina adeline adella adelle adena adina aditi
 adriana adriane adrianna adrianne adrienne adéla agatha agnes agnès agripina agueda agustina aida aikaterini aiko aileen ailene aimee aino aisha
 aisyah aitana ajda ajla akiko akilah alaina alaine alana alanna alanoud alayna alba albertha albertina albertine albina alda alease alecia aleen
 aleida aleisha alejandra alejandrina aleksandra alena alene alesha aleshia alesia alessandra alessia aleta aletha alethea alethia alexa alexandra
 alexandria alexia alfreda alfredia alia alica alice alicia alicja alida alina aline alisa alise alisha alishia alisia alison alissa alita aliya aliza
 alla alleen allegra allena allene allie alline allison allyson alma almeda almeta alona altagracia altha althea alvera alverta alvina alyce alycia
 alysa alyse alysha alysia alyson alyssa amada amaia amalia amanda amaris amayra amber amberly ambra ambre amee amelia amelija amelja amie amiee amina
 aminata amira ammie amparo amy amálie amélie amēlija ana anabel anahit analisa anamaria anastacia anastasia anastasija anastasiya andreea andria
 androula ane anette angela angele angelena angelia angelica angelika angeliki angelina angeline angelique angelita angella angelyn angie angila anika
 anisa anisha anissa anita anitra anja anjanette anjelica ann anna annabel annabell annabelle annalee annalisa annamae annamaria annamarie anne
 anne-marie anneli anneliese annelle annemarie annett annetta annette annice annie annika anniken annita annmarie antionette antoinette antonella
 antonetta antonette antonia antonietta antonina antônia anya aoife apolonia apryl araceli aracelis aracely arcelia ardath ardelia ardella ardelle
 ardith aretha argelia ariana ariane arianna arianne arica arielle arla arlean arleen arlena arlene arletha arletta arlette arlinda arline arlyne
 armanda armandina armida arminda armine arnetta arnita arpi aruuke aruuzat arvilla asel asha ashely ashlea ashlee ashleigh ashli ashlie ashly ashlyn
 ashraqat asiya asja asmita assia assunta asta astrid asya athena audra audrea audrey audria audrie audry augustina aundrea aurea aurelia aurora aurore
 aurélie ava avelina aviana avigail avril awa awilda aya ayako ayana ayanna ayesha ayla aylin ayra aysel ayzere ayşa ayşe azalee azra azucena aïcha
 aþena babara babette bambi barabara barb barbara barbare barbie barbra basilia bayarmaa bea beata beatrice beatris beatriz beaulah becki beckie becky
 belen belia belinda belkis bella belle belva benedita benita berenice berit berna bernadette bernadine bernarda bernardina bernardine berneice
 bernetta bernice berniece bernita berta bertha beryl bess bessie beth bethanie bethann bethany betsey betsy bette bettie bettina betty bettyann bettye
 beula beulah bev beverlee beverley beverly bianca biljana billi billye binita bintou birgit birgitta bisera bismah blanca blanche bobbi bobbye bobette
 bogdana boglárka bolormaa bonita bonnie brandee brandi brandie brandy breana breann breanna breanne bree brenda brenna briana brianna brianne bridget
 bridgett bridgette brigette brigid brigida brigitte brinda britany britney britni britta brittaney brittani brittanie brittany britteny brittney
 brittni brittny bronwyn brooke bruna brunilda bryanna brynn buffy bulah caitlin caitlyn calandra calista callie camelia cami camie camila camilla
 cammie cammy candace candance candi candice candida candie candis candra candyce caprice cara caren cari caridad carie carin carina carisa carissa
 carita carla carlee carleen carlena carlene carletta carley carli carlie carline carlita carlota carlotta carly carlyn carma carmela carmelia
 carmelina carmelita carmella carmen carmina carol carola carolann carole carolee carolin carolina caroline carolyn carolyne carolynn caroyln carri
 carrie caryn casandra casie casimira cassandra cassaundra cassi cassie cassondra cassy catalina catarina caterina catharine catherin catherina
 catherine catheryn cathi cathie cathleen cathrine cathryn cathy catina catrice catrina cayla cecelia cecila cecile cecilia cecille cecily cecília
 celena celesta celeste celestina celia celina celinda celine celsa chana chanell chanelle chantal chantay chantel chantell chantelle charis charise
 charissa charisse charita charla charleen charlena charlene charlesetta charlette charline charlott charlotte charlsie charlyn charmain charmaine
 charolette chasidy chasity chassidy chaya chedeline chelsea chelsey chelsie cher cheree cherelle cheri cherie cherilyn cherise cherly cherlyn cherri
 cherrie cherryl cheryl cheryle cheryll chieko chiquita chloe chloé chrissy christa christal christeen christel christen christena christene christi
 christia christiana christiane christin christina christine christinia chrystal ciara cicely ciera cierra cinda cinderella cindi cindie cindy cinthia
 claire clara clare claretha claretta claribel clarice clarinda clarine clarisa clarissa clarita claudette claudia claudie claudine clelia clemencia
 clementina clementine cleopatra cleora cleotilde cleta clora clorinda clotilde coleen colene coletta colette colleen collene collette concepcion
 concepción concetta concha conchita connie constance consuela consuelo cora coralee coralie corazon cordelia coreen corene coretta cori corie corina
 corine corinna corinne cornelia corrina corrine corrinne creola criselda crissy crista cristal cristen cristie cristin cristina cristine cristy crysta
 crystal crystle cyndi cyndy cynthia cyrstal cythia cécile dagmar dagny dahlia daina daisey daisy dalene dalia dalila damaris danae danelle danette
 dania danica daniela daniella danielle danika danille danita danna dannette dannielle danuta danyelle daphine daphne darcey darci darcie daria darija
 darla darleen darlena darlene darline davida davina dawn dawna dawne dayna daysi deadra deana deandra deandrea deann deanna deanne deb debbi debbie
 debbra debby debera debi debora deborah debra debrah debroah dedra deeann deeanna deedee deedra deena deetta defne deidra deidre deirdre delana delcie
 delena delfina delia delicia delila delilah delinda delisa della delma delmy delois deloise delora deloras delores deloris delorse delpha delphia
 delphine delsie demetra demetria dena denae deneen denese denice denise denisha denisse denita denna dennise denyse deonna desirae desiree despina
 detra devona devora devorah diana diane diann dianna dianne diedra diedre dierdre digna dimitra dina dinah dinorah dionna dionne divina djeneba dollie
 dolly dolores doloris domenica dominga domitila donella donetta donette donita donna donnetta donnette donya dora dorathy dorcas doreatha doreen
 dorene doretha dorethea doretta dori doria dorie dorinda dorine doris dorit dorla dorotha dorothea dorothy dorris dortha dorthea dorthey dorthy dottie
 dotty dovie dragana dreama drema drucilla drusilla dulce dulcie dunja dusti dwana dyan dārta earlean earleen earlene earline earnestine eartha eboni
 ebonie ebony ecrin eda edda edelmira edie edith edna edwina edyth edythe eevi effie ehtel eileen eilene eisha ela eladia elaina elaine elana elane
 elanor elayne elda eldora eleanor eleanora eleanore elease elena elene eleni elenor elenora elenore eleonor eleonora eleonore elfreda elfrieda
 elfriede eliana elicia elida elidia elif elin elina elinor elinore elisa elisabeth elisabetta elise elissa eliz eliza elizabet elizabeth elizaveta
 elizbeth elizebeth eliška elke ella ellamae ellen ellena elli ellie ellyn elma elmira elna elnora elodia elois eloisa eloise elouise elsa elsie elsy
 elva elvera elvia elvina elvira elwanda elyse elza elżbieta ema embla emelda emelia emelina emeline emely emiko emilee emilia emilie emilija emiliya
 emily emilía emine emma emmaline emmanuelle emmie emogene ena enedina eneida enid enola enriqueta epifania erica ericka erika erin erinn erlene
 erlinda erline erma ermelinda erminia erna ernestina ernestine eryn esma esmeralda esperanza essie estefana estela estella estelle ester esther
 estrella ethel ethelene ethelyn etsuko etta ettie eufemia eugena eugenia eugenie eula eulah eulalia eunice eusebia eustolia eva evalyn evangelina
 evangeline evelia evelin evelina eveline evelyn evelyne evelynn evette evie evita evonne ewa eylül fabiana fabiola fae fanny farah farida farrah
 farzana fatemeh fatemeh-zahra fatima fatimah fatma fatoumata faustina faviola fay faye federica felecia felica felicia felicidad felicita felicitas
 felipa felisa felisha fermina fern fernanda fernande ferne fiadh fidela fidelia filomena fiona flavia flo flora florance florence florencia florene
 florentina floretta florinda florine florrie flossie fozia francene frances francesca franchesca francie francina francine francisca francoise
 fransisca françoise freda fredda frederica fredericka fredricka freeda freida freja freya frida frieda frédérique fumiko fátima gabija gabriela
 gabriella gabrielle gail galina gamalat gamila gayane gayla gayle gaylene gaynell gaynelle gearldine gema gemma genevie genevieve genevive geneviève
 gennie genoveva georgann georgeann georgeanna georgene georgetta georgette georgiana georgiann georgianna georgianne georgina georgine geraldine
 geralyn gerda geri gerri gertha gertie gertrud gertrude gertrudis gertude ghislaine gianna gidget gilberte gilda gillian gilma gina ginette ginevra
 ginny giovanna gisela gisele giselle gita giulia giuseppina gladis glady gladys glayds glenda glendora glenna glennis glinda gloria glynda glynis
 golda googoosh gordana grace gracie graciela grayce grazyna gregoria greta gretchen grete gretta gricelda grisel griselda gudrun guillermina gunel
 guðrún gwen gwenda gwendolyn gwenn gwyneth habiba hadicha hadiza hailey hala haley halimah halina hallie hana hanna hannah hanne hannelore harriet
 harriett harriette hasmik hasnaa hatice hattie hawa haydee hayley hazel heather hedwig hedy heide heidi heidy heike helaine helen helena helene helga
 hellen helma henrietta henriette herlinda herma hermelinda hermila hermina hermine herminia herta hessa hester hettie hiedi hilaria hilda hilde
 hildegard hildegarde hillary hilma himari hina hiroko hisako hjørdis hoda holli hollie holly hortencia hortense hortensia hosna hosniya hulda hussa
 hélène iben ida idalia idella iesha ignacia ila ilana ilda ileana ileen ilene iliana ilona ilse iluminada imelda imene imogen imogene ina inaya indira
 ines inez inga ingeborg inger ingrid inocencia inès ioanna iola ione iraida irati irena irene irina iris irma irmgard iryna isabel isabell isabella
 isabelle isadora isatou isaura isela isidora isidra isobel iva ivaana ivalu ivana ivelisse ivette ivonne izaro izetta izola jacalyn jacelyn jacinda
 jacinta jackeline jackelyn jacki jacklyn jackqueline jaclyn jacqualine jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquetta jacqui jacquie
 jacquiline jacquline jacqulyn jada jade jadwiga jaimee jaleesa jalisa jamika jamila jana janae janay jane janean janee janeen janel janell janella
 janelle janene janessa janet janeth janett janetta janette janey janice janie janiece janina janine janise janita janna jannet jannette janyce
 jaqueline jaquelyn jasmine jaunita javiera jayna jayne jazmin jazmine jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine
 jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jelena jen jenae jenee jenell jenelle jenette jeneva jeni jenice jenifer jeniffer jenine
 jenise jenna jennefer jennell jennette jenni jennie jennifer jenniffer jennine jenny jeraldine jeri jerica jerilyn jerlene jerri jerrica jesenia
 jesica jessenia jessi jessia jessica jessika jestine jesusa jesusita jill jillian jina jinny jiya joana joane joanie joann joanna joanne joannie
 joaquina jocelyn jodee jodi jodie joeann joella joelle joellen joetta joette johana johanna johanne johnetta johnette johnna joi jolanda jolanta
 joleen jolene jolie joline jolyn jolynn jonelle jonie jonna josefa josefina josefine joselyn josephina josephine josette josie joslyn josphine jovana
 jovita joya joyce joycelyn joye joëlle juana juanita judeline judi judie judith judy julee julene juli julia juliana juliane juliann julianna julianne
 julie julieann julienne juliet julieta julietta juliette julija julissa junita junko justina justine jutta júlia kabita kacey kaci kacie kadiatou kaia
 kaila kaitlin kaitlyn kaleigh kaley kallie kamala kamilah kamilė kandace kandi kandice kandis kandra kanesha kanisha kara kareen karen karena karie
 karima karin karina karine karisa karissa karla karleen karlene karly karlyn karmen karole karolina karoline karolyn karolína karon karren karrie
 karyl karyn kasandra kasie kassandra kassie katarzyna kate katelin katelyn katelynn katerina katerine kathaleen katharina katharine katharyn kathe
 katheleen katherin katherina katherine kathern katheryn kathey kathi kathie kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy
 kathyrn kati katia katie katina katlyn katrice katrina kattie katy kayla kaylee kayleen kayleigh kaylene kazuko kecia keeley keely keesha keiko keila
 keira keisha keitha kellee kelli kellie kellye kelsi kelsie kemberly kemi kendra kenia kenisha keren keri kerri kerrie kerstin kesha keshia keturah
 khadija khadijah khadije khalilah khawla kiana kiara kiera kiersten kiesha kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra
 kimiko kindra kira kirsten kirstie kirstin kirsty kisha kittie kitty kiyoko kizzie kizzy klara klea konstantina konul kora kourtney krissy krista
 kristal kristeen kristel kristen kristi kristie kristin kristina kristine kristle kristy kristyn krysta krystal krysten krystin krystina krystle
 krystyna ksenija kyla kylee kylie kymberly kyoko kyra kyriaki lacey lachelle laci lacie lacresha ladawn ladonna laia laila lajuana lakeesha lakeisha
 lakendra lakenya lakesha lakeshia lakiesha lakisha lakita lamija lana lanelle lanette lanie lanita lanora laquanda laquita lara larae laraine larhonda
 larisa larissa larita laronda larraine lasandra lashanda lashandra lashaunda lashawna lashawnda lashay lashell lashonda lashunda lasonya latanya
 latarsha latasha latashia latesha latia laticia latifa latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina latrisha launa
 laura lauralee laure laureen laurel lauren laurena laurene lauretta laurette laurinda laurine lauryn lavada lavenia lavera laverna laveta lavette
 lavina lavinia lavona lavonda lavonia lavonna lavonne lawana lawanda lawanna layla lea leah leana leandra leann leanna leanne leanora leatha leatrice
 lecia leda leeann leeanna leeanne leena leesa leia leida leigha leighann leila leilani leisa leisha lejla lekisha lela lelah lelia lena leni lenita
 lenna lenora lenore leola leoma leona leonarda leonia leonie leonila leonor leonora leonore leontine leora leota lera lesa lesia leslee lesli lessie
 leta letha leticia letisha letitia lettie letty lexie leyla lezlie lia liana liane lianne libbie libby librada lida lidia liepa liesbeth lieselotte
 ligia lila lili lilia liliana lilit lilja lilla lilli lillia lilliam lillian lilliana lillie lilly lily lina linda lindiwe lindsy linette linnea
 linsey lisa lisabeth lisandra lisbeth lise lisette lisha lissa lissette lita livia liz liza lizabeth lizbeth lizeth lizette lizzette lizzie ljiljana
 loida loise lola lolita lona londa lonna lora loraine loralee loree loreen lorelei lorena lorene lorenza loreta loretta lorette lori loria loriann
 lorie lorilee lorina lorinda lorine lorita lorna lorraine lorretta lorri lorriane lorrie lorrine lottie louann louanne louella louetta louisa louise
 loura lourdes louvenia lovella lovetta luana luann luanna luanne luba luci lucia luciana lucie lucienne lucija lucila lucile lucilla lucille lucina
 lucinda lucrecia lucretia lucy lucía ludivina ludovica luella luetta luisa luise luknė lulwa luna lupita lura lurlene lurline lusine luvenia luz lyda
 lydia lyla lyna lynda lyndia lyndsay lyndsey lynelle lynetta lynette lynna lynne lynnette lynsey lyudmyla léa léna lía lív lėja ma'soumeh mabel
 mabelle mable machelle macie madalene madaline madalyn maddi maddie madelaine madeleine madelene madeline madelyn madge madie madlyn madonna mae
 maegan maeva mafalda magali magaly magaret magda magdalen magdalena magdalene maggie mahalia maia maida maija maile maira maisie maitê maja majorie
 makeda malak malena malia malika malinda malisa malissa malka mallory malorie malvina mamie mandi mandie mandy manuela mara maragaret maragret marama
 maranda marcela marcelene marcelina marceline marcella marcelle marcene marchelle marci marcia marcie marcy maren mareva marg margaret margareta
 margarete margarett margaretta margarette margarida margarita margarite margart marge margene margeret margert margery marget margherita margie margit
 margo margorie margot margret margrethe margrett marguerita marguerite margurite margy marhta mari maria mariah mariam mariami mariana marianela
 mariann marianna marianne maribel maribeth marica maricela maricruz marie marie-louise mariel mariela mariella marielle marietta mariette marija
 mariko marilee marilou marilu marilyn marilynn marina marinda marisa marisela marisha marisol marissa marita maritza mariya marjorie marjory marketta
 markita marla marlana marleen marlena marlene marline marlys marna marni marnie marquerite marquetta marquita marquitta marsha marta martha martina
 martine marva marvella marwa mary marya maryalice maryam maryann maryanna maryanne marybelle marybeth maryellen maryetta maryja maryjane maryjo
 marylee marylin maryln marylou marylouise marylyn marylynn maryna maryrose maryse maría masako mathilda mathilde matilda matilde matthildur maud maude
 maudie maura maureen maurine maurita mavis maxima maximina maxine maya maybell maybelle mayme mayola mayra maysoun mazie małgorzata maša meagan
 meaghan mechelle meg megan meggan meghan meghann meglena mei-hui mei-ling melaine melani melania melanie melany melba melda melia melida melina
 melinda melisa melissa melissia melita mellie mellisa mellissa melodee melodi melodie melody melonie melony melva melvina melynda mercedez meredith
 meri merideth meridith meriem merilyn merissa merjem merlene merna merri merrie merrilee mertie meryem meryl mette mia micaela michaela michelina
 micheline michelle michiko michèle micki miesha migdalia miguelina mikaela mila milagro milagros milagrosa milana milda mildred milena milica milissa
 millicent millie milly mimi mindi mindy minerva minna minnie mira miranda mireille mirella mireya miriam mirjana mirlande mirna mirta mirtha missy
 misti mistie misty mitsue mitsuko mittie mitzi mitzie miyoko modesta moira mollie molly mona monica monika monique moriah mozella mozelle muriel
 myesha myra myriam myrlande myrna myrta myrtice myrtie myrtis myrtle mädïna mía mónica nada nadene nadia nadine nahia naida nakesha nakisha nakita
 nancee nancey nanci nancie nancy nanette nannette nannie naoma naomi narcisa narine natacha natalia natalie natalija natalya natasha natashia nathalie
 natisha natividad natosha natália natálie naya nazanin-zahra necole neda nedra nehir neida nela nelda nelia nelida nell nella nelle nellie nena nenita
 neoma neomi nereida nerissa nesreen nettie netumbo neva neveen neža nia nichelle nichole nicholle nicki nickole nicolasa nicole nicolette nicolle nida
 nidia niesha nieves niharika nikki nikole nila nilda nilsa nina ninfa nisha nita nivi niviaq nobuko noelia noella noelle noemi noemí nohemi nola nona
 nora norah noreen norene noriko norine norma nouf nubia nunzia nuray nutsa nydia nyla obdulia octavia odelia odette odile odilia odval ofelia oksana
 oleksandra olena olene oleta olevia olga olha olimpia olinda olive olivia oliwia onita opal ophelia oralee oralia oretha orit orpha otelia otilia
 ouida oumou ozella paige pam pamala pamela pamelia pamella pamila pamula panagiota paneeraq paninnguaq pansy paola paraskevi parthenia particia
 pascale patrica patricia patricija patrina patrizia patrícia patsy patti pattie patty paula paulene pauletta paulette paulina pauline paulita pearle
 pearlene pearlie pearline peggie peggy penelope penni pennie penny perla petra petrina petronila phebe phillis philomena phoebe phylicia phylis
 phyliss phyllis pia piedad pilar pipaluk piper pola polina polly porsha portia pricilla priscila priscilla päivi qiana queenie quiana rachael rachal
 racheal rachel rachele rachell rachelle racquel radmila raeann raelene rafaela raisa ramona ramonita ranae randa randi rania raquel rasheeda rashida
 raylene raymonde rayna reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebekah reem reema reena refugia regena regenia regina regine
 reginia reiko remedios remona rena renae renata renate renea renee renetta renita reta retha retta reva reyna reynalda rhea rheba rhiannon rhoda rhona
 rhonda ria ricarda richelle rima rina risa rita rivka robbyn robena roberta robyn rochel rochelle rocio roghayyeh rolanda rolande romana romelia
 romona rona ronda ronja ronna rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamaria rosamond rosana
 rosann rosanna rosanne rosaria rosaura rose rose-merline roseann roseanna roseanne roselee roselia roseline rosella roselle roselyn rosemarie rosemary
 rosena rosenda rosetta rosie rosina rosio rosita roslyn rosmery rossana rowena roxana roxane roxann roxanna roxanne roxie roxy rozanne rozella rubi
 rubie ruby rubye rufina ruth rutha ruthann ruthanne ruthe ruthie sabina sabine sabrina sachiko sadie sadye safija safiya sahar sakeena sakineh salena
 saliha sallie sally salma salome salomé samantha samara samatha samella samira sandee sandi sandie sandra sanjuana sanjuanita sanora santina sara
 sarah sarai sarina sarita saturnina saundra savannah scarlett sebrina seema selena selene selina selma senaida serafina serena serina serita sesili
 setsuko sevda sevinj shahd shaikha shaimaa shaina shakira shakita shalanda shalonda shameka shamika shana shanae shanda shandi shandra shaneka shanell
 shanelle shanice shanika shaniqua shanita shanna shantae shantay shantel shantell shantelle shaquana shaquita sharee sharen shari sharice sharie
 sharika sharilyn sharita sharla sharleen sharlene sharmaine sharolyn sharon sharonda sharri sharron sharyl sharyn shauna shaunda shaunna shaunta
 shaunte shavonda shavonne shawana shawanda shawanna shawna shawnda shawnna shawnta shayla shayma shayna sheena sheila sheilah shela shelba shelia
 shelley shelli shellie shelly shemeka shemika shena shenika shenita sheree sheri sherice sherie sherifa sherika sherilyn sherise sherita sherlene
 sherly sherlyn sherri sherrie sherry sherryl sheryl sheryll shiela shila shira shirely shirlee shirleen shirlene shirley shirly shizue shizuko shona
 shonda shondra shonna shoshana shristi shyla sian sibyl sienna signe sigrid silvana silvia simona simonne sindy siobhan sirena sita siti slyvia
 snezana snežana sobia sofi sofia sofie sofija sofiya sofía soila solange soledad solomiya somayyeh sondra sonia sonja sonya sophia sophie soraya
 stacee stacey staci stacia stacie starla stasia stefani stefania stefanie stefany steffanie stella stepanie stephaine stephani stephania stephanie
 stephany stephenie stephine stephnie stéphanie suanne sudie sue sueann suellen sulema sumayah sumiko sunita susan susana susann susanna susannah
 susanne susie susy suzan suzana suzann suzanna suzanne suzette suzi suzie suzy svetlana svitlana sybil syble sylvia sylvie synthia syreeta sára sóley
 sólja tabatha tabetha tabitha taina taisha tajuana takako takisha talia talisha talitha tamala tamar tamara tamatha tambra tameika tameka tamekia
 tamela tamera tamesha tami tamica tamie tamika tamiko tamisha tammara tammera tammi tammie tammy tamra tandra taneka tanesha tangela tania tanika
 tanisha tanja tanya tara tarah tarana tarita tarja tarra tarsha taryn tasha tashia tashina tasia tatiana tatyana taunya tawana tawanna tawna tawny
 tawnya tayna teena tegan teisha telma temeka temika tenesha tenisha tennille teodora teofila tereasa teresa terese teresia teresita teressa tereza
 teri terica terisa terresa terri terrie terrilyn tesha tess tessa tessie thalia thea theda thelma theodora theola theresa therese theresia theressa
 thersa thomasena thomasina thomasine thora thresa tia tiana tianna tiera tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tilda tillie timika
 tina tineke tinisha tish tisha titaina titaua tiziana toccara tomasa tomeka tomika tomiko tomoko tomyris tonette tonia tonisha tonita tonja tonya tori
 torie torrie tosha toshiko tova towanda toya tracee tracey traci tracie treasa treena trena tresa tressa tressie treva tricia trina trine trish trisha
 trista trudi trudie trudy trula tuleen twanna twila twyla tyesha tyisha tynisha tyra tzipi ulrica ulrike ursula usha uta vada valarie valda valene
 valentina valeria valerie valorie valrie valérie vamika vanda vanesa vanessa vanetta vanita vanna vannesa vannessa varvara vashti vasiliki vasilisa
 velda velia velma velva venessa venetta venita venla venus veola vera verena vergie verla verlene verline verna vernetta vernia vernice vernita
 veronica veronika veronique verónica vesna vicenta vickey vicki vickie vicky victoria victorina viki vikki viktoria viktorie viktoriya viktoría
 viktória vilma vincenza vinita viola violet violeta violette virgie virgina virginia vittoria viviana vivienne voncile vonda vusala waltraud wanda
 waneta wanetta wanita wateen wendi wendie wendolyn wendy wenona whitney widelene wilda wilhelmina wilhemina willa willena willene willetta willette
 williemae willodean wilma winifred winnie winnifred winona wonda wynona xenia ximena xiomara xochitl yadira yaeko yael yahaira yajaira yanira yara
 yasmin yasmine yasna yasuko yekaterina yelena yesenia yessenia yetta yeva yevette ylva yoana yoko yolanda yolande yolonda yoshie yoshiko youlanda
 yukiko yuko yulanda yulia yuonne yuriko yvette yvone yvonne zahra zaida zainab zandra zehra zeinab zelda zeljka zella zelma zenaida zenia zenobia
 zeynab zeynep zina zinaida zita zoe zofia zoila zonia zora zoraida zoé zulema zulma zuzanna zümra ámbar åsa éabha élisabeth şerife
`);

/** "he" or "she" for a given name in lower case; null where it isn't clear. */
export const pronounOfGiven = (given: string): 'he' | 'she' | null => (HE.has(given) ? 'he' : SHE.has(given) ? 'she' : null);

/** "he" or "she" for a full name by its first word ("Ana Ruiz": "she"); null where it isn't clear, and for a single word. */
export function usualPronoun(name: string): 'he' | 'she' | null {
  const [given = '', ...rest] = name.toLowerCase().split(' ');
  return rest.length ? pronounOfGiven(given) : null;
}
