import type { CDPSession, Page } from 'puppeteer-core';
import type { PageState } from '../messages/messages.ts';
import { type Launched, launch, until } from './launch.ts';
import { type SavedPage, savedPages } from './saved-pages.ts';
import { type Served, serve } from './serve.ts';

/** Tabs at work at one time. */
const TABS = 4;
/** How long a page may take to show its document, and how long it may take then until it is known what it is, ms. */
const TO_LOAD = 12_000;
const TO_TELL = 6_000;

/** The two ways in which each page is opened: still, with no script of its own at work, and as it was published. */
const WAYS = {
  still: { 'content-security-policy': "script-src 'none'" },
  'as published': {},
} satisfies Record<string, Record<string, string>>;

interface Outcome {
  readonly id: string;
  /** What the page is to Dramatis, or why nobody can say. */
  readonly is: PageState['is'] | 'left' | 'hangs';
  readonly people: number;
  readonly marks: number;
  /** What went wrong in code of ours. */
  readonly errors: readonly string[];
}

/** Collects what is thrown by code of the extension, whatever world it runs in. */
async function collectErrors(session: CDPSession, root: string, errors: string[]) {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    if (JSON.stringify(exceptionDetails).includes(root)) errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && entry.url?.startsWith(root)) errors.push(entry.text);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable').catch(() => {});
}

/** Run on the page: how many names are marked. */
const countMarks = () =>
  [...CSS.highlights].filter(([name]) => name.startsWith('dramatis-')).reduce((sum, [, ranges]) => sum + ranges.size, 0);

async function openPage({ browser, asExtension, tabIdOf }: Launched, { id }: SavedPage, url: string, root: string): Promise<Outcome> {
  const errors: string[] = [];
  const page: Page = await browser.newPage();
  const nothing = { id, people: 0, marks: 0, errors };
  try {
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
    await collectErrors(await page.createCDPSession(), root, errors);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: TO_LOAD });
    const tabId = await tabIdOf(page);
    const question = JSON.stringify({ message: 'stateOf', request: { tabId } });
    const state = await until(
      'the state',
      async () => {
        const { value } = await asExtension<{ value: PageState }>(`browser.runtime.sendMessage(${question})`);
        return (value.is !== 'no-article' || value.reason === 'not-an-article') && value;
      },
      TO_TELL,
    ).catch(() => null);
    if (!page.url().startsWith(new URL(url).origin)) return { ...nothing, is: 'left' };
    if (!state) return { ...nothing, is: 'no-article' };
    if (state.is === 'failed') errors.push(state.message);
    const people = state.is === 'analysed' ? state.analysis.people.length : 0;
    // A page that writes its text anew while it loads is marked anew.
    const marks = people && (await until('marks', () => page.evaluate(countMarks), TO_TELL).catch(() => 0));
    return { id, is: state.is, people, marks, errors };
  } catch {
    return { ...nothing, is: page.url().startsWith(new URL(url).origin) ? 'hangs' : 'left' };
  } finally {
    await Promise.race([page.close(), new Promise((over) => setTimeout(over, 3000))]).catch(() => {});
  }
}

/** Opens all pages in one way, a few at a time. */
async function openAll(pages: readonly SavedPage[], headers: Record<string, string>): Promise<Outcome[]> {
  const served = new Map<string, Served>();
  for (const page of pages) served.set(page.path, { body: page.html(), headers });
  const server = await serve((at) => served.get(at));
  const launched = await launch('chrome');
  const root = await launched.asExtension<string>(`browser.runtime.getURL('')`);
  const background: string[] = [];
  const worker = await launched.browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(root));
  await collectErrors(await worker.createCDPSession(), root, background);

  const outcomes: Outcome[] = [];
  const waiting = [...pages];
  async function work() {
    for (let page = waiting.shift(); page; page = waiting.shift())
      outcomes.push(await openPage(launched, page, server.origin + page.path, root));
  }
  await Promise.all(Array.from({ length: TABS }, work));
  await launched.close();
  await server.close();
  if (background.length) outcomes.push({ id: 'background', is: 'failed', people: 0, marks: 0, errors: background });
  return outcomes;
}

/** Whether something of ours went wrong: an error, or an article with people and no mark. */
const isWrong = ({ is, people, marks, errors }: Outcome) => errors.length > 0 || is === 'failed' || (people > 0 && marks === 0);

function report(way: string, outcomes: readonly Outcome[], seconds: number): boolean {
  const count = (is: Outcome['is']) => outcomes.filter((outcome) => outcome.is === is);
  const sum = (of: 'people' | 'marks') => outcomes.reduce((total, outcome) => total + outcome[of], 0);
  console.log(
    `${way}: ${outcomes.length} pages in ${seconds} s; articles ${count('analysed').length}, people ${sum('people')}, marks ${sum('marks')}, ` +
      `other language ${count('other-language').length}, no article ${count('no-article').length}, left by themselves ${count('left').length}, hang ${count('hangs').length}`,
  );
  for (const is of ['no-article', 'other-language', 'left', 'hangs'] as const)
    for (const { id } of count(is)) console.log(`  ${is}: ${id}`);
  const wrong = outcomes.filter(isWrong);
  for (const { id, is, people, marks, errors } of wrong)
    console.log(`  WRONG ${id}: ${is}, ${people} people, ${marks} marks${errors.map((error) => `\n    ${error.split('\n')[0]}`).join('')}`);
  return wrong.length === 0;
}

/** Opens every saved page in Chromium with the extension, twice, and says how it went; fails where something of ours went wrong. */
async function main() {
  const only = process.argv[2];
  const pages = savedPages().filter(({ id }) => !only || id.includes(only));
  for (const [way, headers] of Object.entries(WAYS)) {
    const start = Date.now();
    const outcomes = await openAll(pages, headers);
    if (!report(way, outcomes, Math.round((Date.now() - start) / 1000))) process.exitCode = 1;
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
