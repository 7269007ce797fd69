import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inPageText } from '../in-page/text.ts';
import type { Target } from './manifest.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const WATCHER = 'own-records.js';

/** Where the build for a browser stands. */
export const builtFor = (target: Target): string => path.join(ROOT, 'dist', target);

/** A copy of a built extension, beside it, in which a watcher stands before its own scripts on each page (in-page/own-records.iife.ts); answers its folder. Throws where nothing was built. */
export async function watchedBuild(built: string): Promise<string> {
  const folder = path.join(ROOT, '.cache/watched', path.relative(ROOT, built));
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  writeFileSync(path.join(folder, WATCHER), await inPageText('own-records'));
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: { js: string[] }[] };
  for (const { js } of manifest.content_scripts) js.unshift(WATCHER);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
