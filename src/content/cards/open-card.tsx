import { PersonCard } from '../../ui/card/person-card.tsx';
import type { Opening } from '../hover/pointer.ts';
import { elementAt } from '../marks/element-at.ts';
import type { Mark } from '../marks/marks.ts';
import { themeOf } from '../marks/page-theme.ts';
import { scrollToRange } from '../marks/scroll-to-range.ts';
import { createCardHost } from './card-host.tsx';
import { showMention, showSpan } from './card-navigation.ts';
import type { Anchor } from './card-position.ts';
import { type CardsContext, mentionsOf, spanOf } from './cards-context.ts';
import { unread } from './cards-state.ts';
import { focusFrom } from './tab-stops.ts';

/** Where a name leads that stands in a link: an address that a card may have as well. */
function linkAround(element: Element): string | undefined {
  const link = element.closest('a[href]');
  return link instanceof HTMLAnchorElement && /^https?:/.test(link.href) ? link.href : undefined;
}

/** One line of a name as the place that a card stands at, wherever the page moves it. */
function anchorOf({ range }: Mark, line: number): Anchor {
  return { box: () => range.getClientRects()[line] ?? range.getBoundingClientRect() };
}

/** What a card says, which is pinned or not; null where its people are no longer in the article. */
function cardOf(desk: CardsContext, { mark, sheet }: Opening, pinned: boolean) {
  const { settings, openPanel, openWrong, openKnown, store } = desk;
  const state = store.now();
  const { view, visited, isEarly } = state;
  const candidates = mark.people.flatMap((id) => view?.people.get(id) ?? []);
  const person = candidates[0];
  const element = elementAt(mark.range);
  if (!view || !person || !element) return null;
  const { theme, textSize } = settings();
  const mentions = mentionsOf(desk, person.id);
  const index = visited[person.id] ?? mentions.indexOf(mark);
  const mention = spanOf(desk, mark);
  const link = sheet ? linkAround(element) : undefined;
  return (
    <PersonCard
      person={person}
      text={view.found.text}
      posts={view.found.article.posts}
      people={view.found.analysis.people}
      ambiguous={candidates}
      theme={theme === 'auto' ? themeOf(element) : theme}
      size={textSize}
      unread={unread(state)}
      isEarly={isEarly}
      onEvidence={(span) => showSpan(desk, span)}
      onShowMention={(personId, step) => goToMention(desk, personId, step, pinned)}
      {...(mention ? { mention } : {})}
      {...(index >= 0 && mentions.length > 1 ? { place: { index, count: mentions.length } } : {})}
      {...(link ? { link } : {})}
      {...(pinned
        ? { pinned, onClose: () => unpin(desk) }
        : sheet
          ? { onClose: () => desk.pointing?.dismiss() }
          : { onPin: () => pin(desk) })}
      {...(openPanel ? { onPanel: openPanel } : {})}
      {...(openWrong ? { onWrong: openWrong } : {})}
      {...(openKnown ? { onKnown: openKnown } : {})}
    />
  );
}

/** From a card to the person's next mention, beside the card, which stays under the pointer. */
function goToMention(desk: CardsContext, personId: string, step: 1 | -1, pinned: boolean) {
  const { card } = desk;
  if (!pinned) card?.stay();
  showMention(desk, personId, step, pinned ? card?.pinnedBox() : card?.box());
  redraw(desk);
}

/** The reader keeps the open card; the pointer is free to open others. */
function pin(desk: CardsContext) {
  desk.store.tell({ is: 'pinned' });
  desk.card?.pin();
  desk.pointing?.dismiss();
  redraw(desk);
}

/** Closes the pinned card; answers whether there was one. */
export function unpin({ store, card }: CardsContext): boolean {
  if (!store.now().pinned) return false;
  store.tell({ is: 'unpinned' });
  card?.hidePinned();
  return true;
}

/** The keyboard goes on in the page from the mention that a card is at; only a pinned one stays. Answers whether there is anything to go to. */
function leave(desk: CardsContext, step: 1 | -1, isPinned: boolean): boolean {
  const { opened, pinned, visited } = desk.store.now();
  const opening = isPinned ? pinned : opened;
  if (!opening) return false;
  const person = opening.mark.people[0] ?? '';
  const { range } = mentionsOf(desk, person)[visited[person] ?? -1] ?? opening.mark;
  if (!isPinned) desk.pointing?.dismiss();
  return focusFrom(range, step);
}

/** Opens a card in the place of any other that isn't pinned. */
export function open(desk: CardsContext, opening: Opening) {
  const { store, isAlive } = desk;
  const { mark, line, sheet } = opening;
  if (!isAlive()) return;
  store.tell({ is: 'opened', opening, index: mentionsOf(desk, mark.people[0] ?? '').indexOf(mark) });
  const content = cardOf(desk, opening, false);
  if (!content) return;
  desk.card ??= createCardHost(
    () => desk.pointing?.dismiss(),
    (step, isPinned) => leave(desk, step, isPinned),
    isAlive,
  );
  desk.card.show(content, anchorOf(mark, line), sheet);
  if (sheet) scrollToRange(mark.range, false, desk.card.box());
  desk.onOpen();
}

/** Brings the open cards up to date where they stand. */
export function redraw(desk: CardsContext) {
  const { opened, pinned, isEarly } = desk.store.now();
  const content = opened && cardOf(desk, opened, false);
  if (content) desk.card?.update(content, isEarly);
  const kept = pinned && cardOf(desk, pinned, true);
  if (kept) desk.card?.updatePinned(kept);
}

/** Closes the open card. */
export function close({ store, card }: CardsContext) {
  store.tell({ is: 'closed' });
  card?.hide();
}
