import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (file: string) => `moz-extension://1/${file.replace(/^\//, '')}` } },
}));

const FILE = '/assets/people.bin';
const BYTES = Uint8Array.of(1, 2, 3, 4);
const sum = createHash('sha256').update(BYTES).digest('hex');

/** A background of its own, in a package with these bytes in the file, and these checksums; `before`: what comes of a fetch of them, where it is another thing. */
async function packaged(bytes: Uint8Array<ArrayBuffer>, sums: unknown, before: readonly (() => Promise<Response>)[] = []) {
  const faults = [...before];
  const ofSums = vi.fn(() => faults.shift()?.() ?? Promise.resolve(Response.json(sums)));
  vi.stubGlobal('fetch', async (url: string) => (url.endsWith('checksums.json') ? ofSums() : new Response(bytes)));
  const { readPackagedAsset } = await import('../../../src/background/engine/packaged-assets.ts');
  return { readPackagedAsset, ofSums };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it('reads files that are those that were built, and their checksums once for all', async () => {
  const { readPackagedAsset, ofSums } = await packaged(BYTES, { [FILE]: sum });
  for (const bytes of await Promise.all([readPackagedAsset(FILE), readPackagedAsset(FILE)])) expect(new Uint8Array(bytes)).toEqual(BYTES);
  expect(new Uint8Array(await readPackagedAsset(FILE))).toEqual(BYTES);
  expect(ofSums).toHaveBeenCalledTimes(1);
});

it('reads the checksums again where that failed', async () => {
  const { readPackagedAsset } = await packaged(BYTES, { [FILE]: sum }, [() => Promise.reject(new Error('gone'))]);
  await expect(readPackagedAsset(FILE)).rejects.toThrow('gone');
  expect(new Uint8Array(await readPackagedAsset(FILE))).toEqual(BYTES);
});

it.each([
  ['of which one bit is another', Uint8Array.of(1, 2, 3, 5), { [FILE]: sum }],
  ['that ends too early', Uint8Array.of(1, 2, 3), { [FILE]: sum }],
  ['of which there is no checksum', BYTES, {}],
])('reads no file %s', async (_what, bytes, sums) => {
  const { readPackagedAsset } = await packaged(bytes, sums);
  await expect(readPackagedAsset(FILE)).rejects.toThrow(`${FILE} is damaged`);
});
