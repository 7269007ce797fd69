import type { LikelyPosition } from '../../engine/analysis.ts';
import { bySureness } from '../../vocabulary/confidence.ts';
import { excerpt } from '../text/excerpt.ts';
import { inQuotes } from '../text/in-quotes.ts';

/** As much as a line of a wide list may hold, characters; a narrow one cuts it where it ends. */
const LINE = 160;

/** Of positions that are not sure in side or target the likeliest, by its words in a line; nothing where there is none. */
export function WordsLine({ positions, text }: { readonly positions: readonly LikelyPosition[]; readonly text: string }) {
  const [first] = bySureness(positions);
  return first ? (
    <p class="words-line" dir="ltr">
      <bdi lang="en">{inQuotes(excerpt(text, [first.evidence], LINE))}</bdi>
    </p>
  ) : null;
}
