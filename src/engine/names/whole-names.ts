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

/** "Mark [McAllan]" cut before an unusual surname, "Admiral Zheng [He]" before a word that is a pronoun elsewhere. */
function extended(tokens: readonly Token[], name: TokenName, next: TokenName | undefined, isSurname: IsSurname): TokenName {
  const nicknamed = withNickname(tokens, name);
  if (nicknamed !== name) return nicknamed;
  // "[Mara] Lind": the bracket is the reporter's
  const bracket = tokens.slice(name.first, name.end - 1).findIndex(({ text }) => /^[()[\]]$/.test(text));
  if (bracket > 0 && /^[)\]]$/.test(tokens[name.first + bracket]?.text ?? '')) return { ...name, first: name.first + bracket + 1 };
  // "Mara Lind [Shutterstock]"
  if (name.end > name.first + 2 && AGENCY.test(tokens[name.end - 1]?.text ?? '')) return { ...name, end: name.end - 1 };
  const bracketed = behindBrackets(tokens, name);
  if (bracketed !== name) return bracketed;
  const given = tokens[name.first - 1];
  // "[Eva-Maria] Lind" cut behind an unusual given name
  if (name.end === name.first + 1 && given && given.sentence === tokens[name.first]?.sentence && isDoubleGivenName(given))
    return { ...name, first: name.first - 1 };
  // "army chief [Said] Lind"
  if (
    given?.text === 'Said' &&
    tokens[name.first - 2]?.kind === 'word' &&
    given.sentence === tokens[name.first - 2]?.sentence &&
    !isHeadline(tokens, name.first)
  )
    return { ...name, first: name.first - 1 };
  const after = tokens[name.end];
  const last = tokens[name.end - 1];
  if (!after || !last || next?.first === name.end || after.sentence !== last.sentence) return name;
  const single = name.end === name.first + 1;
  // "Fernando Lind [e Oke]", "Sultan Ade [bin Tarik]"
  if (
    JOINING.test(after.text) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[name.end + 1]?.text ?? '') &&
    tokens[name.end + 1]?.sentence === last.sentence
  )
    return { ...name, end: name.end + 2 };
  const he = single && after.text === 'He' && /^\p{Lu}\p{Ll}/u.test(last.text) && isSurname(last.lower);
  if (he || (isGivenName(last.lower) && PREFIXED.test(after.text))) return { ...name, end: name.end + 1 };
  // "Steve [Fields]": two words at most, and nothing written large behind them.
  if (!single || !isGivenName(last.lower) || isCommonWord(last.lower)) return name;
  let end = name.end;
  const headline = isHeadline(tokens, name.first);
  while (end < name.end + 3 && mayBeSurname(tokens[end], last.sentence) && !(headline && isWord(tokens[end] as Token))) end++;
  const behind = tokens[end];
  const open = behind?.sentence === last.sentence && /^\p{Lu}/u.test(behind.text);
  return end > name.end + 2 || open ? name : { ...name, end };
}

/** "President (Mara) [Lind]": the bracket is the reporter's, the name is what stands behind it. */
function behindBrackets(tokens: readonly Token[], name: TokenName): TokenName {
  const { first, end } = name;
  const { sentence } = tokens[first] as Token;
  const before = tokens[first - 2];
  // "Joe (Joseph) Lind"
  if (before && /^\p{Lu}/u.test(before.text) && !isTitleWord(before.lower)) return name;
  if (!/^[([]$/.test(tokens[first - 1]?.text ?? '') || !/^[)\]]$/.test(tokens[end]?.text ?? '') || !mayBeSurname(tokens[end + 1], sentence))
    return name;
  let last = end + 1;
  while (last < end + 4 && mayBeSurname(tokens[last], sentence)) last++;
  return { ...name, first: end + 1, end: last };
}

/** "Ada [“Addie” Lind]" cut inside the quotation marks; "Ada (Oke", "Ada [Oke" without what the bracket opens. */
function withNickname(tokens: readonly Token[], name: TokenName): TokenName {
  const { first, end } = name;
  const open = tokens.slice(first + 1, end).findIndex(({ text }) => /^[“"‘'([]$/.test(text)) + first + 1;
  if (open === first) return name;
  const close = tokens.slice(open + 1, end).some(({ text }) => /^[”"’')\]]$/.test(text));
  if (close) return name;
  if (/^[([]$/.test(tokens[open]?.text ?? '')) return { ...name, end: open };
  const { sentence } = tokens[first] as Token;
  if (!/^[”"’']$/.test(tokens[end]?.text ?? '')) return name;
  let last = end + 1;
  while (
    last < end + 4 &&
    tokens[last]?.sentence === sentence &&
    (/^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? '') || PARTICLES.has(tokens[last]?.lower ?? ''))
  )
    last++;
  return last > end + 1 ? { ...name, end: last } : name;
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
