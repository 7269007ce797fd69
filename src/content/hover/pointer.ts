import type { Trigger } from '../../settings/settings.ts';
import type { Hit } from '../marks/hit-test.ts';
import type { Mark } from '../marks/marks.ts';
import { real } from '../real-event.ts';
import { after } from '../timer.ts';
import { type Delays, type Held, type HoverEvent, type HoverState, heldAgainst, IDLE, lasts, shown, step } from './hover.ts';
import { isInSafeCorridor } from './safe-corridor.ts';

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
interface Stage {
  readonly hitAt: (x: number, y: number) => Hit | null;
  readonly card: {
    /** The element of the cards, where there has been one. */
    element(): Element | undefined;
    /** Where the open card stands in the window; null while none is, but a pinned one. */
    box(): DOMRect | null | undefined;
    /** The same, null where it no longer stands beside its name. */
    boxAtName(): DOMRect | null | undefined;
    /** Closes the pinned card; answers whether there was one. */
    closePinned(): boolean;
  };
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
 * A finger that rests on a name in a link has its card opened (`summon`), in the place of the browser's menu; a click or tap on such a name follows the link and
 * opens no card, and a finger that rests anywhere else has the browser's menu.
 */
function createRest(summon: (hit: Hit) => void) {
  /** On which name it rests, since where, and whether its card is open. */
  let resting: { readonly hit: Hit; readonly x: number; readonly y: number; isOpen: boolean } | null = null;
  let callOff = () => {};

  /** It has rested long enough. */
  function rested() {
    callOff();
    if (!resting || resting.isOpen) return;
    resting.isOpen = true;
    summon(resting.hit);
  }

  /** It has gone, or moves: what it has opened stays. */
  function stirred() {
    callOff();
    if (!resting?.isOpen) resting = null;
  }

  return {
    stirred,
    begin(hit: Hit, x: number, y: number) {
      resting = { hit, x, y, isOpen: false };
      callOff = after(HOLD, rested);
    },
    end() {
      callOff();
      resting = null;
    },
    moved({ clientX, clientY }: PointerEvent) {
      if (resting && Math.hypot(clientX - resting.x, clientY - resting.y) > SLIP) stirred();
    },
    /** The browser's menu is called: some browsers wait less than we do. */
    called(event: Event) {
      if (!resting) return;
      rested();
      consume(event);
    },
    /** Whether a click is what the browser makes of a finger that has rested; the keyboard's click, which counts none, is not. */
    clicked(event: MouseEvent): boolean {
      if (!resting?.isOpen || event.detail === 0) return false;
      resting = null;
      consume(event);
      return true;
    },
  };
}

/** What a browser makes of a finger that has rested, its menu, a click, is done: the card is open. */
function consume(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The element that an event is at, of what is in a card the element of the cards; in a shadow root its target is only the element that has the root. */
function elementOf(event: Event): Element | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target : null;
}

/** Runs the hover machine: its states open, hold and close the card. */
function createMachine({ trigger, delays, open, hold, close }: Stage) {
  let state: HoverState<Mark> = IDLE;
  let callOff = () => {};
  /** The mark and line that the pointer was last on, and of which the card is open. */
  let underPointer: Hit | null = null;
  let anchor: Hit | null = null;
  /** Where the first of them stood when the pointer came to it. */
  let stood: DOMRect | undefined;
  /** Whether the last press was a finger's. */
  let touched = false;

  function send(event: HoverEvent<Mark>) {
    const next = step(state, event);
    if (next === state) return;
    const before = state;
    state = next;
    callOff();
    const ms = lasts(state, { ...delays(), ...(trigger() === 'key' ? { open: 0 } : {}) });
    if (ms !== null) callOff = after(ms, () => send({ is: 'timer' }));
    const mark = shown(state);
    if (mark === null) {
      if (shown(before) !== null) close();
    } else if (mark !== shown(before)) {
      anchor = underPointer;
      if (anchor) open({ ...anchor, held: heldAgainst(state), sheet: touched });
    } else if (heldAgainst(state) !== heldAgainst(before)) hold(heldAgainst(state));
  }

  const boxOf = ({ mark, line }: Hit) => mark.range.getClientRects()[line];

  return {
    send,
    /** The same, of the name at `hit`. */
    sendAt(hit: Hit, is: 'name' | 'summon' | 'present') {
      underPointer = hit;
      stood = boxOf(hit);
      send({ is, target: hit.mark });
    },
    /** The page has scrolled: it counts where it has moved the name; a busy page tells late of what was over before the pointer came. */
    scrolled() {
      const box = 'target' in state && underPointer && boxOf(underPointer);
      if (!box || box.x !== stood?.x || box.y !== stood.y) send({ is: 'scroll' });
    },
    shown: () => shown(state),
    /** The name beside which the card was opened last. */
    anchor: () => anchor,
    touched: () => touched,
    touch(isTouch: boolean) {
      touched = isTouch;
    },
    stop() {
      callOff();
      state = IDLE;
      close();
    },
  };
}

/** The pointer, as a mouse or a pen moves it. */
function createMouse({ hitAt, card, trigger }: Stage, machine: ReturnType<typeof createMachine>) {
  let where = { x: -1, y: -1 };
  let last = { x: Number.NaN, y: Number.NaN };
  /** What it is in on the page, from the inmost element outwards. */
  let path: readonly EventTarget[] = [document];

  /** Whether a point is on the way from the name to its card. */
  function isOnWay(x: number, y: number): boolean {
    const box = card.boxAtName();
    const anchor = machine.anchor();
    const name = anchor?.mark.range.getClientRects()[anchor.line];
    return Boolean(box && name && isInSafeCorridor(x, y, name, box));
  }

  /** Whether a point at which there is a card is on the open one, and not only on a pinned one. */
  function isOnCard(x: number, y: number): boolean {
    const box = card.box();
    return Boolean(box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  }

  /** Whether the pointer opens cards just now. */
  const opens = (altKey: boolean) => trigger() === 'hover' || (trigger() === 'key' && altKey);

  function pointAt(x: number, y: number, altKey: boolean) {
    const hit = hitAt(x, y);
    const mayOpen = opens(altKey) || (hit !== null && hit.mark === machine.shown());
    if (hit && mayOpen) machine.sendAt(hit, 'name');
    else machine.send({ is: isOnWay(x, y) ? 'card' : 'off' });
  }

  return {
    /** Something scrolls: it counts where it moves what the pointer is on, unlike a ticker beside it. */
    scrolled: ({ target }: Event) => target && path.includes(target) && machine.scrolled(),
    /** The key that opens cards is pressed where the pointer stands. */
    keyed: () => pointAt(where.x, where.y, true),
    moved(event: PointerEvent) {
      // Some browsers send a move when the page has moved under a still pointer.
      if (event.screenX === last.x && event.screenY === last.y) return;
      last = { x: event.screenX, y: event.screenY };
      where = { x: event.clientX, y: event.clientY };
      if (elementOf(event) === card.element()) return machine.send({ is: isOnCard(where.x, where.y) ? 'card' : 'off' });
      path = event.composedPath();
      machine.touch(false);
      if (event.buttons === 0) pointAt(where.x, where.y, event.altKey);
    },
  };
}

/**
 * Turns what pointer, wheel and keyboard do on the page into events of the hover machine, and its states into an open or closed card.
 * Nothing is taken from the page but one thing: the menu and click of a finger that rests on a name in a link (createRest).
 */
export function followPointer(stage: Stage) {
  const { hitAt, card, trigger } = stage;
  const machine = createMachine(stage);
  const { send } = machine;
  const mouse = createMouse(stage, machine);
  const rest = createRest((hit) => machine.sendAt(hit, 'summon'));

  function pressed(event: PointerEvent) {
    const isTouch = event.pointerType === 'touch';
    machine.touch(isTouch);
    rest.end();
    if (elementOf(event) === card.element()) return;
    send({ is: 'press' });
    if (!isTouch || !event.isPrimary || trigger() === 'off' || !elementOf(event)?.closest('a[href]')) return;
    const hit = hitAt(event.clientX, event.clientY);
    if (hit) rest.begin(hit, event.clientX, event.clientY);
  }

  function clicked(event: MouseEvent) {
    if (rest.clicked(event)) return;
    const target = elementOf(event);
    const isWanted = trigger() === 'click' || (machine.touched() && trigger() !== 'off');
    if (!isWanted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!target || target === card.element() || target.closest(INTERACTIVE)) return;
    if (getSelection()?.isCollapsed === false) return;
    const hit = hitAt(event.clientX, event.clientY);
    if (hit) machine.sendAt(hit, 'summon');
  }

  function keyed(event: KeyboardEvent) {
    if (event.key === 'Alt' && trigger() === 'key' && !event.repeat) mouse.keyed();
    if (event.key !== 'Escape' || !(machine.shown() !== null || card.closePinned())) return;
    // The key has done its work: the page's own dialog, if there is one, stays open.
    event.stopImmediatePropagation();
    event.preventDefault();
    send({ is: 'escape' });
  }

  /** Alt let go by itself opens Firefox's menus: not where it was held for a card. */
  function released(event: KeyboardEvent) {
    if (event.key === 'Alt' && trigger() === 'key' && machine.shown() !== null) event.preventDefault();
  }

  const left = () => send({ is: 'off' });
  const listening = new AbortController();
  const { signal } = listening;
  const options = { capture: true, passive: true, signal };
  const moved = (event: PointerEvent) => (event.pointerType === 'touch' ? rest : mouse).moved(event);
  document.addEventListener('pointermove', real(moved), options);
  document.addEventListener('pointerdown', real(pressed), options);
  document.addEventListener('pointerup', real(rest.stirred), options);
  document.addEventListener('pointercancel', real(rest.stirred), options);
  document.addEventListener('contextmenu', real(rest.called), { capture: true, signal });
  document.addEventListener('click', real(clicked), { capture: true, signal });
  document.addEventListener('scroll', real(mouse.scrolled), options);
  document.documentElement.addEventListener('pointerleave', real(left), { passive: true, signal });
  window.addEventListener('blur', real(left), options);
  window.addEventListener('keydown', real(keyed), { capture: true, signal });
  window.addEventListener('keyup', real(released), { capture: true, signal });

  return {
    /** Opens a mark's card at once and holds it. */
    summon: (mark: Mark) => machine.sendAt({ mark, line: 0 }, 'summon'),
    /** Shows a mark's card that the reader has not asked for, where none is open. */
    present: (mark: Mark) => machine.sendAt({ mark, line: 0 }, 'present'),
    /** Whose card is open. */
    shown: machine.shown,
    /** Closes the card that is open, as Esc does. */
    dismiss: () => send({ is: 'escape' }),
    stop() {
      listening.abort();
      rest.end();
      machine.stop();
    },
  };
}

export type Pointing = ReturnType<typeof followPointer>;
