import browser from 'webextension-polyfill';
import { type Base, openBase } from '../knowledge/base.ts';
import packed from '../knowledge/people.bin?url';

let opening: Promise<Base | null> | null = null;

/**
 * The knowledge base in the extension's package, opened once in the life of this background. Null where the file is missing or damaged: then the article's
 * own words stand alone, and the console says why.
 */
export function knowledgeBase(): Promise<Base | null> {
  opening ??= open().catch((error: Error) => {
    console.error(`Dramatis: the knowledge base can't be opened (${error.message}); names are shown with the article's own words only.`);
    return null;
  });
  return opening;
}

async function open(): Promise<Base> {
  const response = await fetch(browser.runtime.getURL(packed));
  return openBase(new Uint8Array(await response.arrayBuffer()));
}
