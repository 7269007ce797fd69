import type { TokenName } from '../model/decode.ts';
import { TYPES } from '../model/tags.ts';
import type { Document, Token } from '../text/document.ts';
import { isCommonWord, isGivenName, isSurname } from '../words/gazetteers.ts';
import { HEADS_AND_NAMES, ORGANIZATION_HEADS, ORGANIZATION_NAMES, THING_HEADS } from '../words/organizations.ts';

const PERSON = TYPES.indexOf('person');

/** Between the parts of a name, written small. */
const JOINING = /^(?:e|y|da|do|dos|das|bin|bint|ibn|von|der)$/;
/** What a name is of which an apposition says so: "Brightwell Lind, a Ruritanian company that …". */
const FIRM =
  /^(?:company|firm|startup|start-up|maker|manufacturer|nonprofit|non-profit|charity|organization|organisation|bank|airline|retailer|agency|subsidiary|consultancy|publisher|website|platform|app|newspaper|magazine|band|brand|university|college|school|team|club)$/;
const LONGEST_APPOSITION = 7;
/** Opens a surname with a capital inside: "McAllan", "O’Shea". */
const PREFIXED = /^(?:Mc|Mac|O['’]|Fitz|D['’])\p{Lu}\p{Ll}/u;
/** Words of a name that is given back wherever it stands again. */
const LONGEST = 4;

/** Names as the whole document shows them: where one ends too early, two are one, one is two, a word is none, or one that is known stands unmarked. */
export function wholeNames(document: Document, names: readonly TokenName[]): TokenName[] {
  const { tokens } = document;
  const people = names.filter(({ type }) => type === PERSON);
  const lastWords = new Set(people.map(({ end }) => tokens[end - 1]?.lower ?? ''));
  const kept = names.filter((name) => name.type !== PERSON || !(isPlain(tokens, name) || isKicker(document, name) || isFirm(tokens, name)));
  const whole = kept.flatMap((name, index) =>
    name.type === PERSON ? apart(tokens, extended(tokens, name, kept[index + 1]), lastWords) : [name],
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
function extended(tokens: readonly Token[], name: TokenName, next: TokenName | undefined): TokenName {
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
  const surname = single && PREFIXED.test(after.text) && isGivenName(last.lower);
  const he = single && after.text === 'He' && /^\p{Lu}\p{Ll}/u.test(last.text) && isSurname(last.lower);
  return surname || he ? { ...name, end: name.end + 1 } : name;
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

/** "the West’s", "the Church’s": a word that is a surname too, with an article. */
function isPlain(tokens: readonly Token[], { first, end }: TokenName): boolean {
  return (
    end === first + 1 &&
    HEADS_AND_NAMES.has(tokens[first]?.lower ?? '') &&
    tokens[first - 1]?.lower === 'the' &&
    /^['’]s?$/.test(tokens[end]?.text ?? '')
  );
}

/** "Brightwell Lind, a German company developing …": the head of the apposition is a firm, and no person's word follows it. */
function isFirm(tokens: readonly Token[], { end }: TokenName): boolean {
  if (tokens[end]?.text !== ',' || !/^an?$/.test(tokens[end + 1]?.lower ?? '')) return false;
  for (let at = end + 2; at < end + 2 + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || /^(?:of|for|at|who|in|by|with|and|from|whose)$/.test(token.lower)) return false;
    const next = tokens[at + 1];
    if (FIRM.test(token.lower))
      return /^(?:[,.;:)]|that|which|in|based|of|for|with)$/.test(next?.lower ?? '') || /ing$/.test(next?.lower ?? '');
  }
  return false;
}

/** "LIND SHARES — The company …": the words in capitals that open an item, the last of them nobody's name. */
function isKicker({ tokens, sentences, blocks, text }: Document, { first, end }: TokenName): boolean {
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
