import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Three tabs: nobody is at work in the first, somebody in the second, the third is asleep. */
const browser = vi.hoisted(() => {
  let kept: Record<string, unknown> = {};
  let full = false;
  const calls: string[] = [];
  return {
    calls,
    reset: () => {
      kept = {};
      full = false;
      calls.length = 0;
    },
    fill: () => {
      full = true;
    },
    runtime: { getManifest: () => ({ content_scripts: [{ matches: ['https://*/*'], js: ['detector.js'], css: ['marks.css'] }] }) },
    tabs: {
      query: async () => [{ id: 1 }, { id: 2 }, { id: 3, discarded: true }, {}],
      sendMessage: async (tabId: number) => (tabId === 2 ? { ok: true, value: { is: 'no-article', reason: 'no-text' } } : undefined),
    },
    scripting: {
      insertCSS: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        calls.push(`${files} into ${target.tabId}`);
      },
      executeScript: async ({ target, files, func }: { target: { tabId: number }; files?: string[]; func?: () => void }) => {
        calls.push(`${files ?? func?.name} into ${target.tabId}`);
      },
    },
    storage: {
      session: {
        get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
        set: async (items: object) => {
          if (full) throw new Error('QuotaExceededError');
          Object.assign(kept, items);
        },
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { onFirstRun } = await import('../../../src/background/tabs/first-run.ts');
const { injectDetectors } = await import('../../../src/background/tabs/inject-detectors.ts');

beforeEach(() => browser.reset());
afterEach(() => vi.useRealTimers());

it('brings the scripts where none is at work, and takes away what is left in each tab that is awake', async () => {
  await injectDetectors();
  const into = (tabId: number) => browser.calls.filter((call) => call.endsWith(` ${tabId}`));
  expect(into(1)).toEqual(['removeOrphanedCard into 1', 'marks.css into 1', 'detector.js into 1']);
  expect(into(2)).toEqual(['removeOrphanedCard into 2']);
  expect(into(3)).toEqual([]);
});

it('brings them where a tab beside does not answer', async () => {
  const { executeScript } = browser.scripting;
  browser.scripting.executeScript = (asked) => (asked.target.tabId === 2 ? new Promise(() => {}) : executeScript(asked));
  browser.tabs.query = async () => [{ id: 2 }, { id: 1 }];
  void injectDetectors();
  await vi.waitFor(() => expect(browser.calls).toContain('detector.js into 1'));
  browser.scripting.executeScript = executeScript;
});

describe('what belongs to the first start', () => {
  /** How often it is begun in so many starts. */
  async function begunIn(starts: number, act: () => Promise<void>) {
    const begun = vi.fn(act);
    for (let start = 0; start < starts; start++) await onFirstRun(begun);
    return begun.mock.calls.length;
  }

  it('is done once, and never where nothing can be kept', async () => {
    expect(await begunIn(3, async () => {})).toBe(1);
    browser.reset();
    browser.fill();
    expect(await begunIn(2, async () => {})).toBe(0);
  });

  it('is begun again by the next start where it came to no end', async () => {
    void onFirstRun(() => new Promise(() => {}));
    await vi.waitFor(async () => expect(await browser.storage.session.get('awake')).toEqual({ awake: false }));
    expect(await begunIn(3, async () => {})).toBe(1);
    browser.reset();
    const failing = async () => {
      throw new Error('the tabs cannot be asked');
    };
    expect(await begunIn(2, failing)).toBe(2);
  });

  it('counts as done where a page stays busy', async () => {
    vi.useFakeTimers();
    const busy = onFirstRun(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(10_000);
    await busy;
    expect(await begunIn(2, async () => {})).toBe(0);
  });
});
