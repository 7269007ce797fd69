import { expect, it } from 'vitest';
import { readKind } from '../../../src/engine/people/read-kind.ts';
import type { PassageAnswer } from '../../../src/engine/reader/read-passages.ts';
import { KINDS, type Kind } from '../../../src/vocabulary/terms.ts';

/** An answer that gives a kind so much of the chance, the others the rest. */
const saying = (kind: Kind, chance: number) =>
  ({ kinds: [...KINDS.map((own) => (own === kind ? chance : (1 - chance) / 7)), (1 - chance) / 7] }) as unknown as PassageAnswer;

it.each<[string, Kind, boolean, [Kind, number][], Kind]>([
  ['nothing was read', 'analyst', true, [], 'analyst'],
  ['the encoder is sure, no role tells', 'other', false, [['leader', 0.9]], 'leader'],
  ['the encoder is less sure than a role', 'analyst', true, [['leader', 0.4]], 'analyst'],
  [
    'two passages outweigh a role',
    'analyst',
    true,
    [
      ['leader', 0.9],
      ['leader', 0.9],
    ],
    'leader',
  ],
  [
    'passages are of two minds',
    'official',
    false,
    [
      ['leader', 0.7],
      ['official', 0.7],
    ],
    'official',
  ],
])('%s', (_, ruled, hasRole, said, kind) => {
  expect(
    readKind(
      ruled,
      hasRole,
      said.map(([own, chance]) => saying(own, chance)),
    ),
  ).toBe(kind);
});
