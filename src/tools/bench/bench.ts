import { parseArgs } from 'node:util';
import { benchEngine, isPart, PART_NAMES } from './bench-engine.ts';
import { benchHover } from './bench-hover.ts';
import { benchPages } from './bench-pages.ts';
import { benchReading } from './bench-reading.ts';

/**
 * `npm run bench [-- speed|stances|growth|answers|steps]`: how fast the engine is, or one part of that; `npm run bench -- pages [PART OF A NAME] [--sample N] [--browser chrome|firefox] [--fresh]`: what the extension costs on
 * saved pages; `npm run bench -- reading [PART OF A NAME] [--sample N] [--browser chrome|firefox]`: how long a reader waits for the last stance; `npm run bench -- hover`
 * with the same choices: how long for a card. Builds nothing that ships: run
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
  else if (what === 'hover') await benchHover({ part, ...values });
  else if (what === undefined || isPart(what)) await benchEngine(what);
  else throw new Error(`bench: no "${what}"; there are ${[...PART_NAMES, 'pages', 'reading', 'hover'].join(', ')}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
