import type { Person, Span } from '../engine/analysis.ts';
import { Evidence } from './evidence.tsx';
import { KindBadge } from './kind-badge.tsx';
import { STATEMENT_WORD } from './kind-words.ts';
import { mainStances } from './main-stances.ts';
import { Role } from './role.tsx';
import { say, sayCount, spoken } from './say.ts';
import { StanceLine } from './stance-line.tsx';

/** Longest quote on the card, characters: three lines at its width. */
const QUOTE = 140;

export interface PersonCardProps {
  readonly person: Person;
  /** The article's text, which all spans point into. */
  readonly text: string;
  /** Where the name could be several people: all of them, the nearest first. Without it, or with one, `person` is meant. */
  readonly ambiguous?: readonly Person[];
  /** Light or dark as the page is; without it as the reader's system is. */
  readonly theme?: 'light' | 'dark';
  /** The reader wants to see these words on the page. */
  readonly onEvidence: (span: Span) => void;
  /** The reader wants to see the person's next mention on the page. */
  readonly onShowMention?: (personId: string) => void;
}

type Given = Omit<PersonCardProps, 'ambiguous' | 'theme'>;

/** The stances, or where there are none the first statement: never both, so that the card stays one glance. */
function Evidences({ person, text, onEvidence, most }: Given & { readonly most: number }) {
  const stances = mainStances(person.stances, most);
  const first = person.statements[0];
  const evidence = { text, limit: QUOTE, onEvidence };
  if (stances.length > 0) {
    const left = mainStances(person.stances, Number.POSITIVE_INFINITY).length - stances.length;
    return (
      <section>
        <h2>{say('stancesHeading')}</h2>
        <ul>
          {stances.map((stance) => (
            <StanceLine key={stance.evidence.join()} stance={stance} {...evidence} />
          ))}
        </ul>
        {left > 0 && <p class="more">{sayCount('moreStances', left)}</p>}
      </section>
    );
  }
  return first ? (
    <section>
      <h2>{say(STATEMENT_WORD[first.kind].heading)}</h2>
      <Evidence spans={first.spans} {...evidence} />
    </section>
  ) : null;
}

function Counts({ person, onShowMention }: Given) {
  const counts = [sayCount('mentions', person.mentions.length)];
  if (person.statements.length > 0) counts.push(sayCount('statements', person.statements.length));
  return (
    <footer>
      <span>{counts.join(' · ')}</span>
      {onShowMention && person.mentions.length > 1 && (
        <button type="button" class="next" onClick={() => onShowMention(person.id)}>
          {say('nextMention')}
        </button>
      )}
    </footer>
  );
}

function Individual({ most, ...given }: Given & { readonly most: number }) {
  const { person, onEvidence } = given;
  return (
    <article aria-label={person.name}>
      <header>
        <h1>
          <bdi>{person.name}</bdi>
        </h1>
        <KindBadge kind={person.kind} />
      </header>
      <Role person={person} onEvidence={onEvidence} full />
      <Evidences {...given} most={most} />
      <Counts {...given} />
    </article>
  );
}

/** What the article shows of the person under the pointer, in one glance; of both where the name could be either. */
export function PersonCard({ ambiguous, theme, ...given }: PersonCardProps) {
  const people = ambiguous && ambiguous.length > 1 ? ambiguous : [given.person];
  const either = people.length > 1;
  const names = people.map(({ name }) => name);
  return (
    <div
      class="dramatis card"
      data-theme={theme}
      role="dialog"
      aria-label={either ? say('eitherLabel', new Intl.ListFormat(spoken().language, { type: 'disjunction' }).format(names)) : names[0]}
    >
      <div class="card-body">
        {either && <p class="either">{say('eitherPerson')}</p>}
        {people.map((person) => (
          <Individual key={person.id} {...given} person={person} most={either ? 1 : 3} />
        ))}
      </div>
    </div>
  );
}
