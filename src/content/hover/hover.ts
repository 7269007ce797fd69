/**
 * Hovering as a state and events, in the manner of Wikipedia's Page Previews (mediawiki-extensions-Popups, src/reducers/preview.js).
 *
 *            name                 timer                    off
 *   idle ───────────▶ waiting ───────────▶ open ◀──────────────────────▶ leaving ── timer ─▶ idle
 *    ▲                  │ off               ▲         card, its name         │ another name
 *    └──────────────────┘                   └────────────── timer ────── switching
 *
 *   scroll: from anywhere but a card under the pointer or a held one to `scrolling`, until the page has come to rest: a name that the pointer comes to meanwhile waits as long.
 *   escape, press: whatever is open closes, and its name stays `dismissed` until the pointer has left it.
 *   summon: a click, a tap or a key opens a card at once and holds it: the pointer neither closes nor changes it, a press beside it closes it.
 *   present: opens a card that nobody asked for: it stays until the reader is on another name, scrolls or presses beside it.
 *
 * Pure: a step takes a state and an event and answers the next state; what is shown and how long to wait follow from the state.
 */

/** What a held card is held against: the pointer's leaving, or its comings and goings. */
export type Held = 'leaving' | 'pointer';

/** What the pointer can rest on: any value compared by identity. */
export type HoverState<Target> =
  | { readonly is: 'idle' }
  /** `scrolled`: the page has not come to rest for certain. */
  | { readonly is: 'waiting'; readonly target: Target; readonly scrolled?: boolean }
  | { readonly is: 'open'; readonly target: Target; readonly inCard: boolean; readonly held?: Held }
  | { readonly is: 'leaving'; readonly target: Target }
  | { readonly is: 'switching'; readonly target: Target; readonly next: Target }
  | { readonly is: 'dismissed'; readonly target: Target }
  | { readonly is: 'scrolling' };

export type HoverEvent<Target> =
  /** The pointer moved and is on a name. */
  | { readonly is: 'name'; readonly target: Target }
  /** The pointer is on no name and not on the card. */
  | { readonly is: 'off' }
  /** The pointer is on the card, or on its way to it. */
  | { readonly is: 'card' }
  /** The time of the state is over. */
  | { readonly is: 'timer' }
  | { readonly is: 'scroll' }
  | { readonly is: 'escape' }
  /** A button or finger went down outside the card. */
  | { readonly is: 'press' }
  /** The reader asked for this name's card by click, tap or key. */
  | { readonly is: 'summon'; readonly target: Target }
  /** A name's card is to be seen without the reader having asked for it. */
  | { readonly is: 'present'; readonly target: Target };

export interface Delays {
  /** ms on a name before its card opens. */
  readonly open: number;
  /** ms off name and card before it closes. */
  readonly close: number;
}

/** How long after the last scroll event the page counts as at rest, ms: longer than the gap between two notches of a turning wheel. */
const SCROLL_REST = 200;

export const IDLE = { is: 'idle' } as const;

/** Whose card is to be seen. */
export function shown<Target>(state: HoverState<Target>): Target | null {
  return state.is === 'open' || state.is === 'leaving' || state.is === 'switching' ? state.target : null;
}

/** What the card that is to be seen is held against; undefined where it isn't held. */
export const heldAgainst = (state: HoverState<unknown>): Held | undefined => (state.is === 'open' ? state.held : undefined);

/** How long the state lasts before it sends itself a timer event, ms; null where it lasts. */
export function lasts<Target>(state: HoverState<Target>, delays: Delays): number | null {
  switch (state.is) {
    case 'waiting':
      return state.scrolled ? Math.max(delays.open, SCROLL_REST) : delays.open;
    case 'switching':
      return delays.open;
    case 'leaving':
      return delays.close;
    case 'scrolling':
      return SCROLL_REST;
    default:
      return null;
  }
}

function onName<Target>(state: HoverState<Target>, target: Target): HoverState<Target> {
  switch (state.is) {
    case 'idle':
      return { is: 'waiting', target };
    case 'waiting':
      return state.target === target ? state : { ...state, target };
    case 'dismissed':
      return state.target === target ? state : { is: 'waiting', target };
    case 'open':
    case 'leaving':
      if (state.target !== target) return { is: 'switching', target: state.target, next: target };
      return state.is === 'open' && !state.inCard ? state : { is: 'open', target, inCard: false };
    case 'switching':
      if (state.target === target) return { is: 'open', target, inCard: false };
      return state.next === target ? state : { ...state, next: target };
    case 'scrolling':
      return { is: 'waiting', target, scrolled: true };
  }
}

function onOff<Target>(state: HoverState<Target>): HoverState<Target> {
  switch (state.is) {
    case 'waiting':
      return state.scrolled ? { is: 'scrolling' } : IDLE;
    case 'dismissed':
      return IDLE;
    case 'open':
    case 'switching':
      return { is: 'leaving', target: state.target };
    default:
      return state;
  }
}

function onTimer<Target>(state: HoverState<Target>): HoverState<Target> {
  switch (state.is) {
    case 'waiting':
      return { is: 'open', target: state.target, inCard: false };
    case 'switching':
      return { is: 'open', target: state.next, inCard: false };
    case 'leaving':
    case 'scrolling':
      return IDLE;
    default:
      return state;
  }
}

const dismissed = <Target>(state: HoverState<Target>, target: Target | null): HoverState<Target> =>
  target === null ? state : { is: 'dismissed', target };

/** Whose card a press beside it closes, or keeps from opening. */
function pressedAway<Target>(state: HoverState<Target>): Target | null {
  if (state.is === 'switching') return state.next;
  return state.is === 'waiting' ? state.target : shown(state);
}

/** The state after an event; the same object where nothing changes, so that its timer runs on. */
export function step<Target>(state: HoverState<Target>, event: HoverEvent<Target>): HoverState<Target> {
  const held = heldAgainst(state);
  if (held && (held === 'leaving' ? ['off', 'card'] : ['name', 'off', 'card', 'scroll']).includes(event.is)) return state;
  switch (event.is) {
    case 'name':
      return onName(state, event.target);
    case 'off':
      return onOff(state);
    case 'timer':
      return onTimer(state);
    case 'card': {
      const target = shown(state);
      if (target === null || (state.is === 'open' && state.inCard)) return state;
      return { is: 'open', target, inCard: true };
    }
    case 'scroll':
      return state.is === 'open' && state.inCard ? state : { is: 'scrolling' };
    case 'escape':
      return dismissed(state, shown(state));
    case 'summon':
      return { is: 'open', target: event.target, inCard: false, held: 'pointer' };
    case 'present':
      return state.is === 'idle' ? { is: 'open', target: event.target, inCard: false, held: 'leaving' } : state;
    case 'press':
      return dismissed(state, pressedAway(state));
  }
}
