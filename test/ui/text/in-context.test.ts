import { expect, it } from 'vitest';
import type { Span } from '../../../src/engine/analysis.ts';
import { inContext } from '../../../src/ui/text/in-context.ts';

const TEXT = 'The harbour opens\nOn Monday the mayor, Anna Berg, opened the harbour in the rain before a small crowd.\nBerg left early.';
const spanOf = (words: string, from = 0): Span => [TEXT.indexOf(words, from), TEXT.indexOf(words, from) + words.length];

it.each<[string, Span, number, [string, string, string]]>([
  ['cuts between words on both sides', spanOf('Anna Berg'), 12, ['…the mayor, ', 'Anna Berg', ', opened…']],
  [
    'has no ellipsis where the paragraph ends',
    spanOf('Berg left').map((at, place) => at - (place ? 5 : 0)) as unknown as Span,
    40,
    ['', 'Berg', ' left early.'],
  ],
  ['stays in its paragraph', spanOf('On'), 15, ['', 'On', ' Monday the…']],
  ['stays in the first paragraph too', spanOf('The'), 40, ['', 'The', ' harbour opens']],
])('%s', (_what, span, reach, [before, name, after]) => {
  expect(inContext(TEXT, span, reach)).toEqual({ before, name, after });
});
