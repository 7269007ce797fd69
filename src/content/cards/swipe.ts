/** A swipe this far down closes a sheet, px: about two lines, more than a finger slips. */
const FAR = 72;
/** A quick one closes it from here on, px, at this speed, px/ms. */
const QUICK = { far: 24, speed: 0.5 };

/** Whether a finger that went this far down (px) in this time (ms) wants the sheet away. */
export const isSwipedAway = (down: number, ms: number): boolean => down >= FAR || (down >= QUICK.far && down >= ms * QUICK.speed);

/** How far the contents of a sheet are scrolled where an event happens, px: a finger then scrolls them back, and moves no sheet. */
const scrolledAt = (event: Event, sheet: Element): number =>
  event.composedPath().reduce((most, at) => Math.max(most, at instanceof Element && sheet.contains(at) ? at.scrollTop : 0), 0);

/**
 * Lets a sheet at the foot of the window follow the finger down, and says when it was swiped away; else it goes back. The page under it does not scroll
 * meanwhile. Upwards a finger scrolls the contents, as ever.
 */
export function followSwipe(sheet: HTMLElement, isSheet: () => boolean, away: () => void): void {
  let from: { readonly y: number; readonly at: number } | null = null;
  /** In the sheet's own px: it is drawn larger than a page that is drawn small. */
  const downTo = ({ touches, changedTouches }: TouchEvent) =>
    (((touches[0] ?? changedTouches[0])?.clientY ?? 0) - (from?.y ?? 0)) / (sheet.currentCSSZoom ?? 1);

  function moveTo(down: number) {
    sheet.style.translate = down > 0 ? `0 ${down}px` : '';
  }

  sheet.addEventListener(
    'touchstart',
    (event) => {
      const [touch] = event.touches;
      from =
        touch && event.touches.length === 1 && isSheet() && scrolledAt(event, sheet) === 0
          ? { y: touch.clientY, at: event.timeStamp }
          : null;
    },
    { passive: true },
  );
  sheet.addEventListener(
    'touchmove',
    (event) => {
      if (!from) return;
      const down = downTo(event);
      // A finger that begins upwards scrolls.
      if (down < 0 && !sheet.style.translate) from = null;
      else if (down > 0 && event.cancelable) event.preventDefault();
      moveTo(from ? down : 0);
    },
    { passive: false },
  );
  sheet.addEventListener('touchend', (event) => {
    if (!from) return;
    const swiped = isSwipedAway(downTo(event), event.timeStamp - from.at);
    from = null;
    if (swiped) away();
    else moveTo(0);
  });
  sheet.addEventListener('touchcancel', () => {
    from = null;
    moveTo(0);
  });
}
