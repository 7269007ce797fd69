import { expect, it } from 'vitest';
import { AWAKE, until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR } from '../e2e/articles.ts';
import { inBothBrowsers, marksOn, pause, type Reader, titlesRemembered, untilMarked } from '../e2e/reader.ts';

/** A busy machine is slow to mark the first page. */
const MARKED = 40_000;

/** All that our scripts ask the global object for by name, and what else a page may think of. */
const GLOBALS = [
  'dramatis',
  'browser',
  'chrome',
  'scheduler',
  'navigation',
  'Navigation',
  'CSS',
  'Highlight',
  'ShadowRoot',
  'visualViewport',
];

/** Every colour in the open card, and every family of its type, in the order of its elements. */
const looksOf = (reader: Reader, page: Parameters<Reader['card']>[0]) =>
  reader.launched.asContentScript(page, () => {
    const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
    const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
    const root = host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host);
    return [...(root?.querySelectorAll('*') ?? [])].map((element) => {
      const { color, backgroundColor, borderTopColor, fontFamily } = getComputedStyle(element);
      return [element.localName, color, backgroundColor, borderTopColor, fontFamily].join(' ');
    });
  });

/** Names of the custom properties that our sheets have, and of the typefaces that systems have. */
const PROPERTIES = [
  'paper',
  'wash',
  'rule',
  'edge',
  'ink',
  'soft',
  'accent',
  'for',
  'against',
  'leader',
  'analyst',
  'shadow',
  'most',
  'room',
  'ui',
  'words',
];
const FAMILIES = [
  ...['-apple-system', 'BlinkMacSystemFont', 'Segoe UI', 'Roboto', 'Cantarell', 'Ubuntu', 'Noto Sans', 'Liberation Sans', 'system-ui'],
  ...['sans-serif', 'Iowan Old Style', 'Charter', 'Source Serif 4', 'Georgia', 'Noto Serif', 'Liberation Serif', 'serif', 'ui-serif'],
];
const REACHING = `<style>
${PROPERTIES.map((name) => `@property --${name} { syntax: "*"; inherits: false; }`).join('\n')}
${FAMILIES.map((name) => `@font-face { font-family: "${name}"; src: url("/font?${encodeURIComponent(name)}"); }`).join('\n')}
</style>`;

inBothBrowsers(
  (reader) => {
    it.each([
      ['an element', (name: string) => `<div id="${name}"></div>`],
      ['a frame from elsewhere', (name: string, origin: string) => `<iframe name="${name}" src="${origin}"></iframe>`],
    ])('is at work where %s has the name of what our scripts ask for', async (_what, called) => {
      await reader().set({ reading: 'never' });
      const elsewhere = new URL(reader().addressOf('<p>Elsewhere</p>'));
      elsewhere.hostname = 'localhost';
      const after = GLOBALS.map((name) => called(name, elsewhere.href)).join('');
      const page = await reader().visit(articlePage({ ...HARBOUR, after }).replace('<nav>', `${after}<nav>`));
      const marked = () => page.evaluate(() => (Reflect.get(document.defaultView as Window, 'CSS') as typeof CSS).highlights.size);
      await until('the marks', async () => (await marked()) > 0, MARKED);
      await page.close();
    });

    it('does not draw its marks again because a page sets an attribute at every frame', async () => {
      await reader().set({ reading: 'never' });
      const page = await reader().visit(articlePage(HARBOUR));
      await untilMarked(page, 'Anna Lindqvist', MARKED);
      const drawn = await page.evaluate(async () => {
        const seen = new Set<Highlight | undefined>();
        for (let frame = 0; frame < 120; frame++) {
          document.documentElement.style.setProperty('--scroll', String(frame));
          await new Promise((shown) => requestAnimationFrame(shown));
          seen.add(CSS.highlights.get('dramatis-leader'));
        }
        return seen.size;
      });
      expect(drawn).toBe(1);
      // A page that changes its theme still has marks for it, soon.
      await page.addStyleTag({ content: '.night { background: #111; color: #eee }' });
      await page.evaluate(() => document.documentElement.classList.add('night'));
      await until('marks for dark ground', async () => (await marksOn(page))['leader-dark']?.includes('Anna Lindqvist'));
      await page.close();
    });

    it('lets no typeface and no property of the page into the card', async () => {
      await reader().set({ reading: 'never' });
      const open = async (head: string) => {
        const page = await reader().visit(articlePage({ ...HARBOUR, head }));
        await untilMarked(page, 'Jonas Weber', MARKED);
        await reader().point(page, 'Jonas Weber');
        await reader().untilCard(page, 'Jonas Weber');
        return page;
      };
      const plain = await open('');
      const before = await looksOf(reader(), plain);
      await plain.close();
      const page = await open(REACHING);
      expect(await looksOf(reader(), page)).toEqual(before);
      const asked = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family),
      );
      expect(asked).toEqual([]);
      await page.close();
    });

    it('opens cards on a document that the page has written anew', async () => {
      await reader().set({ reading: 'never' });
      const page = await reader().visit(articlePage(HARBOUR));
      await untilMarked(page, 'Jonas Weber', MARKED);
      await page.evaluate((markup) => {
        document.open();
        document.write(markup);
        document.close();
      }, articlePage(HARBOUR));
      await until('the marks in the new document', () =>
        page.evaluate(() =>
          [...CSS.highlights.values()].some((marks) =>
            [...marks].some((range) => String(range) === 'Jonas Weber' && (range as Range).startContainer.isConnected),
          ),
        ),
      );
      await reader().point(page, 'Jonas Weber');
      await reader().untilCard(page, 'Jonas Weber');
      await page.close();
    });

    it.each([
      ['a modal dialog', (dialog: string) => dialog],
      [
        'that of a component, below another',
        (dialog: string) => `<x-a><template shadowrootmode="open">${dialog}</template></x-a><dialog>Later</dialog>`,
      ],
    ])('opens a card that the reader can press over %s', async (_what, placed) => {
      await reader().set({ reading: 'never' });
      const [, article = ''] = /(<article>.*<\/article>)/s.exec(articlePage(HARBOUR)) ?? [];
      const showing = '<script>(document.querySelector("x-a")?.shadowRoot ?? document).querySelector("dialog").showModal()</script>';
      const page = await reader().visit(articlePage(HARBOUR).replace(article, placed(`<dialog>${article}</dialog>`) + showing));
      await untilMarked(page, 'Jonas Weber', MARKED);
      await reader().point(page, 'Jonas Weber');
      // What is inert is hit nowhere in the window.
      const hits = () =>
        page.evaluate(() => {
          const root = document.querySelector('x-a')?.shadowRoot ?? document;
          const host = root.querySelector('dialog')?.lastElementChild;
          const steps = Array.from({ length: 40 }, (_, at) => (at + 0.5) / 40);
          const places = steps.flatMap((x) => steps.map((y) => ({ x: x * innerWidth, y: y * innerHeight })));
          return places.filter(({ x, y }) => host === root.elementFromPoint(x, y));
        });
      await until('a card that can be pressed', async () => (await hits()).length > 0);
      // Nor does it close under the pointer.
      const [{ x, y }] = (await hits()).slice(-1) as [{ x: number; y: number }];
      await page.mouse.move(x, y, { steps: 3 });
      await page.mouse.click(x, y);
      await pause(1000);
      expect((await hits()).length).toBeGreaterThan(0);
      await page.close();
    });

    it('opens no more than one tab for a content script that asks for forty', async () => {
      await reader().set({ reading: 'never' });
      const tabs = () => reader().launched.asExtension<number>('browser.tabs.query({}).then(({ length }) => length)');
      const page = await reader().visit('<!doctype html><title>Hostile</title><p>Nothing</p>');
      const before = await tabs();
      await reader().launched.asContentScript(page, async () => {
        const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        const ask = (message: string, request: object) => runtime.sendMessage({ message, request });
        const asked = Array.from({ length: 20 }, (_, i) => [
          ask('openPanel', { person: null, target: null, wrong: null }),
          ask('openKnown', { wikidata: `Q${i + 1}` }),
        ]);
        await Promise.all(asked.flat());
      });
      expect((await tabs()) - before).toBeLessThanOrEqual(1);
      await page.close();
    });

    it('takes from a content script neither another address nor questions about other tabs', async () => {
      await reader().set({ reading: 'never', memory: true });
      const other = await reader().visit(articlePage({ ...HARBOUR, title: 'In another tab' }));
      await untilMarked(other, 'Jonas Weber', MARKED);
      await until('the other tab in memory', async () => (await titlesRemembered(reader())).includes('In another tab'));
      const tabId = await reader().launched.tabIdOf(other);
      const page = await reader().visit(`<!doctype html><html data-tab="${tabId}"><title>Hostile</title><p>Nothing</p></html>`);
      const answers = await reader().launched.asContentScript(page, async () => {
        const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        const text = 'Jonas Weber robs the bank\nJonas Weber, a professor of economics, said on Monday that he would do it again.';
        const article = {
          text,
          blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
          title: 'Forged',
          published: null,
          outlet: null,
          authors: [],
          language: 'en',
        };
        const ask = (message: string, request: object) => runtime.sendMessage({ message, request });
        const elsewhere = Number(document.documentElement.dataset.tab);
        const found = await ask('analyseWhole', { name: 'forged', article, url: 'https://bank.example/' });
        const refused = await Promise.all(['metBefore', 'stateOf'].map((message) => ask(message, { tabId: elsewhere })));
        return JSON.stringify([(found as { value?: { article?: { url?: string } } }).value?.article?.url, refused]);
      });
      const [address, refused] = JSON.parse(answers as unknown as string);
      expect(address).toBe(page.url());
      expect(refused).toEqual([
        { ok: false, error: 'metBefore: not from there' },
        { ok: false, error: 'stateOf: not from there' },
      ]);
      for (const each of [page, other]) await each.close();
    });
  },
  { prefs: AWAKE },
);
