/**
 * The kinds of office that a role phrase can name, in the order in which they are looked for: what a row has found is taken out of the phrase
 * ("vice president" is no "president"). `loose` words name no office of their own but fit those listed.
 * Source: written by us from the roles of the base and common press usage. Patterns are for folded text (lower case, no accents, no points).
 */
interface OfficeWord {
  readonly office: string;
  readonly pattern: RegExp;
  /** What the word can stand for beside its own office. */
  readonly fits?: readonly string[];
  readonly example: string;
}

const HEADS = ['president', 'prime minister', 'chancellor', 'monarch', 'supreme leader', 'chief minister', 'head of state'];

export const OFFICE_WORDS: readonly OfficeWord[] = [
  { office: 'spokesperson', pattern: /\b(spokes(man|woman|person)|press secretary)\b/g, example: 'White House press secretary' },
  {
    office: 'adviser',
    pattern: /\b(national security |special |senior |chief )*(advis[eo]r|counsell?or|aide)\b/g,
    example: 'national security adviser',
  },
  {
    office: 'deputy prime minister',
    pattern: /\b((first |executive )*(deputy|vice) (prime minister|premier|chancellor|leader)|tanaiste)s?\b/g,
    example: 'first deputy prime minister',
  },
  { office: 'prime minister', pattern: /\b(prime minister|premier|taoiseach|pm|head of government)\b/g, example: 'Israeli prime minister' },
  {
    office: 'vice president',
    pattern: /\b(first |second |executive )*(vice|deputy) president( elect)?\b/g,
    example: 'vice president of India',
  },
  {
    office: 'chancellor of the exchequer',
    pattern: /\bchancellor of the exchequer\b/g,
    fits: ['minister'],
    example: 'chancellor of the exchequer',
  },
  { office: 'chancellor', pattern: /\bchancellor\b/g, fits: ['chancellor of the exchequer'], example: 'German chancellor' },
  { office: 'first lady', pattern: /\bfirst lady\b/g, example: 'first lady of Ukraine' },
  { office: 'president', pattern: /\bpresident\b/g, example: 'president of the European Central Bank' },
  { office: 'crown prince', pattern: /\bcrown prince\b/g, example: 'crown prince of Saudi Arabia' },
  { office: 'monarch', pattern: /\b(king|queen|monarch|emperor|emir|amir|sultan|ruler|grand duke)\b/g, example: 'king of Jordan' },
  { office: 'pope', pattern: /\b(pope|pontiff)\b/g, example: 'pope' },
  { office: 'governor general', pattern: /\bgovernor general\b/g, example: 'governor general of Canada' },
  { office: 'lieutenant governor', pattern: /\b(lieutenant|lt|deputy|vice) gov(ernor)?\b/g, example: 'lieutenant governor of Texas' },
  {
    office: 'secretary general',
    pattern: /\b(secretary general|general secretary|secgen)\b/g,
    example: 'secretary-general of the United Nations',
  },
  { office: 'permanent secretary', pattern: /\bpermanent (under)?secretary\b/g, example: 'permanent secretary of the foreign ministry' },
  {
    office: 'deputy minister',
    pattern:
      /\b((deputy|vice|junior|assistant|parliamentary|under) ?(\w+ ){0,3}(minister|secretary)|undersecretary|minister of state|state secretary|minister delegate)\b/g,
    example: 'deputy foreign minister',
  },
  { office: 'chief minister', pattern: /\b(chief|first) minister\b/g, example: 'chief minister of Kerala' },
  {
    office: 'minister',
    pattern: /\b(minister|secretary|treasurer|foreign chief|treasury chief)\b/g,
    fits: ['chancellor of the exchequer'],
    example: 'foreign minister',
  },
  { office: 'envoy', pattern: /\b(special|peace|climate) (envoy|representative)\b/g, example: 'special envoy' },
  { office: 'senator', pattern: /\b(senators?|sen)\b/g, example: 'Sen.' },
  { office: 'representative', pattern: /\b(u s )?(representative|rep|congress(man|woman|member|person))\b/g, example: 'Rep.' },
  { office: 'speaker', pattern: /\bspeaker\b/g, fits: ['representative', 'president'], example: 'speaker of the House' },
  {
    office: 'legislative leader',
    pattern: /\b(majority|minority|opposition) (leader|whip)\b|\bleader of the (opposition|house|senate)\b/g,
    fits: ['senator', 'representative'],
    example: 'Senate majority leader',
  },
  { office: 'supreme leader', pattern: /\b(supreme|revolutionary|paramount) leader\b/g, example: 'supreme leader of Iran' },
  { office: 'head of state', pattern: /\bhead of state\b/g, fits: HEADS, example: 'head of state' },
  { office: 'managing director', pattern: /\bmanaging director\b/g, example: 'managing director of the International Monetary Fund' },
  { office: 'director', pattern: /\b(executive )?director( general)?\b/g, example: 'FBI director' },
  { office: 'attorney general', pattern: /\battorneys? general\b/g, fits: ['minister'], example: 'attorney general of New York' },
  { office: 'prosecutor', pattern: /\bprosecutor( general)?\b/g, example: 'prosecutor of the International Criminal Court' },
  { office: 'governor', pattern: /\bgov(ernor)?\b/g, example: 'Gov.' },
  { office: 'mayor', pattern: /\bmayor\b/g, example: 'mayor of London' },
  {
    office: 'ambassador',
    pattern: /\b(ambassador|high commissioner|permanent representative)\b/g,
    example: 'U.S. ambassador to Japan',
  },
  { office: 'commissioner', pattern: /\bcommissioner\b/g, example: 'EU trade commissioner' },
  {
    office: 'judge',
    pattern: /\b(chief justice|justice of the|supreme court justice|judge)\b|^(associate )?justice$/g,
    example: 'chief justice of Pakistan',
  },
  {
    office: 'military',
    pattern:
      /\b(chief of (the )?(general |defen[cs]e |army |naval |joint )+staff|chief of staff of the (army|navy|air force|armed forces)|army chief|joint chiefs of staff|general|gen|admiral|adm|(supreme )?commander( in chief)?|marshal)\b/g,
    example: 'army chief',
  },
  { office: 'chief of staff', pattern: /\bchief of staff\b/g, example: 'White House chief of staff' },
  { office: 'chief executive', pattern: /\b(chief executive( officer)?|ceo)\b/g, example: 'chief executive of Hong Kong' },
  { office: 'chair', pattern: /\b(co )?(chair(man|woman|person)?)\b/g, example: 'Federal Reserve chair' },
  { office: 'administrator', pattern: /\badministrator\b/g, example: 'administrator of the UNDP' },
  { office: 'founder', pattern: /\b(co )?founder\b/g, example: 'co-founder of Microsoft' },
  {
    office: 'lawmaker',
    pattern: /\b(lawmaker|legislator|member of (parliament|congress)|mp)\b/g,
    fits: ['senator', 'representative', 'legislative leader', 'speaker'],
    example: 'a Republican lawmaker',
  },
  { office: 'diplomat', pattern: /\b((top |chief )?diplomat|envoy)\b/g, fits: ['ambassador'], example: 'a veteran diplomat' },
  { office: 'leader', pattern: /\b(leader|strongman|dictator|autocrat)\b/g, fits: HEADS, example: 'North Korean leader' },
  {
    office: 'head',
    pattern: /\b(head|chief|boss)\b/g,
    fits: ['secretary general', 'director', 'chair', 'managing director', 'commissioner', 'governor', 'president', 'administrator'],
    example: 'U.N. chief',
  },
];

/**
 * The fields of ministers and commissioners: a foreign minister is no finance minister. Source: written by us from the roles of the base.
 * Example: "external affairs minister" and "foreign secretary" are both `foreign`.
 */
export const PORTFOLIOS: readonly (readonly [field: string, pattern: RegExp])[] = [
  ['foreign', /\b(foreign|external (affairs|relations)|(?<!first )secretary of state(?! for)|top diplomat|chief diplomat)\b/],
  ['finance', /\b(financ\w*|treasur\w*|exchequer|budget|fiscal)\b/],
  ['economy', /\beconom(y|ic|ics)\b/],
  ['defence', /\b(defen[cs]e|defen[cs]es|war|armed forces)\b/],
  ['interior', /\b(interior|home|internal)\b/],
  ['homeland', /\bhomeland\b/],
  ['health', /\bhealth\b/],
  ['education', /\b(education|schools?|universit\w*|higher)\b/],
  ['justice', /\bjustice\b/],
  ['trade', /\b(trade|commerce|export)\b/],
  ['industry', /\b(industr\w*|business|enterprise)\b/],
  ['energy', /\b(energy|oil|petroleum|power|electricity|mines?|mining|mineral\w*)\b/],
  ['agriculture', /\b(agricultur\w*|farm\w*|food|fisher\w*|rural)\b/],
  ['transport', /\b(transport\w*|railways?|roads?|aviation|infrastructure)\b/],
  ['environment', /\b(environment\w*|climate|ecolog\w*|nature|water)\b/],
  ['labour', /\b(labou?r|employment|work|jobs|pensions?)\b/],
  ['social', /\b(social|welfare|famil\w*|children|women\w*|gender|equalit\w*)\b/],
  ['culture', /\b(cultur\w*|arts?|heritage|sports?|tourism|media)\b/],
  ['science', /\b(science|research|technolog\w*|innovation|digital)\b/],
  ['housing', /\b(housing|urban|communities|local government|cities)\b/],
  ['information', /\b(information|communications?|telecommunications?|post\w*)\b/],
  ['immigration', /\b(immigration|migration|border\w*|citizenship|refugees)\b/],
  ['europe', /\b(europe\w*|eu|brexit)\b/],
  ['security', /\b(security|police|intelligence)\b/],
  ['veterans', /\bveterans?\b/],
  ['planning', /\bplanning\b/],
  ['cabinet', /\bcabinet\b/],
  ['development', /\bdevelopment\b/],
  ['religion', /\b(relig\w*|islamic affairs|hajj)\b/],
];

/** Words that say something of a public person without naming an office; they neither speak for a link nor against it. Source: written by us. */
export const NEUTRAL =
  /\b(republicans?|democrats?|democratic|conservatives?|liberals?|labou?r|socialists?|communists?|politicians?|officials?|figures?|billionaires?|incumbents?|candidates?|nominees?|contenders?|favou?rites?|ally|allies|hard ?liners?|reformers?|populists?|nationalists?|moderates?|counterparts?|successors?|predecessors?|statesm[ae]n|statesmen|veteran|representatives?|members?|hosts?|man|woman|winners?|rivals?|critics?|architects?|lawyers?|economists?|delegates?|negotiators?|dealmakers?|father|mother|son|daughter|husband|wife|brother|sister|grandfather|late)\b/;

/** "former", "ex-", "onetime": the role is over. Example: "former prime minister". */
export const FORMER = /\b(former|formerly|ex|one ?time|erstwhile|past|previous|retired|ousted|deposed|late)\b/;
