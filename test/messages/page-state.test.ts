import { expect, it } from 'vitest';
import type { PageState } from '../../src/messages/messages.ts';
import { isUnfinished, unreadOf } from '../../src/messages/page-state.ts';

const analysed: PageState = {
  is: 'analysed',
  article: { title: 'A harbour', published: null, outlet: null, url: 'https://courier.example/a' },
  text: 'A harbour',
  analysis: { people: [], ambiguous: [], unnamed: [] },
};

it.each<[string, PageState, boolean, readonly string[]]>([
  ['no article', { is: 'no-article', reason: 'no-text' }, false, []],
  ['the people alone', { ...analysed, partial: true }, true, []],
  ['somebody being read', { ...analysed, reading: { is: 'now', unread: ['p1'] } }, true, ['p1']],
  ['somebody who waits', { ...analysed, reading: { is: 'waiting', unread: ['p1'] } }, true, ['p1']],
  ['a reader who wants nobody read', { ...analysed, reading: { is: 'off' } }, false, []],
  ['a reading that failed', { ...analysed, reading: { is: 'failed', message: 'out of ink' } }, false, []],
  ['all', analysed, false, []],
])('with %s, more is to come: %#', (_what, state, unfinished, unread) => {
  expect(isUnfinished(state)).toBe(unfinished);
  expect(unreadOf(state.is === 'analysed' ? state.reading : undefined)).toEqual(unread);
});
