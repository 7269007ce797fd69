import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveOf, filesIn } from '../../src/tools/release/archive.ts';
import { PACKAGES } from '../../src/tools/release/packages.ts';
import { sourcesOf } from '../../src/tools/release/sources.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const isBuilt = (['chrome', 'firefox'] as const).every((target) => existsSync(path.join(ROOT, 'dist', target)));

describe.skipIf(!isBuilt)('npm run package, in the unpacked source archive', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-package-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes the same bytes as here, without git; the packages are at most 40 MB each', () => {
    const archive = archiveOf(sourcesOf(ROOT));
    for (const [name, content] of Object.entries(unzipSync(archive))) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
    const run = spawnSync('npm', ['run', '-s', 'package'], { cwd: folder, encoding: 'utf8' });
    expect(run.status, run.stderr).toBe(0);
    const made = (name: string) => readFileSync(path.join(folder, 'dist/packages', name));
    for (const target of ['chrome', 'firefox'] as const) {
      const here = filesIn(path.join(ROOT, 'dist', target));
      const packed = made(PACKAGES[target]);
      const there = unzipSync(packed);
      expect(Object.keys(there)).toEqual([...here.keys()].sort());
      for (const [name, content] of here) expect(Buffer.compare(there[name] ?? new Uint8Array(), content), `${target}: ${name}`).toBe(0);
      expect(packed.length).toBeLessThanOrEqual(40e6);
    }
    expect(Buffer.compare(made(PACKAGES.source), archive), 'source').toBe(0);
  }, 600_000);
});
