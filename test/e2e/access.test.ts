import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR } from './articles.ts';
import { namesOn, Reader, UNREAD, untilMarked } from './reader.ts';

/** Every site, as the manifest has it. */
const SITES = "{ origins: ['http://*/*', 'https://*/*'] }";

// Chromium lets no script take back what the manifest asks for.
describe.skipIf(!findBrowser('firefox'))('firefox', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start('firefox', { ...UNREAD, prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
  });
  afterAll(() => reader?.stop());

  it('where access to sites was taken back the panel names the permission, and giving it marks the page that is open', async () => {
    await reader.launched.asExtension(`browser.permissions.remove(${SITES})`);
    const page = await reader.visit(articlePage(HARBOUR));
    const panel = await reader.launched.openOwn('src/panel/index.html');
    await until('the name of the permission', () =>
      panel.evaluate(() => document.querySelector('.notice')?.textContent?.includes('permission to access your data for all websites')),
    );
    expect(await namesOn(page)).toEqual([]);
    await panel.click('.notice button');
    await until('the access', () => reader.launched.asExtension<boolean>(`browser.permissions.contains(${SITES})`));
    // Beside the sidebar the page is in front.
    await page.bringToFront();
    await untilMarked(page, 'Anna Lindqvist');
    await until('the people', () => panel.evaluate(() => document.body.innerText.includes('Anna Lindqvist')));
  });
});
