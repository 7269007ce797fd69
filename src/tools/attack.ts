import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const COMMANDS = [
  'vite build --mode chrome --logLevel warn',
  'vite build --mode firefox --logLevel warn',
  'vitest run --project e2e --no-file-parallelism test/attack/ test/e2e/hostile',
];

/** `npm run attack`: everything that a hostile page can do, in both browsers; what takes too long for `npm test` too. */
const ended = COMMANDS.every(
  (command) =>
    spawnSync('npx', ['--no-install', ...command.split(' ')], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ATTACK: 'long' } })
      .status === 0,
);
process.exitCode = ended ? 0 : 1;
