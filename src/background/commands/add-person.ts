import browser, { type Tabs } from 'webextension-polyfill';
import { type Correction, holdsAt, pageOf } from '../../corrections/correction.ts';
import { changeCorrections } from '../../corrections/store.ts';
import { askPage } from '../../messages/send.ts';

/** The keyboard command in the manifest, and the entry of the menu over selected words. */
const NAME_PERSON = 'name-person';

/** Keeps that the words which the reader has selected on a page name a person; where they are no words of its article, nothing. The page opens their card. */
async function keepMissed({ id, url }: Pick<Tabs.Tab, 'id' | 'url'>): Promise<void> {
  if (id === undefined || url === undefined) return;
  const name = await askPage(id, 'missed', {});
  if (name === null) return;
  const page = pageOf(url);
  const isKept = (each: Correction) => each.do === 'missed' && each.name === name && holdsAt(each.where, url);
  const missed: Correction = { id: crypto.randomUUID(), made: new Date().toISOString().slice(0, 10), where: { page }, do: 'missed', name };
  await changeCorrections((all) => (all.some(isKept) ? all : [...all, missed]));
}

/** Browsers keep the menu's entry, but not its words in another language. */
async function putInMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: NAME_PERSON,
    title: browser.i18n.getMessage('menuMissed'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** The key and the menu's entry by which the reader names somebody who was missed. A page that doesn't answer, or words that can't be kept, change nothing. */
export function listenForAddPerson(): void {
  const keep = (tab: Tabs.Tab | undefined) => void (tab && keepMissed(tab).catch(() => {}));
  browser.commands?.onCommand.addListener((command, tab) => command === NAME_PERSON && keep(tab));
  // Not there in Firefox for Android.
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => menuItemId === NAME_PERSON && keep(tab));
  browser.runtime.onInstalled.addListener(() => void putInMenu());
  browser.runtime.onStartup.addListener(() => void putInMenu());
}
