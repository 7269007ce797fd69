import browser from 'webextension-polyfill';
import { pageOf } from '../corrections/correction.ts';
import { isAddress } from '../corrections/json-lines.ts';
import type { Person } from '../engine/analysis.ts';
import { forgetOld } from '../memory/forget.ts';
import { met } from '../memory/recall.ts';
import { recordOf, rememberable } from '../memory/record.ts';
import { remember } from '../memory/remember.ts';
import { repairMemory } from '../memory/repair.ts';
import { type Database, openMemory } from '../memory/schema.ts';
import { isDamaged } from '../memory/valid-rows.ts';
import { reportWriteFailure } from '../memory/write-failure.ts';
import type { MetBefore, PageState } from '../messages/messages.ts';
import { loadSettings } from '../settings/store.ts';
import { lazyEngine } from './engine/lazy-engine.ts';
import { createPagesOfTab } from './pages-of-tab.ts';

let opened: Promise<Database> | null = null;
const pages = createPagesOfTab();

/** A tab, as far as it matters to the memory. */
interface ReadTab {
  readonly id?: number | undefined;
  readonly incognito?: boolean | undefined;
}

/** The memory, opened once in the life of this background, and anew after it was taken away. Rejects where the browser can't open it. */
function memory(): Promise<Database> {
  const close = () => {
    opened = null;
  };
  opened ??= openMemory(close).catch((fault: Error) => {
    close();
    throw fault;
  });
  return opened;
}

/** The memory can't be written, or not be read: it is told, and opened anew, since in Firefox a connection that has met a full disk may never answer again. */
async function giveUp(fault: Error): Promise<void> {
  opened?.then(
    (db) => db.close(),
    () => {},
  );
  opened = null;
  await reportWriteFailure(fault);
}

/** Nothing is remembered in a private window, whatever the settings say. */
export const isPrivateWindow = (tab: ReadTab | undefined): boolean =>
  tab?.incognito === true || browser.extension.inIncognitoContext === true;

/**
 * Remembers what a tab's page was found to be, as soon as the whole is known and again when it is read to the end, where the reader wants it and the window is no private one; then forgets what has become too old.
 * Never throws: a memory that can't be written is no reason to show less of the page.
 */
async function write(state: PageState, tab: ReadTab | undefined): Promise<void> {
  if (state.is !== 'analysed' || state.partial || isPrivateWindow(tab)) return;
  // What no file could hold again is not kept.
  const page = pageOf(state.article.url);
  if (!isAddress(page)) return;
  const settings = await loadSettings();
  if (!settings.memory || !pages.mayRemember(tab?.id, page, Date.now())) return;
  try {
    const now = new Date().toISOString();
    const db = await memory();
    await remember(db, rememberable(recordOf(state, now)), !state.reading);
    if (settings.memoryDays !== null) await forgetOld(db, now, settings.memoryDays);
    await reportWriteFailure(null);
  } catch (fault) {
    await giveUp(fault as Error);
  }
}

/** The last writing: whoever asks what is remembered waits for it, so that the open article is in it. */
let writing: Promise<void> = Promise.resolve();

/** Remembers a page; see write. */
export function rememberPage(...page: Parameters<typeof write>): Promise<void> {
  writing = writing.then(() => write(...page));
  return writing;
}

const asMet = ({ name, known, kind, roles, affiliations }: Person) => ({
  name,
  known: known ?? null,
  kind,
  role: roles[0] ? roles[0].text : null,
  affiliations: affiliations.map(({ text }) => text),
});

/** Whom of a page the reader has met in other articles; nobody where nothing is remembered or can be, and none of the private people of the news. */
export async function metOnPage(state: PageState | undefined, tab: ReadTab | undefined): Promise<Record<string, MetBefore>> {
  if (state?.is !== 'analysed' || isPrivateWindow(tab) || !(await loadSettings()).memory) return {};
  const url = pageOf(state.article.url);
  const found: Record<string, MetBefore> = {};
  try {
    await writing;
    const db = await memory();
    for (const person of state.analysis.people.filter(({ kind }) => kind !== 'other')) {
      const before = await met(db, asMet(person), url, async (stances) => (await lazyEngine()).stanceChangesOf(stances));
      if (before) found[person.id] = before;
    }
    if (isDamaged(db)) await repairMemory(db, new Date().toISOString());
  } catch (fault) {
    await giveUp(fault as Error);
  }
  return found;
}
