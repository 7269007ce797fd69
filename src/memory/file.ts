import * as v from 'valibot';
import { address, day, type Format, list, name, orNull, type ReadFile, readingFile, words, writeFile } from '../corrections/json-lines.ts';
import { heardImportance } from '../vocabulary/importance.ts';
import { HOWS, POSITIONS, PUBLIC_KINDS, STATEMENT_KINDS } from '../vocabulary/terms.ts';
import { WIKIDATA_ID } from '../vocabulary/wikidata.ts';
import { type ArticleRecord, byWeight, LONGEST, MOST, type Shown } from './record.ts';
import { hashOf, inOne, rememberIn } from './remember.ts';
import { isAppearance, isArticle } from './row-schemas.ts';
import type { AppearanceRow, ArticleRow, Database } from './schema.ts';

const passage = { before: words(LONGEST.words), quote: list(words(LONGEST.words), 100), after: words(LONGEST.words) };

const said = v.strictObject({ kind: v.picklist(STATEMENT_KINDS), ...passage });

const heldWords = {
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  // A file of version 1 does not say it.
  how: v.exactOptional(v.picklist(HOWS)),
  ...passage,
};

const held = v.strictObject({
  target: name(LONGEST.target),
  position: v.picklist(POSITIONS),
  // A file of before version 6 does not say them.
  matter: v.exactOptional(name(LONGEST.target)),
  turned: v.exactOptional(v.literal(true)),
  by: v.exactOptional(v.literal('reader')),
  ...heldWords,
});

const shown = v.pipe(
  v.strictObject({
    name: name(LONGEST.name),
    known: orNull(name(LONGEST.name)),
    wikidata: v.exactOptional(v.pipe(v.string(), v.regex(WIKIDATA_ID))),
    kind: v.picklist(PUBLIC_KINDS),
    maker: v.exactOptional(v.literal(true)),
    role: orNull(name(LONGEST.role)),
    affiliations: list(name(LONGEST.role), 20),
    // A file of before does not say it.
    byReader: v.exactOptional(list(name(LONGEST.role), 22)),
    weight: v.exactOptional(v.pipe(v.number(), v.minValue(-100), v.maxValue(100))),
    named: v.strictObject(passage),
    statements: list(said, MOST.facts),
    stances: list(held, MOST.facts),
    positions: v.exactOptional(list(v.strictObject(heldWords), MOST.facts)),
    hidden: v.exactOptional(list(held, MOST.facts)),
  }),
  // A file of before has no words of likely positions, and does not say how much anybody matters.
  v.transform((read) => ({ ...read, positions: read.positions ?? [] })),
  v.transform((read) => ({ ...read, weight: read.weight ?? heardImportance(read) })),
);

const record: v.GenericSchema<unknown, ArticleRecord> = v.strictObject({
  url: address,
  title: words(LONGEST.title),
  outlet: orNull(name(LONGEST.outlet)),
  published: orNull(day),
  seen: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{1,19}Z$/),
    v.check((moment) => !Number.isNaN(Date.parse(moment))),
  ),
  people: list(shown, MOST.people),
});

const FORMAT: Format<ArticleRecord> = {
  name: 'memory',
  version: 6,
  mostCharacters: 200_000_000,
  mostLines: 100_000,
  longestLine: 2_000_000,
  row: record,
  keyOf: ({ url }) => url,
};

/** Remembered articles out of a file, and what is wrong with the lines that hold none, in steps: each tells what part of the file is read, from 0 to 1. */
export const readingMemory = (file: string): Generator<number, ReadFile<ArticleRecord>> => readingFile(file, FORMAT);

/** Remembered articles as a file, a line each, from which readingMemory reads the same. */
export const writeMemory = (records: readonly ArticleRecord[]): string => writeFile(FORMAT, records);

const shownOf = ({
  name,
  known,
  wikidata,
  kind,
  maker,
  role,
  affiliations,
  byReader,
  weight,
  named,
  statements,
  stances,
  positions,
  hidden,
}: AppearanceRow): Shown => ({
  name,
  known,
  ...(wikidata !== undefined && { wikidata }),
  kind,
  ...(maker && { maker }),
  role,
  affiliations,
  ...(byReader && { byReader }),
  weight,
  named,
  statements,
  stances,
  positions,
  ...(hidden && { hidden }),
});

/** An article with everyone in it as a record again. */
function recordFrom({ url, title, outlet, published, seen }: ArticleRow, people: readonly AppearanceRow[]): ArticleRecord {
  return { url, title, outlet, published, seen, people: people.map(shownOf).sort(byWeight) };
}

/** All that is remembered, the article that was read first coming first. */
export async function allRecords(db: Database): Promise<ArticleRecord[]> {
  const tx = db.transaction(['articles', 'appearances']);
  const [articles, appearances] = await Promise.all([
    tx.objectStore('articles').index('seen').getAll(),
    tx.objectStore('appearances').getAll(),
  ]);
  const people = new Map<string, AppearanceRow[]>();
  for (const row of appearances.filter(isAppearance)) {
    const there = people.get(row.url);
    if (there) there.push(row);
    else people.set(row.url, [row]);
  }
  return articles.filter(isArticle).map((article) => recordFrom(article, people.get(article.url) ?? []));
}

/** How many articles of a file are written in one transaction: a hundred times fewer waits for the disk, and still no long one. */
const AT_ONCE = 100;

/**
 * Remembers articles from a file; those that are remembered already stay. Each hundred comes whole or not at all; before each `told` is told what part of them is
 * written, from 0 to 1. Answers how many are new.
 */
export async function importRecords(
  db: Database,
  records: readonly ArticleRecord[],
  told: (share: number) => void = () => {},
): Promise<number> {
  let added = 0;
  for (let start = 0; start < records.length; start += AT_ONCE) {
    told(start / records.length);
    const some = await Promise.all(records.slice(start, start + AT_ONCE).map(async (record) => ({ record, hash: await hashOf(record) })));
    added += await inOne(db, async (tx) => {
      let written = 0;
      for (const { record, hash } of some)
        if ((await tx.objectStore('articles').count(record.url)) === 0 && (await rememberIn(tx, record, hash))) written++;
      return written;
    });
  }
  return added;
}
