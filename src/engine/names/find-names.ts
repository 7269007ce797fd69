import type { Span } from '../analysis.ts';
import type { NameType } from '../model/tags.ts';
import type { Document } from '../text/document.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { readCasing } from './casing.ts';
import { DocumentEvidence } from './document-evidence.ts';
import { hasArticle, namesAThing } from './judge-person.ts';
import { RunReader } from './runs.ts';

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
  const candidates = findCandidates(document, new RunReader(document, readCasing(document)));
  const evidence = new DocumentEvidence(document, candidates);
  const names: Name[] = [];
  for (const candidate of candidates) {
    const type = typeOf(document, candidate, evidence);
    if (!type) continue;
    const { firstToken, endToken, title } = candidate;
    const [start, end] = [document.tokens[firstToken]?.start as number, document.tokens[endToken - 1]?.end as number];
    names.push({ type, span: [start, end], firstToken, endToken, title });
  }
  return names;
}

function typeOf(document: Document, candidate: Candidate, evidence: DocumentEvidence): NameType | null {
  if (candidate.type !== 'unknown') return candidate.type === 'thing' ? null : candidate.type;
  if (namesAThing(document, candidate)) return null;
  if (!isSingle(candidate)) return evidence.isFullName(candidate) ? 'person' : null;
  return evidence.isSingleName(candidate) && !hasArticle(document, candidate) ? 'person' : null;
}
