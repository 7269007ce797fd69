import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeAt, placeBeside, placeClear, placeMoved, placeSheet, type Side } from '../../../src/content/cards/card-position.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const WINDOW = box(0, 0, 1000, 800);
/** A window of 1280 × 720 px at 200 %. */
const LOW = box(0, 0, 640, 360);
const CARD = { width: 340, height: 300 };

it.each<[string, Box, number, ReturnType<typeof placeSheet>]>([
  ['across the foot of the window', box(0, 0, 400, 800), 1, { x: 0, y: 800, width: 400, room: 520, zoom: 1 }],
  ['with more of a low one, which it leaves a strip of', box(0, 0, 700, 360), 1, { x: 0, y: 360, width: 700, room: 312, zoom: 1 }],
  ['in the part that is seen of a page that is wider', box(300, 150, 360, 740), 1, { x: 300, y: 890, width: 360, room: 481, zoom: 1 }],
  ['in the part that two fingers have drawn larger', box(100, 200, 180, 370), 2, { x: 100, y: 570, width: 180, room: 322, zoom: 1 }],
  [
    'as large as ever on a page that is drawn small to fit a phone',
    box(0, 0, 1440, 2960),
    0.25,
    { x: 0, y: 740, width: 360, room: 481, zoom: 4 },
  ],
])('a sheet stands %s', (_what, window, scale, expected) => {
  expect(placeSheet(window, scale)).toEqual(expected);
});

describe('a card beside a name', () => {
  it.each<[string, Box, Box, { side: Side; x: number; y: number; room: number }]>([
    ['stands below it, flush with its beginning', box(200, 100, 80, 20), WINDOW, { side: 'bottom', x: 200, y: 128, room: 664 }],
    ['inside the window at its right edge', box(900, 100, 80, 20), WINDOW, { side: 'bottom', x: 652, y: 128, room: 664 }],
    ['inside the window at its left edge', box(-30, 100, 80, 20), WINDOW, { side: 'bottom', x: 8, y: 128, room: 664 }],
    ['above where there is no room below', box(200, 700, 80, 20), WINDOW, { side: 'top', x: 200, y: 692, room: 684 }],
    ['to its right in a low window', box(100, 170, 80, 20), LOW, { side: 'right', x: 188, y: 52, room: 344 }],
    ['to its left where there is no room to the right', box(400, 170, 80, 20), LOW, { side: 'left', x: 52, y: 52, room: 344 }],
    [
      'where there is more room of too little, if there is none at its sides',
      box(300, 190, 80, 20),
      LOW,
      { side: 'top', x: 292, y: 182, room: 174 },
    ],
    ['below in a low window where it has room to be read', box(100, 20, 80, 20), LOW, { side: 'bottom', x: 100, y: 48, room: 304 }],
    [
      'at the further edge of a window that leaves it a slit, over the line',
      box(20, 110, 80, 20),
      box(0, 0, 320, 256),
      { side: 'bottom', x: 8, y: 56, room: 192 },
    ],
    ['the same at its head', box(20, 150, 80, 20), box(0, 0, 320, 256), { side: 'top', x: 8, y: 200, room: 192 }],
    ['where it is seen, of a name that was scrolled away', box(200, -900, 80, 20), WINDOW, { side: 'bottom', x: 200, y: 8, room: 784 }],
  ])('%s', (_what, line, window, expected) => {
    expect(placeBeside(line, CARD, window)).toEqual(expected);
  });

  it.each<[Side, number]>([
    ['bottom', 728],
    ['top', 692],
    ['right', 492],
    ['left', 492],
  ])('stays on its side: %s', (side, y) => {
    expect(placeBeside(box(400, 700, 80, 20), CARD, WINDOW, side)).toMatchObject({ side, y });
  });

  it('knows a window that has been zoomed into by where it is', () => {
    expect(placeBeside(box(500, 400, 80, 20), CARD, box(450, 350, 500, 400))).toMatchObject({ side: 'bottom', x: 500, y: 428, room: 314 });
  });

  it('is never over the line, and inside the window with as much of itself as has room', () => {
    const number = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        number(900),
        number(780),
        number(100),
        number(1000),
        number(800),
        number(400),
        number(440),
        (x, y, w, W, H, width, height) => {
          const window = box(0, 0, 320 + W, 240 + H);
          const line = box(Math.min(x, window.right - 20), Math.min(y, window.bottom - 20), 20 + w, 20);
          const place = placeBeside(line, { width: 20 + width, height: 40 + height }, window);
          const seen = Math.min(40 + height, place.room);
          const top = place.side === 'top' ? place.y - seen : place.y;
          const card = box(place.x, top, 20 + width, seen);
          // Of a slit nobody reads.
          if (place.room === Math.floor((window.bottom - window.top) * 0.75)) return;
          expect(card.bottom <= line.top || card.top >= line.bottom || card.right <= line.left || card.left >= line.right).toBe(true);
          if (place.room > 0) expect([card.top >= 0, card.bottom <= window.bottom]).toEqual([true, true]);
        },
      ),
    );
  });
});

describe('a card beside another that is open', () => {
  const LINE = box(400, 400, 80, 20);
  it.each<[string, taken: Box | null, keep: Side | undefined, object]>([
    ['where it would stand alone, without another', null, undefined, { side: 'bottom', x: 400, y: 428 }],
    ['there also where the other is elsewhere', box(0, 0, 340, 300), undefined, { side: 'bottom', x: 400, y: 428 }],
    ['behind it on the line', box(100, 450, 340, 300), undefined, { side: 'bottom', x: 448, y: 428 }],
    ['before it on the line', box(470, 450, 340, 300), undefined, { side: 'bottom', x: 122, y: 428 }],
    ['on the other side of a line that it takes all of', box(380, 450, 340, 300), undefined, { side: 'top', x: 400, y: 392 }],
    ['beside it where a line that it takes all of has no other side', box(380, 450, 340, 300), 'bottom', { side: 'bottom', x: 32, y: 428 }],
    ['on its side, once it has one', box(470, 450, 340, 300), 'bottom', { side: 'bottom', x: 122, y: 428 }],
    ['as alone where there is no place for both', box(0, 0, 1000, 800), undefined, { side: 'bottom', x: 400, y: 428 }],
  ])('stands %s', (_what, taken, keep, expected) => {
    expect(placeClear(LINE, CARD, WINDOW, taken, keep)).toMatchObject(expected);
  });

  it('covers as little of it as may be, where there is no place for both', () => {
    const [line, window] = [box(100, 300, 80, 20), box(0, 0, 600, 800)];
    expect(placeBeside(line, CARD, window)).toMatchObject({ side: 'bottom', x: 100 });
    expect(placeClear(line, CARD, window, box(190, 150, 340, 600))).toMatchObject({ side: 'bottom', x: 8, y: 328 });
  });

  it('is clear of it, of its line and in the window, or covers no more of it than it would alone', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    let [clear, all] = [0, 0];
    fc.assert(
      fc.property(number(920), number(780), number(660), number(500), (x, y, left, top) => {
        const [line, taken] = [box(x, y, 80, 20), box(left, top, 340, 300)];
        // Nobody points at what lies under a card.
        fc.pre(line.right <= taken.left || line.left >= taken.right || line.bottom <= taken.top || line.top >= taken.bottom);
        const seenOf = (place: ReturnType<typeof placeClear>) => {
          const seen = Math.min(CARD.height, place.room);
          return box(place.x, place.side === 'top' ? place.y - seen : place.y, CARD.width, seen);
        };
        const card = seenOf(placeClear(line, CARD, WINDOW, taken));
        const covered = (one: Box) =>
          Math.max(0, Math.min(one.right, taken.right) - Math.max(one.left, taken.left)) *
          Math.max(0, Math.min(one.bottom, taken.bottom) - Math.max(one.top, taken.top));
        const isOver = (other: Box) =>
          card.left < other.right && card.right > other.left && card.top < other.bottom && card.bottom > other.top;
        expect(isOver(line)).toBe(false);
        expect([card.left >= 8, card.right <= 992, card.top >= 8, card.bottom <= 792]).toEqual([true, true, true, true]);
        if (isOver(taken)) expect(covered(card)).toBeLessThanOrEqual(covered(seenOf(placeBeside(line, CARD, WINDOW))));
        else clear++;
        all++;
      }),
      { seed: 1 },
    );
    // In the middle of the window the other leaves too little beside it.
    expect(clear / all).toBeGreaterThan(0.8);
  });
});

it.each([
  ['where it was put', { x: 30, y: 40 }, { x: 30, y: 40 }],
  ['as far as the window goes', { x: 2000, y: 900 }, { x: 652, y: 492 }],
  ['from its edges on', { x: -2000, y: -3 }, { x: 8, y: 8 }],
])('a card that the reader has put somewhere stands %s', (_what, at, expected) => {
  expect(placeAt(at, CARD, WINDOW)).toEqual({ ...expected, room: 784 });
});

it('a card that is moved grows downwards alone, so that what it is held by stays under the pointer', () => {
  expect(placeMoved({ x: 30, y: 200 }, CARD, WINDOW)).toEqual({ x: 30, y: 200, room: 592 });
  expect(placeMoved({ x: 30, y: 900 }, CARD, WINDOW)).toEqual({ x: 30, y: 492, room: 300 });
});
