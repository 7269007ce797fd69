import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inPageText } from './in-page/text.ts';
import type { Target } from './manifest.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WATCHER = 'own-records.js';

/** A copy of the build in which a watcher stands before the extension's own scripts on each page (in-page/own-records.iife.ts); answers its folder. Throws where nothing was built. */
export async function watchedBuild(target: Target): Promise<string> {
  const folder = path.join(ROOT, '.cache/watched', target);
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'dist', target), folder, { recursive: true });
  writeFileSync(path.join(folder, WATCHER), await inPageText('own-records'));
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: { js: string[] }[] };
  for (const { js } of manifest.content_scripts) js.unshift(WATCHER);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
