/** Words that make a run of capitalised words the name of an organisation or another thing that is no person. Written by us; lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** End an organisation's name: "Renmin University", "Brookings Institution", "the Democratic Party", "Acme Corp." */
export const ORGANIZATION_HEADS = set(
  'university college school academy institute institution centre center foundation fund association society council committee commission congress parliament senate assembly house chamber cabinet ' +
    'ministry department dept office bureau agency administration authority service services corps force forces army navy guard command police court tribunal party union league alliance coalition front movement brigade brigades ' +
    'federation confederation organization organisation group groups company co corporation corp inc llc ltd plc gmbh ag sa holdings partners capital ventures bank banks exchange trust insurance airlines airways motors industries systems ' +
    'technologies technology labs laboratory laboratories software media news times post journal herald tribune gazette guardian telegraph chronicle observer review magazine press broadcasting network radio television tv channel studios pictures ' +
    'entertainment records games club fc united hospital clinic health healthcare church cathedral mosque ministries library museum board panel task team project program programme initiative campaign caucus conference summit forum ' +
    'secretariat directorate taskforce embassy consulate mission delegation nations treasury pentagon republicans democrats conservatives liberals hotel hotels restaurant theatre theater orchestra opera ballet airport station ' +
    'analytics research consulting advisers advisors associates strategies securities investments management asset financial energy oil gas petroleum pharmaceuticals pharma therapeutics foods brands stores retail solutions networks communications telecom mobile electric electronics aerospace aviation airbus logistics realty properties estate estates law lawyers llp chambers firm',
);

/** End the name of a thing that is neither a person nor an organisation: "Kennedy Airport", "the Dodd-Frank Act", "Oak Street". */
export const THING_HEADS = set(
  'act bill law amendment treaty accord agreement convention declaration protocol doctrine plan deal pact resolution proclamation constitution ' +
    'street st avenue ave road boulevard blvd drive lane square park bridge tower towers building hall plaza prize square arena stadium field center centre palace castle prison jail county city town village island islands lake river mountain mountains valley beach ' +
    'bay sea ocean strait canal peninsula district province state region territory coast hill hills heights creek forest desert day week month year war wars battle revolution uprising intifada award awards prize medal cup open ' +
    'games olympics championship championships tournament series season festival games bowl derby marathon album song tour show movie film novel book books bible quran syndrome disease virus hurricane storm typhoon ' +
    'memorial monument cemetery library airport highway freeway expressway railway station port harbor harbour era scandal affair case decision ruling report index model theory effect study express line',
);

/** Heads that are surnames or given names too: "Jude Law", "Anita Hill", "Park Geun-hye". */
export const HEADS_AND_NAMES = set(
  'church bank banks law hall park lane hill hills day case field house post bell press castle rivers lake bridge forest young booker bay brands guard road force media temple west tower wells page drive week fox bill river valley',
);

/** Organisations that are called by a name without such a word, and groups; several words joined by a blank. */
export const ORGANIZATION_NAMES: ReadonlySet<string> = new Set(
  (
    'white house,kremlin,pentagon,congress,senate,house,house of representatives,house of commons,house of lords,parliament,bundestag,knesset,duma,supreme court,high court,federal reserve,fed,treasury,state department,justice department,capitol,' +
    'nato,opec,opec+,asean,imf,wto,who,unicef,unesco,un,eu,u.n.,e.u.,united nations,european union,african union,arab league,world bank,g7,g20,brics,fbi,cia,nsa,irs,epa,fda,cdc,fema,sec,ftc,fcc,doj,dhs,nasa,gop,dnc,rnc,nra,aclu,naacp,afl-cio,mi5,mi6,kgb,fsb,idf,irgc,mossad,' +
    'hamas,hezbollah,hizbullah,islamic jihad,houthis,taliban,al-qaeda,al qaeda,isis,islamic state,isil,boko haram,al-shabaab,pkk,plo,fatah,likud,bjp,anc,snp,dup,afd,cdu,spd,labour,tories,tory,democrats,republicans,conservatives,liberals,greens,lib dems,' +
    'google,apple,microsoft,amazon,facebook,meta,twitter,tesla,spacex,netflix,uber,lyft,airbnb,intel,nvidia,amd,ibm,oracle,samsung,sony,huawei,tiktok,bytedance,alibaba,tencent,baidu,xiaomi,toyota,honda,nissan,ford,gm,general motors,volkswagen,bmw,boeing,airbus,lockheed martin,raytheon,exxon,exxonmobil,chevron,shell,bp,gazprom,rosneft,aramco,saudi aramco,' +
    "goldman sachs,morgan stanley,jpmorgan,jpmorgan chase,jp morgan,citigroup,citi,citibank,wells fargo,bank of america,hsbc,barclays,ubs,credit suisse,deutsche bank,blackrock,berkshire hathaway,lehman brothers,merrill lynch,bear stearns,bain,mckinsey,deloitte,kpmg,pwc,ernst young,moody's,fitch,standard & poor's,s&p,nasdaq,nyse,dow jones," +
    "walmart,target,costco,starbucks,mcdonald's,nike,adidas,coca-cola,pepsi,pepsico,pfizer,moderna,astrazeneca,johnson & johnson,merck,novartis,roche," +
    'cnn,bbc,nbc,cbs,abc,fox,fox news,msnbc,pbs,npr,cnbc,espn,hbo,reuters,bloomberg,associated press,ap,afp,getty,getty images,shutterstock,alamy,epa,istock,le figaro,le monde,el país,der spiegel,die welt,la repubblica,xinhua,tass,al jazeera,al-jazeera,the guardian,new york times,washington post,wall street journal,financial times,politico,axios,vox,buzzfeed,vice,youtube,instagram,whatsapp,snapchat,reddit,linkedin,twitch,spotify,disney,warner bros,paramount,universal,' +
    "raymond james,oliver wyman,alfred a. knopf,knopf,charles schwab,edward jones,eli lilly,calvin klein,ralph lauren,louis vuitton,michael kors,ben & jerry's,trader joe's,booz allen hamilton,johns hopkins,carnegie mellon,openai,anthropic,deepmind,salesforce,slack,zoom,paypal,visa,mastercard,stripe,square,coinbase,binance,ftx,amtrak,fedex,ups,usps,greenpeace,amnesty international,human rights watch,red cross,oxfam,brookings,rand,cato,heritage,harvard,yale,princeton,stanford,oxford,cambridge,mit,ucla,nyu,columbia,cornell,dartmouth,brown university,duke university,notre dame," +
    'manchester united,manchester city,real madrid,bayern munich,yankees,mets,lakers,celtics,patriots,nba,nfl,mlb,nhl,fifa,uefa,ioc,ncaa'
  ).split(','),
);

/** Common nouns after a full name that make it part of a thing's name: "the Mara Lind administration". */
const NAMED_THINGS =
  'administration administrations campaign presidency regime government era foundation organization estate museum library doctrine scandal act law bill amendment hotel tower towers store brand dynasty university';

/** See above. */
export const THINGS_OF_A_NAME = set(NAMED_THINGS);

/**
 * Common nouns that do so after a bare surname: "the Trump administration", "Clinton supporters", "Bush tax cuts".
 * Staff are not among them: "Trump aides" and "a Biden spokesman" speak of the man himself.
 */
export const THINGS_OF_A_SURNAME = set(
  `${NAMED_THINGS} ` +
    'years supporter supporters voter voters donor donors loyalist loyalists rally rallies tax taxes tariff tariffs talking policy policies plan family families dynasty merchandise movement fans fan ' +
    'investigation probe inquiry trial case card cards effect agenda cabinet white team teams delegate delegates pac pacs super world country universe coalition bloc camp faction wing appointee appointees nominee nominees judges judge ' +
    'victory victories win wins loss defeat stronghold exit interview dreams backers critics opponents hotels property properties company companies business businesses empire stores shop report dossier memo papers files tapes emails email documents story stories biopic documentary film movie album song fund trust center trade war travel ban immigration economy stock shares',
);
