import { expect, it } from 'vitest';
import { inSentences } from '../../src/library/in-sentences.ts';
import type { QuotedWords, Said } from '../../src/memory/record.ts';

/** Words in brackets, and the rest of their sentence around them. */
function words(sentence: string): QuotedWords {
  const [, before = '', quote = '', after = ''] = /^(.*)\[(.*)\](.*)$/.exec(sentence) ?? [];
  return { before, quote: [quote], after };
}
const said = (kind: Said['kind'], sentence: string): Said => ({ kind, ...words(sentence) });

it.each<[what: string, statements: readonly Said[], told: readonly QuotedWords[], lines: readonly string[]]>([
  [
    'two statements of one sentence stand in it together',
    [said('indirect', 'She said [it sails], calling it “a joy.”'), said('mixed', 'She said it sails, calling it [“a joy.”]')],
    [],
    ['indirect mixed: She said |it sails|, calling it |“a joy.”|'],
  ],
  [
    'what two of them say is marked once',
    [said('direct', 'It [sails, it sinks].'), said('direct', '[It sails, it] sinks.'), said('direct', 'It [sails].')],
    [],
    ['direct: |It sails, it|| sinks|.', 'direct: It |sails|.'],
  ],
  [
    'what is told as a position is not said again',
    [said('indirect', 'She [wants it].'), said('direct', '[“Sail it.”]')],
    [words('[She wants it.]')],
    ['direct: |“Sail it.”|'],
  ],
  [
    'what is only partly told is',
    [said('indirect', 'She [wants it], she said.')],
    [words('[She] wants it, she said.')],
    ['indirect: She |wants it|, she said.'],
  ],
])('%s', (_what, statements, told, lines) => {
  expect(inSentences(statements, told).map(({ kinds, pieces }) => `${kinds.join(' ')}: ${pieces.join('|')}`)).toEqual(lines);
});
