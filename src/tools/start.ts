import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { isUnfinished } from '../messages/page-state.ts';
import { type Launched, launch, until } from './browser/launch.ts';
import type { Target } from './build/manifest.ts';
import { isHeadless, serveSample } from './pages/sample-page.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Without a window: what was found, and a picture of it. */
async function report({ stateOf, open, target }: Launched, url: string) {
  const page = await open(url);
  const state = await until('the analysis', async () => {
    const known = await stateOf(page);
    return known.is === 'analysed' && !isUnfinished(known) && known;
  });
  for (const { name, kind, roles, mentions, stances, positions } of state.analysis.people) {
    console.log(`${name} · ${kind}${roles[0] ? ` · ${roles[0].text}` : ''} · ${mentions.length} mentions`);
    for (const { position, target, evidence } of stances) console.log(`  ${position} ${target}: ${state.text.slice(...evidence)}`);
    for (const { evidence } of positions) console.log(`  in the article: ${state.text.slice(...evidence)}`);
  }
  const picture = path.join(ROOT, `.cache/start/${target}.png`);
  await mkdir(path.dirname(picture), { recursive: true });
  await page.bringToFront();
  await page.screenshot({ path: picture as `${string}.png` });
  console.log(`\nNo display to open a window on: the page as it looks is in ${path.relative(ROOT, picture)}`);
}

/** Builds the extension and shows it at work on the sample article. */
async function main() {
  const target: Target = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
  const build = spawnSync('npx', ['--no-install', 'vite', 'build', '--mode', target, '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (build.status !== 0) return process.exit(1);
  const sample = await serveSample();
  const headless = isHeadless();
  const launched = await launch(target, { headless });
  if (headless) await report(launched, sample.url);
  else {
    await launched.open(sample.url);
    console.log(`${target} is open at the sample article; rest the pointer on a name. Close the browser to end.`);
    await new Promise((closed) => launched.browser.once('disconnected', closed));
  }
  await launched.close();
  await sample.close();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
