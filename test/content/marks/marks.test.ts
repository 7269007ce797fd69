// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks, highlightName, type Mark } from '../../../src/content/marks/marks.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { KINDS } from '../../../src/vocabulary/terms.ts';
import { useFakeTimers } from '../fake-timers.ts';

/** jsdom has no highlights; a set of ranges with a priority is all that is used of one. */
class PlainHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const registry = new Map() as unknown as HighlightRegistry;
const texts = () => Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges].map(String)]));

function mark(start: number, end: number, kind: Mark['kind'], people: readonly string[] = [kind]): Mark {
  const text = document.querySelector('p')?.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return { range, kind, people, quiet: false };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('Highlight', PlainHighlight);
  useFakeTimers();
  registry.clear();
  document.body.innerHTML = '<p>Anna met Jonas and Clara.</p>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the marks of a page', () => {
  it('are one highlight a kind', () => {
    createMarks(registry).set([mark(0, 4, 'leader'), mark(9, 14, 'analyst'), mark(19, 24, 'leader')], DEFAULTS.marked);
    expect(texts()).toEqual({ 'dramatis-leader': ['Anna', 'Clara'], 'dramatis-analyst': ['Jonas'] });
  });

  it('of kinds that the reader does not want are known but not shown', () => {
    const marks = createMarks(registry);
    marks.set([mark(0, 4, 'leader'), mark(9, 14, 'analyst')], ['analyst']);
    expect(texts()).toEqual({ 'dramatis-analyst': ['Jonas'] });
    expect(marks.all()).toHaveLength(2);
  });

  it.each<[browser: string, isFirefox: boolean, shown: object]>([
    ['Chromium, which would paint them as blocks', false, {}],
    ['Firefox, which keeps to the sheet', true, { 'dramatis-leader': ['Anna'] }],
  ])('under forced colours in %s', (_browser, isFirefox, shown) => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    vi.stubGlobal('CSS', { supports: () => isFirefox });
    const marks = createMarks(registry);
    marks.set([mark(0, 4, 'leader')], DEFAULTS.marked);
    expect([texts(), marks.all().length]).toEqual([shown, 1]);
  });

  it('that are quiet are known but not shown, until they are quiet no more', () => {
    const marks = createMarks(registry);
    marks.set([{ ...mark(0, 4, 'leader'), quiet: true }, mark(9, 14, 'analyst')], DEFAULTS.marked);
    expect([texts(), marks.all().length]).toEqual([{ 'dramatis-analyst': ['Jonas'] }, 2]);
    const [anna] = marks.all();
    marks.set([mark(0, 4, 'leader'), mark(9, 14, 'analyst')], DEFAULTS.marked);
    expect([texts(), marks.all()[0]]).toEqual([{ 'dramatis-leader': ['Anna'], 'dramatis-analyst': ['Jonas'] }, anna]);
  });

  it('are renewed with the same few looks at each, however many stand in one text', () => {
    const looksAt = (count: number) => {
      let looks = 0;
      const text = document.createTextNode('x'.repeat(2 * count));
      document.body.replaceChildren(text);
      const marksAnew = () =>
        Array.from({ length: count }, (_, at): Mark => {
          const range = document.createRange();
          range.setStart(text, 2 * at);
          range.setEnd(text, 2 * at + 1);
          const counted = new Proxy(range, {
            get(target, key) {
              looks++;
              return Reflect.get(target, key, target);
            },
          });
          return { range: counted, kind: 'leader', people: ['anna'], quiet: false };
        });
      const marks = createMarks(registry);
      marks.set(marksAnew(), []);
      const first = marks.all();
      looks = 0;
      marks.set(marksAnew(), []);
      const taken = looks;
      expect(marks.all().every((one, at) => one === first[at])).toBe(true);
      return taken / count;
    };
    expect(looksAt(800)).toBe(looksAt(50));
  });

  it('stay the same objects where their kind turns out to be another', () => {
    const marks = createMarks(registry);
    marks.set([mark(0, 4, 'other', ['anna'])], DEFAULTS.marked);
    const [before] = marks.all();
    marks.set([mark(0, 4, 'leader', ['anna'])], DEFAULTS.marked);
    expect(marks.all()[0]).toBe(before);
    expect(texts()).toEqual({ 'dramatis-leader': ['Anna'] });
  });

  it('have a highlight of their own in the other style, and none where the reader wants no marks', () => {
    const marks = createMarks(registry);
    marks.set([mark(0, 4, 'leader')], DEFAULTS.marked, 'tint');
    expect(texts()).toEqual({ 'dramatis-leader-tint': ['Anna'] });
    marks.set([mark(0, 4, 'leader')], DEFAULTS.marked, 'none');
    expect(texts()).toEqual({});
    expect(marks.all()).toHaveLength(1);
  });

  it('have a rule in marks.css, whatever their kind, style and ground', () => {
    const css = readFileSync('src/content/marks.css', 'utf8');
    const names = KINDS.flatMap((kind) =>
      (['line', 'tint'] as const).flatMap((style) => (['light', 'dark'] as const).map((theme) => highlightName(kind, theme, style))),
    );
    expect(names.filter((name) => !css.includes(`::highlight(${name})`))).toEqual([]);
  });

  it('stay the same objects where the same names are set again', () => {
    const marks = createMarks(registry);
    marks.set([mark(0, 4, 'leader')], DEFAULTS.marked);
    const [before] = marks.all();
    marks.set([mark(0, 4, 'leader'), mark(9, 14, 'analyst')], DEFAULTS.marked);
    expect(marks.all()[0]).toBe(before);
    marks.set([mark(0, 4, 'leader', ['p2'])], DEFAULTS.marked);
    expect([marks.all()[0], before?.people]).toEqual([before, ['p2']]);
    marks.set([mark(0, 3, 'leader', ['p2'])], DEFAULTS.marked);
    expect(marks.all()[0]).not.toBe(before);
  });

  it('whose text the page has taken away are gone', () => {
    const marks = createMarks(registry);
    marks.set([mark(0, 4, 'leader')], DEFAULTS.marked);
    document.body.innerHTML = '';
    expect(marks.all()).toEqual([]);
  });

  it('can be put back, and leave what is not ours alone', () => {
    const marks = createMarks(registry);
    marks.set([mark(0, 4, 'leader')], DEFAULTS.marked);
    registry.clear();
    const theirs = new Highlight();
    registry.set('search', theirs);
    marks.restore();
    expect(texts()).toEqual({ search: [], 'dramatis-leader': ['Anna'] });
    marks.clear();
    expect(texts()).toEqual({ search: [] });
  });

  it('do not take away those of another script that has come in their place', () => {
    const old = createMarks(registry);
    old.set([mark(0, 4, 'leader')], DEFAULTS.marked);
    createMarks(registry).set([mark(0, 4, 'leader')], DEFAULTS.marked);
    old.clear();
    expect(texts()).toEqual({ 'dramatis-leader': ['Anna'] });
  });

  it('take away what a script that is gone has left under our names, and leave the rest', () => {
    const orphan = createMarks(registry);
    orphan.set([mark(0, 4, 'leader'), mark(9, 14, 'analyst')], DEFAULTS.marked);
    orphan.light(mark(9, 14, 'analyst').range);
    registry.set('search', new Highlight());
    createMarks(registry).set([mark(0, 4, 'leader')], DEFAULTS.marked);
    expect(texts()).toEqual({ search: [], 'dramatis-leader': ['Anna'] });
  });

  it('light evidence over the names, and let it go after a while', () => {
    const marks = createMarks(registry);
    marks.set([mark(0, 4, 'leader')], DEFAULTS.marked);
    marks.light(mark(9, 14, 'other').range);
    expect(texts()).toEqual({ 'dramatis-leader': ['Anna'], 'dramatis-evidence': ['Jonas'] });
    expect(registry.get('dramatis-evidence')?.priority).toBeGreaterThan(registry.get('dramatis-leader')?.priority ?? 0);
    vi.runAllTimers();
    expect(texts()).toEqual({ 'dramatis-leader': ['Anna'] });
  });
});
