import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { type Launched, launch, loadAnew } from './browser/launch.ts';
import type { Target } from './build/manifest.ts';
import { isHeadless, serveSample } from './pages/sample-page.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The sample article in a browser of its own; asked again, with the extension that was built meanwhile. */
function showing(target: Target, url: string, ended: () => void): () => Promise<void> {
  let launched: Launched | null = null;
  return async () => {
    if (!launched) {
      // The welcome page is not waited for: it is one of the things to look at.
      launched = await launch(target, { headless: isHeadless(), welcome: true });
      launched.browser.once('disconnected', ended);
      await (await launched.open(url)).bringToFront();
      console.log(`${target} shows the sample article; each change of a source is built and loaded. Close the browser to end.`);
      return;
    }
    await launched.update();
    const open = (await launched.browser.pages()).find((page) => page.url() === url);
    await (open ? loadAnew(open) : launched.open(url));
    console.log(`${new Date().toLocaleTimeString()} built and loaded anew`);
  };
}

/** `npm run dev [firefox]`: builds at each change of a source and loads the extension anew in an open browser, with the sample article in it. */
async function main() {
  const target: Target = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
  const sample = await serveSample();
  const watcher = (await build({ root: ROOT, mode: target, logLevel: 'warn', build: { watch: {} } })) as Rolldown.RolldownWatcher;
  const show = showing(target, sample.url, () => void Promise.all([watcher.close(), sample.close()]));
  let shown = Promise.resolve();
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'BUNDLE_END') void event.result.close();
    // One after the other; a browser that didn't take a build takes the next.
    if (event.code === 'END') shown = shown.then(show).catch((error: Error) => console.error(error.message));
  });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
