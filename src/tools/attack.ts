import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const COMMANDS = [
  'vite build --mode chrome --logLevel warn',
  'vite build --mode firefox --logLevel warn',
  'vitest run --project e2e --no-file-parallelism test/attack/ test/e2e/hostile',
];

/** `npm run attack`: everything that a hostile page can do, in both browsers; what takes too long for `npm test` too. */
function main() {
  const env = { ...process.env, ATTACK: 'long' };
  const run = (command: string) => spawnSync('npx', ['--no-install', ...command.split(' ')], { cwd: ROOT, stdio: 'inherit', env });
  process.exitCode = COMMANDS.every((command) => run(command).status === 0) ? 0 : 1;
}

main();
