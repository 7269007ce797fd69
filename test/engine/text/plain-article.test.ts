import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';

describe('plainArticle', () => {
  it('takes each line for a block, the first for the headline', () => {
    const article = plainArticle('Port closed\n\n  Nobody came.\r\nNobody left. ');
    expect(article.title).toBe('Port closed');
    expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ['headline', 'Port closed'],
      ['paragraph', 'Nobody came.'],
      ['paragraph', 'Nobody left.'],
    ]);
  });

  it('keeps the text as it is, and the blocks in order, apart and without white space around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '“', '\u00a0') }), (text) => {
        const article = plainArticle(text);
        expect(article.text).toBe(text);
        let last = 0;
        for (const { start, end } of article.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(article.blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          text
            .split('\n')
            .map((line) => line.trim())
            .join(''),
        );
      }),
    );
  });
});
