import type { Kind } from '../analysis.ts';

/**
 * Nouns that head a role, by the kind that they make of a person unless the organisation says otherwise.
 * Written by us after news English and checked against ../shared/knowledge/gazetteers/office_titles.txt; singular, lower case, without point.
 * Several words stand for a head that does not end in its noun ("secretary of state", "attorney general").
 */
const NOUNS: Readonly<Record<Kind, string>> = {
  // "Ruritanian president Anna Zelenka", "Sen. Ada Brook", "Maria Lund, the opposition leader"
  leader:
    'president,vice president,vice-president,premier,prime minister,pm,first minister,chancellor,vice chancellor,minister,' +
    'vice-premier,taoiseach,tánaiste,senator,sen,representative,rep,congressman,congresswoman,congressmember,lawmaker,' +
    'legislator,parliamentarian,governor,gov,lieutenant governor,lt gov,mayor,king,queen,emir,sultan,emperor,monarch,' +
    'crown prince,mp,msp,mep,mla,mlc,mec,td,cm,assemblyman,assemblywoman,assemblymember,councillor,councilor,councilman,' +
    'councilwoman,councilmember,alderman,alderwoman,candidate,nominee,contender,hopeful,frontrunner,front-runner,incumbent,' +
    'challenger,running mate,leader,co-leader,ruler,dictator,strongman,autocrat,warlord,general,gen,admiral,adm,' +
    'lieutenant general,lt gen,major general,maj gen,brigadier general,brig gen,rear admiral,vice admiral,field marshal,' +
    'commander,commander in chief,commander-in-chief,politician,statesman,stateswoman,secretary general,secretary-general,' +
    'general secretary,whip,lord mayor,president-elect,vice president-elect,governor-elect,mayor-elect,' +
    'prime minister-designate,senator-elect,representative-elect,democrat,republican,independent,conservative,' +
    'secretary of state,secretary of defense,secretary of the treasury,home secretary,chancellor of the exchequer,' +
    'attorney general,attorney-general,defense secretary,treasury secretary,ayatollah,pope,patriarch,dalai lama,' +
    'house speaker,speaker,backbencher,frontbencher,peer,minority leader,majority leader,chief minister,deputy,' +
    'first secretary,party leader,head of state,committeeman,committeewoman,freeholder,supervisor,selectman,reeve,' +
    'guerrilla,counterpart,foreign secretary,health secretary,trade secretary,energy secretary,education secretary,' +
    'transport secretary,justice secretary,culture secretary,business secretary,work and pensions secretary,' +
    'communities secretary,environment secretary,agriculture secretary,interior secretary,labor secretary,' +
    'commerce secretary,transportation secretary,homeland security secretary,state secretary',
  // "the prosecutor Dana Holt", "Judge Ivo Marsh", "police chief Omar Reyes"
  official:
    'ambassador,envoy,diplomat,high commissioner,consul,consul general,attaché,judge,justice,chief justice,magistrate,' +
    'prosecutor,district attorney,da,u.s attorney,us attorney,state attorney,solicitor general,sheriff,undersheriff,' +
    'commissioner,inspector,inspector general,detective,superintendent,supt,colonel,col,lieutenant colonel,lt col,' +
    'lieutenant,lt,captain,capt,sergeant,sgt,corporal,cpl,major,maj,constable,officer,official,civil servant,administrator,' +
    'chief of staff,counselor,counsellor,comptroller,coroner,regulator,ombudsman,ombudswoman,surgeon general,' +
    'postmaster general,aide,adviser,advisor,national security adviser,undersecretary,under secretary,permanent secretary,' +
    'permanent representative,negotiator,police chief,fire chief,chief of police,commandant,marshal,brigadier,registrar,' +
    'treasurer,auditor,collector,spymaster,policeman,policewoman,cop,trooper,deputy sheriff,patrolman,firefighter,warden,' +
    'ranger,czar,director-general,governor of the bank,central banker,cabinet secretary,chief secretary,secretary,assistant secretary,' +
    'deputy secretary,principal secretary,chief medical officer,medical examiner,technocrat,clerk,intern,staffer,principal,' +
    'chief,rector,airman,soldier,marine,sailor,serviceman,private,pvt,speechwriter,attache,emissary',
  // "the economist Lena Roth", "Paul Ito, a fellow at the Harrow Institute"
  analyst:
    'professor,prof,fellow,scholar,researcher,economist,analyst,expert,scientist,strategist,historian,pollster,consultant,' +
    'sociologist,psychologist,epidemiologist,virologist,criminologist,anthropologist,biologist,climatologist,ecologist,' +
    'geologist,meteorologist,seismologist,astronomer,astrophysicist,physicist,chemist,psychiatrist,theologian,' +
    'political scientist,lecturer,academic,author,co-author,statistician,demographer,specialist,forecaster,dean,' +
    'chair of the department,postdoc,theorist,investigator,futurist,geographer,neuroscientist,pathologist,immunologist,' +
    'microbiologist,archaeologist,archeologist,paleontologist,zoologist,botanist,linguist,philosopher,phd candidate,' +
    'phd student,doctoral student,provost,chief economist,think-tanker,planner,actuary,curator,volcanologist,' +
    'oceanographer,hydrologist,toxicologist,geneticist,mathematician,watcher,market strategist,portfolio manager,' +
    'policy director',
  // "Kira Moss, a spokeswoman for the ministry"
  spokesperson:
    'spokesman,spokeswoman,spokesperson,press secretary,press officer,press liaison officer,spox,communications director,communications manager,' +
    'director of communications,media officer,director of public affairs,public affairs officer,public information officer,' +
    'press attaché,pr manager,press aide,communications chief,publicist',
  // "reporter Jan Fell", "By Nora Quill, Harbour Times"
  journalist:
    'reporter,correspondent,journalist,editor,columnist,anchor,anchorman,anchorwoman,newscaster,host,presenter,broadcaster,' +
    'blogger,commentator,pundit,photographer,photojournalist,videographer,cameraman,producer,writer,staff writer,' +
    'contributor,editor-in-chief,editor in chief,bureau chief,newsreader,fact checker,fact-checker,critic at large,' +
    'freelancer,interviewer,essayist,cartoonist,copy editor,podcaster,opinion writer,reviewer,stringer,leader writer,' +
    'moderator,vlogger,sportscaster,news director,media figure',
  // "Brightwell CEO Tom Aker", "the company's founder, Lia Grant"
  business:
    'ceo,chief executive,chief executive officer,co-ceo,cfo,coo,cto,cio,cmo,chief financial officer,' +
    'chief operating officer,chief technology officer,chief information officer,chief marketing officer,executive,exec,' +
    'founder,co-founder,cofounder,owner,co-owner,proprietor,entrepreneur,investor,financier,billionaire,millionaire,' +
    'businessman,businesswoman,businessperson,tycoon,mogul,magnate,oligarch,industrialist,banker,manager,general manager,' +
    'managing director,partner,managing partner,director,executive director,chairman,chairwoman,chairperson,chair,co-chair,' +
    'co-chairman,co-chairwoman,vice chairman,vice chair,trader,broker,hotelier,developer,realtor,landlord,retailer,' +
    'restaurateur,shareholder,head,co-head,boss,shopkeeper,innkeeper,publisher,operator,importer,exporter,merchant,vendor,' +
    'employee,salesman,saleswoman,agent,chief people officer,chief product officer,general counsel,engineer,' +
    'programmer,coder,contractor,builder,jeweller,jeweler,ranch owner,rancher,fund manager,hedge fund manager,' +
    'venture capitalist,capitalist,impresario,promoter,brewer,winemaker,baker,grower,farmer,franchisee,dealer,supplier,' +
    'distributor,marketer,recruiter,accountant,evp,svp,vp,md,principal owner,underwriter,asset manager,lobbyist',
  // "the actor Ben Crow", "Ines Vale, a lawyer for the family"
  other:
    'actor,actress,designer,architect,singer,songwriter,singer-songwriter,rapper,musician,composer,artist,painter,sculptor,dancer,comedian,' +
    'comic,poet,novelist,playwright,screenwriter,filmmaker,film-maker,model,star,celebrity,dj,pianist,' +
    'guitarist,drummer,bassist,saxophonist,violinist,conductor,choreographer,youtuber,influencer,chef,footballer,player,' +
    'striker,midfidefender,goalkeeper,goalie,quarterback,receiver,linebacker,running back,pitcher,catcher,' +
    'outfiinfishortstop,batsman,bowler,cricketer,boxer,wrestler,golfer,cyclist,swimmer,runner,sprinter,skier,skater,' +
    'gymnast,jockey,delegate,driver,racer,athlete,olympian,coach,head coach,trainer,referee,umpire,goaltender,winger,forward,' +
    'teammate,rookie,champion,lawyer,attorney,solicitor,barrister,counsel,defender,public defender,litigator,activist,' +
    'campaigner,organizer,organiser,advocate,dissident,protester,protestor,demonstrator,volunteer,whistleblower,student,' +
    'teacher,educator,tutor,nurse,doctor,physician,surgeon,neurosurgeon,paramedic,dentist,pharmacist,veterinarian,midwife,' +
    'therapist,pediatrician,paediatrician,cardiologist,oncologist,gynaecologist,gynecologist,priest,bishop,archbishop,' +
    'cardinal,rabbi,imam,pastor,reverend,rev,cleric,monk,nun,vicar,sheikh,missionary,preacher,evangelist,worker,labourer,' +
    'laborer,cleaner,cook,waiter,waitress,bartender,electrician,plumber,mechanic,carpenter,technician,pilot,astronaut,' +
    'cosmonaut,fisherman,veteran,retiree,pensioner,resident,gunman,suspect,defendant,plaintiff,inmate,convict,terrorist,' +
    'militant,hacker,robber,drug lord,survivor,witness,juror,trustee,patron,member,translator,librarian,' +
    'archivist,coordinator,co-ordinator,assistant,receptionist,guard,bodyguard,lifeguard,first lady,duchess,socialite,' +
    'philanthropist,donor,fundraiser,inventor,explorer,mountaineer,climber,adventurer,surfer,gamer,streamer,magician,' +
    'impersonator,organist,tenor,soprano,conservationist,environmentalist,naturalist,feminist,suffragist,abolitionist,' +
    'revolutionary,successor,predecessor,apprentice,handyman,tailor,hairdresser,stylist,beautician,caretaker,carer,' +
    'caregiver,social worker,psychotherapist,paralegal,scoutmaster,instructor,vocalist,frontman,showrunner,cinematographer,' +
    'animator,illustrator,stuntman,youtube star,reality star,tv personality,media personality,personality,icon,pioneer,' +
    'legend,drug dealer,trafficker,sex offender,paedophile,pedophile,fugitive,smuggler,spy,mercenary,pirate,jihadist,' +
    'insurgent,ringleader,scribe,figure,chieftain,tribesman,fellow inmate,mediator,arbitrator,head teacher,headteacher,' +
    'headmaster,headmistress,schoolteacher,undergraduate,graduate student,postgraduate,sophomore,freshman,valedictorian,' +
    'convener,convenor,union leader,union boss,shop steward',
};

/** Nouns that head a role in an apposition or a clause, and seldom stand before a name: the recogniser of names knows nothing of them, so they may grow without new weights. */
const LATER_NOUNS: Readonly<Partial<Record<Kind, string>>> = {
  // "MK Lena Roth", "the hardliner Ivo Marsh"
  leader: 'mk,hardliner,nationalist,populist,ideologist',
  // "Bo Okri, the fund's director general", "Ivo Marsh, a liaison to the court"
  official:
    'director general,liaison,appointee,rapporteur,assessor,bailiff,bureaucrat,nuncio,aide-de-camp,liquidator,jailer,plenipotentiary,wing commander,squadron leader,air marshal,air chief marshal,enforcer',
  // "the jurist Lena Roth"
  analyst:
    'jurist,ethicist,bioethicist,roboticist,cryptographer,entomologist,glaciologist,agronomist,endocrinologist,neurologist,nutritionist,vaccinologist,' +
    'cosmologist,egyptologist,musicologist,ethnographer,sinologist,ornithologist,primatologist,radiologist,biophysicist,geochemist,geophysicist,biochemist,herpetologist,psychoanalyst,coauthor',
  // "Jan Fell, a sportswriter for the Star"
  journalist: 'sportswriter,newsman,newswoman,weatherman,photo editor',
  // "Tom Aker, a stockbroker"
  business: 'stockbroker,distiller,brewmaster,caterer,homebuilder,wholesaler,heir,heiress,florist,butcher,intermediary',
  // "Ben Crow, a midfielder", "the eyewitness Mia Cole"
  other:
    'midfielder,outfielder,infielder,cornerback,lineman,fullback,halfback,fly-half,scrum-half,wicketkeeper,all-rounder,playmaker,skipper,grandmaster,rider,rower,' +
    'eyewitness,bystander,passenger,hostage,prisoner,detainee,objector,homeowner,buyer,stuntwoman,stunt woman,stunt man,documentarian,biographer,memoirist,' +
    'emcee,busker,beekeeper,miner,trucker,courier,janitor,barber,seamstress,nanny,babysitter,medic,paratrooper,defector,royal,scout,' +
    'refugee,asylum-seeker,exile,villager,voter,tourist,backpacker,customer,housewife,contestant,attendee,motorcyclist,serial killer,killer,murderer,shooter,attacker,bomber,gangster,assailant,' +
    'nobel laureate,laureate,abbot,archpriest,healer,entertainer,superstar,popstar,headliner,medalist,medallist,keeper,left-back,right-back,teammate,substitute,' +
    'diarist,polymath,gardener,shepherd,welder,sharecropper,autoworker,cosplayer,calligrapher,internist,practitioner,seaman,co-worker,coworker',
};

const kindByNoun = (lists: Readonly<Partial<Record<Kind, string>>>): [string, Kind][] =>
  (Object.entries(lists) as [Kind, string][])
    .flatMap(([kind, list]) => list.split(',').map((noun): [string, Kind] => [noun, kind]))
    .reverse();

/** The nouns that the recogniser of names was trained with. */
export const TITLE_NOUNS: ReadonlyMap<string, Kind> = new Map(kindByNoun(NOUNS));

/** Kind by head, several words joined by a blank: "prime minister" → leader. The first listing of a noun counts. */
export const KIND_OF_NOUN: ReadonlyMap<string, Kind> = new Map([...kindByNoun(LATER_NOUNS), ...TITLE_NOUNS]);

/** Short forms and variants of one office: two roles with the same word here are one ("Sen." and "senator"). */
const SAME: Readonly<Record<string, string>> = {
  sen: 'senator', rep: 'representative', congressman: 'representative', congresswoman: 'representative', gov: 'governor', pm: 'prime minister', premier: 'prime minister',
  ceo: 'chief executive', 'chief executive officer': 'chief executive', spokesman: 'spokesperson', spokeswoman: 'spokesperson', prof: 'professor',
  chairman: 'chair', chairwoman: 'chair', chairperson: 'chair', gen: 'general', col: 'colonel', lt: 'lieutenant', capt: 'captain', sgt: 'sergeant', maj: 'major', adm: 'admiral',
  advisor: 'adviser', 'attorney-general': 'attorney general', 'vice-president': 'vice president', cofounder: 'co-founder', cfo: 'chief financial officer', coo: 'chief operating officer',
  cto: 'chief technology officer', councilor: 'councillor', supt: 'superintendent', 'commander-in-chief': 'commander in chief', 'secretary-general': 'secretary general', 'director-general': 'director general',
  'chief minister': 'chief minister', cm: 'chief minister', counsellor: 'counselor', boss: 'head', chief: 'head', attorney: 'lawyer', 'editor-in-chief': 'editor in chief', da: 'district attorney',
}; // biome-ignore format: a table

/** The word that stands for all forms of an office. */
export function officeOf(head: string): string {
  return SAME[head] ?? head;
}

const LONGEST_HEAD = 5;

/** The head of a role's text as KIND_OF_NOUN has it: "former foreign secretary of Singapore" → "foreign secretary"; '' where none is known. */
export function headOfRole(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/ \((?:acting|interim|designate|retired|retd|rtd|ret|emeritus)\)/, '')
    .split(/\s+/)
    .map((word) => word.replace(/^["“'(]+|[.,"”')]+$/g, ''))
    .filter((word, index, all) => !(index === all.length - 1 && index > 0 && /^(?:elect|designate|emeritus|emerita)$/.test(word)));
  const link = words.findIndex((word, index) => index > 0 && /^(?:of|at|for|with|in|to|on|from)$/.test(word));
  // "secretary of state" holds the link, "editor of the Star" ends before it, "Department of Parks spokesman" ends in its head.
  const head = link < 0 ? null : (headEnding(words, link + 3, link) ?? headEnding(words, link + 2, link) ?? headEnding(words, link, link));
  if (head) return head;
  const whole = headEnding(words, words.length, words.length);
  if (whole) return whole;
  const last = words.slice(0, link < 0 ? words.length : link).at(-1) ?? '';
  const part = last.split('-').at(-1) ?? '';
  return KIND_OF_NOUN.has(part) ? part : '';
}

/** The longest head that ends at a place and begins before another; null where none does. */
function headEnding(words: readonly string[], end: number, before: number): string | null {
  if (end > words.length) return null;
  for (let start = Math.max(0, end - LONGEST_HEAD); start < before; start++) {
    const key = words
      .slice(start, end)
      .join(' ')
      .replace(/^(?:ex|then|former)-/, '');
    if (KIND_OF_NOUN.has(key)) return key;
  }
  return null;
}
