import { overlap } from '../../vocabulary/overlap.ts';

/** Space between a name's line and its card, px: it keeps the card off the line being read, and the pointer crosses it well within the closing delay. */
const GAP = 8;
/** Space kept to the edges of the window, px. */
const MARGIN = 8;
/** A card that has less room than this above and below its name stands beside it, px: name, role and a stance with its words need so much. */
const LEAST = 260;

/** With less room than this on every side it is a slit, px: name and role hardly stand in it. */
const SLIT = 160;
/** How much of a window that leaves no more a card takes; the rest of it is left to go to. */
const MOST_OF_WINDOW = 0.75;

/** A box in the window, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a card stands beside: one line of a name, where it is now. */
export interface Anchor {
  box(): Box;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Where a card stands: its left edge, its upper edge (above a name its lower one), and how high it may be, px. */
interface Place {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** A place inside the window, or as near to it as may be, for something so long. */
const within = (at: number, long: number, from: number, to: number): number => Math.max(from, Math.min(at, to - long));

/** The side on which a card of this size has room: below, above, right, left; where it has none, that of the two with more of it. */
function sideWith(room: Readonly<Record<Side, number>>, { width, height }: Size): Side {
  const larger = room.bottom >= room.top ? 'bottom' : 'top';
  const vertical = height <= room.bottom ? 'bottom' : height <= room.top ? 'top' : larger;
  if (room[vertical] >= Math.min(height, LEAST)) return vertical;
  return width <= room.right ? 'right' : width <= room.left ? 'left' : vertical;
}

/**
 * Where a card of this size stands beside a line: below it, or above where there is room only there or more of it; where there is hardly any in a low window,
 * to its right or left. Flush with the beginning of the line, at its left since the articles read are in English, as far as the window allows. Never over the
 * line, and inside the window wherever the name is; but where nothing is left beside the line but a slit (a page at 400 %), it stands at the edge of the window that
 * is further away, as high as it needs, over the line if it must. With `keep` it stays on its side.
 */
export function placeBeside(line: Box, { width, height }: Size, window: Box, keep?: Side): Place {
  const room = {
    bottom: window.bottom - MARGIN - line.bottom - GAP,
    top: line.top - GAP - window.top - MARGIN,
    right: window.right - MARGIN - line.right - GAP,
    left: line.left - GAP - window.left - MARGIN,
  };
  // A line that is out of sight has no side: its card stands where it is seen.
  if (line.bottom < window.top || line.top > window.bottom)
    return { side: 'bottom', ...placeAt({ x: line.left, y: line.bottom + GAP }, { width, height }, window) };
  const side = keep ?? sideWith(room, { width, height });
  if ((side === 'top' || side === 'bottom') && Math.max(room.top, room.bottom) < Math.min(height, SLIT)) {
    const most = Math.floor((window.bottom - window.top) * MOST_OF_WINDOW);
    const seen = Math.min(height, most);
    return {
      side,
      x: within(line.left, width, window.left + MARGIN, window.right - MARGIN),
      y: side === 'top' ? window.top + MARGIN + seen : window.bottom - MARGIN - seen,
      room: most,
    };
  }
  if (side === 'top' || side === 'bottom')
    return {
      side,
      x: within(line.left, width, window.left + MARGIN, window.right - MARGIN),
      y: side === 'top' ? line.top - GAP : line.bottom + GAP,
      room: Math.max(0, room[side]),
    };
  return {
    side,
    x: side === 'right' ? line.right + GAP : line.left - GAP - width,
    y: within(line.top, height, window.top + MARGIN, window.bottom - MARGIN),
    room: window.bottom - window.top - 2 * MARGIN,
  };
}

/** Where a card of this size is seen that stands at a place. */
function seenAt({ side, x, y, room }: Place, { width, height }: Size): Box {
  const seen = Math.min(height, room);
  const top = side === 'top' ? y - seen : y;
  return { left: x, right: x + width, top, bottom: top + seen };
}

const overlaps = (one: Box, other: Box): boolean =>
  overlap([one.left, one.right], [other.left, other.right]) && overlap([one.top, one.bottom], [other.top, other.bottom]);

/** How much of the window both boxes take, px². */
const shared = (one: Box, other: Box): number =>
  overlaps(one, other)
    ? (Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
      (Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top))
    : 0;

/**
 * The same clear of what another card takes of the window: where it would stand alone, else as it would in the part of the window before, behind, below or above the other, one that the line
 * is in first. Where none of these has room for it, it comes over the other and covers as little of it as may be.
 */
export function placeClear(line: Box, size: Size, window: Box, taken: Box | null, keep?: Side): Place {
  const alone = placeBeside(line, size, window, keep);
  if (!taken || !overlaps(seenAt(alone, size), taken)) return alone;
  const beside = [
    { ...window, right: taken.left },
    { ...window, left: taken.right },
  ];
  const parts = [...beside, { ...window, top: taken.bottom }, { ...window, bottom: taken.top }].filter((part) => overlaps(part, line));
  const hasRoom = (place: Place): boolean => {
    const seen = seenAt(place, size);
    const isInside = seen.left >= window.left + MARGIN && seen.right <= window.right - MARGIN;
    return isInside && seen.bottom - seen.top >= Math.min(size.height, LEAST) && !overlaps(seen, line);
  };
  const covered = (place: Place): number => shared(seenAt(place, size), taken);
  const places = [...parts, ...beside].map((part) => placeBeside(line, size, part, keep)).filter(hasRoom);
  return places.reduce((least, place) => (covered(place) < covered(least) ? place : least), alone);
}

/** Where a card stands that the reader has put there, as far as the window allows. */
export const placeAt = ({ x, y }: Pick<Place, 'x' | 'y'>, { width, height }: Size, window: Box): Omit<Place, 'side'> => ({
  x: within(x, width, window.left + MARGIN, window.right - MARGIN),
  y: within(y, height, window.top + MARGIN, window.bottom - MARGIN),
  room: window.bottom - window.top - 2 * MARGIN,
});

/** The same of one that has room to grow downwards alone: what is held of it stays under the pointer. */
export function placeMoved(at: Pick<Place, 'x' | 'y'>, size: Size, window: Box): Omit<Place, 'side'> {
  const there = placeAt(at, size, window);
  return { ...there, room: window.bottom - MARGIN - there.y };
}

/** A sheet takes this much of what is seen of the page, or, where that is low, what name, role and a stance need, px; and leaves so much, px, for the name. */
const SHEET = { share: 0.65, need: 340, rest: 48 };

/**
 * Where a sheet stands: across the foot of what is seen of the page, in px that are `zoom` of the page's each. A page that is not made for phones is drawn small, to fit (`scale` is less than 1):
 * its sheet is as large as that of any other.
 */
export function placeSheet(
  { left, right, top, bottom }: Box,
  scale: number,
): Omit<Place, 'side'> & Pick<Size, 'width'> & { readonly zoom: number } {
  const zoom = Math.max(1, 1 / scale);
  const height = (bottom - top) / zoom;
  return {
    x: left / zoom,
    y: bottom / zoom,
    width: (right - left) / zoom,
    room: Math.max(height * SHEET.share, Math.min(SHEET.need, height - SHEET.rest)),
    zoom,
  };
}

/**
 * What is seen of the page in its window, without the scrollbars: of a page that is wider than a phone, or that two fingers have drawn larger, a part. (On a page without a doctype the root element's clientHeight is the height of all of the
 * document; this is the window's on every page.)
 */
export function seenWindow(): Box {
  const { offsetLeft: left = 0, offsetTop: top = 0, width = innerWidth, height = innerHeight } = window.visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * Puts a card, which is fixed in the window, in its place. One above its name is tied to the window's lower edge, so that when it grows it does so away from the
 * name: by a share of the window, which the browser knows, and no number of ours.
 */
export function put(layer: HTMLElement, { x, y, room }: Omit<Place, 'side'>, side?: Side): void {
  const [left, edge] = [Math.round(x), Math.round(y)];
  layer.style.inset = side === 'top' ? `auto auto calc(100% - ${edge}px) ${left}px` : `${edge}px auto auto ${left}px`;
  layer.style.maxBlockSize = `${Math.floor(room)}px`;
}
