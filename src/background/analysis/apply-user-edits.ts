import { applyCorrections } from '../../corrections/apply-corrections.ts';
import { applyLists } from '../../corrections/apply-lists.ts';
import { type Correction, mayShow } from '../../corrections/correction.ts';
import type { Kept } from '../../corrections/store.ts';
import type { Analysis, Article } from '../../engine/analysis.ts';
import type { PageState } from '../../messages/messages.ts';
import { inTimeSlices } from './time-slices.ts';

/** So many names are given to a page's article, at most. */
const MOST_GIVEN = 50;

/**
 * A page's article with the names of people whom the reader says it has, said at this very page: what is found with them is found for the page, too. Whatever
 * names the page says that it was given are none.
 */
export function withGiven({ given: _given, ...article }: Article, { corrections }: Pick<Kept, 'corrections'>, url: string): Article {
  const given = corrections.flatMap((each) => (each.do === 'missed' && mayShow(each, url) ? [each.name] : [])).slice(0, MOST_GIVEN);
  return given.length > 0 ? { ...article, given } : article;
}

/** What was found on a page, with corrections: piece by piece, since a file of them may be long. */
const corrected = (
  { analysis, text, article: { url } }: Extract<PageState, { is: 'analysed' }>,
  corrections: readonly Correction[],
): Promise<Analysis> => inTimeSlices(applyCorrections(analysis, corrections, { text, url }));

/** What was found on a page, as the reader's corrections and lists have it: for the extension's own pages alone. */
export async function applyUserEdits(state: PageState, { corrections, lists }: Kept): Promise<PageState> {
  if (state.is !== 'analysed') return state;
  return { ...state, analysis: applyLists(await corrected(state, corrections), lists, state.article.published) };
}

/** What was found on a page, as the page may show it, which can read all that it shows: with what the reader has put right at this very outlet. */
export async function applyEditsOfOutlet(state: PageState, { corrections }: Pick<Kept, 'corrections'>): Promise<PageState> {
  if (state.is !== 'analysed') return state;
  const shown = corrections.filter((correction) => mayShow(correction, state.article.url));
  return { ...state, analysis: await corrected(state, shown) };
}
