import { expect, it } from 'vitest';
import { applyEditsOfOutlet, applyUserEdits, withGiven } from '../../../src/background/analysis/apply-user-edits.ts';
import type { Correction } from '../../../src/corrections/correction.ts';
import type { PageState } from '../../../src/messages/messages.ts';
import { analysis, article, text } from '../../ui/sample.ts';

const STATE: PageState = { is: 'analysed', article, text, analysis };
const SITE = new URL(article.url).hostname;
const hide = (where: Correction['where'], more: Partial<Correction> = {}) =>
  ({ id: 'c1', made: '2026-03-04', where, do: 'hide', name: 'Henrik Dahl', ...more }) as Correction;
const hasDahl = (state: PageState) => state.is === 'analysed' && state.analysis.people.some(({ name }) => name === 'Henrik Dahl');

it.each<[what: string, correction: Correction, onPage: boolean]>([
  ['made for this page', hide({ page: article.url }), true],
  ['made for this outlet', hide({ site: SITE }), true],
  ['made here for every page', hide('everywhere', { on: SITE }), true],
  ['made elsewhere for every page', hide('everywhere', { on: 'other.example' }), false],
  ['made for every page, nobody knows where', hide('everywhere'), false],
  ['of somebody else', hide('everywhere', { on: SITE, foreign: true }), false],
  ['of somebody else for this page', hide({ page: article.url }, { foreign: true }), false],
])('a correction %s holds in the panel; on the page: %s', async (_what, correction, onPage) => {
  const kept = { corrections: [correction], lists: [] };
  expect(hasDahl(await applyUserEdits(STATE, kept))).toBe(false);
  expect(hasDahl(await applyEditsOfOutlet(STATE, kept))).toBe(!onPage);
  // A background that was stopped has what is known from the page, and the rest of the corrections come to it.
  expect(hasDahl(await applyUserEdits(await applyEditsOfOutlet(STATE, kept), kept))).toBe(false);
});

it.each<[what: string, where: Correction['where'], more: Partial<Correction>, given: readonly string[] | undefined]>([
  ['for this page', { page: article.url }, {}, ['Old Roi']],
  ['for another page', { page: `${article.url}?page=2` }, {}, undefined],
  ['by somebody else', { page: article.url }, { foreign: true }, undefined],
])('a name that was given %s is read for: %s', (_what, where, more, given) => {
  const missed = { id: 'c1', made: '2026-03-04', where, do: 'missed', name: 'Old Roi', ...more } as Correction;
  const asked = { text, blocks: [], title: '', published: null, outlet: null, authors: [], language: 'en', given: ['by the page'] };
  expect(withGiven(asked, { corrections: [missed] }, article.url).given).toEqual(given);
});

it('a list adds a role in the panel, and nothing on the page', async () => {
  const people = [{ name: 'Henrik Dahl', aliases: [], role: 'delegate', affiliation: null, from: null, to: null }];
  const kept = { corrections: [], lists: [{ title: 'Mine', people }] };
  expect(JSON.stringify(await applyUserEdits(STATE, kept))).toContain('delegate');
  expect(await applyEditsOfOutlet(STATE, kept)).toEqual(STATE);
});

it('a page that is no article stays what it is', async () => {
  const state: PageState = { is: 'no-article', reason: 'no-text' };
  const kept = { corrections: [hide('everywhere')], lists: [] };
  expect(await Promise.all([applyUserEdits(state, kept), applyEditsOfOutlet(state, kept)])).toEqual([state, state]);
});
