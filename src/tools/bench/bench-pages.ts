import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { AWAKE, installedBrowsers, type LaunchChoices, launch } from '../browser/launch.ts';
import type { Server } from '../browser/serve.ts';
import type { Target } from '../build/manifest.ts';
import { inPageText } from '../in-page/text.ts';
import { openRecords, type Records, recordsFile } from '../pages/records.ts';
import { type SavedPage, savedPages, servePages, someOf } from '../pages/saved-pages.ts';
import { rowsOf, tableOf } from './cost-table.ts';
import { scalesFor } from './held-memory.ts';
import { type CostRecord, costOf, type Way, type WayName } from './page-cost.ts';
import { type GeckoProfile, profiled, timesInProfile } from './thread-time.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const NOT_ARTICLES = path.join(ROOT, 'test/not-articles');
const PROFILE = path.join(ROOT, '.cache/bench-pages/profile.json');
/** Every so many pages is opened with a background that was stopped. */
const STOPPED = 6;
/** So many pages are profiled, each so many times, and so many scrolled. */
const PROFILED = 24;
const RUNS = 3;
const SCROLLED = 12;
/** So many pages that are no article are visited. */
const OTHERS = 20;
/** So many visits go into one of Firefox's profiles: they grow by 3 MB a second. */
const IN_ONE_PROFILE = 20;

type Page = Pick<SavedPage, 'id' | 'path' | 'html'>;

/** One way of visiting: which pages, how often, in which browser. */
interface Plan extends Omit<Way, 'scales'> {
  readonly name: WayName;
  readonly pages: readonly Page[];
  readonly runs?: number;
  readonly choices?: LaunchChoices;
  /** The browsers in which memory is measured: in Firefox a collection takes half a second. */
  readonly weighed?: Target;
  /** Whether the background is stopped before each visit. */
  readonly stopped?: boolean;
}

/** A background that is not to stop by itself. */
const STEADY = { prefs: { ...AWAKE, 'browser.sessionhistory.max_total_viewers': 0 } };
const BARE = { ...STEADY, bare: true };

function notArticles(): Page[] {
  return readdirSync(NOT_ARTICLES).map((file) => ({
    id: file,
    path: `/not/${file}`,
    html: () => readFileSync(path.join(NOT_ARTICLES, file)),
  }));
}

const everyNth = (pages: readonly Page[], step: number) => pages.filter((_page, index) => index % step === 0);
const spread = (pages: readonly Page[], many: number) => someOf(pages, { sample: String(many) });

/** What is visited, how and how often. */
function plansOf(pages: readonly Page[], others: readonly Page[]): Plan[] {
  return [
    { name: 'with', pages, marks: true, weighed: 'chrome', choices: STEADY },
    { name: 'without', pages, marks: false, weighed: 'chrome', choices: BARE },
    { name: 'stopped', pages: everyNth(pages, STOPPED), marks: true, stopped: true },
    { name: 'profiled', pages: spread(pages, PROFILED), runs: RUNS, marks: true, traced: true, choices: STEADY },
    { name: 'no article', pages: others, marks: false, traced: true, choices: STEADY },
    { name: 'scrolled', pages: spread(pages, SCROLLED), marks: true, scroll: true, weighed: 'firefox', choices: STEADY },
    { name: 'scrolled without', pages: spread(pages, SCROLLED), marks: false, scroll: true, weighed: 'firefox', choices: BARE },
  ];
}

/** Does the visits of one plan that are not in the records yet, in a browser of their own. */
async function carryOut(target: Target, plan: Plan, records: Records<CostRecord>, server: Server, script: string) {
  const visits = Array.from({ length: plan.runs ?? 1 }, (_none, run) => plan.pages.map((page) => ({ page, run }))).flat();
  const waiting = visits.filter(({ page, run }) => !records.has({ way: plan.name, id: page.id, run }));
  const inFirefoxsProfile = target === 'firefox' && plan.traced === true;
  while (waiting.length) {
    const some = waiting.splice(0, inFirefoxsProfile ? IN_ONE_PROFILE : waiting.length);
    const launched = await launch(target, { ...plan.choices, ...(inFirefoxsProfile && { env: profiled(PROFILE) }) });
    const found: CostRecord[] = [];
    // What Firefox's profile says of them is known when it is closed.
    const keep = (record: CostRecord) => (inFirefoxsProfile ? void found.push(record) : records.add(record));
    try {
      const scales = plan.weighed === target ? await scalesFor(launched) : undefined;
      // The first page after a start costs more than the others, so that is one of no account.
      await costOf(launched, script, `${server.origin}/first`, { marks: true });
      for (const { page: visited, run } of some) {
        if (plan.stopped) await launched.stopBackground();
        const cost = await costOf(launched, script, server.origin + visited.path, {
          scales,
          ...plan,
          traced: plan.traced === true && !inFirefoxsProfile,
        });
        keep({ way: plan.name, id: visited.id, run, cost });
      }
    } finally {
      await launched.close();
    }
    if (inFirefoxsProfile) for (const record of withTimes(found)) records.add(record);
  }
}

/** Visits with what Firefox's profile says of them. */
function withTimes(records: readonly CostRecord[]): CostRecord[] {
  const profile = JSON.parse(readFileSync(PROFILE, 'utf8')) as GeckoProfile;
  rmSync(PROFILE);
  const visited = records.flatMap(({ cost }) => (cost ? [cost] : []));
  const times = timesInProfile(profile, visited, (location) => /moz-extension:\/\/[^/]+\/src\/content\//.test(location));
  const ofCost = new Map(visited.map((cost, index) => [cost, times[index]]));
  return records.map(({ cost, ...record }) => {
    const ours = cost && ofCost.get(cost);
    // An article without any time of ours is one whose process has gone before the profile was written.
    const isThere = ours && (ours.total > 0 || record.way === 'no article');
    return { ...record, cost: cost && isThere ? { ...cost, ours } : cost };
  });
}

/** How to measure: the pages with this in their name, so many of them, in which browser; what was measured before of the same build is measured again. */
interface BenchChoices {
  readonly part?: string | undefined;
  readonly sample?: string | undefined;
  readonly browser?: string | undefined;
  readonly fresh: boolean;
}

/** What the extension costs on saved pages, one after another, in each browser; prints the table. Throws where it is not built. */
export async function benchPages({ part, sample, browser, fresh }: BenchChoices) {
  const pages = someOf<Page>(savedPages(), { part, sample });
  const others = spread(notArticles(), Math.min(OTHERS, pages.length));
  const first = readFileSync(path.join(ROOT, 'test/pages/sample/page.html'));
  const server = await servePages([{ path: '/first', html: () => first }, ...pages, ...others]);
  const script = await inPageText('costs');
  mkdirSync(path.dirname(PROFILE), { recursive: true });
  for (const target of installedBrowsers(browser)) {
    const start = Date.now();
    const file = recordsFile('bench-pages', target);
    const records = openRecords<CostRecord>(file, fresh);
    const plans = plansOf(pages, others);
    for (const plan of plans) {
      await carryOut(target, plan, records, server, script);
      console.error(`${target}, ${plan.name}: ${plan.pages.length} pages, ${Math.round((Date.now() - start) / 1000)} s so far`);
    }
    const ids = new Set([...pages, ...others].map(({ id }) => id));
    const wanted = records.all().filter(({ id }) => ids.has(id));
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(tableOf(`\n${target}: ${pages.length} saved pages, still (${seconds} s)`, rowsOf(wanted, target === 'firefox')));
    const unloaded = wanted.filter(({ way, cost }) => way === 'with' && !cost).map(({ id }) => id);
    const unmarked = wanted.filter(({ way, cost }) => way === 'with' && cost?.firstMark === null).map(({ id }) => id);
    if (unloaded.length) console.log(`  did not load: ${unloaded.join(', ')}`);
    if (unmarked.length) console.log(`  no mark: ${unmarked.join(', ')}`);
    console.log(`  ${path.relative(ROOT, file)}`);
  }
  await server.close();
}
