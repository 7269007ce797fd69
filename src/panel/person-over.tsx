import type { Person, Span } from '../engine/analysis.ts';
import type { MetBefore, PageState, Wrong } from '../messages/messages.ts';
import { unreadOf } from '../messages/page-state.ts';
import { CorrectPerson } from '../ui/correct/correct-person.tsx';
import type { EditScope, UserEdit } from '../ui/correct/user-edit.ts';
import { PersonPage } from '../ui/person/person-page.tsx';
import { Remembered } from '../ui/person/remembered.tsx';
import type { Given } from './chosen-view.tsx';
import type { ReaderTools } from './reader-tools.ts';

interface PersonOverProps {
  readonly person: Person;
  /** Stays the same while it is one page, whatever the person is called by now. */
  readonly openedAs: string | null;
  readonly people: readonly Person[];
  readonly state: Extract<PageState, { is: 'analysed' }>;
  readonly tools: ReaderTools;
  readonly given: Given;
  /** Where the reader has met the person before. */
  readonly met: MetBefore | undefined;
  /** Nothing is kept of this page. */
  readonly isPrivate: boolean;
  /** What of the person the reader has called wrong on a card. */
  readonly wrong: Wrong | null;
  readonly selected: () => Promise<Span | null>;
  readonly onCorrect: (wish: UserEdit, where: EditScope) => Promise<void>;
  readonly onBack: () => void;
}

/** The page of one person, over the views of the article. */
export function PersonOver({
  person,
  openedAs,
  people,
  state,
  tools,
  given,
  met,
  isPrivate,
  wrong,
  selected,
  onCorrect,
  onBack,
}: PersonOverProps) {
  const { text, analysis, reading, partial = false } = state;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Escape of the controls in it
    <div
      class="over"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <PersonPage
        key={openedAs}
        person={person}
        people={people}
        ambiguous={analysis.ambiguous}
        text={text}
        posts={state.article.posts}
        partial={partial}
        unread={unreadOf(reading).includes(person.id)}
        place={given.placeOf(person)}
        onEvidence={given.onEvidence}
        onShowMention={given.onShowMention}
        onBack={onBack}
        memory={met && <Remembered met={met} href={tools.libraryHref(met.id)} />}
        corrections={
          <CorrectPerson
            person={person}
            people={people}
            text={text}
            host={URL.canParse(state.article.url) ? new URL(state.article.url).hostname : null}
            isPrivate={isPrivate}
            wrong={wrong}
            selected={selected}
            onCorrect={onCorrect}
          />
        }
      />
    </div>
  );
}
