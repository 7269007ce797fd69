import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { livePosts } from '../../src/page/live-posts.ts';
import { readPage } from '../../src/page/read-page.ts';

const blog = (...liveBlogUpdate: object[]) => [{ '@type': 'LiveBlogPosting', liveBlogUpdate }];
const post = (headline: string, datePublished: string, articleBody = '') => ({
  '@type': 'BlogPosting',
  headline,
  datePublished,
  articleBody,
});
const NOON = '2026-03-03T12:30:00+01:00';
const LONG = 'Rail union leader Viktor Saan told members that the rise was more than they had hoped for.';

it.each<[what: string, things: Parameters<typeof livePosts>[0], pieces: Parameters<typeof livePosts>[1], found: [number, string][]]>([
  [
    'by its headline, however that is written',
    blog(post('&quot;A deal&quot; – before dawn ', NOON)),
    [{ kind: 'heading', text: '“A deal”: before dawn' }],
    [[0, NOON]],
  ],
  [
    'by the beginning of its text, where it shows no headline',
    blog(post('', NOON, `<p>${LONG}</p>`)),
    [
      { kind: 'paragraph', text: 'Short.' },
      { kind: 'paragraph', text: LONG },
    ],
    [[1, NOON]],
  ],
  ['not by a list of what has happened', blog(post('A deal', NOON)), [{ kind: 'list', text: 'A deal' }], []],
  ['not where no zone says when that is', blog(post('A deal', '3 March, 12:30')), [{ kind: 'heading', text: 'A deal' }], []],
  ['not on a page that is no live blog', [{ '@type': 'NewsArticle', headline: 'A deal' }], [{ kind: 'heading', text: 'A deal' }], []],
  ['not by a post without a name', blog(post('', NOON), {}), [{ kind: 'heading', text: '* * * *' }], []],
  ['not by what is no text', blog({ headline: { toString: 1 }, datePublished: NOON }, { datePublished: {} }), [], []],
])('a post is known %s', (_what, things, pieces, found) => {
  expect([...livePosts(things, pieces)]).toEqual(found);
});

it('the posts of a live blog keep their times', () => {
  const url = 'https://courier.example/live/rail-strike';
  const html = readFileSync(path.resolve(import.meta.dirname, '../pages/live-blog/page.html'), 'utf8');
  const reading = readPage(new JSDOM(html, { url }).window.document, url);
  if (reading.is !== 'article') throw new Error(reading.reason);
  const { text, blocks } = reading.article;
  const told = blocks.flatMap(({ start, end, kind, posted }) =>
    posted && kind === 'heading' ? [[posted.slice(11, 16), text.slice(start, end)]] : [],
  );
  expect(told).toEqual([
    ['14:05', 'Trains run again'],
    ['12:30', 'Union chief explains the deal'],
    ['09:15', 'Minister relieved'],
    ['05:40', 'A deal before dawn'],
  ]);
});
