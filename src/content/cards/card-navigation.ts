import type { Span } from '../../engine/analysis.ts';
import type { MentionPlace } from '../../ui/person/mention-place.ts';
import type { Mark } from '../marks/marks.ts';
import { scrollToRange } from '../marks/scroll-to-range.ts';
import { type CardsContext, inOrder, mentionsOf, spanOf } from './cards-context.ts';
import { nextMention, nextPerson } from './mention-order.ts';

/** Scrolls to words and lights them, clear of a card that stays (`beside`), which else makes way, and of a pinned one. */
function show({ marks, pointing, card }: CardsContext, range: Range, beside?: DOMRect | null) {
  if (!beside) pointing?.dismiss();
  scrollToRange(range, false, beside ?? card?.pinnedBox());
  marks.light(range);
}

/** Shows words of the article. */
export function showSpan(context: CardsContext, span: Span) {
  const range = context.store.now().view?.map.rangeOf(span);
  if (range) show(context, range);
}

/** Shows a person's next (or previous) mention; beside a card that stays, where there is one. */
export function showMention(context: CardsContext, personId: string, step: 1 | -1 = 1, beside?: DOMRect | null): MentionPlace {
  const mentions = mentionsOf(context, personId);
  const index = nextMention(mentions.length, context.store.now().visited[personId] ?? -1, step);
  context.store.tell({ is: 'visited', personId, index });
  const mark = mentions[index];
  if (mark) show(context, mark.range, beside);
  return { index, count: mentions.length };
}

/** Opens the card of the name that stands at or around these words, with the focus in it; answers whether there is one. */
export function openAt(context: CardsContext, [start, end]: Span): boolean {
  const mark = context.marks.all().find((each) => {
    const span = spanOf(context, each);
    return span !== undefined && span[0] <= start && span[1] >= end;
  });
  if (mark) summon(context, mark);
  return mark !== undefined;
}

/** Opens a card for the keyboard. */
function summon(context: CardsContext, mark: Mark) {
  context.store.tell({ is: 'walked', mark });
  scrollToRange(mark.range, true, context.card?.pinnedBox());
  context.pointing?.summon(mark);
  context.card?.focus();
}

/** Opens the card of the next (or previous) person on the page, from where the reader is. */
export function walk(context: CardsContext, step: 1 | -1) {
  if (!context.pointing || !context.isAlive()) return;
  const { opened, walked } = context.store.now();
  const all = inOrder(context);
  // A card that was only presented is not where the reader is.
  const from = opened?.held === 'leaving' ? walked : (opened?.mark ?? walked);
  const here = from ? all.indexOf(from) : -1;
  const at = here >= 0 ? here : all.findIndex(({ range }) => range.getBoundingClientRect().top >= 0) - 1;
  const mark = all[nextPerson(all, Math.max(-1, at), step)];
  if (mark) summon(context, mark);
}
