import { expect, it, vi } from 'vitest';

const tabs: Record<number, { active: boolean; lastAccessed?: number }> = {
  1: { active: false, lastAccessed: 900 },
  2: { active: false, lastAccessed: 300 },
  3: { active: true, lastAccessed: 200 },
  4: { active: true, lastAccessed: 400 },
  5: { active: false },
};
const get = async (id: number) => {
  const tab = tabs[id];
  if (!tab) throw new Error(`No tab with id: ${id}.`);
  return { id, ...tab };
};
vi.mock('webextension-polyfill', () => ({ default: { tabs: { get } } }));
const { frontmostTab } = await import('../../../src/background/tabs/tab-priority.ts');

it.each([
  ['the one in front', [1, 2, 3], 3],
  ['of those in front in several windows the last that came there', [1, 3, 4], 4],
  ['of those behind the one that was seen last', [2, 1], 1],
  ['of those never seen the first that waits', [5, 5], 5],
  ['one that is gone only where there is no other', [9, 2], 2],
  ['one that is gone', [9], 9],
  ['nobody', [], undefined],
])('%s comes first', async (_which, waiting, expected) => {
  expect(await frontmostTab(waiting)).toBe(expected);
});
