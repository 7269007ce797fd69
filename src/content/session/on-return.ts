import { real } from '../real-event.ts';

/**
 * Acts whenever the page stands again as it was left (the "back" button): nothing of it has changed, but others have been in its tab since, and Firefox has told it
 * nothing of what was set meanwhile.
 */
export function onReturn(act: () => unknown, signal: AbortSignal): void {
  window.addEventListener(
    'pageshow',
    real(({ persisted }) => void (persisted && act())),
    { passive: true, signal },
  );
}
