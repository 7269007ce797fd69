import type { TokenName } from '../model/decode.ts';
import type { IsSurname } from '../model/recognizer.ts';
import { TYPES } from '../model/tags.ts';
import type { Document, Token } from '../text/document.ts';
import { TIME_WORDS } from '../words/clause-words.ts';
import { isCommonWord, isGivenName } from '../words/gazetteers.ts';
import { PARTICLES } from '../words/name-parts.ts';
import { ORGANIZATION_HEADS, THING_HEADS } from '../words/organizations.ts';
import { isTitleWord } from '../words/titles.ts';
import { isFunctionWord } from './function-words.ts';

const PERSON = TYPES.indexOf('person');

/** Sell pictures, and stand behind a name without a sign. */
const AGENCY = /^(?:Shutterstock|Getty|Reuters|AFP|EPA)$/;
/** Between the parts of a name, written small. */
const JOINING = /^(?:e|y|da|do|dos|das|bin|bint|ibn|von|der)$/;
/** Opens a surname with a capital inside: "McAllan", "O’Shea". */
const PREFIXED = /^(?:Mc|Mac|La|Le|De|Di|O['’]|Fitz|D['’])\p{Lu}\p{Ll}/u;

/** Names of people whole where the recogniser ends them too early, or too late. */
export function wholeNames({ tokens }: Document, names: readonly TokenName[], isSurname: IsSurname): TokenName[] {
  return withoutInner(names.map((name, index) => (name.type === PERSON ? extended(tokens, name, names[index + 1], isSurname) : name)));
}

/** "Mara Lind, 18, and [Ada Oke], 19, were there": beside one whose age is told, whose else is told is a person too. */
export function withAges({ tokens }: Document, names: readonly TokenName[]): TokenName[] {
  const taken = new Set(names.flatMap(({ first, end }) => tokens.slice(first, end).map(({ index }) => index)));
  const aged = new Set(names.flatMap(({ type, end }) => (type === PERSON && isAge(tokens, end) ? [tokens[end]?.sentence] : [])));
  const found = tokens.flatMap((token, end): TokenName[] => {
    if (!aged.has(token.sentence) || !isAge(tokens, end)) return [];
    let first = end;
    while (!taken.has(first - 1) && mayBeSurname(tokens[first - 1], token.sentence)) first--;
    return end - first === 2 || end - first === 3 ? [{ type: PERSON, first, end }] : [];
  });
  return [...names, ...found].sort((a, b) => a.first - b.first);
}

/** Does ", 18," or ", 18." follow? */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') && /^[,.]$/.test(tokens[at + 2]?.text ?? '');

/** Without the names that lie inside one which was extended over them. */
function withoutInner(names: readonly TokenName[]): TokenName[] {
  let reach = 0;
  return names.filter(({ first, end }) => {
    if (first < reach) return false;
    reach = end;
    return true;
  });
}

/** A name where it stands. */
interface Place {
  readonly tokens: readonly Token[];
  readonly name: TokenName;
  readonly isSurname: IsSurname;
  /** The words before it, its last one, and the one behind it where the name may go on: none of the next name, nor of another sentence. */
  readonly before: Token | undefined;
  readonly last: Token;
  readonly after: Token | undefined;
}

/** The name as it should be; null where nothing is to be mended so. */
type Mend = (place: Place) => TokenName | null;

/** "[Mara] Lind": the bracket is the reporter's. */
const behindOwnBracket: Mend = ({ tokens, name }) => {
  const bracket = tokens.slice(name.first, name.end - 1).findIndex(({ text }) => /^[()[\]]$/.test(text));
  const isClosed = bracket > 0 && /^[)\]]$/.test(tokens[name.first + bracket]?.text ?? '');
  return isClosed ? { ...name, first: name.first + bracket + 1 } : null;
};

const withoutAgency: Mend = ({ name, last }) =>
  name.end > name.first + 2 && AGENCY.test(last.text) ? { ...name, end: name.end - 1 } : null;

/** The bracket is the reporter's, the name is what stands behind it; but not of "Joe (Joseph) Lind". */
const behindBrackets: Mend = ({ tokens, name }) => {
  const { first, end } = name;
  const { sentence } = tokens[first] as Token;
  const named = tokens[first - 2];
  if (named && /^\p{Lu}/u.test(named.text) && !isTitleWord(named.lower)) return null;
  if (!/^[([]$/.test(tokens[first - 1]?.text ?? '') || !/^[)\]]$/.test(tokens[end]?.text ?? '')) return null;
  let last = end + 1;
  while (last < end + 4 && mayBeSurname(tokens[last], sentence)) last++;
  return last > end + 1 ? { ...name, first: end + 1, end: last } : null;
};

/** Cut behind an unusual given name. */
const withDoubleGivenName: Mend = ({ tokens, name, before }) =>
  name.end === name.first + 1 && before?.sentence === tokens[name.first]?.sentence && before && isDoubleGivenName(before)
    ? { ...name, first: name.first - 1 }
    : null;

const withSaid: Mend = ({ tokens, name, before }) => {
  const title = tokens[name.first - 2];
  const isName = before?.text === 'Said' && title?.kind === 'word' && title.sentence === before.sentence && !isHeadline(tokens, name.first);
  return isName ? { ...name, first: name.first - 1 } : null;
};

const withJoinedPart: Mend = ({ tokens, name, last, after }) => {
  const part = tokens[name.end + 1];
  const goesOn = after && JOINING.test(after.text) && /^\p{Lu}\p{Ll}/u.test(part?.text ?? '') && part?.sentence === last.sentence;
  return goesOn ? { ...name, end: name.end + 2 } : null;
};

/** A word that is a pronoun elsewhere. */
const withHe: Mend = ({ name, last, after, isSurname }) => {
  const isHe = name.end === name.first + 1 && after?.text === 'He' && /^\p{Lu}\p{Ll}/u.test(last.text) && isSurname(last.lower);
  return isHe ? { ...name, end: name.end + 1 } : null;
};

/** Cut before an unusual surname. */
const withPrefixedSurname: Mend = ({ name, last, after }) =>
  after && isGivenName(last.lower) && PREFIXED.test(after.text) ? { ...name, end: name.end + 1 } : null;

/** Two words at most, and nothing written large behind them. */
const withSurname: Mend = ({ tokens, name, last, after }) => {
  if (!after || name.end > name.first + 1 || !isGivenName(last.lower) || isCommonWord(last.lower)) return null;
  let end = name.end;
  const headline = isHeadline(tokens, name.first);
  while (end < name.end + 3 && mayBeSurname(tokens[end], last.sentence) && !(headline && isWord(tokens[end] as Token))) end++;
  const behind = tokens[end];
  const isOpen = behind?.sentence === last.sentence && /^\p{Lu}/u.test(behind.text);
  return end > name.end + 2 || isOpen ? null : { ...name, end };
};

/** The ways to mend a person's name in their order, each with an example, where [brackets] stand around the recogniser's names, and the people of it. */
export const MENDS: readonly (readonly [mend: Mend, example: string, people: readonly string[]])[] = [
  [withNickname, 'President [Joko “Jok]” Lind met [José “Pep”] de Oke and [Zach (Ade].', ['Joko “Jok” Lind', 'José “Pep”', 'Zach']],
  [behindOwnBracket, 'They met ([Mara) Lind] at noon.', ['Lind']],
  [withoutAgency, '[Mara Lind Shutterstock] came.', ['Mara Lind']],
  [behindBrackets, 'Then President ([Mara]) Lind came.', ['Lind']],
  [withDoubleGivenName, 'They asked Eva-Maria [Oke] about it.', ['Eva-Maria Oke']],
  [withSaid, 'There the army chief Said [Lind] spoke about it at some length.', ['Said Lind']],
  [withJoinedPart, '[Fernando Lind] e [Oke] spoke.', ['Fernando Lind e Oke']],
  [withHe, 'We thank [Zheng] He for the map; He is a pronoun there.', ['Zheng He']],
  [withPrefixedSurname, 'We thank [Mark] McAllan for the map.', ['Mark McAllan']],
  [withSurname, 'The chief whom everybody there still remembers, [Steve] Jobs, was late.', ['Steve Jobs']],
];

/** "Mark [McAllan]", "Admiral Zheng [He]": a name whole that was cut. */
function extended(tokens: readonly Token[], name: TokenName, next: TokenName | undefined, isSurname: IsSurname): TokenName {
  const last = tokens[name.end - 1] as Token;
  const behind = tokens[name.end];
  const after = behind?.sentence === last.sentence && next?.first !== name.end ? behind : undefined;
  const place: Place = { tokens, name, isSurname, before: tokens[name.first - 1], last, after };
  for (const [mend] of MENDS) {
    const whole = mend(place);
    if (whole) return whole;
  }
  return name;
}

/** Cut inside the quotation marks; "Ada (Oke", "Ada [Oke" without what the bracket opens. */
function withNickname({ tokens, name }: Place): TokenName | null {
  const { first, end } = name;
  const open = tokens.slice(first + 1, end).findIndex(({ text }) => /^[“"‘'([]$/.test(text)) + first + 1;
  if (open === first || tokens.slice(open + 1, end).some(({ text }) => /^[”"’')\]]$/.test(text))) return null;
  if (/^[([]$/.test(tokens[open]?.text ?? '')) return { ...name, end: open };
  if (!/^[”"’']$/.test(tokens[end]?.text ?? '')) return null;
  const mayGoOn = ({ sentence, text, lower }: Token) =>
    sentence === tokens[first]?.sentence && (/^\p{Lu}\p{Ll}/u.test(text) || PARTICLES.has(lower));
  let last = end + 1;
  while (last < end + 4 && last < tokens.length && mayGoOn(tokens[last] as Token)) last++;
  return last > end + 1 ? { ...name, end: last } : null;
}

/** "Eva-Maria" */
function isDoubleGivenName({ text, lower }: Token): boolean {
  const parts = lower.split('-');
  return parts.length === 2 && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text) && parts.every((part) => isGivenName(part));
}

/** A word of running English, or its form in -s: "Returns". */
const isWord = ({ lower }: Token) =>
  isCommonWord(lower) || isCommonWord(lower.replace(/e?s$/, '')) || isCommonWord(lower.replace(/s$/, ''));

/** Half of a sentence's longer words written large: a headline, where verbs are large too. */
function isHeadline(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  let [long, large] = [0, 0];
  for (const step of [-1, 1])
    for (let i = step < 0 ? at - 1 : at; tokens[i]?.sentence === sentence && Math.abs(i - at) < LONGEST_LOOK; i += step) {
      const { text } = tokens[i] as Token;
      if (!/^\p{L}{4}/u.test(text)) continue;
      long++;
      if (/^\p{Lu}/u.test(text)) large++;
    }
  return large * 2 > long;
}

const LONGEST_LOOK = 30;

/** A word written large behind a given name that nothing tells to be something else: "Ada [Fields]", not "Ada Monday", "Ada Street". */
function mayBeSurname(token: Token | undefined, sentence: number): boolean {
  if (token?.sentence !== sentence) return false;
  const { text, lower } = token;
  return (
    /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u.test(text) &&
    !TIME_WORDS.has(lower) &&
    !THING_HEADS.has(lower) &&
    !ORGANIZATION_HEADS.has(lower) &&
    !isTitleWord(lower) &&
    !isFunctionWord(lower)
  );
}
