import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../src/tools/release/archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  ['manifest.json', bytes('{}')],
  ['src/popup/index.html', bytes('<!doctype html>'.repeat(99))],
  ['icons/16.png', new Uint8Array([137, 80, 78, 71, 0, 255])],
] as const;

describe('an archive', () => {
  it('holds each file under its path, byte for byte', () => {
    const held = unzipSync(archiveOf(new Map(files)));
    expect(Object.keys(held).sort()).toEqual(['icons/16.png', 'manifest.json', 'src/popup/index.html']);
    for (const [name, content] of files) expect([...(held[name] ?? [])]).toEqual([...content]);
  });

  it('has the same bytes whatever the order, and in years to come', () => {
    const once = archiveOf(new Map(files));
    expect(archiveOf(new Map([...files].reverse()))).toEqual(once);
    // Of exactly these bytes: fflate, the files above and nothing of today.
    expect(createHash('sha256').update(once).digest('hex')).toBe('9a837ed1fa9bf9433ea47673dd3b09b317cb0ea1c16eae1ded80f0b3f97a2229');
  });
});
