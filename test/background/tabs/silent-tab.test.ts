import { expect, it, vi } from 'vitest';

/** Each page by its tab's number: whether a script may come in, or how the browser refuses it. */
const refusals: Readonly<Record<number, string | null>> = {
  1: null,
  2: 'Frame with ID 0 is showing error page',
  3: 'The extensions gallery cannot be scripted.',
  4: 'Missing host permission for the tab, and any iframes',
};
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      async executeScript({ target }: { target: { tabId: number } }) {
        if (!(target.tabId in refusals)) return new Promise(() => {});
        const refusal = refusals[target.tabId];
        if (refusal) throw new Error(refusal);
        return [];
      },
    },
  },
}));

const { stateOfSilentTab } = await import('../../../src/background/tabs/silent-tab.ts');

it.each([
  [1, 'nothing-heard'],
  [2, 'no-text'],
  [3, 'nothing-heard'],
  [4, 'nothing-heard'],
  // A PDF: the browser never answers.
  [5, 'nothing-heard'],
] as const)('a silent page (%i) is %s', async (tabId, reason) => {
  expect(await stateOfSilentTab(tabId)).toEqual({ is: 'no-article', reason });
});
