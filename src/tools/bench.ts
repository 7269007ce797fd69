import { parseArgs } from 'node:util';
import { benchEngine } from './bench-engine.ts';
import { benchPages } from './bench-pages.ts';
import { benchReading } from './bench-reading.ts';

/**
 * `npm run bench`: how fast the engine is; `npm run bench -- pages [PART OF A NAME] [--sample N] [--browser chrome|firefox] [--fresh]`: what the extension costs on
 * saved pages; `npm run bench -- reading [PART OF A NAME] [--sample N] [--browser chrome|firefox]`: how long a reader waits for the last stance. Builds nothing that ships: run
 * `npm run build` first.
 */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string' }, browser: { type: 'string' }, fresh: { type: 'boolean', default: false } },
  });
  const [what, part] = positionals;
  if (what === 'pages') await benchPages({ part, ...values });
  else if (what === 'reading') await benchReading({ part, ...values });
  else await benchEngine();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
