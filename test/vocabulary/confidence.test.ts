import { expect, it } from 'vitest';
import { inOrder, isSure, SURE, SURE_KIND, shownKind } from '../../src/vocabulary/confidence.ts';

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

it.each([
  [1, true],
  [SURE, true],
  [SURE - 0.001, false],
  [0, false],
])('a confidence of %f is sure: %s', (confidence, expected) => {
  expect(isSure({ confidence })).toBe(expected);
});

it.each([
  ['before the encoder has read anybody', { kind: 'leader' }, 'leader'],
  ['sure', { kind: 'leader', kindConfidence: SURE_KIND }, 'leader'],
  ['not sure', { kind: 'leader', kindConfidence: SURE_KIND - 0.01 }, 'other'],
  ['not sure of whom the knowledge base knows', { kind: 'leader', kindConfidence: 0.5, known: 'Mara Lind, Norland' }, 'leader'],
] as const)('the kind that is told, %s', (_, person, kind) => expect(shownKind(person)).toBe(kind));
