import type { PageState } from '../messages/messages.ts';
import { isUnfinished } from '../messages/page-state.ts';
import { TEXTS } from './texts.ts';

/** Whether the engine could not be had, or has broken off. */
export const isFailed = (state: PageState): boolean => state.is === 'failed' || (state.is === 'analysed' && state.reading?.is === 'failed');

/** What the page says under the box of what is known of a pasted article. */
export function statusOf(state: PageState): string {
  if (state.is === 'failed') return TEXTS.failed(state.message);
  if (state.is === 'other-language') return TEXTS.otherLanguage;
  if (state.is !== 'analysed') return '';
  const { people } = state.analysis;
  if (state.reading?.is === 'failed') return TEXTS.failed(state.reading.message);
  if (isUnfinished(state)) return TEXTS.reading(people.length);
  return TEXTS.done(people.length, people.filter(({ stances, positions }) => stances.length + positions.length > 0).length);
}
