import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launch } from './launch.ts';

const ICONS = path.resolve(import.meta.dirname, '../../icons');
/** Edge lengths that browsers and stores ask for, px. */
const SIZES = [16, 32, 48, 128];

/** Renders icons/icon.svg to icons/<size>.png with transparent ground: `npx tsx src/tools/icons.ts` after a change of the drawing. */
async function main() {
  const drawing = await readFile(path.join(ICONS, 'icon.svg'), 'utf8');
  const chrome = await launch('chrome', { bare: true });
  try {
    const page = await chrome.open('about:blank');
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`);
      await writeFile(path.join(ICONS, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await chrome.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
