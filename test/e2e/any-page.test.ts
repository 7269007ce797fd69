import { expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR, ORCHARD } from './articles.ts';
import { inBothBrowsers, namesOn, pause, placeOf, UNREAD, untilDrawn, untilMarked } from './reader.ts';

/** A page of web components: the story in a component of a component, its paragraphs half its own, half shown in a slot. */
function componentPage(): string {
  const [first, ...others] = HARBOUR.paragraphs.map((text) => `<p>${text}</p>`);
  const build = `
    const root = document.querySelector('news-page').attachShadow({ mode: 'open' });
    root.innerHTML = ${JSON.stringify(`<style>p { margin: 90px 200px }</style><main><news-story>${others.join('')}</news-story></main>`)};
    root.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<article><h1>${HARBOUR.title}</h1>${first}<slot></slot></article>`)};`;
  return articlePage({ ...HARBOUR, paragraphs: [] }).replace(/<main>.*<\/main>/s, `<news-page></news-page><script>${build}</script>`);
}

inBothBrowsers((reader) => {
  it('reads, marks and opens cards in open shadow roots, and follows what comes into them', async () => {
    const page = await reader().visit(componentPage());
    await untilMarked(page, 'Jonas Weber');
    expect(await namesOn(page)).toEqual(expect.arrayContaining(['Anna Lindqvist', 'Lindqvist', 'Jonas Weber', 'Peter Okafor']));
    // One name stands in a root, the other is shown in a slot: both look other than without their marks.
    for (const name of ['Anna Lindqvist', 'Jonas Weber']) {
      const { x, y } = await placeOf(page, name);
      const clip = { x: x - 40, y: y - 15, width: 80, height: 30 };
      const drawn = async () => {
        await untilDrawn(page);
        return page.screenshot({ clip, encoding: 'base64' });
      };
      const marked = await drawn();
      await page.evaluate(() => CSS.highlights.clear());
      expect([name, (await drawn()) === marked]).toEqual([name, false]);
      await page.mouse.move(3, 3);
      await page.mouse.move(5, 5);
      await untilMarked(page, name);
      await reader().point(page, name);
      await reader().untilCard(page, name);
      await page.mouse.move(5, 5);
      await reader().untilNoCard(page);
    }
    await page.evaluate((text) => {
      const story = document.querySelector('news-page')?.shadowRoot?.querySelector('news-story');
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      story?.shadowRoot?.querySelector('article')?.append(paragraph);
    }, ORCHARD.paragraphs[0] ?? '');
    await untilMarked(page, 'Clara Moreau');
    await page.close();
  });

  it('finds an article in a component that becomes one long after the page was there', async () => {
    const build = `setTimeout(() => customElements.define('late-story', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<article><h1>${HARBOUR.title}</h1>${HARBOUR.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`)};
      }
    }), 1500);`;
    const page = await reader().visit(
      articlePage({ ...HARBOUR, paragraphs: [] }).replace(/<main>.*<\/main>/s, `<late-story></late-story><script>${build}</script>`),
    );
    await pause(1000);
    expect(await namesOn(page)).toEqual([]);
    await untilMarked(page, 'Anna Lindqvist');
    await page.close();
  });

  it('marks an article in each tab that shows it, and again in one that was put to sleep', async () => {
    const first = await reader().visit(articlePage(HARBOUR));
    await untilMarked(first, 'Anna Lindqvist');
    const { asExtension, tabIdOf, open } = reader().launched;
    const sleeper = await tabIdOf(first);
    const second = await open(first.url());
    await second.bringToFront();
    await untilMarked(second, 'Anna Lindqvist');
    const windows = `(await browser.windows.create({ url: ${JSON.stringify(first.url())} })).tabs[0].id`;
    const third = await asExtension<number>(windows);
    await second.bringToFront();
    const after = await asExtension<number>(`(await browser.tabs.discard(${sleeper}))?.id ?? ${sleeper}`);
    await asExtension(`browser.tabs.update(${after}, { active: true })`);
    const known = (tabId: number) =>
      asExtension<{ value: { is: string } }>(`browser.runtime.sendMessage({ message: 'stateOf', request: { tabId: ${tabId} } })`);
    const marks = '(await browser.scripting.executeScript({ target: { tabId: TAB }, func: () => CSS.highlights.size }))[0].result';
    for (const tabId of [after, third]) {
      await until('the marks', async () => (await asExtension<number>(marks.replace('TAB', String(tabId)))) > 0);
      expect((await known(tabId)).value.is).toBe('analysed');
    }
    await asExtension(`browser.tabs.remove([${third}, ${after}])`);
    await second.close();
  });

  it('knows nobody on a page that is loaded anew and takes its own article away', async () => {
    const away = `<script>
      if (sessionStorage.getItem('seen')) addEventListener('DOMContentLoaded', () => document.body.remove());
      sessionStorage.setItem('seen', 'yes');
    </script>`;
    const page = await reader().visit(articlePage({ ...HARBOUR, head: away }));
    await untilMarked(page, 'Anna Lindqvist');
    await until('the people', async () => (await reader().stateOf(page)).is === 'analysed');
    await page.reload();
    await until('nobody any more', async () => (await reader().stateOf(page)).is === 'no-article');
    expect(await namesOn(page)).toEqual([]);
    await page.close();
  });

  it('says of what it can’t read why, and touches nothing of it', async () => {
    const { asExtension, target } = reader().launched;
    const pdf = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
4 0 obj <</Length 64>> stream
BT /F1 12 Tf 20 100 Td (Anna Lindqvist told reporters.) Tj ET
endstream endobj
trailer <</Root 1 0 R>>`;
    const article = await reader().visit(articlePage(HARBOUR));
    const addresses = [
      reader().addressOf(pdf, { 'content-type': 'application/pdf' }),
      'about:blank',
      ...(target === 'chrome' ? ['chrome://version/', `view-source:${article.url()}`] : []),
    ];
    for (const address of addresses) {
      const id = await asExtension<number>(`(await browser.tabs.create({ url: ${JSON.stringify(address)} })).id`);
      const state = () =>
        asExtension<{ value: { is: string; reason: string } }>(
          `browser.runtime.sendMessage({ message: 'stateOf', request: { tabId: ${id} } })`,
        );
      await until(`${address} to be there`, () => asExtension(`browser.tabs.get(${id}).then(({ status }) => status === 'complete')`));
      expect([address, (await state()).value]).toEqual([
        address,
        { is: 'no-article', reason: expect.stringMatching(/^(?:no-text|nothing-heard)$/) },
      ]);
      await asExtension(`browser.tabs.remove(${id})`);
    }
    await article.close();
  });
}, UNREAD);
