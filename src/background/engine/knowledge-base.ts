import browser from 'webextension-polyfill';
import { type Base, openBase } from '../../knowledge/lookup.ts';
import { sectionsOf } from '../../knowledge/packed.ts';
import people from '../../knowledge/people.bin?url';
import { checkKnowledge } from '../../knowledge/validate-file.ts';
import type { Reply, Request } from '../../messages/messages.ts';
import { readPackagedAsset } from './packaged-assets.ts';

/** The key in storage.local of the file that the reader has loaded. */
const KEY = 'knowledge';
/** The longest file that is taken, characters: five of the one that ships. */
const LONGEST = 8_000_000;

let opened: Promise<Base | null> | null = null;

/** The bytes of the file that the reader has loaded; null where there is none, or it has been damaged since. */
async function ownFile(): Promise<Uint8Array | null> {
  try {
    const { [KEY]: text } = await browser.storage.local.get(KEY);
    if (typeof text !== 'string') return null;
    const bytes = new TextEncoder().encode(text);
    sectionsOf(bytes);
    return bytes;
  } catch {
    return null;
  }
}

const shippedFile = async () => new Uint8Array(await readPackagedAsset(people));

const open = async (): Promise<Base> => openBase((await ownFile()) ?? (await shippedFile()));

/**
 * The knowledge base, opened once in the life of this background, and anew where the reader loads another. Null where its file is missing or damaged: then the article's own
 * words stand alone, and the console says why.
 */
export function knowledgeBase(): Promise<Base | null> {
  opened ??= open().catch((fault: Error) => {
    // biome-ignore lint/suspicious/noConsole: the background's console is where a damaged package is told
    console.error(`Dramatis: the knowledge base can't be read (${fault.message}); names are shown with the article's own words only.`);
    return null;
  });
  return opened;
}

/** Which file is at work, and of when. Rejects where none can be read. */
export async function knowledgeAtWork(): Promise<Reply<'knowledgeAtWork'>> {
  const own = await ownFile();
  const { newest, people: rows } = sectionsOf(own ?? (await shippedFile()));
  return { isOwn: own !== null, newest, people: rows.length };
}

/** Puts a file in the place of the one that ships, if it has the form of one. */
export async function loadKnowledge({ text }: Request<'loadKnowledge'>): Promise<Reply<'loadKnowledge'>> {
  const checked = text.length > LONGEST ? { is: 'something-else' as const } : checkKnowledge(text);
  if (checked.is !== 'knowledge') return checked;
  await browser.storage.local.set({ [KEY]: text });
  opened = null;
  return checked;
}

/** Back to the file that ships. */
export async function shippedKnowledge(): Promise<void> {
  await browser.storage.local.remove(KEY);
  opened = null;
}
