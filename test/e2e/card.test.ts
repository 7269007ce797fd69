import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '../../src/content/cards/card-position.ts';
import { until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR } from './articles.ts';
import { inBothBrowsers, marksOn, pause, placeOf, UNREAD_AWAKE, untilAtRest, untilMarked, untilRead } from './reader.ts';

const WIDE = '<style>p { margin: 90px 200px }</style>';

inBothBrowsers((reader) => {
  let page: Page;

  /** Sends what the keyboard command sends: browsers let no test press it. */
  async function walk(step: 1 | -1, on = page) {
    const tabId = await reader().launched.tabIdOf(on);
    await reader().launched.asExtension(`browser.tabs.sendMessage(${tabId}, { message: 'walk', request: { step: ${step} } })`);
  }

  beforeAll(async () => {
    page = await reader().visit(articlePage({ ...HARBOUR, head: WIDE }));
    await untilMarked(page, 'Anna Lindqvist');
  });

  afterEach(async () => {
    await reader().set({});
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await reader().untilNoCard(page);
  });

  it('stands above a name at the foot of the window, inside the window at its right edge, and holds what is unfolded under the pointer', async () => {
    // A card that fills in grows.
    await reader().set({ reading: 'never' });
    const narrow = await reader().visit(articlePage({ ...HARBOUR, head: '<style>p { margin: 400px 0 400px 70vw }</style>' }));
    await untilMarked(narrow, 'Jonas Weber');
    await narrow.evaluate(() => window.scrollTo(0, 0));
    const { x, y } = await placeOf(narrow, 'Jonas Weber');
    const height = await narrow.evaluate(() => window.innerHeight);
    await narrow.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), y - height + 40);
    await untilAtRest(narrow);
    await narrow.mouse.move(x - 2, height - 40);
    await narrow.mouse.move(x, height - 40);
    const card = await reader().untilCard(narrow, 'Jonas Weber');
    await until('the card in its place', async () => ((await reader().card(narrow))?.top ?? -1) > 0);
    expect(card.bottom).toBeLessThan(height - 45);
    expect(card.right).toBeLessThanOrEqual(await narrow.evaluate(() => document.documentElement.clientWidth - 7));
    // What is unfolded there stays under the pointer, and so it does folded again.
    const why = async () => (await reader().card(narrow))?.buttons['Why this card?'] ?? { x: 0, y: 0 };
    const { x: left, y: there } = await why();
    for (const words of ['Named here:', '']) {
      await narrow.mouse.click(left, there);
      await until(words || 'no more', async () => (await reader().card(narrow))?.text.includes('Named here:') === (words !== ''));
      await untilAtRest(narrow);
      expect((await why()).y).toBeCloseTo(there, 0);
    }
    await narrow.close();
  });

  describe('on a page without a doctype', () => {
    const quirky = (head: string) => articlePage({ ...HARBOUR, head }).replace(/^<!doctype html>/i, '');

    it('stands above a name at the foot of the window, below one at its head, as high as it is on any page', async () => {
      const heights: number[] = [];
      for (const body of [
        quirky('<style>p { margin: 400px 200px }</style>'),
        articlePage({ ...HARBOUR, head: '<style>p { margin: 400px 200px }</style>' }),
      ]) {
        const tall = await reader().visit(body);
        await untilMarked(tall, 'Jonas Weber');
        expect(await tall.evaluate(() => document.compatMode)).toBe(body.startsWith('<!') ? 'CSS1Compat' : 'BackCompat');
        const { x } = await placeOf(tall, 'Jonas Weber');
        const height = await tall.evaluate(() => window.innerHeight);
        for (const at of [height - 40, 60]) {
          await tall.mouse.move(5, 5);
          await reader().untilNoCard(tall);
          const { y: now } = await placeOf(tall, 'Jonas Weber');
          await tall.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), now - at);
          await untilAtRest(tall);
          await tall.mouse.move(x - 2, at);
          await tall.mouse.move(x, at);
          await reader().untilCard(tall, 'Jonas Weber');
          const card = await until('the card in its place', async () => {
            const card = await reader().card(tall);
            return (
              card && (at > height / 2 ? card.bottom < at && card.bottom > at - 30 && card : card.top > at && card.top < at + 30 && card)
            );
          });
          expect(card.top).toBeGreaterThanOrEqual(8);
          expect(card.bottom).toBeLessThanOrEqual(height - 8);
          heights.push(Math.round(card.bottom - card.top));
        }
        await tall.close();
      }
      expect(new Set(heights).size).toBe(1);
    });

    it('is a sheet at the foot of the window at a tap, and scrolls to the evidence', async () => {
      const tall = await reader().visit(quirky('<style>p { margin: 400px 20px }</style>'));
      await untilMarked(tall, 'Jonas Weber');
      const { x, y } = await placeOf(tall, 'Jonas Weber');
      await tall.touchscreen.tap(x, y);
      const height = await tall.evaluate(() => window.innerHeight);
      const sheet = await until('the sheet at the foot', async () => {
        const card = await reader().card(tall);
        return card && Math.round(card.bottom) === height && card;
      });
      expect(sheet.top).toBeGreaterThan(0);
      await tall.close();
    });
  });

  it('stands beside a name where a low window has no room above and below it, and every stance and quote can be reached', async () => {
    await reader().set({ reading: 'always', textSize: 'large' });
    const low = await reader().visit(articlePage({ ...HARBOUR, head: '<style>p { margin: 200px 20px 200px 0 }</style>' }));
    await low.setViewport({ width: 640, height: 360 });
    await untilMarked(low, 'Jonas Weber');
    // A card that fills in grows.
    await untilRead(reader(), low);
    await reader().point(low, 'Jonas Weber');
    await reader().untilCard(low, 'Jonas Weber');
    const name = await low.evaluate(() => {
      const ranges = [...(CSS.highlights.get('dramatis-analyst') ?? [])] as Range[];
      const { left, right } = ranges.find((range) => String(range) === 'Jonas Weber')?.getBoundingClientRect() ?? new DOMRect();
      return { left, right };
    });
    const card = await until('the card beside the name', async () => {
      const card = await reader().card(low);
      return card && (card.left >= name.right || card.right <= name.left) && card;
    });
    expect([card.top >= 0, card.bottom <= 360, card.left >= 0, card.right <= 640]).toEqual([true, true, true, true]);
    expect(card.evidence?.y).toBeLessThan(card.bottom);
    // On the way to it the card stays, and it scrolls to its end.
    await low.mouse.move((card.left + card.right) / 2, card.top + 60, { steps: 12 });
    await pause(500);
    await until('the end of the card', async () => {
      await low.mouse.wheel({ deltaY: 3000 });
      return reader().launched.asContentScript(low, () => {
        const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
        const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
        const body = (host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host))?.querySelector('.card-body');
        return body && body.scrollTop > 0 && body.scrollTop + body.clientHeight >= body.scrollHeight - 1;
      });
    });
    // What is unfolded at its foot comes into sight above that.
    const { x, y } = (await reader().card(low))?.buttons['Why this card?'] ?? { x: 0, y: 0 };
    expect(y).toBeLessThan(card.bottom);
    await low.mouse.click(x, y);
    await until('what tells why', () =>
      reader().launched.asContentScript(low, () => {
        const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
        const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
        const root = host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host);
        const [told, foot] = ['.why[open] li', 'footer'].map((part) => root?.querySelector(part)?.getBoundingClientRect());
        return told !== undefined && foot !== undefined && told.bottom <= foot.top;
      }),
    );
    await low.close();
  });

  it('keeps its head and its foot in sight while it is scrolled, and no words lie under its buttons', async () => {
    await reader().point(page, 'Jonas Weber');
    const { x, y } = (await reader().untilCard(page, 'Jonas Weber')).buttons['Keep this card open'] ?? { x: 0, y: 0 };
    await page.mouse.click(x, y);
    await until('the pinned card', async () => (await reader().card(page))?.buttons.Close);
    const { scrolled, under, foot } = await reader().launched.asContentScript(page, () => {
      const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
      const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
      const root = (host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host)) as ShadowRoot;
      const body = root.querySelector('.card-body') as HTMLElement;
      body.style.blockSize = '120px';
      const inSight = () => {
        const [foot, box] = [root.querySelector('footer'), body].map((part) => part?.getBoundingClientRect() ?? new DOMRect());
        return foot !== undefined && box !== undefined && foot.height > 20 && foot.top >= box.top && foot.bottom <= box.bottom + 1;
      };
      const foot = [inSight()];
      body.scrollTop = body.scrollHeight;
      foot.push(inSight());
      const under = [...root.querySelectorAll('.card-buttons .step')].map((button) => {
        const box = button.getBoundingClientRect();
        const below = root.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2).find((at) => !at.closest('.card-buttons'));
        return below?.closest('header, section, footer, details')?.localName;
      });
      return { scrolled: body.scrollTop, under, foot };
    });
    expect(scrolled).toBeGreaterThan(0);
    expect(under).toEqual(['header', 'header']);
    expect(foot).toEqual([true, true]);
  });

  it('uses the room that a high window has', async () => {
    const high = await reader().visit(articlePage({ ...HARBOUR, head: '<style>p { margin: 600px 200px }</style>' }));
    await high.setViewport({ width: 1000, height: 1300 });
    await untilMarked(high, 'Jonas Weber');
    await reader().point(high, 'Jonas Weber');
    await reader().untilCard(high, 'Jonas Weber');
    await reader().launched.asContentScript(high, () => {
      const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
      const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
      const root = (host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host)) as ShadowRoot;
      // As many stances as make it so high.
      (root.querySelector('.card article') as HTMLElement).style.blockSize = '900px';
    });
    const card = await until('the grown card in its place', async () => {
      const card = await reader().card(high);
      return card && card.bottom - card.top > 560 && card;
    });
    expect(Math.round(card.bottom - card.top)).toBeLessThanOrEqual(640);
    expect([card.top >= 8, card.bottom <= 1292]).toEqual([true, true]);
    await high.close();
  });

  it('keeps a wheel over it from scrolling the page, which scrolls beside it', async () => {
    await reader().point(page, 'Jonas Weber');
    const card = await reader().untilCard(page, 'Jonas Weber');
    await page.mouse.move((card.left + card.right) / 2, card.top + 60, { steps: 8 });
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    const before = await scrolled();
    for (let notch = 0; notch < 4; notch++) await page.mouse.wheel({ deltaY: 300 });
    await pause(500);
    expect(await scrolled()).toBe(before);
    await page.mouse.move(5, 300);
    await page.mouse.wheel({ deltaY: 100 });
    await until('the page scrolled', async () => (await scrolled()) > before);
  });

  it('is moved by its grip where it is pinned: dragged, by the arrow keys, and by a click to the other side', async () => {
    await reader().point(page, 'Jonas Weber');
    const card = await reader().untilCard(page, 'Jonas Weber');
    const pin = card.buttons['Keep this card open'];
    await page.mouse.click(pin?.x ?? 0, pin?.y ?? 0);
    const gripOf = async () => {
      const buttons = Object.entries((await reader().card(page))?.buttons ?? {});
      return buttons.find(([name]) => name.startsWith('Move this card'))?.[1];
    };
    const grip = await until('the grip', gripOf);
    const at = async () => {
      const { left = 0, top = 0 } = (await reader().card(page)) ?? {};
      return { left: Math.round(left), top: Math.round(top) };
    };
    const before = await at();
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x - 60, grip.y - 50, { steps: 6 });
    await page.mouse.up();
    const moved = await at();
    expect(moved.left - before.left).toBeCloseTo(-60, -1);
    expect(moved.top - before.top).toBeCloseTo(-50, -1);
    await page.keyboard.press('ArrowRight');
    expect((await at()).left - moved.left).toBeCloseTo(40, -1);
    await page.mouse.click(grip.x - 20, grip.y - 50);
    const right = await page.evaluate(() => document.documentElement.clientWidth);
    await until('the card on the other side', async () => Math.abs(((await reader().card(page))?.right ?? 0) - right) < 12);
    expect((await reader().card(page))?.text).toContain('Jonas Weber');
  });

  it('stands flush with the beginning of a name on a page that is written from right to left', async () => {
    const rtl = await reader().visit(
      articlePage({ ...HARBOUR, head: '<style>html { direction: rtl } p { margin: 90px 90px 90px 400px }</style>' }),
    );
    await untilMarked(rtl, 'Jonas Weber');
    await reader().point(rtl, 'Jonas Weber');
    await reader().untilCard(rtl, 'Jonas Weber');
    const left = await rtl.evaluate(() => {
      const ranges = [...(CSS.highlights.get('dramatis-analyst') ?? [])] as Range[];
      return ranges.find((range) => String(range) === 'Jonas Weber')?.getBoundingClientRect().left ?? 0;
    });
    await until('the card at the name', async () => Math.abs(((await reader().card(rtl))?.left ?? 0) - left) < 2);
    await rtl.close();
  });

  it('stands beside the line of a broken name that the pointer is on, and over neither line', async () => {
    const space = '<i style="display: inline-block; width: calc(100% - 60px)"></i>';
    const paragraphs = HARBOUR.paragraphs.map((text) => text.replace('Jonas Weber', `${space}Jonas Weber`));
    const broken = await reader().visit(articlePage({ ...HARBOUR, paragraphs, head: WIDE }));
    await until('a mark over two lines', () =>
      broken.evaluate(() =>
        ([...(CSS.highlights.get('dramatis-analyst') ?? [])] as Range[]).some((range) => range.getClientRects().length > 1),
      ),
    );
    const lines = await broken.evaluate(() => {
      const range = ([...(CSS.highlights.get('dramatis-analyst') ?? [])] as Range[]).find((one) => one.getClientRects().length > 1);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return [...(range?.getClientRects() ?? [])].map(({ left, top, bottom }) => ({ left, top, bottom }));
    });
    const second = lines.at(-1) ?? { left: 0, top: 0, bottom: 0 };
    await untilAtRest(broken);
    await broken.mouse.move(second.left + 8, second.top + 6);
    await broken.mouse.move(second.left + 10, second.top + 6);
    await reader().untilCard(broken, 'Jonas Weber');
    await until('the card under the second line', async () => ((await reader().card(broken))?.top ?? 0) >= second.bottom);
    await broken.close();
  });

  it('stays open when it is pinned, whatever the pointer and the wheel do, and closes at Escape', async () => {
    await reader().point(page, 'Jonas Weber');
    const card = await reader().untilCard(page, 'Jonas Weber');
    const pin = card.buttons['Keep this card open'];
    expect(pin).toBeDefined();
    await page.mouse.click(pin?.x ?? 0, pin?.y ?? 0);
    await until('the pinned card', async () => (await reader().card(page))?.buttons.Close);
    await page.mouse.click(5, 300);
    await page.mouse.wheel({ deltaY: 200 });
    await pause(700);
    expect((await reader().card(page))?.text).toContain('Jonas Weber');
    await page.keyboard.press('Escape');
    await reader().untilNoCard(page);
  });

  it('walks from person to person by key, with the focus in the card, and gives the focus back', async () => {
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('nav a')?.focus();
      window.scrollTo(0, 0);
    });
    await walk(1);
    expect((await reader().untilCard(page, 'Anna Lindqvist')).focused).toBe(true);
    await walk(1);
    await reader().untilCard(page, 'Jonas Weber');
    await walk(1);
    await reader().untilCard(page, 'Peter Okafor');
    await walk(-1);
    await reader().untilCard(page, 'Jonas Weber');
    await page.keyboard.press('Tab');
    expect((await reader().card(page))?.focused).toBe(true);
    await page.keyboard.press('Escape');
    await reader().untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Front page');
  });

  it('lets Tab out of it to what comes next in the page after the name, and Shift+Tab to what comes before', async () => {
    const paragraphs = HARBOUR.paragraphs.map((text) => text.replace(/first ferry|new pier/, '<a href="#$&">$&</a>'));
    const linked = await reader().visit(articlePage({ ...HARBOUR, paragraphs, after: '<a href="#foot">Foot</a>' }));
    await untilMarked(linked, 'Jonas Weber');
    const focused = () => linked.evaluate(() => document.activeElement?.textContent);
    const walkTo = async (name: string) => {
      for (let steps = 0; steps < 4 && !(await reader().card(linked))?.text.includes(name); steps++) await walk(1, linked);
      expect((await reader().untilCard(linked, name)).focused).toBe(true);
    };
    await walkTo('Jonas Weber');
    for (let stops = 0; stops < 20 && (await reader().card(linked)); stops++) await linked.keyboard.press('Tab');
    expect(await focused()).toBe('new pier');
    await linked.evaluate(() => (document.activeElement as HTMLElement).blur());
    await walk(-1, linked);
    await walkTo('Jonas Weber');
    await linked.keyboard.down('Shift');
    await linked.keyboard.press('Tab');
    await linked.keyboard.up('Shift');
    await reader().untilNoCard(linked);
    expect(await focused()).toBe('first ferry');
    await linked.close();
  });

  it('steps through the mentions beside it, the arrows staying under the pointer, and closes when that leaves', async () => {
    // Mentions far from each other: the page scrolls.
    const paragraphs = [...HARBOUR.paragraphs, 'Nobody was gladder than Lindqvist.', 'Lindqvist left at nine.'];
    const long = await reader().visit(articlePage({ ...HARBOUR, paragraphs, head: '<style>p { margin: 400px 0 400px 420px }</style>' }));
    await untilMarked(long, 'Anna Lindqvist');
    await reader().point(long, 'Anna Lindqvist');
    const { left, top, buttons } = await reader().untilCard(long, 'Mention 1 of 4');
    const next = buttons['Next mention'] ?? { x: 0, y: 0 };
    await long.mouse.move(next.x, next.y, { steps: 12 });
    for (const which of [2, 3, 4]) {
      await long.mouse.click(next.x, next.y);
      const card = await reader().untilCard(long, `Mention ${which} of 4`);
      expect([card.left, card.top, card.buttons['Next mention']].map((at) => JSON.stringify(at))).toEqual([
        `${left}`,
        `${top}`,
        JSON.stringify(next),
      ]);
      expect((await marksOn(long)).evidence).toEqual(['Lindqvist']);
      await until('the mention in the window, clear of the card', () =>
        long.evaluate(
          (card) => {
            const [lit] = [...(CSS.highlights.get('dramatis-evidence') ?? [])] as Range[];
            const box = lit?.getBoundingClientRect();
            const isSeen = box && box.top >= 0 && box.bottom <= innerHeight;
            return isSeen && (box.left > card.right || box.right < card.left || box.top > card.bottom || box.bottom < card.top);
          },
          { left: card.left, right: card.right, top: card.top, bottom: card.bottom },
        ),
      );
    }
    await long.mouse.move(5, 5, { steps: 6 });
    await reader().untilNoCard(long);
    await reader().point(long, 'Jonas Weber');
    await reader().untilCard(long, 'Jonas Weber');
    await long.close();
  });

  it('is dragged by its head where it is pinned, with others beside it, and closes by its cross', async () => {
    await reader().point(page, 'Jonas Weber');
    const pin = (await reader().untilCard(page, 'Jonas Weber')).buttons['Keep this card open'];
    await page.mouse.click(pin?.x ?? 0, pin?.y ?? 0);
    const before = await until('the pinned card', async () => {
      const card = await reader().card(page);
      return card?.buttons.Close && card;
    });
    // Another that would stand over it stands clear of it.
    await reader().point(page, 'Anna Lindqvist');
    const [one, other] = await until('two cards in their places', async () => {
      const boxes = await reader().launched.asContentScript(page, () => {
        const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
        const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
        const root = host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host);
        return [...(root?.querySelectorAll('.card') ?? [])].map((card) => {
          const { left, right, top, bottom } = card.getBoundingClientRect();
          return { left, right, top, bottom };
        });
      });
      return boxes.length === 2 && boxes.every(({ top }) => top > 0) && (boxes as [Box, Box]);
    });
    expect(one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top).toBe(true);
    await page.mouse.move(5, 5);
    await until('the pinned card alone', async () => (await reader().cardsOn(page)).length === 1);
    const [x, y] = [before.left + 60, before.top + 22];
    await page.mouse.move(x, y);
    await page.mouse.down();
    // At every step the card is where the pointer has it; in the end beside the article, where it covers no name.
    for (const [across, down] of [
      [30, 10],
      [-80, -60],
      [-120, -40],
      [40, -300],
      [500, -200],
    ] as const) {
      await page.mouse.move(x + across, y + down);
      await until('the card under the pointer', async () => {
        const { left = 0, top = 0 } = (await reader().card(page)) ?? {};
        return Math.abs(left - before.left - across) < 2 && Math.abs(top - before.top - down) < 2;
      });
    }
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    await reader().point(page, 'Peter Okafor');
    await until('two cards', async () => {
      const cards = await reader().cardsOn(page);
      return cards.some((text) => text.includes('Jonas Weber')) && cards.some((text) => text.includes('Peter Okafor'));
    });
    await page.mouse.move(5, 5);
    await until('the pinned card alone', async () => {
      const cards = await reader().cardsOn(page);
      return cards.length === 1 && cards[0]?.includes('Jonas Weber');
    });
    const close = (await reader().card(page))?.buttons.Close;
    await page.mouse.click(close?.x ?? 0, close?.y ?? 0);
    await reader().untilNoCard(page);
  });

  it('opens at a click where the reader wants it so, and not at a rest', async () => {
    await reader().set({ trigger: 'click' });
    await reader().point(page, 'Jonas Weber');
    await pause(700);
    expect(await reader().card(page)).toBeNull();
    const { x, y } = await placeOf(page, 'Jonas Weber');
    await page.mouse.click(x, y);
    await reader().untilCard(page, 'Jonas Weber');
    await page.mouse.click(5, 300);
    await reader().untilNoCard(page);
  });

  it('opens under the pointer while Alt is held, where the reader wants it so', async () => {
    await reader().set({ trigger: 'key' });
    await reader().point(page, 'Jonas Weber');
    await pause(700);
    expect(await reader().card(page)).toBeNull();
    await page.keyboard.down('Alt');
    await reader().untilCard(page, 'Jonas Weber');
    await page.keyboard.up('Alt');
  });

  it('opens for no pointer where the reader wants none', async () => {
    await reader().set({ trigger: 'off' });
    await reader().point(page, 'Jonas Weber');
    const { x, y } = await placeOf(page, 'Jonas Weber');
    await page.mouse.click(x, y);
    await pause(700);
    expect(await reader().card(page)).toBeNull();
    await walk(1);
    await until('a card by key', () => reader().card(page));
  });

  it('obeys the theme and the size of text', async () => {
    await reader().set({ theme: 'dark', textSize: 'large' });
    await reader().point(page, 'Jonas Weber');
    const card = await reader().untilCard(page, 'Jonas Weber');
    expect(card.theme).toBe('dark');
    expect(Math.round(card.right - card.left)).toBe(425);
  });

  it('opens a sheet at a tap, follows a link at a tap on a name in it, and closes by its button', async () => {
    const linked = HARBOUR.paragraphs.map((text) => text.replace('Maria Santos', '<a href="#santos">Maria Santos</a>'));
    const touch = await reader().visit(articlePage({ ...HARBOUR, paragraphs: linked }));
    await untilMarked(touch, 'Maria Santos');
    const weber = await placeOf(touch, 'Jonas Weber');
    await touch.touchscreen.tap(weber.x, weber.y);
    const card = await reader().untilCard(touch, 'Jonas Weber');
    const window = await touch.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
    expect(Math.round(card.left)).toBe(0);
    expect(Math.round(card.right)).toBe(window.width);
    await until('the sheet at the foot', async () => Math.round((await reader().card(touch))?.bottom ?? 0) === window.height);
    const close = card.buttons.Close;
    await touch.touchscreen.tap(close?.x ?? 0, close?.y ?? 0);
    await reader().untilNoCard(touch);
    // Again, and swiped down.
    const again = await placeOf(touch, 'Jonas Weber');
    await touch.touchscreen.tap(again.x, again.y);
    const sheet = await reader().untilCard(touch, 'Jonas Weber');
    const finger = await touch.touchscreen.touchStart(window.width / 2, sheet.top + 20);
    for (const down of [40, 80, 120]) await finger.move(window.width / 2, sheet.top + 20 + down);
    await finger.end();
    await reader().untilNoCard(touch);
    const santos = await placeOf(touch, 'Maria Santos');
    await touch.touchscreen.tap(santos.x, santos.y);
    await until('the link', () => touch.evaluate(() => location.hash === '#santos'));
    expect(await reader().card(touch)).toBeNull();
    await touch.close();
  });

  it('is a sheet below the name that was tapped and below each mention, and is swiped away, on a page that is scrolled', async () => {
    const paragraphs = [...HARBOUR.paragraphs, 'Nobody was gladder than Lindqvist.', ...HARBOUR.paragraphs.slice(3, 4)];
    const head = '<style>h1 { margin-top: 700px } p { margin: 60px 10px }</style>';
    const phone = await reader().visit(articlePage({ ...HARBOUR, paragraphs, head, after: '<footer style="height: 700px"></footer>' }));
    await phone.setViewport({ width: 400, height: 700 });
    await untilMarked(phone, 'Lindqvist');
    await placeOf(phone, 'Lindqvist');
    // At the foot of the window, where the sheet will be.
    await phone.evaluate(() => window.scrollBy({ top: -290, behavior: 'instant' }));
    const { x, y } = await phone.evaluate(() => {
      const ranges = [...(CSS.highlights.get('dramatis-leader') ?? [])] as Range[];
      const box = ranges.find((range) => String(range) === 'Lindqvist')?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await phone.touchscreen.tap(x, y);
    const sheet = await reader().untilCard(phone, 'Mention 2 of 3');
    expect(sheet.top).toBeLessThan(y);
    const bottomOf = (nth: number) =>
      phone.evaluate((index) => {
        const ranges = [...(CSS.highlights.get('dramatis-leader') ?? [])] as Range[];
        const own = ranges
          .filter((range) => String(range).endsWith('Lindqvist'))
          .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
        const { top = -1, bottom = -1 } = own[index]?.getBoundingClientRect() ?? {};
        return top >= 0 ? bottom : Number.POSITIVE_INFINITY;
      }, nth);
    const isClear = async (nth: number) => (await bottomOf(nth)) < ((await reader().card(phone))?.top ?? 0);
    await until('the tapped name above the sheet', () => isClear(1));
    for (const nth of [2, 0]) {
      const next = (await reader().card(phone))?.buttons['Next mention'];
      await phone.touchscreen.tap(next?.x ?? 0, next?.y ?? 0);
      await until(`mention ${nth + 1} above the sheet`, () => isClear(nth));
    }
    expect(await phone.evaluate(() => scrollY)).toBeGreaterThan(0);
    const { top } = await reader().untilCard(phone, 'Mention 1 of 3');
    const finger = await phone.touchscreen.touchStart(200, top + 20);
    for (const down of [40, 80, 120]) await finger.move(200, top + 20 + down);
    await finger.end();
    await reader().untilNoCard(phone);
    await phone.close();
  });

  it('opens a sheet where a finger rests on a name in a link, which is not followed until the reader follows it there', async () => {
    const linked = HARBOUR.paragraphs.map((text) => text.replace('Maria Santos', '<a href="#santos">Maria Santos</a>'));
    const touch = await reader().visit(articlePage({ ...HARBOUR, paragraphs: linked }));
    await untilMarked(touch, 'Maria Santos');
    const { x, y } = await placeOf(touch, 'Maria Santos');
    const slipping = await touch.touchscreen.touchStart(x, y);
    await slipping.move(x, y + 30);
    await pause(700);
    await slipping.end();
    expect(await reader().card(touch)).toBeNull();
    await touch.evaluate(() => history.replaceState(null, '', location.pathname));
    const again = await placeOf(touch, 'Maria Santos');
    const finger = await touch.touchscreen.touchStart(again.x, again.y);
    await pause(700);
    await finger.end();
    const sheet = await reader().untilCard(touch, 'Maria Santos');
    await pause(300);
    expect(await touch.evaluate(() => location.hash)).toBe('');
    const follow = sheet.buttons['Follow the link'];
    expect(follow).toBeDefined();
    await touch.touchscreen.tap(follow?.x ?? 0, follow?.y ?? 0);
    await until('the link', () => touch.evaluate(() => location.hash === '#santos'));
    await touch.close();
  });
}, UNREAD_AWAKE);
