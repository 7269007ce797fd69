import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Kind, Person, Span } from '../engine/analysis.ts';
import type { MetBefore, PageState } from '../messages/messages.ts';
import { isUnfinished, unreadOf } from '../messages/page-state.ts';
import { AccuracyTable } from '../ui/accuracy-table.tsx';
import { CorrectPerson, type Wish, type WishScope } from '../ui/correct-person.tsx';
import { ExportMenu } from '../ui/export-menu.tsx';
import { findAgain, keysOf } from '../ui/find-again.ts';
import type { MentionPlace } from '../ui/mention-place.ts';
import { PersonPage } from '../ui/person-page.tsx';
import { questionsOf } from '../ui/questions.ts';
import { Remembered } from '../ui/remembered.tsx';
import { say } from '../ui/say.ts';
import { shownPerson } from '../ui/shown-stances.ts';
import { UndoBar } from '../ui/undo-bar.tsx';
import { Voices } from '../ui/voices.tsx';
import { CastView } from './cast-view.tsx';
import { OptionsLink } from './options-link.tsx';
import { QuestionsView, type Sought } from './questions-view.tsx';
import { correctionOf, type ReaderTools } from './reader-tools.ts';
import { ReadingNote } from './reading-note.tsx';
import type { Stands } from './search.ts';
import { Tabs } from './tabs.tsx';

export type TabId = 'people' | 'questions' | 'voices';

/** What the reader has chosen to see of one article; kept while the view is open, so that coming back to a tab is coming back to it. */
export interface Place {
  readonly tab: TabId;
  /** Whose page is open, by their key (find-again.ts). */
  readonly person: string | null;
  readonly kind: Kind | null;
  readonly query: string;
  /** Whether only those with a stance are shown, or only those on one side. */
  readonly stands: Stands;
  /** The question that the reader came for, until it is shown. */
  readonly sought: Sought | null;
}
export const START: Place = { tab: 'people', person: null, kind: null, query: '', stands: 'any', sought: null };

/** The mention that the page shows now, and whose it is. */
export interface Shown extends MentionPlace {
  readonly person: string;
}

export interface ArticleViewProps {
  readonly state: Extract<PageState, { is: 'analysed' }>;
  readonly tools: ReaderTools;
  readonly place: Place;
  readonly onPlace: (change: Partial<Place>) => void;
  readonly shown: Shown | null;
  readonly onEvidence: (span: Span) => void;
  readonly onShowMention: (person: Person, key: string, step: 1 | -1) => void;
}

/** An article that has been analysed: its cast, what is in dispute, who speaks; and over them the page of one person. */
export function ArticleView({ state, tools, place, onPlace, shown, onEvidence, onShowMention }: ArticleViewProps) {
  const opener = useRef<Element | null>(null);
  const [met, setMet] = useState<Readonly<Record<string, MetBefore>>>({});
  /** The correction that was made last, while it can be taken back here. */
  const [made, setMade] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    // Without an answer nobody has been met: the page is shown all the same.
    void tools.met().then(
      (found) => current && setMet(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [state]);

  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => void tools.isPrivate().then(setPrivate, () => {}), [tools]);

  /** Puts right what the reader says of a person; whoever is then no more has no page any longer. */
  async function correct(person: Person, wish: Wish, where: WishScope) {
    const correction = correctionOf(
      wish,
      where,
      person,
      { text: state.text, url: state.article.url },
      { id: crypto.randomUUID(), now: new Date().toISOString() },
    );
    await tools.correct(correction);
    setMade(correction.id);
    if (wish.do === 'not-a-person' || wish.do === 'hide' || wish.do === 'merge') onPlace({ person: null });
  }
  const { text, analysis, reading, partial = false } = state;
  const people = useMemo(() => analysis.people.map(shownPerson), [analysis]);
  if (people.length === 0 && made === null)
    return (
      <>
        <p class="notice">{say('nobody')}</p>
        <OptionsLink />
      </>
    );
  const keys = keysOf(people);
  const keyOf = (person: Person) => keys.get(person) ?? person.name;
  const open = place.person === null ? null : findAgain(place.person, people);
  const given = {
    placeOf: (person: Person) => (shown?.person === keyOf(person) ? shown : null),
    onShowMention: (person: Person, step: 1 | -1) => onShowMention(person, keyOf(person), step),
    onEvidence,
    onOpen(person: Person) {
      opener.current = document.activeElement;
      onPlace({ person: keyOf(person) });
    },
  };
  function back() {
    onPlace({ person: null });
    const from = opener.current;
    // Only after this the view behind can take the focus again.
    requestAnimationFrame(() => from instanceof HTMLElement && from.focus());
  }

  return (
    <div class="stack">
      <div class="behind" inert={open !== null}>
        <div class="top">
          <Tabs
            label={say('tabsLabel')}
            chosen={place.tab}
            onChoose={(tab) => onPlace({ tab })}
            tabs={[
              { id: 'people', label: say('tabPeople'), count: people.length },
              {
                id: 'questions',
                label: say('tabQuestions'),
                ...(!isUnfinished(state) && { count: questionsOf(people).length }),
              },
              { id: 'voices', label: say('tabVoices') },
            ]}
          />
          <OptionsLink />
        </div>
        <div id="view" class={`view scroll view-${place.tab}`} role="tabpanel" aria-labelledby={`tab-${place.tab}`}>
          {place.tab === 'people' && (
            <CastView
              people={people}
              text={text}
              kind={place.kind}
              query={place.query}
              stands={place.stands}
              onChoose={onPlace}
              {...given}
            />
          )}
          {place.tab !== 'people' && partial && (
            <p class="notice loading" role="status">
              {say('readingOn')}
            </p>
          )}
          {place.tab === 'questions' && !partial && (
            <QuestionsView
              people={people}
              text={text}
              reading={reading}
              sought={place.sought}
              onFound={() => onPlace({ sought: null })}
              {...given}
            />
          )}
          {place.tab === 'voices' && !partial && <Voices analysis={{ people, unnamed: analysis.unnamed }} {...given} />}
          {place.tab === 'people' && <ReadingNote reading={reading} />}
          {!isUnfinished(state) && <ExportMenu onExport={(kind) => tools.exportAs(kind, state)} libraryHref={tools.libraryHref()} />}
          <details class="how-right">
            <summary>{say('accuracyTitle')}</summary>
            <div class="accuracy">
              <AccuracyTable />
            </div>
          </details>
        </div>
      </div>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: hears the Escape of the controls in it
        <div
          class="over"
          onKeyDown={(event) => {
            if (event.key === 'Escape') back();
          }}
        >
          <PersonPage
            key={place.person}
            person={open}
            people={people}
            ambiguous={analysis.ambiguous}
            text={text}
            partial={partial}
            unread={unreadOf(reading).includes(open.id)}
            place={given.placeOf(open)}
            onEvidence={onEvidence}
            onShowMention={given.onShowMention}
            onBack={back}
            memory={met[open.id] && <Remembered met={met[open.id] as MetBefore} href={tools.libraryHref(met[open.id]?.id)} />}
            corrections={
              <CorrectPerson
                person={open}
                people={people}
                text={text}
                host={URL.canParse(state.article.url) ? new URL(state.article.url).hostname : null}
                isPrivate={isPrivate}
                onCorrect={(wish, where) => correct(open, wish, where)}
              />
            }
          />
        </div>
      )}
      {made !== null && <UndoBar key={made} onUndo={() => void tools.undo(made).then(() => setMade(null))} onClose={() => setMade(null)} />}
    </div>
  );
}
