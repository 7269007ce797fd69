import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launch } from '../browser/launch.ts';

const ICONS = path.resolve(import.meta.dirname, '../../../icons');
/** Edge lengths that browsers and stores ask for, px, each with what stays free on every side: the Chrome Web Store wants 96 of 128 px drawn on, toolbars want it all. */
const SIZES = [
  [16, 0],
  [32, 0],
  [48, 0],
  [128, 16],
] as const;

/** `npm run icons`: renders icons/icon.svg to icons/<size>.png with transparent ground, after a change of the drawing. */
async function main() {
  const drawing = await readFile(path.join(ICONS, 'icon.svg'), 'utf8');
  const chrome = await launch('chrome', { bare: true });
  try {
    const page = await chrome.open('about:blank');
    for (const [size, margin] of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body { margin: ${margin}px } svg { display: block }</style>${drawing}`);
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
