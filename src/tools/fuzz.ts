import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Where the properties stand, and how many there are: each gets an equal part of the time. */
const FILES = ['test/engine/fuzz.test.ts', 'test/page/fuzz.test.ts', 'test/messages/fuzz.test.ts'];
const PROPERTIES = 4;

/** `npm run fuzz -- MINUTES`: tries the properties of engine, page reading and messages with ever new texts, pages and messages, for so long (1 unless said). A failure prints the smallest case and the seed. */
function main() {
  const minutes = Number(process.argv[2] ?? 1);
  if (!(minutes > 0)) throw new Error(`fuzz: ${process.argv[2]} is no number of minutes`);
  const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', 'unit', '--no-file-parallelism', ...FILES], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SECONDS: String((minutes * 60) / PROPERTIES) },
  });
  process.exitCode = status ?? 1;
}

main();
