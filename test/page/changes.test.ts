import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { concernArticle, isOtherPage, readAt } from '../../src/page/changes.ts';
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
    ['soon after a single change', { firstChange: 1000, lastChange: 1000, lastReading: 0, cost: 5 }, 1400],
    ['when a row of changes is over', { firstChange: 1000, lastChange: 2200, lastReading: 0, cost: 5 }, 2600],
    ['in the midst of changes without end', { firstChange: 1000, lastChange: 9000, lastReading: 0, cost: 5 }, 3000],
    ['later where reading is dear', { firstChange: 1000, lastChange: 1000, lastReading: 900, cost: 40 }, 2900],
  ])('%s', (_when, pace, at) => expect(readAt(pace)).toBe(at));
});
