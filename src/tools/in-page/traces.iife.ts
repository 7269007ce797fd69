/*
 * Stands in the page's own world from before its first element on, and sees what any page could see of an extension: every change of its document, and what
 * the document is in the end. Given to the drivers as text (in-page.ts), so it imports nothing.
 */
if (window === window.top) {
  /** So many changes are put into words. */
  const EXAMPLES = 4;
  /** The elements whose places are compared. */
  const PLACED = 'h1, h2, h3, p, li, img, article, section, footer';

  const isHost = (node: Node) => node instanceof HTMLDivElement && !node.hasAttributes() && !node.hasChildNodes();
  const names = (nodes: NodeList) => [...nodes].map(({ nodeName }) => nodeName).join(' ');
  const describe = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord) =>
    `${type} ${attributeName ?? ''} on ${target.nodeName} +[${names(addedNodes)}] -[${names(removedNodes)}]`;

  /** Changes since DOMContentLoaded; of them those that can be a card's host that came or went. */
  const records = { all: 0, hosts: 0, examples: [] as string[] };
  let isLoaded = false;
  function note(found: readonly MutationRecord[]) {
    if (!isLoaded) return;
    for (const record of found) {
      const { target, addedNodes, removedNodes } = record;
      records.all++;
      if (target === document.documentElement && [...addedNodes, ...removedNodes].some(isHost)) records.hosts++;
      if (records.examples.length < EXAMPLES) records.examples.push(describe(record));
    }
  }
  const observer = new MutationObserver(note);
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, everything);
  window.addEventListener(
    'DOMContentLoaded',
    () => {
      observer.takeRecords();
      isLoaded = true;
    },
    { capture: true, once: true },
  );

  const elementsIn = (root: Document | ShadowRoot) => [...root.querySelectorAll('*')];

  // What stands in a frame is of another window's classes.
  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

  /** A frame's document, as far as the page may look; null for the empty one that stands there until what it is to show comes, or can't be reached. */
  function framed(element: Element): Document | null | undefined {
    if (element.localName !== 'iframe') return null;
    const { src, contentDocument } = element as HTMLIFrameElement;
    return src && contentDocument?.URL === 'about:blank' && src !== 'about:blank' ? null : contentDocument;
  }

  /** A tree as text: its nodes, how many sheets it has, and the trees of its open shadow roots and of its frames, as far as the page itself may look. */
  function treeOf(root: Document | ShadowRoot): string {
    const nodes = [...root.childNodes].map((node) => (isElement(node) ? node.outerHTML : `${node.nodeName} ${node.nodeValue}`));
    const trees = elementsIn(root).flatMap((element) => {
      const inner = element.shadowRoot ?? framed(element);
      return inner ? [`<!-- in ${element.localName} -->${treeOf(inner)}`] : [];
    });
    return [...nodes, `<!-- sheets ${root.adoptedStyleSheets.length} ${root.styleSheets.length} -->`, ...trees].join('\n');
  }

  /** Where everything stands in the document, whole pixels. */
  function layout(): string {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const places = [...document.querySelectorAll(PLACED)].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].map(Math.round).join(' ');
    });
    return [`${scrollWidth} ${scrollHeight}`, ...places].join('\n');
  }

  const highlights = () => [...CSS.highlights].filter(([name]) => name.startsWith('dramatis-')).map(([, highlight]) => highlight);

  /** The middle of a mark that a pointer can reach, scrolled to the middle of the window: those outside of links first; null where there is none after so many. */
  function reachable(skip: number): { x: number; y: number } | null {
    const ranges = highlights().flatMap((highlight) => [...highlight] as Range[]);
    const inLink = (range: Range) => Number(range.startContainer.parentElement?.closest('a') !== null);
    const places = ranges
      .sort((one, other) => inLink(one) - inLink(other))
      .slice(0, 60)
      .map((range) => () => {
        const parent = range.startContainer.parentElement;
        parent?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (!parent || !box || box.width < 4) return null;
        const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
        const root = parent.getRootNode() as Document | ShadowRoot;
        return parent.contains(root.elementFromPoint(at.x, at.y)) ? at : null;
      });
    let left = skip;
    for (const place of places) {
      const at = place();
      if (at && left-- === 0) return at;
    }
    return null;
  }

  Object.defineProperty(window, '__traces', {
    value: {
      records: () => {
        note(observer.takeRecords());
        return records;
      },
      snapshot: () => ({
        dom: treeOf(document),
        layout: layout(),
        rest: JSON.stringify([document.cookie, localStorage.length, sessionStorage.length, Object.getOwnPropertyNames(window).sort()]),
      }),
      layout,
      reachable,
      hasCard: () => document.documentElement.lastElementChild !== null && isHost(document.documentElement.lastElementChild),
      marks: () => highlights().reduce((sum, { size }) => sum + size, 0),
    },
  });
}
