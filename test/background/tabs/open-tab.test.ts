import { beforeEach, expect, it, vi } from 'vitest';
import { openTab } from '../../../src/background/tabs/open-tab.ts';

const create = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { tabs: { create } } }));

/** As Firefox for Android answers, whose schema of tabs.create has openerTabId as unsupported: at once, not by the promise. */
const asOnAndroid = (wish: object) => {
  if ('openerTabId' in wish) throw new Error('Property "openerTabId" is unsupported by Firefox');
  return Promise.resolve({ id: 2 });
};

beforeEach(() => {
  create.mockReset();
});

it('opens a tab beside the one in which it was asked for', async () => {
  create.mockResolvedValue({ id: 2 });
  await openTab('https://x.example/', 1);
  expect(create.mock.calls).toEqual([[{ url: 'https://x.example/', openerTabId: 1 }]]);
});

it('opens it in Firefox for Android too, which takes no opener', async () => {
  create.mockImplementation(asOnAndroid);
  await openTab('https://x.example/', 1);
  expect(create.mock.lastCall).toEqual([{ url: 'https://x.example/' }]);
});

it('says why where no tab can be opened at all', async () => {
  create.mockRejectedValue(new Error('no window'));
  await expect(openTab('https://x.example/', 1)).rejects.toThrow('no window');
  await expect(openTab('https://x.example/', undefined)).rejects.toThrow('no window');
});
