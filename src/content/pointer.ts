import type { CardHost } from './card-host.tsx';
import type { Hit } from './hit-test.ts';
import { type Delays, type HoverEvent, type HoverState, IDLE, lasts, shown, step } from './hover.ts';
import type { Mark } from './marks.ts';
import { isBetween } from './placement.ts';

/** What the pointer acts on. */
export interface Stage {
  readonly hitAt: (x: number, y: number) => Hit | null;
  readonly card: CardHost;
  readonly delays: () => Delays;
  /** A card is to be shown for a mark, whose box under the pointer this is. */
  readonly open: (mark: Mark, box: DOMRect) => void;
  readonly close: () => void;
}

/** Turns what pointer, wheel and keyboard do on the page into events of the hover machine, and its states into an open or closed card. */
export function followPointer({ hitAt, card, delays, open, close }: Stage) {
  let state: HoverState<Mark> = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The box of the mark that the pointer was last on, and of the one whose card is open. */
  let underPointer: DOMRect | null = null;
  let anchor: DOMRect | null = null;
  let last = { x: Number.NaN, y: Number.NaN };

  function send(event: HoverEvent<Mark>) {
    const next = step(state, event);
    if (next === state) return;
    const before = shown(state);
    state = next;
    clearTimeout(timer);
    const ms = lasts(state, delays());
    if (ms !== null) timer = setTimeout(() => send({ is: 'timer' }), ms);
    const after = shown(state);
    if (after === before) return;
    anchor = after && underPointer;
    if (after && anchor) open(after, anchor);
    else close();
  }

  function onWay(x: number, y: number): boolean {
    const box = card.box();
    return box !== null && anchor !== null && isBetween(x, y, anchor, box);
  }

  function moved(event: PointerEvent) {
    // What a page makes up is no reader's pointer; it would tell the page where we listen.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // Some browsers send a move when the page has moved under a still pointer.
    if (event.screenX === last.x && event.screenY === last.y) return;
    last = { x: event.screenX, y: event.screenY };
    if (event.target === card.element) return send({ is: 'card' });
    if (event.buttons !== 0) return;
    const hit = hitAt(event.clientX, event.clientY);
    if (hit) {
      underPointer = hit.box;
      send({ is: 'name', target: hit.mark });
    } else send({ is: onWay(event.clientX, event.clientY) ? 'card' : 'off' });
  }

  function scrolled(event: Event) {
    if (event.isTrusted && event.target !== card.element) send({ is: 'scroll' });
  }

  function pressed(event: PointerEvent) {
    if (event.isTrusted && event.target !== card.element) send({ is: 'press' });
  }

  function keyed(event: KeyboardEvent) {
    if (!event.isTrusted || event.key !== 'Escape' || shown(state) === null) return;
    // The key has done its work: the page's own dialog, if there is one, stays open.
    event.stopImmediatePropagation();
    event.preventDefault();
    send({ is: 'escape' });
  }

  const left = (event: Event) => event.isTrusted && send({ is: 'off' });
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  document.addEventListener('pointermove', moved, options);
  document.addEventListener('pointerdown', pressed, options);
  document.addEventListener('scroll', scrolled, options);
  document.documentElement.addEventListener('pointerleave', left, { passive: true, signal: listening.signal });
  window.addEventListener('blur', left, options);
  window.addEventListener('keydown', keyed, { capture: true, signal: listening.signal });

  return {
    /** Closes the card that is open, as Esc does. */
    dismiss: () => send({ is: 'escape' }),
    stop() {
      listening.abort();
      clearTimeout(timer);
      state = IDLE;
      close();
    },
  };
}
