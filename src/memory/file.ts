import { Fault, Fields, type Format, type ReadFile, readFile, writeFile } from '../corrections/lines.ts';
import { isAppearance, isArticle } from './check.ts';
import { heardImportance } from './importance.ts';
import { type ArticleRecord, byWeight, type Held, LONGEST, MOST, type Passage, type Said, type Shown } from './record.ts';
import { hashOf, inOne, rememberIn } from './remember.ts';
import type { AppearanceRow, ArticleRow, Database } from './schema.ts';

function readPassage(fields: Fields): Passage {
  const words = (field: string) => fields.text(field, LONGEST.words, 'words');
  return {
    before: words('before'),
    quote: fields.list('quote', 100, (item) => item.text('quote', LONGEST.words, 'words')),
    after: words('after'),
  };
}

/** A list of objects, each of which means one thing and nothing else. */
function listOf<T>(fields: Fields, field: string, most: number, read: (item: Fields) => T): T[] {
  return fields.list(field, most, (item) => {
    const inner = item.within(field);
    const row = read(inner);
    inner.end();
    return row;
  });
}

const readSaid = (fields: Fields): Said => ({ kind: fields.oneOf('kind', ['direct', 'indirect', 'mixed']), ...readPassage(fields) });

const readHeld = (fields: Fields): Held => ({
  target: fields.text('target', LONGEST.target),
  position: fields.oneOf('position', ['for', 'against', 'mixed']),
  confidence: fields.number('confidence', 0, 1),
  ...readPassage(fields),
});

function readShown(fields: Fields): Shown {
  const named = fields.within('named');
  const read = {
    name: fields.text('name', LONGEST.name),
    known: fields.textOrNull('known', LONGEST.name),
    kind: fields.oneOf('kind', ['leader', 'official', 'analyst', 'spokesperson', 'journalist', 'business']),
    role: fields.textOrNull('role', LONGEST.role),
    affiliations: fields.list('affiliations', 20, (item) => item.text('affiliations', LONGEST.role)),
    named: readPassage(named),
    statements: listOf(fields, 'statements', MOST.facts, readSaid),
    stances: listOf(fields, 'stances', MOST.facts, readHeld),
  };
  named.end();
  // A file of before does not say how much anybody matters.
  return { ...read, weight: fields.any('weight') === undefined ? heardImportance(read) : fields.number('weight', -100, 100) };
}

function readRecord(fields: Fields): ArticleRecord {
  const seen = fields.text('seen', 30);
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(seen) || Number.isNaN(Date.parse(seen))) throw new Fault('wrong', 'seen');
  return {
    url: fields.address('url'),
    title: fields.text('title', LONGEST.title, 'words'),
    outlet: fields.textOrNull('outlet', LONGEST.outlet),
    published: fields.dayOrNull('published'),
    seen,
    people: listOf(fields, 'people', MOST.people, readShown),
  };
}

const FORMAT: Format<ArticleRecord> = {
  name: 'memory',
  version: 1,
  mostCharacters: 200_000_000,
  mostLines: 100_000,
  longestLine: 2_000_000,
  read: readRecord,
  keyOf: ({ url }) => url,
};

/** Remembered articles out of a file, and what is wrong with the lines that hold none. */
export const readMemory = (file: string): ReadFile<ArticleRecord> => readFile(file, FORMAT);

/** Remembered articles as a file, a line each, from which readMemory reads the same. */
export const writeMemory = (records: readonly ArticleRecord[]): string => writeFile(FORMAT, records);

const shownOf = ({ name, known, kind, role, affiliations, weight, named, statements, stances }: AppearanceRow): Shown => ({
  name,
  known,
  kind,
  role,
  affiliations,
  weight,
  named,
  statements,
  stances,
});

/** An article with everyone in it as a record again. */
export function recordFrom({ url, title, outlet, published, seen }: ArticleRow, people: readonly AppearanceRow[]): ArticleRecord {
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

/** Remembers articles from a file; those that are remembered already stay. Each hundred comes whole or not at all. Answers how many are new. */
export async function importRecords(db: Database, records: readonly ArticleRecord[]): Promise<number> {
  let added = 0;
  for (let start = 0; start < records.length; start += AT_ONCE) {
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
