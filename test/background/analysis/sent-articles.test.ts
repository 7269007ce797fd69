import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSentArticles } from '../../../src/background/analysis/sent-articles.ts';
import { createArticleSender } from '../../../src/content/session/send-article.ts';
import type { Article } from '../../../src/engine/analysis.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { type PageState, type SentArticle, UNKNOWN } from '../../../src/messages/messages.ts';
import { effort } from '../../effort.ts';

const told = (text: string): PageState => ({ is: 'failed', message: text });

/** A background that answers with the text that it takes a tab to mean, and may be stopped; with what came to it. */
function background() {
  let sent = createSentArticles();
  const heard: { readonly tabId: number; readonly request: SentArticle }[] = [];
  return {
    heard,
    stop() {
      sent = createSentArticles();
    },
    forget: (tabId: number) => sent.forget(tabId),
    /** A page in this tab, which asks as content scripts do. */
    page: (tabId: number) =>
      createArticleSender(async (_message, request) => {
        heard.push({ tabId, request });
        const article = sent.articleOf(tabId, PAGE, request);
        return (article ? told(article.text) : UNKNOWN) as never;
      }),
  };
}

const HARBOUR = plainArticle('A harbour');
const PAGE = 'https://paper.example/1';

it('an article goes over once, and again only where the background was stopped or has forgotten it', async () => {
  const there = background();
  const ask = there.page(1);
  const sendings = async (question: () => Promise<unknown>) => {
    const before = there.heard.length;
    expect(await question()).toEqual(told('A harbour'));
    return there.heard.slice(before).map(({ request }) => 'article' in request);
  };
  const more = { unread: ['p1'], first: [] };
  expect(await sendings(() => ask('analyse', HARBOUR, {}))).toEqual([true]);
  expect(await sendings(() => ask('analyseWhole', HARBOUR, {}))).toEqual([false]);
  expect(await sendings(() => ask('readOn', HARBOUR, more))).toEqual([false]);
  there.stop();
  expect(await sendings(() => ask('readOn', HARBOUR, more))).toEqual([false, true]);
  expect(await sendings(() => ask('readOn', HARBOUR, more))).toEqual([false]);
  there.forget(1);
  expect(await sendings(() => ask('readOn', HARBOUR, more))).toEqual([false, true]);
  expect(there.heard.at(-1)?.request).toMatchObject(more);
});

it('nothing new is an answer, for which nothing is sent again', async () => {
  const heard: SentArticle[] = [];
  const ask = createArticleSender(async (_message, request) => {
    heard.push(request);
    return null as never;
  });
  for (const isSent of [true, false]) {
    expect(await ask('readOn', HARBOUR, { unread: [], first: [] })).toBe(null);
    expect('article' in (heard.at(-1) as SentArticle)).toBe(isSent);
  }
  expect(heard).toHaveLength(2);
});

it('a page that has another’s name for an article gets nothing by it, in another tab or in its own', () => {
  const name = 'the harbour';
  const sent = createSentArticles();
  expect(sent.articleOf(1, PAGE, { name, article: HARBOUR })).toBe(HARBOUR);
  expect(sent.articleOf(2, PAGE, { name })).toBe(null);
  sent.articleOf(2, PAGE, { name, article: plainArticle('A bridge') });
  expect(sent.articleOf(1, `${PAGE}?next`, { name })).toBe(HARBOUR);
  // The tab has gone on to another site.
  expect(sent.articleOf(1, 'https://elsewhere.example/', { name })).toBe(null);
});

it('whatever pages ask, and whenever the background is stopped, each answer is about the article that was asked about', async () => {
  const TABS = [0, 1];
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('ask' as const), tab: fc.constantFrom(...TABS), article: fc.nat(2) }) },
    { weight: 1, arbitrary: fc.constant({ do: 'stop' as const }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('forget' as const), tab: fc.constantFrom(...TABS) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const there = background();
      const pages = TABS.map((tab) => ({ ask: there.page(tab), articles: [0, 1, 2].map((at) => plainArticle(`${at} in tab ${tab}`)) }));
      let losses = 0;
      for (const each of steps) {
        if (each.do === 'stop') there.stop();
        else if (each.do === 'forget') there.forget(each.tab);
        else {
          const { ask, articles } = pages[each.tab] as (typeof pages)[number];
          expect(await ask('analyse', articles[each.article] as Article, {})).toEqual(told(`${each.article} in tab ${each.tab}`));
        }
        if (each.do !== 'ask') losses += TABS.length;
      }
      // In a tab that goes from one article to another each is sent anew; else once for each loss.
      for (const tab of TABS) {
        const asked = steps.flatMap((each) => (each.do === 'ask' && each.tab === tab ? [each.article] : []));
        const changes = asked.filter((article, at) => article !== asked[at - 1]).length;
        const sendings = there.heard.filter(({ tabId, request }) => tabId === tab && 'article' in request).length;
        expect(sendings).toBeLessThanOrEqual(changes + losses);
      }
    }),
    effort(200),
  );
});
