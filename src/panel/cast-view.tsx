import type { Kind, Person } from '../engine/analysis.ts';
import { findPeople } from '../ui/find-people.ts';
import { byImportance } from '../ui/importance.ts';
import { KindFilter } from '../ui/kind-filter.tsx';
import { PeopleList, type PeopleListProps } from '../ui/people-list.tsx';
import { say, sayCount } from '../ui/say.ts';

/** From how many people on a find box helps more than it takes room: the list no longer fits. */
const FIND_FROM = 9;

export interface CastViewProps extends Pick<PeopleListProps, 'placeOf' | 'onOpen' | 'onShowMention'> {
  readonly people: readonly Person[];
  /** The length of the article's text, characters. */
  readonly length: number;
  readonly kind: Kind | null;
  readonly query: string;
  readonly onKind: (kind: Kind | null) => void;
  readonly onQuery: (query: string) => void;
}

/** Everyone in the article in order of importance, with a filter by kind and a find box. */
export function CastView({ people, length, kind, query, onKind, onQuery, ...list }: CastViewProps) {
  const ofKind = people.some((person) => person.kind === kind) ? people.filter((person) => person.kind === kind) : people;
  const found = findPeople(byImportance(ofKind, length), query);
  return (
    <>
      <h1 class="unseen">{sayCount('people', people.length)}</h1>
      <div class="tools">
        {people.length >= FIND_FROM && (
          <input
            type="search"
            class="find"
            aria-label={say('findLabel')}
            placeholder={say('findLabel')}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') event.currentTarget.closest('.view')?.querySelector<HTMLElement>('.name')?.focus();
            }}
          />
        )}
        <KindFilter people={people} kind={ofKind === people ? null : kind} onKind={onKind} />
      </div>
      {found.length > 0 ? (
        <PeopleList people={found} {...list} />
      ) : (
        <div class="notice" role="status">
          <p>{say('findNothing', query.trim())}</p>
          {ofKind !== people && findPeople(people, query).length > 0 && (
            <button type="button" class="link" onClick={() => onKind(null)}>
              {say('findInAll')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
