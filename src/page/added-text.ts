import { openRootsIn, slotOf } from './open-roots.ts';
import { unclobbered } from './unclobbered.ts';

/** So much added text can make a page without an article one, in characters: the story of a single-page site comes late. */
const STORY = 200;

/** What counts of what was added. */
interface Counting {
  /** Whether what was added to this node counts. */
  readonly inside: (target: Node) => boolean;
  /** Whether what is in this added element doesn't count. */
  readonly unlessIn: (element: Element) => boolean;
}

/** How many characters of text the records add where they count; `own` is our card's host element. */
export function addedText(records: readonly MutationRecord[], own: Node | null, { inside, unlessIn }: Counting): number {
  let sum = 0;
  for (const { type, target, addedNodes } of records) {
    if (type !== 'childList' || !addedNodes.length) continue;
    const here = inside(target);
    for (const node of addedNodes) {
      const slot = here ? null : slotOf(node);
      if (node !== own && (here || (slot && inside(slot)))) sum += textLength(node, unlessIn);
    }
  }
  return sum;
}

/** Whether changes bring so much text that a page without an article may now have one. */
export const addsStory = (records: readonly MutationRecord[], own: Node | null = null): boolean =>
  addedText(records, own, { inside: () => true, unlessIn: () => false }) >= STORY;

function textLength(node: Node, unlessIn: Counting['unlessIn']): number {
  const type = unclobbered(node).nodeType;
  if (type === 3) return (node as Text).data.trim().length;
  if (type !== 1 || /^(?:script|style|noscript|template|iframe|link|svg)$/.test((node as Element).localName)) return 0;
  if (unlessIn(node as Element)) return 0;
  return [node, ...openRootsIn(node)].reduce((sum, root) => sum + (unclobbered(root).textContent ?? '').trim().length, 0);
}
