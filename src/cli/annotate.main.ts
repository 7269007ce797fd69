import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from './annotation.ts';
import { annotationPage } from './annotation-page.ts';
import { isDay } from './day.ts';
import { loadEncoder } from './encoder.ts';
import { readFile, UnreadableFile } from './read-file.ts';
import { loadBase, loadRecognizer } from './shipped.ts';

const USAGE = 'usage: npm run -s annotate -- [--page] [--out DIR] [--date YYYY-MM-DD] [--all] FILE…';

/** Says what is wrong and ends; never a stack trace. */
function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { page: { type: 'boolean' }, out: { type: 'string' }, date: { type: 'string' }, all: { type: 'boolean' } },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`, 2);
  }
}

const { values, positionals: files } = options();
if (!files.length) fail(USAGE, 2);
if (values.date !== undefined && !isDay(values.date)) fail(`--date ${values.date}: is not a day written as YYYY-MM-DD`, 2);

// npm runs scripts in the project's folder; INIT_CWD is where the reader called it.
const here = process.env.INIT_CWD ?? process.cwd();
const out = values.out === undefined ? null : path.resolve(here, values.out);
if (out)
  await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) =>
    fail(`${values.out}: cannot be made a folder (${error.code})`, 1),
  );

const shipped = { recognizer: loadRecognizer(), encoder: loadEncoder(), base: loadBase() };
for (const file of files) {
  try {
    const article = await readFile(path.resolve(here, file));
    const dated = values.date === undefined ? article : { ...article, published: values.date };
    const annotation = await annotate(file, dated, shipped, values.all);
    const name = path.basename(file, path.extname(file));
    if (values.page) {
      const page = path.join(out ?? here, `${name}.analysis.html`);
      await writeFile(page, annotationPage(annotation));
      console.log(page);
    } else if (out) await writeFile(path.join(out, `${name}.json`), `${JSON.stringify(annotation, null, 1)}\n`);
    else console.log(JSON.stringify(annotation));
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof UnreadableFile ? error.message : `${file}: ${(error as Error).message}`);
  }
}
