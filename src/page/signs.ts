import type { Metadata } from './metadata.ts';

/** A sign for or against an article, with its weight: how much it counts beside the others. */
export interface Sign<Page> {
  readonly weight: number;
  readonly holds: (page: Page) => boolean;
}

/** Characters of prose below which nothing is an article, whatever the page says of itself: about two sentences. */
export const LEAST_PROSE = 200;
/** Whether so much prose in so many pieces is an article's, and whether it is a long one's. */
export const isEnough = (prose: number, pieces: number) => prose >= 600 && pieces >= 4;
export const isMuch = (prose: number, pieces: number) => prose >= 1500 && pieces >= 6;

/** News says who said it: “It is late,” the mayor said; according to the ministry. Manuals, shops and terms of use don't. */
const REPORTED = /\b(?:said|says|told|added|wrote|according to|announced|argued|warned|testified|tweeted)\b/g;
/** How often a text says that somebody said something; news does it at least REPORTS times. */
export const reportsIn = (text: string) => text.match(REPORTED)?.length ?? 0;
export const REPORTS = 3;

/** The sum of weights from which a page is an article. */
export const ENOUGH = 5;

/** schema.org types of pages that are about something else, though they may hold an article or be declared as one. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|IndividualProduct|DiscussionForumPosting|QAPage|Question|FAQPage|Recipe|JobPosting|TechArticle|APIReference|SearchResultsPage|Course|SoftwareApplication|MobileApplication|WebApplication|SoftwareSourceCode|HowTo|ImageGallery|AboutPage|ContactPage|CheckoutPage|ProfilePage|Book|Movie|TVSeries|TVEpisode|MusicAlbum|MusicRecording|Restaurant|LodgingBusiness|Hotel|LocalBusiness|Apartment|Dataset)$/;
/** Types of pages that list articles. */
const LIST_TYPE = /^(?:CollectionPage|ItemList|Blog|Periodical|MediaGallery)$/;
/** Addresses of pages that list or serve something. */
const OTHER_PATH =
  /^\/(?:(?:search|find|suche|tags?|topics?|categor(?:y|ies)|sections?|authors?|profiles?|users?|login|signin|register|account|cart|basket|checkout|shop|store|products?|forums?|threads?|docs?|documentation|wiki|help|support|jobs?|careers|events?|calendar|maps?|about|contact|watch)\/[^/]*\/?|index\.\w+|)$/i;
const OTHER_OG_TYPE = /^(?:product|profile|books?|video|music|place|object|business|restaurant|game)/;

/** What generators of other pages than news call themselves. */
const OTHER_TOOL =
  /mediawiki|dokuwiki|xwiki|confluence|sphinx|docutils|docusaurus|vitepress|vuepress|mkdocs|mdbook|gitbook|doxygen|javadoc|rustdoc|asciidoctor|phpbb|vbulletin|xenforo|discourse|flarum|mybb|simple machines|shopify|prestashop|magento/i;
/** Pages that every site has. */
const STANDING_TITLE =
  /^(?:privacy|cookie|data protection|terms|general terms|conditions of|legal notice|imprint|impressum|disclaimer|accessibility statement|about (?:us|the)|contact(?: us)?$|faqs?\b|frequently asked|help\b|sign in|log ?in|page not found|404)/i;

/** What the page says of itself. */
export const DECLARED_SIGNS: readonly Sign<Metadata>[] = [
  // Declared a news article.
  { weight: 4, holds: (metadata) => metadata.articleType === 'news' },
  // Declared an article.
  { weight: 2, holds: (metadata) => metadata.articleType === 'other' },
  // og:type article.
  { weight: 2, holds: (metadata) => /^article/.test(metadata.ogType) },
  // Has a publication date.
  { weight: 1, holds: (metadata) => metadata.dated },
  // Declared something else.
  {
    weight: -5,
    holds: (metadata) => metadata.articleType !== 'news' && [...metadata.types].some((type) => OTHER_TYPE.test(type)),
  },
  // Declared a list.
  {
    weight: -3,
    holds: (metadata) => metadata.articleType !== 'news' && [...metadata.types].some((type) => LIST_TYPE.test(type)),
  },
  // og:type of something else.
  { weight: -4, holds: (metadata) => OTHER_OG_TYPE.test(metadata.ogType) },
  // og:type website.
  { weight: -2, holds: (metadata) => metadata.ogType === 'website' },
  // The address of something else.
  { weight: -3, holds: (metadata) => OTHER_PATH.test(pathOf(metadata.canonical)) },
  // Made by a tool for wikis, forums or manuals.
  { weight: -6, holds: (metadata) => OTHER_TOOL.test(metadata.generator) },
  // The title of a standing page.
  { weight: -4, holds: (metadata) => STANDING_TITLE.test(metadata.title) },
];

/** What signs weigh together. */
export const sumOf = (signs: readonly { readonly weight: number }[]): number => signs.reduce((sum, { weight }) => sum + weight, 0);

function pathOf(address: string): string {
  return /^https?:\/\/[^/]+(\/[^?#]*)?/i.exec(address)?.[1] ?? (/^https?:/i.test(address) ? '/' : '');
}
