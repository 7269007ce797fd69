import { expect, it } from 'vitest';
import { after, createSessionStore, type SessionEvent, type SessionState } from '../../../src/content/session/session-state.ts';
import type { Article } from '../../../src/engine/analysis.ts';

const shown = { is: 'no-article', reason: 'too-little-text' } as unknown as SessionState['shown'];
const article = { text: 'The harbour is open.' } as Article;
const answered = { article, url: 'https://paper.example/harbour', found: shown };

it.each<[event: SessionEvent, changed: Partial<SessionState>]>([
  [{ is: 'begun' }, { reading: 1 }],
  [{ is: 'read', page: null, cost: 12 }, { cost: 12 }],
  [{ is: 'asked', at: 5 }, { analyses: { begun: 5, over: null, inRow: 0 } }],
  [{ is: 'heard', at: 5 }, { analyses: { begun: Number.NEGATIVE_INFINITY, over: 5, inRow: 0 } }],
  [{ is: 'answered', answered }, { answered }],
  [{ is: 'displayed', shown }, { shown }],
  [{ is: 'drawn', drawn: '[1]' }, { drawn: '[1]' }],
  [
    { is: 'reported', shown, words: 'off' },
    { shown, reported: 'off' },
  ],
  [{ is: 'looked', url: 'https://paper.example/' }, { lookedAt: 'https://paper.example/' }],
  [{ is: 'forced', url: 'https://paper.example/' }, { forcedAt: 'https://paper.example/' }],
])('after %o only that has changed', (event, changed) => {
  const first = createSessionStore().now();
  expect(after(first, event)).toEqual({ ...first, ...changed });
});

it('forgets what was found once it has said something else: a background that was told so knows nothing else any more', () => {
  const store = createSessionStore();
  store.tell({ is: 'answered', answered });
  store.tell({ is: 'reported', shown, words: 'off' });
  expect(store.now().answered).toBeNull();
});

it('asks on for the reading that is the last, until it has been asked', () => {
  const store = createSessionStore();
  store.tell({ is: 'begun' });
  store.tell({ is: 'begun' });
  store.tell({ is: 'asking-on', goesOn: true });
  expect(store.now().askedOn).toBe(2);
  store.tell({ is: 'asking-on', goesOn: false });
  expect(store.now().askedOn).toBe(0);
});

it.each<SessionEvent>([{ is: 'displayed', shown }, { is: 'unheard' }])('says a report again after %o', (event) => {
  const store = createSessionStore();
  store.tell({ is: 'reported', shown, words: 'off' });
  store.tell(event);
  expect(store.now().reported).toBe('');
});
