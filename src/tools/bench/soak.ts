import { parseArgs } from 'node:util';
import { installedBrowsers } from '../browser/launch.ts';
import { type Look, soakIn } from './soak-in.ts';

/** How much of the loads count as warming up: caches fill, code is compiled. */
const WARM = 0.2;

/** What is weighed, with its name in the report. */
const WEIGHED = {
  heap: 'heap of the background',
  extensions: 'process of extensions',
  pages: 'processes of pages',
  browser: 'the browser itself',
} as const;

/** Growth in MB per 100 loads by least squares, after warming up, with its standard error; null where it was not measured. */
function growth(looks: readonly Look[], of: keyof typeof WEIGHED): { readonly slope: number; readonly error: number } | null {
  const last = looks.at(-1)?.loads ?? 0;
  const points = looks
    .filter(({ loads }) => loads >= last * WARM)
    .flatMap((look) => (look[of] === undefined ? [] : [[look.loads, look[of]] as const]));
  if (points.length < 3) return null;
  const [x, y] = [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] as number), 0) / points.length) as [number, number];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  const slope = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
  const rest = points.reduce((sum, [at, value]) => sum + (value - y - slope * (at - x)) ** 2, 0);
  return { slope: slope * 100, error: Math.sqrt(rest / (points.length - 2) / spread) * 100 };
}

/**
 * `npm run soak -- [LOADS] [--browser chrome|firefox] [--bare]`: opens pages, 500 unless said, and says what went wrong and how memory grew, by process and after a
 * collection; with `--bare` without the extension, to compare.
 */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, bare: { type: 'boolean', default: false } },
  });
  const loads = Number(positionals[0] ?? 500);
  if (!Number.isInteger(loads) || loads < 1) throw new Error(`soak: ${positionals[0]} is no number of loads`);
  const targets = installedBrowsers(values.browser);
  for (const target of targets) {
    const { marked, articles, errors, looks } = await soakIn(target, loads, { bare: values.bare });
    console.log(
      `${target}${values.bare ? ' without the extension' : ''}: ${loads} loads, ${marked} of ${articles} articles marked, ${errors.length} errors`,
    );
    for (const error of new Set(errors)) console.log(`  ${error}`);
    for (const of of Object.keys(WEIGHED) as (keyof typeof WEIGHED)[]) {
      const grown = growth(looks, of);
      if (!grown) continue;
      const weights = looks.map((look) => look[of]?.toFixed(1) ?? '-').join(' ');
      console.log(`  ${WEIGHED[of]}, MB: ${weights}; ${grown.slope.toFixed(2)} ± ${grown.error.toFixed(2)} MB more per 100 loads`);
    }
    if (errors.length) process.exitCode = 1;
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
