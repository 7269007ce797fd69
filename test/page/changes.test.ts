import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { analysedAgain, calmFrom, concernArticle, isOtherPage, readAt, restOver } from '../../src/page/changes.ts';
import { readPage } from '../../src/page/read-page.ts';

const SENTENCE = 'The harbour master said on Monday that the tunnel would open before the summer, if the pumps arrive.';
const PAGE = `<title>Tunnel opens</title><meta property="og:type" content="article"><main><h1>Tunnel opens</h1>
<article class="article-body">${`<p>${SENTENCE}</p>`.repeat(8)}<div class="share"><span>12 shares</span></div></article></main><aside><p>Weather</p></aside>`;

/** Changes a page that was read before, and says whether the changes concern its article. */
async function changed(change: (document: Document) => void, html = PAGE): Promise<boolean> {
  const { window } = new JSDOM(html, { url: 'https://courier.example/2026/03/04/tunnel' });
  const { document } = window;
  const reading = readPage(document, document.URL);
  const records: MutationRecord[] = [];
  const observer = new window.MutationObserver((seen) => records.push(...seen));
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  change(document);
  records.push(...observer.takeRecords());
  observer.disconnect();
  return concernArticle(records, reading.is === 'article' ? reading : null, document.getElementById('ours'));
}

const add = (parent: string, html: string) => (document: Document) =>
  (document.querySelector(parent) as Element).insertAdjacentHTML('beforeend', html);

const write = (document: Document, place: string, text: string) => {
  (document.querySelector(place)?.firstChild as Text).data = text;
};

describe('changes that concern the article', () => {
  it.each<[string, (document: Document) => void]>([
    ['a paragraph comes late', add('article', `<p>${SENTENCE}</p>`)],
    ['a post of a live blog comes in on top', (document) => document.querySelector('article')?.insertAdjacentHTML('afterbegin', `<section><p>${SENTENCE}</p></section>`)],
    ['a paragraph is edited', (document) => write(document, 'p', 'The harbour master said nothing.')],
    ['a paragraph is put in anew', (document) => document.querySelector('p')?.replaceChildren(SENTENCE)],
    ['the headline is taken away', (document) => document.querySelector('h1')?.remove()],
    ['a paragraph is taken out of what it was put into', (document) => {
      const box = document.createElement('section');
      document.querySelector('p')?.replaceWith(box);
      box.remove();
    }],
    ['a single-page site shows another story', (document) => document.querySelector('main')?.replaceChildren()],
  ])('%s', async (_what, change) => expect(await changed(change)).toBe(true)); // biome-ignore format: a table
});

describe('changes that do not', () => {
  it.each<[string, (document: Document) => void]>([
    ['a counter counts', (document) => write(document, '.share span', '13 shares of this story on Monday')],
    ['a clock beside the story ticks', add('aside', '<p>It is twelve minutes past four in the afternoon.</p>')],
    ['a script, a style and a frame come in', add('article', '<script>let a = "A script that is long enough to be a paragraph"</script><iframe></iframe><style>p { color: black; margin: 1em }</style>')],
    ['advertising comes in', add('article', `<div class="ad-slot"><p>${SENTENCE}</p></div>`)],
    ['advertising comes into a slot', add('.share', `<p>${SENTENCE}</p>`)],
    ['the reader comments', add('main', `<div class="comments"><p>${SENTENCE}</p></div>`)],
    ['our card opens', add('body', `<div id="ours">${SENTENCE}</div>`)],
    ['an attribute changes', (document) => document.querySelector('article')?.setAttribute('data-seen', 'yes')],
    ['nothing', () => {}],
  ])('%s', async (_what, change) => expect(await changed(change)).toBe(false)); // biome-ignore format: a table
});

describe('where nothing was read yet', () => {
  const SHELL = '<title>App</title><div id="root"></div>';
  it('a story that comes late concerns us', async () => {
    expect(await changed(add('#root', `<h1>Tunnel opens</h1>${`<p>${SENTENCE}</p>`.repeat(3)}`), SHELL)).toBe(true);
  });
  it('a spinner does not', async () => {
    expect(await changed(add('#root', '<p>Loading the story, one moment</p>'), SHELL)).toBe(false);
  });
});

describe('isOtherPage', () => {
  it.each([
    ['https://a.example/1', 'https://a.example/2', true],
    ['https://a.example/1?p=1', 'https://a.example/1?p=2', true],
    ['https://a.example/1#top', 'https://a.example/1#end', false],
    ['https://a.example/1', 'https://a.example/1', false],
  ])('%s → %s: %s', (before, after, other) => expect(isOtherPage(before, after)).toBe(other));
});

describe('readAt', () => {
  it.each([
    ['soon after a single change', { firstChange: 1000, lastChange: 1000, lastReading: 0, cost: 5, rested: 0 }, 1400],
    ['when a row of changes is over', { firstChange: 1000, lastChange: 2200, lastReading: 0, cost: 5, rested: 0 }, 2600],
    ['in the midst of changes without end', { firstChange: 1000, lastChange: 9000, lastReading: 0, cost: 5, rested: 0 }, 3000],
    ['later where reading is dear', { firstChange: 1000, lastChange: 1000, lastReading: 900, cost: 40, rested: 0 }, 2900],
    ['when it may be analysed again', { firstChange: 1000, lastChange: 1000, lastReading: 900, cost: 5, rested: 8000 }, 8000],
  ])('%s', (_when, pace, at) => expect(readAt(pace)).toBe(at));
});

describe('restOver', () => {
  it.each([
    ['at once after the first analysis, though it goes on', { begun: 1000, over: null, inRow: 0 }, 1000],
    ['after half its time when one has come before', { begun: 1000, over: 5000, inRow: 1 }, 3000],
    ['after four times its time in a long row', { begun: 1000, over: 5000, inRow: 9 }, 17_000],
    ['after some seconds though it took no time', { begun: 1000, over: 1010, inRow: 9 }, 5000],
    ['later while it goes on', { begun: 1000, over: null, inRow: 3 }, 11_000],
    ['after a minute at the latest', { begun: 1000, over: 40_000, inRow: 9 }, 61_000],
  ])('%s', (_when, analyses, at) => expect(restOver(analyses, 6000)).toBe(at));
});

describe('calmFrom', () => {
  it.each([
    ['at once after a change or two', 2, 1000],
    ['when a row is over', 3, 11_000],
  ])('%s', (_when, inRow, at) => expect(calmFrom({ begun: 1000, over: 1500, inRow })).toBe(at));
});

describe('analysedAgain', () => {
  const before = { begun: 1000, over: 5000, inRow: 9 };
  it.each([
    ['as soon as it may be', 17_400, 10],
    ['after a pause', 27_500, 0],
  ])('%s', (_when, begun, inRow) => expect(analysedAgain(before, begun)).toEqual({ begun, over: null, inRow }));
});

it('asks only what was taken away, however much text the article has', () => {
  const { window } = new JSDOM(PAGE.replace(SENTENCE, `${'<b>word</b> '.repeat(2000)}${SENTENCE}`), {
    url: 'https://courier.example/2026/03/04/tunnel',
  });
  const { document } = window;
  const reading = readPage(document, document.URL);
  const aside = document.querySelector('aside') as Element;
  const isConnected = vi.spyOn(window.Node.prototype, 'isConnected', 'get');
  for (let batch = 0; batch < 100; batch++) {
    const record = { type: 'childList', target: aside, addedNodes: [], removedNodes: [document.createElement('p')] };
    concernArticle([record as unknown as MutationRecord], reading.is === 'article' ? reading : null);
  }
  expect(reading.is).toBe('article');
  expect(isConnected.mock.calls.length).toBeLessThan(1000);
});
