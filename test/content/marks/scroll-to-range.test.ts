// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { scrollToRange } from '../../../src/content/marks/scroll-to-range.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const box = (top: number, bottom: number, left = 100, right = 500) => ({
  top,
  bottom,
  left,
  right,
  height: bottom - top,
  width: right - left,
});

/** How far the window is scrolled down for words at these heights of a window 800 high, with a card over it; 'middle' where their paragraph is put into the middle. */
function scrolled(words: ReturnType<typeof box>, card: ReturnType<typeof box> | null): number | 'middle' | null {
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  document.body.innerHTML = '<p>Words</p>';
  const [paragraph] = document.getElementsByTagName('p');
  const range = document.createRange();
  range.selectNodeContents(paragraph?.firstChild as Text);
  range.getBoundingClientRect = () => words as DOMRect;
  let way: number | 'middle' | null = null;
  (paragraph as Element).scrollIntoView = () => {
    way = 'middle';
  };
  vi.spyOn(window, 'scrollBy').mockImplementation(((to: ScrollToOptions) => {
    way = to.top ?? null;
  }) as typeof window.scrollBy);
  scrollToRange(range, false, card);
  return way;
}

it.each([
  ['seen, no card', box(300, 340), null, null],
  ['below the window', box(1000, 1040), null, 'middle'],
  ['seen beside a card', box(100, 140), box(200, 600), null],
  ['seen, the card in other columns', box(300, 340), box(200, 600, 600, 900), null],
  // Above it are 500, so the middle is at 250.
  ['under a card low in the window', box(560, 600), box(500, 760), 330],
  // Below it are 400, so the middle is at 600.
  ['under a card high in the window', box(300, 340), box(20, 400), -280],
  // What is higher than the room begins where it does.
  ['higher than the room beside the card', box(300, 900), box(20, 400), -100],
])('words %s: %o under %o scroll by %s', (_what, words, card, expected) => {
  expect(scrolled(words, card)).toBe(expected);
});
