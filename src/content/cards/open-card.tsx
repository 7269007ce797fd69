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
function cardOf(context: CardsContext, { mark, sheet }: Opening, pinned: boolean) {
  const { settings, openPanel, openWrong, openKnown, store } = context;
  const state = store.now();
  const { view, visited, isEarly } = state;
  const candidates = mark.people.flatMap((id) => view?.people.get(id) ?? []);
  const person = candidates[0];
  const element = elementAt(mark.range);
  if (!view || !person || !element) return null;
  const { theme, textSize } = settings();
  const mentions = mentionsOf(context, person.id);
  const index = visited[person.id] ?? mentions.indexOf(mark);
  const mention = spanOf(context, mark);
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
      onEvidence={(span) => showSpan(context, span)}
      onShowMention={(personId, step) => goToMention(context, personId, step, pinned)}
      {...(mention ? { mention } : {})}
      {...(index >= 0 && mentions.length > 1 ? { place: { index, count: mentions.length } } : {})}
      {...(link ? { link } : {})}
      {...(pinned
        ? { pinned, onClose: () => unpin(context) }
        : sheet
          ? { onClose: () => context.pointing?.dismiss() }
          : { onPin: () => pin(context) })}
      {...(openPanel ? { onPanel: openPanel } : {})}
      {...(openWrong ? { onWrong: openWrong } : {})}
      {...(openKnown ? { onKnown: openKnown } : {})}
    />
  );
}

/** From a card to the person's next mention, beside the card, which stays under the pointer. */
function goToMention(context: CardsContext, personId: string, step: 1 | -1, pinned: boolean) {
  const { card } = context;
  if (!pinned) card?.stay();
  showMention(context, personId, step, pinned ? card?.pinnedBox() : card?.box());
  redraw(context);
}

/** The reader keeps the open card; the pointer is free to open others. */
function pin(context: CardsContext) {
  context.store.tell({ is: 'pinned' });
  context.card?.pin();
  context.pointing?.dismiss();
  redraw(context);
}

/** Closes the pinned card; answers whether there was one. */
export function unpin({ store, card }: CardsContext): boolean {
  if (!store.now().pinned) return false;
  store.tell({ is: 'unpinned' });
  card?.hidePinned();
  return true;
}

/** The keyboard goes on in the page from the mention that a card is at; only a pinned one stays. Answers whether there is anything to go to. */
function leave(context: CardsContext, step: 1 | -1, isPinned: boolean): boolean {
  const { opened, pinned, visited } = context.store.now();
  const opening = isPinned ? pinned : opened;
  if (!opening) return false;
  const person = opening.mark.people[0] ?? '';
  const { range } = mentionsOf(context, person)[visited[person] ?? -1] ?? opening.mark;
  if (!isPinned) context.pointing?.dismiss();
  return focusFrom(range, step);
}

/** Opens a card in the place of any other that isn't pinned. */
export function open(context: CardsContext, opening: Opening) {
  const { store, isAlive } = context;
  const { mark, line, sheet } = opening;
  if (!isAlive()) return;
  store.tell({ is: 'opened', opening, index: mentionsOf(context, mark.people[0] ?? '').indexOf(mark) });
  const content = cardOf(context, opening, false);
  if (!content) return;
  context.card ??= createCardHost(
    () => context.pointing?.dismiss(),
    (step, isPinned) => leave(context, step, isPinned),
    isAlive,
  );
  context.card.show(content, anchorOf(mark, line), sheet, elementAt(mark.range) ?? document.documentElement);
  if (sheet) scrollToRange(mark.range, false, context.card.box());
  context.onOpen();
}

/** Brings the open cards up to date where they stand. */
export function redraw(context: CardsContext) {
  const { opened, pinned, isEarly } = context.store.now();
  const content = opened && cardOf(context, opened, false);
  if (content) context.card?.update(content, isEarly);
  const kept = pinned && cardOf(context, pinned, true);
  if (kept) context.card?.updatePinned(kept);
}

/** Closes the open card. */
export function close({ store, card }: CardsContext) {
  store.tell({ is: 'closed' });
  card?.hide();
}
