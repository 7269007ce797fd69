export const SECTIONS = ['people', 'matters', 'articles', 'corrections', 'lists', 'data'] as const;
export type Section = (typeof SECTIONS)[number];

/** What a section is called. */
export const TAB = {
  people: 'tabRememberedPeople',
  matters: 'tabMatters',
  articles: 'tabArticles',
  corrections: 'tabCorrections',
  lists: 'tabLists',
  data: 'tabData',
} as const satisfies Record<Section, string>;

/** What the page shows, as its address says after the "#". */
export type Route =
  | { readonly at: Section }
  | { readonly at: 'person'; readonly id: string }
  | { readonly at: 'article'; readonly url: string }
  | { readonly at: 'matter'; readonly name: string };

/** The place that an address names: "#people", "#person/…", "#article/…", "#matter/…"; the people where it names none. */
export function routeOf(hash: string): Route {
  const [, at = '', rest = ''] = /^#?([a-z]+)(?:\/(.*))?$/s.exec(hash) ?? [];
  try {
    if (at === 'person' && rest) return { at, id: decodeURIComponent(rest) };
    if (at === 'matter' && rest) return { at, name: decodeURIComponent(rest) };
    if (at === 'article' && rest) return { at, url: decodeURIComponent(rest) };
  } catch {
    // An address that was not written by this page.
  }
  return { at: SECTIONS.find((section) => section === at) ?? 'people' };
}

/** The address of a place. */
export function hashOf(route: Route): string {
  if (route.at === 'person') return `#person/${encodeURIComponent(route.id)}`;
  if (route.at === 'article') return `#article/${encodeURIComponent(route.url)}`;
  if (route.at === 'matter') return `#matter/${encodeURIComponent(route.name)}`;
  return `#${route.at}`;
}
