import { findBrowser } from './launch.ts';
import { type Look, soakIn } from './soak-in.ts';

/** How much of the loads count as warming up: caches fill, code is compiled. */
const WARM = 0.2;

/** Growth in MB per 100 loads by least squares, after warming up; null where it was not measured. */
function growth(looks: readonly Look[], of: 'heap' | 'resident'): number | null {
  const last = looks.at(-1)?.loads ?? 0;
  const points = looks
    .filter(({ loads }) => loads >= last * WARM)
    .flatMap((look) => (look[of] === null ? [] : [[look.loads, look[of]] as const]));
  if (points.length < 2) return null;
  const [x, y] = [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] as number), 0) / points.length) as [number, number];
  const slope = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return slope * 100;
}

/** `npm run soak -- LOADS`: opens pages, 500 unless said, in each browser, and says what went wrong and how memory grew. */
async function main() {
  const loads = Number(process.argv[2] ?? 500);
  if (!Number.isInteger(loads) || loads < 1) throw new Error(`soak: ${process.argv[2]} is no number of loads`);
  for (const target of (['chrome', 'firefox'] as const).filter((found) => findBrowser(found))) {
    const { marked, articles, errors, looks } = await soakIn(target, loads);
    console.log(`${target}: ${loads} loads, ${marked} of ${articles} articles marked, ${errors.length} errors`);
    for (const error of new Set(errors)) console.log(`  ${error}`);
    for (const of of ['heap', 'resident'] as const) {
      const values = looks.flatMap((look) => (look[of] === null ? [] : [look[of].toFixed(1)]));
      const slope = growth(looks, of);
      if (slope !== null)
        console.log(
          `  ${of === 'heap' ? 'heap of the background' : 'all processes'}, MB: ${values.join(' ')}; ${slope.toFixed(2)} MB more per 100 loads`,
        );
    }
    if (errors.length) process.exitCode = 1;
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
