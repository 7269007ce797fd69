import type { Person, Span } from '../../engine/analysis.ts';
import type { LivePost, Wrong } from '../../messages/messages.ts';
import { WrongHere } from '../correct/wrong-here.tsx';
import { say, sayCount, spoken } from '../i18n.ts';
import { KindBadge } from '../person/kind-badge.tsx';
import { STATEMENT_WORD } from '../person/kind-words.ts';
import { KnownLink } from '../person/known-link.tsx';
import type { MentionPlace } from '../person/mention-place.ts';
import { partInStory } from '../person/part-in-story.ts';
import { RoleFacts, RoleNotes } from '../person/role.tsx';
import { roleLine } from '../person/role-line.ts';
import { shownPerson } from '../stances/shown-stances.ts';
import { Evidence } from '../text/evidence.tsx';
import { PostTime } from '../text/post-time.tsx';
import { withVerb } from '../text/with-verb.ts';
import { CardName, OtherSpellings } from './card-name.tsx';
import { CardPositions } from './card-positions.tsx';
import { WhyCard } from './why-card.tsx';

/** Longest quote of somebody who takes no side, characters: three lines at the card's width. */
const QUOTE = 140;

export interface PersonCardProps {
  readonly person: Person;
  /** The article's text, which all spans point into. */
  readonly text: string;
  /** Of a live blog: its posts. */
  readonly posts?: readonly LivePost[] | undefined;
  /** Everyone in the article: of them those who take a side on the same things are told. */
  readonly people?: readonly Person[];
  /** Where the name could be several people: all of them, the nearest first. Without it, or with one, `person` is meant. */
  readonly ambiguous?: readonly Person[];
  /** The name that the card stands at, and which of the person's mentions that is. */
  readonly mention?: Span;
  readonly place?: MentionPlace;
  /** Light or dark as the page is; without it as the reader's system is. */
  readonly theme?: 'light' | 'dark';
  readonly size?: 'normal' | 'large';
  /** The reader has pinned the card, and may move it. */
  readonly pinned?: boolean;
  /** The reader wants the card to stay open: where it can be pinned, and isn't yet. */
  readonly onPin?: () => void;
  /** Where the name leads that the card stands at, for those who have opened the card in the place of its link. */
  readonly link?: string;
  /** The reader wants the card gone: where it doesn't go by itself. */
  readonly onClose?: () => void;
  /** Of whom (ids) it isn't known yet where they stand. */
  readonly unread?: readonly string[];
  /** The card was opened before that was known: what it showed then stays where it is. */
  readonly isEarly?: boolean;
  /** The reader wants to see these words on the page. */
  readonly onEvidence: (span: Span) => void;
  /** The reader wants to see the person's next or previous mention on the page. */
  readonly onShowMention?: (personId: string, step: 1 | -1) => void;
  /** The reader wants all that is known of this person, or everyone on what the person's stance on this target is about: in the panel. */
  readonly onPanel?: (name: string, target?: string) => void;
  /** The reader wants to put right what is wrong of this person: in the panel. */
  readonly onWrong?: (name: string, wrong: Wrong) => void;
  /** The reader wants to see what Wikidata has of somebody, by the id there. */
  readonly onKnown?: (wikidata: string) => void;
}

type Given = Pick<
  PersonCardProps,
  | 'person'
  | 'text'
  | 'posts'
  | 'people'
  | 'unread'
  | 'isEarly'
  | 'mention'
  | 'place'
  | 'onEvidence'
  | 'onShowMention'
  | 'onPanel'
  | 'onWrong'
  | 'onKnown'
>;

/** Whether there is nothing to tell of somebody: a card without a word would seem broken. */
const isOnlyNamed = (person: Person): boolean =>
  !roleLine(person) && !partInStory(person) && person.statements.length + person.stances.length + person.positions.length === 0;

/**
 * Where the person stands, or where that isn't known a statement, that in which they most likely stand somewhere: never both, so that the card stays one glance. But on a card
 * that was opened early the first statement, which may be read just then, stays, and the rest comes below it.
 */
function Evidences({ unread = [], isEarly = false, ...given }: Given & { readonly most: number }) {
  const { person, text, onEvidence } = given;
  const [first] = person.statements;
  const statement = (!isEarly && person.statements.find(({ id }) => id === person.telling)) || first;
  return (
    <>
      {statement && (isEarly || person.stances.length + person.positions.length === 0) && (
        <section>
          <h2>
            {say(STATEMENT_WORD[statement.kind].heading)}
            <PostTime posts={given.posts} at={statement.spans[0]?.[0] ?? 0} />
          </h2>
          <Evidence spans={withVerb(text, statement.spans)} text={text} limit={QUOTE} onEvidence={onEvidence} />
        </section>
      )}
      <div aria-live="polite">
        {unread.includes(person.id) ? (
          <p class="unread">{say('readingStances')}</p>
        ) : isOnlyNamed(person) ? (
          <p class="unread">{say('noRole')}</p>
        ) : (
          <CardPositions people={[]} {...given} />
        )}
      </div>
    </>
  );
}

/**
 * Always in sight: how often the person is named and heard, the way to the other mentions, to the person's entry in the panel, where what the reader remembers of them stands,
 * and to where what is wrong is put right. It looks the same whether or not anything is remembered: a page can read what is on a card.
 */
function Foot({ person, text, place, onShowMention, onPanel, onWrong }: Given) {
  const { name, mentions, statements } = person;
  return (
    <footer>
      <span class="counts">
        {place ? say('mentionPlace', place.index + 1, place.count) : sayCount('mentions', mentions.length)}
        {statements.length > 0 && ` · ${sayCount('statements', statements.length)}`}
      </span>
      {onShowMention && mentions.length > 1 && (
        <span class="steps">
          <button type="button" class="step" aria-label={say('previousMention')} onClick={() => onShowMention(person.id, -1)}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 10l4-4 4 4" />
            </svg>
          </button>
          <button type="button" class="step" aria-label={say('nextMention')} onClick={() => onShowMention(person.id, 1)}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 6l4 4 4-4" />
            </svg>
          </button>
        </span>
      )}
      {(onPanel || onWrong) && (
        <div class="ways">
          {onPanel && (
            <button type="button" class="link" onClick={() => onPanel(name)}>
              {say('fullEntry')}
            </button>
          )}
          {onWrong && <WrongHere person={person} text={text} onWrong={onWrong} />}
        </div>
      )}
    </footer>
  );
}

function Individual({ most, either, ...given }: Given & { readonly most: number; readonly either: boolean }) {
  const { person, text, mention, onEvidence, onKnown } = given;
  return (
    <article aria-label={person.name}>
      <header>
        <CardName person={person} text={text} />
        <KindBadge kind={person.kind} />
      </header>
      <RoleFacts person={person} onEvidence={onEvidence} />
      <Evidences {...given} most={most} />
      <RoleNotes person={person} />
      {onKnown && <KnownLink person={person} onKnown={onKnown} />}
      <OtherSpellings person={person} text={text} />
      <WhyCard person={person} text={text} mention={mention} either={either} onEvidence={onEvidence} />
      <Foot {...given} />
    </article>
  );
}

/** Buttons for the card itself, out of the way until they are wanted: to pin it or, where it stays, to move it and to close it. */
function CardButtons({
  pinned,
  onPin,
  onClose,
}: {
  readonly pinned: boolean | undefined;
  readonly onPin: (() => void) | undefined;
  readonly onClose: (() => void) | undefined;
}) {
  const press = onClose ?? onPin;
  if (!press) return null;
  const label = say(onClose ? 'cardClose' : 'cardPin');
  return (
    <div class="card-buttons">
      {pinned && (
        <button type="button" class="step grip" aria-label={say('cardMove')} title={say('cardMove')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 2v12M2 8h12M6.5 3.5L8 2l1.5 1.5M6.5 12.5L8 14l1.5-1.5M3.5 6.5L2 8l1.5 1.5M12.5 6.5L14 8l-1.5 1.5" />
          </svg>
        </button>
      )}
      <button type="button" class="step" aria-label={label} title={label} onClick={press}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={onClose ? 'M4 4l8 8M12 4l-8 8' : 'M5.5 2.5h5l-.7 4.2 2.2 2.3H4l2.2-2.3zM8 9v4.5'} />
        </svg>
      </button>
    </div>
  );
}

/** What the article shows of the person under the pointer, in one glance; of both where the name could be either. Nothing is said of what isn't known. */
export function PersonCard({ ambiguous, theme, size = 'normal', pinned, onPin, link, onClose, ...given }: PersonCardProps) {
  const bearers = (ambiguous && ambiguous.length > 1 ? ambiguous : [given.person]).map((person) => shownPerson(person, given.text));
  const everyone = given.people?.map((person) => shownPerson(person, given.text));
  const either = bearers.length > 1;
  const names = bearers.map(({ name }) => name);
  return (
    <div
      class={`dramatis card${given.isEarly ? ' early' : ''}${pinned ? ' pinned' : ''}`}
      data-theme={theme}
      data-size={size}
      role="dialog"
      tabIndex={-1}
      aria-label={either ? say('eitherLabel', new Intl.ListFormat(spoken().language, { type: 'disjunction' }).format(names)) : names[0]}
    >
      <CardButtons pinned={pinned} onPin={onPin} onClose={onClose} />
      <div class="card-body">
        {either && <p class="either">{say('eitherPerson')}</p>}
        {bearers.map((person) => (
          <Individual
            key={person.id}
            {...given}
            {...(everyone && { people: everyone })}
            person={person}
            either={either}
            most={either ? 2 : 6}
          />
        ))}
        {link && (
          <a class="link to-link" href={link}>
            {say('followLink')}
          </a>
        )}
      </div>
    </div>
  );
}
