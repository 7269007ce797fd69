import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** What Firefox makes of its own code at the first start of a profile and finds at the next, and the file by which it knows that this is of the same Firefox. */
const CACHES = ['startupCache', 'compatibility.ini'];
/** Beside that: what it makes of extensions, which is of one build of ours. */
const OF_EXTENSIONS = /^webext\./;

/** The folder in `kept` with the caches of this Firefox; another one, or a newer, has another. */
async function folderOf(executable: string, kept: string): Promise<string> {
  const file = await realpath(executable);
  const { mtimeMs } = await stat(file);
  return path.join(kept, `${file} ${mtimeMs}`.replace(/\W+/g, '-'));
}

/** Gives a new profile the caches of an earlier start of the same Firefox, where there was one: it starts in half the time. */
export async function bringCaches(executable: string, kept: string, profile: string): Promise<void> {
  const folder = await folderOf(executable, kept);
  if (existsSync(folder)) await cp(folder, profile, { recursive: true });
}

/** Keeps the caches of a profile whose Firefox has ended, unless some are kept. Two that do it at once don't harm each other. */
export async function keepCaches(executable: string, kept: string, profile: string): Promise<void> {
  const folder = await folderOf(executable, kept);
  if (existsSync(folder) || CACHES.some((name) => !existsSync(path.join(profile, name)))) return;
  await mkdir(kept, { recursive: true });
  const making = await mkdtemp(path.join(kept, 'making-'));
  for (const name of CACHES)
    await cp(path.join(profile, name), path.join(making, name), {
      recursive: true,
      filter: (file) => !OF_EXTENSIONS.test(path.basename(file)),
    });
  await rename(making, folder).catch(() => rm(making, { recursive: true }));
}
