import { type Change, type Correction, pageOf, type Scope, siteOf } from '../corrections/correction.ts';
import { quoteOf } from '../corrections/quote.ts';
import type { Person } from '../engine/analysis.ts';
import type { MetBefore, PageState } from '../messages/messages.ts';
import type { ExportKind } from '../ui/controls/export-menu.tsx';
import type { EditScope, UserEdit } from '../ui/correct/user-edit.ts';

/** What a view can do for the reader beside showing the page: remember, put right, take away. The browser's side of it is browser-tools.ts. */
export interface ReaderTools {
  /** Whom of the page the reader has met before, by id. */
  met(): Promise<Readonly<Record<string, MetBefore>>>;
  /** Whether the page is in a private window, of which nothing is kept but what the reader puts right. */
  isPrivate(): Promise<boolean>;
  /** Keeps a correction. Rejects where it can't be kept. */
  correct(correction: Correction): Promise<void>;
  undo(id: string): Promise<void>;
  /** Saves the page as a file, or copies its citation. */
  exportAs(kind: ExportKind, state: Extract<PageState, { is: 'analysed' }>): Promise<void>;
  /** Where memory and corrections are; with a person of the memory, their page there. */
  libraryHref(person?: string): string;
}

function changeOf(wish: UserEdit, { name }: Person, text: string): Change {
  if (!('span' in wish)) return { ...wish, name };
  const { span, ...rest } = wish;
  const quote = quoteOf(text, span);
  return rest.do === 'mention' ? { ...rest, quote } : { ...rest, quote, name };
}

/** What only the words of one page show holds there alone. */
const isOfPage = (wish: UserEdit): boolean => 'span' in wish || wish.do === 'stance';

/** A wish of the reader's on somebody's page as a correction. `now`: ISO 8601; `id`: a name that no other correction has. */
export function correctionOf(
  wish: UserEdit,
  where: EditScope,
  person: Person,
  page: { readonly text: string; readonly url: string },
  made: { readonly id: string; readonly now: string },
): Correction {
  const scope: Scope =
    isOfPage(wish) || where === 'page' ? { page: pageOf(page.url) } : where === 'site' ? { site: siteOf(page.url) } : where;
  const on = scope === 'everywhere' && { on: siteOf(page.url) };
  return { id: made.id, made: made.now.slice(0, 10), where: scope, ...on, ...changeOf(wish, person, page.text) };
}
