import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Kind, Position } from '../engine/analysis.ts';
import { heardImportance } from '../vocabulary/importance.ts';
import { type Held, type HeldWords, type QuotedWords, retold, type Said } from './record.ts';
import { isAppearance } from './row-schemas.ts';
import { nameWords, searchWords } from './search-words.ts';

/** An article that the reader had open. */
export interface ArticleRow {
  readonly url: string;
  /** Of all that was read in it: the same hash, nothing new. */
  readonly hash: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly seen: string;
  /** The day it counts as (dayOf). */
  readonly day: string;
  /** How many people of it are remembered, but for those who only made it (makers.ts). */
  readonly people: number;
  /** Words of title and outlet, for the search. */
  readonly words: readonly string[];
}

/** Somebody met in articles. */
export interface PersonRow {
  readonly id: string;
  readonly known: string | null;
  /** As the last article has it. */
  readonly name: string;
  readonly kind: Kind;
  /** In the last article they only were one of its makers (makers.ts). */
  readonly maker?: true;
  readonly role: string | null;
  /** All that articles named: those that stand with the role first, then the last named. */
  readonly affiliations: readonly string[];
  /** How many stand with the role, from the article that gave it; absent in rows that were last written before there was this. */
  readonly told?: number;
  /** Names, folded, by which later articles find them. */
  readonly names: readonly string[];
  /** How many articles, and the day of the last. */
  readonly articles: number;
  readonly last: string;
  /** The last one gives no date: that day is the one on which it was read. */
  readonly undated?: true;
  /** How much they mattered in the last one (importance.ts). */
  readonly weight: number;
  /** Words of name, role and affiliations, for the search. */
  readonly words: readonly string[];
  /** Some of their articles were taken for theirs by the name alone: there may be two people of it. */
  readonly byName?: true;
}

/** One person in one article. */
export interface AppearanceRow {
  readonly person: string;
  readonly day: string;
  readonly url: string;
  readonly name: string;
  readonly known: string | null;
  readonly wikidata?: string;
  readonly kind: Kind;
  readonly maker?: true;
  readonly role: string | null;
  readonly affiliations: readonly string[];
  readonly byReader?: readonly string[];
  readonly weight: number;
  readonly named: QuotedWords;
  readonly statements: readonly Said[];
  readonly stances: readonly Held[];
  readonly positions: readonly HeldWords[];
  readonly hidden?: readonly Held[];
  /** Words of statements and targets, for the search. */
  readonly words: readonly string[];
}

/** A stance once more, small, in the order in which views are compared; its words are in the appearance. */
export interface StanceRow {
  readonly person: string;
  /** The target, folded. */
  readonly target: string;
  readonly day: string;
  readonly url: string;
  readonly position: Position;
  /** What the article calls the matter, as it writes it (rows of before 0.3.0 don't say it), and whether the target is its opposite. */
  readonly matter?: string;
  readonly turned?: true;
}

/** Somebody of whom nothing may be remembered, because the reader said so. */
export interface NeverRow {
  /** The id that they had. */
  readonly id: string;
  readonly name: string;
  readonly known: string | null;
  /** Their names, folded. */
  readonly names: readonly string[];
  /** The day from which it holds, YYYY-MM-DD. */
  readonly since: string;
}

/** A row that could not be read, as it was. */
interface AsideRow {
  readonly store: string;
  /** When it was set aside, ISO 8601. */
  readonly at: string;
  readonly value: unknown;
}

interface MemorySchema extends DBSchema {
  articles: { key: string; value: ArticleRow; indexes: { day: string; seen: string; words: string } };
  people: { key: string; value: PersonRow; indexes: { known: string; names: string; order: [string, number]; words: string } };
  appearances: { key: [string, string, string]; value: AppearanceRow; indexes: { url: string; words: string } };
  stances: { key: [string, string, string, string, string]; value: StanceRow; indexes: { url: string } };
  never: { key: string; value: NeverRow };
  aside: { key: number; value: AsideRow };
}

export type Database = IDBPDatabase<MemorySchema>;
export const STORES = ['articles', 'people', 'appearances', 'stances'] as const;
/** Those and what says who must not be in them. */
export const CHANGED = [...STORES, 'never'] as const;
/** A transaction that may change everything that is remembered. */
export type Change = IDBPTransaction<MemorySchema, typeof CHANGED, 'readwrite'>;

export const NAME = 'memory';
const VERSION = 7;

type Upgrade = IDBPTransaction<MemorySchema, ((typeof CHANGED)[number] | 'aside')[], 'versionchange'>;

/** Version 1: articles, people, and who was in which. */
function toVersion1(db: Database): void {
  const articles = db.createObjectStore('articles', { keyPath: 'url' });
  articles.createIndex('day', 'day');
  articles.createIndex('seen', 'seen');
  const people = db.createObjectStore('people', { keyPath: 'id' });
  people.createIndex('known', 'known');
  people.createIndex('names', 'names', { multiEntry: true });
  people.createIndex('last' as never, 'last');
  const appearances = db.createObjectStore('appearances', { keyPath: ['person', 'day', 'url'] });
  appearances.createIndex('url', 'url');
}

/** Version 2: words for the search, stances in a store of their own, and a place for rows that can't be read. */
async function toVersion2(db: Database, tx: Upgrade): Promise<void> {
  tx.objectStore('articles').createIndex('words', 'words', { multiEntry: true });
  tx.objectStore('people').createIndex('words', 'words', { multiEntry: true });
  tx.objectStore('appearances').createIndex('words', 'words', { multiEntry: true });
  const stances = db.createObjectStore('stances', { keyPath: ['person', 'target', 'day', 'url', 'position'] });
  stances.createIndex('url', 'url');
  db.createObjectStore('aside', { autoIncrement: true });
  for (let at = await tx.objectStore('people').openCursor(); at; at = await at.continue()) await at.update(withPersonWords(at.value));
  for (let at = await tx.objectStore('appearances').openCursor(); at; at = await at.continue())
    for (const stance of stanceRows(at.value)) await stances.put(stance);
}

/** Version 3: of titles and of what is said other words are kept for the search, those of three letters among them. */
async function toVersion3(tx: Upgrade): Promise<void> {
  for (let at = await tx.objectStore('articles').openCursor(); at; at = await at.continue()) await at.update(withArticleWords(at.value));
  for (let at = await tx.objectStore('appearances').openCursor(); at; at = await at.continue())
    await at.update(withSaidWords({ ...at.value, positions: [] }));
}

/** Version 4: a place for those who must not be remembered. */
function toVersion4(db: Database): void {
  db.createObjectStore('never', { keyPath: 'id' });
}

/** What no view showed then was less sure than this. */
const OLD_LIKELY = 0.7;

/** Version 5: no stance that no view shows any more, and how much people matter, by which they are listed. */
async function toVersion5(tx: Upgrade): Promise<void> {
  const people = tx.objectStore('people');
  people.deleteIndex('last' as never);
  people.createIndex('order', ['last', 'weight']);
  const stances = tx.objectStore('stances');
  await stances.clear();
  const weights = new Map<string, number>();
  // From the first day to the last of each person: the last one's weight is theirs.
  for (let at = await tx.objectStore('appearances').openCursor(); at; at = await at.continue()) {
    const row = { ...at.value, weight: 0, positions: [] };
    // Whatever can't be read is set aside where it is met.
    if (!isAppearance(row)) continue;
    const told = { ...row, stances: row.stances.filter(({ confidence }) => confidence >= OLD_LIKELY) };
    const brought = withSaidWords({ ...told, weight: heardImportance(told) });
    await at.update(brought);
    weights.set(row.person, brought.weight);
    for (const stance of stanceRows(brought)) await stances.put(stance);
  }
  for (let at = await people.openCursor(); at; at = await at.continue())
    await at.update({ ...at.value, weight: weights.get(at.value.id) ?? 0 });
}

/** Version 6: whoever only made an article is not counted, and whoever was met last in an article without a date is known as such. */
async function toVersion6(tx: Upgrade): Promise<void> {
  const articles = tx.objectStore('articles');
  const appearances = tx.objectStore('appearances');
  for (let at = await articles.openCursor(); at; at = await at.continue())
    await at.update({ ...at.value, people: castCount(await appearances.index('url').getAll(at.value.url)) });
  for (let at = await tx.objectStore('people').openCursor(); at; at = await at.continue()) {
    const last = (await appearances.openKeyCursor(rangeOf(at.value.id), 'prev'))?.key;
    if (last && (await articles.get(last[2]))?.published === null) await at.update({ ...at.value, undated: true });
  }
}

/** Version 7: a stance that is likely, but not sure, is kept by its words. */
async function toVersion7(tx: Upgrade): Promise<void> {
  const stances = tx.objectStore('stances');
  await stances.clear();
  for (let at = await tx.objectStore('appearances').openCursor(); at; at = await at.continue()) {
    const row = { ...at.value, positions: [] };
    if (!isAppearance(row)) continue;
    const brought = withSaidWords(retold(row));
    await at.update(brought);
    for (const stance of stanceRows(brought)) await stances.put(stance);
  }
}

/** Every appearance of one person: keys are [person, day, url]. */
export const rangeOf = (...start: string[]): IDBKeyRange => IDBKeyRange.bound(start, [...start, []]);

/** How many of these rows are of people who did more than make an article. */
export const castCount = (rows: readonly { readonly maker?: true }[]): number => rows.filter(({ maker }) => !maker).length;

export const withArticleWords = (row: Omit<ArticleRow, 'words'>): ArticleRow => ({
  ...row,
  words: searchWords([row.title, row.outlet ?? '']),
});

export const withPersonWords = (row: Omit<PersonRow, 'words'>): PersonRow => ({
  ...row,
  words: nameWords([row.name, ...row.names, row.role ?? '', ...row.affiliations]),
});

export const withSaidWords = (row: Omit<AppearanceRow, 'words'>): AppearanceRow => ({
  ...row,
  words: searchWords(
    [...[...row.statements, ...row.positions].flatMap(({ quote }) => quote), ...row.stances.map(({ target }) => target)],
    true,
  ),
});

/** The target of a stance for comparison: folded, without what stands before the noun ("the", "his"). */
export const foldTarget = (target: string): string =>
  target
    .toLowerCase()
    .replace(/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

export const stanceRows = ({ person, day, url, stances }: AppearanceRow): StanceRow[] =>
  stances.map(({ target, position, matter, turned }) => ({
    person,
    target: foldTarget(target),
    day,
    url,
    position,
    matter: matter ?? target,
    ...(turned && { turned }),
  }));

/**
 * Opens the memory, made or brought up to this version where needed. Rejects where the browser can't: the file is damaged, or a newer version of the
 * extension has written it. `closed` is called when the connection has ended, as it does where another page erases the memory.
 */
export function openMemory(closed: () => void = () => {}, name = NAME): Promise<Database> {
  return openDB<MemorySchema>(name, VERSION, {
    async upgrade(db, from, _to, tx) {
      if (from < 1) toVersion1(db);
      if (from < 2) await toVersion2(db, tx as unknown as Upgrade);
      if (from < 3) await toVersion3(tx as unknown as Upgrade);
      if (from < 4) toVersion4(db);
      if (from < 5) await toVersion5(tx as unknown as Upgrade);
      if (from < 6) await toVersion6(tx as unknown as Upgrade);
      if (from < 7) await toVersion7(tx as unknown as Upgrade);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}
