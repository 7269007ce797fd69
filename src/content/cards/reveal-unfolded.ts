/** How near to the lower edge of a card's body something pressed may stand, so that what it unfolds is seen above the foot, px: two lines. */
const LOW = 116;

/** Brings into sight what is unfolded behind the foot of a card; where two lines of it are seen anyhow, it stays under the pointer. */
export function revealUnfolded(card: HTMLElement): void {
  card.addEventListener(
    'toggle',
    ({ target }) => {
      const details = target as Element;
      const summary = details.matches('.card-body [open]:not(.wrong)') && details.firstElementChild;
      const edge = details.closest('.card-body')?.getBoundingClientRect().bottom ?? 0;
      if (summary && summary.getBoundingClientRect().bottom > edge - LOW) details.scrollIntoView({ block: 'nearest' });
    },
    true,
  );
}
