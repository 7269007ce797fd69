import { expect, it } from 'vitest';
import { castOf, isMaker } from '../../src/vocabulary/makers.ts';

const photographer = { kind: 'journalist', credited: true, statements: [], stances: [], positions: [] } as const;
const { credited: _, ...reporter } = photographer;

it.each([
  ['who stands in a credit only', photographer, true],
  ['of whom no trade is known', { ...photographer, kind: 'other' } as const, true],
  ['who is named elsewhere, too', reporter, false],
  ['who is in the news for an office', { ...photographer, kind: 'leader' } as const, false],
  ['who is heard, as the author of a column is', { ...photographer, statements: ['I think so'] }, false],
  ['who takes a side', { ...photographer, stances: ['for'] }, false],
  ['who stands on none for sure', { ...photographer, positions: ['“I won’t.”'] }, false],
])('somebody %s', (_who, person, is) => {
  expect(isMaker(person)).toBe(is);
});

it('an article is about all but its makers, or about them where it names nobody else', () => {
  expect(castOf([photographer, reporter])).toEqual([reporter]);
  expect(castOf([photographer])).toEqual([photographer]);
});
