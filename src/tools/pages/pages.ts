import { parseArgs } from 'node:util';
import { installedBrowsers, type Launched, launch } from '../browser/launch.ts';
import { differences, type Snapshot, type Visit, visitBare, visitPage } from '../browser/visit-page.ts';
import type { Target } from '../build/manifest.ts';
import { builtFor, watchedBuild } from '../build/watched-build.ts';
import { inPageText } from '../in-page/text.ts';
import { ownErrors } from './own-errors.ts';
import { type SavedPage, savedPages, servePages, someOf } from './saved-pages.ts';

/** So many browsers of a kind are at work at one time, each with one page in front: a page behind another is not laid out, read or pointed at as one in front. */
const AT_ONCE = 2;
/** So many pages are worth another browser's start. */
const WORTH_ANOTHER = 5;
/** After so many pages it is told how far it is. */
const TOLD = 50;

type Page = Pick<SavedPage, 'id' | 'path' | 'html'>;

/** Does something with every page, in several browsers at a time, and says now and then how far it is. A browser that breaks down is started anew, once for each page. */
async function inEach<T>(
  what: string,
  pages: readonly Page[],
  start: () => Promise<Launched>,
  visitorIn: (launched: Launched) => Promise<(page: Page) => Promise<T>>,
) {
  const outcomes: T[] = [];
  const waiting = [...pages];
  async function work() {
    let launched = await start();
    try {
      let visit = await visitorIn(launched);
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        const outcome = await visit(page).catch(async (error: Error) => {
          console.error(`${what}: ${error.message}; the browser is started anew`);
          await launched.close().catch(() => {});
          launched = await start();
          visit = await visitorIn(launched);
          return visit(page as Page);
        });
        outcomes.push(outcome);
        if (outcomes.length % TOLD === 0) console.error(`${what}: ${outcomes.length} of ${pages.length}`);
      }
    } finally {
      await launched.close();
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, Math.ceil(pages.length / WORTH_ANOTHER)) }, work));
  return outcomes;
}

/** What came of visiting pages in one browser. */
export interface Visits {
  /** With no script of their own at work. */
  readonly still: readonly Visit[];
  /** As they were published. */
  readonly published: readonly Visit[];
}

/** Visits pages in one browser: still, without the extension and with it, and as published. The extension must be built, in dist unless said otherwise. */
export async function visitAll(target: Target, pages: readonly Page[], extension = builtFor(target)): Promise<Visits> {
  // An address tells something of a page, so both ways have the same, on a port of their own.
  const [quietly, loudly] = await Promise.all([servePages(pages), servePages(pages, {})]);
  const script = await inPageText('traces');
  try {
    const bare = await inEach<readonly [string, Snapshot | null]>(
      `${target}, without us`,
      pages,
      () => launch(target, { bare: true }),
      async (launched) =>
        async ({ id, path }) => [id, await visitBare(launched, quietly.origin + path, script)],
    );
    const without = new Map(bare);
    const still = await inEach<Visit>(
      `${target}, still`,
      pages,
      () => launch(target, { extension }),
      async (launched) => {
        const errors = await ownErrors(launched);
        return async ({ id, path }) =>
          compared(await visitPage(launched, errors, id, quietly.origin + path, script, true), without.get(id) ?? null);
      },
    );
    const watched = await watchedBuild(extension);
    const published = await inEach<Visit>(
      `${target}, as published`,
      pages,
      () => launch(target, { extension: watched }),
      async (launched) => {
        const errors = await ownErrors(launched);
        return async ({ id, path }) => visitPage(launched, errors, id, loudly.origin + path, script, false);
      },
    );
    return { still, published };
  } finally {
    await Promise.all([quietly.close(), loudly.close()]);
  }
}

/** A visit with what differs from the page without the extension; a page that loads in neither way is no trouble of ours. */
function compared({ snapshot, ...visit }: Visit, without: Snapshot | null): Visit {
  const found =
    snapshot && without
      ? differences('beside the page without us', without, snapshot)
      : snapshot || without
        ? [`it loads only ${without ? 'without' : 'with'} us${visit.why ? `: ${visit.why}` : ''}`]
        : [];
  return { ...visit, troubles: [...visit.troubles, ...found] };
}

const IS = ['analysed', 'other-language', 'no-article', 'no-text', 'left', 'hangs', 'failed', 'off'] as const;

/** A line of the table: how many pages are what, and what was found on them. */
function row(what: string, visits: readonly Visit[]): Record<string, string | number> {
  const count = (is: Visit['is']) => visits.filter((visit) => visit.is === is).length;
  const sum = (of: 'people' | 'marks') => visits.reduce((total, visit) => total + visit[of], 0);
  return {
    '': what,
    pages: visits.length,
    ...Object.fromEntries(IS.filter((is) => is !== 'off' && is !== 'failed').map((is) => [is, count(is)])),
    people: sum('people'),
    marks: sum('marks'),
    cards: visits.filter(({ card }) => card).length,
    trouble: visits.filter(({ troubles }) => troubles.length).length,
  };
}

/** Every saved page is a news article in English: what else it is to Dramatis is worth a line. */
function say(where: string, visits: readonly Visit[]) {
  for (const { id, is, why, troubles } of visits) {
    if (is !== 'analysed') console.log(`${where}: ${is}: ${id}${why ? ` (${why})` : ''}`);
    for (const trouble of troubles) console.log(`${where}: TROUBLE on ${id}: ${trouble.split('\n')[0]}`);
  }
}

/** `npm run pages [-- PART OF A NAME] [--sample N] [--browser chrome|firefox]`: opens the saved pages in both browsers and says where something of ours went wrong; fails then. */
export async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string' }, browser: { type: 'string' } },
  });
  const pages = someOf(savedPages(), { part: positionals[0], sample: values.sample });
  const targets = installedBrowsers(values.browser);
  const start = Date.now();
  const rows = await Promise.all(
    targets.map(async (target) => {
      const { still, published } = await visitAll(target, pages);
      say(`${target}, still`, still);
      say(`${target}, as published`, published);
      if ([...still, ...published].some(({ troubles }) => troubles.length)) process.exitCode = 1;
      return [row(`${target}, still`, still), row(`${target}, as published`, published)];
    }),
  );
  console.table(rows.flat());
  console.log(`${pages.length} pages in ${Math.round((Date.now() - start) / 1000)} s`);
}
