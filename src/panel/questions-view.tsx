import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Person } from '../engine/analysis.ts';
import type { Reading } from '../messages/messages.ts';
import { moveFocus } from '../ui/controls/move-focus.ts';
import { say, type TextKey } from '../ui/i18n.ts';
import { QuestionPicture, type QuestionPictureProps, UnsortedRows } from '../ui/stances/question-picture.tsx';
import { isDisputed, isShared, onNoQuestion, type Question, questionsOf } from '../ui/stances/questions.ts';
import { ReadingNote } from './reading-note.tsx';

/** A question that the reader came for: that on which somebody (by name) stands on this target. */
export interface Sought {
  readonly person: string;
  readonly target: string;
}

interface QuestionsViewProps extends Omit<QuestionPictureProps, 'question'> {
  readonly people: readonly Person[];
  /** How far it has been read where they stand. */
  readonly reading: Reading | undefined;
  readonly sought: Sought | null;
  /** It is shown. */
  readonly onFound: () => void;
}

/** Under these heads stand the questions, in this order. */
const PARTS: readonly { readonly head: TextKey; readonly has: (question: Question) => boolean }[] = [
  { head: 'questionsDisputed', has: isDisputed },
  { head: 'questionsShared', has: (question) => isShared(question) && !isDisputed(question) },
];

/** The people that the arrow keys come to: none who is folded away. */
const STOP = '.participant-name:not(details:not([open]) *)';

const isSought = ({ participants }: Question, { person, target }: Sought): boolean =>
  participants.some((each) => each.person.name === person && each.stands.some(({ stance }) => stance.target === target));

/**
 * What is in dispute: the article's questions, each with everyone on it, those with two sides first. What one person alone takes a side on is folded away below, where
 * there is anything else, or may come; and last what is on no side for sure.
 */
export function QuestionsView({ people, reading, sought, onFound, ...given }: QuestionsViewProps) {
  const view = useRef<HTMLDivElement>(null);
  const questions = useMemo(() => questionsOf(people), [people]);
  useLayoutEffect(() => {
    const key = sought && questions.find((question) => isSought(question, sought))?.key;
    const pictures = [...(view.current?.querySelectorAll<HTMLElement>('.question') ?? [])];
    const heading = key && pictures.find(({ dataset }) => dataset.question === key)?.querySelector('h3');
    if (!heading) return;
    heading.closest('details')?.setAttribute('open', '');
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
    onFound();
  }, [sought, questions]);
  const unsorted = useMemo(() => onNoQuestion(people), [people]);
  if (questions.length + unsorted.length === 0)
    return (
      <section class="notice">
        {!reading && <h1>{say('noPositionsTitle')}</h1>}
        {!reading && <p>{say('noPositionsBody')}</p>}
        <ReadingNote reading={reading} />
      </section>
    );
  const pictures = (part: readonly Question[]) =>
    part.map((question) => <QuestionPicture key={question.key} question={question} people={people} {...given} />);
  const alone = questions.filter((question) => !isShared(question));
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of the buttons in it */}
      <div
        class="questions"
        ref={view}
        onKeyDown={(event) => {
          if (moveFocus(event.currentTarget, event.key, STOP, '.participant')) event.preventDefault();
        }}
      >
        <h1 class="unseen">{say('questionsHeading')}</h1>
        {PARTS.map(({ head, has }) => ({ head, part: questions.filter(has) }))
          .filter(({ part }) => part.length > 0)
          .map(({ head, part }) => (
            <section key={head}>
              <h2>
                {say(head)} <span class="count">{part.length}</span>
              </h2>
              {pictures(part)}
            </section>
          ))}
        {alone.length > 0 && (
          <details open={!reading && alone.length === questions.length}>
            <summary>
              <h2>
                {say('questionsAlone')} <span class="count">{alone.length}</span>
              </h2>
            </summary>
            {pictures(alone)}
          </details>
        )}
        {unsorted.length > 0 && (
          <details open={!reading && questions.length === 0}>
            <summary>
              <h2>
                {say('unsortedHeading')} <span class="count">{unsorted.length}</span>
              </h2>
            </summary>
            <div class="question alone unsorted">
              <UnsortedRows unsorted={unsorted} {...given} />
            </div>
          </details>
        )}
      </div>
      <ReadingNote reading={reading} />
    </>
  );
}
