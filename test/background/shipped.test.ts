import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (file: string) => `moz-extension://1/${file.replace(/^\//, '')}` } },
}));
const { readShipped } = await import('../../src/background/shipped.ts');

const FILE = '/assets/people.bin';
const BYTES = Uint8Array.of(1, 2, 3, 4);
const sum = createHash('sha256').update(BYTES).digest('hex');

/** A package with these bytes in the file, and these checksums. */
const packaged = (bytes: Uint8Array<ArrayBuffer>, sums: unknown) =>
  vi.stubGlobal('fetch', async (url: string) => (url.endsWith('checksums.json') ? Response.json(sums) : new Response(bytes)));

afterEach(() => vi.unstubAllGlobals());

it('reads a file that is the one that was built', async () => {
  packaged(BYTES, { [FILE]: sum });
  expect(new Uint8Array(await readShipped(FILE))).toEqual(BYTES);
});

it.each([
  ['of which one bit is another', Uint8Array.of(1, 2, 3, 5), { [FILE]: sum }],
  ['that ends too early', Uint8Array.of(1, 2, 3), { [FILE]: sum }],
  ['of which there is no checksum', BYTES, {}],
])('reads no file %s', async (_what, bytes, sums) => {
  packaged(bytes, sums);
  await expect(readShipped(FILE)).rejects.toThrow(`${FILE} is damaged`);
});
