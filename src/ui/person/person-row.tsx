import type { ComponentChildren } from 'preact';
import type { Person } from '../../engine/analysis.ts';
import { say } from '../i18n.ts';
import { StanceChips } from '../stances/stance-chips.tsx';
import { WordsLine } from '../stances/words-line.tsx';
import { KindBadge } from './kind-badge.tsx';
import { MentionButton } from './mention-button.tsx';
import type { MentionPlace } from './mention-place.ts';
import { Role } from './role.tsx';

/** Stances shown in a row. */
const CHIPS = 2;

export interface PersonRowProps {
  readonly person: Person;
  /** The article's text, which all spans point into. */
  readonly text: string;
  /** The mention that the page shows now; null while it shows none of this person's. */
  readonly place: MentionPlace | null;
  readonly onOpen: (person: Person) => void;
  readonly onShowMention: (person: Person, step: 1 | -1) => void;
  /** What stands under the row in place of the stances at a glance. */
  readonly children?: ComponentChildren;
}

/** One person in a list: name, kind, role and stances at a glance. The row opens the person's page, the count leads to the next mention. */
export function PersonRow({ person, text, place, onOpen, onShowMention, children }: PersonRowProps) {
  return (
    <li class="person">
      <button type="button" class="name" title={say('openPerson', person.name)} onClick={() => onOpen(person)}>
        <bdi>{person.name}</bdi>
      </button>
      <KindBadge kind={person.kind} />
      <Role person={person} />
      {children ??
        (person.stances.length > 0 ? (
          <StanceChips stances={person.stances} most={CHIPS} />
        ) : (
          <WordsLine positions={person.positions} text={text} />
        ))}
      <MentionButton person={person} place={place} onShowMention={(step) => onShowMention(person, step)} />
    </li>
  );
}
