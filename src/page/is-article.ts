import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { type FoundArticle, isDateLine } from './find-article.ts';
import { namesByline } from './hints.ts';
import type { Metadata } from './metadata.ts';
import { type Box, isBox, isProse, PROSE_LENGTH, passagesIn } from './passages.ts';
import { plain } from './plain.ts';

/** A sign for or against an article, with its weight: how much it counts beside the others. */
export interface Sign {
  readonly weight: number;
  readonly name: string;
  readonly holds: (page: Page) => boolean;
}

/** What the signs look at. */
interface Page {
  readonly found: FoundArticle;
  readonly metadata: Metadata;
  readonly document: Document;
}

/** Characters of prose below which nothing is an article, whatever the page says of itself: about two sentences. */
const LEAST_PROSE = 200;
/** The sum of weights from which a page is an article. */
const ENOUGH = 5;

/** schema.org types of pages that are about something else, though they may hold an article or be declared as one. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|IndividualProduct|DiscussionForumPosting|QAPage|Question|FAQPage|Recipe|JobPosting|TechArticle|APIReference|SearchResultsPage|Course|SoftwareApplication|MobileApplication|WebApplication|SoftwareSourceCode|HowTo|ImageGallery|AboutPage|ContactPage|CheckoutPage|ProfilePage|Book|Movie|TVSeries|TVEpisode|MusicAlbum|MusicRecording|Restaurant|LodgingBusiness|Hotel|LocalBusiness|Apartment|Dataset)$/;
/** Types of pages that list articles. */
const LIST_TYPE = /^(?:CollectionPage|ItemList|Blog|Periodical|MediaGallery)$/;
/** Addresses of pages that list or serve something. */
const OTHER_PATH =
  /^\/(?:(?:search|find|suche|tags?|topics?|categor(?:y|ies)|sections?|authors?|profiles?|users?|login|signin|register|account|cart|basket|checkout|shop|store|products?|forums?|threads?|docs?|documentation|wiki|help|support|jobs?|careers|events?|calendar|maps?|about|contact|watch)\/[^/]*\/?|index\.\w+|)$/i;
const OTHER_OG_TYPE = /^(?:product|profile|books?|video|music|place|object|business|restaurant|game)/;

/** News says who said it: “It is late,” the mayor said; according to the ministry. Manuals, shops and terms of use don't. */
const REPORTED = /\b(?:said|says|told|added|wrote|according to|announced|argued|warned|testified|tweeted)\b/g;

/** What generators of other pages than news call themselves. */
const OTHER_TOOL =
  /mediawiki|dokuwiki|xwiki|confluence|sphinx|docutils|docusaurus|vitepress|vuepress|mkdocs|mdbook|gitbook|doxygen|javadoc|rustdoc|asciidoctor|phpbb|vbulletin|xenforo|discourse|flarum|mybb|simple machines|shopify|prestashop|magento/i;
/** Pages that every site has. */
const STANDING_TITLE =
  /^(?:privacy|cookie|data protection|terms|general terms|conditions of|legal notice|imprint|impressum|disclaimer|accessibility statement|about (?:us|the)|contact(?: us)?$|faqs?\b|frequently asked|help\b|sign in|log ?in|page not found|404)/i;

/** Fewest posts of a thread or feed, and how much of its prose stands in posts that say who wrote them or when. Quoted posts in a story are less. */
const POSTS = 3;
const SIGNED = 0.6;

/** Whether a box holds posts in a row, each with its own author or time: a forum, a feed, comments, a live blog. */
function isRowOfPosts(story: Box): boolean {
  const items = story.children.filter(isBox).filter((box) => box.prose > 0 && box.tag !== 'p');
  const signed = items.filter(
    (item) =>
      plain(item.element).getElementsByTagName('time').length > 0 ||
      passagesIn(item).some((passage) => isDateLine(passage) || (passage.text.length < PROSE_LENGTH && namesByline(passage.box.hints))),
  );
  return signed.length >= POSTS && signed.reduce((sum, { prose }) => sum + prose, 0) >= story.prose * SIGNED;
}

const quotations = ({ passages }: FoundArticle) =>
  passages.reduce((sum, { kind, passage }) => sum + (kind === 'caption' ? 0 : (passage.text.match(REPORTED)?.length ?? 0)), 0);

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const proseOf = ({ found }: Page) => found.passages.filter(({ kind, passage }) => kind !== 'caption' && isProse(passage));

const SIGNS: readonly Sign[] = [
  // What the page says of itself.
  { name: 'declared a news article', weight: 4, holds: ({ metadata }) => metadata.articleType === 'news' },
  { name: 'declared an article', weight: 2, holds: ({ metadata }) => metadata.articleType === 'other' },
  { name: 'og:type article', weight: 2, holds: ({ metadata }) => /^article/.test(metadata.ogType) },
  { name: 'has a publication date', weight: 1, holds: ({ metadata }) => metadata.dated },
  { name: 'a date in address or text', weight: 1, holds: ({ metadata, found }) => metadata.published !== null || found.dated },
  {
    name: 'has authors',
    weight: 1,
    holds: ({ metadata, found }) => metadata.authors.length > 0 || found.passages.some(({ kind }) => kind === 'byline'),
  },
  {
    name: 'declared something else',
    weight: -5,
    holds: ({ metadata }) => metadata.articleType !== 'news' && [...metadata.types].some((type) => OTHER_TYPE.test(type)),
  },
  {
    name: 'declared a list',
    weight: -3,
    holds: ({ metadata }) => metadata.articleType !== 'news' && [...metadata.types].some((type) => LIST_TYPE.test(type)),
  },
  { name: 'og:type of something else', weight: -4, holds: ({ metadata }) => OTHER_OG_TYPE.test(metadata.ogType) },
  { name: 'og:type website', weight: -2, holds: ({ metadata }) => metadata.ogType === 'website' },
  { name: 'address of something else', weight: -3, holds: ({ metadata }) => OTHER_PATH.test(pathOf(metadata.canonical)) },
  // What its text looks like.
  { name: 'a headline that the title repeats', weight: 1, holds: ({ found }) => found.headlineLikeness > 0.5 },
  { name: 'prose enough', weight: 1, holds: (page) => page.found.prose >= 600 && proseOf(page).length >= 4 },
  { name: 'much prose', weight: 1, holds: (page) => page.found.prose >= 1500 && proseOf(page).length >= 6 },
  { name: 'prose in one place', weight: 1, holds: ({ found }) => share(found.prose, found.pageProse) > 0.6 },
  { name: 'people are quoted', weight: 2, holds: ({ found }) => quotations(found) >= 3 },
  { name: 'too little to read, by Readability', weight: -2, holds: ({ document }) => !isProbablyReaderable(document) },
  { name: 'posts with an author or a time each', weight: -3, holds: ({ found }) => isRowOfPosts(found.story) },
  { name: 'made by a tool for wikis, forums or manuals', weight: -6, holds: ({ metadata }) => OTHER_TOOL.test(metadata.generator) },
  { name: 'title of a standing page', weight: -4, holds: ({ metadata }) => STANDING_TITLE.test(metadata.title) },
  { name: 'prose in many places', weight: -3, holds: ({ found }) => found.scattered },
  {
    name: 'code in the text',
    weight: -3,
    holds: ({ found }) => found.passages.filter(({ passage }) => passage.box.tag === 'pre').length >= 2,
  },
  {
    name: 'asks for a password',
    weight: -2,
    holds: ({ document, found }) => found.prose < 1500 && document.querySelector('main input[type="password"]') !== null,
  },
];

/** Whether a page is an article: the signs that hold, weighed. */
export function isArticle(found: FoundArticle, metadata: Metadata, document: Document): boolean {
  if (found.prose < LEAST_PROSE) return false;
  return signsOf(found, metadata, document).reduce((sum, { weight }) => sum + weight, 0) >= ENOUGH;
}

/** The signs that hold: why a page was taken for an article, or was not. */
export function signsOf(found: FoundArticle, metadata: Metadata, document: Document): Sign[] {
  return SIGNS.filter((sign) => sign.holds({ found, metadata, document }));
}

function pathOf(address: string): string {
  return /^https?:\/\/[^/]+(\/[^?#]*)?/i.exec(address)?.[1] ?? (/^https?:/i.test(address) ? '/' : '');
}
