import { conjugate } from './verb-forms.ts';

// Where a noun phrase ends: forms that are verbs, and words that are none after "to". Written by us.

/** Verbs whose forms are no nouns, by which a noun phrase before them ends: "Hamas [makes] negotiations trickier". */
const VERBS =
  `make made|become became become|say said|tell told|know knew known|give gave given|take took taken|get got|keep kept|bring brought|go went gone|come came come|
see saw seen|hold held|write wrote written|begin began begun|choose chose chosen|grow grew grown|lose lost|sell sold|send sent|meet met|speak spoke spoken|teach taught|
wear wore worn|throw threw thrown|draw drew drawn|eat ate eaten|hear heard|understand understood|think|spend spent|pay paid|build built|find found|lead led|fall fell fallen|
require|include|represent|suggest|seem|remain|believe|want|argue|provide|contain|allow|describe|explain|expect|involve|continue|receive|ensure|reveal|complicate|exist|
happen|enable|prevent|reduce|create|ignore|threaten|insist|oppose|refuse|depend|prove|agree|deny|appear|serve|admit admitted|announce|cause|accuse|belong|consider|
confirm|decide|deserve|destroy|enjoy|fail|follow|improve|indicate|introduce|join|learn|maintain|mention|occur occurred|offend|owe|portray|prefer preferred|pretend|protect|
publish|recognize|recognise|recommend|reflect|reject|rely|replace|strengthen|succeed|suffer|tend|undermine|warn|endorse|feel felt|tear tore torn|sit sat|catch caught|tilt|buy bought|abolish|adopt|implement|restore|expand|enforce|impose|encourage|remove|worry worried`
    .split(/\||\n/)
    .filter(Boolean)
    .map(conjugate);

/** "makes", "took": verbs wherever they stand. */
export const FINITE_VERBS: ReadonlySet<string> = new Set([
  ...VERBS.flatMap(({ third, past, participle, base }) => (past === participle || past === base ? [third] : [third, past])).filter(
    (form) => !/^(?:causes|leads|falls|saw|worries|mentions)$/.test(form),
  ),
  ...'won ran sat said told got puts lets made'.split(' '),
]);

/** "include": verbs after a plural. */
export const PLURAL_VERBS: ReadonlySet<string> = new Set(
  VERBS.map(({ base }) => base).filter((base) => !/^(?:cause|lead|fall|worry|make)$/.test(base)),
);

/** "held", "taken": participles after a noun, or its past. */
const PARTICIPLES: ReadonlySet<string> = new Set([
  ...VERBS.flatMap(({ past, participle }) => [past, participle]).filter((form) => !form.endsWith('ed')),
  ...'struck frozen broken stolen driven hidden left shot cut set put felt done run shown hit'.split(' '),
]);

/** Third persons that are plural nouns too: verbs before an article ("WeWork [needs] a more efficient organization"). */
export const THIRDS: ReadonlySet<string> = new Set(
  'needs faces leads wins works calls moves plans helps sets turns shows claims rates hopes hits backs blames fears names plays promises votes likes loves hates uses marks offers causes fuels drives risks targets demands supports attacks clears strikes cuts pushes pulls opens closes drops raises seeks slams'.split(
    ' ',
  ),
);

/** Does a word have the form of a past or its participle: "donated", "held" — not "need"? */
export const isPast = (lower: string) => (/[^e]ed$/.test(lower) && lower.length > 4 && !lower.includes('-')) || PARTICIPLES.has(lower);

/** Nouns that "to" is a preposition before, where no ending tells it. */
const NOUNS = new Set(
  (
    'data energy people peace health freedom justice truth prison college war government congress parliament oil music history climate women men children life media news violence crime death housing ' +
    'wealth income nature science culture law privacy reality zero normal heart victory poverty disclosure exposure closure consumer customer human social federal national state local civil nuclear ' +
    'military foreign economic political private public fair safe bad good big small large great high former future current many more most least less much today tomorrow outside inside greenhouse'
  ).split(' '),
);

const VERBS_LIKE_NOUNS =
  /^(?:mention|question|function|position|reposition|envision|commission|condition|caution|auction|fashion|station|transition|sanction|petition|ration|partition|cushion|provision|champion|implement|supplement|comment|document|complement|compliment|experiment|augment|cement|torment|lament|foment|fragment|segment|advance|balance|finance|dance|enhance|influence|experience|silence|sentence|reference|evidence|glance|distance|fence|commence|chance|worship|capture|feature|picture|structure|restructure|nurture|manufacture|torture|venture|lecture|fracture|puncture|mature|focus|refocus|canvas|bias)$/;

/** Does a word after "to" have an ending of nouns that verbs lack, or is it a known noun: "to [data] protection", "to [companies]"? */
export const isNounAfterTo = (lower: string) =>
  NOUNS.has(lower) ||
  lower.includes('-') ||
  (/(?:ion|ity|ness|ism|ist|ment|ance|ence|ship|hood|cy|ogy|ture|[^su]s|us)$/.test(lower) &&
    !/^(?:exist|assist|resist|insist|persist|consist|enlist|list|twist|desist|harness|witness|pity)$/.test(lower) &&
    !VERBS_LIKE_NOUNS.test(lower));
