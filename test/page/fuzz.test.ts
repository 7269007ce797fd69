import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { openRootsIn } from '../../src/page/open-roots.ts';
import { readPage } from '../../src/page/read-page.ts';
import { effort, PATIENCE } from '../effort.ts';

// A console of its own: jsdom tells of every style sheet that it can't read.
const { document } = new JSDOM('<!doctype html><html><head></head><body></body></html>', { virtualConsole: new VirtualConsole() }).window;

const TAGS =
  'div p span a article main section header footer aside nav h1 h2 h3 ul li ol dl dt dd blockquote figure figcaption em b i br hr table tr td pre form input textarea button select option time script style template svg details summary dialog img picture x-card amp-ad ruby rt center slot'.split(
    ' ',
  );
const NAMES = [
  'class',
  'id',
  'role',
  'hidden',
  'style',
  'itemprop',
  'itemtype',
  'contenteditable',
  'href',
  'datetime',
  'lang',
  'type',
  'open',
  'name',
];
const VALUES = [
  '', 'article-body', 'related', 'byline', 'author', 'sr-only', 'caption', 'newsletter', 'display:none', 'headline', 'articleBody', 'datePublished', 'author',
  'https://schema.org/NewsArticle', 'button', 'banner', 'true', 'false', '2018-06-19', 'en', 'application/ld+json', 'parentNode', '__proto__', '/a',
]; // biome-ignore format: a table
const TEXTS = [
  ' ', '\n', 'Ok', 'Anna Lindqvist said on Monday that the harbour would open in the spring, whatever the weather may bring to the coast.',
  'By Lena Okafor', 'June 19, 2018', 'Read more', 'A', '\u00ad', '\u200b', '\u202e', '\ud800', '{"@type":"NewsArticle","headline":"A harbour","datePublished":"2018-06-19"}',
  '[[[[', '“It is late,” she said, “but it is not too late for any of us who have waited for so many years on this shore.”', 'x'.repeat(5000),
]; // biome-ignore format: a table

interface Tree {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Tree | string)[];
  readonly shadow: boolean;
}

const { tree } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)), { maxLength: 3 }),
    children: fc.array(tie('child'), { maxLength: 6 }),
    shadow: fc.boolean(),
  }),
  child: fc.oneof({ depthSize: 'large' }, fc.constantFrom(...TEXTS), tie('tree')),
}));

/** Elements that may have a shadow root. */
const SHADOWED = new Set(['div', 'p', 'span', 'article', 'section', 'x-card', 'main', 'h1']);

function grow({ tag, attributes, children, shadow }: Tree): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  const into = shadow && SHADOWED.has(tag) ? element.attachShadow({ mode: 'open' }) : element;
  // Every third child of a component is its own, shown where it has a slot for it.
  children.forEach((child, index) => {
    (index % 3 === 2 ? element : into).append(typeof child === 'string' ? child : grow(child));
  });
  return element;
}

/** Characters of the article that stand in text nodes, as the page has them. */
const bare = (text: string) => text.replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');

test(
  'whatever the page, reading ends, changes nothing, and each span of the text leads to the same characters on the page',
  () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 8 }), fc.boolean(), (trees, force) => {
        document.body.replaceChildren(...trees.map(grow));
        const before = document.documentElement.outerHTML;
        const read = readPage(document, 'https://courier.example/2018/06/19/harbour', { force });
        expect(document.documentElement.outerHTML).toBe(before);
        if (read.is !== 'article') return;
        const { text, blocks } = read.article;
        let end = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
          // What the page hides may stand between; first and last are as shown.
          const shown = bare(text.slice(block.start, block.end));
          const range = read.map.rangeOf([block.start, block.end]);
          // No range spans two trees.
          if (!range && openRootsIn(document).length) continue;
          const found = bare(String(range));
          expect([found.slice(0, 1), found.slice(-1)]).toEqual([shown.slice(0, 1), shown.slice(-1)]);
        }
        expect(end).toBe(text.length);
        for (const { index } of text.matchAll(/\bLindqvist\b/g))
          expect(String(read.map.rangeOf([index, index + 'Lindqvist'.length]))).toBe('Lindqvist');
      }),
      effort(60),
    );
  },
  PATIENCE,
);
