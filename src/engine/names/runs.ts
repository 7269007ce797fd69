import type { Document, Token } from '../text/document.ts';
import { isCommonForm, isCommonWord, isGivenName } from '../words/gazetteers.ts';
import { OPENING_PARTICLES, PARTICLES, SUFFIXES } from '../words/name-parts.ts';
import { ORGANIZATION_HEADS } from '../words/organizations.ts';
import { isTitleWord } from '../words/titles.ts';
import { type DocumentCasing, isCapitalised, isOpening } from './casing.ts';
import { isFunctionWord } from './function-words.ts';

/** Capitalised words that follow one another, with the particles, suffixes and nicknames between them. Places in document.tokens. */
interface Run {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Tokens of the longest run; a list of capitalised words without commas is cut there. */
const LONGEST_RUN = 40;
/** "April Lind", but "in April", "May 5". */
const MONTHS_AND_NAMES = new Set(['april', 'may', 'june', 'august']);
/** "Will Lind resign?", "May God forbid" */
const AUXILIARIES_AND_NAMES = new Set(['will', 'may']);
/** Syllables of Korean and Chinese given names that are English words too: "Jae-in", "Chol-min". */
const SYLLABLES = new Set(
  'in un ha hi ho so woo sun young hee won song min long king ping to do sung soon cho eun ok him may hey her on'.split(' '),
);

/** "Trump-backed", "Obama-era", "U.S.-led": an adjective, no name. "Byung-yeon" is one. */
function isCompoundAdjective(token: Token): boolean {
  const part = token.lower.slice(token.lower.lastIndexOf('-') + 1);
  return /-\p{Ll}+$/u.test(token.text) && isCommonWord(part) && !SYLLABLES.has(part);
}

/** Reads the runs of a document. */
export class RunReader {
  readonly #document: Document;
  readonly #casing: DocumentCasing;

  constructor(document: Document, casing: DocumentCasing) {
    this.#document = document;
    this.#casing = casing;
  }

  /** All runs, in text order. */
  runs(): Run[] {
    const runs: Run[] = [];
    for (let i = 0; i < this.#document.tokens.length; ) {
      if (this.isNameWord(i) || this.#opensWithParticle(i)) {
        const endToken = this.endOfRun(i);
        runs.push({ firstToken: i, endToken });
        i = endToken;
      } else i++;
    }
    return runs;
  }

  /** May the token be part of a name? */
  isNameWord(i: number): boolean {
    const token = this.#document.tokens[i];
    if (!token || !isCapitalised(token) || isFunctionWord(token.lower) || isCompoundAdjective(token) || SUFFIXES.has(token.lower))
      return false;
    if (MONTHS_AND_NAMES.has(token.lower) && (this.#document.tokens[i + 1]?.kind === 'number' || this.#lower(i - 1) === 'in')) return false;
    const casing = this.#casing.casing[token.sentence];
    if (casing === 'sentence' && !isOpening(this.#document, token)) return true;
    if (casing === 'title' ? !isCommonForm(token.lower) : !isCommonWord(token.lower)) return true;
    if ((this.#casing.capital.get(token.lower) ?? 0) > (this.#casing.small.get(token.lower) ?? 0)) return true;
    if (isTitleWord(token.lower)) return true;
    return this.#opensName(i);
  }

  /** Is this common word at an opening the start of a name: "Mark Lind said", "Grace Oke, 40", "Ana de Souza", "Bill and Ada Lind", "Education Ministry"? */
  #opensName(i: number): boolean {
    const token = this.#document.tokens[i] as Token;
    const joined = this.#afterParticles(i + 1) || (this.#lower(i + 1) === 'and' && isGivenName(this.#lower(i + 2)) ? i + 2 : 0);
    const next = this.#document.tokens[joined || i + 1];
    if (!next || next.sentence !== token.sentence || !isCapitalised(next) || isFunctionWord(next.lower)) return false;
    if (this.#casing.casing[token.sentence] !== 'sentence') return isGivenName(token.lower) && !isCommonForm(next.lower);
    return ORGANIZATION_HEADS.has(next.lower) || (isGivenName(token.lower) && !AUXILIARIES_AND_NAMES.has(token.lower));
  }

  /** "de Blasio", "bin Laden" without a given name. */
  #opensWithParticle(i: number): boolean {
    return this.#isParticle(i) && OPENING_PARTICLES.has(this.#lower(i)) && this.#sameSentence(i, i + 1) && this.isNameWord(i + 1);
  }

  /** One past the last token of the run that begins at i. */
  endOfRun(i: number): number {
    let end = i + 1;
    while (end < i + LONGEST_RUN && this.#sameSentence(i, end)) {
      if (this.isNameWord(end) || SUFFIXES.has(this.#lower(end))) end++;
      else if (this.#lower(end) === ',' && /^[js]r\.?$/.test(this.#lower(end + 1))) end += 2;
      else {
        const after = this.#afterParticles(end) || this.#afterNickname(end) || (this.#lower(end) === '&' ? end + 1 : 0);
        if (!after || !this.#sameSentence(i, after) || !this.isNameWord(after)) break;
        end = after + 1;
      }
    }
    return end;
  }

  /** One past the particles that begin at i ("von der"), or 0. */
  #afterParticles(i: number): number {
    let end = i;
    while (end < i + 3 && this.#isParticle(end)) end++;
    return end > i ? end : 0;
  }

  /** One past a nickname in marks that begins at i (“The Rock”), or 0. */
  #afterNickname(i: number): number {
    const { tokens } = this.#document;
    const closing = tokens[i]?.text === '(' ? ')' : tokens[i]?.kind === 'quote' ? null : undefined;
    if (closing === undefined) return 0;
    for (let j = i + 1; j < i + 5 && this.#sameSentence(i, j); j++) {
      if (closing ? tokens[j]?.text === closing : tokens[j]?.kind === 'quote') {
        const next = tokens[j + 1];
        return j > i + 1 && next && !isCommonWord(next.lower) ? j + 1 : 0;
      }
      if (!isCapitalised(tokens[j] as Token)) return 0;
    }
    return 0;
  }

  #lower(i: number): string {
    return this.#document.tokens[i]?.lower ?? '';
  }

  #sameSentence(i: number, j: number): boolean {
    return this.#document.tokens[i]?.sentence === this.#document.tokens[j]?.sentence;
  }

  #isParticle(i: number): boolean {
    return PARTICLES.has(this.#lower(i)) && (!isFunctionWord(this.#lower(i)) || this.#lower(i) === 'la');
  }
}
