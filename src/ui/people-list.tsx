import type { Person } from '../engine/analysis.ts';
import { keysOf } from './find-again.ts';
import type { MentionPlace } from './mention-place.ts';
import { PersonRow, type PersonRowProps } from './person-row.tsx';
import { say } from './say.ts';

export interface PeopleListProps extends Pick<PersonRowProps, 'onOpen' | 'onShowMention'> {
  /** In the order in which they are to stand. */
  readonly people: readonly Person[];
  /** Which mention of this person the page shows now. */
  readonly placeOf: (person: Person) => MentionPlace | null;
}

/** Arrow keys, Home and End go from name to name, as Tab does with more stops; false where the key means nothing here. */
function moveFocus(list: HTMLElement, key: string): boolean {
  const names = [...list.querySelectorAll<HTMLElement>('.name')];
  const row = list.ownerDocument.activeElement?.closest('.person');
  const at = names.findIndex((name) => name.closest('.person') === row);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: names.length - 1 }[key];
  const name = next === undefined ? undefined : names[next];
  name?.focus();
  return name !== undefined;
}

/** People as rows, each of which opens the person's page; usable by keyboard throughout. */
export function PeopleList({ people, placeOf, onOpen, onShowMention }: PeopleListProps) {
  const keys = keysOf(people);
  return (
    <ul
      class="people"
      aria-label={say('peopleLabel')}
      onKeyDown={(event) => {
        if (moveFocus(event.currentTarget, event.key)) event.preventDefault();
      }}
    >
      {people.map((person) => (
        <PersonRow key={keys.get(person)} person={person} place={placeOf(person)} onOpen={onOpen} onShowMention={onShowMention} />
      ))}
    </ul>
  );
}
