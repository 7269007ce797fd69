import { loadEncoder } from '../../../src/cli/encoder.ts';

/** The encoder that ships, made once for a file of tests. */
export const encoder = loadEncoder();
