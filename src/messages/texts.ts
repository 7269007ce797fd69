import browser from 'webextension-polyfill';

/** What a browser's catalogue of texts can do. */
interface Texts {
  getMessage(key: string, values?: string[]): string;
}

/**
 * The extension's texts for one of its own pages. Chromium now and then has none for a page that opens while the extension is being loaded, and then for
 * all pages of that process: the page would stand there without a word. The English file, read from the package, takes their place.
 */
export async function ownTexts(): Promise<Texts> {
  if (browser.i18n.getMessage('locale')) return browser.i18n;
  const answer = await fetch(browser.runtime.getURL('_locales/en/messages.json'));
  const english = (await answer.json()) as Record<string, { readonly message: string }>;
  return {
    getMessage: (key, values = []) =>
      (english[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
  };
}
