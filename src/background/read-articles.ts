import type { Agreement, Analysis, Article, Stance } from '../engine/analysis.ts';
import { createSessionStore } from './session-store.ts';

/** Names an article by all that its analysis depends on. */
async function nameOf(article: Article): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(article)));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An analysis out of a store, in which the stances of an agreement are again those of its people. */
function joined(analysis: Analysis): Analysis {
  const stances = new Map(analysis.people.map((person) => [person.id, person.stances]));
  const own = (id: string, stance: Stance) => stances.get(id)?.find((each) => JSON.stringify(each) === JSON.stringify(stance)) ?? stance;
  const agreements = analysis.agreements.map((agreement): Agreement => {
    const { people, stances: both } = agreement;
    return { ...agreement, stances: [own(people[0], both[0]), own(people[1], both[1])] };
  });
  return { ...analysis, agreements };
}

/**
 * Articles that have been read to the end, for as long as the browser runs: one that is loaded anew, or come back to, is not read again. Nothing of a private
 * window is to be put here.
 */
export function createReadArticles() {
  const store = createSessionStore<Analysis>('article', 2_000_000);
  return {
    /** What was found in this article; null where it has not been read to the end, or that is forgotten. */
    async get(article: Article): Promise<Analysis | null> {
      const found = await store.get(await nameOf(article));
      return found && joined(found);
    },
    /** Keeps what was found; where the store is full it is forgotten. */
    async put(article: Article, analysis: Analysis): Promise<void> {
      await store.put(await nameOf(article), analysis).catch(() => {});
    },
  };
}

export type ReadArticles = ReturnType<typeof createReadArticles>;
