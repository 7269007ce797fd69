import { applyCorrections, ownOnly } from '../corrections/apply.ts';
import { applyLists } from '../corrections/apply-lists.ts';
import type { Kept } from '../corrections/store.ts';
import type { Analysis } from '../engine/analysis.ts';
import type { MarkedName, PageState } from '../messages/messages.ts';

/** The names that a page's marks stand on, in the order of the text. */
function markedNames({ people, ambiguous }: Analysis): MarkedName[] {
  const kinds = new Map(people.map(({ id, kind }) => [id, kind]));
  return [
    ...people.flatMap(({ mentions, kind }) => mentions.map((span) => ({ span, kind }))),
    ...ambiguous.map(({ span, candidates }) => ({ span, kind: kinds.get(candidates[0] ?? '') ?? 'other' })),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

/**
 * What was found on a page, as the reader's corrections and lists have it. Others' corrections change what is said, but not the marks, which the page can
 * see: where they differ, the marks come separately.
 */
export function asReaderSays(state: PageState, { corrections, lists }: Kept): PageState {
  if (state.is !== 'analysed') return state;
  const page = { text: state.text, url: state.article.url };
  const analysis = applyCorrections(state.analysis, corrections, page);
  const own = applyCorrections(state.analysis, ownOnly(corrections), page);
  const marks = markedNames(own);
  const same = analysis === own || JSON.stringify(markedNames(analysis)) === JSON.stringify(marks);
  return { ...state, analysis: applyLists(analysis, lists, state.article.published), ...(same ? {} : { marks }) };
}
