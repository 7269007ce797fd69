import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Target } from '../build/manifest.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/**
 * A copy of a built extension that knows one language of src/_locales only ("ar"), and so speaks it in whatever language the browser runs. Answers its folder.
 * Throws where the build or the language is missing.
 */
export async function oneLanguage(target: Target, language: string): Promise<string> {
  const folder = path.join(ROOT, '.cache/languages', `${target}-${language}`);
  await rm(folder, { recursive: true, force: true });
  await cp(path.join(ROOT, 'dist', target), folder, { recursive: true });
  const locales = path.join(folder, '_locales');
  const others = (await readdir(locales)).filter((name) => name !== language);
  if (others.length === (await readdir(locales)).length) throw new Error(`no texts in ${language}`);
  for (const other of others) await rm(path.join(locales, other), { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), default_locale: language }));
  return folder;
}
