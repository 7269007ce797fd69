#!/usr/bin/env node
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isDay } from '../cli/day.ts';
import { articlesOf, type Unusable, type Wanted } from './articles.ts';
import { inOrder } from './in-order.ts';
import { createPool, type Done } from './pool.ts';
import { progressLine } from './progress.ts';

const USAGE = `usage: dramatis annotate [--date YYYY-MM-DD] [--all] [--no-stances] [--workers N] [FILE | FOLDER | -]…

Reads articles and writes a line of JSON for each, in their order: .txt (a paragraph a line, headline first), .html (a saved page),
.jsonl (an article a line: {"text", "id"?, "date"?}), folders of them, and JSON lines from standard input ("-", or nothing).
One that can't be read is the line {"source", "error"}, is named on standard error, and the others are done.

  --date        the day of articles that don't say theirs
  --all         weaker stances too
  --no-stances  no stances, and roles and affiliations by the rules alone, in a small part of the time
  --workers     so many articles at once (${availableParallelism()} unless said)`;

/** Articles that are begun beyond those that are read: enough that no thread waits, few enough to hold. */
const AHEAD = 3;
/** How often progress is told, ms. */
const OFTEN = 500;

/** Says what is wrong and ends; never a stack trace. */
function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        all: { type: 'boolean' },
        'no-stances': { type: 'boolean' },
        workers: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
}

const { values, positionals } = options();
const [command, ...named] = positionals;
if (values.help) {
  console.log(USAGE);
  process.exit();
}
if (command !== 'annotate') fail(USAGE);
const { date = null, all = false, 'no-stances': noStances = false } = values;
if (date !== null && !isDay(date)) fail(`--date ${date}: is not a day written as YYYY-MM-DD`);
const workers = Number(values.workers ?? availableParallelism());
if (!Number.isInteger(workers) || workers < 1) fail(`--workers ${values.workers}: is not a number from 1 on`);

const files = named.length ? named : ['-'];
const pool = createPool(workers);
const read = (wanted: Wanted | Unusable): Promise<Done | Unusable> =>
  'error' in wanted ? Promise.resolve(wanted) : pool.read({ ...wanted, all, stances: !noStances, date });

const begun = performance.now();
let done = 0;
let failed = 0;
let told = 0;
/** On a terminal alone: a log is not to fill with it. */
function tellProgress(end: string) {
  const now = performance.now();
  if (!process.stderr.isTTY || (!end && now - told < OFTEN)) return;
  told = now;
  process.stderr.write(`\r\u001b[K${progressLine({ done, failed, seconds: (now - begun) / 1000 })}${end}`);
}

// Whoever reads the lines has had enough, as "head".
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

for await (const answer of inOrder(articlesOf(files, process.stdin), read, workers * (1 + AHEAD))) {
  const isDone = 'line' in answer;
  if (isDone) done++;
  else {
    failed++;
    console.error(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${answer.source}: ${answer.error}`);
  }
  if (!process.stdout.write(`${isDone ? answer.line : JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  tellProgress('');
}
tellProgress('\n');
await pool.close();
// Lines from standard input are all answered, so that a pipe goes on; files that were named must be readable.
process.exitCode = failed && !files.includes('-') ? 1 : 0;
