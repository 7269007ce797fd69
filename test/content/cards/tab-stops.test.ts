// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { focusFrom, leadsOut } from '../../../src/content/cards/tab-stops.ts';

beforeEach(() => {
  // jsdom has no layout: what is in a folded part is not to be seen.
  Element.prototype.checkVisibility = function () {
    return this.matches('summary') || !this.closest('details:not([open])');
  };
});

const byId = (id: string) => document.getElementById(id) as HTMLElement;

it.each<[from: string, step: 1 | -1, leads: boolean]>([
  ['card', 1, false],
  ['card', -1, true],
  ['pin', -1, true],
  ['pin', 1, false],
  ['link', 1, false],
  ['why', 1, true],
  ['why', -1, false],
])('Tab from %s by %i leads out of the card: %s', (from, step, leads) => {
  document.body.innerHTML = `<div id="card" tabindex="-1"><button id="pin"></button><a id="link" href="#a">a</a>
    <details><summary id="why">why</summary><button id="folded"></button></details></div>`;
  expect(leadsOut(byId('card'), byId(from), step)).toBe(leads);
});

it('without anything to stop at every Tab leads out', () => {
  document.body.innerHTML = '<div id="card" tabindex="-1">Ole Dahl</div>';
  expect(([1, -1] as const).map((step) => leadsOut(byId('card'), byId('card'), step))).toEqual([true, true]);
});

const PAGE = `<a id="before" href="#">b</a><button id="off" disabled></button><p id="name">The mayor, Ole Dahl, spoke.</p>
  <button id="next-off" disabled></button><div id="skipped" tabindex="-1"></div><input id="after"><a id="last" href="#">l</a>`;

it.each<[html: string, step: 1 | -1, to: string | null]>([
  [PAGE, 1, 'after'],
  [PAGE, -1, 'before'],
  [PAGE.replace('id="name">The mayor, Ole Dahl', 'id="name">The mayor, <a id="own" href="#">Ole Dahl</a>'), -1, 'own'],
  [PAGE.replace('id="name">The mayor, Ole Dahl', 'id="name">The mayor, <a id="own" href="#">Ole Dahl</a>'), 1, 'after'],
  ['<p id="name">Ole Dahl spoke.</p>', 1, null],
])('the focus goes on from the name: %s by %i to %s', (html, step, to) => {
  document.body.innerHTML = html;
  const text = document.evaluate('//text()[contains(., "Ole Dahl")]', document, null, 9).singleNodeValue as Text;
  const range = document.createRange();
  range.setStart(text, text.data.indexOf('Ole'));
  range.setEnd(text, text.data.indexOf('Dahl') + 4);
  expect(focusFrom(range, step)).toBe(to !== null);
  expect(document.activeElement?.id || null).toBe(to);
});
