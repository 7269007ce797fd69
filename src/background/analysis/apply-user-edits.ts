import { applyCorrections } from '../../corrections/apply.ts';
import { applyLists } from '../../corrections/apply-lists.ts';
import { mayShow } from '../../corrections/correction.ts';
import type { Kept } from '../../corrections/store.ts';
import type { Article } from '../../engine/analysis.ts';
import type { PageState } from '../../messages/messages.ts';

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

/** What was found on a page, as the reader's corrections and lists have it: for the extension's own pages alone. */
export function applyUserEdits(state: PageState, { corrections, lists }: Kept): PageState {
  if (state.is !== 'analysed') return state;
  const analysis = applyCorrections(state.analysis, corrections, { text: state.text, url: state.article.url });
  return { ...state, analysis: applyLists(analysis, lists, state.article.published) };
}

/** What was found on a page, as the page may show it, which can read all that it shows: with what the reader has put right at this very outlet. */
export function applyEditsOfOutlet(state: PageState, { corrections }: Pick<Kept, 'corrections'>): PageState {
  if (state.is !== 'analysed') return state;
  const { url } = state.article;
  const shown = corrections.filter((correction) => mayShow(correction, url));
  return { ...state, analysis: applyCorrections(state.analysis, shown, { text: state.text, url }) };
}
