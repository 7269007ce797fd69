import type { TokenName } from '../model/decode.ts';
import type { IsSurname } from '../model/recognizer.ts';
import { TYPES } from '../model/tags.ts';
import type { Document, Token } from '../text/document.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { TIME_WORDS } from '../words/clause-words.ts';
import { isCommonWord, isGivenName } from '../words/gazetteers.ts';
import { PARTICLES } from '../words/name-parts.ts';
import { HEADS_AND_NAMES, ORGANIZATION_HEADS, ORGANIZATION_NAMES, THING_HEADS } from '../words/organizations.ts';
import { isTitleWord } from '../words/titles.ts';
import { isFunctionWord } from './function-words.ts';

const PERSON = TYPES.indexOf('person');

/** Sell pictures, and stand behind a name without a sign. */
const AGENCY = /^(?:Shutterstock|Getty|Reuters|AFP|EPA)$/;
/** Between the parts of a name, written small. */
const JOINING = /^(?:e|y|da|do|dos|das|bin|bint|ibn|von|der)$/;
/** How far into an apposition its head is looked for, tokens. */
const LONGEST_APPOSITION = 7;
/** Opens a surname with a capital inside: "McAllan", "O’Shea". */
const PREFIXED = /^(?:Mc|Mac|La|Le|De|Di|O['’]|Fitz|D['’])\p{Lu}\p{Ll}/u;
/** Words of a name that is given back wherever it stands again. */
const LONGEST = 4;

/** Names as the whole document shows them: where one ends too early, two are one, one is two, a word is none, or one that is known stands unmarked. */
export function wholeNames(document: Document, names: readonly TokenName[], isSurname: IsSurname): TokenName[] {
  const { tokens } = document;
  const people = names.filter(({ type }) => type === PERSON);
  const lastWords = new Set(people.map(({ end }) => tokens[end - 1]?.lower ?? ''));
  const kept = names.filter(
    (name) => name.type !== PERSON || !(isThing(tokens, name, isSurname) || isKicker(document, name, isSurname) || isFirm(tokens, name)),
  );
  const whole = kept.flatMap((name, index) =>
    name.type === PERSON ? apart(tokens, extended(tokens, name, kept[index + 1], isSurname), lastWords) : [name],
  );
  return withRepeated(tokens, withoutInner(whole));
}

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
  const given = tokens[name.first - 1];
  // "[Eva-Maria] Lind" cut behind an unusual given name
  if (name.end === name.first + 1 && given && given.sentence === tokens[name.first]?.sentence && isDoubleGivenName(given))
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

/** "Ada Lind Max Oke": four words of a list whose comma was lost, where the article has somebody called by the second. */
function apart(tokens: readonly Token[], name: TokenName, lastWords: ReadonlySet<string>): TokenName[] {
  const { first, end } = name;
  const [given, family, other] = [tokens[first], tokens[first + 1], tokens[first + 2]].map((token) => token?.lower ?? '');
  const two =
    end === first + 4 && isGivenName(given ?? '') && isGivenName(other ?? '') && !isGivenName(family ?? '') && lastWords.has(family ?? '');
  return two
    ? [
        { ...name, end: first + 2 },
        { ...name, first: first + 2 },
      ]
    : [name];
}

/** What stands before a word that is no name there: "the [West]", "a new [Bill]"; and before the name of a thing: "the [Mara Lind Blurb]", "the newspaper [Dag Lind]". */
const BEFORE_WORD = /^(?:the|this|that|a|an|new|our|its|each|every)$/;
const BEFORE_THING = /^(?:the|newspaper|daily|weekly|magazine|tabloid|broadcaster|website|band|ship|hurricane|storm)$/;

function isThing(tokens: readonly Token[], { first, end }: TokenName, isSurname: IsSurname): boolean {
  const before = tokens[first - 1];
  const [opening, last] = [tokens[first], tokens[end - 1]];
  if (!opening || !last) return false;
  // "FacebookTwitterInstagram": words of a page that stuck together.
  if (tokens.slice(first, end).some(({ text }) => /(?:\p{Ll}\p{Lu}\p{Ll}+){2}/u.test(text) && !PREFIXED.test(text))) return true;
  if (before?.sentence !== opening.sentence) return false;
  if (end === first + 1) return HEADS_AND_NAMES.has(opening.lower) && BEFORE_WORD.test(before.lower);
  // "the Mara Lind of her day", "the Mara Lind school of thought" speak of her.
  return BEFORE_THING.test(before.lower) && !(before.lower === 'the' && isGivenName(opening.lower) && isSurname(last.lower));
}

/** "Brightwell Lind, a German company developing …": the head of the apposition is a firm, and no person's word follows it. */
function isFirm(tokens: readonly Token[], { end }: TokenName): boolean {
  if (tokens[end]?.text !== ',' || !/^an?$/.test(tokens[end + 1]?.lower ?? '')) return false;
  for (let at = end + 2; at < end + 2 + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || /^(?:of|for|at|who|in|by|with|and|from|whose)$/.test(token.lower)) return false;
    const next = tokens[at + 1];
    // "Ada Lind, a University of Harlow professor": a name with a capital leads on to what she is.
    const isCommon = token.text === token.lower;
    if (BODY_NOUNS.has(token.lower)) return isCommon && /^(?:[,.;:)]|that|which|in|based|of|for|with)$|ing$/.test(next?.lower ?? '');
  }
  return false;
}

/** "LIND SHARES — The company …": the words in capitals that open an item, the last of them nobody's name. */
function isKicker({ tokens, sentences, blocks, text }: Document, { first, end }: TokenName, isSurname: IsSurname): boolean {
  const [opening, last, dash] = [tokens[first], tokens[end - 1], tokens[end]];
  const block = blocks[sentences[opening?.sentence ?? -1]?.block ?? -1];
  if (!opening || !last || !block || end < first + 2 || !/^(?:—|–|--)$/.test(dash?.text ?? '')) return false;
  const words = text.slice(opening.start, last.end);
  return opening.start === block.start && words === words.toUpperCase() && !isSurname(last.lower) && !isGivenName(last.lower);
}

/** Adds the places where a full name stands again, word for word, and nobody saw it: "London Ade" at the start of one sentence and inside another. */
function withRepeated(tokens: readonly Token[], names: readonly TokenName[]): TokenName[] {
  const full = new Map<string, readonly string[][]>();
  for (const { type, first, end } of names) {
    if (type !== PERSON || end < first + 2 || end > first + LONGEST) continue;
    const words = tokens.slice(first, end).map(({ text }) => text);
    const last = tokens[end - 1]?.lower ?? '';
    if (THING_HEADS.has(last) || ORGANIZATION_HEADS.has(last) || ORGANIZATION_NAMES.has(words.join(' ').toLowerCase())) continue;
    const known = full.get(words[0] as string) ?? [];
    if (!known.some((other) => other.join(' ') === words.join(' '))) full.set(words[0] as string, [...known, words]);
  }
  if (!full.size) return [...names];
  const person = new Set(
    names.flatMap(({ type, first, end }) => (type === PERSON ? Array.from({ length: end - first }, (_, i) => first + i) : [])),
  );
  const found: TokenName[] = [];
  for (const { index, text, sentence } of tokens) {
    for (const words of full.get(text) ?? []) {
      const end = index + words.length;
      const same = words.every((word, i) => tokens[index + i]?.text === word && tokens[index + i]?.sentence === sentence);
      if (!same || words.some((_, i) => person.has(index + i) && !isOwnEnd(names, index, end, index + i))) continue;
      if (names.some(({ type, first, end: last }) => type === PERSON && first === index && last === end)) continue;
      if (tokens[index - 1]?.lower === 'the') continue;
      const beside = [tokens[index - 1], tokens[end]].filter((token) => token?.sentence === sentence);
      const large = (token: Token) =>
        /^\p{Lu}/u.test(token.text) && !(tokens[token.index - 1]?.sentence !== sentence && isCommonWord(token.lower));
      if (beside.some((token) => token && (large(token) || /^[-&@#]$/.test(token.text)))) continue;
      found.push({ type: PERSON, first: index, end });
    }
  }
  if (!found.length) return [...names];
  const overlaps = (name: TokenName) => found.some(({ first, end }) => name.first < end && name.end > first);
  return [...names.filter((name) => !overlaps(name)), ...found].sort((a, b) => a.first - b.first);
}

/** Is the token part of a person's name that lies inside the stretch: "Ade" of "London Ade"? */
function isOwnEnd(names: readonly TokenName[], first: number, end: number, token: number): boolean {
  return names.some((name) => name.type === PERSON && name.first <= token && token < name.end && name.first >= first && name.end <= end);
}
