import { eraseCorrections } from '../corrections/store.ts';
import { eraseMemory } from './forget.ts';

/** Erases all that is kept of what was read and put right: the memory, corrections, lists, and what was set aside of them. Settings stay. */
export async function eraseEverything(): Promise<void> {
  await Promise.all([eraseMemory(), eraseCorrections()]);
}
