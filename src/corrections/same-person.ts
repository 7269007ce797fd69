import { fold } from '../knowledge/fold.ts';

/** Whether two names are the same but for accents, case, points and hyphens. */
export const isSamePerson = (a: string, b: string): boolean => fold(a) === fold(b);
