import { expect, it } from 'vitest';
import { sha256 } from '../../src/memory/digest.ts';

// FIPS 180-2, appendix B.1, and of nothing.
it.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('of "%s"', async (text, digest) => expect(await sha256(new TextEncoder().encode(text))).toBe(digest));
