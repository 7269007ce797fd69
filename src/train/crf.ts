import { BEFORE, mayBegin, mayEnd, mayFollow, TAGS } from '../engine/model/tags.ts';

const COUNT = TAGS.length;
/** Keeps an impossible-looking but allowed tag from a probability of zero. */
const LEAST = 1e-30;

/** For each tag the tags that may follow it. */
const AFTER: readonly (readonly number[])[] = TAGS.map((_, tag) => TAGS.map((_, next) => next).filter((next) => mayFollow(tag, next)));

/** One sentence's scores and what is known of its tags. */
interface Chain {
  /** Place of the first token's scores and numbers from one token to the next. */
  readonly scores: number;
  readonly stride: number;
  readonly size: number;
  /** For each token the set of tags that the annotation allows, as bits. */
  readonly allowed: Uint16Array;
  readonly from: number;
}

/**
 * The negative log-likelihood of all tag sequences that the annotation allows, under a linear-chain CRF, and its gradient.
 * Tags that the annotation leaves open (a gold article marks persons only) are summed over.
 * @param transitions place of TAGS × TAGS learned scores
 * @param gradient place of the scores' gradient, laid out as the scores are; written, not added
 * @param transitionGradient place where the transitions' gradient is added
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the forward and backward passes of one recursion, read side by side
export function crfLoss(
  floats: Float32Array,
  chain: Chain,
  transitions: number,
  gradient: number,
  transitionGradient: number,
  weight: number,
): number {
  const { scores, stride, size, allowed, from } = chain;
  const step = new Float64Array(COUNT * COUNT);
  for (let tag = 0; tag < COUNT; tag++) {
    for (const next of AFTER[tag] as readonly number[])
      step[tag * COUNT + next] = Math.exp(floats[transitions + tag * COUNT + next] as number);
  }
  const emission = new Float64Array(size * COUNT);
  for (let i = 0; i < size; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < COUNT; tag++) most = Math.max(most, floats[scores + i * stride + tag] as number);
    for (let tag = 0; tag < COUNT; tag++)
      emission[i * COUNT + tag] = Math.exp((floats[scores + i * stride + tag] as number) - most) + LEAST;
  }
  let loss = 0;
  for (const sign of [1, -1]) {
    const open = (i: number, tag: number) => sign > 0 || (((allowed[from + i] as number) >> tag) & 1) === 1;
    const alpha = new Float64Array(size * COUNT);
    const beta = new Float64Array(size * COUNT);
    const norm = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let tag = 0; tag < COUNT; tag++) {
        if (!open(i, tag) || (i === size - 1 && !mayEnd(tag))) continue;
        let value = 0;
        if (i === 0) value = mayBegin(tag) ? 1 : 0;
        else
          for (const before of BEFORE[tag] as readonly number[])
            value += (alpha[(i - 1) * COUNT + before] as number) * (step[before * COUNT + tag] as number);
        value *= emission[i * COUNT + tag] as number;
        alpha[i * COUNT + tag] = value;
        sum += value;
      }
      norm[i] = sum;
      for (let tag = 0; tag < COUNT; tag++) alpha[i * COUNT + tag] = (alpha[i * COUNT + tag] as number) / sum;
      loss += sign * Math.log(sum);
    }
    for (let i = size - 1; i >= 0; i--) {
      for (let tag = 0; tag < COUNT; tag++) {
        if (i === size - 1) {
          beta[i * COUNT + tag] = 1;
          continue;
        }
        let value = 0;
        for (const next of AFTER[tag] as readonly number[]) {
          if (!open(i + 1, next) || (i + 1 === size - 1 && !mayEnd(next))) continue;
          const edge =
            (step[tag * COUNT + next] as number) * (emission[(i + 1) * COUNT + next] as number) * (beta[(i + 1) * COUNT + next] as number);
          value += edge;
          const share = ((alpha[i * COUNT + tag] as number) * edge) / (norm[i + 1] as number);
          const at = transitionGradient + tag * COUNT + next;
          floats[at] = (floats[at] as number) + sign * weight * share;
        }
        beta[i * COUNT + tag] = value / (norm[i + 1] as number);
      }
      for (let tag = 0; tag < COUNT; tag++) {
        const at = gradient + i * stride + tag;
        const share = sign * weight * (alpha[i * COUNT + tag] as number) * (beta[i * COUNT + tag] as number);
        floats[at] = sign > 0 ? share : (floats[at] as number) + share;
      }
    }
  }
  return loss * weight;
}
