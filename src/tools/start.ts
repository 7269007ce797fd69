import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isUnfinished } from '../messages/page-state.ts';
import { type Launched, launch, until } from './launch.ts';
import type { Target } from './manifest.ts';
import { serve } from './serve.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SAMPLE = path.join(ROOT, 'test/pages/sample/page.html');

/** Without a window: what was found, and a picture of it. */
async function report({ stateOf, open, target }: Launched, url: string) {
  const page = await open(url);
  const state = await until('the analysis', async () => {
    const known = await stateOf(page);
    return known.is === 'analysed' && !isUnfinished(known) && known;
  });
  for (const { name, kind, roles, mentions, stances } of state.analysis.people) {
    console.log(`${name} · ${kind}${roles[0] ? ` · ${roles[0].text}` : ''} · ${mentions.length} mentions`);
    for (const { position, target, evidence } of stances) console.log(`  ${position} ${target}: ${state.text.slice(...evidence)}`);
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
  const server = await serve(async (file) => (file === '/sample.html' ? { body: await readFile(SAMPLE) } : undefined));
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const launched = await launch(target, { headless });
  const url = `${server.origin}/sample.html`;
  if (headless) await report(launched, url);
  else {
    await launched.open(url);
    console.log(`${target} is open at the sample article; rest the pointer on a name. Close the browser to end.`);
    await new Promise((closed) => launched.browser.once('disconnected', closed));
  }
  await launched.close();
  await server.close();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
