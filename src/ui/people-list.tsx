import type { Person, Span } from '../engine/analysis.ts';
import { type MentionPlace, PersonRow } from './person-row.tsx';
import { say } from './say.ts';

export interface PeopleListProps {
  /** In the order in which they are to stand. */
  readonly people: readonly Person[];
  /** The article's text, which all spans point into. */
  readonly text: string;
  /** The mention that the page shows now, and whose it is. */
  readonly shown: (MentionPlace & { readonly personId: string }) | null;
  readonly onEvidence: (span: Span) => void;
  readonly onShowMention: (personId: string) => void;
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

/** People as rows, each of which opens; usable by keyboard throughout. */
export function PeopleList({ people, text, shown, onEvidence, onShowMention }: PeopleListProps) {
  return (
    <ul
      class="people"
      aria-label={say('peopleLabel')}
      onKeyDown={(event) => {
        if (moveFocus(event.currentTarget, event.key)) event.preventDefault();
      }}
    >
      {people.map((person) => (
        <PersonRow
          key={person.id}
          person={person}
          text={text}
          place={shown?.personId === person.id ? shown : null}
          onEvidence={onEvidence}
          onShowMention={onShowMention}
        />
      ))}
    </ul>
  );
}
