import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { articleOfPage, savedPages } from '../../../src/cli/saved-pages.ts';
import type { Position, Span } from '../../../src/engine/analysis.ts';

/** What a reader found of a stance line that `npm run draw-stances` drew: whose it is, towards what, and which way, each right or not. */
interface Verdict {
  readonly page: string;
  readonly holder: Span;
  readonly evidence: Span;
  readonly position: Position;
  readonly right: { readonly holder: boolean; readonly target: boolean; readonly direction: boolean };
}

const shared = path.resolve(import.meta.dirname, '../../../../shared');
const verdicts = readFileSync(path.join(import.meta.dirname, 'verdicts.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Verdict);

test('a hundred stance lines were read, each once, as offsets without the pages’ words', () => {
  expect(verdicts).toHaveLength(100);
  // One piece of evidence may show a stance towards two targets.
  expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBeGreaterThan(95);
  for (const { page, holder, evidence, position, right, ...more } of verdicts) {
    expect(page).toMatch(/^[a-z0-9-]+$/);
    for (const [start, end] of [holder, evidence])
      expect(start >= 0 && start < end && Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(['for', 'against', 'mixed']).toContain(position);
    expect(Object.values(right).every((value) => typeof value === 'boolean')).toBe(true);
    expect(Object.keys(right)).toEqual(['holder', 'target', 'direction']);
    expect(more).toEqual({});
  }
  const share = (part: 'holder' | 'target' | 'direction') => verdicts.filter(({ right }) => right[part]).length;
  const whole = verdicts.filter(({ right }) => right.holder && right.target && right.direction).length;
  console.log(
    `stance lines read: ${whole} of 100 right; holder ${share('holder')}, target ${share('target')}, direction ${share('direction')}`,
  );
});

test.skipIf(!savedPages(shared).length)('they are lines of the saved pages', () => {
  const pages = new Set(savedPages(shared));
  for (const { page } of verdicts) expect(pages).toContain(page);
  const { page, holder, evidence } = verdicts[0] as Verdict;
  const text = articleOfPage(shared, page)?.text ?? '';
  for (const [start, end] of [holder, evidence]) expect(text.slice(start, end)).toMatch(/^\S[\s\S]*\p{L}[\s\S]*\S$/u);
});
