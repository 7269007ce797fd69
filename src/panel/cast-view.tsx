import { useMemo } from 'preact/hooks';
import type { Person, Span } from '../engine/analysis.ts';
import { say, sayCount } from '../ui/i18n.ts';
import { byImportance } from '../ui/person/importance.ts';
import { PeopleList, type PeopleListProps } from '../ui/person/people-list.tsx';
import { byEvidence } from '../ui/stances/by-evidence.ts';
import { PositionLine, StanceLine } from '../ui/stances/stance-line.tsx';
import { WordsInContext } from '../ui/text/words-in-context.tsx';
import { castOf } from '../vocabulary/makers.ts';
import { Filters } from './filters.tsx';
import { type Found, searchArticle } from './search.ts';
import type { Place } from './view-state.ts';

/** Longest quote under a name, characters. */
const QUOTE = 140;
/** Words of a statement on either side of the one that was sought, characters. */
const REACH = 56;
/** Stances, and statements, shown under one name: whoever has more is found with more words, or on their page. */
const MOST = 4;

interface CastViewProps
  extends Pick<PeopleListProps, 'placeOf' | 'onOpen' | 'onShowMention'>,
    Pick<Place, 'kind' | 'part' | 'query' | 'stands'> {
  readonly people: readonly Person[];
  /** The article's text, which all spans point into. */
  readonly text: string;
  readonly onEvidence: (span: Span) => void;
  readonly onChoose: (choice: Partial<Pick<Place, 'kind' | 'part' | 'query' | 'stands'>>) => void;
}

/** What of somebody's was found, under their name. */
function FoundWords({
  found: { stances, positions, statements },
  people,
  text,
  onEvidence,
}: Pick<CastViewProps, 'people' | 'text' | 'onEvidence'> & { readonly found: Found }) {
  return (
    <ul class="found">
      {byEvidence(stances.slice(0, MOST)).map((group) => (
        <StanceLine key={group[0].evidence.join()} stances={group} people={people} text={text} limit={QUOTE} onEvidence={onEvidence} />
      ))}
      {positions.slice(0, MOST).map((position) => (
        <PositionLine
          key={position.evidence.join()}
          position={position}
          people={people}
          text={text}
          limit={QUOTE}
          onEvidence={onEvidence}
        />
      ))}
      {statements.slice(0, MOST).map(({ statement, word }) => (
        <li key={statement.id}>
          <button type="button" class="in-context" title={say('showOnPage')} onClick={() => onEvidence(statement.spans[0] ?? word)}>
            <WordsInContext text={text} span={word} reach={REACH} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Everyone in the article in order of importance, those who only made it folded away at the end; of them those of one kind, those with one part in the story, those on one side, and those who are what is sought, or say it, or take sides on it. */
export function CastView({ people, text, kind, part, query, stands, onEvidence, onChoose, ...list }: CastViewProps) {
  const ofKind = people.some((person) => person.kind === kind) ? people.filter((person) => person.kind === kind) : people;
  const ofPart = ofKind.some((person) => person.part?.text === part) ? ofKind.filter((person) => person.part?.text === part) : ofKind;
  const ordered = useMemo(() => byImportance(ofPart, text.length), [people, kind, part, text]);
  const found = useMemo(() => searchArticle(ordered, text, query, stands), [ordered, text, query, stands]);
  const about = castOf(people);
  const isSearch = query.trim() !== '' || stands !== 'any';
  const foundPeople = found.map(({ person }) => person);
  const cast = isSearch ? foundPeople : castOf(foundPeople);
  const makers = foundPeople.filter((person) => !cast.includes(person));
  const foundWords = (person: Person) => {
    const its = found.find((each) => each.person === person);
    return its && its.stances.length + its.positions.length + its.statements.length > 0 ? (
      <FoundWords found={its} people={people} text={text} onEvidence={onEvidence} />
    ) : null;
  };
  return (
    <>
      <h1 class="unseen">{sayCount('people', about.length)}</h1>
      {people.length > 1 && (
        <div class="tools">
          <input
            type="search"
            class="find"
            aria-label={say('findLabel')}
            placeholder={say('findLabel')}
            value={query}
            onInput={(event) => onChoose({ query: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') event.currentTarget.closest('.view')?.querySelector<HTMLElement>('.name')?.focus();
            }}
          />
          <Filters
            people={about}
            kind={ofKind === people ? null : kind}
            part={ofPart === ofKind ? null : part}
            stands={stands}
            onChoose={onChoose}
          />
        </div>
      )}
      <p class="unseen" role="status">
        {isSearch && found.length > 0 && sayCount('found', found.length)}
      </p>
      {found.length > 0 ? (
        <>
          <PeopleList people={cast} text={text} underRow={foundWords} {...list} />
          {makers.length > 0 && (
            <details class="makers">
              <summary>{sayCount('makers', makers.length)}</summary>
              <PeopleList label={sayCount('makers', makers.length)} people={makers} text={text} {...list} />
            </details>
          )}
        </>
      ) : (
        <div class="notice" role="status">
          <p>{query.trim() === '' ? say('findNobody') : say('findNothing', query.trim())}</p>
          {(ofPart !== people || stands !== 'any') && searchArticle(people, text, query, 'any').length > 0 && (
            <button type="button" class="link" onClick={() => onChoose({ kind: null, part: null, stands: 'any' })}>
              {say('findInAll')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
