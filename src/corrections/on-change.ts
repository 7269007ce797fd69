import browser from 'webextension-polyfill';

/** Keys in storage.local: corrections as the text of their file, lists as the texts of theirs, and what could not be read of either. */
export const CORRECTIONS = 'corrections';
export const LISTS = 'peopleLists';
export const ASIDE = 'correctionsAside';

/** Calls the listener whenever corrections or lists have changed, in whatever view. Answers a function that ends it. */
export function onCorrections(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (CORRECTIONS in changes || LISTS in changes)) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
