import type { TokenName } from '../model/decode.ts';
import type { Tokens } from '../model/features.ts';
import type { IsSurname } from '../model/recognizer.ts';
import { TYPES } from '../model/tags.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { isCommonWord, isGivenName } from '../words/gazetteers.ts';
import { PARTICLES, SUFFIXES, WELL_KNOWN_NAMES } from '../words/name-parts.ts';
import {
  HEADS_AND_NAMES,
  ORGANIZATION_HEADS,
  ORGANIZATION_NAMES,
  THING_HEADS,
  THINGS_OF_A_NAME,
  THINGS_OF_A_SURNAME,
} from '../words/organizations.ts';
import { isTitleWord, TITLES_AND_NAMES, withoutPoint } from '../words/titles.ts';
import { withoutThings } from './things-called.ts';
import { wholeNames, withAges } from './whole-names.ts';

type Spelled = Tokens['tokens'][number];

const PERSON = TYPES.indexOf('person');
const ORGANIZATION = TYPES.indexOf('organization');
const PLACE = TYPES.indexOf('place');
/** What stands before the name of a place where something happens. */
const IN = new Set(['in', 'at', 'near', 'from', 'to', 'into', 'outside', 'around']);
/** Words that may stand between a name and the head of the thing that is named after it: "Mara Lind Memorial Sports Center". */
const LONGEST_THING = 5;
/** Share of a sentence's longer words that are capitalised in headlines, at least. */
const HEADLINE = 0.7;

/** "Lindcare", "Lindnomics": a policy called after somebody. */
const CALLED_AFTER = /^\p{Lu}\p{L}{3,}(?:care|nomics)$/u;

/** What stands before a name at birth. */
const BORN = new Set(['née', 'nee', 'né', 'born']);

const isCapitalized = ({ text }: Spelled): boolean => /^\p{Lu}/u.test(text);
const isHead = (word: string): boolean => !HEADS_AND_NAMES.has(word) && (ORGANIZATION_HEADS.has(word) || THING_HEADS.has(word));

/** A name without the titles that it begins with: "Gen. Oke Ade" → "Oke Ade", but "Dean Ade" stays. */
export function stripTitle(tokens: Tokens['tokens'], name: TokenName): TokenName {
  let { first } = name;
  while (first < name.end - 1) {
    const { lower } = tokens[first] as Spelled;
    const next = tokens[first + 1] as Spelled;
    if (!isTitleWord(lower) || !(isCapitalized(next) || PARTICLES.has(next.lower)) || SUFFIXES.has(next.lower)) break;
    if (TITLES_AND_NAMES.has(withoutPoint(lower)) && first === name.end - 2) break;
    first++;
  }
  return first === name.first ? name : { ...name, first };
}

/**
 * Mends what the net gets wrong by rule: titles are no part of a name, a thing named after somebody is no person, a firm called like a person is a firm,
 * and short forms of the article's people are people wherever they stand.
 */
export function tidyNames(document: Document, names: readonly TokenName[], isSurname: IsSurname): TokenName[] {
  const tidy = new Tidy(document, names, isSurname);
  const bare = names.flatMap((name) => (name.type === PERSON ? tidy.outOfHeadline(tidy.ofSpan(name)) : [name]));
  const whole = wholeNames(document, withAges(document, bare), isSurname);
  const people = withoutThings(document, whole);
  const firms = tidy.firms(people);
  const kept = people
    .filter((name) => name.type !== PERSON || !tidy.isPartOfThing(name))
    .map((name) => (name.type === PERSON && firms.has(name) ? { ...name, type: ORGANIZATION } : name));
  const short = tidy.shortForms(kept);
  const inShort = new Set(short.map(({ first }) => first));
  return [...kept.filter(({ first }) => !inShort.has(first)), ...short].sort((a, b) => a.first - b.first);
}

class Tidy {
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Sentence[];
  readonly #isSurname: IsSurname;
  readonly #headlines = new Map<number, boolean>();
  /** The people's names outside of headlines. */
  readonly #told: ReadonlySet<string>;

  constructor({ tokens, sentences }: Document, names: readonly TokenName[], isSurname: IsSurname) {
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#isSurname = isSurname;
    this.#told = new Set(names.flatMap((name) => (name.type === PERSON && !this.#isHeadline(name.first) ? [this.#textOf(name)] : [])));
  }

  /** A word of running English, or a verb's third person, that is nobody's name: "says", "dies", but not "rose". */
  #isOrdinary({ lower }: Spelled): boolean {
    if (isGivenName(lower) || this.#isSurname(lower) || PARTICLES.has(lower)) return false;
    return isCommonWord(lower) || [/s$/, /es$/].some((ending) => ending.test(lower) && isCommonWord(lower.replace(ending, '')));
  }

  #token(i: number): Token {
    return this.#tokens[i] as Token;
  }

  #textOf({ first, end }: TokenName): string {
    return this.#tokens
      .slice(first, end)
      .map(({ lower }) => lower)
      .join(' ');
  }

  #endOfSentence(i: number): number {
    return this.#sentences[this.#token(i).sentence]?.endToken ?? this.#tokens.length;
  }

  /** Does the sentence of a token capitalise most of its words, as headlines do? Told once a sentence. */
  #isHeadline(i: number): boolean {
    const { sentence } = this.#token(i);
    const told = this.#headlines.get(sentence);
    if (told !== undefined) return told;
    const { firstToken, endToken } = this.#sentences[sentence] as Sentence;
    const words = this.#tokens.slice(firstToken, endToken).filter(({ text }) => /^\p{L}{4}/u.test(text));
    const headline = words.filter(isCapitalized).length > HEADLINE * words.length;
    this.#headlines.set(sentence, headline);
    return headline;
  }

  /** The name without titles before it, a dateline or a handle behind it: "By Mara Lind OSLO", "Mara Lind @mlind", "QB Mara Lind", "née Lind". */
  ofSpan(name: TokenName): TokenName {
    const bare = this.#withoutLabel(name);
    const { first, end } = stripTitle(this.#tokens, bare);
    const capitals = /^\p{Lu}{4,}$/u.test(this.#token(end - 1).text);
    const dateline = capitals && end > first + 2 && !/^\p{Lu}{3}/u.test(this.#token(end - 2).text);
    return { ...name, first, end: dateline ? end - 1 : end };
  }

  #withoutLabel(name: TokenName): TokenName {
    let { first, end } = name;
    for (let i = first + 1; i < end; i++) if (this.#token(i).text.startsWith('@')) end = i;
    // "QB Mara Lind", "CEO Mara Lind", but "KIM Jong Un", "MARA LIND" and "J.K. Lind"
    const { text, lower } = this.#token(first);
    const isLabel =
      /^\p{Lu}{2,5}$/u.test(text) &&
      !/^\p{Lu}+$/u.test(this.#token(first + 1)?.text ?? '') &&
      !isGivenName(lower) &&
      !this.#isSurname(lower);
    // "H E Mara Lind": her excellency
    if (end > first + 3 && text === 'H' && /^[EH]$/.test(this.#token(first + 1).text)) first += 2;
    else if (end > first + 2 && isLabel) first++;
    else if (end > first + 1 && BORN.has(lower)) first++;
    return { ...name, first, end };
  }

  /** In headlines the verb is capitalised too: "Mara Lind Warns Oke Ade" is two people. */
  outOfHeadline(name: TokenName): TokenName[] {
    if (!this.#isHeadline(name.first)) return [name];
    const found: TokenName[] = [];
    let first = name.first;
    for (let i = name.first; i <= name.end; i++) {
      if (i < name.end && !this.#isOrdinary(this.#token(i))) continue;
      if (i > first) found.push(this.#asTold({ ...name, first, end: i }));
      first = i + 1;
    }
    return found;
  }

  /** "Mara Lind [Hammers] Harlow Mills": of a headline's name what the article itself calls the person, where that is the beginning of it. */
  #asTold(name: TokenName): TokenName {
    if (this.#told.has(this.#textOf(name))) return name;
    for (let { end } = name; --end > name.first + 1; ) if (this.#told.has(this.#textOf({ ...name, end }))) return { ...name, end };
    return name;
  }

  /** "the Lind administration", "Mara Lind Memorial Center", "Lind Street": a thing named after somebody. */
  isPartOfThing({ first, end }: TokenName): boolean {
    if (end === first + 1 && CALLED_AFTER.test(this.#token(first).text)) return true;
    if (end > first + 1 && isHead(withoutPoint(this.#token(end - 1).lower)) && !isTitleWord(this.#token(end - 1).lower)) return true;
    const last = this.#endOfSentence(first);
    // "Women for Lind": a group, but not "Voters for Lind …", which opens its sentence
    if (this.#tokens[first - 1]?.text === 'for' && /^\p{Lu}\p{Ll}+(?:s|en|people)$/u.test(this.#tokens[first - 2]?.text ?? '')) {
      const group = this.#token(first - 2);
      if (group.sentence === this.#token(first).sentence && group.index > (this.#sentences[group.sentence]?.firstToken ?? 0)) return true;
    }
    const next = this.#tokens[end];
    if (!next || end >= last || next.kind !== 'word') return false;
    if ((end === first + 1 ? THINGS_OF_A_SURNAME : THINGS_OF_A_NAME).has(next.lower)) return true;
    const longest = this.#isHeadline(first) ? 1 : LONGEST_THING;
    let at = end;
    while (at < last && at < end + longest && (isCapitalized(this.#token(at)) || (at > end && /^(?:&|of|and)$/.test(this.#token(at).text))))
      at++;
    for (let i = at - 1; i >= end; i--) if (isCapitalized(this.#token(i)) && isHead(withoutPoint(this.#token(i).lower))) return true;
    return false;
  }

  /** Those of the people that are firms called like people: "Lind, Oke & Ade", a firm of our list, a word that opens a firm's longer name. */
  firms(names: readonly TokenName[]): ReadonlySet<TokenName> {
    const firms = new Set<TokenName>();
    const people = names.filter(({ type }) => type === PERSON);
    const parts = new Set(
      people.flatMap(({ first, end }) => (end > first + 1 ? [this.#token(first).lower, this.#token(end - 1).lower] : [])),
    );
    const opening = new Map<string, number>();
    const count = (word: string, by: number) => opening.set(word, (opening.get(word) ?? 0) + by);
    for (const { type, first, end } of names) {
      if (type === ORGANIZATION) count(this.#token(first).lower, end > first + 1 ? 2 : 1);
      else if (type === PERSON && end === first + 1) count(this.#token(first).lower, -1);
    }
    const ends = new Set(names.flatMap(({ type, end }) => (type === ORGANIZATION ? [end] : [])));
    people.forEach((name, i) => {
      const single = name.end === name.first + 1;
      const text = this.#textOf(name);
      if (ORGANIZATION_NAMES.has(text) && !(single && parts.has(text))) firms.add(name);
      else if (single && !parts.has(text) && (opening.get(text) ?? 0) > 0) firms.add(name);
      // "Harlan Oke Strand & Lind"
      else if (single && this.#tokens[name.first - 1]?.text === '&' && ends.has(name.first - 1)) firms.add(name);
      if (!single || this.#tokens[name.end]?.text !== '&') return;
      // "Lind, Oke & Ade": the chain of single words before the sign, and the one behind it
      firms.add(name);
      const next = people[i + 1];
      if (next?.first === name.end + 1 && next.end === next.first + 1) firms.add(next);
      for (let before = i - 1, at = name.first; before >= 0; before--) {
        const other = people[before] as TokenName;
        if (other.end !== at - 1 || this.#token(at - 1).text !== ',' || other.end > other.first + 1) break;
        firms.add(other);
        at = other.first;
      }
    });
    return firms;
  }

  /** Does a word written small stand before it, in a sentence that is no headline? */
  #isWithinSentence(index: number): boolean {
    const before = this.#tokens[index - 1];
    const within = before?.kind === 'word' && before.sentence === this.#token(index).sentence && !isCapitalized(before);
    return within && before.lower !== 'the' && !this.#isHeadline(index);
  }

  /** Single words that the net left out: surnames of people named in full, initials of theirs ("MKL" for Mara K. Lind, "ObT" or "OBT" for Oke bin Tarik), and people known by one word. */
  shortForms(names: readonly TokenName[]): TokenName[] {
    const taken = new Set(names.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)));
    // "MKL" alone looks like a body's initials; where they are a person's of the article, it is the person.
    const alone = (of: number) => new Set(names.flatMap(({ type, first, end }) => (type === of && end === first + 1 ? [first] : [])));
    const bodies = alone(ORGANIZATION);
    // "Dovran’s relatives" looks like a town’s; where the article has an Ada Dovran and nothing happens in Dovran, it is hers.
    const towns = alone(PLACE);
    const visited = new Set([...towns].filter((at) => IN.has(this.#tokens[at - 1]?.lower ?? '')).map((at) => this.#token(at).lower));
    const surnames = new Set<string>();
    const initials = new Set<string>();
    const lowered = new Set(this.#tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
    for (const { type, first, end } of names) {
      if (type !== PERSON || end < first + 2) continue;
      const words = this.#tokens.slice(first, end).filter(({ kind, lower }) => kind === 'word' && !SUFFIXES.has(lower));
      surnames.add(words.at(-1)?.lower ?? '');
      initials.add(
        words
          .flatMap(({ text }) => text.split('-'))
          .map((part) => part[0])
          .join('')
          .toUpperCase(),
      );
    }
    const found: TokenName[] = [];
    for (const { index, text, lower, kind, sentence } of this.#tokens) {
      if (kind !== 'word' || (taken.has(index) && !bodies.has(index) && !towns.has(index)) || !isCapitalized({ text, lower })) continue;
      // "the West", "He": words of their own.
      const plain = lower === 'he' || (HEADS_AND_NAMES.has(lower) && this.#tokens[index - 1]?.lower === 'the');
      // "Steve Jobs … nobody asked Jobs about jobs": what is written large within a sentence is no common word.
      const isName = !lowered.has(lower) || this.#isWithinSentence(index);
      const surname = surnames.has(lower) && !plain && text !== text.toUpperCase() && isName;
      // "your MM host" is no Mara Malm.
      const owned = text.length === 2 && /^(?:your|our|their|my|the|a|an|this)$/.test(this.#tokens[index - 1]?.lower ?? '');
      const isInitials = !owned && /^\p{Lu}[\p{L}]{0,2}\p{Lu}$/u.test(text) && initials.has(text.toUpperCase());
      if (bodies.has(index) && !isInitials && !WELL_KNOWN_NAMES.has(lower)) continue;
      if (towns.has(index) && (!surname || visited.has(lower))) continue;
      if (!surname && !isInitials && !WELL_KNOWN_NAMES.has(lower)) continue;
      const beside = [this.#tokens[index - 1], this.#tokens[index + 1]].filter((token) => token?.sentence === sentence);
      const mayStand = (token: Token) =>
        !isCapitalized(token) || (WELL_KNOWN_NAMES.has(lower) && this.#isOrdinary(token) && this.#isHeadline(index));
      if (beside.some((token) => token && (/^[-&@#/]$/.test(token.text) || !mayStand(token)))) continue;
      const name = { type: PERSON, first: index, end: index + 1 };
      if (!this.isPartOfThing(name)) found.push(name);
    }
    return found;
  }
}
