import { expect, it } from 'vitest';
import { asReaderSays } from '../../src/background/as-reader-says.ts';
import type { Correction } from '../../src/corrections/correction.ts';
import type { PageState } from '../../src/messages/messages.ts';
import { analysis, article, text } from '../ui/sample.ts';

const STATE: PageState = { is: 'analysed', article, text, analysis };
const hide: Correction = { id: 'c1', made: '2026-03-04', where: 'everywhere', do: 'hide', name: 'Henrik Dahl' };
const namesOf = (state: PageState) => (state.is === 'analysed' ? state.analysis.people.map(({ name }) => name) : []);
const marksOf = (state: PageState) => (state.is === 'analysed' ? state.marks : undefined);

it('the reader’s own correction changes people and marks', () => {
  const state = asReaderSays(STATE, { corrections: [hide], lists: [] });
  expect(namesOf(state)).not.toContain('Henrik Dahl');
  expect(marksOf(state)).toBeUndefined();
});

it('somebody else’s changes what is said, and leaves every mark as it was', () => {
  const state = asReaderSays(STATE, { corrections: [{ ...hide, foreign: true }], lists: [] });
  expect(namesOf(state)).not.toContain('Henrik Dahl');
  const mentions = analysis.people.flatMap(({ mentions: spans, kind }) => spans.map((span) => ({ span, kind })));
  expect(marksOf(state)).toEqual(mentions.sort((a, b) => a.span[0] - b.span[0]));
});

it('a kind that is put right is marked as that; somebody else’s file changes no mark', () => {
  const kind: Correction = { ...hide, do: 'kind', kind: 'leader', name: 'Henrik Dahl' };
  expect(asReaderSays(STATE, { corrections: [kind], lists: [] })).toMatchObject({
    analysis: { people: expect.arrayContaining([expect.objectContaining({ name: 'Henrik Dahl', kind: 'leader' })]) },
  });
  const foreign = asReaderSays(STATE, { corrections: [{ ...kind, foreign: true }], lists: [] });
  expect(marksOf(foreign)?.map(({ kind: marked }) => marked)).toEqual(
    marksOf(asReaderSays(STATE, { corrections: [{ ...hide, foreign: true }], lists: [] }))?.map(({ kind: marked }) => marked),
  );
});

it('a list adds a role and leaves the marks alone', () => {
  const people = [{ name: 'Henrik Dahl', aliases: [], role: 'delegate', affiliation: null, from: null, to: null }];
  const state = asReaderSays(STATE, { corrections: [], lists: [{ title: 'Mine', people }] });
  expect(state).toMatchObject({ analysis: { people: expect.arrayContaining([expect.objectContaining({ name: 'Henrik Dahl' })]) } });
  expect(JSON.stringify(state)).toContain('delegate');
  expect(marksOf(state)).toBeUndefined();
});

it('a page that is no article stays what it is', () => {
  const state: PageState = { is: 'no-article', reason: 'no-text' };
  expect(asReaderSays(state, { corrections: [hide], lists: [] })).toBe(state);
});
