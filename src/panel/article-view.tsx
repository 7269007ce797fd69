import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Person, Span } from '../engine/analysis.ts';
import type { ArticleInfo, MetBefore, PageState } from '../messages/messages.ts';
import { UndoBar } from '../ui/correct/undo-bar.tsx';
import { type EditScope, outcomeOf, type UserEdit } from '../ui/correct/user-edit.ts';
import { say } from '../ui/i18n.ts';
import { findAgain, keysOf } from '../ui/person/find-again.ts';
import type { MentionPlace } from '../ui/person/mention-place.ts';
import { shownPerson } from '../ui/stances/shown-stances.ts';
import { ArticleTabs, ChosenView, type Given } from './chosen-view.tsx';
import { OptionsLink } from './options-link.tsx';
import { PersonOver } from './person-over.tsx';
import { correctionOf, type ReaderTools } from './reader-tools.ts';
import type { Place } from './view-state.ts';

/** The mention that the page shows now, and whose it is. */
export interface Shown extends MentionPlace {
  readonly person: string;
}

interface ArticleViewProps {
  readonly state: Extract<PageState, { is: 'analysed' }>;
  readonly tools: ReaderTools;
  readonly place: Place;
  readonly onPlace: (change: Partial<Place>) => void;
  readonly shown: Shown | null;
  readonly selected: () => Promise<Span | null>;
  readonly onEvidence: (span: Span) => void;
  readonly onShowMention: (person: Person, key: string, step: 1 | -1) => void;
}

/** Whom of an article the reader has met before; asked for each state anew. */
function useMet(state: ArticleViewProps['state'], tools: ReaderTools): Readonly<Record<string, MetBefore>> {
  const [met, setMet] = useState<Readonly<Record<string, MetBefore>>>({});
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
  return met;
}

/** What a wish has done, in a word. */
const DONE = {
  added: 'correctionAdded',
  corrected: 'correctionDone',
  hidden: 'correctionHidden',
  removed: 'correctionRemoved',
} as const;

/** A correction that was made, what that is called, and where the reader was left by it: there alone it is taken back. */
interface Made extends Pick<Place, 'tab' | 'person'> {
  readonly id: string;
  readonly done: string;
  readonly article: ArticleInfo;
}

/** Whether two states are of one article. */
const isSame = (one: ArticleInfo, other: ArticleInfo): boolean => one.url === other.url && one.title === other.title;

/** Puts right what the reader says. `made` is the correction that was made last, until the reader goes elsewhere or the article is another. */
function useCorrections({ state, tools, place, onPlace }: Pick<ArticleViewProps, 'state' | 'tools' | 'place' | 'onPlace'>) {
  const { article } = state;
  const { tab, person: key } = place;
  const [made, setMade] = useState<Made | null>(null);
  const isHere = made !== null && made.tab === tab && made.person === key && isSame(made.article, article);
  useEffect(() => {
    if (!isHere) setMade(null);
  }, [isHere]);
  /** The names that the reader has given in the place of others, by the key of whose page is open: it stays open. */
  const [renamed, setRenamed] = useState<Readonly<Record<string, string>>>({});
  return {
    made: isHere ? made : null,
    setMade,
    renamed,
    /** Whoever is no more after it has no page any longer. */
    async correct(person: Person, wish: UserEdit, where: EditScope) {
      const correction = correctionOf(
        wish,
        where,
        person,
        { text: state.text, url: article.url },
        { id: crypto.randomUUID(), now: new Date().toISOString() },
      );
      await tools.correct(correction);
      const isGone = wish.do === 'not-a-person' || wish.do === 'hide' || wish.do === 'merge';
      if (isGone) onPlace({ person: null });
      setMade({ id: correction.id, done: say(DONE[outcomeOf(wish)]), tab, person: isGone ? null : key, article });
      if (wish.do === 'called' && key !== null) setRenamed((all) => ({ ...all, [key]: wish.is }));
    },
  };
}

/** The person with this key, also under a name that the reader has given. */
function findRenamed(key: string, people: readonly Person[], renamed: Readonly<Record<string, string>>): Person | null {
  const name = renamed[key];
  return findAgain(key, people) ?? (name === undefined ? null : findAgain(name, people));
}

/** An article that has been analysed: its cast, what is in dispute, who speaks; and over them the page of one person. */
export function ArticleView({ state, tools, place, onPlace, shown, selected, onEvidence, onShowMention }: ArticleViewProps) {
  const opener = useRef<Element | null>(null);
  const met = useMet(state, tools);
  const { made, setMade, renamed, correct } = useCorrections({ state, tools, place, onPlace });
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => void tools.isPrivate().then(setPrivate, () => {}), [tools]);
  const people = useMemo(() => state.analysis.people.map((person) => shownPerson(person, state.text)), [state.analysis, state.text]);
  const open = place.person === null ? null : findRenamed(place.person, people, renamed);
  const isBack = open === null;
  // Who goes back stands again where the page was opened from; not by a frame, which a panel that is not to be seen never gets.
  useLayoutEffect(() => {
    if (isBack && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }, [isBack]);
  if (people.length === 0 && made === null)
    return (
      <>
        <p class="notice">{say('nobody')}</p>
        <p class="missing">{say('missingHint')}</p>
        <OptionsLink />
      </>
    );
  const keys = keysOf(people);
  const keyOf = (person: Person) => keys.get(person) ?? person.name;
  const given: Given = {
    placeOf: (person) => (shown?.person === keyOf(person) ? shown : null),
    onShowMention: (person, step) => onShowMention(person, keyOf(person), step),
    onEvidence,
    onOpen(person) {
      opener.current = document.activeElement;
      onPlace({ person: keyOf(person), wrong: null });
    },
  };
  const article = { state, people, place, onPlace };
  return (
    <div class="stack">
      <div class="behind" inert={open !== null}>
        <ArticleTabs {...article} />
        <ChosenView {...article} tools={tools} given={given} />
      </div>
      {open && (
        <PersonOver
          person={open}
          openedAs={place.person}
          people={people}
          state={state}
          tools={tools}
          given={given}
          met={met[open.id]}
          isPrivate={isPrivate}
          wrong={place.wrong}
          selected={selected}
          onCorrect={(wish, where) => correct(open, wish, where)}
          onBack={() => onPlace({ person: null })}
        />
      )}
      {made !== null && (
        <UndoBar
          key={made.id}
          done={made.done}
          onUndo={() => void tools.undo(made.id).then(() => setMade(null))}
          onClose={() => setMade(null)}
        />
      )}
    </div>
  );
}
