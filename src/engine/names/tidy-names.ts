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
import { lowerWords } from './name.ts';
import { withoutThings } from './things-called.ts';
import { wholeNames } from './whole-names.ts';

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
  const bare = names.flatMap((name) => (name.type === PERSON ? tidy.outOfHeadline(stripTitle(document.tokens, name)) : [name]));
  const whole = wholeNames(document, bare, isSurname);
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
    return lowerWords(this.#tokens, first, end);
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

  /** "Mara Lind [Hammers] Harlow Mills", "[Slam] Mara Lind": of a headline's name what the article itself calls the person, where that is the beginning or the end of it. */
  #asTold(name: TokenName): TokenName {
    if (this.#told.has(this.#textOf(name))) return name;
    for (let { end } = name; --end > name.first + 1; ) if (this.#told.has(this.#textOf({ ...name, end }))) return { ...name, end };
    for (let { first } = name; !isGivenName(this.#token(first).lower) && ++first < name.end - 1; )
      if (this.#told.has(this.#textOf({ ...name, first }))) return { ...name, first };
    return name;
  }

  /** "the Lind administration", "Mara Lind Memorial Center", "Lind Street": a thing named after somebody. */
  isPartOfThing(name: TokenName): boolean {
    const { first, end } = name;
    const last = this.#token(end - 1);
    const isThing = end === first + 1 ? CALLED_AFTER.test(last.text) : isHead(withoutPoint(last.lower)) && !isTitleWord(last.lower);
    return isThing || this.#opensThing(name);
  }

  /** "[Lind] Street", "[Mara Lind] Memorial Center" */
  #opensThing({ first, end }: TokenName): boolean {
    const last = this.#endOfSentence(first);
    const next = this.#tokens[end];
    if (!next || end >= last || next.kind !== 'word') return false;
    if ((end === first + 1 ? THINGS_OF_A_SURNAME : THINGS_OF_A_NAME).has(next.lower)) return true;
    const until = Math.min(last, end + (this.#isHeadline(first) ? 1 : LONGEST_THING));
    let at = end;
    while (at < until && (isCapitalized(this.#token(at)) || (at > end && /^(?:&|of|and)$/.test(this.#token(at).text)))) at++;
    return this.#tokens.slice(end, at).some((token) => isCapitalized(token) && isHead(withoutPoint(token.lower)));
  }

  /** Those of the people that are firms called like people: a firm of our list, a word that opens a firm's longer name. */
  firms(names: readonly TokenName[]): ReadonlySet<TokenName> {
    const people = names.filter(({ type }) => type === PERSON);
    const parts = new Set(
      people
        .filter(({ first, end }) => end > first + 1)
        .flatMap(({ first, end }) => [this.#token(first).lower, this.#token(end - 1).lower]),
    );
    const opening = this.#openings(names);
    const ends = new Set(names.flatMap(({ type, end }) => (type === ORGANIZATION ? [end] : [])));
    const isFirm = (name: TokenName): boolean => {
      const text = this.#textOf(name);
      if (name.end > name.first + 1) return ORGANIZATION_NAMES.has(text);
      // "Harlan Oke Strand & [Lind]"
      const isLast = this.#tokens[name.first - 1]?.text === '&' && ends.has(name.first - 1);
      return isLast || (!parts.has(text) && (ORGANIZATION_NAMES.has(text) || (opening.get(text) ?? 0) > 0));
    };
    return new Set(people.filter(isFirm));
  }

  /** How much oftener a word opens the name of an organisation than it stands alone for a person. */
  #openings(names: readonly TokenName[]): ReadonlyMap<string, number> {
    const opening = new Map<string, number>();
    for (const { type, first, end } of names) {
      const by = type === ORGANIZATION ? (end > first + 1 ? 2 : 1) : type === PERSON && end === first + 1 ? -1 : 0;
      const word = this.#token(first).lower;
      opening.set(word, (opening.get(word) ?? 0) + by);
    }
    return opening;
  }

  /** Does a word written small stand before it, in a sentence that is no headline? */
  #isWithinSentence(index: number): boolean {
    const before = this.#tokens[index - 1];
    const within = before?.kind === 'word' && before.sentence === this.#token(index).sentence && !isCapitalized(before);
    return within && before.lower !== 'the' && !this.#isHeadline(index);
  }

  /** Single words that the net left out: surnames of people named in full, initials of theirs ("MKL" for Mara K. Lind, "ObT" or "OBT" for Oke bin Tarik), and people known by one word. */
  shortForms(names: readonly TokenName[]): TokenName[] {
    const forms = this.#formsOf(names);
    return this.#tokens.flatMap((token) => {
      const name = { type: PERSON, first: token.index, end: token.index + 1 };
      return this.#isShortForm(token, forms) && !this.isPartOfThing(name) ? [name] : [];
    });
  }

  /** What a short form can be of, and where names stand already. */
  #formsOf(names: readonly TokenName[]): ShortForms {
    const alone = (of: number) => new Set(names.flatMap(({ type, first, end }) => (type === of && end === first + 1 ? [first] : [])));
    const towns = alone(PLACE);
    const people = names
      .filter(({ type, first, end }) => type === PERSON && end > first + 1)
      .map(({ first, end }) => this.#tokens.slice(first, end).filter(({ kind, lower }) => kind === 'word' && !SUFFIXES.has(lower)));
    return {
      taken: new Set(names.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i))),
      bodies: alone(ORGANIZATION),
      towns,
      visited: new Set([...towns].filter((at) => IN.has(this.#tokens[at - 1]?.lower ?? '')).map((at) => this.#token(at).lower)),
      surnames: new Set(people.map((words) => words.at(-1)?.lower ?? '')),
      initials: new Set(people.map((words) => initialsOf(words).toUpperCase())),
      small: new Set(this.#tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower)),
    };
  }

  #isShortForm(token: Token, forms: ShortForms): boolean {
    const { index, lower, kind } = token;
    if (kind !== 'word' || !isCapitalized(token)) return false;
    const isKnown = this.#isInitials(token, forms) || WELL_KNOWN_NAMES.has(lower);
    // "MKL" alone looks like a body's initials; where they are a person's of the article, it is the person.
    if (forms.bodies.has(index)) return isKnown && this.#standsAlone(token);
    const isSurname = this.#isSurnameOf(token, forms);
    // "Dovran’s relatives" looks like a town’s; where the article has an Ada Dovran and nothing happens in Dovran, it is hers.
    if (forms.towns.has(index)) return isSurname && !forms.visited.has(lower) && this.#standsAlone(token);
    return !forms.taken.has(index) && (isKnown || isSurname) && this.#standsAlone(token);
  }

  #isSurnameOf({ index, text, lower }: Token, { surnames, small }: ShortForms): boolean {
    if (!surnames.has(lower) || text === text.toUpperCase()) return false;
    // "the West", "He": words of their own.
    if (lower === 'he' || (HEADS_AND_NAMES.has(lower) && this.#tokens[index - 1]?.lower === 'the')) return false;
    // "Steve Jobs … nobody asked Jobs about jobs": what is written large within a sentence is no common word.
    return !small.has(lower) || this.#isWithinSentence(index);
  }

  /** "MKL", but not "your MM host" of Mara Malm. */
  #isInitials({ index, text }: Token, { initials }: ShortForms): boolean {
    const owned = text.length === 2 && /^(?:your|our|their|my|the|a|an|this)$/.test(this.#tokens[index - 1]?.lower ?? '');
    return !owned && /^\p{Lu}[\p{L}]{0,2}\p{Lu}$/u.test(text) && initials.has(text.toUpperCase());
  }

  /** Is it no part of a longer name, as the words beside it tell? */
  #standsAlone({ index, lower, sentence }: Token): boolean {
    return [this.#tokens[index - 1], this.#tokens[index + 1]].every((token) => {
      if (token?.sentence !== sentence) return true;
      if (/^[-&@#/]$/.test(token.text)) return false;
      return !isCapitalized(token) || (WELL_KNOWN_NAMES.has(lower) && this.#isOrdinary(token) && this.#isHeadline(index));
    });
  }
}

/** What short forms of people named in full look like, and what is no short form. */
interface ShortForms {
  /** Tokens in names already; of them those that are a body's or a town's name by themselves. */
  readonly taken: ReadonlySet<number>;
  readonly bodies: ReadonlySet<number>;
  readonly towns: ReadonlySet<number>;
  /** Towns in which something happens. */
  readonly visited: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** The words that the article writes small somewhere. */
  readonly small: ReadonlySet<string>;
}

/** "MKL" of "Mara Kay Lind" */
const initialsOf = (words: readonly Token[]): string =>
  words
    .flatMap(({ text }) => text.split('-'))
    .map((part) => part[0])
    .join('');
