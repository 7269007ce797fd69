import type { Span } from '../analysis.ts';
import type { Passage } from '../proposals/passages.ts';
import { pack, unpack } from './batches.ts';
import { encode } from './encode.ts';
import type { Encoder } from './encoder.ts';
import { sharesOf } from './probability.ts';
import { type WholePhrase, wholePhrase } from './whole-phrase.ts';

/** What is less likely any position than this is looked at no further. */
export const LEAST_CHANCE = 0.04;

/** What the encoder says of a passage. */
export interface PassageAnswer {
  readonly passage: Passage;
  /** For each of the passage's proposals the chances of no position, for, against, mixed; null where it was cut off. */
  readonly stances: readonly (readonly number[] | null)[];
  /** The same of nothing, a role, an affiliation. */
  readonly facts: readonly (readonly number[] | null)[];
  /** For each proposal the whole phrase that it is part of; null where it is hardly any position (LEAST_CHANCE) or was cut off. */
  readonly wholes: readonly (WholePhrase | null)[];
  /** For each piece of the text its span in the article and the chances that it shows no position, one for, against, mixed. */
  readonly evidence: readonly { readonly span: Span; readonly chances: readonly number[] }[];
  /** For each piece of the text how likely it is the person's words. */
  readonly said: readonly { readonly span: Span; readonly chance: number }[];
  /** The chances of each kind, in the order of KINDS, and that it is no person. */
  readonly kinds: readonly number[];
}

/** Has the encoder read passages, a batch at a time. */
export async function readPassages(passages: readonly Passage[], text: string, encoder: Encoder): Promise<PassageAnswer[]> {
  const encoded = passages.map((passage) => encode(passage, text, encoder.readPieces));
  const answers: PassageAnswer[] = [];
  for (const packed of pack(encoded)) {
    const read = unpack(packed, encoded, await encoder.read(packed.batch));
    packed.places.forEach((place, row) => {
      const passage = passages[place] as Passage;
      const { kept, spans, proposals } = encoded[place] as (typeof encoded)[number];
      const { stances, facts, begins, ends, evidence, said, kinds } = read[row] as (typeof read)[number];
      const byProposal = (sums: Float32Array, width: number) => {
        const chances: (readonly number[] | null)[] = passage.proposals.map(() => null);
        kept.forEach((proposal, i) => {
          chances[proposal] = softmax(sums, i, width);
        });
        return chances;
      };
      const [positions, says] = [byProposal(stances, 4), byProposal(facts, 3)];
      const wholes: (WholePhrase | null)[] = passage.proposals.map(() => null);
      kept.forEach((proposal, i) => {
        if ((positions[proposal]?.[0] ?? 1) > 1 - LEAST_CHANCE) return;
        const own = (sums: Float32Array) => sums.subarray(i * spans.length, (i + 1) * spans.length);
        wholes[proposal] = wholePhrase(
          own(begins),
          own(ends),
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
        evidence: spans.flatMap((span, i) => (span ? [{ span, chances: softmax(evidence, i, 4) }] : [])),
        said: spans.flatMap((span, i) => (span ? [{ span, chance: softmax(said, i, 2)[1] as number }] : [])),
        kinds: softmax(kinds, 0, 8),
      };
    });
  }
  return answers;
}

/** The chances that row `index` of so many sums gives. */
const softmax = (sums: Float32Array, index: number, width: number): number[] => [
  ...sharesOf(sums.subarray(width * index, width * index + width)),
];
