/** One schema.org thing: its properties as the page gives them. */
export type Thing = Readonly<Record<string, unknown>>;

/** Deeper than this nobody nests; and no page may cost us a stack. */
const DEEPEST = 12;
/** More things than this in one page are product lists. */
const MOST_THINGS = 2000;

/**
 * All schema.org things of a page's JSON-LD, outermost first: of every block that parses, through @graph, arrays and nesting.
 * A block that doesn't parse is mended where the mistake is a known one (line breaks within strings, comments of HTML or CDATA around it, commas too many) and else left out.
 */
export function readJsonLd(document: Document): Thing[] {
  const found: Thing[] = [];
  for (const script of document.querySelectorAll('script[type*="application/ld+json" i]')) {
    if (!/^application\/ld\+json\b/i.test((script.getAttribute('type') ?? '').trim())) continue;
    const root = parseLeniently(script.textContent ?? '');
    collect(root, found, 0);
  }
  return found;
}

/** The types of a thing, without the schema.org address: "https://schema.org/NewsArticle" is "NewsArticle". */
export function typesOf(thing: Thing): string[] {
  return asArray(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
}

/** A property as an array: none, one or many. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function collect(value: unknown, found: Thing[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || found.length >= MOST_THINGS) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  const thing = value as Thing;
  if ('@type' in thing) found.push(thing);
  for (const property of Object.values(thing)) collect(property, found, depth + 1);
}

function parseLeniently(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?$/, '');
  for (const text of [bare, withoutControls(bare)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next reading is more lenient; after the last one the block is left out.
    }
  }
  return null;
}

/** Control characters (bare line breaks in strings) as spaces, and no comma before a closing bracket. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([\]}])/g, '$1');
}
