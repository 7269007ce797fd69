import { PersonCard } from '../ui/person-card.tsx';
import { createCardHost } from './card-host.tsx';
import { type CardsDesk, mentionsOf, spanOf } from './cards-desk.ts';
import { unread } from './cards-state.ts';
import { elementAt } from './element-at.ts';
import type { Mark } from './marks.ts';
import type { Anchor } from './place.ts';
import type { Opening } from './pointer.ts';
import { focusFrom } from './tab-stops.ts';
import { themeOf } from './theme.ts';
import { goTo, showMention, showSpan, visitNext } from './ways.ts';

/** Where a name leads that stands in a link: an address that a card may have as well. */
function linkAround(element: Element): string | undefined {
  const link = element.closest('a[href]');
  return link instanceof HTMLAnchorElement && /^https?:/.test(link.href) ? link.href : undefined;
}

/** One line of a name as the place that a card stands at, wherever the page moves it. */
function anchorOf({ range }: Mark, line: number): Anchor {
  return { box: () => range.getClientRects()[line] ?? range.getBoundingClientRect() };
}

/** What a card says; null where its people are no longer in the article. */
function cardOf(desk: CardsDesk, { mark, held, sheet }: Opening, element: Element) {
  const { settings, openPanel, store } = desk;
  const state = store.now();
  const { view, visited, isEarly } = state;
  const candidates = mark.people.flatMap((id) => view?.people.get(id) ?? []);
  const person = candidates[0];
  if (!view || !person) return null;
  const { theme, textSize } = settings();
  const mentions = mentionsOf(desk, person.id);
  const index = visited?.personId === person.id ? visited.index : mentions.indexOf(mark);
  const mention = spanOf(desk, mark);
  const link = sheet ? linkAround(element) : undefined;
  return (
    <PersonCard
      person={person}
      text={view.found.text}
      people={view.found.analysis.people}
      ambiguous={candidates}
      theme={theme === 'auto' ? themeOf(element) : theme}
      size={textSize}
      unread={unread(state)}
      isEarly={isEarly}
      onEvidence={(span) => showSpan(desk, span)}
      onShowMention={(personId, step) => goToMention(desk, personId, step)}
      {...(mention ? { mention } : {})}
      {...(index >= 0 && mentions.length > 1 ? { place: { index, count: mentions.length } } : {})}
      {...(link ? { link } : {})}
      {...(sheet ? { onClose: () => desk.pointing?.dismiss() } : { pinned: held === 'press', onPin: () => desk.pointing?.pin() })}
      {...(openPanel ? { onPanel: openPanel } : {})}
    />
  );
}

/** From the card to the person's next mention, and the card with it; a pinned card stays where it is. */
function goToMention(desk: CardsDesk, personId: string, step: 1 | -1) {
  if (desk.store.now().opened?.held === 'press') {
    showMention(desk, personId, step);
    return redraw(desk);
  }
  const { mark } = visitNext(desk, personId, step);
  if (mark) goTo(desk, mark);
}

/** The keyboard goes on in the page from the name that the card stands at; only a pinned card stays. Answers whether there is anything to go to. */
function leave(desk: CardsDesk, step: 1 | -1): boolean {
  const { opened } = desk.store.now();
  if (opened?.held !== 'press') desk.pointing?.dismiss();
  return opened !== null && focusFrom(opened.mark.range, step);
}

/** Opens a card in the place of any other. */
export function open(desk: CardsDesk, opening: Opening) {
  const { store, isAlive } = desk;
  const { mark, line, sheet, held } = opening;
  const element = elementAt(mark.range);
  if (!element || !isAlive()) return;
  store.tell({ is: 'opened', opening, index: mentionsOf(desk, mark.people[0] ?? '').indexOf(mark) });
  const content = cardOf(desk, opening, element);
  if (!content) return;
  desk.card ??= createCardHost(
    () => desk.pointing?.dismiss(),
    (step) => leave(desk, step),
    isAlive,
  );
  desk.card.show(content, anchorOf(mark, line), sheet, held === 'press');
  desk.onOpen();
}

/** Brings the open card up to date where it stands. */
export function redraw(desk: CardsDesk) {
  const { opened, isEarly } = desk.store.now();
  const element = opened && elementAt(opened.mark.range);
  const content = element && cardOf(desk, opened, element);
  if (content) desk.card?.update(content, isEarly);
}

/** Closes the open card. */
export function close({ store, card }: CardsDesk) {
  store.tell({ is: 'closed' });
  card?.hide();
}
