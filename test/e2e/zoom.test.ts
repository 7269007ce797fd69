import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { narrowFaultsOn, outOfReach } from './accessible.ts';
import { articlePage, HARBOUR } from './articles.ts';
import { inBothBrowsers, marksOn, placeOf, type Reader, untilMarked, untilRead } from './reader.ts';

/** What a window of 1280 × 1024 px shows at twice and at four times the size, CSS px. */
const ZOOMS = [
  { zoom: '200 %', width: 640, height: 512, deviceScaleFactor: 2 },
  { zoom: '400 %', width: 320, height: 256, deviceScaleFactor: 4 },
] as const;

/** A page on which there is room to scroll every name to the middle. */
const ROOMY = { ...HARBOUR, head: '<style>p { margin: 260px 10px }</style>' };

/** What could not be reached in the open card on a page. */
const outOfReachInCard = (reader: Reader, page: Page) => reader.launched.asContentScript(page, outOfReach);

/** What a finger could hardly hit in the open card, all of it unfolded: lower or narrower than 44 px. */
const tooSmallInCard = (reader: Reader, page: Page) =>
  reader.launched.asContentScript(page, () => {
    const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
    const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
    const root = (host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host)) as ShadowRoot;
    for (const details of root.querySelectorAll('details')) details.open = true;
    return [...root.querySelectorAll('button, summary, a.to-link')].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 44 || height < 44 ? [`${control.outerHTML.slice(0, 80)}: ${Math.round(width)} × ${Math.round(height)}`] : [];
    });
  });

const boxIn = (reader: Reader, page: Page) =>
  reader.launched.asContentScript(page, () => {
    const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
    const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
    const root = host.localName === 'div' ? (host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host)) : null;
    const box = (selector: string) => {
      const { left = -1, right = -1, top = -1, bottom = -1 } = root?.querySelector(selector)?.getBoundingClientRect() ?? {};
      return { left, right, top, bottom };
    };
    const middle = (rect?: DOMRect) => rect && (rect.top + rect.bottom) / 2;
    /** How far below its label's first line the first line of what somebody is stands. */
    const below =
      (middle(root?.querySelector('dd bdi')?.getClientRects()[0]) ?? -99) -
      (middle(root?.querySelector('dt')?.getBoundingClientRect()) ?? 0);
    return { card: box('.card'), name: box('h1'), role: box('.role'), stance: box('.stance .evidence'), below };
  });

inBothBrowsers((reader) => {
  let article: Page;
  beforeAll(async () => {
    article = await reader().visit(articlePage(ROOMY));
    await untilMarked(article, 'Jonas Weber');
    await untilRead(reader(), article);
  });

  it.each(ZOOMS)('of the card everything is reached and nothing cut at $zoom', async ({ zoom, ...view }) => {
    await article.bringToFront();
    await article.setViewport(view);
    await reader().point(article, 'Jonas Weber');
    await reader().untilCard(article, 'Jonas Weber');
    const { card, name, role, stance } = await until('the card in its place', async () => {
      const boxes = await boxIn(reader(), article);
      return boxes.card.top >= 0 && boxes.card.bottom <= view.height && boxes;
    });
    expect([card.left >= 0, card.right <= view.width]).toEqual([true, true]);
    // No slit, however little room the name leaves.
    expect(card.bottom - card.top).toBeGreaterThan(150);
    for (const box of zoom === '200 %' ? [name, role, stance] : [name, role]) {
      expect(box.top).toBeGreaterThanOrEqual(card.top);
      expect(box.bottom).toBeLessThanOrEqual(card.bottom);
    }
    expect(await outOfReachInCard(reader(), article)).toEqual([]);
    await article.keyboard.press('Escape');
    await article.mouse.move(2, 2);
    await reader().untilNoCard(article);
    await article.setViewport({ width: 1200, height: 800 });
  });

  it('of the card a long name is whole where text is large at 400 % of a low window, and all else is reached', async () => {
    const name = 'Jonas Maximilian Weber-Lindenthal';
    const paragraphs = HARBOUR.paragraphs.map((text) => text.replace('Jonas Weber', name));
    await reader().set({ textSize: 'large' });
    // On the page it stands in one line, where the pointer meets it.
    const head = '<style>p { margin: 260px 10px; font-size: 12px }</style>';
    const page = await reader().visit(articlePage({ ...HARBOUR, paragraphs, head }));
    await untilMarked(page, name);
    await untilRead(reader(), page);
    await page.setViewport({ width: 320, height: 180, deviceScaleFactor: 4 });
    await reader().point(page, name);
    await reader().untilCard(page, name);
    await until('the name in the card', async () => {
      const { card, name } = await boxIn(reader(), page);
      return name.top > card.top && name.bottom < card.bottom;
    });
    expect(await outOfReachInCard(reader(), page)).toEqual([]);
    await page.close();
    await reader().set({});
  });

  it('stands beside its name on a page that zooms its root element', async () => {
    const head = '<style>html { zoom: 1.5 } p { margin: 200px 20px 200px 300px }</style>';
    const zoomed = await reader().visit(articlePage({ ...HARBOUR, head }));
    await untilMarked(zoomed, 'Jonas Weber');
    await reader().point(zoomed, 'Jonas Weber');
    await reader().untilCard(zoomed, 'Jonas Weber');
    const name = await zoomed.evaluate(() => {
      const ranges = [...(CSS.highlights.get('dramatis-analyst') ?? [])] as Range[];
      const { left, top, bottom } = ranges.find((range) => String(range) === 'Jonas Weber')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, bottom };
    });
    const card = await until('the card beside the name', async () => {
      const { card } = await boxIn(reader(), zoomed);
      const isNear =
        Math.abs(card.left - name.left) < 2 && (Math.abs(card.top - name.bottom - 8) < 2 || Math.abs(name.top - 8 - card.bottom) < 2);
      return isNear && card;
    });
    expect(Math.round(card.right - card.left)).toBe(340);
    await zoomed.close();
  });

  it.each(ZOOMS)('of panel and popup everything is reached and nothing cut at $zoom', async ({ zoom: _, ...view }) => {
    const panel = await reader().launched.openOwn(`src/panel/index.html?tab=${await reader().launched.tabIdOf(article)}`);
    await panel.bringToFront();
    await panel.setViewport(view);
    await until('the people', () => panel.$('.person .name'));
    for (const tab of ['people', 'questions', 'voices']) {
      await panel.evaluate((id) => document.querySelector<HTMLElement>(id)?.click(), `#tab-${tab}`);
      await until(tab, () => panel.$(`#tab-${tab}[aria-selected="true"]`));
      expect(await panel.evaluate(outOfReach), tab).toEqual([]);
      // What scrolls is no slit.
      const heights = await panel.evaluate(() => [...document.querySelectorAll('.behind .scroll')].map(({ clientHeight }) => clientHeight));
      expect(Math.min(...heights, view.height)).toBeGreaterThan(100);
    }
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-people')?.click());
    await until('the people', () => panel.$('.person .name'));
    await panel.evaluate(() => document.querySelector<HTMLElement>('.person .name')?.click());
    await until('a person', () => panel.$('.person-page h1'));
    await until('the page at rest', () => panel.evaluate(() => document.getAnimations().length === 0));
    expect(await panel.evaluate(outOfReach), 'a person').toEqual([]);
    await panel.close();

    const popup = await reader().popup(article);
    await popup.bringToFront();
    await popup.setViewport({ ...view, width: Math.min(view.width, 400) });
    await until('the people', () => popup.$('.person .name'));
    expect(await popup.evaluate(outOfReach), 'the popup').toEqual([]);
    await popup.close();
  });

  it.each(ZOOMS)('of options, welcome and library everything is reached and nothing cut at $zoom', async ({ zoom: _, ...view }) => {
    for (const what of ['options', 'welcome', 'library']) {
      const page = await reader().launched.openOwn(`src/${what}/index.html`);
      await page.bringToFront();
      await page.setViewport(view);
      await until(what, () => page.$('main :is(button, a, input)'));
      expect(await page.evaluate(outOfReach), what).toEqual([]);
      await page.close();
    }
  });
});

inBothBrowsers(
  (reader) => {
    // Firefox was started with a finger for a pointer, and knows no phone.
    const phone = () => ({
      width: 360,
      height: 740,
      ...(reader().launched.target === 'chrome' && { hasTouch: true, isMobile: true }),
    });

    it('a card on a phone is reached by a finger to its end, and leads to the words', async () => {
      const body = articlePage(HARBOUR).replace('<meta charset', '<meta name="viewport" content="width=device-width"><meta charset');
      const page = await reader().visit(body);
      await page.setViewport(phone());
      await untilMarked(page, 'Jonas Weber');
      await untilRead(reader(), page);
      const { x, y } = await placeOf(page, 'Jonas Weber');
      await page.touchscreen.tap(x, y);
      await reader().untilCard(page, 'Jonas Weber');
      const { card, below } = await until('the sheet at the foot', async () => {
        const boxes = await boxIn(reader(), page);
        return Math.round(boxes.card.bottom) === (await page.evaluate(() => innerHeight)) && boxes;
      });
      expect(Math.abs(below)).toBeLessThan(4);
      // Beside a desktop's scroll bar, where the browser shows one.
      const room = await page.evaluate(() => document.documentElement.clientWidth);
      expect([Math.round(card.left), Math.round(card.right)]).toEqual([0, room]);
      const evidence = await until('the words', async () => (await reader().card(page))?.evidence);
      await page.touchscreen.tap(evidence.x, evidence.y);
      await until('the words lit', async () => (await marksOn(page)).evidence?.join().includes('oppose the Fjord Harbour Agreement'));
      const again = await placeOf(page, 'Jonas Weber');
      await page.touchscreen.tap(again.x, again.y);
      await reader().untilCard(page, 'Jonas Weber');
      expect(await outOfReachInCard(reader(), page)).toEqual([]);
      expect(await tooSmallInCard(reader(), page)).toEqual([]);
      await page.close();
    });

    it('a card on a phone stands in what is seen of a page that is wider, wherever that is moved', async () => {
      const meta = '<meta name="viewport" content="width=device-width, initial-scale=1"><meta charset';
      const wide = '<div style="width: 1200px; height: 4px; background: gray"></div>';
      const page = await reader().visit(articlePage({ ...HARBOUR, after: wide }).replace('<meta charset', meta));
      await page.setViewport(phone());
      await untilMarked(page, 'Jonas Weber');
      const { x, y } = await placeOf(page, 'Jonas Weber');
      await page.touchscreen.tap(x, y);
      await reader().untilCard(page, 'Jonas Weber');
      const isInSight = async () => {
        const { left, right, bottom } = (await boxIn(reader(), page)).card;
        const seen = await page.evaluate(() => {
          const { offsetLeft, offsetTop, width, height } = window.visualViewport as VisualViewport;
          return [offsetLeft, offsetLeft + width, offsetTop + height].map(Math.round);
        });
        return [left, right, bottom].map(Math.round).join() === seen.join();
      };
      await until('the sheet in sight', isInSight);
      await page.evaluate(() => window.scrollTo({ left: 500, top: scrollY, behavior: 'instant' }));
      await until('the sheet in sight again', isInSight);
      await page.close();
    });

    it('a card on a phone is as large as any on a page that is drawn small to fit, having been made for none', async ({ skip }) => {
      skip(reader().launched.target === 'firefox', 'Firefox draws no page small without a phone');
      const page = await reader().visit(articlePage(HARBOUR));
      await page.setViewport(phone());
      await untilMarked(page, 'Jonas Weber');
      const { x, y } = await placeOf(page, 'Jonas Weber');
      await page.touchscreen.tap(x, y);
      await reader().untilCard(page, 'Jonas Weber');
      const seen = await page.evaluate(() => ({ width: innerWidth, height: innerHeight, scale: visualViewport?.scale ?? 1 }));
      expect(seen.scale).toBeLessThan(0.5);
      const { card, name } = await until('the sheet at the foot', async () => {
        const boxes = await boxIn(reader(), page);
        return Math.abs(boxes.card.bottom - seen.height) < 2 && boxes;
      });
      expect([Math.round(card.left), Math.abs(card.right - seen.width) < 2, card.top > 0]).toEqual([0, true, true]);
      expect((name.bottom - name.top) * seen.scale).toBeGreaterThan(16);
      await page.close();
    });

    it.each(['options', 'library', 'popup'])('%s has room for fingers on a phone', async (what) => {
      await reader().set({ reading: 'never' });
      const article = await reader().visit(articlePage(HARBOUR));
      await untilMarked(article, 'Jonas Weber');
      const page = what === 'popup' ? await reader().popup(article) : await reader().launched.openOwn(`src/${what}/index.html`);
      await page.bringToFront();
      await page.setViewport(phone());
      await until(what, () => page.$('main :is(button, a, input)'));
      expect(await narrowFaultsOn(page)).toEqual([]);
      expect(await page.evaluate(outOfReach)).toEqual([]);
      await page.close();
      await article.close();
    });
  },
  { finger: true },
);
