export type Theme = 'light' | 'dark';

/** Text lighter than this (WCAG relative luminance) stands on dark ground: above it black ground has 8:1 contrast or more, white ground 2.6:1 or less. */
const LIGHT_TEXT = 0.35;

/**
 * WCAG 2.2 relative luminance, 0 (black) to 1 (white), of a computed colour as browsers write it: rgb(), color(srgb), and the Lab family,
 * whose lightness tells it. Null for other notations.
 */
export function luminance(css: string): number | null {
  const [, space, channels] = /^(rgba?|color\(srgb|oklab|oklch|lab|lch)[( ](.*)\)$/.exec(css) ?? [];
  if (!space || !channels) return null;
  const [first = 0, second = 0, third = 0] = channels.split(/[ ,/]+/).map(Number);
  if (space.startsWith('ok')) return first ** 3;
  if (space.startsWith('l')) return ((first + 16) / 116) ** 3;
  const most = space.startsWith('rgb') ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = [first, second, third]
    .map((value) => value / most)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The theme of the page where an element stands, told by its text: whatever is behind it, colours or a picture, its author made the text to be read on it.
 * So a dark block on a light page is dark.
 */
export function themeOf(element: Element): Theme {
  return (luminance(getComputedStyle(element).color) ?? 0) > LIGHT_TEXT ? 'dark' : 'light';
}

/** Calls back when the page may have changed its theme: with the system, or by a class, style or data attribute of its outermost elements. Ends with the signal. */
export function onThemeChange(changed: () => void, signal: AbortSignal) {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) if (element) observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
