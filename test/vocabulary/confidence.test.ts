import { expect, it } from 'vitest';
import { inOrder, inVoices, LIKELY, SURE, SURE_KIND, shownKind, voiceOf } from '../../src/vocabulary/confidence.ts';

const stance = (target: string, confidence: number, question?: number) => ({
  target,
  confidence,
  ...(question !== undefined && { question: { id: question } }),
});

it.each([
  ['the surest first', [stance('a', 0.6), stance('b', 0.9)], ['b', 'a']],
  [
    'one on each thing before a second on any',
    [stance('tunnel', 0.95), stance('Tunnel', 0.94), stance('tunnel', 0.93), stance('ferry', 0.8), stance('toll', 0.7)],
    ['tunnel', 'ferry', 'toll', 'Tunnel', 'tunnel'],
  ],
  [
    'of one question one, whatever it is called',
    [stance('the ban', 0.9, 1), stance('lifting the ban', 0.8, 1), stance('the toll', 0.7, 2)],
    ['the ban', 'the toll', 'lifting the ban'],
  ],
  ['equals as they stand', [stance('a', 0.7), stance('b', 0.7)], ['a', 'b']],
])('stances are told in one order: %s', (_, stances, targets) => {
  expect(inOrder(stances).map(({ target }) => target)).toEqual(targets);
});

const line = (words: string, confidence: number) => ({ words, confidence });
const told = ({ sure, likely }: ReturnType<typeof inVoices<ReturnType<typeof line>>>) => [
  sure.map(({ words }) => words),
  likely.map(({ words }) => words),
];

it.each([
  ['nothing', [], [[], []]],
  [
    'sure from SURE on, likely from LIKELY on, and no more',
    [line('a', 1), line('b', SURE), line('c', SURE - 0.01), line('d', LIKELY), line('e', LIKELY - 0.01)],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'each in the order given',
    [line('b', LIKELY), line('a', SURE), line('d', SURE - 0.01), line('c', 1)],
    [
      ['a', 'c'],
      ['b', 'd'],
    ],
  ],
  ['no words that a sure one shows', [line('a', LIKELY), line('a', SURE)], [['a'], []]],
  ['of the same words the surest once', [line('a', LIKELY), line('b', LIKELY), line('a', SURE - 0.01)], [[], ['b', 'a']]],
  ['sure ones all, though of the same words', [line('a', SURE), line('a', 1)], [['a', 'a'], []]],
])('positions are told in two voices: %s', (_, lines, [sure, likely]) => {
  expect(told(inVoices(lines, (one, other) => one.words === other.words))).toEqual([sure, likely]);
});

it.each([
  [1, 'sure'],
  [SURE, 'sure'],
  [SURE - 0.001, 'likely'],
  [LIKELY, 'likely'],
  [LIKELY - 0.001, null],
  [0, null],
])('a confidence of %f speaks as %s', (confidence, voice) => {
  expect(voiceOf(confidence)).toBe(voice);
});

it.each([
  ['before the encoder has read anybody', { kind: 'leader' }, 'leader'],
  ['sure', { kind: 'leader', kindConfidence: SURE_KIND }, 'leader'],
  ['not sure', { kind: 'leader', kindConfidence: SURE_KIND - 0.01 }, 'other'],
  ['not sure of whom the knowledge base knows', { kind: 'leader', kindConfidence: 0.5, known: 'Mara Lind, Norland' }, 'leader'],
] as const)('the kind that is told, %s', (_, person, kind) => expect(shownKind(person)).toBe(kind));
