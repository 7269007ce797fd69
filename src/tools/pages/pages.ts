import { parseArgs } from 'node:util';
import { installedBrowsers, launch } from '../browser/launch.ts';
import { differences, type Snapshot, type Visit, visitBare, visitPage } from '../browser/visit-page.ts';
import type { Target } from '../build/manifest.ts';
import { builtFor, watchedBuild } from '../build/watched-build.ts';
import { inPageText } from '../in-page/text.ts';
import { ownErrors } from './own-errors.ts';
import { openRecords, type Records, recordsFile } from './records.ts';
import { savedPages, servePages, someOf } from './saved-pages.ts';
import { type Page, type PageRecord, type Visitor, visitEach } from './visit-each.ts';

/** Visits still pages without the extension and with it. */
async function stillVisitor(target: Target, extension: string, origin: string, script: string): Promise<Visitor> {
  const bare = await launch(target, { bare: true });
  const own = await launch(target, { extension });
  const errors = await ownErrors(own);
  return {
    async visit({ id, path }) {
      const without = await visitBare(bare, origin + path, script);
      return compared(await visitPage(own, errors, id, origin + path, script, true), without);
    },
    close: () => Promise.all([bare.close(), own.close()]),
  };
}

/** Visits pages as they were published, with a watched build. */
async function publishedVisitor(target: Target, watched: string, origin: string, script: string): Promise<Visitor> {
  const own = await launch(target, { extension: watched });
  const errors = await ownErrors(own);
  return {
    visit: ({ id, path }) => visitPage(own, errors, id, origin + path, script, false),
    close: own.close,
  };
}

/** What came of visiting pages in one browser. */
export interface Visits {
  /** With no script of their own at work. */
  readonly still: readonly Visit[];
  /** As they were published. */
  readonly published: readonly Visit[];
}

/** Visits pages in one browser, as far as there is no record of it yet: still, without the extension and with it, and as published. The extension must be built, in dist unless said otherwise. */
export async function visitAll(
  target: Target,
  pages: readonly Page[],
  records: Records<PageRecord>,
  extension = builtFor(target),
): Promise<Visits> {
  // An address tells something of a page, so both ways have the same, on a port of their own.
  const [quietly, loudly] = await Promise.all([servePages(pages), servePages(pages, {})]);
  const script = await inPageText('traces');
  try {
    const watched = await watchedBuild(extension);
    await visitEach(`${target}, still`, 'still', pages, records, () => stillVisitor(target, extension, quietly.origin, script));
    await visitEach(`${target}, as published`, 'published', pages, records, () => publishedVisitor(target, watched, loudly.origin, script));
  } finally {
    await Promise.all([quietly.close(), loudly.close()]);
  }
  const ids = new Set(pages.map(({ id }) => id));
  const made = (way: PageRecord['way']) => records.all().filter((record) => record.way === way && ids.has(record.id));
  return { still: made('still'), published: made('published') };
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

/** `npm run pages [-- PART OF A NAME] [--sample N] [--browser chrome|firefox] [--resume]`: opens the saved pages in both browsers and says where something of ours went wrong; fails then. */
export async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string' }, browser: { type: 'string' }, resume: { type: 'boolean', default: false } },
  });
  const pages = someOf(savedPages(), { part: positionals[0], sample: values.sample });
  const targets = installedBrowsers(values.browser);
  const start = Date.now();
  const rows: ReturnType<typeof row>[] = [];
  for (const target of targets) {
    const { still, published } = await visitAll(target, pages, openRecords<PageRecord>(recordsFile('pages', target), !values.resume));
    say(`${target}, still`, still);
    say(`${target}, as published`, published);
    if ([...still, ...published].some(({ troubles }) => troubles.length)) process.exitCode = 1;
    rows.push(row(`${target}, still`, still), row(`${target}, as published`, published));
  }
  console.table(rows);
  console.log(`${pages.length} pages in ${Math.round((Date.now() - start) / 1000)} s`);
}
