import { describe, expect, it } from 'vitest';
import learned from '../../../src/engine/model/probes.json' with { type: 'json' };
import { meanOver, PIECE_PROBES, PROBES, PROPOSAL_PROBES, WIDTH } from '../../../src/engine/reader/probes.ts';

const unit = (at: number) => Float32Array.from({ length: WIDTH }, (_, i) => (i === at ? 1 : 0));

describe('probes', () => {
  it.each([...PROPOSAL_PROBES, ...PIECE_PROBES] as const)('%s weighs each of the encoder’s numbers', (name) => {
    expect(learned[name]).toHaveLength(WIDTH);
    expect(learned[name].every((weight) => Math.abs(weight) < 10)).toBe(true);
  });

  it('say nothing of zeros, and of one number what it weighs', () => {
    expect([...Array.from(PROBES.proposal(unit(-1))), ...Array.from(PROBES.piece(unit(-1)))]).toEqual(
      Array.from({ length: PROPOSAL_PROBES.length + PIECE_PROBES.length }, () => 0),
    );
    expect(Array.from(PROBES.proposal(unit(7)))).toEqual(PROPOSAL_PROBES.map((name) => learned[name][7]));
    expect(Array.from(PROBES.piece(unit(9)))).toEqual(PIECE_PROBES.map((name) => learned[name][9]));
  });

  it.each([
    ['the mean of what lies in a span', [2, 9], [3, 4]],
    ['of what it cuts, too', [4, 6], [3, 4]],
    ['nothing where nothing was read', [20, 30], []],
  ] as const)('are told over a span: %s', (_, span, expected) => {
    const pieces = [
      { span: [0, 2], probed: [9, 9] },
      { span: [2, 5], probed: [1, 2] },
      { span: [5, 9], probed: [5, 6] },
    ] as const;
    expect(meanOver(pieces, span)).toEqual(expected);
  });
});
