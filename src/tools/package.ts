import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import about from '../../package.json' with { type: 'json' };
import { archiveOf, filesIn } from './archive.ts';
import type { Target } from './manifest.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUT = path.join(ROOT, 'dist/packages');

/** Runs a command in the project and answers what it wrote; its errors go to the terminal. Throws where it fails. */
function run(command: string, ...words: string[]): string {
  const { status, stdout } = spawnSync(command, words, {
    cwd: ROOT,
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

/** The files under version control as they stand: what a store's reviewer needs to build the same package. */
function sources(): Map<string, Uint8Array> {
  const names = run('git', 'ls-files', '-z').split('\0').filter(Boolean);
  return new Map(names.map((name) => [name, readFileSync(path.join(ROOT, name))]));
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
 * `npm run package`: what the stores take, in dist/packages: one package for each browser and the source archive that Firefox's store asks for.
 * The same sources give the same bytes.
 */
function main() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const packages = (['chrome', 'firefox'] as const).map((target) => [target, built(target)] as const);
  process.stdout.write(run('npx', '--no-install', 'tsx', 'src/tools/lint-firefox.ts'));
  for (const [target, files] of packages) write(`dramatis-${about.version}-${target}.zip`, files);
  write(`dramatis-${about.version}-source.zip`, sources());
}

main();
