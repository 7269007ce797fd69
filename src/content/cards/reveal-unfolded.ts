/** How near to the lower edge of a card's body something pressed may stand, so that two lines of what it unfolds are seen above the foot, px. */
const LOW = 116;

/** Brings into sight what the reader has just unfolded behind the foot of a card; where two lines of it are seen anyhow, it stays under the pointer. */
export function revealUnfolded(summary: Element): void {
  const details = summary.closest('.card-body details:not(.wrong)');
  details?.addEventListener(
    'toggle',
    () => {
      const edge = details.closest('.card-body')?.getBoundingClientRect().bottom ?? 0;
      const isLow = summary.getBoundingClientRect().bottom > edge - LOW;
      if (isLow && details.matches('[open]')) details.scrollIntoView({ block: 'nearest' });
    },
    { once: true },
  );
}
