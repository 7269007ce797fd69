import type { Document, Token } from '../text/document.ts';
import { isCommonWord, isGivenName } from '../words/gazetteers.ts';
import { FAMILY_FIRST, SUFFIXES, WELL_KNOWN_NAMES } from '../words/name-parts.ts';
import type { Candidate } from './candidates.ts';
import { hasArticle, personScore } from './judge-person.ts';

/** From here on a candidate of several words is taken for a person. */
const ENOUGH_FOR_FULL_NAME = 1.5;
/** From here on a single word that nothing else in the article names is taken for a person. */
const ENOUGH_FOR_SINGLE_NAME = 4;
/** What it adds to a full name that its last word stands alone elsewhere in the article, as surnames do. */
const SHORTENED = 1;

/** What the whole article tells about which of its unknown candidates are people. */
export class DocumentEvidence {
  readonly #document: Document;
  readonly #scores = new Map<Candidate, number>();
  /** Words that stand alone as candidates, not behind an article. */
  readonly #alone = new Set<string>();
  readonly #surnames = new Set<string>();
  readonly #givenNames = new Set<string>();
  /** "SBF" for Sam Bankman-Fried. */
  readonly #initials = new Set<string>();

  constructor(document: Document, candidates: readonly Candidate[]) {
    this.#document = document;
    const unknown = candidates.filter((candidate) => candidate.type === 'unknown');
    for (const candidate of unknown) {
      this.#scores.set(candidate, personScore(document, candidate));
      const words = this.#words(candidate);
      if (words.length === 1 && !hasArticle(document, candidate)) this.#alone.add(words[0]?.lower as string);
    }
    for (const candidate of unknown) {
      const words = this.#words(candidate);
      if (words.length > 1 ? !this.isFullName(candidate) : this.#score(candidate) < ENOUGH_FOR_SINGLE_NAME) continue;
      if (words.length > 1) this.#givenNames.add(words[0]?.lower as string);
      this.#surnames.add(words.at(-1)?.lower as string);
      if (words.length < 4 && FAMILY_FIRST.has(words[0]?.lower ?? '')) this.#surnames.add(words[0]?.lower as string);
      const initials = words.flatMap((word) => word.lower.split('-')).map((part) => part[0]);
      if (initials.length > 1) this.#initials.add(initials.join(''));
    }
  }

  /** Is this candidate of several words a person? */
  isFullName(candidate: Candidate): boolean {
    const shortened = this.#alone.has(this.#words(candidate).at(-1)?.lower ?? '') ? SHORTENED : 0;
    return this.#score(candidate) + shortened >= ENOUGH_FOR_FULL_NAME;
  }

  /** Is this single word a person: somebody whom the article names in full, somebody well known, or told by what stands around it? */
  isSingleName(candidate: Candidate): boolean {
    const token = this.#document.tokens[candidate.firstToken] as Token;
    const { lower } = token;
    if (this.#surnames.has(lower) || WELL_KNOWN_NAMES.has(lower)) return true;
    if (this.#givenNames.has(lower) && isGivenName(lower)) return !isCommonWord(lower) || this.#score(candidate) >= 0;
    if (this.#initials.has(lower) && /^\p{Lu}[\p{L}]{0,2}\p{Lu}$/u.test(token.text)) return true;
    return this.#score(candidate) >= ENOUGH_FOR_SINGLE_NAME;
  }

  #score(candidate: Candidate): number {
    return this.#scores.get(candidate) ?? 0;
  }

  #words({ firstToken, endToken }: Candidate): Token[] {
    return this.#document.tokens.slice(firstToken, endToken).filter((token) => token.kind === 'word' && !SUFFIXES.has(token.lower));
  }
}
