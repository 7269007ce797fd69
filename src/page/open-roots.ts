import { unclobbered } from './unclobbered.ts';

/*
 * Pages built of web components show what stands in the open shadow roots of their elements, and the elements' own children only where a slot is for them.
 * Closed roots are left alone: their pages want nobody in them.
 */

/** Shadow roots and slots in more others than this are not read: nobody builds pages so. */
export const DEEPEST = 100;

const rootOf = (element: Element): ShadowRoot | null => unclobbered(element).shadowRoot;

/**
 * What is shown in an element with this tag instead of its own children: the inside of its open shadow root, or what is assigned to it as a slot. Null: its own
 * children are. `meet` is told of the root.
 */
export function shownIn(element: Element, tag: string, meet: (root: ShadowRoot) => void): readonly Node[] | null {
  // A form has none, and its fields may have that name.
  const root = tag === 'form' ? null : element.shadowRoot;
  if (root) {
    meet(root);
    return [...root.childNodes];
  }
  if (tag !== 'slot') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length ? assigned : null;
}

/** The slot that a node is shown in, where it is shown in one. */
export const slotOf = (node: Node): HTMLSlotElement | null => (unclobbered(node) as Partial<Element>).assignedSlot ?? null;

/** The node that a node is shown in: its slot, its parent, or the element whose shadow root it stands in. */
export function around(node: Node): Node | null {
  const { parentNode, nodeType } = unclobbered(node);
  return slotOf(node) ?? parentNode ?? (nodeType === 11 ? ((node as Partial<ShadowRoot>).host ?? null) : null);
}

/** Whether a node is shown in another, or is it. */
export function isInside(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at; at = around(at)) if (at === outer) return true;
  return false;
}

/** All open shadow roots in a node, and those in them as deep as pages are read. Linear in the number of elements. */
export function openRootsIn(node: Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const look = (within: Node, deep: number) => {
    for (const element of [within, ...((within as Partial<Element>).querySelectorAll?.('*') ?? [])]) {
      const root = rootOf(element as Element);
      if (!root || !deep) continue;
      found.push(root);
      look(root, deep - 1);
    }
  };
  look(node, DEEPEST);
  return found;
}
