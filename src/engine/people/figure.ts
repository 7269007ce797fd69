import type { Kind } from '../analysis.ts';
import type { Name } from '../names/find-names.ts';
import { isSpeaking } from '../names/speaking.ts';
import type { Document } from '../text/document.ts';
import { KIND_OF_NOUN, officeOf } from '../words/role-nouns.ts';
import { formOf, type NameForm } from './name-form.ts';

export type Gender = 'female' | 'male';

/** The elder or the younger of two of one name, or kin of the same age. */
export type Relation = 'elder' | 'younger' | 'kin';

/** A name in its place, with what its surroundings tell about its bearer. */
export interface Sighting {
  readonly name: Name;
  readonly form: NameForm;
  /** A place in document.blocks. */
  readonly block: number;
  /** Stands outside the running text, where people are not introduced: a headline, a caption. */
  readonly display: boolean;
  readonly speaks: boolean;
  /** The office right before or behind it, as one word for all forms of it; "senator" for "Sen.". */
  readonly offices: ReadonlySet<string>;
  readonly gender: Gender | null;
  /** A title or a noun tells the gender, not just a pronoun near by. */
  readonly genderIsTold: boolean;
  /** Named as somebody's relative: "his son, Bruno Lind". */
  readonly relation: Relation | null;
}

/** Somebody in the making: names that are known to be one individual's. */
export interface Figure {
  /** Different forms of the name, the first the most complete. */
  readonly forms: NameForm[];
  /** In text order. */
  readonly sightings: Sighting[];
}

const DISPLAY = new Set(['headline', 'standfirst', 'byline', 'heading', 'caption']);
const FEMALE = new Set(
  'mrs ms miss mme mlle madam madame dame lady baroness duchess queen princess empress sheikha congresswoman councilwoman assemblywoman spokeswoman chairwoman businesswoman wife mother daughter sister aunt niece grandmother granddaughter widow girlfriend actress stepmother stepdaughter ex-wife mom ex-girlfriend hostess waitress sister-in-law'.split(
    ' ',
  ),
);
const MALE = new Set(
  'mr sir lord baron duke king prince emperor sultan emir pope monsieur herr congressman councilman assemblyman spokesman chairman businessman husband father son brother uncle nephew grandfather grandson widower boyfriend actor stepfather stepson ex-husband dad ex-boyfriend brother-in-law'.split(
    ' ',
  ),
);
const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);
const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ...'father mother grandfather grandmother uncle aunt stepfather stepmother mom dad patriarch matriarch father-in-law mother-in-law elder'
    .split(' ')
    .map((word): [string, Relation] => [word, 'elder']),
  ...'son daughter grandson granddaughter nephew niece stepson stepdaughter son-in-law daughter-in-law younger'
    .split(' ')
    .map((word): [string, Relation] => [word, 'younger']),
  ...'wife husband brother sister cousin widow widower twin ex-wife ex-husband girlfriend boyfriend fiancé fiancée sibling brother-in-law sister-in-law spouse'
    .split(' ')
    .map((word): [string, Relation] => [word, 'kin']),
]);
/** Tokens behind a name in which an apposition's head is looked for: "Lind, a former deputy secretary of state, …". */
const APPOSITION = 9;
/** Tokens behind a name in which a pronoun is still taken for its bearer. */
const PRONOUN_REACH = 14;

/** Looks at a name's surroundings. The next person's name, if any, bounds how far a pronoun is looked for. */
export function sight(document: Document, name: Name, nextPerson: Name | undefined): Sighting {
  const block = document.sentences[document.tokens[name.firstToken]?.sentence ?? 0]?.block ?? 0;
  const titles = [...titlesAround(document, name)];
  const gender = genderOf(titles);
  const relation = titles.find((title) => RELATIONS.has(title));
  return {
    name,
    form: formOf(document, name),
    block,
    display: DISPLAY.has(document.blocks[block]?.kind ?? 'paragraph'),
    speaks: isSpeaking(document, name.firstToken, name.endToken),
    offices: new Set(titles.filter((title) => KIND_OF_NOUN.has(title)).map(officeOf)),
    relation: (relation && RELATIONS.get(relation)) || null,
    gender: gender ?? genderOfPronoun(document, name, nextPerson),
    genderIsTold: gender !== null,
  };
}

/** The title before a name and the nouns of an apposition behind it. */
function* titlesAround({ tokens }: Document, { firstToken, endToken, title }: Name): Generator<string> {
  if (title) yield title;
  // "his son Bruno Lind", "her late husband, Bruno Lind"
  const before = tokens[firstToken - 1]?.text === ',' ? tokens[firstToken - 2] : tokens[firstToken - 1];
  if (before?.kind === 'word' && before.sentence === tokens[firstToken]?.sentence) yield before.lower;
  if (tokens[endToken]?.text !== ',') return;
  for (let i = endToken + 1; i < endToken + APPOSITION; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[firstToken]?.sentence || token.kind === 'quote' || /^[,;:.)–—]$/.test(token.text)) return;
    if (token.lower === 'who' || token.lower === 'whose') return;
    yield token.lower;
  }
}

function genderOf(titles: readonly string[]): Gender | null {
  for (const title of titles) {
    if (FEMALE.has(title)) return 'female';
    if (MALE.has(title)) return 'male';
  }
  return null;
}

/** The first pronoun behind the name, if no other person stands between. */
function genderOfPronoun({ tokens, sentences }: Document, { endToken }: Name, nextPerson: Name | undefined): Gender | null {
  const block = sentences[tokens[endToken - 1]?.sentence ?? 0]?.block;
  const end = Math.min(endToken + PRONOUN_REACH, nextPerson?.firstToken ?? tokens.length);
  for (let i = endToken; i < end; i++) {
    const token = tokens[i];
    if (!token || sentences[token.sentence]?.block !== block || token.kind === 'quote') return null;
    const gender = PRONOUNS.get(token.lower);
    if (gender) return gender;
  }
  return null;
}

/** What most of a figure's sightings tell, a title more than a pronoun; "sure" where more than a single pronoun tells it. */
export function genderOfFigure({ sightings }: Figure): { gender: Gender | null; sure: boolean } {
  let balance = 0;
  for (const { gender, genderIsTold } of sightings)
    balance += (gender === 'female' ? 1 : gender === 'male' ? -1 : 0) * (genderIsTold ? 3 : 1);
  return { gender: balance > 0 ? 'female' : balance < 0 ? 'male' : null, sure: Math.abs(balance) > 1 };
}

/** The kinds of office that a figure or sighting has. */
export function kindsOfOffices(offices: Iterable<string>): Set<Kind> {
  const kinds = new Set<Kind>();
  for (const office of offices) kinds.add(KIND_OF_NOUN.get(office) ?? 'other');
  return kinds;
}

export function officesOf({ sightings }: Figure): Set<string> {
  return new Set(sightings.flatMap(({ offices }) => [...offices]));
}
