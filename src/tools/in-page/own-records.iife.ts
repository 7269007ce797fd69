/*
 * Stands in the extension's own world on a page, before its scripts, and tells their changes of the document from the page's: whatever of the DOM they call or
 * set is followed by a look at what an observer has to report. Both browsers give each world its own prototypes, so a page's calls don't come through here.
 * What it misses (a change of an element's dataset or, in Chromium, of its style by name) the still pages show, where nothing may change at all.
 * Goes into a copy of the build (watched-build.ts) as text, so it imports nothing.
 */
{
  const own: string[] = [];
  const observer = new MutationObserver(() => {});
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  const watched = new WeakSet<Node>();
  function watch(root: Document | ShadowRoot) {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, everything);
  }
  function watchRootsIn(node: Node) {
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('*')]) if (element.shadowRoot) watch(element.shadowRoot);
  }
  watch(document);
  watchRootsIn(document.documentElement);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(watchRootsIn);
  }).observe(document, { subtree: true, childList: true });

  const names = (nodes: NodeList) => [...nodes].map(({ nodeName }) => nodeName).join(' ');

  let isInside = false;
  function attributed(name: string, call: (...given: unknown[]) => unknown) {
    return function (this: unknown, ...given: unknown[]): unknown {
      if (isInside) return Reflect.apply(call, this, given);
      isInside = true;
      observer.takeRecords(); // The page's.
      try {
        return Reflect.apply(call, this, given);
      } finally {
        for (const { type, target, attributeName, addedNodes, removedNodes } of observer.takeRecords())
          own.push(`${name}: ${type} ${attributeName ?? ''} on ${target.nodeName} +[${names(addedNodes)}] -[${names(removedNodes)}]`);
        isInside = false;
      }
    };
  }

  const OTHERS =
    /^(Node|Element|CharacterData|Text|Comment|Document|HTMLDocument|DocumentFragment|ShadowRoot|Attr|NamedNodeMap|DOMTokenList|Range|Selection|CSSStyleDeclaration|CSSStyleProperties|CSS2Properties|MathMLElement)$/;
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!OTHERS.test(name) && !/^(HTML|SVG)\w*Element$/.test(name)) continue;
    const prototype: object | undefined = (window as unknown as Record<string, { prototype?: object } | undefined>)[name]?.prototype;
    if (!prototype) continue;
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { value, set, configurable } = descriptor;
      if (!configurable || key === 'constructor') continue;
      if (typeof value === 'function') Object.defineProperty(prototype, key, { ...descriptor, value: attributed(`${name}.${key}`, value) });
      else if (set) Object.defineProperty(prototype, key, { ...descriptor, set: attributed(`${name}.${key} =`, set) });
    }
  }
  Object.assign(globalThis, { ownRecords: own });
}
