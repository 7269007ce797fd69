import type { Person, Span } from '../engine/analysis.ts';
import type { MetBefore, PageState } from '../messages/messages.ts';
import { unreadOf } from '../messages/page-state.ts';
import type { TextMap } from '../page/text-map.ts';
import type { Settings } from '../settings/settings.ts';
import type { MentionPlace } from '../ui/mention-place.ts';
import { PersonCard } from '../ui/person-card.tsx';
import { type CardHost, createCardHost } from './card-host.tsx';
import { elementAt } from './element-at.ts';
import { createHitTest } from './hit-test.ts';
import type { Mark, Marks } from './marks.ts';
import type { Anchor } from './place.ts';
import { followPointer, type Opening, type Pointing } from './pointer.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { themeOf } from './theme.ts';
import { nextPerson } from './walk.ts';

/** Where a name leads that stands in a link: an address that a card may have as well. */
function linkAround(element: Element): string | undefined {
  const link = element.closest('a[href]');
  return link instanceof HTMLAnchorElement && /^https?:/.test(link.href) ? link.href : undefined;
}

/** The article as it is shown: what was found, and the way from its text to the page. */
interface View {
  readonly found: Extract<PageState, { is: 'analysed' }>;
  readonly map: TextMap;
  readonly people: ReadonlyMap<string, Person>;
}

export interface CardsProps {
  readonly marks: Marks;
  readonly settings: () => Settings;
  /** Whether the extension still stands behind this script. */
  readonly isAlive: () => boolean;
  readonly openPanel: ((name: string, target?: string) => void) | undefined;
  /** A card opens. */
  readonly onOpen: () => void;
}

/** One line of a name as the place that a card stands at, wherever the page moves it. */
function anchorOf({ range }: Mark, line: number): Anchor {
  return { box: () => range.getClientRects()[line] ?? range.getBoundingClientRect() };
}

/** The cards of an article's people: opened by pointer, tap or key, brought up to date where they stand, and the ways from one to another. */
export function createCards({ marks, settings, isAlive, openPanel, onOpen }: CardsProps) {
  /** Made with the first card: most articles are read without opening one. */
  let card: CardHost | null = null;
  let pointing: Pointing | null = null;
  let view: View | null = null;
  /** Made when a point is first asked for, which in many an article is never. */
  let hitAt: ReturnType<typeof createHitTest> | null = null;
  let opened: Opening | null = null;
  /** The card was opened before it was known where its people stand. */
  let isEarly = false;
  /** Whom the reader has met before. */
  let met: Readonly<Record<string, MetBefore>> = {};
  /** The mention that the reader was last led to. */
  let visited: { readonly personId: string; readonly index: number } | null = null;
  /** The name that the keyboard was last at. */
  let walked: Mark | null = null;

  /** Of whom it isn't known yet where they stand. */
  const unread = (): readonly string[] => unreadOf(view?.found.reading);

  const mentionsOf = (personId: string) => marks.all().filter(({ people }) => people.length === 1 && people[0] === personId);

  function show(range: Range) {
    if (opened?.held !== 'press') pointing?.dismiss();
    scrollToRange(range);
    marks.light(range);
  }

  function showSpan(span: Span) {
    const range = view?.map.rangeOf(span);
    if (range) show(range);
  }

  function nextMention(personId: string, step: 1 | -1): (MentionPlace & { readonly mark: Mark | undefined }) | null {
    const mentions = mentionsOf(personId);
    const from = visited?.personId === personId ? visited.index : step === 1 ? -1 : 0;
    const index = (from + step + mentions.length) % Math.max(1, mentions.length);
    visited = { personId, index };
    return { index, count: mentions.length, mark: mentions[index] };
  }

  function showMention(personId: string, step: 1 | -1 = 1): MentionPlace {
    const { mark, index, count } = nextMention(personId, step) ?? { mark: undefined, index: 0, count: 0 };
    if (mark) show(mark.range);
    return { index, count };
  }

  /** From the card to the person's next mention, and the card with it; a pinned card stays where it is. */
  function goToMention(personId: string, step: 1 | -1) {
    if (opened?.held === 'press') {
      showMention(personId, step);
      return redraw();
    }
    const mark = nextMention(personId, step)?.mark;
    if (mark) goTo(mark);
  }

  function goTo(mark: Mark) {
    scrollToRange(mark.range, 'instant');
    pointing?.summon(mark);
    card?.focus();
  }

  /** The names that open a card: those of the kinds that the reader wants marked. */
  const openable = () => marks.all().filter(({ kind }) => settings().marked.includes(kind));

  const inOrder = () => openable().toSorted((one, other) => placeOf(one) - placeOf(other));

  function walk(step: 1 | -1) {
    if (!pointing || !isAlive()) return;
    const all = inOrder();
    // A card that was only presented is not where the reader is.
    const from = opened?.held === 'leaving' ? walked : (opened?.mark ?? walked);
    const here = from ? all.indexOf(from) : -1;
    const at = here >= 0 ? here : all.findIndex(({ range }) => range.getBoundingClientRect().top >= 0) - 1;
    const mark = all[nextPerson(all, Math.max(-1, at), step)];
    if (!mark) return;
    walked = mark;
    goTo(mark);
  }

  /** Where a name begins in the article's text; -1 where it no longer stands there. */
  const placeOf = ({ range }: Mark) => view?.map.offsetAt(range.startContainer, range.startOffset) ?? -1;

  /** Where a name stands in the article's text. */
  function spanOf(mark: Mark): Span | undefined {
    const start = placeOf(mark);
    return start < 0 ? undefined : [start, start + String(mark.range).length];
  }

  function cardOf({ mark, held, sheet }: Opening, element: Element) {
    const candidates = mark.people.flatMap((id) => view?.people.get(id) ?? []);
    const person = candidates[0];
    if (!view || !person) return null;
    const { theme, textSize } = settings();
    const mentions = mentionsOf(person.id);
    const index = visited?.personId === person.id ? visited.index : mentions.indexOf(mark);
    const mention = spanOf(mark);
    const link = sheet ? linkAround(element) : undefined;
    return (
      <PersonCard
        person={person}
        text={view.found.text}
        people={view.found.analysis.people}
        ambiguous={candidates}
        theme={theme === 'auto' ? themeOf(element) : theme}
        size={textSize}
        met={met}
        unread={unread()}
        isEarly={isEarly}
        onEvidence={showSpan}
        onShowMention={goToMention}
        {...(mention ? { mention } : {})}
        {...(index >= 0 && mentions.length > 1 ? { place: { index, count: mentions.length } } : {})}
        {...(link ? { link } : {})}
        {...(sheet ? { onClose: () => pointing?.dismiss() } : { pinned: held === 'press', onPin: () => pointing?.pin() })}
        {...(openPanel ? { onPanel: openPanel } : {})}
      />
    );
  }

  function open(opening: Opening) {
    const { mark, line, sheet, held } = opening;
    const element = elementAt(mark.range);
    if (!element || !isAlive()) return;
    const [personId = ''] = mark.people;
    visited = { personId, index: mentionsOf(personId).indexOf(mark) };
    opened = opening;
    isEarly = mark.people.some((id) => unread().includes(id));
    const content = cardOf(opening, element);
    if (!content) return;
    card ??= createCardHost(() => pointing?.dismiss(), isAlive);
    card.show(content, anchorOf(mark, line), sheet, held === 'press');
    onOpen();
  }

  function redraw() {
    const element = opened && elementAt(opened.mark.range);
    const content = opened && element && cardOf(opened, element);
    if (content) card?.update(content, isEarly);
  }

  function close() {
    opened = null;
    card?.hide();
  }

  return {
    /** The card's element on the page, where one has been made. */
    element: (): Element | undefined => card?.element,
    /** Whose card is open (ids). */
    whose: (): readonly string[] => opened?.mark.people ?? [],
    /** Shows the cards of what was found; an open one is brought up to date where it stands, or closes where its name is gone. */
    show(found: View['found'], map: TextMap) {
      view = { found, map, people: new Map(found.analysis.people.map((person) => [person.id, person])) };
      hitAt = null;
      pointing ??= followPointer({
        hitAt(x, y) {
          hitAt ??= createHitTest(openable());
          return hitAt(x, y);
        },
        card: { element: () => card?.element, box: () => card?.box() },
        trigger: () => settings().trigger,
        delays: () => ({ open: settings().openDelay, close: settings().closeDelay }),
        open,
        hold(held) {
          if (opened) opened = { ...opened, held };
          redraw();
        },
        close,
      });
      if (opened && !marks.all().includes(opened.mark)) pointing.dismiss();
      else redraw();
    },
    /** Says on the cards whom the reader has met before. */
    recall(people: typeof met) {
      met = people;
      redraw();
    },
    showMention,
    showSpan,
    /** Closes the card that is open. */
    dismiss: () => pointing?.dismiss(),
    /** Opens the card of the next (or previous) person on the page, with the focus in it. */
    walk,
    /** Shows the first name's card as an example, without the focus. */
    presentFirst() {
      const [first] = inOrder();
      if (first) pointing?.present(first);
    },
    stop() {
      view = null;
      met = {};
      walked = null;
      pointing?.stop();
      pointing = null;
    },
  };
}
