import type { Span } from '../../engine/analysis.ts';
import { say } from '../i18n.ts';
import { excerpt } from './excerpt.ts';
import { inQuotes } from './in-quotes.ts';

export interface EvidenceProps {
  /** The article's text, which the spans point into. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** Longest excerpt, characters. */
  readonly limit: number;
  /** Words that must not be cut away. */
  readonly sought?: string;
  /** The words stand for themselves, in quotation marks. */
  readonly quoted?: boolean;
  readonly onEvidence: (span: Span) => void;
}

/** The article's own words, shortened honestly, from left to right in any language of the reader's; a click shows them on the page. */
export function Evidence({ text, spans, limit, sought, quoted = false, onEvidence }: EvidenceProps) {
  const first = spans[0];
  if (!first) return null;
  const words = excerpt(text, spans, limit, sought);
  return (
    <button type="button" class="evidence" dir="ltr" title={say('showOnPage')} onClick={() => onEvidence(first)}>
      <bdi lang="en">{quoted ? inQuotes(words) : words}</bdi>
    </button>
  );
}
