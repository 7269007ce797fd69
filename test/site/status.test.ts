import { expect, it } from 'vitest';
import type { PageState } from '../../src/messages/messages.ts';
import { statusOf } from '../../src/site/status.ts';

const person = (id: string, stands: boolean) => ({
  id,
  name: id,
  kind: 'other' as const,
  mentions: [],
  roles: [],
  affiliations: [],
  statements: [],
  stances: [],
  positions: stands ? [{ evidence: [0, 1] as const, statement: null, confidence: 0.6 }] : [],
  country: null,
});
const analysed = (people: readonly ReturnType<typeof person>[], more: object = {}) =>
  ({
    is: 'analysed',
    article: { title: '', published: null, outlet: null, url: '' },
    text: '',
    analysis: { people, ambiguous: [], unnamed: [] },
    ...more,
  }) as unknown as PageState;

it.each<[PageState, string]>([
  [analysed([]), 'Nobody is named in this text.'],
  [analysed([person('a', false)]), '1 person found; no position of theirs is sure or likely.'],
  [analysed([person('a', true), person('b', false)]), '2 people found, and where 1 of them stand.'],
  [analysed([person('a', false)], { reading: { is: 'now', unread: ['a'] } }), '1 person found. Reading where they stand …'],
  [analysed([person('a', false)], { reading: { is: 'failed', message: '404' } }), 'It could not be read: 404.'],
  [{ is: 'other-language', language: 'de' }, 'This is not in English. Dramatis reads English for now.'],
  [{ is: 'failed', message: 'out of memory' }, 'It could not be read: out of memory.'],
])('%#: %s', (state, expected) => {
  expect(statusOf(state)).toBe(expected);
});
