import { dayInUrl, dayOf } from './dates.ts';
import { asArray, readJsonLd, type Thing, typesOf } from './json-ld.ts';
import { unclobbered } from './unclobbered.ts';

/** What a page says about itself, outside its text. */
export interface Metadata {
  /** The headline without the outlet's name, as far as the page tells them apart; "" where it says none. */
  readonly title: string;
  /** Every wording of the title that the page gives, to know the headline by. */
  readonly titles: readonly string[];
  /** YYYY-MM-DD, or null. */
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  /** Two letters, or "" where the page declares none. */
  readonly language: string;
  /** The page's own address as it gives it, else the one it was loaded from. */
  readonly canonical: string;
  /** What the page declares itself to be in schema.org's terms: an article of the news kinds, another article, or none. */
  readonly articleType: 'news' | 'other' | null;
  /** schema.org types that the page as a whole has, in its JSON-LD or microdata. */
  readonly types: ReadonlySet<string>;
  /** All schema.org things of its JSON-LD, and which of them the page is about. */
  readonly things: readonly Thing[];
  readonly article: Thing | undefined;
  /** What made the page, as it says; "" where it doesn't. */
  readonly generator: string;
  /** og:type in lower case, or "". */
  readonly ogType: string;
  /** Whether a publication date stands in the page's metadata (not only in its text or address). */
  readonly dated: boolean;
}

/** schema.org's articles that news sites use: NewsArticle and its kinds, live blogs; Article, blog posts, reports. */
const NEWS_TYPE = /^(?:.*NewsArticle|LiveBlogPosting)$/;
const ARTICLE_TYPE = /^(?:.*NewsArticle|LiveBlogPosting|Article|BlogPosting|Report|ScholarlyArticle|SatiricalArticle)$/;

/** The names of tags that have a title, the outlet, the day of publication; of each group the first that a page has. */
const TITLE_TAGS = ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title', 'title'];
const OUTLET_TAGS = ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'apple-mobile-web-app-title'];
const DAY_TAGS = [
  [
    'article:published_time',
    'og:published_time',
    'article:published',
    'datepublished',
    'date published',
    'publishdate',
    'publish-date',
    'pubdate',
  ],
  [
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'article.published',
  ],
  ['originalpublicationdate', 'publication_date', 'date', 'ptime', 'displaydate', 'article_date_original', 'last-modified-date'],
];

/** The kinds of article that a page says it is: those of its JSON-LD, else the first of its microdata, unless that is a list. */
function kindsOf(article: Thing | undefined, microdata: readonly string[]): readonly string[] {
  if (article) return typesOf(article);
  const kinds = microdata.filter((type) => ARTICLE_TYPE.test(type));
  return kinds.length < FEWEST_LISTED ? kinds.slice(0, 1) : [];
}

/** Reads the metadata of a page. `url` is the address that it was loaded from. */
export function readMetadata(document: Document, url: string): Metadata {
  const things = readJsonLd(document);
  const meta = readMetaTags(document);
  const items = readItemProperties(document);
  const first = (...names: string[]) => {
    for (const name of names)
      for (const content of meta.get(name) ?? []) {
        const value = clean(content);
        if (value) return value;
      }
    return null;
  };
  const canonical = absolute(linkTo(document, 'canonical') ?? first('og:url') ?? '', url) ?? url;
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  const article = ownArticle(articles, canonical);
  const kinds = kindsOf(article, items.types);
  const headline = textOf(article?.headline) ?? textOf(article?.name);
  const documentTitle = clean(document.title);
  const social = first(...TITLE_TAGS);
  const titles = [headline, social, documentTitle].filter((title): title is string => Boolean(title));
  const outlet = nameOf(asArray(article?.publisher)[0]) ?? first(...OUTLET_TAGS);

  const stated =
    firstDay([
      textOf(article?.datePublished),
      ...DAY_TAGS.map((names) => first(...names)),
      ...items.days,
      ...articles.map((thing) => textOf(thing.datePublished)),
      textOf(article?.dateCreated),
    ]) ?? null;
  const published =
    stated ?? dayInUrl(canonical) ?? dayInUrl(url) ?? firstDay(timesOf(document)) ?? firstDay([first('article:modified_time')]);

  return {
    title: withoutOutlet(headline ?? social ?? documentTitle, outlet),
    titles,
    published,
    authors: authorsOf(article, meta, items.authors),
    outlet,
    language: languageOf(document, article, first('og:locale', 'language', 'content-language', 'dc.language')),
    canonical,
    articleType: kinds.some((type) => NEWS_TYPE.test(type)) ? 'news' : kinds.length ? 'other' : null,
    types: new Set([...things.filter((thing) => !isPart(thing)).flatMap(typesOf), ...items.types]),
    things,
    article,
    generator: first('generator') ?? '',
    ogType: (first('og:type') ?? '').toLowerCase(),
    dated: stated !== null,
  };
}

/** The article that the page is about, among those its JSON-LD holds: the one at the page's address, else the first with a headline and a date, unless they are a list. */
function ownArticle(articles: readonly Thing[], canonical: string): Thing | undefined {
  const here = bareAddress(canonical);
  const own = articles.find((thing) =>
    [thing.url, thing['@id'], thing.mainEntityOfPage].some((value) => bareAddress(addressOf(value)) === here),
  );
  if (own) return own;
  return articles.length < FEWEST_LISTED ? (articles.find((thing) => thing.headline && thing.datePublished) ?? articles[0]) : undefined;
}

/** As many articles, none of which has the page's address, are a list. */
const FEWEST_LISTED = 4;

function addressOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const thing = asArray(value)[0] as Thing | undefined;
  return typeof thing === 'object' && thing !== null ? String(thing['@id'] ?? thing.url ?? '') : '';
}

function bareAddress(address: string): string {
  return address
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/\/$/, '');
}

/** Things that describe a part of the page (its publisher, a picture), not the page. */
const PARTS = new Set(
  'Organization NewsMediaOrganization Person ImageObject ListItem EntryPoint WebPageElement SpeakableSpecification'.split(' '),
);

function isPart(thing: Thing): boolean {
  return typesOf(thing).every((type) => PARTS.has(type));
}

/** name, property or itemprop of each meta tag, in lower case, with its contents as they stand there. */
function readMetaTags(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const tag of document.getElementsByTagName('meta')) {
    const content = tag.getAttribute('content');
    if (!content) continue;
    for (const attribute of tag.getAttributeNames()) {
      if (!NAMING.includes(attribute)) continue;
      for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+(?=\S+:)/)) {
        const known = meta.get(name);
        if (known) known.push(content);
        else meta.set(name, [content]);
      }
    }
  }
  return meta;
}

/** Attributes of a meta tag that say what its content is. */
const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

const AUTHOR_TAGS = new Set([
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
]);

/** Microdata in the text: datePublished, author, and the types of what it describes. */
function readItemProperties(document: Document): { days: string[]; authors: string[]; types: string[] } {
  const days: string[] = [];
  const authors: string[] = [];
  const types: string[] = [];
  for (const marked of document.querySelectorAll('[itemprop], [itemtype]')) {
    const element = unclobbered(marked);
    for (const address of element.getAttribute('itemtype')?.split(/\s+/) ?? []) types.push(address.replace(/^.*[/#]/, ''));
    const property = element.getAttribute('itemprop') ?? '';
    if (/\bdate(?:Published|Created)\b/.test(property))
      days.push(element.getAttribute('datetime') ?? element.getAttribute('content') ?? shortText(element));
    else if (/\b(?:author|creator)\b/.test(property))
      authors.push(element.getAttribute('content') ?? shortText(element.querySelector('[itemprop~="name"]') ?? element));
  }
  return { days, authors, types: types.filter((type) => !PARTS.has(type)) };
}

/** The machine-readable dates in the text, the one marked as publication first. */
function timesOf(document: Document): string[] {
  const times: string[] = [];
  for (const time of document.getElementsByTagName('time')) {
    const value = time.getAttribute('datetime') ?? shortText(time);
    if (time.hasAttribute('pubdate')) times.unshift(value);
    else times.push(value);
  }
  return times.slice(0, 20);
}

function firstDay(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const day = value ? dayOf(value) : null;
    if (day) return day;
  }
  return null;
}

function authorsOf(article: Thing | undefined, meta: ReadonlyMap<string, readonly string[]>, items: readonly string[]): string[] {
  const stated = asArray(article?.author).flatMap((author) => (typeof author === 'string' ? splitNames(author) : [nameOf(author) ?? '']));
  const tags = [...AUTHOR_TAGS].flatMap((name) => meta.get(name)?.flatMap(splitNames) ?? []);
  for (const names of [stated, tags, items.flatMap(splitNames)]) {
    const good = [...new Set(names.map(clean).filter(isName))];
    if (good.length) return good;
  }
  return [];
}

/** "By Lena Okafor and Tom Reyes; Ann Li" → three names. */
function splitNames(line: string): string[] {
  return clean(line)
    .replace(/^by\s+/i, '')
    .split(/\s*(?:;|,|\band\b|&|\|)\s*/);
}

/** A name, not an address, a handle or a whole sentence. */
function isName(name: string): boolean {
  return name.length > 1 && name.length <= 60 && !/[/@:]|^\d/.test(name);
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return clean(value) || null;
  return typeof value === 'object' && value !== null ? textOf((value as Thing).name) : null;
}

/** The first text of a property, without markup; null where it has none. */
export function textOf(value: unknown): string | null {
  const one = asArray(value)[0];
  return (typeof one === 'string' && clean(one)) || null;
}

function languageOf(document: Document, article: Thing | undefined, declared: string | null): string {
  for (const value of [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    textOf(article?.inLanguage),
    declared,
  ]) {
    const code = /^\s*([a-z]{2})(?![a-z])/i.exec(value ?? '')?.[1];
    if (code) return code.toLowerCase();
  }
  return '';
}

/** "Harbour closed - The Amity Post" → "Harbour closed", where the outlet is known. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = /^(.{10,}?)\s+[|–—-]\s+([^|]+)$/.exec(title);
  if (parts?.[1] && outlet && parts[2]?.toLowerCase().includes(outlet.toLowerCase())) return parts[1];
  return title;
}

function linkTo(document: Document, relation: string): string | null {
  return document.querySelector(`link[rel="${relation}" i]`)?.getAttribute('href') ?? null;
}

function absolute(address: string, base: string): string | null {
  try {
    return address ? new URL(address, base).href : null;
  } catch {
    return null;
  }
}

function shortText(element: Element): string {
  return clean((element.textContent ?? '').slice(0, 200));
}

/** No title, name or date is longer; some pages put a whole transcript into their metadata. */
const LONGEST_VALUE = 2000;

/** White space collapsed, and the character references that editors' systems leave in metadata resolved. */
function clean(value: string): string {
  return value
    .slice(0, LONGEST_VALUE)
    .replace(/<[^<>]*>/g, '')
    .replace(
      /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip));/gi,
      (whole, decimal, hex, name) =>
        name ? (REFERENCES[name.toLowerCase()] ?? whole) : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…',
}; // biome-ignore format: a table
