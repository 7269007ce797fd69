import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { articlePage, HARBOUR } from '../e2e/articles.ts';

const HERE = 'https://fjord-courier.example/2026/harbour';
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const jsonLd = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const own = { url: HERE, headline: HARBOUR.title, datePublished: '2026-03-03' };

/** Whether an article is read as an opinion piece, with this in its head, above its headline, or at this address. */
function isOpinion(head: string, above = '', url = HERE, title = HARBOUR.title): boolean {
  const html = articlePage({ ...HARBOUR, title, head }).replace('<h1>', `${above}<h1>`);
  const reading = readPage(new JSDOM(html, { url }).window.document, url, { force: true });
  if (reading.is !== 'article') throw new Error(reading.reason);
  return reading.article.opinion === true;
}

it.each<[what: string, head: string, above?: string, url?: string, title?: string]>([
  ['its section', meta('article:section', 'Opinion')],
  ['its section within another', meta('article:section', 'News / Columnists')],
  ['its section in JSON-LD', jsonLd({ '@type': 'NewsArticle', articleSection: ['Comment'], ...own })],
  ['its type', jsonLd({ '@type': 'OpinionNewsArticle', ...own })],
  ['the label above its headline', '', '<p class="kicker"><a href="/comment">Comment</a></p>'],
  ['its address', '', '', 'https://fjord-courier.example/opinion/2026/harbour'],
  ['the beginning of its title', '', '', HERE, `Opinion | ${HARBOUR.title}`],
])('an opinion piece is one by %s', (_what, ...page) => {
  expect(isOpinion(...page)).toBe(true);
});

it.each<[what: string, head: string, above?: string, url?: string, title?: string]>([
  ['nothing that says it', ''],
  ['another section', meta('article:section', 'Politics')],
  ['a section that only sounds like it', meta('article:section', 'Public opinion research')],
  ['a section that is no text', jsonLd({ '@type': 'NewsArticle', articleSection: { toString: 1 }, ...own })],
  ['a label of a longer line', '', '<p>Opinion is divided over the harbour</p>'],
  ['what it is called itself', '', '', 'https://fjord-courier.example/2026/opinion'],
  ['a title of somebody’s opinion', '', '', HERE, `Opinion polls: ${HARBOUR.title}`],
])('an article is none by %s', (_what, ...page) => {
  expect(isOpinion(...page)).toBe(false);
});
