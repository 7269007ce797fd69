import { expect, it } from 'vitest';
import { fuseKind } from '../../../src/engine/fusion/fuse-kind.ts';
import type { PassageAnswer } from '../../../src/engine/reader/read-passages.ts';
import { KINDS, type Kind } from '../../../src/vocabulary/terms.ts';

/** An answer that gives a kind so much of the chance, the others the rest. */
const saying = (kind: Kind, chance: number) =>
  ({ kinds: [...KINDS.map((own) => (own === kind ? chance : (1 - chance) / 7)), (1 - chance) / 7] }) as unknown as PassageAnswer;

it.each<[string, Kind, string, [Kind, number][], Kind]>([
  ['nothing was read', 'analyst', 'economist', [], 'analyst'],
  ['the encoder is sure, no role tells', 'other', '', [['leader', 0.9]], 'leader'],
  ['the encoder is less sure than a role', 'analyst', 'economist', [['leader', 0.5]], 'analyst'],
  ['a role that may be of any kind', 'business', 'director', [['official', 0.7]], 'official'],
  [
    'two passages outweigh a role',
    'analyst',
    'economist',
    [
      ['leader', 0.9],
      ['leader', 0.9],
    ],
    'leader',
  ],
  [
    'passages are of two minds',
    'official',
    '',
    [
      ['leader', 0.7],
      ['official', 0.7],
    ],
    'official',
  ],
])('%s', (_, ruled, role, said, kind) => {
  expect(
    fuseKind(
      ruled,
      role ? [{ text: role, source: 'article', evidence: null, start: null, end: null, former: false }] : [],
      said.map(([own, chance]) => saying(own, chance)),
    ).kind,
  ).toBe(kind);
});
