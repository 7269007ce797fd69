import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR, ORCHARD } from './articles.ts';
import { inBothBrowsers, marksOn, namesOn, pause, placeOf, UNREAD_AWAKE, untilMarked, untilUnmarked } from './reader.ts';

/** Pages that do their worst. Each test is an attempt of SECURITY.md. */

/** Makes what browsers give to scripts useless, and counts who asks for it. */
const REBINDING = `<script>
  window.asked = [];
  const spoil = (owner, names) => {
    for (const name of names) {
      const before = Object.getOwnPropertyDescriptor(owner, name);
      if (!before) continue;
      const spoiled = () => { window.asked.push(name); throw new Error('spoiled ' + name); };
      Object.defineProperty(owner, name, 'value' in before ? { ...before, value: spoiled } : { ...before, get: spoiled, set: spoiled });
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    document.adoptedStyleSheets = [];
    spoil(Document.prototype, ['createElement', 'createRange', 'createTreeWalker', 'caretPositionFromPoint', 'adoptedStyleSheets']);
    spoil(Element.prototype, ['attachShadow', 'getAttribute', 'append', 'getBoundingClientRect', 'getElementsByTagName', 'localName']);
    spoil(HTMLElement.prototype, ['showPopover', 'popover']);
    spoil(Node.prototype, ['textContent', 'parentNode', 'childNodes', 'nodeType', 'isConnected', 'contains', 'getRootNode', 'appendChild']);
    spoil(Array.prototype, ['findLast', 'toSorted', 'reduce', 'every', 'some', 'includes', 'concat']);
    spoil(String.prototype, ['normalize', 'matchAll', 'replaceAll', 'codePointAt']);
    spoil(Promise, ['all', 'allSettled', 'race']);
    spoil(JSON, ['parse']);
    spoil(Range.prototype, ['setStart', 'setEnd', 'getClientRects', 'isPointInRange']);
    spoil(CSSStyleSheet.prototype, ['replaceSync']);
    spoil(HighlightRegistry.prototype, ['set', 'get', 'delete']);
    spoil(window, ['Highlight', 'MutationObserver', 'getComputedStyle', 'requestIdleCallback']);
  });
</script>`;

/** Keeps the page's names as they were before anyone came, and hears every event that no person has made. */
const LISTENING = `<script>
  window.globals = Object.getOwnPropertyNames(window);
  window.heard = [];
  for (const owner of [window, document])
    for (const type of [...Object.keys(window).filter((key) => key.startsWith('on')).map((key) => key.slice(2)), 'dramatis', 'message'])
      owner.addEventListener(type, (event) => event.isTrusted || window.heard.push(event.type), true);
</script>`;

const FILES = [
  'manifest.json',
  'icons/16.png',
  'src/popup/index.html',
  'src/content/detector.iife.js',
  'src/content/main.iife.js',
  'src/content/detector.iife.js',
  'src/content/marks.css',
  '_locales/en/messages.json',
];

/** What a printed page draws but letters, which Chromium prints in other pieces where they are marked: lines, boxes and pictures in their order, not what it clips. */
const drawnIn = (pdf: Uint8Array): string[] =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/stream\r?\n(.*?)\r?\nendstream/gs),
  ].flatMap(([, stream = '']) => {
    try {
      const commands = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      return /\bBT\b/.test(commands) ? (commands.match(/^(?!.* W\b).* (?:re|l|c|Do)\b.*$(?!\nW)/gm) ?? []) : [];
    } catch {
      return []; // No text: a typeface, or a picture.
    }
  });

inBothBrowsers((reader) => {
  it('marks names and shows cards on a page that has rebound what browsers give, and asks it for nothing', async () => {
    const page = await reader().visit(articlePage({ ...HARBOUR, head: REBINDING }));
    const ranges = () => page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
    await until('the marks', async () => (await ranges()).includes('Anna Lindqvist'));
    expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
  });

  it('leaves nothing to find but the marks and, while a card is open, one bare element', async () => {
    const page = await reader().visit(articlePage({ ...HARBOUR, head: LISTENING }));
    await untilMarked(page, 'Anna Lindqvist');
    await reader().point(page, 'Anna Lindqvist');
    await reader().untilCard(page, 'Anna Lindqvist');
    const root = await reader().launched.asExtension<string>(`browser.runtime.getURL('')`);
    const found = await page.evaluate(
      async (own, files) => {
        const { globals, heard } = window as unknown as { globals: string[]; heard: string[] };
        const host = document.documentElement.lastElementChild as HTMLElement;
        // What comes of it: each way by itself until it has loaded or failed, or is silent for longer than a busy machine takes.
        const opens = (address: string) =>
          Promise.all([
            fetch(address).then(
              (response) => (response.ok ? 'loaded' : 'failed'),
              () => 'failed',
            ),
            ...(['img', 'script', 'iframe'] as const).map(
              (tag) =>
                new Promise<'loaded' | 'failed' | 'silent'>((answer) => {
                  const element = document.createElement(tag);
                  const done = (how: 'loaded' | 'failed' | 'silent') => {
                    answer(how);
                    element.remove();
                  };
                  element.onload = () => done('loaded');
                  element.onerror = () => done('failed');
                  element.src = address;
                  document.body.append(element);
                  setTimeout(() => done('silent'), 15_000);
                }),
            ),
          ]);
        // An extension that isn't there, with an identity as long as ours.
        const nobody = own.replace(/(?<=:\/\/)./, (first) => (first === 'a' ? 'b' : 'a'));
        const [opened, openedOfNobody] = await Promise.all(
          [own, nobody].map((whose) => Promise.all(files.map((file) => opens(whose + file)))),
        );
        const { chrome, browser } = window as unknown as Record<string, { runtime?: unknown } | undefined>;
        return {
          host: [
            host.localName,
            host.attributes.length,
            host.childNodes.length,
            host.shadowRoot,
            host.innerText,
            Object.getOwnPropertyNames(host).length,
          ],
          globals: Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name) && !/^\d+$/.test(name)),
          named: [...Object.getOwnPropertyNames(document), ...Object.getOwnPropertyNames(document.documentElement)].filter((name) =>
            /dramatis/i.test(name),
          ),
          heard,
          runtime: [typeof chrome?.runtime, typeof browser],
          sheets: [document.adoptedStyleSheets.length, document.styleSheets.length],
          entries: performance.getEntries().filter(({ name }) => /extension:|dramatis/i.test(name)).length,
          stored: [localStorage.length, sessionStorage.length, document.cookie],
          styled: [getComputedStyle(document.documentElement), getComputedStyle(document.body)].flatMap((style) =>
            [...style].filter((name) => name.startsWith('--')),
          ),
          // A frame has loaded when the browser's own page stands in it that says that there is nothing; whether it does is told by `told`.
          opened: opened?.flatMap((ways) => ways.slice(0, 3)).filter((how) => how === 'loaded').length,
          told: JSON.stringify(opened) !== JSON.stringify(openedOfNobody),
        };
      },
      root,
      FILES,
    );
    expect(found).toEqual({
      host: ['div', 0, 0, null, '', 0],
      globals: ['globals', 'heard'],
      named: [],
      heard: [],
      runtime: ['undefined', 'undefined'],
      sheets: [0, 0],
      entries: 0,
      stored: [0, 0, ''],
      styled: [],
      opened: 0,
      told: false,
    });
  });

  it('is not driven by events that a page makes', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const { x, y } = await placeOf(page, 'Anna Lindqvist');
    await pause(500);
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY) ?? document.body;
        for (let step = 0; step < 9; step++)
          for (const type of ['pointerover', 'pointerenter', 'pointermove', 'mousemove', 'pointerdown', 'click', 'focus'])
            target.dispatchEvent(
              new PointerEvent(type, {
                clientX: clientX - step,
                clientY,
                screenX: clientX - step,
                screenY: clientY,
                bubbles: true,
                composed: true,
              }),
            );
        for (const key of ['Enter', 'n', 'Tab']) window.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
        for (const data of [
          { message: 'analyseAnyway', request: {} },
          { message: 'report', request: { is: 'off', where: 'site' } },
        ]) {
          window.postMessage(data, '*');
          document.dispatchEvent(new CustomEvent(data.message, { detail: data }));
          new BroadcastChannel('dramatis').postMessage(data);
        }
      },
      x,
      y,
    );
    await pause(1000);
    expect(await reader().card(page)).toBeNull();
    expect(await reader().stateOf(page)).toMatchObject({ is: 'analysed' });
    // An Esc that the page makes closes no card, either.
    await reader().point(page, 'Anna Lindqvist');
    await reader().untilCard(page, 'Anna Lindqvist');
    await page.evaluate(() => {
      for (const type of ['keydown', 'pointerdown', 'scroll', 'blur'])
        window.dispatchEvent(type === 'keydown' ? new KeyboardEvent(type, { key: 'Escape', bubbles: true }) : new Event(type));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await pause(600);
    expect((await reader().card(page))?.text).toContain('Anna Lindqvist');
  });

  it('survives a page that throws the card out as soon as it comes, and shows it when the page gives in', async () => {
    const head = `<script>
      const watch = new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === 'div') node.remove(); });
      document.addEventListener('DOMContentLoaded', () => watch.observe(document.documentElement, { childList: true }));
      window.giveIn = () => watch.disconnect();
    </script>`;
    const page = await reader().visit(articlePage({ ...HARBOUR, head }));
    await untilMarked(page, 'Anna Lindqvist');
    await reader().point(page, 'Anna Lindqvist');
    await pause(700);
    expect(await reader().card(page)).toBeNull();
    await page.evaluate(() => (window as unknown as { giveIn(): void }).giveIn());
    await page.mouse.move(5, 5);
    await pause(600);
    await reader().point(page, 'Jonas Weber');
    await reader().untilCard(page, 'Jonas Weber');
  });

  it('shows markup, direction marks and code in a text as the text that they are', async () => {
    const paragraphs = [
      'Prime Minister Anna Lindqvist &lt;img src=x onerror="window.hit=1"&gt; signed the harbour agreement on Monday after two years of talks, and promised a ferry.',
      'Jonas Weber, a professor of economics at the &lt;script&gt;window.hit=1&lt;/script&gt; University of Bergen, said: “I am against building &lt;b onclick=hit&gt; it now. The money is not there.”',
      'Foreign Minister \u202eretuO\u202c Peter\u200b Okafor\u2066, who had led the talks, did not speak at the ceremony. \u202eThe minister said nothing of it\u202c to the press on that day.',
      ...HARBOUR.paragraphs.slice(3),
    ];
    const page = await reader().visit(articlePage({ ...HARBOUR, paragraphs }));
    await untilMarked(page, 'Jonas Weber');
    await reader().point(page, 'Jonas Weber');
    const card = await reader().untilCard(page, 'Jonas Weber');
    const inside = await reader().launched.asContentScript(page, () => {
      const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
      const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
      const root = host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host);
      return root ? root.querySelectorAll('img, script, iframe, [onclick], [onerror]').length : -1;
    });
    expect(inside).toBe(0);
    expect(card.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await namesOn(page)).toContain('Peter\u200b Okafor');
  });

  it('reads a page whose images and fields have the names of what scripts ask for', async () => {
    const names = [
      'body',
      'title',
      'documentElement',
      'createElement',
      'createRange',
      'querySelector',
      'querySelectorAll',
      'getElementsByTagName',
      'hidden',
      'caretPositionFromPoint',
      'addEventListener',
      'defaultView',
      'readyState',
      'prerendering',
      'createTreeWalker',
    ];
    const fields = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'getAttribute',
      'hasAttribute',
      'children',
      'textContent',
      'isConnected',
      'style',
      'className',
      'closest',
    ];
    const after = names.map((name) => `<img alt="" name="${name}"><form name="${name}"></form>`).join('');
    const form = `<form id="all">${fields.map((name) => `<input name="${name}">`).join('')}<nav>`;
    const page = await reader().visit(articlePage({ ...HARBOUR, after: `</form>${after}` }).replace('<nav>', form));
    const marked = () => page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
    await until('the marks', async () => (await marked()).includes('Jonas Weber'));
    expect(await marked()).toContain('Anna Lindqvist');
  });

  it('never marks what a person writes', async () => {
    const draft = (tag: string) => `<${tag}>${ORCHARD.paragraphs.slice(0, 2).join(' ')}</${tag.split(' ')[0]}>`;
    const after = [
      'textarea',
      'div contenteditable',
      'div contenteditable="plaintext-only"',
      'p role="textbox"',
      'section contenteditable="true"',
    ]
      .map(draft)
      .join('');
    const page = await reader().visit(
      articlePage({ ...HARBOUR, paragraphs: [...HARBOUR.paragraphs, `${after}The towns will vote on it in the spring.`] }),
    );
    await untilMarked(page, 'Anna Lindqvist');
    expect((await namesOn(page)).filter((name) => /Moreau|Dahl/.test(name))).toEqual([]);
    const editor = await reader().visit(articlePage(ORCHARD).replace('<article>', '<article contenteditable="true">'));
    await until('the state', async () => (await reader().stateOf(editor)).is === 'no-article');
    await pause(500);
    expect(await namesOn(editor)).toEqual([]);
  });

  it('reads past metadata that is deep, huge or poisoned', async () => {
    const head = `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>
<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"Poisoned"},"constructor":{"prototype":{"polluted":true}},"author":[{"name":"__proto__"},{"name":{"toString":1}}]}</script>
<script type="application/ld+json">${JSON.stringify(Array.from({ length: 20_000 }, (_, index) => ({ '@type': 'Person', name: `Person ${index}` })))}</script>
<meta name="__proto__" content="polluted"><meta name="constructor" content="polluted"><meta property="og:title" content="${'x'.repeat(200_000)}">`;
    const page = await reader().visit(articlePage({ ...HARBOUR, head }));
    await untilMarked(page, 'Anna Lindqvist');
    const polluted = () => 'polluted' in {} || 'headline' in {};
    expect(await page.evaluate(polluted)).toBe(false);
    expect(await reader().launched.asContentScript(page, polluted)).toBe(false);
  });

  it('reads a page of 5 MB with 100,000 nodes, and one with a word of a million letters', async () => {
    const filler = Array.from(
      { length: 50_000 },
      (_, index) => `<div class="row"><span>${index} </span>${'lorem ipsum '.repeat(6)}</div>`,
    ).join('');
    const big = await reader().visit(articlePage({ ...HARBOUR, after: `<footer>${filler}</footer>` }));
    await untilMarked(big, 'Anna Lindqvist');
    await big.close();
    const long = await reader().visit(
      articlePage({ ...HARBOUR, paragraphs: [...HARBOUR.paragraphs, 'A'.repeat(1_000_000), `${'Ab'.repeat(200_000)} said.`] }),
    );
    await untilMarked(long, 'Anna Lindqvist');
    await long.close();
  });

  it.each([
    ['XML', 'application/xml', `<?xml version="1.0"?><news><p>${HARBOUR.paragraphs.join('</p><p>')}</p></news>`],
    ['a plain text', 'text/plain', HARBOUR.paragraphs.join('\n\n')],
    ['data', 'application/json', JSON.stringify(HARBOUR)],
  ])('shows no error and no mark on %s', async (_what, type, body) => {
    const page = await reader().visit(body, { 'content-type': `${type}; charset=utf-8` });
    await until('the state', async () => (await reader().stateOf(page)).is === 'no-article');
    await pause(500);
    expect(await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('dramatis')))).toEqual([]);
  });

  it('prints an article as the page made it, with a card open over it', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    await reader().point(page, 'Anna Lindqvist');
    await reader().untilCard(page, 'Anna Lindqvist');
    const printed = drawnIn(await page.pdf());
    await reader().set({ on: false });
    await untilUnmarked(page);
    await reader().untilNoCard(page);
    expect(drawnIn(await page.pdf())).toEqual(printed);
    await page.addStyleTag({ content: 'p { text-decoration: underline }' });
    expect(drawnIn(await page.pdf())).not.toEqual(printed);
    await reader().set({});
    await page.close();
  });

  it('keeps its marks, and no others, where the page writes marks of the same names', async () => {
    const head = `<script>document.addEventListener('DOMContentLoaded', () => {
      const range = document.createRange(); range.selectNodeContents(document.querySelector('h1'));
      CSS.highlights.set('dramatis-leader', new Highlight(range));
    });</script>`;
    const page = await reader().visit(articlePage({ ...HARBOUR, head }));
    await untilMarked(page, 'Anna Lindqvist');
    expect((await marksOn(page)).leader).not.toContain(HARBOUR.title);
  });
}, UNREAD_AWAKE);
