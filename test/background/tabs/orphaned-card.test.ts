// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { removeOrphanedCard } from '../../../src/background/tabs/orphaned-card.ts';

afterEach(() => vi.unstubAllGlobals());

/** An element behind the body whose closed root holds this. */
function withRoot(html: string): readonly [HTMLElement, ShadowRoot] {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  document.documentElement.append(element);
  return [element, root];
}

const CARD = '<div popover="manual"><section class="card"></section></div>';

it.each(['on the element, as Firefox has it', 'beside it, as Chromium has it'] as const)(
  'takes away a card that was left, and nothing else: %s',
  (where) => {
    const ours = withRoot(CARD);
    const theirs = withRoot('<div popover="manual"><p>Subscribe</p></div>');
    const named = withRoot(CARD);
    named[0].id = 'theirs';
    const roots = new Map([ours, theirs, named]);
    if (where.startsWith('on')) for (const [element, root] of roots) Object.assign(element, { openOrClosedShadowRoot: root });
    else vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (element: HTMLElement) => roots.get(element) ?? null } });
    removeOrphanedCard();
    expect([ours, theirs, named].map(([element]) => element.isConnected)).toEqual([false, true, true]);
    for (const [element] of [theirs, named]) element.remove();
  },
);
