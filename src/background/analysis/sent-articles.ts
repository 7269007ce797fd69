import type { Article } from '../../engine/analysis.ts';
import type { SentArticle } from '../../messages/messages.ts';

/** The article that each tab's page has sent last, by whose name it asks on. Lives only as long as the background. */
export function createSentArticles() {
  const last = new Map<number, Required<SentArticle>>();
  return {
    /** The article that the page in this tab means, and no other tab's; null where it is to be sent again. */
    articleOf(tabId: number, { name, article }: SentArticle): Article | null {
      if (article) last.set(tabId, { name, article });
      const there = last.get(tabId);
      return there?.name === name ? there.article : null;
    },
    /** The tab is gone, or its page; or nothing more is asked about it. */
    forget: (tabId: number) => last.delete(tabId),
  };
}
