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

/** Nothing in a card acts on what no person has done: in Firefox a page can come by the nodes of a closed root, and press what it finds there. */
export function onlyReal(root: ShadowRoot): void {
  // A click alone does something by itself; not to be passive would make the page's scrolling wait for the others.
  for (const type of ACTED_ON) root.addEventListener(type, refuse, { capture: true, passive: type !== 'click' });
}
