import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENCODER_FILES, openShipped } from '../../src/cli/encoder.ts';
import { pack, unpack } from '../../src/engine/reader/batches.ts';
import type { Batch } from '../../src/engine/reader/encoder.ts';
import { sharesOf } from '../../src/engine/reader/probability.ts';
import { WIDTH } from '../../src/engine/reader/probes.ts';
import { PIECE } from '../../src/engine/reader/word-pieces.ts';
import type { OpenEncoder } from '../../src/runtime/run-encoder.ts';

let encoder: OpenEncoder;
/** How often somebody waits for others on the encoder's memory. */
let waits = 0;
beforeAll(async () => {
  const waitAsync = () => {
    waits++;
    return { async: true, value: new Promise(() => {}) };
  };
  Object.defineProperty(Atomics, 'waitAsync', { value: waitAsync, configurable: true });
  encoder = await openShipped();
});
afterAll(() => encoder.release());

const passage = (text: string, ...targets: readonly [first: number, last: number][]) => ({
  ids: [PIECE.first, ...encoder.readPieces(text).ids, PIECE.last],
  proposals: targets.map(([first, last]) => ({ first, last, mark: 1 })),
});

describe('the encoder in onnxruntime', () => {
  it('waits for no other thread, so that its memory goes when nobody uses it any more', () => expect(waits).toBe(0));

  it('answers for each passage, piece and proposal, and the same each time', async () => {
    const passages = [passage('She is against the tunnel.', [4, 5], [1, 1]), passage('He spoke.')];
    const [packed] = pack(passages) as [ReturnType<typeof pack>[number]];
    const answers = await encoder.read(packed.batch);
    const { size, pieces, proposals } = packed.batch;
    expect(Object.fromEntries(Object.entries(answers).map(([name, sums]) => [name, sums.length]))).toEqual({
      stances: size * proposals * 4,
      facts: size * proposals * 3,
      begins: size * proposals * pieces,
      ends: size * proposals * pieces,
      evidence: size * pieces * 4,
      said: size * pieces * 2,
      kinds: size * 8,
      former: size * 2,
      asked: size * proposals * WIDTH,
      text: size * pieces * WIDTH,
    });
    expect(Object.values(answers).every((sums: Float32Array) => sums.every(Number.isFinite))).toBe(true);
    expect(await encoder.read(packed.batch)).toEqual(answers);
  });

  it('reads a passage in a batch, padded, as it does alone, but for the rounding to eight bits that a batch shares', async () => {
    const passages = [
      passage('She is against the tunnel, and has been for years.', [4, 5]),
      passage('He spoke of the harbour.', [4, 5], [1, 1]),
    ];
    const [packed] = pack(passages) as [ReturnType<typeof pack>[number]];
    const together = unpack(packed, passages, await encoder.read(packed.batch));
    for (const [place, one] of passages.entries()) {
      const [alone] = pack([one]) as [ReturnType<typeof pack>[number]];
      const own = await encoder.read(alone.batch);
      const both = [together[packed.places.indexOf(place)]?.kinds ?? Float32Array.of(), own.kinds].map((sums) => [...sharesOf(sums)]);
      both[0]?.forEach((chance, kind) => {
        expect(Math.abs(chance - (both[1]?.[kind] ?? 0))).toBeLessThan(0.2);
      });
    }
  });

  it('gives what waits its turn between batches', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    const { batch } = pack([passage('She is against the tunnel.')])[0] as { batch: Batch };
    for (let i = 0; i < 5; i++) await encoder.read(batch);
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  it('refuses to read when it was let go', async () => {
    const other = await openShipped();
    await other.release();
    await expect(other.read((pack([passage('He spoke.')])[0] as { batch: Batch }).batch)).rejects.toThrow();
  });
});

describe('an encoder whose files are', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dramatis-encoder-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('missing says so', async () => {
    await expect(openShipped({ ...ENCODER_FILES, graph: path.join(folder, 'none') })).rejects.toThrow(
      /^the encoder can't be read \(ENOENT/,
    );
  });

  it.each([0, 1000, 20_000_000])('cut off after %i bytes says so', async (length) => {
    const graph = path.join(folder, 'cut.onnx');
    writeFileSync(graph, readFileSync(ENCODER_FILES.graph));
    truncateSync(graph, length);
    await expect(openShipped({ ...ENCODER_FILES, graph })).rejects.toThrow(/^the encoder can't be read \(/);
  });
});
