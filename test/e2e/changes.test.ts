import { expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR, ORCHARD, SHOP } from './articles.ts';
import { inBothBrowsers, marksOn, namesOn, pause, titlesRemembered, UNREAD, untilMarked, untilUnmarked } from './reader.ts';

const story = (of: typeof HARBOUR) => `<h1>${of.title}</h1>${of.paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

inBothBrowsers((reader) => {
  it('reads an article whose text comes late', async () => {
    const page = await reader().visit(articlePage({ ...HARBOUR, paragraphs: [] }));
    await pause(1000);
    expect(await namesOn(page)).toEqual([]);
    await page.evaluate((html) => {
      const article = document.querySelector('article');
      if (article) article.innerHTML = html;
    }, story(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
  });

  it('marks the names that a live blog brings, the newest first, and keeps a card open meanwhile', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    await reader().point(page, 'Jonas Weber');
    await reader().untilCard(page, 'Jonas Weber');
    await page.evaluate(() => {
      const news = document.createElement('p');
      news.textContent =
        'President Clara Moreau congratulated both towns in a message on Tuesday, and said that she would come to the opening.';
      document.querySelector('article p')?.before(news);
    });
    await untilMarked(page, 'Clara Moreau');
    expect((await reader().card(page))?.text).toContain('Jonas Weber');
    expect(await namesOn(page)).toContain('Anna Lindqvist');
  });

  it('follows a single-page site to its next article, and to a page that is none', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const go = (address: string, html: string, title: string) =>
      page.evaluate(
        (to, body, name) => {
          history.pushState(null, '', to);
          document.title = name;
          const main = document.querySelector('main');
          if (main) main.innerHTML = body;
        },
        address,
        html,
        title,
      );
    await go('/orchard.html', `<article>${story(ORCHARD)}</article>`, ORCHARD.title);
    await untilMarked(page, 'Clara Moreau');
    expect(await namesOn(page)).not.toContain('Anna Lindqvist');
    expect(await reader().stateOf(page)).toMatchObject({ is: 'analysed', article: { url: expect.stringMatching(/orchard\.html$/) } });
    await page.evaluate(() => {
      for (const hint of document.querySelectorAll('meta, script')) hint.remove();
    });
    await go('/coats.html', SHOP.slice(SHOP.indexOf('<nav>'), SHOP.indexOf('</body>')), 'Rain coats');
    await untilUnmarked(page);
  });

  it('follows a page without end from one article to the next, and back', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const first = page.url();
    const orchard = [1, 2, 3].map((n) => `<article>${story({ ...ORCHARD, title: `${ORCHARD.title}, part ${n}` })}</article>`);
    await page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), orchard.join(''));
    await pause(1200);
    expect(await namesOn(page)).not.toContain('Clara Moreau');
    const arriveAt = (address: string, title: string) =>
      page.evaluate(
        (to, name) => {
          history.pushState(null, '', to);
          // As many do it: the title follows when the browser has time.
          setTimeout(() => {
            document.title = `${name} | The Fjord Courier`;
          }, 700);
        },
        address,
        title,
      );
    await arriveAt('/orchard-2.html', `${ORCHARD.title}, part 2`);
    await untilMarked(page, 'Clara Moreau');
    expect((await namesOn(page)).filter((name) => name === 'Clara Moreau')).toHaveLength(1);
    expect(await namesOn(page)).not.toContain('Anna Lindqvist');
    await until('the state of the next article', async () => {
      const state = await reader().stateOf(page);
      return state.is === 'analysed' && state.article.title === `${ORCHARD.title}, part 2` && /orchard-2\.html$/.test(state.article.url);
    });
    await arriveAt(first, HARBOUR.title);
    await untilMarked(page, 'Anna Lindqvist');
    expect(await namesOn(page)).not.toContain('Clara Moreau');
    await page.close();
  });

  it('reads the next article of a single-page site that brings its text late, or before its address', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const show = (html: string, name: string) =>
      page.evaluate(
        (body, title) => {
          document.title = title;
          document.body.innerHTML = body;
        },
        `<main><article>${html}</article></main>`,
        name,
      );
    const go = (address: string) => page.evaluate((to) => history.pushState(null, '', to), address);
    const untilAt = (end: string, title: string) =>
      until(`${title} at ${end}`, async () => {
        const state = await reader().stateOf(page);
        return state.is === 'analysed' && state.article.url.endsWith(end) && state.text.startsWith(title);
      });
    await go('/late.html');
    await pause(1000);
    await show(story(ORCHARD), ORCHARD.title);
    await untilMarked(page, 'Clara Moreau');
    await untilAt('/late.html', ORCHARD.title);
    expect(await namesOn(page)).not.toContain('Anna Lindqvist');
    await show(story(HARBOUR), HARBOUR.title);
    await pause(700);
    await go('/early.html');
    await untilMarked(page, 'Anna Lindqvist');
    await untilAt('/early.html', HARBOUR.title);
    expect(await namesOn(page)).not.toContain('Clara Moreau');
    await page.close();
  });

  it('marks nothing any more where the reader begins to write, and all again when that is over', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    await page.evaluate(() => document.querySelector('article')?.setAttribute('contenteditable', ''));
    await untilUnmarked(page);
    await page.evaluate(() => document.querySelector('article')?.removeAttribute('contenteditable'));
    await untilMarked(page, 'Anna Lindqvist');
    await page.evaluate(() => {
      document.designMode = 'on';
    });
    await page.mouse.move(9, 9);
    await untilUnmarked(page);
    await page.close();
  });

  it('puts no mark in a wrong place where the page writes its text anew', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) paragraph.textContent = `Updated. ${paragraph.textContent}`;
    });
    await until('the marks in their places again', async () => {
      const { leader = [], analyst = [] } = await marksOn(page);
      return leader.includes('Anna Lindqvist') && analyst.join() === 'Jonas Weber,Weber';
    });
  });

  it('marks an article that the reader comes back to, as it stood before they left, with one card', async () => {
    const head = `<script>addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.returned = persisted; })</script>`;
    const kept = { 'cache-control': 'max-age=600' };
    const page = await reader().visit(articlePage({ ...HARBOUR, head }), kept);
    // No driver's way: Firefox's waits for a page that loads.
    const go = (step: number) => page.evaluate((to) => void setTimeout(() => history.go(to)), step);
    const elements = () => page.evaluate(() => document.documentElement.children.length);
    await untilMarked(page, 'Anna Lindqvist');
    const first = page.url();
    const second = reader().addressOf(articlePage(ORCHARD), kept);
    await reader().point(page, 'Jonas Weber');
    const { buttons } = await reader().untilCard(page, 'Jonas Weber');
    const pin = buttons['Keep this card open'] ?? { x: 0, y: 0 };
    await page.mouse.move(pin.x, pin.y, { steps: 4 });
    await page.mouse.click(pin.x, pin.y);
    await page.goto(second);
    await untilMarked(page, 'Clara Moreau');
    await go(-1);
    await untilMarked(page, 'Anna Lindqvist');
    expect(await page.evaluate(() => document.documentElement.dataset.returned)).toBe('true');
    await until('the state of the first article', async () => {
      const state = await reader().stateOf(page);
      return state.is === 'analysed' && state.article.url === first;
    });
    expect([await reader().card(page), await elements(), await reader().badgeOn(page)]).toEqual([null, 2, '4']);
    await page.mouse.move(5, 5);
    await reader().point(page, 'Jonas Weber');
    await reader().untilCard(page, 'Jonas Weber');
    expect(await elements()).toBe(3);
    // What the reader has switched off meanwhile is off.
    await go(1);
    await untilMarked(page, 'Clara Moreau');
    await reader().set({ on: false });
    await untilUnmarked(page);
    await go(-1);
    await until('the state of the first article', async () => (await reader().stateOf(page)).is === 'off');
    expect([await namesOn(page), await elements()]).toEqual([[], 2]);
    // And what was switched on again is on.
    await go(1);
    await until('the other page', () => page.evaluate((at) => location.href === at, second));
    await reader().set({});
    await untilMarked(page, 'Clara Moreau');
    await go(-1);
    await untilMarked(page, 'Anna Lindqvist');
    await page.close();
  });

  it('neither shows nor keeps anything of a page that is only being prepared, until it is visited', async () => {
    if (reader().launched.target === 'firefox') return; // It prepares none.
    await reader().set({ memory: true });
    const kept = { 'cache-control': 'max-age=600' };
    const telling = '<script>localStorage.setItem("prepared", document.prerendering)</script>';
    const prepared = new URL(reader().addressOf(articlePage({ ...ORCHARD, head: telling }), kept)).pathname;
    const head = `<script type="speculationrules">${JSON.stringify({ prerender: [{ urls: [prepared], eagerness: 'immediate' }] })}</script>`;
    const page = await reader().visit(articlePage({ ...HARBOUR, head, after: `<a id="next" href="${prepared}">Next</a>` }), kept);
    await untilMarked(page, 'Anna Lindqvist');
    await until('the prepared page', () => page.evaluate(() => localStorage.getItem('prepared') === 'true'));
    await until('the article in memory', async () => (await titlesRemembered(reader())).includes(HARBOUR.title));
    await pause(1500);
    expect(await titlesRemembered(reader())).not.toContain(ORCHARD.title);
    const tabId = await reader().launched.tabIdOf(page);
    expect([await reader().badgeOn(page), await reader().stateOf(page)]).toMatchObject(['4', { article: { title: HARBOUR.title } }]);
    // The driver loses hold of a page that was prepared; the extension does not.
    const inTab = <T>(call: () => T) =>
      reader().launched.asExtension<T>(`(await browser.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${call} }))[0].result`);
    await inTab(() => document.getElementById('next')?.click());
    const seen = () =>
      inTab(() => ({
        at: location.pathname,
        wasPrepared: (performance.getEntriesByType('navigation')[0] as PerformanceEntry & { activationStart: number }).activationStart > 0,
        marks: [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)).includes('Clara Moreau'),
        elements: document.documentElement.children.length,
      }));
    await until('the marks', async () => (await seen()).marks);
    expect(await seen()).toEqual({ at: prepared, wasPrepared: true, marks: true, elements: 2 });
    await until('the next article in memory', async () => (await titlesRemembered(reader())).includes(ORCHARD.title));
    expect(await reader().launched.asExtension(`browser.action.getBadgeText({ tabId: ${tabId} })`)).toBe('2');
    await reader().launched.asExtension(`browser.tabs.remove(${tabId})`);
    await reader().set({});
  });
}, UNREAD);
