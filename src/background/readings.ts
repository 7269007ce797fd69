import type { Article } from '../engine/analysis.ts';
import type { PageStages } from './analyse-page.ts';

/** What is asked for: an article at an address. */
interface Asked {
  readonly article: Article;
  readonly url: string;
}

/**
 * Readings between their two stages, one for each tab: whoever asks for the whole of what was read a moment ago has it read on. Lives only as long as the
 * background; what it has lost is read anew.
 */
export function createReadings(read: (asked: Asked) => Promise<PageStages>) {
  const open = new Map<number, Asked & { readonly stages: PageStages }>();
  return {
    /** Reads the people. */
    async begin(tabId: number, { article, url }: Asked) {
      const stages = await read({ article, url });
      open.set(tabId, { article, url, stages });
      return stages.first;
    },
    /** Reads the rest; the reading is over then. */
    async finish(tabId: number, { article, url }: Asked) {
      const begun = open.get(tabId);
      open.delete(tabId);
      const stages = begun?.url === url && begun.article.text === article.text ? begun.stages : await read({ article, url });
      return stages.whole();
    },
    /** The tab is gone, or its page. */
    forget: (tabId: number) => open.delete(tabId),
  };
}
