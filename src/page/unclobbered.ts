/**
 * A node as the browser made it. A form lets its fields stand before its own properties (`[LegacyOverrideBuiltIns]` in the HTML standard): with an
 * `<input name="parentNode">` in it, its parent is that field, and whoever climbs the tree never arrives. In Chromium extensions see these names too.
 * Any other node comes back as it is, a form as a view that asks its prototype. To compare nodes, or to hand them to the browser, take the node itself.
 */
export function unclobbered<N extends Node>(node: N): N {
  const tag = (node as Partial<Element>).localName;
  if (tag === undefined || (typeof tag === 'string' && tag !== 'form') || views.has(node)) return node;
  const view = new Proxy({} as N, {
    get(_none, key) {
      const value = Reflect.get(Object.getPrototypeOf(node), key, node);
      return typeof value === 'function' ? value.bind(node) : value;
    },
  });
  views.add(view);
  return view;
}

const views = new WeakSet<Node>();
