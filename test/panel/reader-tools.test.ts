import { expect, it } from 'vitest';
import { applyCorrections } from '../../src/corrections/apply-corrections.ts';
import { readCorrections, writeCorrections } from '../../src/corrections/file.ts';
import { atOnce } from '../../src/engine/steps.ts';
import { correctionOf } from '../../src/panel/reader-tools.ts';
import type { EditScope, UserEdit } from '../../src/ui/correct/user-edit.ts';
import { analysis, article, personNamed, text } from '../ui/sample.ts';

const PAGE = { text, url: article.url };
const MADE = { id: 'c1', now: '2026-03-04T08:00:00.000Z' };
const toomas = personNamed('Toomas Saar');
const of = (wish: UserEdit, where: EditScope) => correctionOf(wish, where, toomas, PAGE, MADE);

it.each<[EditScope, object]>([
  ['page', { where: { page: article.url } }],
  ['site', { where: { site: 'northern-courier.example' } }],
  ['everywhere', { where: 'everywhere', on: 'northern-courier.example' }],
])('a wish for %s holds there', (where, holds) => {
  expect(of({ do: 'hide' }, where)).toEqual({ id: 'c1', made: '2026-03-04', ...holds, do: 'hide', name: 'Toomas Saar' });
});

it('a stance is not right on this page, whatever was chosen, and is gone there', () => {
  const [stance] = toomas.stances;
  if (!stance) throw new Error('no stance');
  const correction = of({ do: 'stance', target: stance.target, position: stance.position }, 'everywhere');
  expect(correction.where).toEqual({ page: article.url });
  const { people } = atOnce(applyCorrections(analysis, [correction], PAGE));
  expect(people.find(({ name }) => name === toomas.name)?.stances).not.toContainEqual(stance);
});

it('a mention is one of this page, whatever was chosen, and is found again there', () => {
  const span = toomas.mentions[1] ?? [0, 0];
  const correction = of({ do: 'mention', span, is: 'Kadri Saar' }, 'everywhere');
  expect(correction.where).toEqual({ page: article.url });
  const { people } = atOnce(applyCorrections(analysis, [correction], PAGE));
  expect(people.find(({ name }) => name === 'Kadri Saar')?.mentions).toContainEqual(span);
});

it.each<UserEdit>([
  { do: 'merge', into: 'Kadri Saar' },
  { do: 'split', written: ['Saar'], is: 'Mart Saar' },
  { do: 'called', is: 'Mart Saar' },
  { do: 'role', role: 'chair' },
  { do: 'role', role: null },
  { do: 'kind', kind: 'other' },
  { do: 'affiliation', affiliation: 'Harbour Board' },
  { do: 'affiliation', affiliation: null, was: 'Harbour Board' },
  { do: 'stance', target: 'a railway <tunnel>', position: 'for' },
  { do: 'stance', target: 'a railway <tunnel>', position: 'for', is: 'against' },
  { do: 'stands', span: [0, 1200], target: 'the tunnel', position: 'against' },
  { do: 'no-position', span: [0, 1200] },
  { do: 'not-a-person' },
])('%j makes a correction that can be kept', (wish) => {
  const correction = of(wish, 'page');
  expect(readCorrections(writeCorrections([correction]))).toMatchObject({ rows: [correction], problems: [] });
});
