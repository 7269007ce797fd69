import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Target } from '../build/manifest.ts';
import { archiveOf, filesIn } from './archive.ts';
import { OUT, PACKAGES } from './packages.ts';
import { sourcesOf } from './sources.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Runs a command in the project and answers what it wrote; its errors go to the terminal. Throws where it fails. */
function run(command: string, ...words: string[]): string {
  const { status, stdout } = spawnSync(command, words, {
    cwd: ROOT,
    // Whatever the caller's says: vite builds by it.
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${[command, ...words].join(' ')} failed`);
  return stdout;
}

function built(target: Target): Map<string, Uint8Array> {
  run('npx', '--no-install', 'vite', 'build', '--mode', target, '--logLevel', 'warn');
  return filesIn(path.join(ROOT, 'dist', target));
}

function write(name: string, files: ReadonlyMap<string, Uint8Array>) {
  const archive = archiveOf(files);
  writeFileSync(path.join(OUT, name), archive);
  const hash = createHash('sha256').update(archive).digest('hex');
  console.log(
    `${name.padEnd(32)}${(archive.length / 1e6).toFixed(2).padStart(6)} MB  ${String(files.size).padStart(4)} files  sha256 ${hash}`,
  );
}

/**
 * `npm run package`: what the stores take, in dist/packages: one package for Chrome and Edge, one for Firefox, and the source archive that Firefox's store
 * asks for, in which the same command makes the same bytes.
 */
function main() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const packages = (['chrome', 'firefox'] as const).map((target) => [target, built(target)] as const);
  process.stdout.write(run('npx', '--no-install', 'tsx', 'src/tools/release/lint-firefox.ts'));
  for (const [target, files] of packages) write(PACKAGES[target], files);
  write(PACKAGES.source, sourcesOf(ROOT));
}

main();
