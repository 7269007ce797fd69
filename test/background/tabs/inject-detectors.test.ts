import { beforeEach, expect, it, vi } from 'vitest';

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

const { isFirstRun } = await import('../../../src/background/tabs/first-run.ts');
const { injectDetectors } = await import('../../../src/background/tabs/inject-detectors.ts');

beforeEach(() => browser.reset());

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

it('starts afresh once, and never where nothing can be kept', async () => {
  expect([await isFirstRun(), await isFirstRun(), await isFirstRun()]).toEqual([true, false, false]);
  browser.reset();
  browser.fill();
  expect([await isFirstRun(), await isFirstRun()]).toEqual([false, false]);
});
