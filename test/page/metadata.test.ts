import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readJsonLd, typesOf } from '../../src/page/json-ld.ts';
import { readMetadata } from '../../src/page/metadata.ts';

const page = (html: string) => new JSDOM(html).window.document;
const block = (source: string) => `<script type="application/ld+json">${source}</script>`;
const HERE = 'https://courier.example/news/tunnel';

describe('readJsonLd', () => {
  const types = (html: string) => readJsonLd(page(html)).flatMap(typesOf);

  it.each([
    ['one thing', block('{"@type":"NewsArticle"}'), ['NewsArticle']],
    ['an array', block('[{"@type":"NewsArticle"},{"@type":"Person"}]'), ['NewsArticle', 'Person']],
    ['a graph', block('{"@graph":[{"@type":"WebPage"},{"@type":["Article","NewsArticle"]}]}'), ['WebPage', 'Article', 'NewsArticle']],
    ['nested things', block('{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}'), ['WebPage', 'NewsArticle']],
    ['types with their address', block('{"@type":"https://schema.org/NewsArticle"}'), ['NewsArticle']],
    ['line breaks in strings', block('{"@type":"NewsArticle","headline":"Tunnel\nlate"}'), ['NewsArticle']],
    ['a comma too many', block('{"@type":"NewsArticle","author":["A",],}'), ['NewsArticle']],
    ['comments around it', block('//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'), ['NewsArticle']],
    ['a broken block before a good one', block('{"@type":"WebPage" "x"}') + block('{"@type":"NewsArticle"}'), ['NewsArticle']],
    ['nothing that is an object', block('"NewsArticle"') + block('null') + block('') + block('[[[]]]'), []],
    ['another script', '<script type="application/json">{"@type":"NewsArticle"}</script>', []],
  ])('reads %s', (_what, html, expected) => expect(types(html)).toEqual(expected));

  it('ends on a thing as deep as a page may make it', () => {
    expect(types(block(`${'{"@type":"A","b":'.repeat(500)}1${'}'.repeat(500)}`)).length).toBeLessThan(20);
  });
});

describe('readMetadata', () => {
  it.each([
    ['<title>Tunnel late | The Courier</title><meta property="og:site_name" content="The Courier">', 'Tunnel late'],
    ['<title>Tunnel late | The Courier</title>', 'Tunnel late | The Courier'],
    ['<title>x</title><meta property="og:title" content="Tunnel &amp;amp; late">', 'Tunnel & late'],
    [block('{"@type":"NewsArticle","headline":"Tunnel late"}'), 'Tunnel late'],
    ['', ''],
  ])('title of %s', (html, title) => expect(readMetadata(page(html), HERE).title).toBe(title));

  it.each([
    [
      'JSON-LD before meta',
      `${block('{"@type":"NewsArticle","datePublished":"2026-03-04"}')}<meta property="article:published_time" content="2026-03-05">`,
      '2026-03-04',
    ],
    ['meta', '<meta name="DC.date.issued" content="2026-03-04">', '2026-03-04'],
    ['microdata', '<div itemscope><meta itemprop="datePublished" content="2026-03-04T10:00Z"></div>', '2026-03-04'],
    ['microdata in the text', '<span itemprop="datePublished">4 March 2026</span>', '2026-03-04'],
    ['time', '<time datetime="2026-03-04">Wednesday</time>', '2026-03-04'],
    ['the time that is marked', '<time datetime="2026-03-01">a</time><time pubdate datetime="2026-03-04">b</time>', '2026-03-04'],
    ['nothing', '<p>4 bridges</p>', null],
    ['a date that is none', '<meta name="date" content="soon">', null],
  ])('date from %s', (_what, html, day) => expect(readMetadata(page(html), HERE).published).toBe(day));

  it('takes the date of the article at this address, not of one that is linked', () => {
    const html =
      block('{"@type":"NewsArticle","url":"https://courier.example/other","headline":"Other","datePublished":"2026-01-01"}') +
      block(
        '{"@type":"NewsArticle","mainEntityOfPage":"https://www.courier.example/news/tunnel/","headline":"Tunnel","datePublished":"2026-03-04"}',
      );
    expect(readMetadata(page(html), HERE)).toMatchObject({ published: '2026-03-04', title: 'Tunnel', articleType: 'news' });
  });

  it('takes a list of articles for no article', () => {
    const item = (name: string) => `{"@type":"NewsArticle","url":"https://courier.example/${name}","headline":"${name}"}`;
    expect(readMetadata(page(block(`[${['a', 'b', 'c', 'd'].map(item).join()}]`)), HERE).articleType).toBeNull();
  });

  it.each([
    [block('{"@type":"NewsArticle","author":[{"@type":"Person","name":"Lena Okafor"},"Tom Reyes"]}'), ['Lena Okafor', 'Tom Reyes']],
    ['<meta name="author" content="By Lena Okafor and Tom Reyes">', ['Lena Okafor', 'Tom Reyes']],
    [
      '<meta property="article:author" content="Lena Okafor"><meta property="article:author" content="Tom Reyes">',
      ['Lena Okafor', 'Tom Reyes'],
    ],
    ['<meta property="article:author" content="https://faces.example/okafor">', []],
    ['<span itemprop="author" itemscope><a><span itemprop="name">Lena Okafor</span></a></span>', ['Lena Okafor']],
    ['', []],
  ])('authors of %s', (html, authors) => expect(readMetadata(page(html), HERE).authors).toEqual(authors));

  it.each([
    ['<html lang="en-US">', 'en'],
    ['<html xml:lang="pt_BR">', 'pt'],
    ['<meta property="og:locale" content="de_DE">', 'de'],
    [block('{"@type":"NewsArticle","inLanguage":"fr"}'), 'fr'],
    ['<html lang="english">', ''],
    ['<html>', ''],
  ])('language of %s', (html, language) => expect(readMetadata(page(html), HERE).language).toBe(language));

  it.each([
    ['<link rel="canonical" href="/news/tunnel-late">', 'https://courier.example/news/tunnel-late'],
    ['<meta property="og:url" content="https://courier.example/a">', 'https://courier.example/a'],
    ['<link rel="canonical" href="http://[">', HERE],
    ['', HERE],
  ])('address of %s', (html, canonical) => expect(readMetadata(page(html), HERE).canonical).toBe(canonical));
});
