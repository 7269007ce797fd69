import type { Visit } from '../browser/visit-page.ts';
import type { Records } from './records.ts';
import type { SavedPage } from './saved-pages.ts';

/** So many visitors are at work at one time, each with one page in front: a page behind another is not laid out, read or pointed at as one in front. */
const AT_ONCE = 2;
/** So many pages are worth another visitor's browsers. */
const WORTH_ANOTHER = 5;
/** After so many pages it is told how far it is. */
const TOLD = 50;

export type Page = Pick<SavedPage, 'id' | 'path' | 'html'>;

/** A visit and how it was made: still, or as the page was published. */
export interface PageRecord extends Visit {
  readonly way: 'still' | 'published';
}

/** Visits pages one after another, in browsers of its own. */
export interface Visitor {
  visit(page: Page): Promise<Visit>;
  close(): Promise<unknown>;
}

/** Makes the visits that are not in the records yet, with several visitors at a time, and says now and then how far it is. One whose browser breaks down is followed by another, once for each page. */
export async function visitEach(
  what: string,
  way: PageRecord['way'],
  pages: readonly Page[],
  records: Records<PageRecord>,
  start: () => Promise<Visitor>,
) {
  const waiting = pages.filter(({ id }) => !records.has({ way, id }));
  async function work() {
    let visitor = await start();
    try {
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        const visit = await visitor.visit(page).catch(async (error: Error) => {
          console.error(`${what}: ${error.message}; the browser is started anew`);
          await visitor.close().catch(() => {});
          visitor = await start();
          return visitor.visit(page as Page);
        });
        records.add({ way, ...visit });
        if (waiting.length > 0 && waiting.length % TOLD === 0) console.error(`${what}: ${waiting.length} pages to go`);
      }
    } finally {
      await visitor.close();
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, Math.ceil(waiting.length / WORTH_ANOTHER)) }, work));
}
