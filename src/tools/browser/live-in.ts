import type { Page } from 'puppeteer-core';
import type { Target } from '../build/manifest.ts';
import { launch, until } from './launch.ts';
import { serve } from './serve.ts';

/** How many posts stand on the page at a time: the oldest make way, so that what grows is ours. */
const POSTS = 30;
const GIVEN = ['Ada', 'Bruno', 'Clara', 'Dario', 'Elin', 'Farid', 'Greta', 'Henrik', 'Iris', 'Jonas', 'Karin', 'Leo'];
const FAMILY = [
  'Lindqvist',
  'Okafor',
  'Moreau',
  'Weber',
  'Santos',
  'Dahl',
  'Novak',
  'Haddad',
  'Rossi',
  'Keller',
  'Varga',
  'Brandt',
  'Solberg',
];

/** Somebody whom no other of the last posts names. */
const personOf = (post: number) => `${GIVEN[post % GIVEN.length]} ${FAMILY[post % FAMILY.length]}`;
const textOf = (post: number) =>
  `Minister ${personOf(post)} told reporters at the harbour that post number ${post} of the ferry line would open before the winter, and that the towns had agreed to pay for it together.`;

/** A live blog that has been running for a while. */
function livePage(): string {
  const title = 'Ferry talks: the latest from the harbour';
  const metadata = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2026-03-04T08:00:00Z' };
  const posts = Array.from({ length: POSTS }, (_, post) => `<p>${textOf(post)}</p>`).reverse();
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(metadata)}</script></head>
<body><main><article><h1>${title}</h1>${posts.join('\n')}</article></main></body></html>`;
}

/** What the page's process held and did, at one moment. */
interface LiveLook {
  readonly updates: number;
  /** What all scripts on the page hold after a collection, MB; Chromium only. */
  readonly heap: number | null;
  /** What scripts took of its thread for each update since the look before, ms, the page's own change included; Chromium only. */
  readonly thread: number | null;
}

interface Live {
  /** Updates after which the newest name was marked before the next one came, and all of them. */
  readonly marked: number;
  readonly updates: number;
  /** Marks on names that no post has any more, or twice on one, at the end. */
  readonly wrong: number;
  readonly errors: readonly string[];
  readonly looks: readonly LiveLook[];
}

async function lookAt(page: Page, target: Target, updates: number, before: { updates: number; script: number }): Promise<LiveLook> {
  if (target !== 'chrome') return { updates, heap: null, thread: null };
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  await session.detach();
  const script = ((await page.metrics()).ScriptDuration ?? 0) * 1000;
  const thread = updates > before.updates ? (script - before.script) / (updates - before.updates) : null;
  Object.assign(before, { updates, script });
  return { updates, heap, thread };
}

/** Lets a live blog bring so many posts, one every so many ms, and says what came of it. The extension must be built. */
export async function liveIn(target: Target, updates: number, every: number): Promise<Live> {
  const server = await serve(() => ({ body: livePage() }));
  const launched = await launch(target);
  const root = await launched.asExtension<string>(`browser.runtime.getURL('')`);
  const errors: string[] = [];
  const page = await launched.browser.newPage();
  page.on('pageerror', (error) => {
    if (String((error as Error).stack).includes(root)) errors.push(String(error));
  });
  await page.goto(`${server.origin}/live.html`, { waitUntil: 'load' });
  await page.bringToFront();
  const names = () =>
    page.evaluate(() => [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('dramatis-') ? [...ranges].map(String) : [])));
  const isMarked = (name: string) => async () => (await names()).includes(name);
  await until('the first marks', isMarked(personOf(POSTS - 1)));

  const looks: LiveLook[] = [];
  const before = { updates: 0, script: 0 };
  looks.push(await lookAt(page, target, 0, before));
  let marked = 0;
  for (let update = 0; update < updates; update++) {
    const next = new Promise((over) => setTimeout(over, every));
    await page.evaluate(
      (text) => {
        const article = document.querySelector('article');
        const post = document.createElement('p');
        post.textContent = text;
        article?.querySelector('h1')?.after(post);
        article?.lastElementChild?.remove();
      },
      textOf(POSTS + update),
    );
    if (await until('the newest name', isMarked(personOf(POSTS + update)), every).catch(() => false)) marked++;
    await next;
    if ((update + 1) % Math.ceil(updates / 5) === 0) looks.push(await lookAt(page, target, update + 1, before));
  }
  await until('the last name', isMarked(personOf(POSTS + updates - 1))).catch(() => errors.push('the last name was never marked'));
  const last = Array.from({ length: POSTS }, (_, at) => personOf(updates + at));
  const found = await names();
  const wrong = found.filter((name) => !last.includes(name)).length + found.length - new Set(found).size;
  await launched.close();
  await server.close();
  return { marked, updates, wrong, errors, looks };
}
