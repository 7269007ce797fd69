import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Ambiguity, Person, Span, Statement } from '../../engine/analysis.ts';
import type { LivePost } from '../../messages/messages.ts';
import { inOrder } from '../../vocabulary/confidence.ts';
import { BackArrow } from '../controls/back-arrow.tsx';
import { say, sayCount, spoken } from '../i18n.ts';
import { BothSidesLines } from '../stances/both-sides.tsx';
import { byEvidence } from '../stances/by-evidence.ts';
import { LikelyPositions } from '../stances/likely-positions.tsx';
import { StanceChips } from '../stances/stance-chips.tsx';
import { PositionLine, StanceLine } from '../stances/stance-line.tsx';
import { Evidence } from '../text/evidence.tsx';
import { inContext } from '../text/in-context.ts';
import { keysFor } from '../text/list-keys.ts';
import { PostTime } from '../text/post-time.tsx';
import { withVerb } from '../text/with-verb.ts';
import { WordsInContext } from '../text/words-in-context.tsx';
import { KindBadge } from './kind-badge.tsx';
import { STATEMENT_WORD } from './kind-words.ts';
import { KnownLink } from './known-link.tsx';
import type { MentionPlace } from './mention-place.ts';
import { partInStory } from './part-in-story.ts';
import { sentenceCase } from './role-line.ts';
import { linkedLines, roleSources, type SourcedLine } from './role-sources.ts';

/** Longest quote, characters: whoever opens this page has asked for the whole; only a speech is cut. */
const QUOTE = 900;
/** Words of the article on either side of a mention, characters: about a line. */
const REACH = 48;

interface PersonPageProps {
  readonly person: Person;
  /** Everyone in the article. */
  readonly people: readonly Person[];
  /** The article's names that could be several people. */
  readonly ambiguous: readonly Ambiguity[];
  /** The article's text, which all spans point into. */
  readonly text: string;
  /** Of a live blog: its posts. */
  readonly posts?: readonly LivePost[] | undefined;
  /** What the person says is still being read. */
  readonly partial?: boolean;
  /** Where the person stands is still being read. */
  readonly unread?: boolean;
  /** The mention that the page shows now; null while it shows none of this person's. */
  readonly place: MentionPlace | null;
  readonly onEvidence: (span: Span) => void;
  readonly onShowMention: (person: Person, step: 1 | -1) => void;
  readonly onBack: () => void;
  /** What earlier articles said of the person. */
  readonly memory?: ComponentChildren;
  /** Where the reader puts right what is wrong here. */
  readonly corrections?: ComponentChildren;
}

function RoleLine({ line, onEvidence }: { readonly line: SourcedLine } & Pick<PersonPageProps, 'onEvidence'>) {
  const { evidence } = line;
  return (
    <li class="role-line">
      <span class="role-words">
        <bdi>{line.words}</bdi>
        {line.years && (
          <>
            {' '}
            <bdi class="years">{line.years}</bdi>
          </>
        )}
      </span>
      {evidence ? (
        <button type="button" class="source" title={say('showOnPage')} onClick={() => onEvidence(evidence)}>
          {say('sourceArticle')}
        </button>
      ) : (
        <span class="source">{line.origin}</span>
      )}
    </li>
  );
}

function RoleLines({
  lines,
  label,
  onEvidence,
}: { readonly lines: readonly SourcedLine[]; readonly label: string } & Pick<PersonPageProps, 'onEvidence'>) {
  return (
    <ul class="role-lines" aria-label={label}>
      {lines.map((line) => (
        <RoleLine key={`${line.source} ${line.words} ${line.years}`} line={line} onEvidence={onEvidence} />
      ))}
    </ul>
  );
}

/** What the person is, each line with where it comes from, and the way to more; a click on "this article" shows the words. Below it what is only likely. */
function Roles({ person, onEvidence }: Pick<PersonPageProps, 'person' | 'onEvidence'>) {
  const part = partInStory(person);
  const inStory = part && {
    words: sentenceCase(part.text),
    years: null,
    evidence: part.evidence,
    origin: null,
    source: 'article' as const,
  };
  const lines = [...(inStory ? [inStory] : []), ...roleSources(person)];
  const likely = linkedLines(person);
  return (
    <>
      {lines.length > 0 ? (
        <RoleLines lines={lines} label={say('rolesLabel')} onEvidence={onEvidence} />
      ) : (
        likely.length === 0 && <p class="nothing">{say('noRole')}</p>
      )}
      <KnownLink person={person} />
      {likely.length > 0 && (
        <section class="linked">
          <h2>{say('linkedHeading')}</h2>
          <RoleLines lines={likely} label={say('linkedHeading')} onEvidence={onEvidence} />
        </section>
      )}
    </>
  );
}

function Stances({ person, people, text, onEvidence }: Pick<PersonPageProps, 'person' | 'people' | 'text' | 'onEvidence'>) {
  const { stances, positions } = person;
  const groups = byEvidence(inOrder(stances));
  const keys = keysFor(groups.map(([{ evidence }]) => text.slice(...evidence)));
  return (
    <>
      {stances.length > 0 && (
        <section>
          <h2>{say('stancesHeading')}</h2>
          <ul>
            {groups.map((group, at) => (
              <StanceLine key={keys[at]} stances={group} people={people} text={text} limit={QUOTE} onEvidence={onEvidence} />
            ))}
          </ul>
          <BothSidesLines stances={stances} onEvidence={onEvidence} />
        </section>
      )}
      <LikelyPositions
        positions={positions}
        item={(position) => (
          <PositionLine
            key={position.evidence.join()}
            position={position}
            people={people}
            text={text}
            limit={QUOTE}
            onEvidence={onEvidence}
          />
        )}
      />
    </>
  );
}

const firstOf = ({ spans }: Statement): number => spans[0]?.[0] ?? 0;

/** Everything that the article has the person say, in the order in which it tells it. */
function Statements({
  person,
  text,
  posts,
  partial = false,
  onEvidence,
}: Pick<PersonPageProps, 'person' | 'text' | 'posts' | 'partial' | 'onEvidence'>) {
  if (person.statements.length === 0) return <p class="nothing">{say(partial ? 'readingOn' : 'neverQuotedHere')}</p>;
  const told = person.statements.toSorted((a, b) => firstOf(a) - firstOf(b));
  const keys = keysFor(told.map(({ spans }) => spans.map((span) => text.slice(...span)).join(' ')));
  return (
    <section>
      <h2>
        {say('statementsHeading')} <span class="count">{told.length}</span>
      </h2>
      <ol>
        {told.map((statement, at) => {
          const shownIn = person.stances.filter((stance) => stance.statement === statement.id);
          return (
            <li key={keys[at]} class={`statement statement-${statement.kind}`}>
              <p class="statement-kind">
                {say(STATEMENT_WORD[statement.kind].label)}
                <PostTime posts={posts} at={firstOf(statement)} />
              </p>
              <Evidence spans={withVerb(text, statement.spans)} text={text} limit={QUOTE} onEvidence={onEvidence} />
              {shownIn.length > 0 && <StanceChips stances={shownIn} most={shownIn.length} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function InContext({
  span,
  text,
  current,
  onEvidence,
}: Pick<PersonPageProps, 'text' | 'onEvidence'> & { readonly span: Span; readonly current: boolean }) {
  return (
    <button type="button" class="in-context" aria-current={current ? 'true' : undefined} onClick={() => onEvidence(span)}>
      <WordsInContext text={text} span={span} reach={REACH} />
    </button>
  );
}

function Step({ label, flip, onClick }: { readonly label: string; readonly flip: boolean; readonly onClick: () => void }) {
  return (
    <button type="button" class="step" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={flip ? 'm4 10 4-4 4 4' : 'm4 6 4 4 4-4'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}

/** Where the article names the person: one after the other on the page, or all of them as a list. */
function Mentions({ person, place, text, onEvidence, onShowMention }: PersonPageProps) {
  const keys = keysFor(person.mentions.map((span) => Object.values(inContext(text, span, REACH)).join('')));
  return (
    <section class="mentions">
      <div class="mentions-head">
        <h2>{say('mentionsHeading')}</h2>
        <span class="place">{place ? say('mentionOf', place.index + 1, place.count) : person.mentions.length}</span>
        <Step label={say('previousMention')} flip onClick={() => onShowMention(person, -1)} />
        <Step label={say('nextMention')} flip={false} onClick={() => onShowMention(person, 1)} />
      </div>
      <details>
        <summary>{sayCount('allMentions', person.mentions.length)}</summary>
        <ol>
          {person.mentions.map((span, at) => (
            <li key={keys[at]}>
              <InContext span={span} text={text} current={place?.index === at} onEvidence={onEvidence} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

/** Names in the article that could be this person or another. */
function Ambiguous({ person, people, ambiguous, text, onEvidence }: PersonPageProps) {
  const open = ambiguous.filter(({ candidates }) => candidates.includes(person.id));
  if (open.length === 0) return null;
  const either = new Intl.ListFormat(spoken().language, { type: 'disjunction' });
  return (
    <section>
      <h2>{say('ambiguousHeading')}</h2>
      <ul>
        {open.map(({ span, candidates }) => (
          <li key={span.join()} class="ambiguous">
            <InContext span={span} text={text} current={false} onEvidence={onEvidence} />
            <p>{either.format(candidates.flatMap((id) => people.find((each) => each.id === id)?.name ?? []))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All that the article shows of one person, with the way back to the rest. The focus is on the name when it opens. */
export function PersonPage(props: PersonPageProps) {
  const { person, onBack, memory, corrections } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article class="person-page" aria-label={person.name}>
      <header class="person-top">
        <button type="button" class="back" onClick={onBack}>
          <BackArrow />
          {say('back')}
        </button>
        <KindBadge kind={person.kind} />
      </header>
      <div class="scroll">
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{person.name}</bdi>
        </h1>
        <Roles {...props} />
        <div aria-live="polite">{props.unread ? <p class="unread">{say('readingStances')}</p> : <Stances {...props} />}</div>
        {memory}
        <Statements {...props} />
        <Ambiguous {...props} />
        <Mentions {...props} />
        {corrections}
      </div>
    </article>
  );
}
