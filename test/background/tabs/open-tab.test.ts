import { beforeEach, expect, it, vi } from 'vitest';
import { openTab } from '../../../src/background/tabs/open-tab.ts';

const { create, get } = vi.hoisted(() => ({ create: vi.fn(), get: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { tabs: { create, get } } }));

/** As Firefox for Android answers, whose schema of tabs.create has openerTabId as unsupported: at once, not by the promise. */
const asOnAndroid = (wish: object) => {
  if ('openerTabId' in wish) throw new Error('Property "openerTabId" is unsupported by Firefox');
  return Promise.resolve({ id: 2 });
};

beforeEach(() => {
  create.mockReset().mockResolvedValue({ id: 2 });
  get.mockReset().mockResolvedValue({ active: true });
});

it('opens a tab beside the one in which it was asked for', async () => {
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
  // And keeps nobody from trying again.
  await expect(openTab('https://x.example/', 1)).rejects.toThrow('no window');
});

it('opens one of as many as a page asks for at once, and none for a page that is not in front any more', async () => {
  create.mockImplementation(async () => {
    get.mockResolvedValue({ active: false });
    return { id: 2 };
  });
  const asked = await Promise.allSettled(Array.from({ length: 40 }, () => openTab('https://x.example/', 1)));
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(openTab('https://x.example/', 1)).rejects.toThrow('not in front');
  expect(create).toHaveBeenCalledTimes(1);
});
