import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serve } from '../browser/serve.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../test/pages/sample/page.html');

/** Whether there is no display to open a window on. */
export const isHeadless = (): boolean => process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** Serves the sample article from the loopback address; answers where. */
export async function serveSample(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { origin, close } = await serve(async (file) => (file === '/sample.html' ? { body: await readFile(SAMPLE) } : undefined));
  return { url: `${origin}/sample.html`, close };
}
