import { siteOf } from '../../corrections/correction.ts';
import type { Analysis, Article } from '../../engine/analysis.ts';
import { sha256 } from '../../memory/digest.ts';
import { createSessionRecords } from '../tabs/session-records.ts';

/**
 * Names an article by all that its analysis depends on, and by its outlet: a page with another's text could tell by the time that it takes whether the reader has
 * read it there.
 */
const nameOf = (article: Article, url: string): Promise<string> => sha256(new TextEncoder().encode(JSON.stringify([siteOf(url), article])));

/**
 * Articles that have been read to the end, for as long as the browser runs: one that is loaded anew, or come back to, is not read again. Nothing of a private
 * window is to be put here.
 */
export function createArticleCache() {
  const store = createSessionRecords<Analysis>('article', 2_000_000);
  return {
    /** What was found in this article at its outlet; null where it has not been read to the end there, or that is forgotten. */
    get: async (article: Article, url: string): Promise<Analysis | null> => store.get(await nameOf(article, url)),
    /** Keeps what was found; where the store is full it is forgotten. */
    async put(article: Article, url: string, analysis: Analysis): Promise<void> {
      await store.put(await nameOf(article, url), analysis).catch(() => {});
    },
  };
}

export type ArticleCache = ReturnType<typeof createArticleCache>;
