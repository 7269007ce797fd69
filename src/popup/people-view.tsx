import { useState } from 'preact/hooks';
import type { Kind } from '../engine/analysis.ts';
import type { PageState } from '../messages/messages.ts';
import { findPeople } from '../ui/find-people.ts';
import { byImportance } from '../ui/importance.ts';
import { KindFilter } from '../ui/kind-filter.tsx';
import { PeopleList, type PeopleListProps } from '../ui/people-list.tsx';
import { say, sayCount } from '../ui/say.ts';

/** From how many people on a find box helps more than it takes room: the list no longer fits. */
const FIND_FROM = 9;

export interface PeopleViewProps extends Pick<PeopleListProps, 'shown' | 'onEvidence' | 'onShowMention'> {
  readonly state: Extract<PageState, { is: 'analysed' }>;
}

/** Everyone in the article in order of importance, with a filter by kind and a find box. */
export function PeopleView({ state, ...list }: PeopleViewProps) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [query, setQuery] = useState('');
  const { people } = state.analysis;
  if (people.length === 0) return <p class="notice">{say('nobody')}</p>;
  const ofKind = people.some((person) => person.kind === kind) ? people.filter((person) => person.kind === kind) : people;
  const found = findPeople(byImportance(ofKind, state.text.length), query);
  return (
    <>
      <div class="tools">
        <h1>{sayCount('people', people.length)}</h1>
        {people.length >= FIND_FROM && (
          <input
            type="search"
            class="find"
            aria-label={say('findLabel')}
            placeholder={say('findLabel')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        <KindFilter people={people} kind={ofKind === people ? null : kind} onKind={setKind} />
      </div>
      {found.length > 0 ? (
        <PeopleList people={found} text={state.text} {...list} />
      ) : (
        <p class="notice" role="status">
          {say('findNothing', query.trim())}
        </p>
      )}
    </>
  );
}
