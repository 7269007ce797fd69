import { readFileSync } from 'node:fs';
import path from 'node:path';
import about from '../../../package.json' with { type: 'json' };
import { notesOf } from './notes.ts';

/** `npm run -s notes -- TAG`: what CHANGELOG.md says of this version; ends with 1 where the tag is another's, or the version is not to be released. */
try {
  const [tag = ''] = process.argv.slice(2);
  if (tag !== `v${about.version}`) throw new Error(`${tag || 'no tag'}: package.json is of version ${about.version}`);
  console.log(notesOf(readFileSync(path.resolve(import.meta.dirname, '../../../CHANGELOG.md'), 'utf8'), about.version));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
