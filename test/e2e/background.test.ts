import { expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { articlePage, GERMAN, HARBOUR, ORCHARD, SHOP } from './articles.ts';
import { inBothBrowsers, pause, UNREAD_AWAKE, untilMarked, untilUnmarked } from './reader.ts';

/** An article whose second stage takes a while after its names are marked. */
const LONG = articlePage({ ...HARBOUR, paragraphs: Array.from({ length: 60 }, () => HARBOUR.paragraphs).flat() });

inBothBrowsers((reader) => {
  it('shows the number of people on the badge, and none where there is no article', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    expect(Number(await reader().badgeOn(page))).toBe(4);
    const shop = await reader().visit(SHOP);
    expect(await reader().badgeOn(shop)).toBe('');
    await page.bringToFront();
    await page.goto(shop.url());
    await until('an empty badge', async () => (await reader().badgeOn(page)) === '');
  });

  it('says of each page what it is', async () => {
    const shop = await reader().visit(SHOP);
    await until('the state', async () => (await reader().stateOf(shop)).is === 'no-article');
    const german = await reader().visit(articlePage(GERMAN));
    await until('the state', async () => {
      const state = await reader().stateOf(german);
      return state.is === 'other-language' && state.language === 'de';
    });
  });

  it('leaves a page that is no article to the detector, which tells nobody of it', async () => {
    const shop = await reader().visit(SHOP);
    const tabId = await reader().launched.tabIdOf(shop);
    await pause(1500);
    expect(await reader().launched.asExtension(`browser.storage.session.get('tab:${tabId}')`)).toEqual({});
    expect(await reader().stateOf(shop)).toEqual({ is: 'no-article', reason: 'not-an-article' });
    await reader().launched.asExtension(`browser.tabs.sendMessage(${tabId}, { message: 'analyseAnyway', request: {} })`);
    await untilMarked(shop, 'Clara Moreau');
  });

  it('says that a document which is no web page has no text', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Clara Moreau</title><circle r="4" cx="4" cy="4"/></svg>';
    const page = await reader().visit(drawing, { 'content-type': 'image/svg+xml' });
    await until('the state', async () => {
      const state = await reader().stateOf(page);
      return state.is === 'no-article' && state.reason === 'no-text';
    });
  });

  it('keeps nothing of a tab that is closed while its article is read', async () => {
    const page = await reader().visit(LONG);
    const tabId = await reader().launched.tabIdOf(page);
    await untilMarked(page, 'Anna Lindqvist');
    await page.close();
    await pause(2500);
    expect(await reader().launched.asExtension(`browser.storage.session.get('tab:${tabId}')`)).toEqual({});
  });

  it('is stopped between two hovers and loses nothing', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    await reader().point(page, 'Anna Lindqvist');
    await reader().untilCard(page, 'Anna Lindqvist');
    await reader().launched.stopBackground();
    await reader().point(page, 'Jonas Weber');
    await reader().untilCard(page, 'Jonas Weber');
    await reader().launched.stopBackground();
    expect(await reader().stateOf(page)).toMatchObject({ is: 'analysed' });
    await reader().launched.stopBackground();
    const other = await reader().visit(articlePage(ORCHARD));
    await untilMarked(other, 'Clara Moreau');
  });

  it('asks the page where it no longer holds what the page is', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    await reader().launched.asExtension('browser.storage.session.clear()');
    expect(await reader().stateOf(page)).toMatchObject({ is: 'analysed', article: { title: HARBOUR.title } });
  });

  it('is off everywhere, or on one site, at once and in open tabs', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    await reader().set({ on: false });
    await untilUnmarked(page);
    await until('the state', async () => {
      const state = await reader().stateOf(page);
      return state.is === 'off' && state.where === 'everywhere';
    });
    await reader().set({ sitesOff: ['127.0.0.1'] });
    await until('the state', async () => {
      const state = await reader().stateOf(page);
      return state.is === 'off' && state.where === 'site';
    });
    await reader().set({ sitesOff: ['elsewhere.example'] });
    await untilMarked(page, 'Anna Lindqvist');
    await reader().set({ marked: ['analyst'] });
    await until('only analysts marked', async () => {
      const names = await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('dramatis')));
      return names.join() === 'dramatis-analyst';
    });
    await reader().set({});
    await untilMarked(page, 'Anna Lindqvist');
  });

  it('says that a page is off which was turned off while its article was read', async () => {
    const page = await reader().visit(LONG);
    await untilMarked(page, 'Anna Lindqvist');
    await reader().set({ on: false });
    await untilUnmarked(page);
    await pause(2500);
    expect(await reader().stateOf(page)).toEqual({ is: 'off', where: 'everywhere' });
    expect(await reader().badgeOn(page)).toBe('');
    await reader().set({});
    await untilMarked(page, 'Anna Lindqvist');
  });

  it('takes the place of its first script where one comes into a page a second time', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    const tabId = await reader().launched.tabIdOf(page);
    const again = `browser.scripting.executeScript({ target: { tabId: ${tabId} }, files: ['src/content/main.iife.js'] })`;
    const detect = again.replace('main', 'detector');
    await reader().launched.asExtension(`Promise.all([${again}, ${detect}, ${again}, ${detect}])`);
    await untilMarked(page, 'Anna Lindqvist');
    await reader().point(page, 'Anna Lindqvist');
    await reader().untilCard(page, 'Anna Lindqvist');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await page.keyboard.press('Escape');
    await reader().untilNoCard(page);
  });

  it('refuses messages that come from elsewhere or have another shape', async () => {
    const send = (message: object) => reader().launched.asExtension<unknown>(`browser.runtime.sendMessage(${JSON.stringify(message)})`);
    expect(await send({ message: 'report', request: { is: 'off', where: 'site' } })).toEqual({
      ok: false,
      error: 'report: not from there',
    });
    expect(await send({ message: 'stateOf', request: { tabId: 'one' } })).toEqual({
      ok: false,
      error: 'stateOf: not a request of that shape',
    });
  });
}, UNREAD_AWAKE);

inBothBrowsers(
  (reader) => {
    it('comes into the tabs that were open before it was installed', async () => {
      const page = await reader().visit(articlePage(HARBOUR));
      await reader().launched.install();
      await untilMarked(page, 'Anna Lindqvist');
      await reader().launched.asExtension('browser.runtime.id');
      await page.bringToFront();
      await reader().point(page, 'Anna Lindqvist');
      await reader().untilCard(page, 'Anna Lindqvist');
    });
  },
  { bare: true },
);
