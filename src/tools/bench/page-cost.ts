import { arrive } from '../browser/arrive.ts';
import { type Launched, until } from '../browser/launch.ts';
import type { Scales } from './held-memory.ts';
import { cpuSince, pageProcesses } from './process-cost.ts';
import { type ThreadTime, TRACED, type TraceEvent, timeInTrace } from './thread-time.ts';

/** How long a first mark is waited for where one is to be expected, ms. */
const PATIENCE = 6_000;
/** How long a page is left to itself after its load, ms: with the extension and without it the same, since moving pictures cost time too. */
const AFTER = 400;
const SCROLL = 2_000;
const TO_LOAD = 12_000;

/** How pages are visited; README.md says what each is for. */
export type WayName = 'with' | 'without' | 'stopped' | 'profiled' | 'scrolled' | 'scrolled without' | 'no article';

/** One visit: of which page, how, the how-manieth, and what it cost; null where the page did not load. */
export interface CostRecord {
  readonly way: WayName;
  readonly id: string;
  readonly run: number;
  readonly cost: Cost | null;
}

/** What one visit cost; times in ms. What was not measured on it is not there. */
export interface Cost {
  /** From DOMContentLoaded to the first mark; null where there was none. */
  readonly firstMark?: number | null;
  /** Of the page's main thread on the processor, everything on it. */
  readonly cpu?: number;
  readonly shift?: number;
  /** What the page's scripts and document hold (Chromium), or its process (Firefox), after a collection, MB. */
  readonly heap?: number;
  /** Our code on the page's thread. */
  readonly ours?: ThreadTime;
  /** Between frames while the page scrolls from top to foot. */
  readonly gaps?: readonly number[];
  /** When the page was visited, ms since 1970. */
  readonly from: number;
  readonly to: number;
}

/** How to visit a page. */
export interface Way {
  /** Whether marks are to be expected. */
  readonly marks: boolean;
  readonly scroll?: boolean;
  /** Whether Chromium traces the visit. */
  readonly traced?: boolean;
  /** What tells the page's memory, where that is measured. */
  readonly scales?: Scales | undefined;
}

/** Where our scripts on pages come from. */
const OURS = /^chrome-extension:\/\/[^/]+\/src\/content\//;

interface Seen {
  readonly loaded: number;
  readonly marked: number;
  readonly shift: number;
}

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

/**
 * Visits a page in a new tab, where the browser has to compile all anew, as for a reader who comes to a site. Answers null where the page doesn't load.
 * `script` is that of in-page/costs.iife.ts.
 */
export async function costOf(launched: Launched, script: string, url: string, way: Way): Promise<Cost | null> {
  const browser = launched.browser.process()?.pid ?? 0;
  const before = pageProcesses(browser);
  const page = await launched.browser.newPage();
  let tracing = false;
  try {
    await page.evaluateOnNewDocument(script);
    if (way.traced) await page.tracing.start({ categories: TRACED });
    tracing = way.traced === true;
    const from = Date.now();
    await arrive(page, url, 'load', TO_LOAD);
    const loaded = Date.now();
    const seen = () => page.evaluate('__costs.seen') as Promise<Seen>;
    if (way.marks) await until('the mark', async () => (await seen()).marked > 0, PATIENCE).catch(() => {});
    await pause(Math.max(0, AFTER - (Date.now() - loaded)));
    const after = pageProcesses(browser);
    const to = Date.now();
    const trace = way.traced ? await page.tracing.stop() : undefined;
    tracing = false;
    const { loaded: contentLoaded, marked, shift } = await seen();
    const heap = await way.scales?.(page);
    const gaps = way.scroll ? ((await page.evaluate(`__costs.scroll(${SCROLL})`)) as number[]) : undefined;
    const events = trace && (JSON.parse(Buffer.from(trace).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
    return {
      firstMark: marked ? marked - contentLoaded : null,
      ...(after.size && { cpu: cpuSince(before, after) }),
      shift,
      ...(heap !== undefined && { heap }),
      ...(events && { ours: timeInTrace(events, (address) => OURS.test(address)) }),
      ...(gaps && { gaps }),
      from,
      to,
    };
  } catch {
    if (tracing) await page.tracing.stop().catch(() => {});
    return null;
  } finally {
    await Promise.race([page.close(), pause(3000)]).catch(() => {});
  }
}
