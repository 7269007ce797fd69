import { deleteDB } from 'idb';
import { eraseCorrections } from '../corrections/store.ts';
import { NAME } from './schema.ts';
import { reportWriteFailure } from './write-failure.ts';

/**
 * Forgets everything: the memory itself is taken away, also one that can't be opened, and with it whatever trouble it had. Whoever has it open is told to
 * let go of it.
 */
export async function eraseMemory(): Promise<void> {
  await deleteDB(NAME);
  await reportWriteFailure(null);
}

/** Erases all that is kept of what was read and put right: the memory, corrections, lists, and what was set aside of them. Settings stay. */
export async function eraseEverything(): Promise<void> {
  await Promise.all([eraseMemory(), eraseCorrections()]);
}
