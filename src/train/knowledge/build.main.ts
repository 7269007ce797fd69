import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { addOffices } from './added.ts';
import { clean, type Tally } from './clean.ts';
import { pack, toPacked } from './pack.ts';
import { addMembers } from './parties.ts';
import { placesOf } from './places.ts';
import { readPeople } from './read-people.ts';
import { addSpellings } from './spellings.ts';

/**
 * `npm run knowledge`: packs ../shared/knowledge/people.jsonl.gz into src/knowledge/people.bin and says what went in and what was left out.
 * A bad row is left out, named by file and line; more than a few stop the build.
 */
const MOST_BAD_ROWS = 20;
const LARGEST = 650_000; // bytes after gzip: what the file may add to the download
const shared = path.resolve(import.meta.dirname, '../../../../shared/knowledge');
const target = path.resolve(import.meta.dirname, '../../knowledge/people.bin');

try {
  const { people: source, bad } = readPeople(
    'people.jsonl',
    gunzipSync(readFileSync(path.join(shared, 'people.jsonl.gz'))).toString('utf8'),
  );
  for (const row of bad) console.error(`left out: ${row}`);
  if (bad.length > MOST_BAD_ROWS)
    throw new Error(`${bad.length} bad rows: more than ${MOST_BAD_ROWS}, so the file is not what this build expects`);
  const tally: Tally = new Map();
  addOffices(source);
  const cleaned = addSpellings(clean(source, tally));
  addMembers(cleaned);
  const people = cleaned.map(toPacked);
  const countries = [...new Set(people.flatMap((person) => [person.country, ...person.offices.map((office) => office.country)]))];
  const places = placesOf(
    countries.filter((country) => country !== null).sort(),
    readFileSync(path.join(shared, 'gazetteers/countries_factbook.tsv'), 'utf8'),
  );
  const bytes = pack(people, places);
  const packed = gzipSync(bytes, { level: 9 }).length;
  if (packed > LARGEST) throw new Error(`the packed file has ${packed} bytes after gzip, ${packed - LARGEST} too many`);
  writeFileSync(target, bytes);
  console.log(
    `${people.length} people, ${people.reduce((sum, person) => sum + person.offices.length, 0)} offices; ${bytes.length} bytes, ${packed} after gzip`,
  );
  for (const [what, many] of tally) console.log(`${String(many).padStart(6)}  ${what}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
