import type { Span } from '../analysis.ts';

/** Do two stretches of a text have a character in common? */
export const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && one[1] > other[0];
