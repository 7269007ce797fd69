/** What a name stands for. */
export const TYPES = ['person', 'organization', 'place'] as const;
export type NameType = (typeof TYPES)[number];

/** BILOU: outside, then begin, inside, last and unit (a name of one token) of each type. */
export const TAGS = ['O', ...TYPES.flatMap((type) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${type}`))] as const;

export const OUTSIDE = 0;
/** The tag of a part (0 begin, 1 inside, 2 last, 3 unit) of a type (a place in TYPES). */
export const tagOf = (type: number, part: number): number => 1 + type * 4 + part;
export const typeOf = (tag: number): number => (tag - 1) >> 2;
export const partOf = (tag: number): number => (tag - 1) & 3;

/** Is a name still open after this tag? */
const opens = (tag: number): boolean => tag !== OUTSIDE && partOf(tag) < 2;
/** Does this tag go on with an open name? */
const goesOn = (tag: number): boolean => tag !== OUTSIDE && (partOf(tag) === 1 || partOf(tag) === 2);

/** May a sentence begin with the tag, end with it, and one tag follow another? */
export const mayBegin = (tag: number): boolean => !goesOn(tag);
export const mayEnd = (tag: number): boolean => !opens(tag);
export const mayFollow = (tag: number, next: number): boolean =>
  opens(tag) ? goesOn(next) && typeOf(tag) === typeOf(next) : !goesOn(next);

/** For each tag the tags that may stand before it. */
export const BEFORE: readonly (readonly number[])[] = TAGS.map((_, next) =>
  TAGS.map((_, tag) => tag).filter((tag) => mayFollow(tag, next)),
);

/**
 * The best sequence of tags of one sentence (Viterbi).
 * @param scores one row of `stride` numbers a token, from `at`
 * @param transitions TAGS × TAGS from `learned`: what it adds that one tag follows another
 */
export function bestTags(floats: Float32Array, at: number, stride: number, size: number, learned: number): Uint8Array {
  const count = TAGS.length;
  const best = new Uint8Array(size);
  if (!size) return best;
  const back = new Uint8Array(size * count);
  let score = new Float64Array(count);
  for (let tag = 0; tag < count; tag++) score[tag] = mayBegin(tag) ? (floats[at + tag] as number) : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < size; i++) {
    const next = new Float64Array(count);
    for (let tag = 0; tag < count; tag++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      const allowed = BEFORE[tag] as readonly number[];
      for (let k = 0; k < allowed.length; k++) {
        const before = allowed[k] as number;
        const value = (score[before] as number) + (floats[learned + before * count + tag] as number);
        if (value > top) {
          top = value;
          from = before;
        }
      }
      next[tag] = top + (floats[at + i * stride + tag] as number);
      back[i * count + tag] = from;
    }
    score = next;
  }
  let tag = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let end = 0; end < count; end++) {
    if (mayEnd(end) && (score[end] as number) > top) {
      top = score[end] as number;
      tag = end;
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    best[i] = tag;
    tag = back[i * count + tag] as number;
  }
  return best;
}
