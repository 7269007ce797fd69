import browser from 'webextension-polyfill';
import { catalogueFrom, type Packaged, type Texts } from './catalogue.ts';

/** The folder of _locales that a browser in this language takes first, and those that it takes where there is none. */
const foldersFor = (language: string): string[] => [language.replace('-', '_'), language.replace(/-.*/, ''), 'en'];

/** The texts as they stand in the package, in the browser's language where there are some, else in English. */
export async function packagedTexts(): Promise<Packaged> {
  for (const folder of foldersFor(browser.i18n.getUILanguage())) {
    // Firefox answers 200 for a file that isn't there, and breaks off where it is to be read.
    const packaged = await fetch(browser.runtime.getURL(`_locales/${folder}/messages.json`))
      .then((answer): Promise<Packaged> => answer.json())
      .catch(() => null);
    if (packaged) return packaged;
  }
  throw new Error('the package has no texts');
}

/**
 * The extension's texts for one of its own pages. Chromium reads them from the package once for each process: where the package is just being replaced
 * (a build while the browser runs), a process has none for as long as it lives, and a page in it would stand there without a word. So they are read once
 * more, by ourselves. Content scripts, which can't read the package, ask the background for it.
 */
export async function ownTexts(): Promise<Texts> {
  return browser.i18n.getMessage('locale') ? browser.i18n : catalogueFrom(await packagedTexts());
}
