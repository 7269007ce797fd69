import { expect, it } from 'vitest';
import { AT_FIRST, type Draft, saying, type Wish, wishOf } from '../../src/ui/wish.ts';

it.each<[more: Partial<Draft>, wish: Wish | null]>([
  [{ kind: 'role', name: ' ' }, null],
  [
    { kind: 'role', name: ' deputy mayor ' },
    { do: 'role', role: 'deputy mayor' },
  ],
  [{ kind: 'kind', name: '' }, null],
  [
    { kind: 'kind', name: 'analyst' },
    { do: 'kind', kind: 'analyst' },
  ],
  [{ kind: 'affiliation', name: ' ' }, null],
  [
    { kind: 'affiliation', name: ' Harbour Board ' },
    { do: 'affiliation', affiliation: 'Harbour Board' },
  ],
  [{ kind: 'stance', which: 1 }, null],
  [
    { kind: 'stance', which: 0 },
    { do: 'stance', target: 'the ferry', position: 'for' },
  ],
  [{ kind: 'mention', name: 'X Y', which: 2 }, null],
  [{ kind: 'mention', name: '', which: 1 }, null],
  [
    { kind: 'mention', name: 'X Y', which: 1 },
    { do: 'mention', span: [40, 44], is: 'X Y' },
  ],
  [{ kind: 'merge', name: '' }, null],
  [
    { kind: 'merge', name: 'X Y' },
    { do: 'merge', into: 'X Y' },
  ],
  [{ kind: 'split', name: 'X Y', written: [] }, null],
  [
    { kind: 'split', name: 'X Y', written: ['Saar'] },
    { do: 'split', written: ['Saar'], is: 'X Y' },
  ],
  [{ kind: 'not-a-person' }, { do: 'not-a-person' }],
  [{ kind: 'hide' }, { do: 'hide' }],
])('%o is the wish %o', (more, wish) => {
  expect(
    wishOf(
      { ...AT_FIRST, ...more },
      {
        mentions: [
          [0, 4],
          [40, 44],
        ],
        stances: [{ target: 'the ferry', position: 'for', evidence: [50, 60], statement: null, confidence: 0.9 }],
      },
    ),
  ).toEqual(wish);
});

it('of another kind holds where that is usual and asks for all but the written forms anew; otherwise the rest stays', () => {
  const draft: Draft = { kind: 'mention', where: 'site', name: 'X Y', written: ['Saar'], which: 1 };
  expect(saying(draft, { kind: 'hide' })).toEqual({ ...draft, kind: 'hide', where: 'everywhere', name: '', which: 0 });
  expect(saying(draft, { name: 'X' })).toEqual({ ...draft, name: 'X' });
});
