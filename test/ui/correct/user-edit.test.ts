import { expect, it } from 'vitest';
import {
  type About,
  AT_FIRST,
  type Draft,
  draftAt,
  type Lack,
  outcomeOf,
  saying,
  type UserEdit,
  wishOf,
} from '../../../src/ui/correct/user-edit.ts';

const TEXT = 'Saar spoke. A good day, he said. The ferry is dear, he said. It is late.';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const fact = { source: 'article', evidence: null } as const;
const ABOUT: About = {
  text: TEXT,
  mentions: [
    [0, 4],
    [40, 44],
  ],
  roles: [{ ...fact, text: 'mayor', start: null, end: null, former: false }],
  affiliations: [
    { ...fact, text: 'Harbour Board' },
    { ...fact, text: 'Lund' },
  ],
  stances: [{ target: 'the ferry', position: 'for', evidence: at('A good day'), statement: null, confidence: 0.9 }],
  positions: [{ evidence: at('The ferry is dear'), statement: null, confidence: 0.7 }],
};
const NOTHING: About = { ...ABOUT, roles: [], affiliations: [], stances: [], positions: [] };

it.each<[more: Partial<Draft>, wish: UserEdit | Lack, about?: About]>([
  [{}, 'chooseWhat'],
  [{ kind: 'called', name: ' ' }, 'typeRight'],
  [
    { kind: 'called', name: ' Mart Saar ' },
    { do: 'called', is: 'Mart Saar' },
  ],
  [
    { kind: 'role', name: ' ' },
    { do: 'role', role: null },
  ],
  [{ kind: 'role', name: ' ' }, 'typeRight', NOTHING],
  [
    { kind: 'role', name: ' deputy mayor ' },
    { do: 'role', role: 'deputy mayor' },
  ],
  [{ kind: 'kind', name: '' }, 'chooseKind'],
  [
    { kind: 'kind', name: 'analyst' },
    { do: 'kind', kind: 'analyst' },
  ],
  [{ kind: 'affiliation', name: ' ' }, 'typeRight', NOTHING],
  [{ kind: 'affiliation', name: ' Ferry Union ' }, { do: 'affiliation', affiliation: 'Ferry Union' }, NOTHING],
  [
    { kind: 'affiliation', name: ' Ferry Union ', which: 1 },
    { do: 'affiliation', affiliation: 'Ferry Union', was: 'Lund' },
  ],
  [
    { kind: 'affiliation', name: ' ' },
    { do: 'affiliation', affiliation: null, was: 'Harbour Board' },
  ],
  [{ kind: 'stance', which: 2 }, 'chooseWhat'],
  [
    { kind: 'stance', which: 0, side: 'against' },
    { do: 'stance', target: 'the ferry', position: 'for', is: 'against' },
  ],
  [
    { kind: 'stance', which: 1 },
    { do: 'no-position', span: at('The ferry is dear') },
  ],
  [{ kind: 'stance', which: 1, side: 'against' }, 'typeTarget'],
  [
    { kind: 'stance', which: 1, side: 'against', name: 'the ferry' },
    { do: 'stands', span: at('The ferry is dear'), target: 'the ferry', position: 'against' },
  ],
  [{ kind: 'stands', side: 'for', name: 'the ferry' }, 'chooseWords'],
  [{ kind: 'stands', span: at('It is late'), name: 'the ferry' }, 'chooseSide'],
  [{ kind: 'stands', span: at('It is late'), side: 'for' }, 'typeTarget'],
  [
    { kind: 'stands', span: at('It is late'), side: 'for', name: 'the ferry' },
    { do: 'stands', span: at('It is late'), target: 'the ferry', position: 'for' },
  ],
  [
    { kind: 'stance', which: 0 },
    { do: 'stance', target: 'the ferry', position: 'for' },
  ],
  [{ kind: 'mention', name: 'X Y', which: 2 }, 'chooseWhat'],
  [{ kind: 'mention', name: '', which: 1 }, 'typeWho'],
  [
    { kind: 'mention', name: 'X Y', which: 1 },
    { do: 'mention', span: [40, 44], is: 'X Y' },
  ],
  [{ kind: 'merge', name: '' }, 'choosePerson'],
  [
    { kind: 'merge', name: 'X Y' },
    { do: 'merge', into: 'X Y' },
  ],
  [{ kind: 'split', name: 'X Y', written: [] }, 'chooseWritten'],
  [{ kind: 'split', name: '', written: ['Saar'] }, 'typeWho'],
  [
    { kind: 'split', name: 'X Y', written: ['Saar'] },
    { do: 'split', written: ['Saar'], is: 'X Y' },
  ],
  [{ kind: 'not-a-person' }, { do: 'not-a-person' }],
  [{ kind: 'hide' }, { do: 'hide' }],
])('%o is the wish %o', (more, wish, about = ABOUT) => {
  expect(wishOf({ ...AT_FIRST, ...more }, about)).toEqual(wish);
});

it('of another kind holds where that is usual and asks for all but the written forms anew; otherwise the rest stays', () => {
  const draft: Draft = { kind: 'mention', where: 'site', name: 'X Y', written: ['Saar'], which: 1, side: 'for', span: [0, 4] };
  expect(saying(draft, { kind: 'hide' })).toEqual({ ...AT_FIRST, written: ['Saar'], kind: 'hide', where: 'everywhere' });
  expect(saying(draft, { name: 'X' })).toEqual({ ...draft, name: 'X' });
});

it.each<[Parameters<typeof draftAt>[0], Partial<Draft>]>([
  [{ kind: 'any' }, AT_FIRST],
  [{ kind: 'called' }, { kind: 'called', where: 'page' }],
  [{ kind: 'kind' }, { kind: 'kind' }],
  [
    { kind: 'affiliation', words: 'Lund' },
    { kind: 'affiliation', which: 1 },
  ],
  [
    { kind: 'affiliation', words: 'Mars' },
    { kind: 'affiliation', which: 0 },
  ],
  [
    { kind: 'stance', words: 'A good day' },
    { kind: 'stance', which: 0 },
  ],
  [
    { kind: 'stance', words: 'The ferry is dear' },
    { kind: 'stance', which: 1 },
  ],
])('a card’s %o begins the draft %o', (wrong, draft) => {
  expect(draftAt(wrong, ABOUT)).toMatchObject(draft);
});

it.each<[UserEdit, ReturnType<typeof outcomeOf>]>([
  [{ do: 'role', role: null }, 'removed'],
  [{ do: 'role', role: 'mayor' }, 'corrected'],
  [{ do: 'affiliation', affiliation: null, was: 'Lund' }, 'removed'],
  [{ do: 'affiliation', affiliation: 'Lund' }, 'corrected'],
  [{ do: 'stance', target: 'the ferry', position: 'for' }, 'removed'],
  [{ do: 'stance', target: 'the ferry', position: 'for', is: 'against' }, 'corrected'],
  [{ do: 'no-position', span: [0, 4] }, 'removed'],
  [{ do: 'hide' }, 'hidden'],
  [{ do: 'not-a-person' }, 'corrected'],
  [{ do: 'stands', span: [0, 4], target: 'the ferry', position: 'for' }, 'added'],
])('%o: something is %s', (wish, outcome) => {
  expect(outcomeOf(wish)).toBe(outcome);
});
