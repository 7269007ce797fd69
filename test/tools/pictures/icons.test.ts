import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { luminance } from '../../../src/content/marks/page-theme.ts';

const drawing = readFileSync('icons/icon.svg', 'utf8');
/** "#8476f7" as browsers write it. */
const asRgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const [violet = ''] = /#[\da-f]{6}/.exec(drawing) ?? [];

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** The pixels of a PNG as Chromium writes it: eight bits each of red, green, blue and how opaque it is, rows not interlaced (https://www.w3.org/TR/png-3/#9Filters). */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a PNG is read as its specification tells it, chunk by chunk
function pixelsOf(png: Buffer): { readonly size: number; at(x: number, y: number): Pixel } {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect([height, png[24], png[25], png[28]]).toEqual([width, 8, 6, 0]);
  const raw = inflateSync(Buffer.concat(chunks));
  const row = 4 * width;
  const bytes = new Uint8Array(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < row; x++) {
      const left = x < 4 ? 0 : (bytes[y * row + x - 4] ?? 0);
      const up = y === 0 ? 0 : (bytes[(y - 1) * row + x] ?? 0);
      const corner = y === 0 || x < 4 ? 0 : (bytes[(y - 1) * row + x - 4] ?? 0);
      const guess = left + up - corner;
      const [byLeft, byUp, byCorner] = [left, up, corner].map((value) => Math.abs(guess - value)) as [number, number, number];
      const paeth = byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
      const filter = raw[y * (row + 1)] ?? 0;
      bytes[y * row + x] = (raw[y * (row + 1) + 1 + x] ?? 0) + ([0, left, up, Math.floor((left + up) / 2), paeth][filter] ?? 0);
    }
  return { size: width, at: (x, y) => [...bytes.subarray(y * row + 4 * x, y * row + 4 * x + 4)] as unknown as Pixel };
}

describe.each([
  [16, 0],
  [32, 0],
  [48, 0],
  [128, 16],
])('icons/%i.png', (size, margin) => {
  const { size: width, at } = pixelsOf(readFileSync(`icons/${size}.png`));
  const middle = size / 2;

  it('is as large as its name says, and drawn to its margins on every side', () => {
    expect(width).toBe(size);
    const drawn = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => [x, y] as const))
      .flat()
      .filter(([x, y]) => at(x, y)[3] > 0);
    for (const places of [drawn.map(([x]) => x), drawn.map(([, y]) => y)])
      expect([Math.min(...places), Math.max(...places)]).toEqual([margin, size - margin - 1]);
  });

  it('is the drawing as it stands: its violet at the edge, white in the middle of the shoulders', () => {
    const unit = (size - 2 * margin) / 16;
    expect(
      `rgb(${at(margin, middle - unit)
        .slice(0, 3)
        .join(', ')})`,
    ).toBe(asRgb(violet));
    expect(at(middle, margin + 10 * unit)).toEqual([255, 255, 255, 255]);
  });

  it('is sharp: no pixel along the straight edges of bubble and shoulders is half drawn', () => {
    const unit = (size - 2 * margin) / 16;
    expect(at(margin, middle - unit)[3]).toBe(255);
    expect(at(middle, margin)[3]).toBe(255);
    expect(at(middle, margin + 11 * unit - 1)).toEqual([255, 255, 255, 255]);
    expect(
      `rgb(${at(middle, margin + 11 * unit)
        .slice(0, 3)
        .join(', ')})`,
    ).toBe(asRgb(violet));
  });
});

it.each([
  ['Chrome, light', '#ffffff'],
  ['Firefox, light', '#f9f9fb'],
  ['Chrome and Edge, dark', '#3c3c3c'],
  ['Firefox, dark', '#2b2a33'],
  ['the person in it', '#ffffff'],
])('its violet has a contrast of 3 or more with %s', (_, ground) => {
  const [one = 0, other = 0] = [violet, ground].map((hex) => luminance(asRgb(hex)) ?? 0).sort();
  expect((other + 0.05) / (one + 0.05)).toBeGreaterThanOrEqual(3);
});
