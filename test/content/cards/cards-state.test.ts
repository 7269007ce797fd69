import { expect, it } from 'vitest';
import { after, type CardsEvent, type CardsState, createCardsStore, unread, type View } from '../../../src/content/cards/cards-state.ts';
import type { Opening } from '../../../src/content/hover/pointer.ts';
import type { Mark } from '../../../src/content/marks/marks.ts';

const anna = { id: 'anna', name: 'Anna Lindqvist' };
const found = { analysis: { people: [anna] }, reading: { is: 'now', unread: ['anna'] } } as unknown as View['found'];
const map = {} as View['map'];
const view = { found, map, people: new Map([['anna', anna]]) } as unknown as View;
const markOf = (...people: string[]) => ({ people }) as unknown as Mark;
const opening = (...people: string[]): Opening => ({ mark: markOf(...people), line: 0, held: undefined, sheet: false });

const AT_FIRST = createCardsStore().now();
const SHOWN: CardsState = { ...AT_FIRST, view };
const OPEN: CardsState = { ...SHOWN, opened: opening('anna') };

it.each<[what: string, state: CardsState, event: CardsEvent, changed: Partial<CardsState>]>([
  ['an article, with its people by id', AT_FIRST, { is: 'found', found, map }, { view }],
  [
    'nobody’s place in a text that has grown',
    { ...SHOWN, visited: { anna: 1 } },
    { is: 'found', found: { ...found, text: 'More.' }, map },
    { view: { ...view, found: { ...found, text: 'More.' } }, visited: {} },
  ],
  [
    'an open card, early where its person is unread',
    SHOWN,
    { is: 'opened', opening: opening('anna'), index: 2 },
    { opened: opening('anna'), isEarly: true, visited: { anna: 2 } },
  ],
  [
    'an open card, early where one of those it could be is unread',
    SHOWN,
    { is: 'opened', opening: opening('maria', 'anna'), index: -1 },
    { opened: opening('maria', 'anna'), isEarly: true, visited: { maria: -1 } },
  ],
  [
    'an open card, not early where its person has been read',
    { ...SHOWN, isEarly: true },
    { is: 'opened', opening: opening('maria'), index: 0 },
    { opened: opening('maria'), isEarly: false, visited: { maria: 0 } },
  ],
  ['how the open card is held', OPEN, { is: 'held', held: 'pointer' }, { opened: { ...opening('anna'), held: 'pointer' } }],
  ['no hold where no card is open', SHOWN, { is: 'held', held: 'pointer' }, {}],
  ['that the card is closed', OPEN, { is: 'closed' }, { opened: null }],
  ['that the card is pinned, and none else open', OPEN, { is: 'pinned' }, { opened: null, pinned: opening('anna') }],
  ['that it no longer is', { ...SHOWN, pinned: opening('anna') }, { is: 'unpinned' }, { pinned: null }],
  [
    'where the reader was led to, of each person',
    { ...OPEN, visited: { anna: 0, maria: 2 } },
    { is: 'visited', personId: 'anna', index: 1 },
    { visited: { anna: 1, maria: 2 } },
  ],
  ['where the keyboard is', SHOWN, { is: 'walked', mark: markOf('anna') }, { walked: markOf('anna') }],
  ['nothing once it is over', { ...OPEN, isEarly: true, walked: markOf('anna') }, { is: 'stopped' }, AT_FIRST],
])('knows %s', (_what, state, event, changed) => {
  expect(after(state, event)).toEqual({ ...state, ...changed });
});

it('knows of nobody that they are unread before there is an article', () => {
  expect([AT_FIRST, SHOWN].map(unread)).toEqual([[], ['anna']]);
});
