/** How far an arrow key moves a card, px. */
const STEP = 40;
/** A press that moves no further than this is a click, px. */
const SLIP = 3;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The grip of a card that an event is on; null where it is on none. */
const gripOf = ({ target }: Event): Element | null => (target as Element).closest('.grip');

/** What a pinned card is dragged by: its grip, and its head. */
const handleOf = (event: Event): Element | null => gripOf(event) ?? (event.target as Element).closest('.pinned header');

/**
 * Lets the reader move a card that is pinned: `move` by so many px where it is dragged by its head or its grip, or an arrow key is pressed on the grip; `aside`
 * where that is clicked: nobody has to drag.
 */
export function followDrag(card: HTMLElement, move: (x: number, y: number) => void, aside: () => void): void {
  /** By what it is held, and where on it; null while it isn't. */
  let held: { readonly by: Element; readonly x: number; readonly y: number } | null = null;
  let isDragged = false;

  card.addEventListener('pointerdown', (event) => {
    const by = handleOf(event);
    if (!by || event.button !== 0) return;
    const { x, y } = by.getBoundingClientRect();
    held = { by, x: event.clientX - x, y: event.clientY - y };
    isDragged = false;
    by.setPointerCapture(event.pointerId);
  });
  card.addEventListener('pointermove', (event) => {
    if (!held) return;
    const box = held.by.getBoundingClientRect();
    const [x, y] = [event.clientX - box.x - held.x, event.clientY - box.y - held.y];
    if (!isDragged && Math.hypot(x, y) <= SLIP) return;
    isDragged = true;
    move(x, y);
  });
  for (const end of ['pointerup', 'lostpointercapture'] as const)
    card.addEventListener(end, () => {
      held = null;
    });
  card.addEventListener('click', (event) => {
    if (gripOf(event) && !isDragged) aside();
    isDragged = false;
  });
  card.addEventListener('keydown', (event) => {
    const step = gripOf(event) && ARROWS[event.key];
    if (!step) return;
    event.preventDefault();
    move(...step);
  });
}
