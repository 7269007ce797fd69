import type { TokenName } from '../model/decode.ts';
import { TYPES } from '../model/tags.ts';
import type { Document, Token } from '../text/document.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { isGivenName } from '../words/gazetteers.ts';
import { WELL_KNOWN_NAMES } from '../words/name-parts.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import { isTitleWord } from '../words/titles.ts';
import { lowerWords } from './name.ts';

const PERSON = TYPES.indexOf('person');
const ORGANIZATION = TYPES.indexOf('organization');

/** What stands before the name of a thing, as BODY_NOUNS do before that of a body: "the party [town] Van Lind", "a [film] called Argo". */
const THING =
  /^(?:town|city|village|suburb|district|neighborhood|neighbourhood|province|book|novel|memoir|film|movie|musical|opera|album|song|play|sitcom|series|game|ship|boat|yacht|vessel|ferry|tanker|trawler|carrier|destroyer|frigate|cruiser|submarine|warship|liner|telescope|storm|hurricane|typhoon|cyclone|robot|spacecraft|satellite|rover|racehorse|horse|dog|cat|whale|elephant|chimpanzee|pub|hotel|bar|nightclub)$/;
/** … also written large, as a part of the name: "[Hurricane] Ida". */
const STORM = /^(?:hurricane|typhoon|cyclone|storm)$/;
/** Ranks of an office that is called like a surname: "the Lord [Great] Marshal". */
const RANK = /^(?:great|grand|high|lord|deputy|vice)$/;
/** Between such a noun and the name. */
const CALLED = /^(?:called|named|titled|entitled|dubbed|christened)$/;

/** Names of figures, eras and places that news speaks of and means nobody by. */
const NOBODY = new Set(
  'jim crow,robin hood,uncle sam,uncle tom,john doe,jane doe,santa claus,father christmas,st nicholas,big brother,mother nature,kris kringle,jack frost,harry potter,sherlock holmes,james bond,mickey mouse,donald duck,peter pan,tony stark,don quixote,joe sixpack,jesus christ,khan younis,khan yunis,jebel marra,magen david adom'.split(
    ',',
  ),
);

/**
 * Names of people in full that the article itself calls a body or a thing somewhere: "the law firm Marlow Tabak", "Lind & Oke", "a partner at Marlow Tabak", "a film called Ada Lind".
 * Then they are so wherever they stand: bodies become organisations, things go. A name whose last word the article also uses alone is a person's, unless a "&" tells.
 */
export function withoutThings({ tokens }: Document, names: readonly TokenName[]): TokenName[] {
  const people = names.filter(({ type }) => type === PERSON);
  const wordsOfAll = (some: readonly TokenName[]) => new Set(some.map((name) => wordsOf(tokens, name)));
  const article: ThingsTold = {
    tokens,
    alone: wordsOfAll(people.filter(({ first, end }) => end === first + 1)),
    addressed: wordsOfAll(people.filter((name) => isTitleWord(near(tokens, name, name.first - 1)?.lower ?? ''))),
    inFirms: openingsOf(firmsOf(tokens, names)),
    parts: partsOf(tokens, people),
    firms: openersOfFirms(tokens, names),
  };
  const called = { body: new Set<string>(), thing: new Set<string>() };
  for (const name of people) {
    const kind = calledAt(article, name);
    if (kind) called[kind].add(wordsOf(tokens, name));
  }
  return names.flatMap((name) => {
    if (name.type !== PERSON) return [name];
    if (isStormOrOffice(tokens, name) || isOfCase(tokens, name)) return [];
    const words = wordsOf(tokens, name);
    return called.body.has(words) ? [{ ...name, type: ORGANIZATION }] : called.thing.has(words) ? [] : [name];
  });
}

/** What the article as a whole tells of its people's names, in lower case. */
interface ThingsTold {
  readonly tokens: readonly Token[];
  /** Names of one word. */
  readonly alone: ReadonlySet<string>;
  /** Names with a title before them somewhere. */
  readonly addressed: ReadonlySet<string>;
  /** The words that firms' names begin with. */
  readonly inFirms: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
}

/** What a name is called at one place; null where nothing says that it is no person's. */
function calledAt({ tokens, ...article }: ThingsTold, name: TokenName): 'body' | 'thing' | null {
  const words = wordsOf(tokens, name);
  const isSingle = name.end === name.first + 1;
  if (isJoined(tokens, name)) return 'body';
  if (NOBODY.has(words)) return 'thing';
  if (isStormOrOffice(tokens, name) && !article.parts.has(words)) return 'thing';
  // "Alden Global Capital … [Alden] cut jobs"
  const isOfFirm = article.firms.has(words) && !WELL_KNOWN_NAMES.has(words);
  if (isOfFirm && !article.parts.has(words) && !article.addressed.has(words)) return 'body';
  if (!isSingle && article.alone.has(tokens[name.end - 1]?.lower ?? '')) return null;
  const noun = nounBefore(tokens, name);
  if (BODY_NOUNS.has(noun) || (!isSingle && article.inFirms.has(words))) return 'body';
  return THING.test(noun) ? 'thing' : null;
}

const wordsOf = (tokens: readonly Token[], { first, end }: TokenName): string => lowerWords(tokens, first, end);

/** The words of names in full. */
const partsOf = (tokens: readonly Token[], names: readonly TokenName[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ first, end }) => (end > first + 1 ? tokens.slice(first, end).map(({ lower }) => lower) : [])));

/** The first words of firms' names that say what they are: "[Alden] Global Capital". */
const openersOfFirms = (tokens: readonly Token[], names: readonly TokenName[]): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ type, first, end }) =>
      type === ORGANIZATION && end > first + 1 && FIRM_IN_FULL.test(tokens[end - 1]?.lower ?? '') ? [tokens[first]?.lower ?? ''] : [],
    ),
  );
const FIRM_IN_FULL =
  /^(?:(?:inc|llc|llp|ltd|gmbh|plc|corp|lp|co)\.?|limited|capital|holdings?|partners|management|group|industries|technologies)$/;

/** "Hurricane [Ida]", "the Lord Great [Marshal]" */
function isStormOrOffice(tokens: readonly Token[], name: TokenName): boolean {
  const before = near(tokens, name, name.first - 1)?.lower ?? '';
  return name.end === name.first + 1 && (STORM.test(before) || (RANK.test(before) && isTitleWord(tokens[name.first]?.lower ?? '')));
}

/** "Roe v. [Wade]": a case at court, and nobody is spoken of. */
const isOfCase = (tokens: readonly Token[], name: TokenName): boolean =>
  [name.first - 1, name.end].some((at) => near(tokens, name, at)?.text === 'v.');

/** What the article calls firms by their form: "Marlow Tabak Lind LLP". */
const firmsOf = (tokens: readonly Token[], names: readonly TokenName[]): readonly (readonly string[])[] =>
  names.flatMap(({ type, first, end }) => {
    const last = type === ORGANIZATION ? end : end + 1;
    const words = tokens.slice(first, last).map(({ lower }) => lower);
    return FIRM.test(words.at(-1) ?? '') && tokens[first]?.sentence === tokens[last - 1]?.sentence ? [words] : [];
  });

/** The words that names begin with, each run of them as a phrase. */
const openingsOf = (names: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(names.flatMap((words) => words.slice(1).map((_, rest) => words.slice(0, rest + 1).join(' '))));

/** The token at a place, if it stands in the same sentence as the name. */
const near = (tokens: readonly Token[], { first }: TokenName, at: number): Token | undefined =>
  tokens[at]?.sentence === tokens[first]?.sentence ? tokens[at] : undefined;

/** "Simon & Lind", "Marlow Tabak & [Oke]" */
function isJoined(tokens: readonly Token[], name: TokenName): boolean {
  const { first, end } = name;
  if (tokens.slice(first + 1, end - 1).some(({ text }) => text === '&')) return true;
  const last = tokens[end - 1]?.lower ?? '';
  if (end > first + 2 && (FIRM.test(last) || END_OF_NAME.test(last))) return true;
  // "Marlow Tabak & [Oke]", where the first part is nobody
  if (end === first + 1 && near(tokens, name, first - 1)?.text === '&' && /^\p{Lu}/u.test(near(tokens, name, first - 2)?.text ?? ''))
    return true;
  if (end < first + 2 || near(tokens, name, end)?.text !== '&') return false;
  const [next, after] = [near(tokens, name, end + 1), near(tokens, name, end + 2)];
  // "Ada Lind & Max Oke", "Ada Lind & family" are people.
  return /^\p{Lu}/u.test(next?.text ?? '') && !/^(?:family|friends)$/.test(next?.lower ?? '') && !/^\p{Lu}/u.test(after?.text ?? '');
}

/** The form of a firm, behind its name. */
const FIRM = /^(?:(?:inc|llc|llp|ltd|gmbh|plc|cpas|corp|lp)\.?|limited)$/;
/** Ends the name of a body or a thing: "the Ada B. Lind List". */
const END_OF_NAME = /^(?:list|stiftung|trophy|fellowship|scholarship|café|cafe|deli|winery|brewery|diner|grill|saloon)$/;

/** The noun right before a name, also with "called" between; '' where the name is that of somebody who has to do with it: "the company Ada Lind founded". */
function nounBefore(tokens: readonly Token[], name: TokenName): string {
  const before = near(tokens, name, name.first - 1);
  if (!before) return '';
  if (CALLED.test(before.lower)) return near(tokens, name, name.first - 2)?.lower ?? '';
  if (before.text !== before.lower) return '';
  const next = near(tokens, name, name.end);
  const acts =
    isGivenName(tokens[name.first]?.lower ?? '') && next?.kind === 'word' && !LEADS_ON.test(next.lower) && !REPORTING_FORMS.has(next.lower);
  return acts ? '' : before.lower;
}

/** What may follow a body's name and is no deed: "in", "and", "said". */
const LEADS_ON =
  /^(?:and|or|in|at|on|of|for|to|by|with|from|as|which|that|is|are|was|were|will|but|about|after|before|near|where|while|during)$/;
