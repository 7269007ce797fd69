import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/analysis.ts';
import { excerpt } from '../../../src/ui/text/excerpt.ts';

/** Text and spans from words with the meant parts in square brackets. */
function marked(words: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  words.split(/[[\]]/).forEach((part, place) => {
    if (place % 2 === 1) spans.push([text.length, text.length + part.length]);
    text += part;
  });
  return { text, spans };
}

describe('excerpt', () => {
  it.each<[string, string, number, string]>([
    ['the exact words', 'He [praised the plan] at noon.', 99, 'praised the plan'],
    ['white space run together', 'He [praised\n  the plan] at noon.', 99, 'praised the plan'],
    ['cut at the last word end within the limit', '[Ferries work, and they pay for themselves].', 24, 'Ferries work, and they…'],
    ['no comma before the ellipsis', '[Ferries work, and they pay].', 13, 'Ferries work…'],
    ['a single long word is cut where it must be', '[Lautaberg-Eystribrekka-Tunnel].', 12, 'Lautaberg-Ey…'],
    ['words that fit exactly are whole', '[Ferries work].', 12, 'Ferries work'],
    [
      'no last word is left out where it takes hardly more room',
      '[Ferries work, and they pay for their own upkeep].',
      45,
      'Ferries work, and they pay for their own upkeep',
    ],
    ['a cut quotation is closed', '[“Ferries work, and they pay for themselves,”] he said.', 25, '“Ferries work, and they…”'],
    ['words inside a quotation get both marks', '“Well, [ferries work],” he said.', 99, '“ferries work”'],
    ['an end without its beginning gets the mark', '“Well, [ferries work,”] he said.', 99, '“ferries work”'],
    ['no comma that leads on to the cue', '[“Ferries work,”] he said.', 99, '“Ferries work”'],
    ['no comma before the words', 'As planned[, ferries work].', 99, 'ferries work'],
    ['straight marks stay straight', '"Well, [ferries work]," he said.', 99, '"ferries work"'],
    ['words outside quotations get none', '“Well,” he said, [ferries work].', 99, 'ferries work'],
    ['a quotation of the paragraph before is none of this one', '“It goes on\n[Ferries work], he said.', 99, 'Ferries work'],
    ['the end of one gets its beginning', '"It goes on.\n[They work."] He left.', 99, '"They work."'],
    ['and so it does with curly marks', '“It goes on.\n[They work.”] He left.', 99, '“They work.”'],
    ['what such an end stands before is in no quotation', '"It goes on.\nThey work." [He left].', 99, 'He left'],
    ['another may begin behind it', '"It goes on.\nThey work." [He said "maybe] so".', 99, 'He said "maybe"'],
    ['spans are joined', '[“Ferries work,”] he said. [“They pay.”]', 99, '“Ferries work” … “They pay.”'],
    ['no address of a tweet’s picture', '[“Ferries work pic.twitter.com/4xY0q.”]', 99, '“Ferries work.”'],
    ['no address that a tweet leads to', '[Ferries work!https://t.co/4xY0q https://t.co/Zz1] [They pay.]', 99, 'Ferries work! … They pay.'],
    ['an address that is all there is', '[pic.twitter.com/4xY0q]', 99, 'pic.twitter.com/4xY0q'],
    ['an address that somebody says', '[“See ferry.example/pic.html and t.code/1”]', 99, '“See ferry.example/pic.html and t.code/1”'],
    ['no span, no words', 'Ferries work.', 99, ''],
  ])('%s', (_, words, limit, expected) => {
    const { text, spans } = marked(words);
    expect(excerpt(text, spans, limit)).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    [
      'begins later where the cut would take it away',
      '[After the long vote she thanked the mayor of Oslo].',
      'mayor',
      '…she thanked the mayor of Oslo',
    ],
    [
      'stays as it is where it is shown anyway',
      '[She thanked the mayor after the very long vote].',
      'mayor',
      'She thanked the mayor after the…',
    ],
    [
      'stays as it is where it is not there',
      '[She thanked the mayor after the very long vote].',
      'tunnel',
      'She thanked the mayor after the…',
    ],
    [
      'may be longer than there is room: what is said of it comes first',
      '[She has promised to end the plan for the harbour and the second bridge].',
      'the plan for the harbour and the second bridge',
      '…to end the plan for the harbour…',
    ],
    [
      'is followed by all that is said of it, where that fits',
      '[She, as the mayor, said it breaks the law of seas].',
      'it',
      '…said it breaks the law of seas',
    ],
    [
      'does not stand right before the cut',
      '[He spoke, and praised the mayor whom nobody else in town had praised].',
      'mayor',
      '…and praised the mayor whom…',
    ],
    ['stays whole where it fits', '[She thanked the mayor].', 'mayor', 'She thanked the mayor'],
    [
      'knows a person by the last name',
      '[After the long vote she thanked Lind, who left].',
      'Mara Lind',
      '…vote she thanked Lind, who left',
    ],
    ['takes no part of a word for a name', '[After the long vote she thanked blinders].', 'Mara Lind', 'After the long vote she thanked…'],
    [
      'a quotation that goes on gets its mark',
      '[“After the long vote I thanked the mayor,”] she said.',
      'mayor',
      '“…long vote I thanked the mayor”',
    ],
  ])('what is sought %s', (_, words, sought, expected) => {
    const { text, spans } = marked(words);
    expect(excerpt(text, spans, 32, sought)).toBe(expected);
  });

  it('adds nothing to the words but marks and an ellipsis, and keeps to the limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '“', '”', '"', '\n', ',', '😀') }),
        fc.nat(40),
        fc.nat(40),
        (text, a, b) => {
          const span: Span = [Math.min(a, b), Math.max(a, b)];
          const shown = excerpt(text, [span], 20);
          const bare = (words: string) => words.replace(/[\s“”",…]/g, '');
          expect(bare(text.slice(...span)).startsWith(bare(shown).replace(/\p{Cs}$/u, ''))).toBe(true);
          expect(shown.length).toBeLessThanOrEqual(22);
        },
      ),
    );
  });
});
