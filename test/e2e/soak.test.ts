import { describe, expect, it } from 'vitest';
import { soakIn } from '../../src/tools/bench/soak-in.ts';
import { findBrowser } from '../../src/tools/browser/launch.ts';
import { liveIn } from '../../src/tools/browser/live-in.ts';

/** The short form of `npm run soak`. */
const LOADS = 12;

describe.each(['chrome', 'firefox'] as const)('page after page in %s', (target) => {
  it.skipIf(!findBrowser(target))('marks every article and throws nothing', async () => {
    const { marked, articles, errors } = await soakIn(target, LOADS, { looking: false });
    expect(errors).toEqual([]);
    expect(articles).toBe(9);
    expect(marked).toBe(articles);
  });
});

describe.each(['chrome', 'firefox'] as const)('a live blog in %s', (target) => {
  it.skipIf(!findBrowser(target))('has the names of its posts marked, the newest and no others', async () => {
    const { wrong, errors } = await liveIn(target, 4, 300);
    expect(errors).toEqual([]);
    expect(wrong).toBe(0);
  });
});
