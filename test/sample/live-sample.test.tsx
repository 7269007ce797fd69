// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageAdapter } from '../../src/content/session/page-adapter.ts';
import { createSession } from '../../src/content/session/session.tsx';
import { LiveSample } from '../../src/sample/live-sample.tsx';
import type { SampleLink } from '../../src/sample/sample-link.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { show } from '../ui/render.ts';

vi.mock('../../src/content/session/session.tsx', () => ({ createSession: vi.fn() }));

const presentFirst = vi.fn();
const article = { text: '', blocks: [], title: '', published: '', outlet: '', authors: [], language: 'en' };
const nothing = { is: 'no-article', reason: 'no-text' } as const;
const link: SampleLink = { analyse: async () => nothing, readOn: async () => nothing, onWalk: () => () => {} };
/** What a media query says of a window this wide under a pointer of this sort. */
const windowOf = (width: number, finger: boolean) => (query: string) => ({
  matches: query.split(',').some((each) =>
    [...each.matchAll(/\((.+?): (.+?)\)/g)].every(([, feature, value]) => {
      if (feature === 'max-width') return width <= Number.parseInt(value ?? '', 10);
      return finger && (value === 'none' || value === 'coarse');
    }),
  ),
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(createSession).mockReturnValue({ presentFirst, obey: vi.fn(), walk: vi.fn(), stop: vi.fn() } as never);
});
afterEach(async () => {
  await show(null);
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** Shows a sample, and reads it to the end. */
async function read(presents: boolean) {
  await show(<LiveSample settings={DEFAULTS} link={link} presents={presents} />);
  const adapter = vi.mocked(createSession).mock.lastCall?.[2] as PageAdapter;
  await adapter.analyse(article);
  await adapter.readOn(article, [], []);
  await vi.runAllTimersAsync();
}

describe('a card that is shown by itself', () => {
  it.each([
    ['once in a wide window', 1180, false, 1],
    ['never under a finger', 1180, true, 0],
    ['never on a phone', 360, true, 0],
    ['never in a narrow window', 360, false, 0],
  ])('comes %s', async (_, width, finger, times) => {
    vi.stubGlobal('matchMedia', windowOf(width, finger));
    await read(true);
    expect(presentFirst).toHaveBeenCalledTimes(times);
  });

  it('never comes where it is not asked for', async () => {
    vi.stubGlobal('matchMedia', windowOf(1180, false));
    await read(false);
    expect(presentFirst).not.toHaveBeenCalled();
  });
});
