import type { Analysis, Article } from '../engine/analysis.ts';
import { createSessionRecords } from './session-records.ts';

/** Names an article by all that its analysis depends on. */
async function nameOf(article: Article): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(article)));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Articles that have been read to the end, for as long as the browser runs: one that is loaded anew, or come back to, is not read again. Nothing of a private
 * window is to be put here.
 */
export function createReadArticles() {
  const store = createSessionRecords<Analysis>('article', 2_000_000);
  return {
    /** What was found in this article; null where it has not been read to the end, or that is forgotten. */
    get: async (article: Article): Promise<Analysis | null> => store.get(await nameOf(article)),
    /** Keeps what was found; where the store is full it is forgotten. */
    async put(article: Article, analysis: Analysis): Promise<void> {
      await store.put(await nameOf(article), analysis).catch(() => {});
    },
  };
}

export type ReadArticles = ReturnType<typeof createReadArticles>;
