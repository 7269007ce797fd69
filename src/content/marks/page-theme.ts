import { after } from '../timer.ts';

export type Theme = 'light' | 'dark';

/** Text lighter than this (WCAG relative luminance) stands on dark ground: above it black ground has 8:1 contrast or more, white ground 2.6:1 or less. */
const LIGHT_TEXT = 0.35;

/** Text as light as this can be meant for dark ground only, and as dark as that for light ground only, whatever the colour behind it seems to be. */
const WHITE_TEXT = 0.8;
const BLACK_TEXT = 0.1;
/** A colour lighter than this is light ground, white text has 1.5:1 on it or less; a darker one than that is dark, black text has 4:1 or less. */
const LIGHT_GROUND = 0.65;
const DARK_GROUND = 0.15;

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

/** How much of what is behind it a colour lets through, 0 (all) to 1 (nothing), as browsers write it. */
const alphaOf = (css: string): number =>
  Number(/^rgba\(.*,([^,]*)\)$|\/([^/]*)\)$/.exec(css)?.slice(1).find(Boolean) ?? (css.includes('(') ? 1 : 0));

/** The luminance of the colour that an element stands on; null where that is a picture, or nothing that the page has painted. */
function groundOf(element: Element): number | null {
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null
  ) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage && backgroundImage !== 'none') return null;
    if (alphaOf(backgroundColor) > 0.9) return luminance(backgroundColor);
  }
  return null;
}

/**
 * The theme of the page where an element stands, told by its text: whatever is behind it, colours or a picture, its author made the text to be read on it.
 * So a dark block on a light page is dark. Only of grey text, as captions have on either ground, the colour behind it tells more.
 */
export function themeOf(element: Element): Theme {
  const text = luminance(getComputedStyle(element).color) ?? 0;
  const ground = text > BLACK_TEXT && text < WHITE_TEXT ? groundOf(element) : null;
  if (ground !== null && ground > LIGHT_GROUND) return 'light';
  if (ground !== null && ground < DARK_GROUND) return 'dark';
  return text > LIGHT_TEXT ? 'dark' : 'light';
}

const FORCED = '(forced-colors: active)';

/**
 * Whether the reader's system forces its own colours in a browser that then paints all that is highlighted as a block in the colours of a selection, whatever a sheet says:
 * Chromium, but where an element's own forced-color-adjust is none, which is the page's to say (that of the highlight does nothing). Firefox keeps to the sheet.
 */
export const isHighlightABlock = (): boolean => matchMedia(FORCED).matches === true && !CSS.supports('-moz-appearance', 'none');

/** A page that changes its theme changes more than one attribute: they are waited for, ms. */
const SOON = 50;
/** Between two looks there is at least so much time, ms; and looks take at most one part in so many of the page's. */
const APART = 500;
const PART = 50;

/**
 * Calls back soon after the page may have changed its theme: with the system, or by a class, style or data attribute of its outermost elements. Seldom where they
 * change all the time, as some pages' do at every frame that is scrolled. Ends with the signal.
 */
export function onThemeChange(changed: () => void, signal: AbortSignal) {
  let forget: (() => void) | undefined;
  let next = 0;

  function look() {
    forget = undefined;
    const start = performance.now();
    changed();
    const end = performance.now();
    next = end + Math.max(APART, (end - start) * PART);
  }

  const soon = () => {
    forget ??= after(Math.max(SOON, next - performance.now()), look);
  };
  for (const query of ['(prefers-color-scheme: dark)', FORCED]) matchMedia(query).addEventListener('change', soon, { signal });
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) if (element) observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    forget?.();
    observer.disconnect();
  });
}
