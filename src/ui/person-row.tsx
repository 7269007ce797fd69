import { useId, useState } from 'preact/hooks';
import type { Person, Span, Stance } from '../engine/analysis.ts';
import { KindBadge } from './kind-badge.tsx';
import { POSITION_WORD } from './kind-words.ts';
import { mainStances } from './main-stances.ts';
import { Role } from './role.tsx';
import { say, sayCount } from './say.ts';
import { StanceLine } from './stance-line.tsx';
import { StatementLine } from './statement-line.tsx';

/** Longest quote in an open row, characters: the reader has asked to see more than a glance. */
const QUOTE = 240;
/** Stances shown as chips in a closed row. */
const CHIPS = 2;

/** Which mention of how many the page shows, the first being 0. */
export interface MentionPlace {
  readonly index: number;
  readonly count: number;
}

export interface PersonRowProps {
  readonly person: Person;
  /** The article's text, which all spans point into. */
  readonly text: string;
  /** The mention that the page shows now; null while it shows none of this person's. */
  readonly place: MentionPlace | null;
  readonly onEvidence: (span: Span) => void;
  readonly onShowMention: (personId: string) => void;
}

function StanceChip({ stance }: { readonly stance: Stance }) {
  const { word, sign } = POSITION_WORD[stance.position];
  return (
    <li class={`chip position-${stance.position}`} title={`${say(word)}: ${stance.target}`}>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <span class="unseen">{say(word)} </span>
      <bdi class="chip-target">{stance.target}</bdi>
    </li>
  );
}

function StanceChips({ stances }: { readonly stances: readonly Stance[] }) {
  const all = mainStances(stances, Number.POSITIVE_INFINITY);
  const left = all.length - CHIPS;
  return (
    <ul class="chips">
      {all.slice(0, CHIPS).map((stance) => (
        <StanceChip key={stance.evidence.join()} stance={stance} />
      ))}
      {left > 0 && (
        <li class="chips-more">
          <span aria-hidden="true">{say('moreChips', left)}</span>
          <span class="unseen">{say('moreChipsLabel', left)}</span>
        </li>
      )}
    </ul>
  );
}

function Details({ person, text, onEvidence }: Pick<PersonRowProps, 'person' | 'text' | 'onEvidence'>) {
  const evidence = { text, limit: QUOTE, onEvidence };
  return (
    <>
      {person.stances.length > 0 && (
        <section>
          <h2>{say('stancesHeading')}</h2>
          <ul>
            {person.stances.map((stance) => (
              <StanceLine key={`${stance.target} ${stance.evidence.join()}`} stance={stance} {...evidence} />
            ))}
          </ul>
        </section>
      )}
      {person.statements.length > 0 && (
        <section>
          <h2>{say('statementsHeading')}</h2>
          <ul>
            {person.statements.map((statement) => (
              <StatementLine key={statement.id} statement={statement} {...evidence} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** One person in a list: name, kind, role and stances at a glance; open, every stance and statement with its evidence. */
export function PersonRow({ person, text, place, onEvidence, onShowMention }: PersonRowProps) {
  const [open, setOpen] = useState(false);
  const details = useId();
  return (
    <li class={open ? 'person open' : 'person'}>
      <div class="person-head">
        <div class="person-name">
          <button type="button" class="name" title={say('goToMention', person.name)} onClick={() => onShowMention(person.id)}>
            <bdi>{person.name}</bdi>
          </button>
          <KindBadge kind={person.kind} />
        </div>
        {open ? <Role person={person} onEvidence={onEvidence} full /> : <Role person={person} />}
        {!open && person.stances.length > 0 && <StanceChips stances={person.stances} />}
        <span class="place" role="status">
          {place ? say('mentionOf', place.index + 1, place.count) : sayCount('mentions', person.mentions.length)}
        </span>
      </div>
      <button
        type="button"
        class="expander"
        aria-expanded={open}
        aria-controls={details}
        aria-label={say('details', person.name)}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
      </button>
      <div id={details} class="details" hidden={!open}>
        {open && <Details person={person} text={text} onEvidence={onEvidence} />}
      </div>
    </li>
  );
}
