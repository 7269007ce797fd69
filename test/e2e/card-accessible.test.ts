import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { faultsOn } from './accessible.ts';
import { articlePage, HARBOUR, ORCHARD } from './articles.ts';
import { inBothBrowsers, namesOn, pause, untilMarked } from './reader.ts';

/** What stands in the open card's closed root on a page: markup and style sheet. */
interface Inside {
  readonly html: string;
  readonly css: string;
}

inBothBrowsers((reader) => {
  /** The card of this name, opened by the pointer, with "Why this card?" open. */
  async function openCard(page: Page, name: string): Promise<Inside> {
    await untilMarked(page, name);
    await reader().point(page, name);
    await reader().untilCard(page, name);
    return until('a card that has been read to its end', () =>
      reader().launched.asContentScript(page, () => {
        const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
        const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
        const root = (host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host)) as ShadowRoot;
        if (root.querySelector('.unread')) return null;
        for (const details of root.querySelectorAll('details')) details.open = true;
        return {
          html: root.innerHTML,
          css: [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
        };
      }),
    );
  }

  /** A page on which the same card stands in an open root, where axe and tests can look into it. */
  async function inTheOpen({ html, css }: Inside, ground: string): Promise<Page> {
    const body = `<!doctype html><html lang="en"><title>The card</title><link rel="icon" href="data:,"><body style="background: ${ground}"><main><h1 style="color: #888; font-size: 0">The card</h1></main>
<div><template shadowrootmode="open"><style>${css}</style>${html}</template></div></body></html>`;
    const page = await reader().visit(body);
    await page.evaluate(() => document.querySelector('div')?.shadowRoot?.querySelector<HTMLElement>('[popover]')?.showPopover());
    // A card that still fades in has less contrast than one at rest.
    await page.evaluate(async () => {
      const animations = document.querySelector('div')?.shadowRoot?.querySelector('.card')?.getAnimations() ?? [];
      await Promise.allSettled(animations.map(({ finished }) => finished));
    });
    return page;
  }

  const cardRoot = () => document.querySelector('div')?.shadowRoot as ShadowRoot;

  it.each([
    ['light', '#fff'],
    ['dark', '#111'],
  ] as const)('has no fault that axe knows, contrast included: %s', async (theme, ground) => {
    await reader().set({ theme });
    const article = await reader().visit(articlePage({ ...HARBOUR, head: '<style>p { margin: 90px 200px }</style>' }));
    for (const name of ['Jonas Weber', 'Anna Lindqvist']) {
      const open = await inTheOpen(await openCard(article, name), ground);
      expect([theme, name, await faultsOn(open)]).toEqual([theme, name, []]);
      // A copy without its sheet, or that axe can't see, would have no faults either.
      expect(await open.evaluate(`(${cardRoot})().querySelector('.card').dataset.theme`)).toBe(theme);
      expect(await open.evaluate(`(${cardRoot})().querySelector('.card').getBoundingClientRect().height`)).toBeGreaterThan(100);
      await open.close();
      await article.bringToFront();
      await article.keyboard.press('Escape');
      await reader().untilNoCard(article);
    }
    await article.close();
    await reader().set({});
  });

  it('fits a window at twice the size of text and lines, whichever way the page is written', async () => {
    for (const direction of ['ltr', 'rtl']) {
      const head = `<style>html { direction: ${direction} } p { margin: 90px 40px }</style>`;
      const page = await reader().visit(articlePage({ ...HARBOUR, head }));
      await page.setViewport({ width: 400, height: 300 });
      await openCard(page, 'Jonas Weber');
      await pause(300);
      const card = await reader().card(page);
      const { width, height } = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
      expect(card?.left).toBeGreaterThanOrEqual(0);
      expect(card?.top).toBeGreaterThanOrEqual(0);
      expect(card?.right).toBeLessThanOrEqual(width);
      expect(card?.bottom).toBeLessThanOrEqual(height);
      await page.close();
    }
  });

  it('obeys forced colours and reduced motion', async () => {
    const article = await reader().visit(articlePage({ ...HARBOUR, head: '<style>p { margin: 90px 200px }</style>' }));
    const open = await inTheOpen(await openCard(article, 'Anna Lindqvist'), '#fff');
    const look = () =>
      open.evaluate(() => {
        const root = document.querySelector('div')?.shadowRoot as ShadowRoot;
        const card = root.querySelector('.card') as HTMLElement;
        const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(card);
        const moves = [...root.querySelectorAll('.card, .card *')].some((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s';
        });
        const forced = matchMedia('(forced-colors: active)').matches;
        const system = document.createElement('p');
        system.style.cssText = 'background: Canvas; color: CanvasText';
        document.body.append(system);
        const { backgroundColor: canvas, color: ink } = getComputedStyle(system);
        system.remove();
        const signs = [...root.querySelectorAll<HTMLElement>('.position')].map(({ innerText }) => innerText.trim());
        return { forced, border: borderTopStyle, moves, signs, inSystemColours: backgroundColor === canvas && borderTopColor === ink };
      });
    expect(await look()).toMatchObject({ forced: false, moves: true });
    await reader().launched.assist(open, true);
    await until('forced colours', async () => (await look()).forced);
    const { border, moves, signs, inSystemColours } = await look();
    expect({ border, moves, inSystemColours }).toEqual({ border: 'solid', moves: false, inSystemColours: true });
    // The direction of a stance is a sign, and no colour alone.
    expect(signs.length).toBeGreaterThan(0);
    expect(signs).not.toContain('');
    await reader().launched.assist(open, false);
    await open.close();
    await article.close();
  });

  it('stays open and in place on a live page that brings a post again and again, and no mark flickers', async () => {
    await reader().set({ reading: 'never' });
    const page = await reader().visit(articlePage({ ...HARBOUR, head: '<style>p { margin: 90px 200px }</style>' }));
    await openCard(page, 'Jonas Weber');
    await page.evaluate((text) => {
      const live = { posts: 0, bare: 0 };
      Object.assign(window, { live });
      const timer = setInterval(() => {
        const post = document.createElement('p');
        post.textContent = `${text} ${++live.posts}`;
        document.querySelector('article')?.append(post);
        if (live.posts === 12) clearInterval(timer);
      }, 250);
      const look = () => {
        if (![...CSS.highlights.keys()].some((name) => name.startsWith('dramatis-'))) live.bare++;
        if (live.posts < 12) requestAnimationFrame(look);
      };
      look();
    }, ORCHARD.paragraphs[0] ?? '');
    await pause(300); // By then the card has come to rest.
    const before = await reader().card(page);
    const live = () => page.evaluate(() => (window as unknown as { live: { posts: number } }).live);
    await until('the last post', async () => (await live()).posts === 12);
    await untilMarked(page, 'Clara Moreau');
    const after = await reader().card(page);
    expect([after?.left, after?.top]).toEqual([before?.left, before?.top]);
    expect(after?.text).toContain('Jonas Weber');
    expect(await live()).toEqual({ posts: 12, bare: 0 });
    await page.close();
  });

  it('keeps to the first article where another is appended below it', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Jonas Weber');
    const before = await namesOn(page);
    await page.evaluate(
      (title, paragraphs) => {
        const article = document.createElement('article');
        article.append(Object.assign(document.createElement('h1'), { textContent: title }));
        for (const text of paragraphs) article.append(Object.assign(document.createElement('p'), { textContent: text }));
        document.querySelector('main')?.append(article);
      },
      ORCHARD.title,
      ORCHARD.paragraphs,
    );
    await pause(1200);
    expect((await namesOn(page)).toSorted()).toEqual(before.toSorted());
    await page.close();
  });

  it('is known for what it is after a navigation, without a word from the background', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Jonas Weber');
    const other = await reader().visit(
      '<!doctype html><title>Coats</title><link rel="icon" href="data:,"><p>Rain coats for the autumn, all sizes.</p>',
    );
    const address = other.url();
    await other.close();
    await page.bringToFront();
    await page.goto(address);
    expect((await reader().stateOf(page)).is).toBe('no-article');
    expect(await reader().badgeOn(page)).toBe('');
    await page.close();
  });
});
