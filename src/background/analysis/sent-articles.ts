import { siteOf } from '../../corrections/correction.ts';
import type { Article } from '../../engine/analysis.ts';
import type { SentArticle } from '../../messages/messages.ts';

/** The article that each tab's page has sent last, by whose name it asks on. Lives only as long as the background. */
export function createSentArticles() {
  const last = new Map<number, Required<SentArticle> & { readonly site: string }>();
  return {
    /** The article that the page at this address in this tab means, and neither another tab's nor that of the site which was there before; null where it is to be sent again. */
    articleOf(tabId: number, url: string, { name, article }: SentArticle): Article | null {
      const site = siteOf(url);
      if (article) last.set(tabId, { name, article, site });
      const there = last.get(tabId);
      return there?.name === name && there.site === site ? there.article : null;
    },
    /** The tab is gone, or its page; or nothing more is asked about it. */
    forget: (tabId: number) => last.delete(tabId),
  };
}
