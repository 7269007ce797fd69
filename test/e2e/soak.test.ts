import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/tools/launch.ts';
import { soakIn } from '../../src/tools/soak-in.ts';

/** The short form of `npm run soak`. */
const LOADS = 12;

describe.each(['chrome', 'firefox'] as const)('page after page in %s', (target) => {
  it.skipIf(!findBrowser(target))('marks every article and throws nothing', async () => {
    const { marked, articles, errors } = await soakIn(target, LOADS);
    expect(errors).toEqual([]);
    expect(articles).toBe(9);
    expect(marked).toBe(articles);
  });
});
