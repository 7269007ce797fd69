import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** What each file in an archive says of its age: an archive's bytes must tell of its content alone. Zip knows no time zone and no year before 1980. */
const ALWAYS = new Date(2020, 0, 1);

/** A zip archive of these files, by path with forward slashes: the same bytes for the same content, whatever the order, machine or day. */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = [files.get(name) as Uint8Array, { level: 9, mtime: ALWAYS, os: 3 }];
  return zipSync(entries);
}

/** All files below a folder, by their path in it with forward slashes. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.relative(folder, file).split(path.sep).join('/'), readFileSync(file));
  }
  return files;
}
