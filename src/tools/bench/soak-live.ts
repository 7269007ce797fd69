import { installedBrowsers } from '../browser/launch.ts';
import { liveIn } from '../browser/live-in.ts';

/** How often the live blog has something new, ms. */
const EVERY = 3000;

/** `npm run soak-live -- MINUTES`: reads a live blog for so long, ten unless said, in each browser, and says what went wrong, how memory grew and what an update took. */
async function main() {
  const minutes = Number(process.argv[2] ?? 10);
  if (!(minutes > 0)) throw new Error(`soak-live: ${process.argv[2]} is no number of minutes`);
  for (const target of installedBrowsers()) {
    const { marked, updates, wrong, errors, looks } = await liveIn(target, Math.ceil((minutes * 60_000) / EVERY), EVERY);
    console.log(`${target}: ${updates} updates, ${marked} marked in time, ${wrong} wrong marks at the end, ${errors.length} errors`);
    for (const error of new Set(errors)) console.log(`  ${error}`);
    for (const look of looks)
      if (look.heap !== null)
        console.log(
          `  after ${look.updates}: heap ${look.heap.toFixed(2)} MB${look.thread === null ? '' : `, ${look.thread.toFixed(1)} ms of scripts an update`}`,
        );
    if (errors.length || wrong) process.exitCode = 1;
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
