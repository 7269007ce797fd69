import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Person, Span } from '../engine/analysis.ts';
import type { PageState } from '../messages/messages.ts';
import { isUnfinished } from '../messages/page-state.ts';
import { AccuracyTable } from '../ui/controls/accuracy-table.tsx';
import { ExportMenu } from '../ui/controls/export-menu.tsx';
import { say } from '../ui/i18n.ts';
import type { MentionPlace } from '../ui/person/mention-place.ts';
import { sourceBalance } from '../ui/speakers/source-balance.ts';
import { Voices } from '../ui/speakers/speakers.tsx';
import { onNoQuestion, questionsOf } from '../ui/stances/questions.ts';
import { castOf } from '../vocabulary/makers.ts';
import { CastView } from './cast-view.tsx';
import { OptionsLink } from './options-link.tsx';
import { QuestionsView } from './questions-view.tsx';
import type { ReaderTools } from './reader-tools.ts';
import { ReadingNote } from './reading-note.tsx';
import { Tabs } from './tabs.tsx';
import type { Place } from './view-state.ts';

/** What every view of people needs to show them and to lead on from them. */
export interface Given {
  readonly placeOf: (person: Person) => MentionPlace | null;
  readonly onShowMention: (person: Person, step: 1 | -1) => void;
  readonly onEvidence: (span: Span) => void;
  readonly onOpen: (person: Person) => void;
}

interface ArticlePartProps {
  readonly state: Extract<PageState, { is: 'analysed' }>;
  readonly people: readonly Person[];
  readonly place: Place;
  readonly onPlace: (change: Partial<Place>) => void;
}

/** The views of an article, to choose from. */
export function ArticleTabs({ state, people, place, onPlace }: ArticlePartProps) {
  // Neither questions nor voices are counted before all are known; a question list ends with whoever is on no side for sure.
  const isWhole = !isUnfinished(state);
  const { sources } = sourceBalance({ people, unnamed: state.analysis.unnamed }).total;
  return (
    <div class="top">
      <Tabs
        label={say('tabsLabel')}
        chosen={place.tab}
        onChoose={(tab) => onPlace({ tab })}
        tabs={[
          { id: 'people', label: say('tabPeople'), count: castOf(people).length },
          {
            id: 'questions',
            label: say('tabQuestions'),
            ...(isWhole && { count: questionsOf(people).length + onNoQuestion(people).length }),
          },
          { id: 'voices', label: say('tabVoices'), ...(isWhole && { count: sources }) },
        ]}
      />
      <OptionsLink />
    </div>
  );
}

interface ChosenViewProps extends ArticlePartProps {
  readonly tools: ReaderTools;
  readonly given: Given;
}

/** The chosen view of an article, and below it what goes with all of them. */
export function ChosenView({ state, people, place, onPlace, tools, given }: ChosenViewProps) {
  const { text, analysis, reading, withoutKnowledge, partial = false } = state;
  const view = useRef<HTMLDivElement>(null);
  /** How far each view was scrolled when the reader left it, px. */
  const scrolled = useRef<Partial<Record<Place['tab'], number>>>({});
  useLayoutEffect(() => {
    // A question that the reader came for is in sight already.
    if (view.current && !place.sought) view.current.scrollTop = scrolled.current[place.tab] ?? 0;
  }, [place.tab]);
  return (
    <div
      ref={view}
      onScroll={({ currentTarget }) => {
        scrolled.current[place.tab] = currentTarget.scrollTop;
      }}
      id="view"
      class={`view scroll view-${place.tab}`}
      role="tabpanel"
      aria-labelledby={`tab-${place.tab}`}
    >
      {state.article.opinion && <p class="opinion">{say('opinionPiece')}</p>}
      {place.tab === 'people' && (
        <CastView
          people={people}
          text={text}
          kind={place.kind}
          part={place.part}
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
      {state.onlyBeginning && (
        <p class="unread" role="status">
          {say('onlyBeginning')}
        </p>
      )}
      {place.tab === 'people' && <ReadingNote reading={reading} />}
      {place.tab === 'people' && withoutKnowledge && (
        <p class="unread" role="status">
          {say('knowledgeDamaged')}
        </p>
      )}
      {place.tab === 'people' && !partial && <p class="missing">{say('missingHint')}</p>}
      {!isUnfinished(state) && <ExportMenu onExport={(kind) => tools.exportAs(kind, state)} libraryHref={tools.libraryHref()} />}
      <details class="how-right">
        <summary>{say('accuracyTitle')}</summary>
        <div class="accuracy">
          <AccuracyTable />
        </div>
      </details>
    </div>
  );
}
