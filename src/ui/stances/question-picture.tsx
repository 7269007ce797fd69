import type { Person, Position, Span, Stance } from '../../engine/analysis.ts';
import { say } from '../i18n.ts';
import { keysOf } from '../person/find-again.ts';
import { POSITION_WORD } from '../person/kind-words.ts';
import { roleLine, sentenceCase } from '../person/role-line.ts';
import { Evidence } from '../text/evidence.tsx';
import { keysFor } from '../text/list-keys.ts';
import { byEvidence } from './by-evidence.ts';
import { mainStances } from './main-stances.ts';
import { isDisputed, isShared, jointly, onSide, type Participant, type Question, type Unsorted } from './questions.ts';
import { HowMark, PositionMark, tellerOf } from './stance-line.tsx';

/** Longest quote, characters: as much as stands on a phone without hiding who comes next. */
const QUOTE = 220;

const SIDES: readonly Position[] = ['for', 'against', 'mixed'];

interface Given {
  /** Everyone in the article. */
  readonly people: readonly Person[];
  /** The article's text, which all spans point into. */
  readonly text: string;
  readonly onEvidence: (span: Span) => void;
  readonly onOpen: (person: Person) => void;
}

/** For or against what, in the person's own wording. */
function OwnWording({ stance: { position, target } }: { readonly stance: Stance }) {
  const { word, sign } = POSITION_WORD[position];
  return (
    <p class="own-wording">
      <span class="sign" aria-hidden="true">
        {sign}
      </span>{' '}
      {say(word)} <bdi class="target">{target}</bdi>
    </p>
  );
}

function Who({ person, onOpen }: Pick<Given, 'onOpen'> & { readonly person: Person }) {
  const role = roleLine(person)?.role;
  return (
    <p class="who">
      <button type="button" class="participant-name" title={say('openPerson', person.name)} onClick={() => onOpen(person)}>
        <bdi>{person.name}</bdi>
      </button>
      {role && (
        <span class="who-role">
          {' '}
          <bdi>{role}</bdi>
        </span>
      )}
    </p>
  );
}

/** One person, or those of a joint statement: who it is, what they are for or against where that has another name than the question, and the words that show it. */
function ParticipantRow({ participants, people, text, onEvidence, onOpen }: Given & { readonly participants: readonly Participant[] }) {
  const who = keysOf(participants.map(({ person }) => person));
  const told = new Set(
    participants.flatMap(({ side, stands }) =>
      stands.filter(({ isOwnWording }) => side === 'mixed' || isOwnWording).map(({ stance }) => stance),
    ),
  );
  const groups = byEvidence(participants.flatMap(({ stands }) => stands.map(({ stance }) => stance)));
  const keys = keysFor(groups.map(([{ evidence }]) => text.slice(...evidence)));
  return (
    <li class={`participant side-${participants[0]?.side}`}>
      {participants.map(({ person }) => (
        <Who key={who.get(person)} person={person} onOpen={onOpen} />
      ))}
      {groups.map((group, at) => (
        <div key={keys[at]} class="stand">
          {mainStances(
            group.filter((stance) => told.has(stance)),
            group.length,
          ).map((stance) => (
            <OwnWording key={`${stance.position} ${stance.target}`} stance={stance} />
          ))}
          <Evidence spans={[group[0].evidence]} text={text} limit={QUOTE} sought={group[0].target} onEvidence={onEvidence} />
          <HowMark how={group[0].how} teller={tellerOf(group[0], people)} />
        </div>
      ))}
    </li>
  );
}

/** Who speaks of a thing on no side for sure, with their words. */
export function UnsortedRows({ unsorted, text, onEvidence, onOpen }: Omit<Given, 'people'> & { readonly unsorted: readonly Unsorted[] }) {
  const keys = keysOf(unsorted.map(({ person }) => person));
  return (
    <ul>
      {unsorted.map(({ person, positions }) => (
        <li key={keys.get(person)} class="participant">
          <Who person={person} onOpen={onOpen} />
          {positions.map(({ evidence }) => (
            <div key={evidence.join()} class="stand">
              <Evidence spans={[evidence]} text={text} limit={QUOTE} quoted onEvidence={onEvidence} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What a side is called: nobody is said to be for a thing who is only shown to be against its opposite. */
function SideName({ side, participants }: { readonly side: Position; readonly participants: readonly Participant[] }) {
  if (side === 'mixed' || !participants.every(({ isTurned }) => isTurned)) return <PositionMark position={side} />;
  return <span class={`position position-${side}`}>{say('otherSide')}</span>;
}

/** Everyone on a question as a bar of two ends: for at its start, against at its end. Only for the eye; the sides say the numbers. */
function Balance({ question }: { readonly question: Question }) {
  return (
    <div class="balance" aria-hidden="true">
      {(['for', 'mixed', 'against'] as const).flatMap((side) =>
        onSide(question, side).map(({ person }) => <span key={`${side} ${person.id}`} class={`unit unit-${side}`} />),
      )}
    </div>
  );
}

export type QuestionPictureProps = Given & { readonly question: Question };

/** One question as a picture: those who are for it face those who are against it, each with their words. Where one person alone takes a side, that in a line. */
export function QuestionPicture({ question, ...given }: QuestionPictureProps) {
  const { title, participants, unsorted } = question;
  const keys = keysOf(participants.map(({ person }) => person));
  const rows = (some: readonly Participant[]) => (
    <ul>
      {jointly(some).map((joint) => (
        <ParticipantRow key={joint[0] && keys.get(joint[0].person)} participants={joint} {...given} />
      ))}
    </ul>
  );
  const shared = isShared(question);
  return (
    <article class={`question${isDisputed(question) ? ' disputed' : shared ? '' : ' alone'}`} data-question={question.key}>
      <h3 tabIndex={-1}>
        {!shared && participants[0] && (
          <>
            <PositionMark position={participants[0].side} />{' '}
          </>
        )}
        <bdi>{sentenceCase(title)}</bdi>
      </h3>
      {shared ? (
        <>
          <Balance question={question} />
          <div class="sides">
            {SIDES.map((side) => ({ side, some: onSide(question, side) }))
              .filter(({ some }) => some.length > 0)
              .map(({ side, some }) => (
                <section key={side} class={`side side-${side}`}>
                  <h4>
                    <SideName side={side} participants={some} /> <span class="count">{some.length}</span>
                  </h4>
                  {rows(some)}
                </section>
              ))}
          </div>
        </>
      ) : (
        rows(participants)
      )}
      {unsorted.length > 0 && (
        <section class="unsorted">
          <h4>
            {say('unsortedHeading')} <span class="count">{unsorted.length}</span>
          </h4>
          <UnsortedRows unsorted={unsorted} {...given} />
        </section>
      )}
    </article>
  );
}
