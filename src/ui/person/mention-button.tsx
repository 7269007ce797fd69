import type { Person } from '../../engine/analysis.ts';
import { say, sayCount } from '../i18n.ts';
import type { MentionPlace } from './mention-place.ts';

interface MentionButtonProps {
  readonly person: Person;
  /** The mention that the page shows now; null while it shows none of this person's. */
  readonly place: MentionPlace | null;
  readonly onShowMention: (step: 1 | -1) => void;
}

/** How often somebody is named; a click goes to the next place on the page. */
export function MentionButton({ person, place, onShowMention }: MentionButtonProps) {
  return (
    <button type="button" class="place" title={say('goToMention', person.name)} onClick={() => onShowMention(1)}>
      {place ? say('mentionOf', place.index + 1, place.count) : sayCount('mentions', person.mentions.length)}
      <span class="unseen"> {say('goToMention', person.name)}</span>
    </button>
  );
}
