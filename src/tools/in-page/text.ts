import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';

/** A script of this folder as plain JavaScript, for a driver or a build to put into a page. Throws where it is no script. */
export async function inPageText(name: string): Promise<string> {
  const file = path.join(import.meta.dirname, `${name}.iife.ts`);
  return (await transformWithOxc(readFileSync(file, 'utf8'), file)).code;
}
