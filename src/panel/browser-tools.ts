import browser from 'webextension-polyfill';
import type { changeCorrections as change } from '../corrections/store.ts';
import type { PageState } from '../messages/messages.ts';
import { askBackground } from '../messages/send.ts';
import { shareRight } from '../ui/controls/accuracy.ts';
import type { ExportKind } from '../ui/controls/export-menu.tsx';
import { shownPerson } from '../ui/stances/shown-stances.ts';
import type { ReaderTools } from './reader-tools.ts';

/** Saves or copies a page. What makes the files is loaded when it is first wanted: it would be a third of the popup. */
async function exportAs(kind: ExportKind, state: Extract<PageState, { is: 'analysed' }>): Promise<void> {
  const [{ recordOf }, { rowsOf }, { saveFile, fileName }] = await Promise.all([
    import('../memory/record.ts'),
    import('../exports/rows.ts'),
    import('../exports/save-file.ts'),
  ]);
  const now = new Date().toISOString();
  const analysis = { ...state.analysis, people: state.analysis.people.map((person) => shownPerson(person, state.text)) };
  const record = recordOf({ ...state, analysis }, now);
  const measured = { names: shareRight('partPeople'), statements: shareRight('partStatements') };
  const save = (text: string) => saveFile(document, fileName(record.title), kind as Exclude<ExportKind, 'citation'>, text);
  switch (kind) {
    case 'citation':
      return navigator.clipboard.writeText((await import('../exports/markdown.ts')).citeArticle(record));
    case 'md':
      return save((await import('../exports/markdown.ts')).toMarkdown([record], measured));
    case 'csv':
      return save((await import('../exports/csv.ts')).toCsv(rowsOf([record], measured)));
    case 'jsonld':
      return save((await import('../exports/json-ld.ts')).toJsonLd([record], measured, now));
  }
}

/** Changes what the reader has put right. Its code, too, is loaded when it is first wanted. */
const changeCorrections: typeof change = async (next) => (await import('../corrections/store.ts')).changeCorrections(next);

/** The reader's tools for the page in a tab. */
export function toolsFor(tabId: number): ReaderTools {
  return {
    met: () => askBackground('metBefore', { tabId }),
    isPrivate: async () => (await browser.tabs.get(tabId)).incognito,
    correct: (correction) => changeCorrections((all) => [...all, correction]),
    undo: (id) => changeCorrections((all) => all.filter((each) => each.id !== id)),
    exportAs,
    libraryHref: (person) =>
      browser.runtime.getURL(`src/library/index.html${person === undefined ? '' : `#person/${encodeURIComponent(person)}`}`),
  };
}
