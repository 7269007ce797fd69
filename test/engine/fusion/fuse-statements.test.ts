import { expect, test } from 'vitest';
import type { Span, Statement } from '../../../src/engine/analysis.ts';
import { fuseStatements } from '../../../src/engine/fusion/fuse-statements.ts';
import type { PassageAnswer } from '../../../src/engine/reader/read-passages.ts';

const statement = (id: string, ...spans: Span[]): Statement => ({ id, kind: 'direct', spans, cue: null });

/** What is left of somebody's statements. */
const fused = (statements: readonly Statement[], answers: readonly PassageAnswer[], text = QUOTED) =>
  fuseStatements({ statements }, answers, text);

/** Quotation marks wherever a statement may begin. */
const QUOTED = '“'.repeat(100);

/** A passage whose own paragraph begins at a place, and how likely its pieces of ten characters are the person's words. */
const heard = (own: number, ...chances: [from: number, chance: number][]) =>
  ({
    passage: { own: [own, 1000] },
    said: chances.map(([from, chance]) => ({ span: [from, from + 10], chance })),
  }) as unknown as PassageAnswer;

const first = statement('s1', [0, 20]);
const second = statement('s2', [40, 60], [80, 90]);

test.each<[string, PassageAnswer[], string[]]>([
  ['nothing was read', [], ['s1', 's2']],
  ['all are heard as theirs', [heard(0, [0, 0.9], [10, 0.8], [40, 0.9], [50, 0.9], [80, 0.9])], ['s1', 's2']],
  ['one is heard as another’s', [heard(0, [0, 0.1], [10, 0.2], [40, 0.9], [50, 0.9], [80, 0.9])], ['s2']],
  ['in the mean of all its stretches', [heard(0, [0, 0.9], [10, 0.9], [40, 0.2], [50, 0.2], [80, 0.3])], ['s1']],
  ['a passage that stops before it says nothing of it', [heard(0, [0, 0.1], [10, 0.1])], ['s2']],
  [
    'the paragraph’s own passage counts, not the one that it stands before',
    [heard(0, [0, 0.9], [10, 0.9]), heard(40, [0, 0.1], [10, 0.1])],
    ['s1', 's2'],
  ],
])('%s', (_, answers, kept) => expect(fused([first, second], answers).map(({ id }) => id)).toEqual(kept));

test.each<[chance: number, isKept: boolean]>([
  [0.58, false],
  [0.62, true],
])('words heard as theirs by %s: kept %s', (chance, isKept) =>
  expect(fused([{ ...first, spans: [[20, 40]] }], [heard(0, [20, chance], [30, chance])])).toHaveLength(isKept ? 1 : 0),
);

test.each<[what: string, others: number, isKept: boolean]>([
  ['a piece of another’s', 1, true],
  ['five pieces of another’s', 5, false],
])('a long statement that takes in %s', (_, others, isKept) => {
  const pieces = Array.from({ length: 40 }, (_, place): [number, number] => [place * 10, place < others ? 0.1 : 0.9]);
  expect(fused([{ ...first, spans: [[0, 400]] }], [heard(0, ...pieces)], QUOTED.padEnd(400))).toHaveLength(isKept ? 1 : 0);
});

test('what is printed as somebody’s without quotation marks is theirs, however it is heard', () => {
  const asked = 'Do you want the toll?'.padEnd(100);
  expect(fused([first], [heard(0, [0, 0.1], [10, 0.1])], asked)).toEqual([first]);
});

test('the very list where nothing goes', () => {
  const statements = [first];
  expect(fused(statements, [])).toBe(statements);
});
