/** Words that build, end or colour a role phrase. Written by us; lower case, without final point. One line of example each. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Open a noun phrase and are no part of the role: "the company's head" → "company's head". */
export const DETERMINERS = set('a an the his her their its our my your this that these those one another both each any some');

/** Say that the role is over: "the former mayor", "ex-coach", "then-Sen. Ada Brook". "Outgoing" does not. */
export const FORMER = set('former ex one-time onetime erstwhile then ousted deposed retired past previous ex-');
export const FORMER_PREFIX = /^(?:ex|then|former)-/;

/** Who is to come to a body is not of it yet, nor of whoever appointed them: "Supreme Court [nominee]", "Lund [appointee]". */
export const ASPIRANT = /^(?:nominee|candidate|hopeful|contender|front-?runner|appointee)\b/;

/** End a role phrase in either direction: verbs, pronouns, conjunctions, adverbs. "Visitors told minister Ida Holm": "told" is no part of the title. */
export const STOPS = set(`
  is are was were be been being am has have had having do does did will would can could shall should may might must
  said says say saying told tells tell telling asked asks ask called calls call calling met meets meet meeting saw sees see seen made makes make making took takes take taking
  gave gives give giving got gets get getting went goes go going came comes come coming left leaves leave put puts won wins win lost loses beat beats led leads lead
  knew knows know thinks think thought believe believes believed wrote writes write written wrote spoke speaks speak held holds hold kept keeps keep let lets
  became becomes become begins began begun became felt feels feel found finds find sent sends send set sets sat sits stood stands ran runs run brought brings bring bought
  buys sold sells paid pays heard hears hear joined joins join wants want wanted urges urge urged backs faces hails slams blasts warns warn vows
  hey he she it they we i you him them us me himself herself themselves itself who whom whose which that what when where while why how whether if than
  and or but nor neither either so yet because since although though unless until as like after before about over against between among amid during despite without within through throughout
  near beside behind beyond outside inside across along toward towards above below beneath except
  under by from into onto upon off out up down around via per versus vs plus
  not never no also just still even already again ever now currently today yesterday tomorrow tonight later earlier recently once soon then here there very too
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  according including such meanwhile however moreover instead together ago there's let's it's that's
  accompanied alongside told quoted citing joining showing shows show including replacing succeeding
  announced announces says: photo image picture file by-line read more watch related video
  i'm he's she's they're we're you're don't doesn't didn't isn't wasn't won't wouldn't can't couldn't
  to of in on at for with
`);

/** Join what a role is of: "head of research", "adviser to the board", "senator from Ohio". */
export const LINKS = set('of at for with in to on from');

/** Participles that may stand in a role although they end in -ed: "retired colonel", "elected mayor". */
export const ADJECTIVES_IN_ED = set(`
  retired elected appointed ousted deposed united associated noted celebrated disgraced renowned armed unelected newly-elected re-elected accused convicted jailed exiled
  registered certified licensed distinguished acclaimed embattled beloved experienced decorated embedded alleged suspected self-described red mixed applied advanced
  limited allied united-states unified federated incorporated impeached imprisoned detained suspended fired sacked seasoned skilled learned seed speed
`);

/** Participles and nouns in -ing that may open a title: "acting governor", "housing minister". */
export const ADJECTIVES_IN_ING = set(
  'acting managing sitting incoming outgoing leading reigning serving training housing planning banking engineering marketing founding ruling visiting contributing operating manufacturing nursing trading mining shipping cycling boxing racing wrestling swimming sailing broadcasting publishing accounting advertising coordinating presiding supporting starring retiring remaining investigating commanding supervising attending working walking running consulting computing programming casting filming fishing farming building lending gaming betting hedging voting polling',
);

/** Adverbs in -ly never belong to a role, these do: "daily editor". */
export const NOUNS_IN_LY = set(
  'daily weekly monthly quarterly family assembly supply early elderly italy july monopoly newly-elected ally fly anomaly butterfly beverly kelly reilly billy molly',
);

/** Coloured or passing words that open a phrase and are cut from the role: "prominent historian" → "historian". */
export const TRIMMED = set(`
  prominent leading respected renowned influential controversial outspoken longtime long-time veteran well-known famous famed noted legendary popular powerful beloved embattled
  current incumbent fellow self-described self-styled so-called late young old embattled disgraced top-ranking highly celebrated proud wealthy new first-ever local serving sitting
  visiting-in-town married divorced british-born american-born award-winning eminent longest-serving outgoing only last next same good close real little big great
`);

/** Stand inside a title and name no organisation though written large: "Deputy Prime Minister", "Senior Vice President", "Energy Secretary". */
export const TITLE_WORDS = set(`
  deputy vice prime chief executive senior junior lead principal assistant associate acting interim managing general first second third national international special political
  foreign defense defence interior finance financial economic economy energy environment health education justice labor labour transport transportation trade commerce treasury
  agriculture culture sport sports tourism science technology digital communications information housing home exterior security immigration police fire army navy air
  military majority minority opposition shadow cabinet presidential vice-presidential senatorial congressional gubernatorial mayoral parliamentary federal state district county city
  attorney solicitor surgeon inspector secretary minister president director officer manager editor head chair world global regional western eastern northern southern
  crown supreme grand high permanent additional opinion content moderate liberal presumptive prosecution prosecutions presidential-elect sometimes ceremonial honorary emeritus adjunct visiting research staff former ex then new old retired elected appointed late lord lady sir dr prof professor
  mr mrs ms miss business development operations operating marketing creative artistic technical investment policy public affairs relations media press communication human resources
  planning works election water mining mines petroleum oil gas industry industrial social welfare family women women's children's youth veterans development cooperation european external
  internal legal medical scientific research product sales strategy revenue risk compliance data information diversity people nursing supply logistics
  top senate-hopeful co- sub assistant brigadier rear lieutenant major lt maj brig field commander captain colonel civil judge chief-of-staff tech lead staff entertainment national
  white freelance independent professional amateur associate contributing investigative diplomatic economics politics features assignment night weekend safety
  crime court royal showbiz religion climate aviation weather black white latino hispanic muslim jewish christian catholic gay transgender female male african-american asian-american urban rural engineering talent acquisition innovation growth detective ranking wing art news strategic system systems institutional partnerships sustainability liberal conservative progressive video photo travel food arts film music book fashion
`);

/** Small words that may stand before a title written large: "deputy Prime Minister", "state Sen.", "police Sgt." */
export const SMALL_OPENERS = set(
  'deputy vice acting interim assistant associate senior junior chief federal state district county city national opposition minority majority shadow police army navy military fellow lead co-host',
);

/** Nouns of bodies in lower case: "foreign ministry spokesman" → the foreign ministry. */
export const BODIES = set(`
  ministry department army navy police military parliament congress senate government administration campaign party council committee commission agency authority board bureau
  assembly court tribunal union federation association organization organisation institute university college school hospital church bank embassy treasury legislature coalition
  office cabinet movement junta militia club team foundation society fund company group system directorate division
`);

/** Bodies that say something without another word: "police spokesman". */
export const BODIES_ALONE = set(
  'government campaign ministry military army navy police parliament senate assembly cabinet tribunal administration embassy movement treasury junta',
);

/** Bodies known by their name alone, and written large: "White House press secretary", "Pentagon spokesman". */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  (
    'white house,pentagon,kremlin,senate,house,house of representatives,congress,downing street,state department,justice department,treasury department,defense department,supreme court,' +
    'knesset,duma,bundestag,parliament,nato,capitol police,buckingham palace,kensington palace,elysee palace,élysée,scotland yard,wall street,city hall,state house,army,navy,air force,marine corps,' +
    'national guard,national security council,homeland security,associated press,foreign office,home office,treasury,bundesbank,federal reserve,fed'
  ).split(','),
);

/** Nouns that begin a name with "of", "for" or "and" in it: "Institute for Peace and Democracy". */
export const BODY_OPENERS = set(`
  university institute institution center centre ministry department council committee commission association society school college academy bureau office foundation federation
  organization organisation bank board fund church house court union league museum library ministry agency authority program programme project alliance coalition campaign
  faculty division directorate service services chamber confederation conference group initiative network observatory laboratory lab
`);

/** After the head and still part of it: "professor emeritus", "president pro tem". */
export const AFTER_HEAD = set('emeritus emerita elect designate pro tem tempore general in-chief-elect ad interim');
