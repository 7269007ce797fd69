/** Given names (US census of 1990, public domain; sigpwned, CC0; leaders of Wikidata, CC0) but for those of usual-pronouns.ts. Written by src/train/gazetteers.main.ts. */
export const GIVEN_NAMES = `
 aarya abang abba abbey adama adel adell adin adria adriene afton agha agnus ai aide aiur aja al alaa alane alberta alberte aleks alex alexis alinur
 alix allyn alpha alta alteo alva amahle amal amara america ami amit an anar andera andra andrea andree angel angeles angelic angla angle anglea anh
 annis anohito anzu ao aoi april aputsiaq ara ardell arden ardis areg areni argentina ari aria ariel arlie arnette art asa asemahle ash ashanti ashley
 ashton asia asilim asley asuncion atlas aubrey audie august augusta aung aura autumn avery avis awn ayala ayalah aygun ayim ayo azam azaria azariah
 azhar azzie baba bailey bala banele bao baran barbar barbera bari baron barrett barrie barton batkhaаn bautista baаtar bebe bee bell bello bennett
 benson benton berrdo berry bethel bibi biel billie birdie blair blake blanch blondell blossom blythe bo bobbie bok bola bong bonny booker boyce boyd
 bradford brady brain branda brande britt brook brooks bryant buck bud buddy buena bula bunny burma burton camellia cameron camille candelaria candy
 carey carman carmel carmon caroll caron carrol carroll carry carson carter cary caryl carylon casey cassey cassidy cathern cathey celestine ceola
 chae chan chance chanda chandra chanel chang chante chara charity charley charlie chase chastity chau chaudhry chere cherish cherry chery cheyenne
 chi chia chia-hao chien-hung chih-chiang chih-hao chih-ming chih-wei chimed chin chin-lung china ching chip chong chris christie christy chu chua
 chuluun chun chun-chieh chun-hung chung cira clair claris clark classie claude clay clemmie cleo cleveland clinton codi colby coleman collen columbus
 conception contessa coral cordia cordie corey corliss cornell corrie corrin cortez cortney cory courtney coy cris cristi cruz cuc dacia daine dakota
 dalal dale dallas dana dane danel dani daniele daniell daniels dann dannie danyel danyell dara darby darcel darcy daris daryl davis dayle deane dede
 dee deja del delaine dell delta demetrice denver des desire dessie destiny devin devon dhia dia diamond dian dileeni dillon dimple dion dione dixie
 do-yun dodie doha dominica dominique dominque domonique dona dong donnell dorian dorsey dost dot douglass doyle drew duarte dung dusty dylan dyllan
 džan earlie earnest easter echo eden edra edris elba eldridge elia elisha ellan ellis ellsworth elly else elvie eman emerald emerita emerson emery
 emmy emory era esta estell etha ethyl eun eun-woo euna eura eve evens evia evon exie fairy faith fajr fallon fannie fanta father fatin fawn fe felice
 felton ferndo fleta fletcher flor floria florida floy fonda forest foster fran france frankie fredia freeman gabriele gala gale garfield garland
 garnet garnett gay gaye gena genesis geneva genia genie genna genny georgia georgie germaine german gervais gia gigi gilli ginger glennie glory gogo
 golden goldie gracia grant granville grover guadalupe gul gunay guri gussie gwyn ha ha-eun ha-joon ha-rin ha-yoon hae hai halley hamada hamilton han
 hang hanh hani harland harley harmony harper harraz harris harsh haru haruna hassie hayden haywood hee heikapu helmi heng hertha hien hilary hildred
 hilton hinano hinata hinato his hoa holley hollis honey hong hope houston hoyt hsiu hudson hue hui hung hunter huong hur hwa hyacinth hye hyman hyo
 hyon hyun hàorán hàoyǔ i-chun idell illa ima iman iminathi in india inell inge inuk inunnguag inutsiaq iona ira irish isa isis isla islande israel
 isreal issa ita itsuki ivey ivory ivy izz i̇dris i̇nci i̇smail ja jackie jackson jacque jae jaime jaimie jama jame jamee jameson jamey jami jamie
 jamison jammie jan jani janis jann jannie january jasmin jaye jayme jaymie jc jean jefferson jeffie jena jene jerrie jess jessie jetta jettie jewel
 jewell ji ji-a ji-an ji-ho ji-woo ji-yoo jiang jin jo joan job jody johna johnsie johnson johnston joie jona jone jonell jong joni jordan jori jouri
 joy ju-won jule jules jun june jung junie junior juri jury justa ka kacy kai kairo kala kali kalla kalyn kam kami kandy karey kari karma karol karri
 karry kary kasey kasha kasi katla kay kayce kaycee kaye kazi keena keli kelle kelley kelly kelsey kena kenda kendal kendall kenna kent kenya kenyatta
 kenyetta kera kerry keva khongordzol kia kiley kim kimber kimi kina king kiran kirby kit kiwa koa kon korey kori kortney kory kris krishna kristan
 kum kym kyong kyung lacy lady lael lahoma lai laine lakia lala lam lamonica lan lane lanell lang lani lannie laree larue lashaun lashawn lashon
 latina lauran laurence lauri laurice laurie lavelle lavern laverne lavi lavon lavone law layne lazarus le lean leano lee leen leigh lennie leone
 leonida leordo les lesedi lesha lesley leslie lethabo lethokuhle li li-hua lian liberty lien lile lilian lilien lim lin lindsay lindsey lindy ling
 linh linn linnie lio lisakhanya loan logan lois lolo loma long longin loni lonnie lord lore lorean loren loris lory lou lourie love lovelie lovely
 lovie loyce lu lucky ludie lue lula lulu lupe lur lwandle lyn lynell lynn lyonpo ma mac mackenzie macy madison magaji magan magen magnolia maha mai
 maire maisha major malen mallie malu mammie man mana manaia manda maneh manie manua manual many mao maple mardell marian marin marine marion maris
 marivel marks marlen marlin marlo marlyn marquis marry marth marti marvel marvis marx maryland matha mattie maui maxie may maye mckenzie mckinley
 meda mee mehar mei mel melokuhle mendy mercedes mercy merle merlin merlyn merrill merry mersana meta mi mian mica micha michaele michal michale
 michele michell mickie mignon mika miki mikki milan milford min mina minda ming minh minta mio mir miraç mirian misha miss moana modesto moea moeata
 monet monnie monroe monserrate moon mora morgan mose mozell mui mullah muoi my myint myong myrl myrle myung míngzé mùchén mùyáng na nagi nagisa najah
 nakia nam nan nana nare naura neely nelly nery neta nevada newton nga ngan ngoc nguyet nichol nickie nicky nicol nicola nika niki nikia nikita nikol
 nikola nil nilay nino noa noam noble noe noma noor nor norris norsaq nova novella noûr nu nuka numbers nur nurul nóa ocie oda odd odell odessa
 ofentse oisha ok ola olen oliva olympia oma omega omphile ona oneida ong onie ora orlando otha oyunbileg ozell ozie pa page palma palmer palmira
 pandora paramount pari paris parker pasty pat patience patria patrice paz pearl pearly peg pei penney per perry peterson phung phuong pier ping
 pinkie poema pok polynesia pope porsche porter precious prem prince princess prosper providencia prudence pura puteri qamar qillaq queen quinn quyen
 rabina rae raguel raina raja raleigh rana rand randee ranee ratu raven raya rayana raye rea reagan reda reed refugio regan rei reid reina reita rema
 ren renay renda rene renna ressie rethabile rey reyes rich ricki rickie riek rikki riko riley rin riva roan robbi robbie robbin roberts robin rochell
 rocky roma romaine roni ronni ronnie roosevelt rosario rosen rosette rosia rossie rosy rowan royal rubin rui ruòxī ryann saar sabah sabra sacha sade
 saga sage said sakura salina salley sam sama sami sammie sammy sana sanda sandy sanford sang sani santa santana santo santos saran sardar sari sasha
 satsuki sau savanna scarlet scot season see sem sena seo-ah seo-jun seo-yun september sha shad shae shah shahem shakia shala shalon shams shan shanel
 shani shannan shannon shanon shanta shante shanti shara sharan sharda sharell shasta shavon shawn shawnee shay shayne shea sheba sheikh shelby shella
 shelton shenna sher shera sherell sheridan sherill sherley sherman sheron sherrell sherril sherrill sherron sherwood shery shiloh shin shirl shon
 shonta shu shu-chen shu-chuan shu-fen shu-hua shu-hui si-woo sidi sidney sierra sila silva sima simone sina siphosethu siri siu sixta skye so socorro
 sol somboon somer sommer somporn son sona song soo soo-ah sook soon sparkle spring stacy stanford stanton star starr sterling stevenson stevie
 stewart stormy su suha suk sukhbaаtar sultan summer sun sunday sung sunni sunny sunshine sydney sō sōma ta tai taim tam tama tan tana tandy tanna
 tapuarii taren tari tatsuki tatum tauese tawanda taylor tehei teiki teiva tempie temple tena tennie teo tequila tera terepai terina terra terry teura
 teva than thanh thaniel thao theron thi thu thurman thuy tiara tiare tien tierra tijuana tiny tisa tobi tobie toi tomi tommie tommye tona tonda toney
 toni tonie tora torri tory toshia tracy tran trang trinh trinidad trinity truman tu tuan tula tuyet twana twanda uiloq ula ulloriaq un una ute vaea
 val valencia valentine valeri valery vallie van vance vania vaughn veda vella velvet vena venice vennie verda verdell verdie verlie vernell vernie
 verona versie vertie vesta veta vi vida vina virgen vita vital viva vivan vivian vivien von vonnie vár wade wagner wai walker wallace walton wan ward
 warner wava wei weldon wellington wen wen-hsiung weston whitley wiley will willia williams willie willis willow wilson wilton windy winford winfred
 winter wong wynell xiao xuan xīnyí ya-ting yamato yan yang ye-jun yee yen yer yi ying yon yong young yu yu-jun yua yuette yuina yuk yuki yuli yun
 yuna yung yuri yuval yìchén yìhán yìzé yīnuò yıldırım yūma yūna yǐmò yǔtóng yǔxuān yǔxī yǔzé zada zala zana zena zetta zion zola zona zula zǐhán
`;
