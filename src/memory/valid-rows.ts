import type { Database } from './schema.ts';

/** Memories in which a row that can't be read has been met. */
const damaged = new WeakSet<Database>();

/** Whether anything that was read since it was last mended could not be (repair.ts sets it aside). */
export const isDamaged = (db: Database): boolean => damaged.has(db);

/** Tells that it has been mended; answers whether it had to be. */
export const isRepaired = (db: Database): boolean => damaged.delete(db);

/** A row that is what it should be; null for any other, and for none. */
export function validRow<T>(db: Database, row: unknown, is: (row: unknown) => row is T): T | null {
  if (is(row)) return row;
  if (row !== undefined && row !== null) damaged.add(db);
  return null;
}

/** Rows that are what they should be; the others are left out. */
export const validRows = <T>(db: Database, rows: readonly unknown[], is: (row: unknown) => row is T): T[] =>
  rows.flatMap((row) => validRow(db, row, is) ?? []);
