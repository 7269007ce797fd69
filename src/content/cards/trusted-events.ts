import { options } from 'preact';

/** All events that anything in a card acts on. */
const ACTED_ON = [
  'click',
  'auxclick',
  'pointerdown',
  'pointermove',
  'pointerup',
  'lostpointercapture',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'wheel',
  'keydown',
] as const;

function refuse(event: Event) {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What a handler is given; throws, so that it is not called, where no person has done it. */
function personal(event: Event): Event {
  if (!event.isTrusted) throw new Error('no person has done that');
  return event;
}

/** The same wherever a page has taken the nodes: no handler of this script acts on what no person has done. */
export function requireTrustedEventsEverywhere(): void {
  options.event = personal;
}

/** Nothing in a card acts on what no person has done: in Firefox a page can come by the nodes of a closed root, and press what it finds there. */
export function requireTrustedEvents(root: ShadowRoot): void {
  // A click alone does something by itself; not to be passive would make the page's scrolling wait for the others.
  for (const type of ACTED_ON) root.addEventListener(type, refuse, { capture: true, passive: type !== 'click' });
}
