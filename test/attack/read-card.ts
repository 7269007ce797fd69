import type { Page } from 'puppeteer-core';

/** Has a page keep whatever its events give away of the nodes in an open card; to be called before the pointer moves. */
export const listenForNodes = (page: Page) =>
  page.evaluate(() => {
    const reached = new Set<Node>();
    Object.assign(window, { reached });
    const ways = ['originalTarget', 'explicitOriginalTarget', 'composedTarget', 'rangeParent', 'srcElement', 'fromElement', 'toElement'];
    for (const type of ['pointermove', 'mousemove', 'mouseover', 'mouseout', 'pointerdown', 'click'])
      window.addEventListener(type, (event) => {
        for (const way of ways) {
          const node = (event as unknown as Record<string, unknown>)[way];
          if (node instanceof Node && node.getRootNode() !== document) reached.add(node.getRootNode());
        }
      });
  });

/**
 * All that a hostile page can read of the card that is open, with no gesture but the hover: what `window.find` selects and how far that selection reaches
 * (Chromium), the root of the selection's node and of what events give away (Firefox), and what it draws from the document in every other way.
 */
export const readAsPage = (page: Page): Promise<string> =>
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: runs in the page, where it may call nothing from outside of itself
  page.evaluate(() => {
    const { find } = window as unknown as { find(words: string, caseSensitive?: boolean, backwards?: boolean, wrap?: boolean): boolean };
    const selection = getSelection() as Selection;
    const found = new Set<string>();
    const reached = (window as unknown as { reached?: Set<Node> }).reached ?? new Set<Node>();
    for (const letter of 'aeiou0123456789') {
      selection.removeAllRanges();
      for (let times = 0; times < 600 && find(letter, false, false, true); times++) {
        const node = selection.anchorNode;
        if (node && node.getRootNode() !== document) reached.add(node.getRootNode());
        if (document.body.contains(node)) continue;
        for (const way of ['backward', 'forward']) {
          for (let step = 0; step < 50; step++) selection.modify('extend', way, 'line');
          found.add(selection.toString());
        }
        break;
      }
    }
    for (const root of reached) found.add((root as ShadowRoot).innerHTML);
    const last = document.documentElement.lastElementChild as HTMLElement;
    found.add(last.outerHTML + last.innerText);
    return [...found].join('\n');
  });

/** Has a page press whatever it has come by in the open card, in every way that scripts have; answers how many things that were. */
export const pressAsPage = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const roots = [...((window as unknown as { reached?: Set<Node> }).reached ?? [])] as ShadowRoot[];
    const pressable = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, summary, a, [role="dialog"], [popover]')]);
    for (const element of pressable) {
      const { x, y } = element.getBoundingClientRect();
      const at = { bubbles: true, composed: true, cancelable: true, clientX: x + 2, clientY: y + 2, button: 0, pointerId: 1 };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick'])
        element.dispatchEvent(new PointerEvent(type, at));
      for (const key of ['Enter', ' ', 'ArrowDown', 'Tab', 'Escape'])
        for (const type of ['keydown', 'keyup']) element.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
      element.click();
    }
    return pressable.length;
  });
