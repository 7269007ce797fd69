import type { PageState, Reading } from './messages.ts';

/** Of whom (ids) it isn't known yet where they stand; nobody where that has been read, can't be or isn't wanted. */
export const unreadOf = (reading: Reading | undefined): readonly string[] => (reading && 'unread' in reading ? reading.unread : []);

/** Whether something of an article is still to come. */
export const isUnfinished = (state: PageState): boolean =>
  state.is === 'analysed' && (state.partial === true || unreadOf(state.reading).length > 0);

/** Of whom (ids) it is being read where they stand; null where nobody is read. */
export const unreadIn = (state: PageState): readonly string[] | null =>
  state.is === 'analysed' && state.reading?.is === 'now' ? state.reading.unread : null;
