import type { Reading } from '../messages/messages.ts';
import { say } from '../ui/i18n.ts';

/** Why it isn't known, or not of all, where people stand. */
function why(reading: Reading): string {
  switch (reading.is) {
    case 'off':
      return say('positionsOff');
    case 'failed':
      return say('positionsFailed', reading.message);
    default:
      return say('readingStances');
  }
}

/** Says, where it isn't known of all of an article's people where they stand, why. */
export function ReadingNote({ reading }: { readonly reading: Reading | undefined }) {
  return (
    <p class="unread" role="status">
      {reading && why(reading)}
    </p>
  );
}
