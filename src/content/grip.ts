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
const gripOf = ({ target }: Event): HTMLElement | null => (target as Element).closest<HTMLElement>('.grip');

/** Lets the reader move a card by its grip: `move` by so many px where it is dragged or an arrow key is pressed, `aside` where it is clicked: nobody has to drag. */
export function followGrip(card: HTMLElement, move: (x: number, y: number) => void, aside: () => void): void {
  /** Where on the grip it is held; null while it isn't. */
  let held: { readonly x: number; readonly y: number } | null = null;
  let isDragged = false;

  card.addEventListener('pointerdown', (event) => {
    const grip = gripOf(event);
    if (!grip || event.button !== 0) return;
    const { x, y } = grip.getBoundingClientRect();
    held = { x: event.clientX - x, y: event.clientY - y };
    isDragged = false;
    grip.setPointerCapture(event.pointerId);
  });
  card.addEventListener('pointermove', (event) => {
    const grip = held && gripOf(event);
    if (!held || !grip) return;
    const box = grip.getBoundingClientRect();
    const [x, y] = [event.clientX - box.x - held.x, event.clientY - box.y - held.y];
    if (!isDragged && Math.hypot(x, y) <= SLIP) return;
    isDragged = true;
    move(x, y);
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
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
