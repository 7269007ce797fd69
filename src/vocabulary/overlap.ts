/** Do two stretches of a text (start, and end exclusive) have a character in common? */
export const overlap = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] < other[1] && one[1] > other[0];
