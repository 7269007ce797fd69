/** Given names (US census of 1990, public domain; sigpwned, CC0; leaders of Wikidata, CC0). Written by src/tools/gazetteers.ts. */
export const GIVEN_NAMES = `
 aada aadhya aarav aariz aaron aarya aasha abang abba abbas abbey abbie abby abd abdalla abdallah abdel abdel-rahman abdelaziz abdelkader abderrahmane
 abdirashid abdou abdoulaye abdul abdulaziz abdulla abdullah abdullahi abdullo abdulrahman abdurrahman abe abel abid abigail abraham abram abubakar
 abubakr abul abulfazl ada adah adalberto adaline adam adama adamu adan addie adel adela adelaida adelaide adele adelia adelina adeline adell adella
 adelle adena adil adin adina aditi adnan adolf adolfo adolph adomas adria adrian adriana adriane adrianna adrianne adriano adrians adrien adriene
 adrienne adéla afonso afton agatha agha agnes agnus agnès agripina agueda agus agustin agustina agustín ahmad ahmed ahmet ai aida aide aiden
 aikaterini aiko aileen ailene aimar aimee aino aisha aisultan aisyah aitana aiur aja ajay ajda ajla akbar akiko akilah akira aksel al alaa alain
 alaina alaine alan alana alane alanna alanoud alassane alastair alayna alba albert alberta alberte albertha albertina albertine alberto albina alda
 alden aldiyar aldo alease alec alecia aleen aleida aleisha alejandra alejandrina alejandro aleks aleksandar aleksander aleksandr aleksandra
 aleksandre aleksey alena alene alesha aleshia alesia alessandra alessandro alessia aleta aletha alethea alethia alex alexa alexander alexandra
 alexandre alexandria alexandru alexei alexey alexia alexis alfie alfonso alfonzo alfred alfreda alfredia alfredo algirdas alhaji ali ali-reza alia
 aliaksandar aliaksandr aliaksei alica alice alicia alicja alida alikhan alina aline alinur alisa alise alisha alishia alisia alison alissa alistair
 alister alita alix aliya aliyu aliza alla allan alleen allegra allen allena allene allie alline allison allyn allyson alma almeda almeta alona alonso
 alonzo alparslan alpha alphonse alphonso alta altagracia alteo altha althea alton alva alvaro alvera alverta alvin alvina alyaksandr alyce alycia
 alysa alyse alysha alysia alyson alyssa alí amada amado amadou amahle amaia amal amalia amanda amar amara amaris amayra amber amberly ambra ambre
 ambrose amee amelia amelija amelja america ami amie amiee amin amina aminata amine aminu amir amir-abbas amir-ali amir-hossein amira amit ammar ammie
 amos amparo amr amy amálie amélie amēlija an ana anabel anahit analisa anamaria anand anar anas anastacia anastasia anastasija anastasios anastasiya
 anatol anatole anatoliy anatoly ander andera anders anderson andra andre andrea andreas andree andreea andrei andrej andres andrew andrey andria
 andrias andrii andris andriy androula andrzej andré andrés andy ane anette angel angela angele angelena angeles angelia angelic angelica angelika
 angeliki angelina angeline angelino angelique angelita angella angelo angelyn angie angila angla angle anglea angus anh anibal anika anisa anisha
 anissa anita anitra anja anjanette anjelica ann anna annabel annabell annabelle annalee annalisa annamae annamaria annamarie anne anne-marie anneli
 anneliese annelle annemarie annett annetta annette annice annie annika anniken annis annita annmarie anohito ante anthony antione antionette antoine
 antoinette anton antone antonella antonetta antonette antoni antonia antonietta antonina antonio antonis antony antti antwan antónio antônia antônio
 anura anwar anya anzu aníbal ao aoi aoife apolonia april apryl aputsiaq ara araceli aracelis aracely aras arcelia archie ardath ardelia ardell
 ardella ardelle arden ardis ardith areg areni aretha argelia argentina ari aria ariana ariane arianna arianne arica arie ariel arielle aristides
 arjun arkady arla arlean arleen arlen arlena arlene arletha arletta arlette arlie arlinda arlindo arline arlyne arman armand armanda armandina
 armando armen armida arminda armine arnaud arne arnetta arnette arnita arnold arnoldo arnulfo aron arpi arron arsen art artem arthur artie artiom
 artur arturo artyom arun aruuke aruuzat arvilla arvind asa asad asel asemahle ash asha ashanti ashely asher ashlea ashlee ashleigh ashley ashli
 ashlie ashly ashlyn ashok ashot ashraf ashraqat ashton asia asif asilim asiya asja askar aslan asley asmita assia assunta asta astrid asuncion asya
 atef athanasios athena atlas aubrey audie audra audrea audrey audria audrie audry audu august augusta augustina augustine augusto augustus aundrea
 aung aura aurea aurelia aurelio aurora aurore aurélie austin autumn ava avelina avery aviana avigail avis avraham avril awa awad awilda awn aya ayad
 ayako ayala ayalah ayana ayanna ayesha aygun ayim ayla aylin ayman ayo ayoub ayra aysel ayzere ayşa ayşe azalee azam azaria azariah azhar aziz azra
 azucena azzie aïcha aþena baba babagana babara babatunde babette bader bahram bailey bakary bala bambang bambi bandar banele bao barabara baran barb
 barbar barbara barbare barbera barbie barbra bari barney baron barrett barrie barry bart bartholomew barton barys bashar bashir basil basilia bassam
 basuki batkhaаn bautista bayarmaa baаtar bea beata beatrice beatris beatriz beau beaulah bebe becki beckie becky bee bekir belen belia belinda belkis
 bell bella belle bello belva ben benas bence benedict benedita bengt benicio benigno benita benito benjamin benjamín bennett bennie benny benoît
 benson benton berenice berit berna bernadette bernadine bernard bernarda bernardina bernardine bernardo berneice bernetta bernice bernie berniece
 bernita bernt berrdo berry bert berta bertha bertie bertram bertrand beryl beshoi bess bessie beth bethanie bethann bethany bethel betsey betsy bette
 bettie bettina betty bettyann bettye beula beulah bev beverlee beverley beverly bianca bibek bibi biel bienvenido bilal biljana bill billi billie
 billy billye binita bintou binyamin birdie birgit birgitta bisera bishal bismah bjarne björn bjørn blaine blair blake blanca blanch blanche blondell
 blossom blythe bo bob bobbi bobbie bobby bobbye bobette bogdan bogdana boglárka bok bola bolormaa bong bonita bonnie bonny booker boris borys boyce
 boyd brad bradford bradley bradly brady brahim brain branda brande brandee branden brandi brandie brandon brandy branko brant breana breann breanna
 breanne bree brenda brendan brendon brenna brent brenton bret brett brian briana brianna brianne brice bridget bridgett bridgette brigette brigid
 brigida brigitte brinda britany britney britni britt britta brittaney brittani brittanie brittany britteny brittney brittni brittny brock broderick
 bronisław bronwyn brook brooke brooks bruce bruna brunilda bruno bryan bryanna bryant bryce brynn bryon buck bud buddy budi buena buffy buford bula
 bulah bunny burl burma burt burton buster byron bård caitlin caitlyn calandra caleb calista calixte callie calvin camelia camellia cameron cami camie
 camila camilla camille camilo cammie cammy candace candance candelaria candi candice candida candie candis candra candy candyce caprice cara caren
 carey cari caridad carie carin carina carisa carissa carita carl carla carlee carleen carlena carlene carles carletta carley carli carlie carline
 carlita carlo carlos carlota carlotta carlton carly carlyn carma carman carmel carmela carmelia carmelina carmelita carmella carmelo carmen carmina
 carmine carmon carol carola carolann carole carolee carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carri carrie carrol
 carroll carry carson carsten carter cary caryl carylon caryn casandra casey casie casimira cassandra cassaundra cassey cassi cassidy cassie cassondra
 cassy catalina catarina caterina catharine catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine cathryn cathy catina
 catrice catrina cayla cecelia cecil cecila cecile cecilia cecille cecily cecília cedric cedrick celena celesta celeste celestin celestina celestine
 celia celina celinda celine celsa ceola cesar cesare chad chadwick chae chan chana chance chanda chandra chanel chanell chanelle chang chantal
 chantay chante chantel chantell chantelle chara charbel charis charise charissa charisse charita charity charla charleen charlena charlene charles
 charlesetta charlette charley charlie charline charlott charlotte charlsie charlyn charmain charmaine charolette chas chase chasidy chasity chassidy
 chastity chau chaudhry chauncey chaya chedeline cheikh chelsea chelsey chelsie cher chere cheree cherelle cheri cherie cherilyn cherise cherish
 cherly cherlyn cherri cherrie cherry cherryl chery cheryl cheryle cheryll chester chet cheyenne chi chia chia-hao chieko chien-hung chih-chiang
 chih-hao chih-ming chih-wei chimed chin chin-lung china ching chip chiquita chloe chloé chong chris chrissy christa christal christeen christel
 christen christena christene christi christia christian christiana christiane christie christin christina christine christinia christoper christophe
 christopher christos christy chrystal chu chua chuck chukwuemeka chuluun chun chun-chieh chun-hung chung ciara cicely ciera cierra cillian cinda
 cinderella cindi cindie cindy cinthia cira ciro clair claire clara clare clarence claretha claretta claribel clarice clarinda clarine claris clarisa
 clarissa clarita clark classie claud claude claudette claudia claudie claudine claudio clay clayton clelia clemencia clement clemente clementina
 clementine clemmie cleo cleopatra cleora cleotilde cleta cletus cleveland cliff clifford clifton clint clinton clive clora clorinda clotilde clyde
 cláudio codi cody colby cole coleen coleman colene coletta colette colin colleen collen collene collette collin colm colton columbus concepcion
 concepción conception concetta concha conchita connie conor conrad constance consuela consuelo contessa cora coral coralee coralie corazon cordelia
 cordell cordia cordie coreen corene coretta corey cori corie corina corine corinna corinne corliss cornelia cornelius cornell corrado corrie corrin
 corrina corrine corrinne cortez cortney cory courtney coy craig creola cris criselda crispin crissy crista cristal cristen cristi cristie cristin
 cristina cristine cristián cristobal cristopher cristy cristóbal cruz crysta crystal crystle cuc curt curtis cyndi cyndy cynthia cyril cyrstal cyrus
 cythia cécile césar dacia dag dagmar dagny dahlia daina daine daisey daisy dakota dalal dale dalene dalia dalila dallas dalton damaris damian damien
 damion damir damjan damon dan dana danae dane danel danelle danette dani dania danial danica daniel daniela daniele daniell daniella danielle daniels
 daniil danijel danika danille danilo danita dann danna dannette dannie dannielle danny dante danuta danyel danyell danyelle danylo daphine daphne
 dapo dara darby darcel darcey darci darcie darcy darell daren daria darija darin dario daris darius darko darla darleen darlena darlene darline
 darnell daron darrel darrell darren darrick darrin darron darryl darwin daryl dave davi david davida davide davina davis davit davor davud dawn dawna
 dawne dayle dayna daysi deadra dean deana deandra deandre deandrea deane deangelo deann deanna deanne deb debbi debbie debbra debby debera debi
 debora deborah debra debrah debroah dede dedra dee deeann deeanna deedee deedra deena deepak deetta defne deidra deidre deirdre deja dejan del
 delaine delana delbert delcie delena delfina delia delicia delila delilah delinda delisa dell della delma delmar delmer delmy delois deloise delora
 deloras delores deloris delorse delpha delphia delphine delsie delta demarcus demetra demetre demetria demetrice demetrius dena denae deneen denese
 denice denis denise denisha denisse denita denna dennis dennise denny denver denys denyse deon deonna derek derick dermot derrick des deshawn desirae
 desire desiree desmond despina dessie destiny detra devin devon devona devora devorah dewayne dewey dewitt dexter dhia dhruv dia diamond dian diana
 diane diann dianna dianne dick didier diedra diedre diego dierdre digna dileeni dillon dimitar dimitra dimitrios dimitris dimple dina dinah dinesh
 dino dinorah dion dione dionna dionne diosdado dirk divina dixie djamel djeneba dmitriy dmitry dmytro do-yun dodie doha dollie dolly dolores doloris
 domenic domenica domenico dominga domingo domingos dominic dominica dominick dominik dominique dominque dominykas domitien domitila domonique don
 dona donal donald donella donetta donette dong donita donn donna donnell donnetta donnette donnie donny donovan donte donya dora dorathy dorcas
 doreatha doreen dorene doretha dorethea doretta dori doria dorian dorie dorinda dorine doris dorit dorla dorotha dorothea dorothy dorris dorsey
 dortha dorthea dorthey dorthy dost dot dottie dotty doug douglas douglass dovie doyle dragan dragana dreama drema drew drucilla drusilla duane duarte
 dudley dulce dulcie duncan dung dunja dusti dustin dusty dušan dwain dwana dwayne dwight dyan dylan dyllan dzmitry dániel dārta džan eamon earl earle
 earlean earleen earlene earlie earline earnest earnestine eartha easter eboni ebonie ebony ebrahim echo ecrin ed eda edda eddie eddy edelmira eden
 edgar edgardo edie edison edith edmond edmund edmundo edna edoardo edouard edra edris eduard eduardo edward edwardo edwin edwina edyth edythe eeli
 eevi effie efrain efren ehsan ehtel ehud eileen eilene einar eino eisha eitan eithan ela eladia elaina elaine elana elane elanor elayne elba elbert
 elchin elda elden eldon eldora eldridge eleanor eleanora eleanore elease elena elene eleni elenor elenora elenore eleonor eleonora eleonore elfreda
 elfrieda elfriede eli elia eliana elias elicia elida elidia elie eliezer elif elija elijah elin elina elinor elinore elio eliot elisa elisabeth
 elisabetta elise eliseo elisha elissa eliz eliza elizabet elizabeth elizaveta elizbeth elizebeth eliška elke ella ellamae ellan ellen ellena elli
 ellie elliot elliott ellis ellsworth elly ellyn elma elmar elmer elmira elmo elna elnora elnur elodia elois eloisa eloise elouise eloy elroy elsa
 else elshan elsie elsy elton elva elvera elvia elvie elvin elvina elvira elvis elwanda elwood elyas elyse elza elżbieta ema eman emanuel emanuele
 embla emeka emelda emelia emelina emeline emely emerald emerita emerson emery emiko emil emile emilee emilia emiliano emilie emilija emilio emiliya
 emily emilía emine emir emma emmaline emmanuel emmanuelle emmett emmie emmitt emmy emogene emory emīls ena enda enedina eneida enid enoch enola
 enrico enrique enriqueta enzo epifania era erasmo eric erica erich erick ericka erik erika erin erinn erkki erlene erlinda erline erma ermelinda
 erminia erna ernest ernestina ernestine ernesto ernie ernst errol ervin erwin eryn esma esmail esmeralda esperanza essam essie esta esteban estefana
 estela estell estella estelle ester esther estrella etha ethan ethel ethelene ethelyn ethyl etienne etsuko etta ettie eufemia eugena eugene eugenia
 eugenie eugenio eula eulah eulalia eun eun-woo euna eunice eura eusebia eusebio eustolia eva evalyn evan evangelina evangeline evangelos eve evelia
 evelin evelina eveline evelyn evelyne evelynn evens everett everette evette evgeny evia evie evita evon evonne ewa exie eylül eymen ezekiel ezequiel
 ezra fabian fabiana fabien fabio fabiola fabrizio fadi fae fahad fahd fairy faisal faith fajr falah fallon fannie fanny fanta farah farida farrah
 farzana fatemeh fatemeh-zahra father fatih fatima fatimah fatin fatma fatmir fatoumata faustina faustino fausto faviola fawn fay faye fe federica
 federico felecia feleti felica felice felicia felicidad felicita felicitas felipa felipe felisa felisha felix felton femi ferdinand feridun fermin
 fermina fern fernanda fernande fernando ferndo ferne fiadh fidel fidela fidelia filiberto filip filippo filomena finlay finn fiona fiorenzo flavia
 flavio flemming fleta fletcher flo flor flora florance florence florencia florencio florene florentina florentino floretta floria florida florin
 florinda florine florrie flossie floy floyd fonda forest forrest foster fozia fran france francene frances francesca francesco franchesca francie
 francina francine francis francisca francisco franciszek franck franco francois francoise frank frankie franklin franklyn frans fransisca françois
 françois-xavier françoise fraser fred freda fredda freddie freddy frederic frederica frederick fredericka fredia fredric fredrick fredricka fredrik
 freeda freeman freida freja freya frida frieda fritz frédéric frédérique fuad fumiko fumio fábio fátima félix fūma gabe gabija gabor gabriel gabriela
 gabriele gabriella gabrielle gael gaetano gagik gail gala gale galen galina gamalat gamila gareth garfield garland garnet garnett garret garrett
 garry garth gary gaspar gaston gautam gavin gay gayane gaye gayla gayle gaylene gaylord gaynell gaynelle gboyega gearldine gediminas geert geir gema
 gemma gena genaro gene genesis geneva genevie genevieve genevive geneviève genia genie genna gennie genny genoveva geoff geoffrey georgann george
 georgeann georgeanna georgene georges georgetta georgette georgi georgia georgiana georgiann georgianna georgianne georgie georgina georgine georgios
 georgy gerald geraldine geraldo geralyn gerard gerardo gerda gerhard geri germaine german germán gerri gerrit gerry gertha gertie gertrud gertrude
 gertrudis gertude gervais gerónimo gevorg ghassan ghazi ghislaine gholam-hossein ghulam gia gian giancarlo gianfranco gianna gianni giannis gideon
 gidget gigi gil gilbert gilberte gilberto gilda gildas giles gilles gilli gillian gilma gina ginette ginevra ginger ginny gino giorgi giorgio giorgos
 giovanna giovanni girma gisela gisele giselle gita giulia giuliano giulio giuseppe giuseppina gladis glady gladys glayds gleb glen glenda glendora
 glenn glenna glennie glennis glinda gloria glory glynda glynis godwin gogo golda golden goldie gonzalo googoosh goran gordana gordon grace gracia
 gracie graciela grady graeme graham graig grant granville grayce grazyna greg gregg gregoria gregorio gregory greta gretchen grete gretta gricelda
 grisel griselda grover grzegorz guadalupe gudrun guido guillaume guillermina guillermo gul gunay gunel gunnar guri gus gussie gustav gustavo gustavs
 guy guðrún gwen gwenda gwendolyn gwenn gwyn gwyneth gérald gérard göktug göran ha ha-eun ha-joon ha-rin ha-yoon habib habiba hadi hadicha hadiza hae
 hafiz hai hailey hakan hal hala haley halim halimah halina halley hallie hamad hamada hamdullah hamid hamilton hamza hamzah han hana hang hanh hani
 hank hanna hannah hanne hannelore hans harald haris harlan harland harley harmony harold harper harraz harriet harriett harriette harris harrison
 harry harsh haru haruma harun haruna haruto harvey hasan hashem hasmik hasnaa hassan hassie hatice hattie hawa haydee hayden hayk hayley haywood
 hazel hazem heath heather hector hedwig hedy hee heide heidi heidy heikapu heike heitor helaine helder helen helena helene helga hellen helma helmi
 heng henk hennadiy henri henrietta henriette henrik henrique henry herb herbert heriberto herkus herlinda herma herman hermelinda hermila hermina
 hermine herminia hermogenes hernani hernán herschel hershel herta hertha hervé hessa hester hettie heydar hichem hideo hiedi hien hienadz hilaria
 hilario hilary hilda hilde hildegard hildegarde hildred hillary hilma hilmi hilton himari hina hinano hinata hinato hipolito hiram hiro hirofumi
 hirokazu hiroko hiroshi hiroyuki his hisako hisham hjørdis hoa hobert hoda holger holley holli hollie hollis holly homer honey hong hope horace
 horacio horst hortencia hortense hortensia hosea hosna hosniya hossein houston hovhannes howard hoyt hsiu hubert hudson hue huey hugh hugo hugues hui
 hulda humberto hung hunter huong hur huseyn hussa hussain hussein huw hwa hyacinth hydar hye hyman hyo hyon hyun hàorán hàoyǔ håkan héctor hélène
 hüseyin i-chun iain ian ibai iben ibrahim ichirō ida idalia idell idella idris iesha ifeanyi iftikhar igar ignacia ignacio ignazio igor ihar ihor ike
 iker ila ilan ilana ilda ileana ileen ilene ilgar iliana ilija illa ilona ilse iluminada ilyas ima imad iman imelda imene iminathi imogen imogene
 imran in ina inaya india indira inell ines inez inga inge ingeborg inger ingrid inocencia inuk inunnguag inutsiaq inès ioane ioanna ioannis iola ion
 iona ione iqbal ira iraida irakli irati irena irene irfan irina iris irish irma irmgard irvin irving irwin iryna isa isaac isabel isabell isabella
 isabelle isadora isaiah isaias isak isatou isaura isela ishaq ishaya isiah isidora isidra isidro isis isla islande ismael ismail isobel israel isreal
 issa issac ita itsuki iva ivaana ivalu ivan ivana ivar ivelisse ivette ivey ivica ivik ivo ivonne ivory ivy iyad izaro izetta izola izz i̇dris i̇nci
 i̇smail ja jabir jacalyn jacek jacelyn jacinda jacinta jacinto jack jackeline jackelyn jacki jackie jacklyn jackqueline jackson jaclyn jacob
 jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta jacqui jacquie jacquiline jacquline jacqulyn jad jada jade
 jadwiga jae jagdish jaime jaimee jaimie jake jakob jakov jakub jaleesa jalisa jama jamaal jamal jamar jame jamee jamel james jameson jamey jami jamie
 jamika jamila jamison jammie jan jana janae janaka janay jane janean janee janeen janel janell janella janelle janene janessa janet janeth janett
 janetta janette janey janez jani janice janie janiece janina janine janis janise janita jann janna jannet jannette jannie january janusz janyce
 jaqueline jaquelyn jared jari jarod jarosław jarred jarrett jarrod jarvis jasmin jasmine jason jasper jaume jaunita javad javier javiera jawad jay
 jaye jayme jaymie jayna jayne jayson jazmin jazmine jc jean jean-baptiste jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-marc
 jean-marie jean-michel jean-noël jean-paul jean-pierre jean-yves jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine
 jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeb jed jeff jefferey jefferson jeffery jeffie jeffrey jeffry jelena jen jena jenae jene
 jenee jenell jenelle jenette jeneva jeni jenice jenifer jeniffer jenine jenise jenna jennefer jennell jennette jenni jennie jennifer jenniffer
 jennine jenny jens jeppe jerald jeraldine jeramy jere jeremiah jeremy jeri jerica jerilyn jerlene jermaine jerold jerome jeromy jerrell jerri jerrica
 jerrie jerrod jerrold jerry jerzy jerónimo jesenia jesica jess jesse jessenia jessi jessia jessica jessie jessika jestine jesus jesusa jesusita jesús
 jetta jettie jewel jewell ji ji-a ji-an ji-ho ji-woo ji-yoo jiang jigme jill jillian jim jimmie jimmy jin jina jinny jiri jiya jo joachim joan joana
 joane joanie joann joanna joanne joannie joao joaquim joaquin joaquina job jocelyn jodee jodi jodie jody joe joeann joel joella joelle joellen joesph
 joetta joette joey johan johana johann johanna johanne johannes john johna johnathan johnathon johnetta johnette johnie johnna johnnie johnny johnsie
 johnson johnston joi joie jokūbas jolanda jolanta joleen jolene jolie joline jolyn jolynn jon jona jonah jonas jonathan jonathon jone jonell jonelle
 jong joni jonie jonna jonnie jordan jordi jordon jorge jori jose josef josefa josefina josefine joselyn josep joseph josephina josephine josette josh
 joshua josiah josie josip joslyn jospeh josphine josue josé jouri jovan jovana jovita joy joya joyce joycelyn joye joão joël joëlle ju-won juan juana
 juanita jude judeline judi judie judith judson judy juha jukka jule julee julen julene jules juli julia julian juliana juliane juliann julianna
 julianne julie julieann julienne juliet julieta julietta juliette julija julio julissa julius julián jun june jung junie junior junita junko juri
 jury jussi justa justin justina justine jutta jákup jérôme jógvan jón jónas jökull júlia jēkabs ka kabir kabita kacey kaci kacie kacy kadiatou kai
 kaia kaila kairat kairo kaitlin kaitlyn kajus kala kaleigh kaley kali kalla kallie kaloyan kalyn kam kamal kamala kamel kami kamilah kamilė kandace
 kandi kandice kandis kandra kandy kanesha kanisha kara karam karan kareem kareen karel karen karena karey kari karie karim karima karin karina karine
 karisa karissa karl karla karleen karlene karly karlyn karma karmen karol karole karolina karoline karolyn karolína karon karren karri karrie karry
 kary karyl karyn kasandra kasey kasha kasi kasie kassandra kassie katarzyna kate katelin katelyn katelynn katerina katerine kathaleen katharina
 katharine katharyn kathe katheleen kathem katherin katherina katherine kathern katheryn kathey kathi kathie kathleen kathlene kathline kathlyn
 kathrin kathrine kathryn kathryne kathy kathyrn kati katia katie katina katla katlyn katrice katrina kattie katy kay kayce kaycee kaye kayla kaylee
 kayleen kayleigh kaylene kayode kazi kazimierz kazuko keanu kecia keeley keely keena keenan keesha keiichi keiko keila keira keisha keith keitha keli
 kelle kellee kelley kelli kellie kelly kellye kelsey kelsi kelsie kelvin kemal kemberly kemi ken kena kenan kenda kendal kendall kendra kendrick
 keneth kenia kenisha kenji kenna kenneth kennith kenny kent kenton kenya kenyatta kenyetta kera keren keri kermit kerri kerrie kerry kerstin kesha
 keshia keturah keva keven kevin khadija khadijah khadije khaled khalid khalifa khalilah khawaja khawla khongordzol kia kiaan kiana kiara kiera
 kiersten kiesha kieth kiley kim kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra kimi kimiko kimmo kina kindra king
 kip kira kiran kirby kiril kirill kirk kirollos kirsten kirstie kirstin kirsty kisha kishore kit kittie kitty kiwa kiyoko kizzie kizzy kjell klaas
 klara klas klaus klea knut koa koen kon konrad konstantin konstantina konstantinos konul kora korey kori kortney kory kostas kostyantyn kourtney
 kraig kris krishan krishna krissy krista kristal kristan kristeen kristel kristen kristi kristian kristie kristin kristina kristine kristle kristofer
 kristopher kristy kristyn krysta krystal krysten krystin krystina krystle krystyna krzysztof ksenija kum kurt kurtis kwesi kyla kyle kylee kylie kym
 kymberly kyoko kyong kyra kyriaki kyriakos kyrylo kyung kári kārlis lacey lachelle laci lacie lacresha lacy ladawn ladonna lady lael lahoma lai laia
 laila laine lajuana lakeesha lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lala lam lamar lamberto lamija lamonica lamont
 lan lana lance landon lane lanell lanelle lanette lang lani lanie lanita lannie lanny lanora lansana laquanda laquita lara larae laraine laree
 larhonda larisa larissa larita laronda larraine larry lars larue lasandra lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda lashay
 lashell lashon lashonda lashunda lasonya latanya latarsha latasha latashia latesha latia laticia latif latifa latina latisha latonia latonya latoria
 latosha latoya latoyia latrice latricia latrina latrisha launa laura lauralee lauran laure laureen laurel lauren laurena laurence laurene laurent
 lauretta laurette lauri laurice laurie laurinda laurine lauryn lavada lavelle lavenia lavera lavern laverna laverne laveta lavette lavi lavina
 lavinia lavon lavona lavonda lavone lavonia lavonna lavonne law lawana lawanda lawanna lawerence lawrence layla layne lazar lazaro lazarus le lea
 leah lean leana leandra leandro leanid leann leanna leanne leano leanora leatha leatrice lecia leda lee leeann leeanna leeanne leen leena leesa leevi
 leia leida leif leigh leigha leighann leila leilani leisa leisha lejla lekisha lela lelah leland lelia lemanu lemuel len lena lenard leni lenita
 lenna lennie lenny lenora lenore leo leola leoma leon leona leonard leonarda leonardo leone leonel leonia leonid leonida leonie leonila leonor
 leonora leonore leontine leopoldo leora leordo leota lera leroy les lesa lesedi lesha lesia leslee lesley lesli leslie lessie lester leszek leta
 letha lethabo lethokuhle leticia letisha letitia lettie letty lev levan levente levi lewis lexie leyla lezlie li li-hua lia liam lian liana liane
 lianne libbie libby liberty librada lida lidia lieanid lien liepa liesbeth lieselotte ligia lila lile lili lilia lilian liliana lilien lilit lilja
 lilla lilli lillia lilliam lillian lilliana lillie lilly lily lim lin lina lincoln linda lindiwe lindsay lindsey lindsy lindy linette ling linh linn
 linnea linnie lino linsey linwood lio lionel lisa lisabeth lisakhanya lisandra lisbeth lise lisette lisha lissa lissette lita livia liz liza lizabeth
 lizbeth lizeth lizette lizzette lizzie ljiljana lloyd loan lodewijk logan loida lois loise lola lolita lolo loma lon lona londa long longin loni
 lonna lonnie lonny lora loraine loralee lord lore lorean loree loreen lorelei loren lorena lorene lorenza lorenzo loreta loretta lorette lori loria
 loriann lorie lorilee lorina lorinda lorine loris lorita lorna lorraine lorretta lorri lorriane lorrie lorrine lory lottie lou louann louanne louella
 louetta louie louis louisa louise loura lourdes lourenço lourie louvenia love lovelie lovella lovely lovetta lovie lovro lowell loyce loyd lu luana
 luann luanna luanne luba lubanzi lubomir luc luca lucas luci lucia luciana luciano lucie lucien lucienne lucija lucila lucile lucilla lucille lucina
 lucinda lucio lucius lucky lucrecia lucretia lucy lucía ludie ludivina ludovic ludovica lue luella luetta luigi luis luisa luise luiz luka lukas luke
 luknė lukáš lula lulu lulwa luna lupe lupita lur lura lurlene lurline lusine luther luvenia luz luís lwandle lyda lydia lyla lyle lyman lyn lyna
 lynda lyndia lyndon lyndsay lyndsey lynell lynelle lynetta lynette lynn lynna lynne lynnette lynsey lynwood lyonpo lyudmyla léa léna léo lía lív lėja
 ma ma'soumeh mabel mabelle mable mac machelle macie mack mackenzie macy madalene madaline madalyn maddi maddie madelaine madeleine madelene madeline
 madelyn madge madie madison madlyn madonna mae maegan maeva mafalda magaji magali magaly magan magaret magda magdalen magdalena magdalene magen
 maggie magnolia maha mahalia mahamadou mahamat mahammad mahdi mahendra mahesh mahinda mahmood mahmoud mahmud mai maia maida maija maile maira maire
 maisha maisie maitê maja majid major majorie makeda makhdoom makoto maksim maksym maktoum malachi malak malcolm malcom malek malen malena malia
 maligiaq malik malika malinda malisa malissa malka mallie mallory malorie malthe malu malvina mamadou mamady mamie mammie man mana manaia manasseh
 manda mandi mandie mandy maneh manhal manie manik manish manlio manohar manoj mansour mansur manua manual manuel manuela many mao maple mara
 maragaret maragret marama maranda marat marc marcel marcela marcelene marcelina marceline marcelino marcell marcella marcelle marcello marcellus
 marcelo marcene marchelle marci marcia marcie marco marcos marcus marcy mardell marek maren mareva marg margaret margareta margarete margarett
 margaretta margarette margarida margarita margarite margarito margart marge margene margeret margert margery marget margherita margie margit margo
 margorie margot margret margrethe margrett marguerita marguerite margurite margy marhta mari maria mariah mariam mariami marian mariana marianela
 mariann marianna marianne mariano maribel maribeth marica maricela maricruz marie marie-louise mariel mariela mariella marielle marietta mariette
 marija mariko marilee marilou marilu marilyn marilynn marin marina marinda marine mario marion marios maris marisa marisela marisha marisol marissa
 marita maritza mariusz marivel mariya marjorie marjory mark markas markel marketta markita marko marks markus marla marlana marleen marlen marlena
 marlene marlin marline marlo marlon marlyn marlys marna marni marnie marquerite marquetta marquis marquita marquitta marry marsha marshall marta
 marth martha marti martim martin martina martine marty martyn martí martín marva marvel marvella marvin marvis marwa marx mary marya maryalice maryam
 maryann maryanna maryanne marybelle marybeth maryellen maryetta maryja maryjane maryjo maryland marylee marylin maryln marylou marylouise marylyn
 marylynn maryna maryrose maryse maría masaaki masaharu masahiko masako masato masatoshi mason masoud massimiliano massimo masud matan matas matei
 matej mateo mateusz matha mathew mathias mathilda mathilde matija matilda matilde mats matt matteo matthew matthias matthildur matthías matti mattia
 mattias mattie matvey matyáš matías matěj maud maude maudie maui maura maureen maurice mauricio maurine maurita maurizio mauro mavis max maxie maxim
 maxima maxime maximilian maximiliano maximina maximo maxine maxwell may maya maybell maybelle maye mayme maynard mayola mayra maysoun mazie maël
 małgorzata maša mckenzie mckinley meagan meaghan mechelle meda mee mees meg megan meggan meghan meghann meglena mehar mehdi mehmet mei mei-hui
 mei-ling meir mel melaine melani melania melanie melany melba melda melia melida melina melinda melisa melissa melissia melita mellie mellisa
 mellissa melodee melodi melodie melody melokuhle melonie melony melva melvin melvina melynda mendy mercedes mercedez mercy meredith meri merideth
 meridith meriem merilyn merissa merjem merle merlene merlin merlyn merna merri merrie merrilee merrill merry mersana mertie mervin mervyn meryem
 meryl meta mette mevlüt mi mia mian mica micaela micah micha michael michaela michaele michail michal michale michalis michał micheal michel michele
 michelina micheline michell michelle michiko michèle mick mickey micki mickie mieczysław miesha migdalia mignon miguel miguelina mihai mihail mika
 mikael mikaela mikaere mikalai mikalaj mikalay mikayel mike mikel mikhail mikheil miki mikki mikko mikołaj mila milagro milagros milagrosa milan
 milana milda mildred milena miles milford milica milissa millard millicent millie milly milo milos miloš milton mimi min min-jun mina minato minda
 mindi mindy minerva ming minh minik minna minnie minoru minta mio miquel mir mira miranda miraç mireille mirella mireya miriam mirian mirjana mirko
 mirlande mirna mirosław mirta mirtha misha miss missy misti mistie misty mitch mitchel mitchell mitsue mitsuko mittie mitzi mitzie miyoko moana
 modesta modesto modibo moea moeata mogens mohamad mohamed mohammad mohammad-ali mohammad-reza mohammad-taha mohammed mohan mohd mohsen moira moises
 mollie molly mona monet monica monika monique monnie monroe monserrate monte monty moon mora morgan moriah morris morten morton mose moses moshe
 mostafa moussa moustapha mozell mozella mozelle muhamad muhammad muhammed mui mukhtar mullah munir munther muoi murad murat muriel murray murtaza
 musa mustafa my myesha myint mykhailo mykhaylo mykola myles myong myra myriam myrl myrlande myrle myrna myron myrta myrtice myrtie myrtis myrtle
 myung márcio máté mädïna mía míngzé mónica mùchén mùyáng na nabil naci nada nadeem nadene nadia nadine nadir nagi nagisa nahia naida naim najah najib
 nakesha nakia nakisha nakita nalin nam nan nana nancee nancey nanci nancie nancy nanette nannette nannie naoki naoma naomi naoto napoleon naranbaatar
 narayan narcisa nare narek narendra narine nasir nasser natacha natalia natalie natalija natalya natan natasha natashia nate nathalie nathan
 nathanael nathanial nathaniel natisha natividad natosha natália natálie naura naya nazanin-zahra nazim naïm neal nebojsa necdet necole ned neda nedra
 neely nehir neida neil nela nelda nelia nelida nelio nell nella nelle nellie nelly nelson nena nenita neoma neomi nereida nerissa nery nesreen nestor
 neta nettie netumbo neva nevada neveen neville newton neža nga ngan ngoc nguyet nia niall nicanor nichelle nichol nicholas nichole nicholle nick
 nicki nickie nickolas nickole nicky nicol nicola nicolas nicolasa nicole nicolette nicolle nicolás nida nidia niel niesha nieves nigel niharika nik
 nika nikau niki nikia nikita nikki niko nikodem nikol nikola nikolai nikolaos nikolay nikole nikoloz nikos nil nila nilay nilda nils nilsa nina ninfa
 nino nirmal nisha nissim nita nivi niviaq noa noah noam noble nobuko noe noel noelia noella noelle noemi noemí nohemi nola nolan noma nomaan nona
 noor nor nora norah norbert norberto noreen norene noriko norine norma norman normand norris norsaq nouf nova novella noûr nu nubia nuka numbers
 nunzia nur nuray nuri nurislam nurul nutsa nydia nyla néstor nóa obdulia ocie octavia octavio oda odd odelia odell odessa odette odile odilia odis
 odval ofelia ofentse oihan oisha oisin oisín ok oksana ola oleg oleh oleksandr oleksandra oleksii oleksiy olen olena olene oleta olevia olga olha
 olimpia olin olinda oliva olive oliver olivia olivier olivér oliwia ollie olusegun olympia oma omar omega omer omphile ona oneida ong onie onita onni
 opal ophelia ora oralee oralia oren oretha orit orlando orpha orval orville osagie oscar osita oskar osman osmar ossie osvaldo oswaldo otelia otha
 otilia otis ottavio otto ouida oumar oumou ousmane owen oyunbileg ozell ozella ozie pa paavo pablo paddy page paige palma palmer palmira pam pamala
 pamela pamelia pamella pamila pamula panagiota panagiotis pandora paneeraq paninnguaq panos pansy paola paolo paramount paraskevi pari paris parker
 parthenia particia parviz pascal pascale pasquale pasty pat patience patria patrica patrice patricia patricija patricio patrick patrina patrizia
 patrícia patsy patti pattie patty pau paul paula paulene pauletta paulette paulina pauline paulita paulo pavel pavlo pawan paweł paz pearl pearle
 pearlene pearlie pearline pearly pedro peg peggie peggy pei pekka penelope penney penni pennie penny per percy perla perry pervez petar pete peter
 peterson petr petra petrina petro petronila petros phebe phil philip philippe phillip phillis philomena phoebe phung phuong phylicia phylis phyliss
 phyllis pia piedad pier piero pierre pierre-yves pieter pietro pilar ping pinkie piotr pipaluk piper pius plamen poema pok pol pola polina polly
 polynesia pope porfirio porsche porsha porter portia pradeep prakash pramod prasert precious predrag prem preston pricilla prince princess priscila
 priscilla prosper providencia prudence pura puteri pyotr päivi qamar qiana qillaq queen queenie quentin quiana quincy quinn quintin quinton quyen
 rabina rachael rachal racheal rachel rachele rachell rachelle rachid racquel radmila radosław rae raeann raelene rafael rafaela rafał raffaele raguel
 raina raisa raja raleigh ralfs ralph ram ramazan ramesh ramil ramiro ramon ramona ramonita ramón rana ranae rand randa randal randall randee randell
 randi randolph randy ranee rania ranjan raphael raphaël raquel rashad rasheeda rashid rashida rasmus ratu rauf raul raven ravi ray raya rayana raye
 rayford raylene raymon raymond raymonde raymundo rayna raynold raúl rea reagan reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebekah
 recep reda reed reem reema reena refael refugia refugio regan regena regenia reggie regina reginald regine reginia rei reid reiko reina reinaldo
 reita relja rema remedios remona ren rena renae renaldo renata renate renato renaud renay renda rene renea renee renetta renita renna rené ressie
 reta retha rethabile retta reuben reva rex rey reyes reyna reynalda reynaldo reza rhea rheba rhett rhiannon rhoda rhona rhonda ria riad ricarda
 ricardo riccardo rich richard richelle richie rick rickey ricki rickie ricky rico ridwan riek rigoberto rikki riko riley rima rin rina risa rita riva
 rivka riyad roan rob robbi robbie robbin robby robbyn robena robert roberta roberto roberts robin robt robyn rocco rochel rochell rochelle rocio
 rocky rod roderic roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger roghayyeh rohitha roko roland rolanda rolandas rolande rolando
 rolf rolland roma romaine roman romana romelia romeo romona román ron rona ronald ronaldo ronda roni ronja ronna ronni ronnie ronny roosevelt rory
 rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamaria rosamond rosana rosann rosanna rosanne rosaria
 rosario rosaura roscoe rose rose-merline roseann roseanna roseanne roselee roselia roseline rosella roselle roselyn rosemarie rosemary rosen rosena
 rosenda rosendo rosetta rosette rosia rosie rosina rosio rosita roslyn rosmery ross rossana rossie rosy rotimi rowan rowena roxana roxane roxann
 roxanna roxanne roxie roxy roy royal royce rozanne rozella ruairi ruben rubi rubie rubin ruby rubye rubén rudolf rudolph rudy rueben rufina rufus rui
 rune rupert ruslan russ russel russell rustam rustem rusty ruth rutha ruthann ruthanne ruthe ruthie ruud ruòxī ryan ryann ryszard régis rían saad
 saar sabah sabina sabine sabra sabrina sacha sachiko sade sadie sadye safija safiya saga sage sahar said sajid sakeena sakineh sakura sal salahuddin
 saleh salena saliha salik salim salina salley sallie sally salma salman salome salomé salva salvador salvatore sam sama samantha samara samatha
 samella sami samir samira sammie sammy samual samuel samvel samy samyar sana sanda sandee sander sandi sandie sandra sandro sandy sanford sang sani
 sanjay sanjuana sanjuanita sanora santa santana santiago santina santo santos saqib sara sarah sarai saran sarath sardar sari sarina sarita sarwar
 sasha satoshi satsuki saturnina sau saud saul saundra savanna savannah scarlet scarlett scot scott scottie scotty sean season sebastian sebastián
 sebrina see seema sekou selena selene selim selina selma sem sena senaida seo-ah seo-jun seo-yun september serafina serdar serena serge sergei sergey
 sergio sergiy serhii serhiy serina serita sesili seth setsuko sevda sevinj seydou seymour seán sha shad shae shah shahd shahem shahid shaikha shaimaa
 shaina shakia shakira shakita shala shalanda shalon shalonda shameka shamika shams shan shana shanae shanda shandi shandra shane shaneka shanel
 shanell shanelle shani shanice shanika shaniqua shanita shanna shannan shannon shanon shanta shantae shantay shante shantel shantell shantelle shanti
 shaquana shaquita shara sharad sharan sharda sharee sharell sharen shari sharice sharie sharika sharilyn sharita sharla sharleen sharlene sharmaine
 sharolyn sharon sharonda sharri sharron sharyl sharyn shasta shaukat shaun shauna shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana
 shawanda shawanna shawn shawna shawnda shawnee shawnna shawnta shay shayla shayma shayna shayne shea sheba sheena sheikh sheila sheilah shela shelba
 shelby sheldon shelia shella shelley shelli shellie shelly shelton shemeka shemika shena shenika shenita shenna sher shera sheree sherell sheri
 sherice sheridan sherie sherifa sherika sherill sherilyn sherise sherita sherlene sherley sherly sherlyn sherman sheron sherrell sherri sherrie
 sherril sherrill sherron sherry sherryl sherwood shery sheryl sheryll shiela shigeru shila shiloh shin shinsuke shira shirely shirl shirlee shirleen
 shirlene shirley shirly shivansh shizue shizuko shon shona shonda shondra shonna shonta shoshana shristi shu shu-chen shu-chuan shu-fen shu-hua
 shu-hui shunichi shyla si-woo sian siarhei siarhiej sibusiso sibyl sid siddhartha sidi sidiki sidney siegfried sienna sierra sigbjørn signe sigrid
 sila silas silva silvana silvia silvio sima simeon simon simona simone simonne sina sinan sindy siobhan siphosethu sirajuddin sirena siri sita siti
 siu sixta skye slobodan slyvia snezana snežana so sobia socorro sofi sofia sofie sofija sofiya sofía soila sol solange soledad solomiya solomon
 somayyeh somboon somchai somer sommer somporn somsak son sona sondra song sonia sonja sonny sonya soo soo-ah sook soon sophia sophie soraya
 souleymane sparkle spencer spring stacee stacey staci stacia stacie stacy stan stanford stanislas stanislav stanisław stanley stanton star starla
 starr stasia stavros stefan stefani stefania stefanie stefano stefany steffanie stella sten stepan stepanie stephaine stephan stephane stephani
 stephania stephanie stephany stephen stephenie stephine stephnie sterling steve steven stevenson stevie stewart stormy stuart stéphane stéphanie su
 suanne sudie sue sueann suellen suha suhail suk sukhbaаtar suleiman sulema sultan sumayah sumiko summer sun sunday sung sunil sunita sunni sunny
 sunshine susan susana susann susanna susannah susanne sushil susie susy suzan suzana suzann suzanna suzanne suzette suzi suzie suzy svein sven
 sven-erik svend svetlana svitlana sybil syble sydney syed sylvester sylvia sylvie synthia syreeta szymon sára séamus sóley sólja søren süleyman sō
 sōma ta tabatha tabetha tabitha tad tadeusz tadhg taha tahir tai taim taina taisha tajuana takako takeo takeshi takisha talal talia talisha talitha
 tam tama tamala tamar tamara tamatha tamatoa tambra tameika tameka tamekia tamela tamera tamesha tami tamica tamie tamika tamiko tamisha tammara
 tammera tammi tammie tammy tamra tan tana tandra tandy taneka tanesha tangela tania tanika tanisha tanja tanna tanner tanya tapuarii tara tarah
 tarana taras tarek taren tareq tari tariq tarita tarja tarra tarsha taryn tasha tashia tashina tasia tatiana tatsuki tatum tatyana tauese taunya
 tawana tawanda tawanna tawna tawny tawnya taylor tayna ted teddy teena tegan tehei teiki teisha teiva telma temeka temika tempie temple tena tenesha
 tenisha tennie tennille teo teodor teodora teodoro teofila tequila tera tereasa terence terepai teresa terese teresia teresita teressa tereza teri
 terica terina terisa terje terra terrance terrell terrence terresa terri terrie terrilyn terry tesha tess tessa tessie tetsuo teura teva thad
 thaddeus thalia than thanh thaniel thao thea theda thelma theo theodor theodora theodore theodoros theola theresa therese theresia theressa theron
 thersa thi thiago thierry thom thomas thomasena thomasina thomasine thora thresa thu thurman thuy théo tia tiago tiana tianna tiara tiare tien tiera
 tierra tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tigran tijuana tilda tillie tim timika timmy timo timofey timothy tina tineke tinisha
 tiny tisa tish tisha titaina titaua tito titus tiziana tobi tobias tobie toby toccara tod todd togiola toi toivo tom tomas tomasa tomasz tomeka tomi
 tomika tomiko tomislav tommaso tommie tommy tommye tomoko tomyris tomás tomáš tona tonda tonette toney toni tonia tonie tonisha tonita tonja tony
 tonya toomas tor tora tore tori torie torri torrie torsten tory tosha toshia toshiko tova towanda toya tracee tracey traci tracie tracy tran trang
 travis treasa treena trena trent trenton tresa tressa tressie treva trevor trey tricia trina trine trinh trinidad trinity trish trisha trista tristan
 troy trudi trudie trudy trula truman tróndur tu tuan tula tuleen tullio tunar turki tuyet twana twanda twanna twila twyla ty tyesha tyisha tyler
 tynisha tyra tyree tyrell tyron tyrone tyson tzipi ugo uiloq ula uladzimir ulloriaq ulrica ulrike ulysses umar umaru umberto un una uri ursula usha
 usman uta ute vaclav vada vadim vadym vaea val valarie valda valdemar valdis valencia valene valentin valentina valentine valentyn valeri valeria
 valerie valerii valeriy valery vallie valorie valrie valter valérie vamika van vance vanda vanesa vanessa vanetta vania vanita vanna vannesa vannessa
 varvara vashti vasil vasile vasileios vasilije vasiliki vasilisa vasiliy vasily vasyl vaughn veda vedant velda velia vella velma velva velvet vena
 venessa venetta venice venita venla vennie venus veola vera verda verdell verdie verena vergie verla verlene verlie verline vern verna vernell
 vernetta vernia vernice vernie vernita vernon verona veronica veronika veronique versie vertie verónica vesna vesta veta vi vic vicent vicenta
 vicente vickey vicki vickie vicky victor victoria victorina vida vijay viki vikki viktor viktoria viktorie viktoriya viktoría viktória viliami ville
 vilma vina vince vincent vincenza vincenzo vinita vinnie viola violet violeta violette viraj virgen virgie virgil virgilio virgina virginia vita
 vital vitaliy vitaly vito vittoria vittorio viva vivan vivian viviana vivien vivienne vjekoslav vladimir vladislav vladyslav vojtěch volodymyr von
 voncile vonda vonnie vugar vuk vusal vusala vyacheslav vár väinö víctor wade wael wagner wai waldemar waldo walid walker wallace wally walter walton
 waltraud wan wanda wanderlei waneta wanetta wanita ward warner warren wassim wateen wava waylon wayne wei weldon wellington wen wen-hsiung wendell
 wendi wendie wendolyn wendy wenona werner wes wesley weston whitley whitney widelene wilber wilbert wilbur wilburn wilda wiley wilford wilfred
 wilfredo wilhelmina wilhemina will willa willard willena willene willetta willette willia william williams willian willie williemae willis willodean
 willow willy wilma wilmer wilson wilton wim windy winford winfred winifred winnie winnifred winona winston winter wm wolfgang wonda wong woodrow
 wouter wyatt wynell wynona władysław xavier xenia xiao ximena xiomara xochitl xuan xīnyí ya'akov ya-ting yaakov yadira yaeko yael yahaira yahaya
 yahya yair yajaira yamato yan yang yanira yannis yara yasmin yasmine yasna yasser yassin yasuko yasuo yaşar ye-jun yee yehuda yekaterina yelena yen
 yer yesenia yessenia yetta yeva yevette yevgeny yevhen yi ying yitzhak ylva yoana yoav yoko yolanda yolande yolando yolonda yon yong yoshiaki yoshie
 yoshihiko yoshiko yoshitaka yossi youlanda young younès yousef yousouf youssef yu yu-jun yua yuette yuina yuk yuki yukiko yukio yuko yulanda yuli
 yulia yun yuna yung yuonne yuri yuriko yuriy yury yusef yusif yusuf yuval yves yvette yvone yvonne yìchén yìhán yìzé yīnuò yıldırım yūma yūna yǐmò
 yǔtóng yǔxuān yǔxī yǔzé zachariah zachary zachery zack zackary zada zahid zahir zahra zaida zainab zala zalmai zalán zana zandra zane zbigniew
 zdravko ze'ev zehra zeinab zelda zeljka zeljko zella zelma zena zenaida zenia zenobia zetta zeynab zeynep ziad zina zinaida zion zita zlatko zoe
 zofia zoila zola zona zonia zora zoraida zoran zoé zula zulema zulma zurab zuzanna zvi zümra zǐhán àlex ádám álvaro ámbar ángel åsa éabha édouard
 élisabeth éric íñigo óliver óscar ömer øystein şerife žan
`;
