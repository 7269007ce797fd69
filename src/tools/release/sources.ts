import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files below a folder that git knows or would take. */
function known(root: string): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error('git ls-files failed');
  return stdout.split('\0').filter((name) => name && existsSync(path.join(root, name)));
}

/** What .gitignore names, for which names with one * suffice. */
function ignored(root: string): (name: string) => boolean {
  const lines = readFileSync(path.join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const patterns = lines.map((line) => line.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('*', '.*'));
  const any = new RegExp(`^(?:${patterns.join('|')})$`);
  return (name) => any.test(name);
}

/** All files below a folder but those that .gitignore names. */
function present(root: string): string[] {
  const isIgnored = ignored(root);
  const below = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !isIgnored(name))
      .flatMap((entry) => {
        const name = path.posix.join(folder, entry.name);
        return entry.isDirectory() ? below(name) : [name];
      });
  return below('');
}

/**
 * The project's own files as they stand, by path with forward slashes: what a store's reviewer needs to build the same package. In a working copy git says which they are; an
 * unpacked archive has no git, and all that .gitignore doesn't name is the same.
 */
export function sourcesOf(root: string): Map<string, Uint8Array> {
  const names = existsSync(path.join(root, '.git')) ? known(root) : present(root);
  return new Map(names.map((name) => [name, readFileSync(path.join(root, name))]));
}
