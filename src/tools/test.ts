import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REPORT = path.join(ROOT, '.cache/test/report.json');

/** Runs a command of this project's node_modules; its output goes to the terminal. */
function run(command: string): boolean {
  console.log(`\n> ${command}`);
  return spawnSync('npx', ['--no-install', ...command.split(' ')], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** What must hold before the tests; each counts as one test. The builds are those that the end-to-end tests install. */
const CHECKS = [
  'biome check --error-on-warnings .',
  'tsc -b src test',
  'vite build --mode chrome --logLevel warn',
  'vite build --mode firefox --logLevel warn',
  'tsx src/tools/lint-firefox.ts',
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs the tests and reads their counts from the report; a run that breaks off counts as one failure. */
function runTests(withBrowsers: boolean): Counts {
  mkdirSync(path.dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const ended = run(`vitest run ${withBrowsers ? '' : '--project unit '}--reporter=default --reporter=json --outputFile.json=${REPORT}`);
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const failed: number = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    failed: ended ? failed : Math.max(1, failed),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function main() {
  const failed = CHECKS.filter((check) => !run(check));
  const built = !failed.some((check) => check.startsWith('vite'));
  const counts = runTests(built);
  for (const check of failed) console.log(`failed: ${check}`);
  if (!built) console.log('skipped: the end-to-end tests, since a build failed');
  counts.passed += CHECKS.length - failed.length;
  counts.failed += failed.length;
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = counts.failed ? 1 : 0;
}

main();
