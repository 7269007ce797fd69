import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { articlePage, HARBOUR, ORCHARD } from '../e2e/articles.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');
const NOT_ARTICLES = path.resolve(import.meta.dirname, '../not-articles');

/** What expected.json of a test page holds: written by hand with the page, not taken from what the reader found. */
interface Expected {
  readonly url: string;
  readonly title: string;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly language: string;
  readonly outlet: string | null;
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
}

const load = (file: string, url: string) => new JSDOM(readFileSync(file, 'utf8'), { url }).window.document;

/** The text of a range as a reader sees it: without soft hyphens, and without the copy of a drop cap that screen readers get. */
function shown(range: Range): string {
  const copy = range.cloneContents();
  for (const hidden of copy.querySelectorAll('.sr-only')) hidden.remove();
  return (copy.textContent ?? '').replace(/[\u00ad\u200b]/g, '');
}

describe.each(readdirSync(PAGES).filter((slug) => existsSync(path.join(PAGES, slug, 'expected.json'))))('the article %s', (slug) => {
  const expected = JSON.parse(readFileSync(path.join(PAGES, slug, 'expected.json'), 'utf8')) as Expected;
  const document = load(path.join(PAGES, slug, 'page.html'), expected.url);
  const before = document.documentElement.outerHTML;
  const read = () => {
    const reading = readPage(document, expected.url);
    if (reading.is === 'article') return reading;
    throw new Error(reading.reason);
  };

  it('has its blocks, and nothing else, in reading order', () => {
    const { article } = read();
    expect(article.blocks.map(({ kind, start, end }) => ({ kind, text: article.text.slice(start, end) }))).toEqual(expected.blocks);
    expect(article.text).toBe(expected.blocks.map(({ text }) => text).join('\n'));
  });

  it('has its title, date, authors, outlet and language', () => {
    const { title, published, authors, outlet, language } = read().article;
    expect({ title, published, authors, outlet, language }).toEqual({
      title: expected.title,
      published: expected.published,
      authors: expected.authors,
      outlet: expected.outlet,
      language: expected.language,
    });
  });

  it('leads from every word back to the same word on the page, and from there to the word', () => {
    const { article, map } = read();
    for (const word of article.text.matchAll(/\S+/g)) {
      const range = map.rangeOf([word.index, word.index + word[0].length]);
      expect(range && shown(range)).toBe(word[0]);
      expect(range && map.offsetAt(range.startContainer, range.startOffset)).toBe(word.index);
    }
  });

  it('is left as it was', () => {
    read();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('pages that are no article', () => {
  it.each(readdirSync(NOT_ARTICLES))('%s', (file) => {
    const url = `https://site.example/pages/${file}`;
    const document = load(path.join(NOT_ARTICLES, file), url);
    expect(readPage(document, url)).toEqual({ is: 'no-article', reason: 'not-an-article' });
  });

  it('are read all the same when the reader wants it, unless they have no text', () => {
    for (const file of readdirSync(NOT_ARTICLES)) {
      const document = load(path.join(NOT_ARTICLES, file), 'https://site.example/');
      expect(readPage(document, 'https://site.example/', { force: true }).is, file).toBe('article');
    }
    for (const html of [
      '',
      '<p></p>',
      '<script>let text = "long enough to be a story if it were one, which it is not";</script>',
      '<p>Soon here.</p>',
    ])
      expect(readPage(new JSDOM(html).window.document, 'https://site.example/', { force: true })).toEqual({
        is: 'no-article',
        reason: 'no-text',
      });
  });
});

it('takes title and day from the story that the title is of, where the metadata is still that of the one before', () => {
  const next = `<article><h1>${ORCHARD.title}</h1><div>March 7, 2026, 10:15</div>${ORCHARD.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const page = (title: string) =>
    new JSDOM(articlePage({ ...HARBOUR, after: next }).replace(/<title>.*<\/title>/, `<title>${title} | The Fjord Courier</title>`));
  const read = (title: string) => readPage(page(title).window.document, 'https://courier.example/next');
  expect(read(HARBOUR.title)).toMatchObject({ article: { title: HARBOUR.title, published: '2026-03-04' } });
  expect(read(ORCHARD.title)).toMatchObject({ article: { title: ORCHARD.title, published: '2026-03-07' } });
});
