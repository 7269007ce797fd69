import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { asSeen } from '../../../src/vocabulary/letters.ts';
import { documentOf } from '../documents.ts';

const texts = (text: string) => tokenize(text, 0, text.length).map((token) => token.text);

describe('tokens', () => {
  test.each([
    ['Okoye’s plan', ['Okoye', '’s', 'plan']],
    ["he'll go", ['he', "'ll", 'go']],
    ['don’t', ['don’t']],
    ['O’Malley and D’Souza', ['O’Malley', 'and', 'D’Souza']],
    ['the U.S. fleet', ['the', 'U.S.', 'fleet']],
    ['the U.S fleet', ['the', 'U.S', 'fleet']],
    ['at 9 a.m. sharp', ['at', '9', 'a.m.', 'sharp']],
    ['Ana P. Reyes', ['Ana', 'P.', 'Reyes']],
    ['Sen. Lind', ['Sen.', 'Lind']],
    ['then-Rep. Lind', ['then-Rep.', 'Lind']],
    ['a Ph.D. in law', ['a', 'Ph.D.', 'in', 'law']],
    ['Kim Byung-yeon, 54,', ['Kim', 'Byung-yeon', ',', '54', ',']],
    ['AT&T paid 1,000.50', ['AT&T', 'paid', '1,000.50']],
    ['“No,” she said.', ['“', 'No', ',', '”', 'she', 'said', '.']],
    ['wait...what -- now', ['wait', '...', 'what', '--', 'now']],
    ['soft\u00adly 😀', ['softly', '😀']],
    ['Mu\u0308\u200bller\u00ad, Ma\u{e0061}ra \u2060left', ['Müller', ',', 'Mara', 'left']],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

  test('a token never reaches over the stretch that is read', () => {
    expect(tokenize('Dr. Lind’s U.S. plan', 4, 9).map((token) => token.text)).toEqual(['Lind', '’']);
  });

  test('any string: tokens are slices of it, as they are seen, in order, and leave out nothing that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const tokens = tokenize(text, 0, text.length);
        const gaps = tokens.map(({ start }, i) => text.slice(tokens[i - 1]?.end ?? 0, start));
        gaps.push(text.slice(tokens.at(-1)?.end ?? 0));
        expect(gaps.join('')).not.toMatch(/[\p{L}\p{N}]/u);
        expect(tokens.every(({ start, end }, i) => start < end && start >= (tokens[i - 1]?.end ?? 0))).toBe(true);
        for (const { text: own, start, end } of tokens) expect([text.slice(start, end), asSeen(text.slice(start, end))]).toContain(own);
      }),
    );
  });
});

describe('sentences', () => {
  test.each([
    ['Sen. Lind left the U.S. She came back.', ['Sen. Lind left the U.S.', 'She came back.']],
    ['“We won.” Okoye smiled.', ['“We won.”', 'Okoye smiled.']],
    ['J. Lind and Otto Reyes Jr. spoke at 3 p.m. in Harlow.', ['J. Lind and Otto Reyes Jr. spoke at 3 p.m. in Harlow.']],
    ['They cited Lind v. Reyes. Nobody spoke.', ['They cited Lind v. Reyes.', 'Nobody spoke.']],
    ['Is it over? No!', ['Is it over?', 'No!']],
  ])('%s', (text, expected) => {
    const document = documentOf(text);
    expect(document.sentences.slice(1).map(({ start, end }) => document.text.slice(start, end))).toEqual(expected);
  });
});
