import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { couldBeArticle } from '../../src/page/could-be-article.ts';
import { readPage } from '../../src/page/read-page.ts';

const SHARED = path.resolve(import.meta.dirname, '../../../shared/pages');
const NOT_ARTICLES = path.resolve(import.meta.dirname, '../not-articles');
const OWN_PAGES = path.resolve(import.meta.dirname, '../pages');

function look(html: string, url: string) {
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const could = couldBeArticle(document, url) !== null;
  return { could, isMissed: () => !could && readPage(document, url).is === 'article' };
}

/** A page that says nothing of itself, with so many paragraphs. */
const plain = (paragraphs: number, text: string) =>
  `<title>The tunnel stays closed</title><h1>The tunnel stays closed</h1>${`<p>${text}</p>`.repeat(paragraphs)}`;
const REPORT = 'On Monday the mayor said that the tunnel would stay closed, and that nobody should wait for it in the rain.';
const META = '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04">';

describe('couldBeArticle', () => {
  it.each([
    ['much prose with reports', plain(20, REPORT), true],
    ['little prose with nothing said of it', plain(1, REPORT), false],
    ['prose that says it is an article', META + plain(3, REPORT), true],
    ['an empty page', '', false],
    ['a shop', `<meta property="og:type" content="product">${plain(4, 'The coat keeps the rain out, the wind too, and it can be had in three colours and in five sizes.')}`, false],
  ])('%s', (_what, html, expected) => {
    expect(look(html, 'https://courier.example/news/tunnel').could).toBe(expected);
  }); // biome-ignore format: a table

  it.each(readdirSync(OWN_PAGES))('lets through what is an article: %s', (page) => {
    const file = path.join(OWN_PAGES, page, 'page.html');
    if (!existsSync(file)) return;
    expect(look(readFileSync(file, 'utf8'), `https://courier.example/news/${page}`).isMissed()).toBe(false);
  });

  it('keeps most pages out that are no articles', () => {
    const pages = readdirSync(NOT_ARTICLES);
    const through = pages.filter((page) => look(readFileSync(path.join(NOT_ARTICLES, page), 'utf8'), `https://site.example/${page}`).could);
    expect(through.length).toBeLessThan(pages.length / 4);
  });

  it.skipIf(!existsSync(SHARED))(
    'misses none of the saved articles',
    () => {
      const index = readFileSync(path.join(SHARED, 'index.jsonl'), 'utf8').trim().split('\n');
      const missed = index
        .map((line) => JSON.parse(line) as { id: string; url: string | null })
        .filter((_page, at) => at % 4 === 0) // A quarter in the suite: all 208 take 10 s and miss none either.
        .filter(({ id, url }) => {
          const html = gunzipSync(readFileSync(path.join(SHARED, 'html', `${id}.html.gz`))).toString('utf8');
          return look(html, url ?? `https://courier.example/${id}`).isMissed();
        });
      expect(missed).toEqual([]);
    },
    180_000,
  );
});
