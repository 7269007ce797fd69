import type { Trigger } from '../settings/settings.ts';
import { isBetween } from './bridge.ts';
import type { Hit } from './hit-test.ts';
import { type Delays, type Held, type HoverEvent, type HoverState, heldAgainst, IDLE, lasts, shown, step } from './hover.ts';
import type { Mark } from './marks.ts';

/** A card that is to be seen: whose, beside which line of the name, and in what way. */
export interface Opening extends Hit {
  readonly held: Held | undefined;
  /** A finger opened it: there is no hover, and room only at the foot of the window. */
  readonly sheet: boolean;
}

/** A finger that rests so long on a name in a link wants its card, ms: a moment less than browsers wait with their own menu. */
const HOLD = 400;
/** A finger that moves further than this does not rest, px. */
const SLIP = 10;

/** What the pointer acts on. */
export interface Stage {
  readonly hitAt: (x: number, y: number) => Hit | null;
  /** The card's element where there has been one, and where an open card stands in the window. */
  readonly card: { element(): Element | undefined; box(): DOMRect | null | undefined };
  readonly trigger: () => Trigger;
  readonly delays: () => Delays;
  readonly open: (opening: Opening) => void;
  /** The open card is held, or no longer. */
  readonly hold: (held: Held | undefined) => void;
  readonly close: () => void;
}

/** What has a click of its own: the page's, which stays the page's. */
const INTERACTIVE = 'a[href], button, input, select, textarea, label, summary, [contenteditable], [role="button"], [role="link"]';

/**
 * Turns what pointer, wheel and keyboard do on the page into events of the hover machine, and its states into an open or closed card.
 * Nothing is taken from the page but one thing: a finger that rests on a name in a link opens its card, which has the link, in the place of the browser's menu. A
 * click or tap on such a name follows the link and opens no card, and a finger that rests anywhere else has the browser's menu.
 */
export function followPointer({ hitAt, card, trigger, delays, open, hold, close }: Stage) {
  let state: HoverState<Mark> = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The mark and line that the pointer was last on, and of which the card is open. */
  let underPointer: Hit | null = null;
  let anchor: Hit | null = null;
  /** Whether the last press was a finger's. */
  let touched = false;
  /** A finger that rests on a name in a link: on which, since where, and whether its card is open. */
  let resting: { readonly hit: Hit; readonly x: number; readonly y: number; isOpen: boolean } | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last = { x: Number.NaN, y: Number.NaN };

  function send(event: HoverEvent<Mark>) {
    const next = step(state, event);
    if (next === state) return;
    const before = state;
    state = next;
    clearTimeout(timer);
    const ms = lasts(state, { ...delays(), ...(trigger() === 'key' ? { open: 0 } : {}) });
    if (ms !== null) timer = setTimeout(() => send({ is: 'timer' }), ms);
    const mark = shown(state);
    if (mark === null) {
      if (shown(before) !== null) close();
    } else if (mark !== shown(before)) {
      anchor = underPointer;
      if (anchor) open({ ...anchor, held: heldAgainst(state), sheet: touched });
    } else if (heldAgainst(state) !== heldAgainst(before)) hold(heldAgainst(state));
  }

  function summon(hit: Hit) {
    underPointer = hit;
    send({ is: 'summon', target: hit.mark });
  }

  function onWay(x: number, y: number): boolean {
    const box = card.box();
    const name = anchor?.mark.range.getClientRects()[anchor.line];
    return Boolean(box && name && isBetween(x, y, name, box));
  }

  /** Whether the pointer opens cards just now. */
  const opens = (altKey: boolean) => trigger() === 'hover' || (trigger() === 'key' && altKey);

  function pointAt(x: number, y: number, altKey: boolean) {
    const hit = hitAt(x, y);
    const mayOpen = opens(altKey) || (hit !== null && hit.mark === shown(state));
    if (hit && mayOpen) {
      underPointer = hit;
      send({ is: 'name', target: hit.mark });
    } else send({ is: onWay(x, y) ? 'card' : 'off' });
  }

  /** The finger has rested long enough. */
  function rested() {
    clearTimeout(rest);
    if (!resting || resting.isOpen) return;
    resting.isOpen = true;
    summon(resting.hit);
  }

  /** The finger has gone, or moves: what it has opened stays. */
  function stirred() {
    clearTimeout(rest);
    if (!resting?.isOpen) resting = null;
  }

  let where = { x: -1, y: -1 };
  function moved(event: PointerEvent) {
    if (event.pointerType === 'touch') {
      if (resting && Math.hypot(event.clientX - resting.x, event.clientY - resting.y) > SLIP) stirred();
      return;
    }
    // Some browsers send a move when the page has moved under a still pointer.
    if (event.screenX === last.x && event.screenY === last.y) return;
    last = { x: event.screenX, y: event.screenY };
    where = { x: event.clientX, y: event.clientY };
    if (event.target === card.element()) return send({ is: 'card' });
    touched = false;
    if (event.buttons === 0) pointAt(where.x, where.y, event.altKey);
  }

  function scrolled(event: Event) {
    if (event.target !== card.element()) send({ is: 'scroll' });
  }

  function pressed(event: PointerEvent) {
    touched = event.pointerType === 'touch';
    clearTimeout(rest);
    resting = null;
    if (event.target === card.element()) return;
    send({ is: 'press' });
    const [target] = event.composedPath();
    if (!touched || !event.isPrimary || trigger() === 'off' || !(target instanceof Element) || !target.closest('a[href]')) return;
    const { clientX: x, clientY: y } = event;
    const hit = hitAt(x, y);
    if (!hit) return;
    resting = { hit, x, y, isOpen: false };
    rest = setTimeout(rested, HOLD);
  }

  /** What a browser makes of a finger that has rested, its menu, a click, is done: the card is open. */
  function consume(event: Event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function called(event: Event) {
    if (!resting) return;
    // Some browsers wait less than we do.
    rested();
    consume(event);
  }

  function clicked(event: MouseEvent) {
    // The keyboard's click, which counts none, is not the finger's.
    if (resting?.isOpen && event.detail > 0) {
      resting = null;
      return consume(event);
    }
    // In a shadow root the event's target is only the element that has the root.
    const [target] = event.composedPath();
    const wanted = trigger() === 'click' || (touched && trigger() !== 'off');
    if (!wanted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (target === card.element() || !(target instanceof Element) || target.closest(INTERACTIVE)) return;
    if (getSelection()?.isCollapsed === false) return;
    const hit = hitAt(event.clientX, event.clientY);
    if (hit) summon(hit);
  }

  function keyed(event: KeyboardEvent) {
    if (event.key === 'Alt' && trigger() === 'key' && !event.repeat) pointAt(where.x, where.y, true);
    if (event.key !== 'Escape' || shown(state) === null) return;
    // The key has done its work: the page's own dialog, if there is one, stays open.
    event.stopImmediatePropagation();
    event.preventDefault();
    send({ is: 'escape' });
  }

  const left = () => send({ is: 'off' });
  /** What a page makes up is no reader's doing; acting on it would tell the page where we listen. */
  const real =
    <Kind extends Event>(act: (event: Kind) => void) =>
    (event: Kind) => {
      if (event.isTrusted) act(event);
    };
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  document.addEventListener('pointermove', real(moved), options);
  document.addEventListener('pointerdown', real(pressed), options);
  document.addEventListener('pointerup', real(stirred), options);
  document.addEventListener('pointercancel', real(stirred), options);
  document.addEventListener('contextmenu', real(called), { capture: true, signal: listening.signal });
  document.addEventListener('click', real(clicked), { capture: true, signal: listening.signal });
  document.addEventListener('scroll', real(scrolled), options);
  document.documentElement.addEventListener('pointerleave', real(left), { passive: true, signal: listening.signal });
  window.addEventListener('blur', real(left), options);
  window.addEventListener('keydown', real(keyed), { capture: true, signal: listening.signal });

  return {
    /** Opens a mark's card at once and holds it. */
    summon: (mark: Mark) => summon({ mark, line: 0 }),
    /** Shows a mark's card that the reader has not asked for, where none is open. */
    present(mark: Mark) {
      underPointer = { mark, line: 0 };
      send({ is: 'present', target: mark });
    },
    /** Holds the open card, or lets it go. */
    pin: () => send({ is: 'pin' }),
    /** Whose card is open. */
    shown: () => shown(state),
    /** Closes the card that is open, as Esc does. */
    dismiss: () => send({ is: 'escape' }),
    stop() {
      listening.abort();
      clearTimeout(timer);
      clearTimeout(rest);
      state = IDLE;
      close();
    },
  };
}

export type Pointing = ReturnType<typeof followPointer>;
