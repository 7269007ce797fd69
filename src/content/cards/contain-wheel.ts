/** Whether what is scrolled in a card can go on where a wheel turns. */
const goesOn = ({ scrollTop, clientHeight, scrollHeight }: Element, turns: number): boolean =>
  turns < 0 ? scrollTop > 0 : turns > 0 && scrollTop + clientHeight < scrollHeight - 1;

/**
 * Keeps a wheel over a card from scrolling the page under it, where the card has nothing to scroll, or nothing more: Firefox does so in spite of the card's
 * overscroll-behavior. With Ctrl held it zooms the page, as everywhere.
 */
export function containWheel(card: HTMLElement): void {
  card.addEventListener(
    'wheel',
    (event) => {
      const body = (event.target as Element).closest('.card-body');
      if (!event.ctrlKey && !(body && goesOn(body, event.deltaY))) event.preventDefault();
    },
    { passive: false },
  );
}
