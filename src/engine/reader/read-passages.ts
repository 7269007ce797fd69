import type { Span } from '../analysis.ts';
import type { Passage } from '../proposals/passages.ts';
import { pack, unpack } from './batches.ts';
import { encode } from './encode.ts';
import type { Encoder } from './encoder.ts';
import { sharesOf } from './probability.ts';
import { PROBES, type Probes, WIDTH } from './probes.ts';
import { type WholePhrase, wholePhrase } from './whole-phrase.ts';

/** What is less likely any position than this is looked at no further. */
export const LEAST_CHANCE = 0.04;

/** What is less likely a role or an affiliation than this is not looked at. */
export const LEAST_FACT_CHANCE = 0.05;

/** What the encoder says of a passage. */
export interface PassageAnswer {
  readonly passage: Passage;
  /** For each of the passage's proposals the chances of no position, for, against, mixed; null where it was cut off. */
  readonly stances: readonly (readonly number[] | null)[];
  /** The same of nothing, a role, an affiliation. */
  readonly facts: readonly (readonly number[] | null)[];
  /** For each proposal the whole phrase that it is part of; null where it is hardly any position (LEAST_CHANCE), role or affiliation (LEAST_FACT_CHANCE) or was cut off. */
  readonly wholes: readonly (WholePhrase | null)[];
  /** What probes say of each proposal that is a position with LEAST_CHANCE; null of others. */
  readonly probed: readonly (ArrayLike<number> | null)[];
  /** For each piece of the text its span in the article, the chances that it shows no position, one for, against, mixed, and what probes say of it. */
  readonly evidence: readonly { readonly span: Span; readonly chances: readonly number[]; readonly probed: ArrayLike<number> }[];
  /** For each piece of the text how likely it is the person's words. */
  readonly said: readonly { readonly span: Span; readonly chance: number }[];
  /** The chances of each kind, in the order of KINDS, and that it is no person. */
  readonly kinds: readonly number[];
  /** How likely the person's main role is over. */
  readonly former: number;
}

/** Has the encoder read passages, a batch at a time. `probes`: what is read out of its own numbers. */
export async function readPassages(
  passages: readonly Passage[],
  text: string,
  encoder: Encoder,
  probes: Probes = PROBES,
): Promise<PassageAnswer[]> {
  const encoded = passages.map((passage) => encode(passage, text, encoder.readPieces));
  const answers: PassageAnswer[] = [];
  for (const packed of pack(encoded)) {
    const read = unpack(packed, encoded, await encoder.read(packed.batch));
    packed.places.forEach((place, row) => {
      const passage = passages[place] as Passage;
      const { kept, spans, proposals } = encoded[place] as (typeof encoded)[number];
      const { stances, facts, begins, ends, evidence, said, kinds, former, asked, text: own } = read[row] as (typeof read)[number];
      const byProposal = (sums: Float32Array, width: number) => {
        const chances: (readonly number[] | null)[] = passage.proposals.map(() => null);
        kept.forEach((proposal, i) => {
          chances[proposal] = softmax(sums, i, width);
        });
        return chances;
      };
      const [positions, says] = [byProposal(stances, 4), byProposal(facts, 3)];
      const wholes: (WholePhrase | null)[] = passage.proposals.map(() => null);
      const probed: (ArrayLike<number> | null)[] = passage.proposals.map(() => null);
      kept.forEach((proposal, i) => {
        const isPosition = (positions[proposal]?.[0] ?? 1) <= 1 - LEAST_CHANCE;
        if (!isPosition && (says[proposal]?.[0] ?? 1) > 1 - LEAST_FACT_CHANCE) return;
        const sumsOf = (sums: Float32Array) => sums.subarray(i * spans.length, (i + 1) * spans.length);
        if (isPosition) probed[proposal] = probes.proposal(rowAt(asked, i));
        wholes[proposal] = wholePhrase(
          sumsOf(begins),
          sumsOf(ends),
          spans,
          proposals[i] as (typeof proposals)[number],
          proposals,
          passage.own[0],
        );
      });
      answers[place] = {
        passage,
        stances: positions,
        facts: says,
        wholes,
        probed,
        evidence: spans.flatMap((span, i) =>
          span ? [{ span, chances: softmax(evidence, i, 4), probed: probes.piece(rowAt(own, i)) }] : [],
        ),
        said: spans.flatMap((span, i) => (span ? [{ span, chance: softmax(said, i, 2)[1] as number }] : [])),
        kinds: softmax(kinds, 0, 8),
        former: softmax(former, 0, 2)[1] as number,
      };
    });
  }
  return answers;
}

/** The encoder's own numbers of a proposal or a piece. */
const rowAt = (numbers: Float32Array, index: number) => numbers.subarray(index * WIDTH, (index + 1) * WIDTH);

/** The chances that row `index` of so many sums gives. */
const softmax = (sums: Float32Array, index: number, width: number): number[] => [
  ...sharesOf(sums.subarray(width * index, width * index + width)),
];
