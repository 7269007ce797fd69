import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { whatToTest } from './what-to-test.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REPORT = path.join(ROOT, '.cache/test/report.json');

/** Runs a command of this project's node_modules; its output goes to the terminal. */
function run(command: string, ...more: readonly string[]): boolean {
  console.log(`\n> ${[command, ...more].join(' ')}`);
  return spawnSync('npx', ['--no-install', ...command.split(' '), ...more], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** The builds are those that the end-to-end tests install. */
const BUILDS = ['vite build --mode chrome --logLevel warn', 'vite build --mode firefox --logLevel warn'];

/** What must hold before the tests; each counts as one test. */
const CHECKS = ['biome check --error-on-warnings .', 'tsc -b src test', ...BUILDS, 'tsx src/tools/release/lint-firefox.ts'];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs the tests and reads their counts from the report; a run that breaks off counts as one failure. */
function runTests(withBrowsers: boolean): Counts {
  mkdirSync(path.dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const ended = run(`vitest run ${withBrowsers ? '' : '--project unit* '}--reporter=default --reporter=json --outputFile.json=${REPORT}`);
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const failed: number = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    failed: ended ? failed : Math.max(1, failed),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** `npm test`: everything, counted. */
function testAll() {
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

/** `npm test -- NAME…`: the tests of a room or a file ("settings", "engine/roles", "e2e/hover"), no checks before them; browsers get the builds that they install. */
function testSome(names: readonly string[]) {
  const { project, filters } = whatToTest(names, (folder) => existsSync(path.join(ROOT, folder)));
  const ready = project === 'unit*' || BUILDS.every((build) => run(build));
  process.exitCode = ready && run(`vitest run --project ${project}`, ...filters) ? 0 : 1;
}

const names = process.argv.slice(2);
if (names.length) testSome(names);
else testAll();
