import type { ComponentChildren } from 'preact';
import type { Person } from '../../engine/analysis.ts';
import { moveFocus } from '../controls/move-focus.ts';
import { say } from '../i18n.ts';
import { keysOf } from './find-again.ts';
import type { MentionPlace } from './mention-place.ts';
import { PersonRow, type PersonRowProps } from './person-row.tsx';

export interface PeopleListProps extends Pick<PersonRowProps, 'text' | 'onOpen' | 'onShowMention'> {
  /** What the list is called where it isn't everyone's. */
  readonly label?: string;
  /** In the order in which they are to stand. */
  readonly people: readonly Person[];
  /** Which mention of this person the page shows now. */
  readonly placeOf: (person: Person) => MentionPlace | null;
  /** What is to stand under a person's row in place of the stances at a glance; null where nothing is. */
  readonly underRow?: (person: Person) => ComponentChildren;
}

/** People as rows, each of which opens the person's page; usable by keyboard throughout. */
export function PeopleList({ label = say('peopleLabel'), people, text, placeOf, underRow, onOpen, onShowMention }: PeopleListProps) {
  const keys = keysOf(people);
  return (
    <ul
      class="people"
      aria-label={label}
      onKeyDown={(event) => {
        if (moveFocus(event.currentTarget, event.key, '.name', '.person')) event.preventDefault();
      }}
    >
      {people.map((person) => (
        <PersonRow key={keys.get(person)} person={person} text={text} place={placeOf(person)} onOpen={onOpen} onShowMention={onShowMention}>
          {underRow?.(person)}
        </PersonRow>
      ))}
    </ul>
  );
}
