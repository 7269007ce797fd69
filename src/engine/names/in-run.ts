import type { Document } from '../text/document.ts';
import { isGivenName, isSurname } from '../words/gazetteers.ts';
import { SUFFIXES } from '../words/name-parts.ts';
import { HEADS_AND_NAMES, ORGANIZATION_HEADS, ORGANIZATION_NAMES, ORGANIZATION_OPENERS, THING_HEADS } from '../words/organizations.ts';
import { isDemonym, isPlace, PLACE_OPENERS } from '../words/places.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import { isTitleWord, TITLES_AND_NAMES, withoutPoint } from '../words/titles.ts';
import { isCapitalised } from './casing.ts';
import { isFunctionWord } from './function-words.ts';
import type { RunReader } from './runs.ts';

/** Words of the longest name in the lists. */
const LONGEST_NAME = 4;
/** "Ministry of Finance", "Center for Energy", "Council on Foreign Affairs" */
const JOINS = new Set(['of', 'for', 'on']);
/** "Department of Trade and the Environment" */
const JOINS_FURTHER = new Set([...JOINS, 'and', '&', 'the']);

/** A stretch of tokens that is one thing. */
interface Group {
  readonly type: 'organization' | 'place' | 'thing';
  readonly firstToken: number;
  readonly endToken: number;
}

/** What can be told of the words of a document by lists and by their neighbours: titles, offices, names of the lists, organisations by their heads and openers. Indices are tokens. */
export class Words {
  readonly tokens: Document['tokens'];
  readonly #reader: RunReader;

  constructor({ tokens }: Document, reader: RunReader) {
    this.tokens = tokens;
    this.#reader = reader;
  }

  lower(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }

  /** In lower case, without point. */
  word(i: number): string {
    return withoutPoint(this.lower(i));
  }

  phrase(i: number, length: number): string {
    let text = this.lower(i);
    for (let j = i + 1; j < i + length; j++) text += ` ${this.lower(j)}`;
    return text;
  }

  isTitle(i: number): boolean {
    return isTitleWord(this.lower(i));
  }

  /** "U.S. Jr.", "Oslo & Lind", "Mrs., Jr.": what joins parts of a name begins none. */
  joinsNames(i: number): boolean {
    return SUFFIXES.has(this.lower(i)) || this.tokens[i]?.kind !== 'word';
  }

  /** The longest name of the lists that begins at i and lies before end. */
  listed(i: number, end: number): { end: number; type: 'organization' | 'place' | 'demonym' } | null {
    for (let length = Math.min(LONGEST_NAME, end - i); length > 0; length--) {
      const text = this.phrase(i, length);
      if (ORGANIZATION_NAMES.has(text)) return { end: i + length, type: 'organization' };
      if (isDemonym(text)) return { end: i + length, type: 'demonym' };
      // "DE" is Delaware, "De" a particle.
      if (text.length < 3 && this.tokens[i]?.text !== text.toUpperCase()) continue;
      if (isPlace(text)) return { end: i + length, type: 'place' };
    }
    return null;
  }

  /** A place by its first word: "San Mateo", "Fort Lind", "St. Mark". */
  place(i: number, end: number): Group | null {
    if (!PLACE_OPENERS.has(this.word(i)) || end === i + 1) return null;
    return { type: 'place', firstToken: i, endToken: end };
  }

  /** An organisation by its opener at i: "Ministry of Finance". */
  joined(i: number): Group | null {
    if (!ORGANIZATION_OPENERS.has(this.lower(i)) || !JOINS.has(this.lower(i + 1))) return null;
    let end = i + 1;
    while (JOINS_FURTHER.has(this.lower(end))) {
      const next = this.lower(end + 1) === 'the' ? end + 2 : end + 1;
      const token = this.tokens[next];
      if (!token || !this.#sameSentence(i, next) || !isCapitalised(token) || isFunctionWord(token.lower)) break;
      end = next + 1;
      while (this.#sameSentence(i, end) && this.#reader.isNameWord(end) && !this.isTitle(end)) end++;
    }
    return end > i + 1 ? { type: 'organization', firstToken: i, endToken: end } : null;
  }

  /** The organisation or thing inside the run [i, end) that begins at i, by its head: "Renmin University". */
  headed(i: number, end: number): Group | null {
    for (let k = i + 1; k < end; k++) {
      if (!this.#isHead(k)) continue;
      if (HEADS_AND_NAMES.has(this.word(k)) && k + 1 === end && isGivenName(this.lower(i))) continue;
      // "Park Geun", "Law Kim": the first word is no part of an organisation's name by being a head itself.
      if (k === i + 1 && HEADS_AND_NAMES.has(this.lower(i)) && end === i + 2) continue;
      let close = k + 1;
      while (close < end && this.#isHead(close)) close++;
      return { type: ORGANIZATION_HEADS.has(this.word(k)) ? 'organization' : 'thing', firstToken: i, endToken: close };
    }
    return null;
  }

  /** The last title inside the run [i, end) that has a name behind it: where it begins, the name begins, and its words. */
  titled(i: number, end: number): { from: number; name: number; title: string } | null {
    for (let t = end - 2; t >= i; t--) {
      if (!this.isTitle(t) || SUFFIXES.has(this.lower(t + 1))) continue;
      if (this.#isHead(t + 1) && !isGivenName(this.lower(t + 1)) && !HEADS_AND_NAMES.has(this.lower(t + 1))) continue;
      // "Martin Luther King Jr.", "Dean Lind"
      if (TITLES_AND_NAMES.get(this.word(t)) === 'name' && t === i && end === t + 2 && isSurname(this.lower(t + 1))) continue;
      if (TITLES_AND_NAMES.has(this.word(t)) && t > i && isGivenName(this.lower(t - 1))) continue;
      let from = t;
      for (let length = 3; length > 1 && from === t; length--)
        if (this.#sameSentence(t, t - length + 1) && KIND_OF_NOUN.has(this.phrase(t - length + 1, length).replaceAll('.', '')))
          from = t - length + 1;
      return { from: Math.max(from, i), name: t + 1, title: this.phrase(from, t + 1 - from).replaceAll('.', '') };
    }
    return null;
  }

  /** A title in lower case right before i: "former president". */
  titleBefore(i: number): string | null {
    if (!this.#sameSentence(i, i - 1)) return null;
    for (let length = 4; length > 1; length--) {
      const text = this.#sameSentence(i, i - length) ? this.phrase(i - length, length).replaceAll('.', '') : '';
      if (text && KIND_OF_NOUN.has(text)) return text;
    }
    return this.isTitle(i - 1) ? this.word(i - 1) : null;
  }

  /** One past an office with "of" that begins at i, or 0: "Secretary of State", "Chancellor of the Exchequer". */
  officeEnd(i: number): number {
    if (this.lower(i + 1) !== 'of') return 0;
    for (let length = 4; length > 2; length--)
      if (this.#sameSentence(i, i + length - 1) && KIND_OF_NOUN.has(this.phrase(i, length))) return i + length;
    return 0;
  }

  #sameSentence(i: number, j: number): boolean {
    return this.tokens[i]?.sentence === this.tokens[j]?.sentence;
  }

  #isHead(i: number): boolean {
    return ORGANIZATION_HEADS.has(this.word(i)) || THING_HEADS.has(this.word(i));
  }
}
