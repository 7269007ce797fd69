import type { Span } from '../engine/analysis.ts';
import type { MentionPlace } from '../ui/mention-place.ts';
import { type CardsDesk, inOrder, mentionsOf } from './cards-desk.ts';
import type { Mark } from './marks.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { nextMention, nextPerson } from './walk.ts';

/** Scrolls to words and lights them; the card makes way, unless it is pinned: then they stand beside it. */
function show({ store, marks, pointing, card }: CardsDesk, range: Range) {
  const isPinned = store.now().opened?.held === 'press';
  if (!isPinned) pointing?.dismiss();
  scrollToRange(range, false, isPinned ? card?.box() : null);
  marks.light(range);
}

/** Shows words of the article. */
export function showSpan(desk: CardsDesk, span: Span) {
  const range = desk.store.now().view?.map.rangeOf(span);
  if (range) show(desk, range);
}

/** Has the reader at a person's next (or previous) mention; answers which it is. */
export function visitNext(desk: CardsDesk, personId: string, step: 1 | -1): MentionPlace & { readonly mark: Mark | undefined } {
  const { store } = desk;
  const { visited } = store.now();
  const mentions = mentionsOf(desk, personId);
  const index = nextMention(mentions.length, visited?.personId === personId ? visited.index : -1, step);
  store.tell({ is: 'visited', personId, index });
  return { index, count: mentions.length, mark: mentions[index] };
}

/** Shows a person's next (or previous) mention. */
export function showMention(desk: CardsDesk, personId: string, step: 1 | -1 = 1): MentionPlace {
  const { mark, index, count } = visitNext(desk, personId, step);
  if (mark) show(desk, mark.range);
  return { index, count };
}

/** Opens the card of a name, with the focus in it. */
export function goTo(desk: CardsDesk, mark: Mark) {
  scrollToRange(mark.range, true);
  desk.pointing?.summon(mark);
  desk.card?.focus();
}

/** Opens the card of the next (or previous) person on the page, from where the reader is. */
export function walk(desk: CardsDesk, step: 1 | -1) {
  if (!desk.pointing || !desk.isAlive()) return;
  const { opened, walked } = desk.store.now();
  const all = inOrder(desk);
  // A card that was only presented is not where the reader is.
  const from = opened?.held === 'leaving' ? walked : (opened?.mark ?? walked);
  const here = from ? all.indexOf(from) : -1;
  const at = here >= 0 ? here : all.findIndex(({ range }) => range.getBoundingClientRect().top >= 0) - 1;
  const mark = all[nextPerson(all, Math.max(-1, at), step)];
  if (!mark) return;
  desk.store.tell({ is: 'walked', mark });
  goTo(desk, mark);
}
