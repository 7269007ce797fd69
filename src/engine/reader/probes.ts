import { overlap } from '../../vocabulary/overlap.ts';
import type { Span } from '../analysis.ts';
import learned from '../model/probes.json' with { type: 'json' };

/** So many numbers the encoder has of each piece and of each proposal before its last step. */
export const WIDTH = 384;

/** What is read out of the numbers of one piece or proposal. */
export type Probe = (numbers: Float32Array) => ArrayLike<number>;

/** A linear probe: what its weights make of the numbers. Numbers that are all zero say nothing: 0. */
const linear =
  (...probes: readonly (readonly number[])[]): Probe =>
  (numbers) =>
    probes.map((weights) => {
      let sum = 0;
      for (let i = 0; i < WIDTH; i++) sum += (weights[i] as number) * (numbers[i] as number);
      return sum;
    });

/**
 * Of a proposal, in the order of PROPOSAL_PROBES: whether strict readers find it right, and whether its side stands alone on a card. Of a piece, in the order of PIECE_PROBES: whether
 * they find that words show a position, and show it alone on a card, that they are somebody's role, affiliation, and that what they name is over; that a statement begins with it, ends with it, begins behind
 * it, ends before it.
 */
export interface Probes {
  readonly proposal: Probe;
  readonly piece: Probe;
}

export const PROPOSAL_PROBES = ['stances', 'sides'] as const;
/** Those that read a statement by the pieces on either side of its ends. */
export const EDGE_PROBES = ['begins', 'ends', 'before', 'behind'] as const;
export const PIECE_PROBES = ['shows', 'sentences', 'roles', 'affiliations', 'over', ...EDGE_PROBES] as const;

/**
 * The probes that ship, as log odds to be added to what the last step weighs else (engine/fusion). Learned with it (train/reader/calibrate.ts) of lines that strict readers
 * judged on articles which the encoder has not learned from: what they object to it has numbers for that its own last layer, learned of marks, has no use for.
 */
export const PROBES: Probes = {
  proposal: linear(...PROPOSAL_PROBES.map((name) => learned[name])),
  piece: linear(...PIECE_PROBES.map((name) => learned[name])),
};

/** The mean of what probes say of the pieces of a span; nothing where none was read. */
export function meanOver(pieces: readonly { readonly span: Span; readonly probed: ArrayLike<number> }[], span: Span): number[] {
  const within = pieces.filter((piece) => overlap(piece.span, span));
  return Array.from(within[0]?.probed ?? [], (_, i) => within.reduce((sum, { probed }) => sum + (probed[i] as number), 0) / within.length);
}
