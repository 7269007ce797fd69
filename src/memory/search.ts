import { fold } from '../knowledge/fold.ts';
import { type Appearance, PAGE, withArticles } from './recall.ts';
import { byWeight } from './record.ts';
import { isAppearance, isArticle, isPerson } from './row-schemas.ts';
import type { ArticleRow, Database, PersonRow } from './schema.ts';
import { tellingWords } from './search-words.ts';
import { validRows } from './valid-rows.ts';

/** How many keys are read for each word. A word of more rows is common: its rows are not told apart by their keys, but by what stands in them. */
const MOST_KEYS = 2000;
/** How many rows a search looks at; what is not among them is found with more words. */
const MOST_FOUND = 400;

type Store = 'articles' | 'people' | 'appearances';
type Key = string | readonly string[];

const nameOf = (key: Key): string => (typeof key === 'string' ? key : JSON.stringify(key));
const beginsWith = (word: string): IDBKeyRange => IDBKeyRange.bound(word, `${word}\uffff`);

interface Candidates {
  /** Of the rows that have every word, and perhaps of others, each once. */
  readonly keys: readonly Key[];
  /** The words that the rows may be without. */
  readonly open: readonly string[];
}

/** What is common to the keys of each word. `lists`: as many as words, in their order, each cut off at `most`. */
export function common(words: readonly string[], lists: readonly (readonly Key[])[], most: number): Candidates {
  const all = words.map((word, at) => ({ word, whole: (lists[at]?.length ?? 0) < most, keys: lists[at] ?? [] }));
  const sure = all.filter(({ whole }) => whole).sort((a, b) => a.keys.length - b.keys.length);
  const [first, ...others] = sure.length > 0 ? sure : all.slice(0, 1);
  const keys = new Map((first?.keys ?? []).map((key) => [nameOf(key), key]));
  for (const each of others) {
    const there = new Set(each.keys.map(nameOf));
    for (const name of keys.keys()) if (!there.has(name)) keys.delete(name);
  }
  return { keys: [...keys.values()], open: all.filter(({ whole, word }) => !whole && word !== first?.word).map(({ word }) => word) };
}

/**
 * The rows of a store that have a word beginning like each of those sought. With an order of their keys as many as are shown, the first of them;
 * without one up to MOST_FOUND. Only keys are compared until then, for a row takes twenty times as long to read.
 */
async function withWords<T extends { readonly words: readonly string[] }>(
  db: Database,
  store: Store,
  sought: readonly string[],
  is: (row: unknown) => row is T,
  order?: (a: Key, b: Key) => number,
): Promise<T[]> {
  if (sought.length === 0) return [];
  const rows = db.transaction(store).store;
  const index = rows.index('words' as never);
  const [only, ...more] = sought;
  if (!order && only !== undefined && more.length === 0) {
    // Nothing to compare: one question brings all rows. Those with two words that begin alike come twice.
    const found = await index.getAll(beginsWith(only) as never, MOST_FOUND);
    return validRows(db, [...new Map(found.map((row) => [row[rows.keyPath as never], row])).values()], is);
  }
  const lists = await Promise.all(sought.map((word) => index.getAllKeys(beginsWith(word) as never, MOST_KEYS)));
  const { keys: found, open } = common(sought, lists as unknown as readonly (readonly Key[])[], MOST_KEYS);
  const keys = (order ? found.toSorted(order) : found).slice(0, MOST_FOUND);
  const wanted = order ? PAGE : MOST_FOUND;
  const shown: T[] = [];
  for (let at = 0; at < keys.length && shown.length < wanted; at += wanted) {
    const some = await Promise.all(keys.slice(at, at + wanted).map((key) => rows.get(key as never)));
    shown.push(...validRows(db, some, is).filter(({ words }) => open.every((start) => words.some((word) => word.startsWith(start)))));
  }
  return shown.slice(0, wanted);
}

/** What a search found: each list the newest first, people by in how many articles they are, and of as many the most important first. */
interface Found {
  readonly people: readonly PersonRow[];
  readonly articles: readonly ArticleRow[];
  /** People in articles where the words stand in what they said or held. */
  readonly said: readonly Appearance[];
}

/** The day of an appearance, out of its key. */
const dayIn = (key: Key): string => (typeof key === 'string' ? '' : (key[1] ?? ''));
const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** Whatever has all the words of a query, or words that begin like them; accents and case don't matter, nor do words that stand in every sentence. */
export async function search(db: Database, query: string): Promise<Found> {
  const words = [...new Set(fold(query).split(' '))].filter(Boolean);
  const [people, articles, said] = await Promise.all([
    withWords(db, 'people', words, isPerson),
    withWords(db, 'articles', tellingWords(words), isArticle),
    withWords(db, 'appearances', tellingWords(words, true), isAppearance, (a, b) => newestFirst(dayIn(a), dayIn(b))),
  ]);
  return {
    people: people.sort((a, b) => b.articles - a.articles || byWeight(a, b)).slice(0, PAGE),
    articles: articles.sort((a, b) => newestFirst(a.day, b.day)).slice(0, PAGE),
    said: await withArticles(db, said),
  };
}
