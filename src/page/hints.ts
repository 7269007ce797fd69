import { unclobbered } from './unclobbered.ts';

/** Attributes whose words tell what an element is for; newer pages give no speaking classes but test or component names. */
const SPEAKING = ['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-widget', 'aria-label'];

/**
 * The words of an element's class, id and the like, in lower case, single spaces between and at the ends: " article body related links ".
 * `has` are the names of its attributes: most elements have few, and to ask for others costs as much as to ask for these.
 */
export function hintsOf(element: Element, has: readonly string[] = unclobbered(element).getAttributeNames()): string {
  const speaking = has.filter((name) => SPEAKING.includes(name));
  if (speaking.length > 1) speaking.sort((one, other) => SPEAKING.indexOf(one) - SPEAKING.indexOf(other));
  const own = unclobbered(element);
  let words = '';
  for (const name of speaking) {
    const value = own.getAttribute(name);
    if (value) words += ` ${value}`;
  }
  return words && wordsOf(words.slice(0, 300));
}

const wordsOf = /* @__PURE__ */ remembering(
  (written: string) =>
    ` ${written
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean)
      .join(' ')} `,
);

/** The most answers that are kept: a page gives few names, but gives them often. */
const MOST_ANSWERS = 500;

/** A function of a string that remembers its last answers. */
function remembering<T>(answerTo: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = answerTo(text);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

const words = (list: string) =>
  new RegExp(
    ` (?:${list
      .trim()
      .split(/\s*\n\s*|\s*,\s*/)
      .join('|')}) `,
  );

/** Text for screen readers only, which nobody sees. Bootstrap, WordPress, HTML5 Boilerplate and GOV.UK name it so. */
const SCREEN_READER_ONLY = /* @__PURE__ */ words(`
  sr only, visually hidden, visuallyhidden, screen reader, screen reader text, screenreader, screen reader only, screenreader only, element invisible, a11y hidden, offscreen, off screen, (?:u |is )hidden(?! (?:xs|sm|md|lg|xl|print|mobile|tablet|phone|desktop) ), assistive text`);

const isForScreenReaders = /* @__PURE__ */ remembering((hints) => SCREEN_READER_ONLY.test(hints));

export function isScreenReaderOnly(hints: string): boolean {
  return hints !== '' && isForScreenReaders(hints);
}

/** ARIA roles of what is no running text. */
const NO_TEXT_ROLES = new Set('alertdialog button dialog menu menubar navigation search searchbox textbox toolbar tooltip'.split(' '));
/** ARIA roles of what surrounds an article; some pages give them to what holds it. */
const BOILERPLATE_ROLES = new Set('alert banner complementary contentinfo tablist'.split(' '));

const roleOf = (element: Element) => unclobbered(element).getAttribute('role')?.trim().toLowerCase() ?? '';
export const isNoTextRole = (element: Element) => NO_TEXT_ROLES.has(roleOf(element));
export const namesBoilerplateRole = (element: Element) => BOILERPLATE_ROLES.has(roleOf(element));

/** What boxes are called that say who wrote the story. */
const BIOGRAPHIES = 'author (?:info|box|card|profile|details?), authorprofile, about (?:the )?authors?, bio, biography';
const BIOGRAPHY = /* @__PURE__ */ words(BIOGRAPHIES);

/** What boxes beside and between the paragraphs are called: whole words of class or id, in the plural too. */
const BOILERPLATE = /* @__PURE__ */ words(`
  related, relateds, related \\w+, more (?:on|from|stories|news|like|in|articles|coverage|links|reading), also (?:read|like|see|on), you may, you might, read (?:more|next|also), see also, up next, next up, next (?:article|story|post), further reading, recirc, recirculation, recirculated
  recommend, recommended, recommendation, recommendations, suggested, trending, popular, most (?:read|popular|viewed|shared|watched|recent|emailed|commented), latest, latest \\w+, top (?:stories|news|posts), editors? picks?, must reads?, dont miss, teaser, teasers, promo, promos, promotion, promoted, outbrain, taboola, zergnet, revcontent, dianomi, nativo, teads, sharethrough
  newsletter, newsletters, newsletter \\w+, signup, sign up, subscribe, subscription, subscriptions, email (?:form|alert|alerts|capture), mailing list, donate, donation, donations, membership, support us
  ad, ads, advert, adverts, advertise, advertising, advertisement, advertisements, advertisment, adslot, adunit, adbox, dfp, gpt, google ad, googlead, sponsor, sponsored, sponsors, sponsorship, affiliate, commercial, marketing
  share, sharing, shares, sharebar, share(?:tools|bar|links|buttons), social, socials, addthis, addtoany, sharedaddy, jp relatedposts, follow, follow us, facebook like
  comment, comments, commenting, commentlist, disqus, livefyre, coral, viafoura, discussion, respond, replies, reply
  nav, navbar, navigation, navi, menu, menus, submenu, breadcrumb, breadcrumbs, pagination, pager, paginator, sidebar, sidebars, side bar, sidecar, rail, right rail, rightrail, masthead, topbar, toolbar, skip, skiplink, skip link
  footer, site footer, colophon, cookie, cookies, gdpr, consent, modal, popup, pop up, overlay, lightbox, tooltip, toast, banner, banners
  tags, tag list, taglist, tag cloud, topics, article tags, categories, keywords, hashtags, meta tags
  weather, stocks?, ticker, horoscope, crossword, poll, quiz, survey, app download, download app, apps, shop, shopping, store, product, products, coupons, deals, jobs, classifieds
  ${BIOGRAPHIES}
  player, video player, jwplayer, jw player, vjs, carousel, slider, playlist, video (?:list|grid|recommend\\w*)
  hidden(?! (?:xs|sm|md|lg|xl|print|mobile|tablet|phone|desktop) ), print only, printonly, visible print, no display, notification, notifications, alerts, feedback, corrections form, report (?:error|typo), login, log in, register, registration, sign in, signin, paywall (?:prompt|message|offer|banner), piano, tp modal, regwall
`);

/** Names of a story's own container, which a word of the list above must not throw out: "article-body has-sidebar". */
const STORY = /* @__PURE__ */ words(`
  article body, articlebody, article content, article text, article main, article copy, story body, storybody, story content, story text, post content, post body, entry content, body content, body copy, article wrapper, article container, rich text article`);

const areBoilerplate = /* @__PURE__ */ remembering((hints) => BOILERPLATE.test(hints) && !STORY.test(hints));

export function namesBoilerplate(hints: string): boolean {
  return hints !== '' && areBoilerplate(hints);
}

export const namesBiography = (hints: string) => hints !== '' && BIOGRAPHY.test(hints);

export function namesStory(hints: string): boolean {
  return hints !== '' && STORY.test(hints);
}

/** What headline, standfirst and byline are called. */
const STANDFIRST = /* @__PURE__ */ words(`
  standfirst, stand first, dek, deck, subtitle, sub title, subhead, subheading, subheadline, sub headline, summary, article summary, strapline, lede, lead, intro, introduction, excerpt, description, article description, teaser text, kicker text, synopsis`);
const BYLINE = /* @__PURE__ */ words(`
  byline, bylines, by line, author, authors, author name, article author, contributor, contributors, reporter, writer, credit line, vcard, auth(?:or)? name`);
const CAPTION = /* @__PURE__ */ words(`
  caption, captions, wp caption text, image caption, photo caption, media caption, img caption, credit, credits, photo credit, image credit, copyright holder, cutline, figcaption, cptn`);
const OFFER = /* @__PURE__ */ words(`
  paywall, pay wall, regwall, meter, subscribe, subscription, subscriber, newsletter, offer, offers, signup, sign up, piano, premium`);
const GALLERY = /* @__PURE__ */ words(`
  gallery, galleries, slideshow, slideshows, picture story, photo essay`);
const PULL_QUOTE = /* @__PURE__ */ words(`
  pullquote, pull quote, pull quotes, pulled quote, article quote, quote, blockquote, quotation`);

export const namesStandfirst = (hints: string) => hints !== '' && STANDFIRST.test(hints);
export const namesByline = (hints: string) => hints !== '' && BYLINE.test(hints);
export const namesCaption = (hints: string) => hints !== '' && CAPTION.test(hints);
export const namesOffer = (hints: string) => hints !== '' && OFFER.test(hints);
export const namesGallery = (hints: string) => hints !== '' && GALLERY.test(hints);
export const namesQuote = (hints: string) => hints !== '' && PULL_QUOTE.test(hints);
