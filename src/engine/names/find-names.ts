import type { Span } from '../analysis.ts';
import type { Document, Token } from '../text/document.ts';
import { isCommonWord, isGivenName } from '../words/gazetteers.ts';
import { KNOWN_BY_SURNAME, SUFFIXES } from '../words/name-parts.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { readCasing } from './casing.ts';
import { ENOUGH_FOR_FULL_NAME, ENOUGH_FOR_SINGLE_NAME, namesAThing, personScore } from './judge-person.ts';

export type NameType = 'person' | 'organization' | 'place';

/** A proper name in the text, without title, honorific or possessive. */
export interface Name {
  readonly type: NameType;
  readonly span: Span;
  /** Places in document.tokens: first inclusive, end exclusive. The last token may be longer than the span by a possessive ("Kim’s"). */
  readonly firstToken: number;
  readonly endToken: number;
  /** The honorific or title word directly before it ("Mr.", "President"), lower case without point; null where none stands there. */
  readonly title: string | null;
}

const isSingle = ({ firstToken, endToken }: Candidate) => endToken === firstToken + 1;

/** All names of people, organisations and places, in text order, without overlap. */
export function findNames(document: Document): readonly Name[] {
  const { tokens } = document;
  const candidates = findCandidates(document, readCasing(document));
  const scores = candidates.map((candidate) => (candidate.type === 'unknown' ? personScore(document, candidate) : 0));
  const words = ({ firstToken, endToken }: Candidate) =>
    tokens.slice(firstToken, endToken).filter((token) => token.kind === 'word' && !SUFFIXES.has(token.lower));

  // What the article calls people in full, and by a title: their parts are names elsewhere too.
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  candidates.forEach((candidate, i) => {
    if (candidate.type !== 'unknown' || (scores[i] as number) < (isSingle(candidate) ? ENOUGH_FOR_SINGLE_NAME : ENOUGH_FOR_FULL_NAME))
      return;
    const parts = words(candidate);
    if (!isSingle(candidate)) givenNames.add((parts[0] as Token).lower);
    surnames.add((parts.at(-1) as Token).lower);
  });

  /** Is a single word, or a listed place or organisation, one of the article's people? */
  function isShortForm(candidate: Candidate): boolean {
    const word = (tokens[candidate.firstToken] as Token).lower;
    const before = tokens[candidate.firstToken - 1]?.lower;
    if (before === 'the' && !candidate.title) return false;
    return surnames.has(word) || KNOWN_BY_SURNAME.has(word) || (givenNames.has(word) && isGivenName(word));
  }

  const names: Name[] = [];
  candidates.forEach((candidate, i) => {
    const type = typeOf(candidate, scores[i] as number);
    if (!type) return;
    const { firstToken, endToken } = candidate;
    names.push({
      type,
      span: [(tokens[firstToken] as Token).start, (tokens[endToken - 1] as Token).end],
      firstToken,
      endToken,
      title: candidate.title,
    });
  });
  return names;

  function typeOf(candidate: Candidate, score: number): NameType | null {
    if (candidate.type === 'thing') return null;
    if (candidate.type !== 'unknown') return candidate.type;
    if (namesAThing(document, candidate)) return null;
    if (!isSingle(candidate)) return score >= ENOUGH_FOR_FULL_NAME ? 'person' : null;
    const word = (tokens[candidate.firstToken] as Token).lower;
    if (isShortForm(candidate) && (!isCommonWord(word) || score >= 0 || surnames.has(word))) return 'person';
    return score >= ENOUGH_FOR_SINGLE_NAME ? 'person' : null;
  }
}
