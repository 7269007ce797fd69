// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followSwipe, isSwipedAway } from '../../../src/content/cards/swipe.ts';

it.each([
  ['a long slow pull', 80, 2000, true],
  ['a short quick one', 40, 60, true],
  ['a short slow one', 40, 400, false],
  ['a slip', 8, 5, false],
  ['upwards', -90, 100, false],
])('%s of %d px in %d ms: away %s', (_, down, ms, away) => {
  expect(isSwipedAway(down, ms)).toBe(away);
});

describe('a sheet', () => {
  const away = vi.fn();
  let sheet: HTMLElement;
  let words: HTMLElement;
  let isSheet = true;

  beforeEach(() => {
    away.mockClear();
    isSheet = true;
    sheet = document.createElement('div');
    words = document.createElement('p');
    sheet.append(words);
    document.body.replaceChildren(sheet);
    followSwipe(sheet, () => isSheet, away);
  });

  /** What a finger does, at a height of the window, px. */
  function finger(type: string, y: number): Event {
    const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
    const touches = [{ clientY: y }];
    Object.assign(event, type === 'touchend' ? { touches: [], changedTouches: touches } : { touches, changedTouches: touches });
    words.dispatchEvent(event);
    return event;
  }

  it('follows the finger down, while the page under it stays, and goes when it is far enough', () => {
    finger('touchstart', 400);
    expect(finger('touchmove', 450).defaultPrevented).toBe(true);
    expect(sheet.style.translate).toBe('0 50px');
    finger('touchmove', 490);
    finger('touchend', 490);
    expect(away).toHaveBeenCalledOnce();
  });

  it('goes on a page that is scrolled, too', () => {
    document.documentElement.scrollTop = 300;
    finger('touchstart', 400);
    finger('touchmove', 490);
    finger('touchend', 490);
    document.documentElement.scrollTop = 0;
    expect(away).toHaveBeenCalledOnce();
  });

  it('stays under the finger, and at a slip, where it is drawn larger than a page that is drawn small', () => {
    Object.assign(sheet, { currentCSSZoom: 4 });
    finger('touchstart', 400);
    finger('touchmove', 600);
    expect(sheet.style.translate).toBe('0 50px');
    finger('touchmove', 432);
    finger('touchend', 432);
    expect(away).not.toHaveBeenCalled();
  });

  it('goes back where it was let go too early', () => {
    finger('touchstart', 400);
    finger('touchmove', 404);
    finger('touchend', 404);
    expect(away).not.toHaveBeenCalled();
    expect(sheet.style.translate).toBe('');
  });

  it.each<[string, () => void]>([
    ['its contents are scrolled, which a finger scrolls back', () => Object.assign(words, { scrollTop: 30 })],
    [
      'it is a card beside a name',
      () => {
        isSheet = false;
      },
    ],
  ])('stays where %s', (_, prepare) => {
    prepare();
    finger('touchstart', 400);
    expect(finger('touchmove', 500).defaultPrevented).toBe(false);
    finger('touchend', 500);
    expect(away).not.toHaveBeenCalled();
  });

  it('stays where a finger begins upwards, which scrolls', () => {
    finger('touchstart', 400);
    expect(finger('touchmove', 380).defaultPrevented).toBe(false);
    finger('touchmove', 500);
    finger('touchend', 500);
    expect(away).not.toHaveBeenCalled();
  });
});
