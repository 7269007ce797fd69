import type { Features, Tokens } from './features.ts';
import { type Network, SCORES, type Trace } from './network.ts';
import { bestTags, OUTSIDE, partOf, typeOf } from './tags.ts';

/** A name in the tokens: a place in TYPES, first token inclusive, end exclusive. */
export interface TokenName {
  readonly type: number;
  readonly first: number;
  readonly end: number;
}

/** The names that the scores of a pass make likeliest, in order. */
export function namesIn(network: Network, { features, scores }: Trace, { sentences }: Tokens): TokenName[] {
  const names: TokenName[] = [];
  const transitions = network.place('transitions');
  for (const { firstToken, endToken } of sentences) {
    const at = scores + rowOf(features, firstToken) * SCORES;
    const tags = bestTags(network.floats, at, SCORES, endToken - firstToken, transitions);
    let first = firstToken;
    tags.forEach((tag, i) => {
      if (tag === OUTSIDE) return;
      const part = partOf(tag);
      if (part === 0 || part === 3) first = firstToken + i;
      if (part >= 2) names.push({ type: typeOf(tag), first, end: firstToken + i + 1 });
    });
  }
  return names;
}

const rowOf = (features: Features, token: number): number => features.rowOf[token] as number;
