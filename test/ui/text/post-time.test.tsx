// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { PostTime } from '../../../src/ui/text/post-time.tsx';
import { show } from '../render.ts';

afterEach(() => show(null));

const NOON = { at: 10, posted: '2026-03-03T12:30:00+01:00' };
const DAWN = { at: 50, posted: '2026-03-03T05:40:00.123+01:00' };
const EVE = { at: 90, posted: '2026-03-02T21:05:00Z' };
const local = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });

it.each<[what: string, posts: Parameters<typeof PostTime>[0]['posts'], at: number, words: string]>([
  ['the time of its post, by the article’s own clock', [NOON, DAWN], 12, ' · 12:30 PM'],
  ['from the first letter of the post on', [NOON, DAWN], 50, ' · 5:40 AM'],
  ['with the day, where the posts are of several', [NOON, DAWN, EVE], 60, ' · Mar 3, 5:40 AM'],
  ['by the reader’s clock, where the article doesn’t tell its own', [NOON, DAWN, EVE], 99, ` · ${local.format(new Date(EVE.posted))}`],
  ['nothing above the first post', [NOON], 9, ''],
  ['nothing where it is no moment', [{ at: 0, posted: '2026-13-45T99:99:00+01:00' }], 9, ''],
  ['nothing in an article without posts', undefined, 9, ''],
])('says %s', async (_what, posts, at, words) => {
  await show(<PostTime posts={posts} at={at} />);
  expect(document.body.textContent?.replace(/\u202f/g, ' ')).toBe(words.replace(/\u202f/g, ' '));
});
