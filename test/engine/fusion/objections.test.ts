import { describe, expect, it } from 'vitest';
import { isObjectedTo, OBJECTIONS } from '../../../src/engine/fusion/objections.ts';

describe('isObjectedTo', () => {
  it.each(OBJECTIONS.flatMap(({ to, holds, examples }) => examples.map((example) => [to, example, holds] as const)))(
    '%s: %s',
    (to, example, holds) => {
      const start = example.indexOf('[');
      const text = example.replace(/[[\]]/g, '');
      const end = example.indexOf(']') - 1;
      expect(holds({ words: text.slice(start, end), before: text.slice(0, start), after: text.slice(end), isNear: false })).toBe(true);
      expect(isObjectedTo(to, text, [start, end], [])).toBe(true);
    },
  );

  it.each([
    ['affiliations', 'Max Hill, head of the [Labour Party], left.'],
    ['affiliations', 'Max Hill, the [Labour] leader, left.'],
    ['affiliations', 'Max Hill works for the [Trump campaign].'],
    ['affiliations', 'Max Hill, one of the [Republicans], left.'],
    ['affiliations', 'Max Hill, a [GOP] strategist, left.'],
    ['roles', 'Max Hill is the next [mayor].'],
    ['roles', 'Max Hill, a [founder/CEO], left.'],
    ['roles', 'Max Hill, [adviser to President] for years, left.'],
  ] as const)('%s: nothing against %s', (to, example) => {
    const start = example.indexOf('[');
    expect(isObjectedTo(to, example.replace(/[[\]]/g, ''), [start, example.indexOf(']') - 1], [[0, 8]])).toBe(false);
  });
});
