import type { BlockKind } from '../engine/analysis.ts';
import {
  namesBiography,
  namesBoilerplate,
  namesBoilerplateRole,
  namesByline,
  namesCaption,
  namesGallery,
  namesOffer,
  namesQuote,
  namesStandfirst,
  namesStory,
} from './hints.ts';
import { isLower, isUpper } from './letters.ts';
import { type Box, isBox, isProse, proseOf, type TextRun, textRunsIn } from './text-runs.ts';
import { unclobbered } from './unclobbered.ts';

/** A run of the article and what it is there. */
interface ArticleRun {
  readonly kind: BlockKind;
  readonly run: TextRun;
}

/** Where the article is on a page. */
export interface FoundArticle {
  /** In reading order, the headline first where the page shows one. */
  readonly runs: readonly ArticleRun[];
  /** The box that holds the article's prose. */
  readonly story: Box;
  /** Characters of prose in the article, and on the whole page outside what surrounds articles. */
  readonly prose: number;
  readonly pageProse: number;
  /** How well the headline agrees with the titles that the metadata gives: 0 not at all or no headline, 1 word for word. */
  readonly headlineLikeness: number;
  /** The headline agrees with another wording of the title than the first: the page's metadata is still that of a story which was there before. */
  readonly renamed: boolean;
  /** Whether a line at the head of the article says when it appeared. */
  readonly dated: boolean;
  /** The lines close above the headline, in a box with it: of what sort the story is, most often. */
  readonly labels: readonly string[];
  /** Whether the prose stands under links to other stories: a list of them. */
  readonly scattered: boolean;
}

/** A box with more of the page's prose than this is never thrown out for its name: it is a wrapper of the story. */
const WRAPPER = 0.5;
/** A box whose tag or name says that it is the story's, and which holds this share of the page's prose, is it. */
const NAMED_SHARE = 0.35;
/** Where none is named so, the story's box is the smallest that holds this share of what the box around it holds. */
const MAIN_SHARE = 0.7;
/** Of named boxes within each other the inner one is the story if it holds this share of the outer. */
const INNER_SHARE = 0.6;
/** Within a named story the way inwards goes only where nothing is lost. */
const WHOLE_SHARE = 0.95;
/** A box of the same name with this share of the story's prose is another piece of it. */
const PIECE_SHARE = 0.25;
/** A box with more of its text in links than this is a list of links. */
const LINK_LIST = 0.6;
/** A run with more of its text in links than this is a link to elsewhere. */
const LINK_LINE = 0.8;

/** What the page's metadata says that helps to know headline and byline by. */
interface Known {
  /** Every wording of the title. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
}

/** A title as like a headline as the first says the same; less like than the second, it is another story's. */
const SAME_TITLE = 0.9;
const OTHER_TITLE = 0.3;

/** Finds the article among a page's boxes. */
export function findArticle(page: Box, { titles, authors }: Known): FoundArticle {
  const all = textRunsIn(page);
  const headline = findHeadline(all, titles);
  const cut = findBoilerplate(page, headline, all, authors);
  const biographies = [...cut].filter((box) => isBiography(box, authors));
  const prose = proseWithout(page, cut);
  const story = storyUnder(headline, findStory(page, prose), prose);
  const inStory = kept(story, cut);
  const left = kept(page, new Set([...cut].filter((box) => !biographies.includes(box))));
  const runs = gather(left, layoutOf(all, headline, inStory), authors, biographies);
  const likenesses = headline ? titles.map((title) => likeness(lettersOf(headline.text), lettersOf(title))) : [];
  const headlineLikeness = Math.max(0, ...likenesses);
  return {
    runs: withoutEmptyHeadings(runs),
    story,
    prose: prose.get(story) ?? 0,
    pageProse: prose.get(page) ?? 0,
    headlineLikeness,
    renamed: headlineLikeness >= SAME_TITLE && (likenesses[0] ?? 0) < OTHER_TITLE,
    dated: runs.some(({ kind, run }) => kind === 'byline' && isDateLine(run)),
    labels: headline ? linesAbove(headline, all).map(({ text }) => text) : [],
    scattered: isScattered(inStory, headline),
  };
}

/** Where the parts of an article stand among a page's runs: their places in reading order, -1 for what there is not. */
interface Layout {
  readonly place: (run: TextRun | undefined) => number;
  readonly headline: TextRun | undefined;
  /** The headline's place where it is above the body: nothing above it is the article's. */
  readonly above: number;
  readonly bodyAt: number;
  readonly bodyEnd: number;
  readonly storyAt: number;
  readonly storyEnd: number;
}

function layoutOf(all: readonly TextRun[], headline: TextRun | undefined, inStory: readonly TextRun[]): Layout {
  const order = new Map(all.map((run, index) => [run, index]));
  const place = (run: TextRun | undefined) => (run ? (order.get(run) ?? -1) : -1);
  const bodyAt = place(inStory.find(isProse));
  return {
    place,
    headline,
    // A headline below the first paragraph is the story's all the same; nothing is above it then.
    above: place(headline) > bodyAt ? -1 : place(headline),
    bodyAt,
    bodyEnd: place(inStory.findLast(isProse)),
    storyAt: place(inStory[0]),
    storyEnd: place(inStory.at(-1)),
  };
}

/** The article's runs of those that are left: headline and date, what stands between them and the story, the story, its notes; biographies of authors wherever they are. */
function gather(left: readonly TextRun[], layout: Layout, authors: readonly string[], biographies: readonly Box[]): ArticleRun[] {
  const { headline, bodyAt } = layout;
  const runs = headOf(layout, left);
  const heads = runs.length;
  let notes = 0;
  for (const run of left) {
    const at = layout.place(run);
    if (headline && at > bodyAt && isNextHeadline(run, headline)) break;
    if (biographies.some((box) => isWithin(run.box, box))) {
      if (at > bodyAt && isNewProse(run, runs)) runs.push({ kind: 'paragraph', run });
      continue;
    }
    if (isFurniture(run, layout)) continue;
    // Between the headline and the story's own box often stand standfirst, byline and first picture; without a headline nothing says where they begin.
    const where = whereIs(at, layout);
    if ((where === 'above' && !headline) || (where === 'below' && ++notes > LONGEST_TAIL)) continue;
    const kind = kindOf(run, at < bodyAt, authors, headline !== undefined && runs.length === heads);
    if (BELONGS[where](run, kind)) runs.push({ kind, run });
  }
  return runs;
}

function whereIs(at: number, { storyAt, storyEnd }: Layout): 'above' | 'story' | 'below' {
  if (at < storyAt) return 'above';
  return at > storyEnd ? 'below' : 'story';
}

const isNewProse = (run: TextRun, runs: readonly ArticleRun[]): boolean =>
  isProse(run) && runs.every(({ run: { text } }) => text !== run.text);

/** What belongs to the article of what stands above its story, in it and below. */
const BELONGS: Readonly<Record<'above' | 'story' | 'below', (run: TextRun, kind: BlockKind) => boolean>> = {
  above: (run, kind) => isLeadIn(run, kind),
  story: () => true,
  below: ({ text }) => SOURCE_NOTE.test(text),
};

/** The headline, and the line above it that says when the story appeared. */
function headOf({ headline, above }: Layout, left: readonly TextRun[]): ArticleRun[] {
  if (!headline) return [];
  const dateline = above >= 0 ? linesAbove(headline, left).findLast(isDateLine) : undefined;
  return [{ kind: 'headline', run: headline }, ...(dateline ? [{ kind: 'byline' as const, run: dateline }] : [])];
}

/** What is no text of the article's wherever it stands: above the headline, labels and buttons, links to elsewhere. */
function isFurniture(run: TextRun, { place, headline, above, bodyEnd }: Layout): boolean {
  const at = place(run);
  if (run === headline || at <= above || isChrome(run)) return true;
  return isLink(run) && (run.box.tag !== 'p' || at > bodyEnd);
}

/** How many lines are close above the headline, and how many boxes around the headline they may stand in. */
const ABOVE = 2;
const ABOVE_LEVELS = 3;

/** The lines close above the headline, in a box with it. */
function linesAbove(headline: TextRun, runs: readonly TextRun[]): TextRun[] {
  let around = headline.box;
  for (let up = 0; up < ABOVE_LEVELS && around.parent && around.tag !== 'article'; up++) around = around.parent;
  const at = runs.indexOf(headline);
  return runs.slice(Math.max(0, at - ABOVE), at).filter(({ box }) => isWithin(box, around));
}

/** Whether a heading begins another story below this one, as on pages without end: made like the headline, or in an article element of its own. */
function isNextHeadline(run: TextRun, headline: TextRun): boolean {
  if (run.box.tag !== headline.box.tag || !rankOf(headline.box) || run.text === headline.text) return false;
  if (headline.box.hints && run.box.hints === headline.box.hints) return true;
  const own = articleAround(headline.box);
  const other = articleAround(run.box);
  return own !== null && other !== null && own !== other && !isWithin(other, own);
}

function articleAround(box: Box): Box | null {
  let at: Box | null = box;
  while (at && at.tag !== 'article') at = at.parent;
  return at;
}

/** Fewest linked headings of a list of stories, and how many pieces of prose each has at most. */
const LISTED = 3;
const PROSE_PER_STORY = 2;

/** Whether runs are a list of stories: linked headings, each with a paragraph or two. */
function isScattered(runs: readonly TextRun[], headline: TextRun | undefined): boolean {
  const headings = runs.filter((run) => run !== headline && run.linked > run.text.length * LINK_LINE && rankOf(run.box) > 0).length;
  return headings >= LISTED && runs.filter(isProse).length <= headings * PROSE_PER_STORY;
}

/** Behind the story's box its notes are looked for in this many runs. */
const LONGEST_TAIL = 8;
/** Who else reported: "Additional reporting by Lena Okafor", "With files from Amity Press", "Source: Amity Press". */
const SOURCE_NOTE =
  /^(?:[-–—\s(]*)(?:with (?:files|reporting|assistance|inputs?)|(?:additional )?reporting by|edit(?:ed|ing) by|sources?:|.{0,160}contributed to (?:this|the) (?:report|story|article))/i;

/** A line without rank is looked at as a headline if it begins as a title does, for so many characters. */
const HEADLINE_START = 8;

/** The run that is the headline: a heading that says what the title says, the first one of the highest rank; else any line that equals the title. */
function findHeadline(all: readonly TextRun[], titles: readonly string[]): TextRun | undefined {
  const wanted = titles.map(lettersOf).filter((title) => title.length > 0);
  const initials = new Set(wanted.map((title) => title[0]));
  let best: TextRun | undefined;
  let bestScore = 0;
  for (const run of all) {
    const score = headlineScore(run, wanted, initials);
    if (score > bestScore) [best, bestScore] = [run, score];
  }
  return best;
}

/** How much speaks for a run being the headline: an h1 needs little proof, a line without rank has to say the title word for word. */
function headlineScore({ text, box }: TextRun, wanted: readonly string[], initials: ReadonlySet<string | undefined>): number {
  if (text.length > 400) return 0;
  const rank = rankOf(box);
  if (!rank) {
    // Most lines begin with a letter that no title begins with.
    const [first = ''] = text;
    if (/[a-z]/i.test(first) && !initials.has(first.toLowerCase())) return 0;
    const start = lettersOf(text.slice(0, HEADLINE_START));
    if (!wanted.some((title) => title.startsWith(start))) return 0;
  }
  const letters = lettersOf(text);
  if (letters.length < 4) return 0;
  const match = Math.max(0, ...wanted.map((title) => likeness(letters, title)));
  if (rank === 1) return 1 + match * 2;
  if (rank) return match > 0.6 ? match * 2 : 0;
  return match > 0.9 ? match * 1.8 : 0;
}

/** 1 for h1 … 6 for h6, 0 for anything else, of the nearest box up to three levels. */
function rankOf(box: Box): number {
  let at: Box | null = box;
  for (let up = 0; at && up < 3; up++, at = at.parent) {
    const rank = /^h([1-6])$/.exec(at.tag)?.[1];
    if (rank) return Number(rank);
  }
  return 0;
}

/** Letters and digits of a text in lower case, by which two wordings are compared. */
export function lettersOf(text: string): string {
  const lower = text.toLowerCase();
  // Classes of Unicode take long to make: most lines have only English letters and typographic marks.
  return lower.replace(ENGLISH.test(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

const ENGLISH = /^[\n -~\u2010-\u2027]*$/;

/** How much of a title stands in a line, word by word: 1 where it is all there and nothing else. Titles often carry the outlet's name behind. */
function likeness(line: string, title: string): number {
  if (line === title) return 1;
  const lineWords = line.split(' ');
  const titleWords = new Set(title.split(' '));
  const common = lineWords.filter((word) => titleWords.has(word)).length;
  return (2 * common) / (lineWords.length + titleWords.size) + (title.startsWith(line) && lineWords.length > 3 ? 0.5 : 0);
}

/** The boxes that surround articles: by tag, by name, by being lists of links. What holds the headline or a column of text is none. */
function findBoilerplate(page: Box, headline: TextRun | undefined, all: readonly TextRun[], authors: readonly string[]): Set<Box> {
  const around = (...inner: readonly Box[]) => {
    const wrappers = new Set<Box>();
    for (const from of inner) for (let box: Box | null = from; box && !wrappers.has(box); box = box.parent) wrappers.add(box);
    return wrappers;
  };
  const aroundHeadline = headline ? around(headline.box) : around();
  const aroundColumns = around(...textColumns(all));
  const cut = new Set<Box>();
  const open: Box[] = [page];
  for (let box = open.pop(); box; box = open.pop()) {
    for (const child of box.children) {
      if (!isBox(child)) continue;
      const surrounds =
        isComments(child) || isOffer(child) || (!aroundColumns.has(child) && isBoilerplate(child, page) && !isBylineBox(child, authors));
      if (surrounds && !aroundHeadline.has(child)) cut.add(child);
      else open.push(child);
    }
  }
  return cut;
}

const namesAny = (text: string, authors: readonly string[]) => authors.some((author) => text.toLowerCase().includes(author.toLowerCase()));

/** Whether a small box holds a line with an author's name and no other story: a byline among the buttons for sharing. */
function isBylineBox(box: Box, authors: readonly string[]): boolean {
  if (box.chars >= LONGEST_BYLINE || box.prose > 0) return false;
  const lines = textRunsIn(box);
  return lines.some(({ text }) => namesAny(text, authors)) && lines.every((line) => !rankOf(line.box) || namesAny(line.text, authors));
}

/** More text than this is a list of what an author wrote. */
const LONGEST_BIOGRAPHY = 2000;

/** Whether a box says who an author of this page is: role and affiliation mostly stand nowhere else. */
function isBiography(box: Box, authors: readonly string[]): boolean {
  return namesBiography(box.hints) && box.chars < LONGEST_BIOGRAPHY && textRunsIn(box).some(({ text }) => namesAny(text, authors));
}

/** Fewest paragraphs of a column of text, and its share of the longest column's prose. */
const COLUMN = 3;
const COLUMN_SHARE = 0.3;

/** The boxes that most prose stands in directly, or in paragraphs directly in them: the longest and what comes near it. Related stories, offers and readers' comments have a box each. */
function textColumns(all: readonly TextRun[]): Box[] {
  const columns = new Map<Box, { prose: number; paragraphs: number }>();
  for (const run of all) {
    const box = run.box.tag === 'p' ? run.box.parent : run.box;
    const prose = proseOf(run);
    if (!box || !prose) continue;
    const column = columns.get(box) ?? { prose: 0, paragraphs: 0 };
    column.prose += prose;
    column.paragraphs++;
    columns.set(box, column);
  }
  const longest = Math.max(0, ...[...columns.values()].map(({ prose }) => prose));
  return [...columns].flatMap(([box, { prose, paragraphs }]) =>
    prose === longest || (paragraphs >= COLUMN && prose >= longest * COLUMN_SHARE) ? [box] : [],
  );
}

/** A gallery with more text than the captions of a story's own pictures is a story of its own. */
const LONGEST_CAPTIONS = 1200;

function isBoilerplate(box: Box, page: Box): boolean {
  if (isTeaserList(box)) return true;
  if (box.prose > page.prose * WRAPPER) return false;
  if (box.tag === 'aside') return !namesQuote(box.hints);
  if (box.tag === 'footer') return box.parent?.tag !== 'blockquote';
  if (box.tag === 'form' || namesBoilerplateRole(box.element)) return true;
  if (namesBoilerplate(box.hints) || (namesGallery(box.hints) && box.chars > LONGEST_CAPTIONS)) return true;
  return box.linked > box.chars * LINK_LIST && box.prose < box.chars / 2 && !/^h[1-6]$|^p$|^li$/.test(box.tag) && box.children.length > 1;
}

/** Fewest teasers to make a list of them, and the longest text of one. */
const TEASERS = 3;
const LONGEST_TEASER = 500;
/** A linked line shorter than this is no headline of another story: a time, a name, a number. */
const SHORTEST_HEADLINE = 20;

/** Boxes of one kind in a row, most of which are a linked headline with little else: other stories. */
function isTeaserList(box: Box): boolean {
  const items = box.children.filter(isBox);
  if (items.length < TEASERS || items.some(({ tag }) => /^(?:p|h[1-6])$/.test(tag))) return false;
  const teasers = items.filter(
    (item) =>
      item.chars < LONGEST_TEASER &&
      textRunsIn(item).some(({ text, linked }) => text.length >= SHORTEST_HEADLINE && linked > text.length * LINK_LINE),
  );
  return teasers.length >= TEASERS && teasers.length > items.length * 0.6;
}

/** What stands where a story breaks off for those who don't pay: can be longer than what is left of the story. */
const OFFER =
  /\b(?:subscribe (?:now|today|to)|(?:a|for|our) subscribers?|sign (?:in|up)|log in|register (?:now|for free)|free trial|cancel (?:at )?any ?time|continue reading|unlimited access|your (?:inbox|subscription))\b/i;
/** More paragraphs than this are no offer. */
const LONGEST_OFFER = 6;

function isOffer(box: Box): boolean {
  if (box.tag === 'p' || !namesOffer(box.hints)) return false;
  const prose = textRunsIn(box).filter(isProse);
  return prose.length > 0 && prose.length <= LONGEST_OFFER && prose.filter(({ text }) => OFFER.test(text)).length * 2 >= prose.length;
}

/** Readers' comments can be longer than the article. */
function isComments(box: Box): boolean {
  return (
    / (?:comments?|disqus|livefyre|viafoura)(?: (?:list|section|area|thread|container|wrapper|content))? $/.test(box.hints) &&
    box.tag !== 'body'
  );
}

/** Prose of each box, without what is cut. */
function proseWithout(page: Box, cut: ReadonlySet<Box>): Map<Box, number> {
  const prose = new Map<Box, number>();
  for (const run of kept(page, cut)) {
    const characters = proseOf(run);
    if (characters) for (let box: Box | null = run.box; box; box = box.parent) prose.set(box, (prose.get(box) ?? 0) + characters);
  }
  return prose;
}

function kept(box: Box, cut: ReadonlySet<Box>): TextRun[] {
  const found: TextRun[] = [];
  const open: (Box | TextRun)[] = [box];
  for (let child = open.pop(); child; child = open.pop()) {
    if (!isBox(child)) found.push(child);
    else if (!cut.has(child))
      for (let index = child.children.length - 1; index >= 0; index--) open.push(child.children[index] as Box | TextRun);
  }
  return found;
}

/** The story's box: the one that is named so, if it holds enough of the page's prose, and from there inwards as long as one box holds nearly all. */
function findStory(page: Box, prose: ReadonlyMap<Box, number>): Box {
  const of = (box: Box) => prose.get(box) ?? 0;
  /** Of named boxes within each other the inner one, if it holds enough of the outer; of others the one with more prose. */
  const isBetter = (box: Box, than: Box) => {
    if (isWithin(box, than)) return of(box) >= of(than) * INNER_SHARE;
    return isWithin(than, box) ? of(than) < of(box) * INNER_SHARE : of(box) > of(than);
  };
  let named: Box | undefined;
  for (const box of prose.keys())
    if (isNamedStory(box) && of(box) >= of(page) * NAMED_SHARE && (!named || isBetter(box, named))) named = box;
  const start = named && !isOneOfMany(named, prose) ? named : page;
  let story = start;
  while (true) {
    const inner = story.children.filter(isBox).reduce<Box | null>((most, box) => (of(box) > (most ? of(most) : 0) ? box : most), null);
    if (!inner || of(inner) < of(story) * (start === page ? MAIN_SHARE : WHOLE_SHARE)) return story;
    story = inner;
  }
}

/** Less prose than this in the headline's own article is a teaser, not a story. */
const LEAST_STORY = 400;

/**
 * The story that the headline stands over. On a page to which the next articles are added as the reader goes down, the title is that of the one in view: its
 * own article then, not the one that was there first.
 */
function storyUnder(headline: TextRun | undefined, story: Box, prose: ReadonlyMap<Box, number>): Box {
  const own = headline && (articleAround(headline.box) ?? pieceAround(headline.box, prose));
  if (!own || isWithin(story, own) || (prose.get(own) ?? 0) < LEAST_STORY) return story;
  const first = textRunsIn(story).find(isProse);
  const other = first && (own.tag === 'article' ? articleAround(first.box) : boxAt(first.box, own.depth));
  if (!other || other === own || isWithin(own, other)) return story;
  return findStory(own, new Map([...prose].filter(([box]) => isWithin(box, own))));
}

/** The box that holds a headline and its story, where the page has several of its kind beside each other; null where it is the page's one story. */
function pieceAround(headline: Box, prose: ReadonlyMap<Box, number>): Box | null {
  let at: Box | null = headline;
  while (at && (prose.get(at) ?? 0) < LEAST_STORY) at = at.parent;
  return at && isOneOfMany(at, prose) ? at : null;
}

/** The box around another, or the other itself, at this depth. */
function boxAt(inner: Box, depth: number): Box | null {
  let box: Box | null = inner;
  while (box && box.depth > depth) box = box.parent;
  return box;
}

const isWithin = (inner: Box, outer: Box): boolean => boxAt(inner, outer.depth) === outer;

function isNamedStory(box: Box): boolean {
  return (
    box.tag === 'article' ||
    / article ?body /i.test(` ${unclobbered(box.element).getAttribute('itemprop') ?? ''} `) ||
    namesStory(box.hints)
  );
}

/** A story in pieces (pages, posts of a live blog) has several boxes of one name, none of which is the whole. */
function isOneOfMany(box: Box, prose: ReadonlyMap<Box, number>): boolean {
  const enough = (prose.get(box) ?? 0) * PIECE_SHARE;
  return [...prose].some(
    ([other, characters]) =>
      other !== box && other.depth === box.depth && other.tag === box.tag && other.hints === box.hints && characters > enough,
  );
}

/** Whether a run between headline and story belongs to the article. */
function isLeadIn(run: TextRun, kind: BlockKind): boolean {
  return kind === 'list' ? run.text.length >= SHORTEST_POINT : kind !== 'paragraph' || isProse(run);
}

/** Shorter items of a list above the story are buttons and labels, not its main points. */
const SHORTEST_POINT = 20;

/** A line that says when the story appeared: "Updated 11/8/2023 10:46 PM", "June 4, 2018", "7.30 a.m." */
export function isDateLine({ text }: TextRun): boolean {
  return (
    text.length < 80 &&
    /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\b|[A-Z]{2,4}\b)|\b(?:19|20)\d\d\b/i.test(text) &&
    /\d/.test(text) &&
    !/[.?!]\s+\p{Lu}|[.?!]$/u.test(text)
  );
}

/** What readers are told to do, and labels of the page's furniture; no sentence of a story. */
const CHROME =
  /^(?:advertisement|ad|sponsored|share(?: this.*| on .*)?|tweet|print|e-?mail|save|comments?|\d+ comments?|reply|(?:read|see|learn|show|view|find out) (?:more|all|less|full .*)|continue reading.*|story continues.*|article continues.*|scroll to continue.*|skip .*|sign (?:up|in).*|log in|subscribe.*|loading.*|\d+ min(?:ute)?s? (?:read|ago)|back to top|close|menu|search|home|follow(?: us)? on .*|getty images|next|previous|play|pause|copy link|listen.*|image|photos?|video|gallery|tags?:?|topics?:?|facebook|twitter|whatsapp|linkedin|reddit|pinterest|instagram)$/i;

function isChrome({ text }: TextRun): boolean {
  return CHROME.test(text);
}

/** A link to elsewhere. As a paragraph among others it is a line that the editors put into the story ("Read more: …"). */
function isLink({ text, linked, box }: TextRun): boolean {
  return linked > text.length * LINK_LINE && text.length < 200 && !namesByline(box.hints) && rankOf(box) === 0;
}

/** The longest line that names authors, and the length of a standfirst that nothing names so. */
const LONGEST_BYLINE = 200;
const STANDFIRST_LENGTH = [40, 400] as const;

/** Where a run stands, for the kind that it is. */
interface PassagePlace {
  readonly run: TextRun;
  readonly short: boolean;
  readonly beforeBody: boolean;
}

/** What a box around a run makes of it, in so many levels from the run at most. */
const BOX_KINDS: readonly (readonly [kind: BlockKind, levels: number, makes: (box: Box, place: PassagePlace) => boolean])[] = [
  ['caption', 4, ({ tag, hints }, { run }) => tag === 'figcaption' || (namesCaption(hints) && run.text.length < 400)],
  ['quote', 4, ({ tag, hints }) => tag === 'blockquote' || tag === 'q' || namesQuote(hints)],
  ['byline', 3, ({ tag, hints }, { short, beforeBody }) => short && beforeBody && (tag === 'address' || namesByline(hints))],
  ['standfirst', 2, ({ hints }, { beforeBody }) => beforeBody && namesStandfirst(hints)],
  ['list', 4, ({ tag }) => tag === 'li' || tag === 'dd' || tag === 'dt'],
];
const LEVELS = 4;

/** What a run is, by the names and tags of the boxes around it, nearest first, then by its words. */
function kindOf(run: TextRun, beforeBody: boolean, authors: readonly string[], belowHeadline: boolean): BlockKind {
  const place = { run, beforeBody, short: run.text.length < LONGEST_BYLINE };
  const byBoxes = kindByBoxes(place);
  if (byBoxes) return byBoxes;
  if (isByline(place, authors)) return 'byline';
  const { text, linked } = run;
  const [shortest, longest] = STANDFIRST_LENGTH;
  if (belowHeadline && beforeBody && text.length >= shortest && text.length <= longest && linked < text.length / 2) return 'standfirst';
  return rankOf(run.box) ? 'heading' : 'paragraph';
}

function kindByBoxes(place: PassagePlace): BlockKind | undefined {
  let box: Box | null = place.run.box;
  for (let up = 0; box && up < LEVELS; up++, box = box.parent) {
    const around = box;
    const found = BOX_KINDS.find(([, levels, makes]) => up < levels && makes(around, place));
    if (found) return found[0];
    if (/^(?:article|body|main)$/.test(box.tag)) return;
  }
  return;
}

/** "By Nora Quill", a date, or an author's name above the body. */
function isByline({ run, short, beforeBody }: PassagePlace, authors: readonly string[]): boolean {
  const { text } = run;
  const [, first = ''] = (short && /^by\s+(.)/i.exec(text)) || [];
  if ((isUpper(first) || isLower(first)) && !/[.!?]$/.test(text)) return true;
  return beforeBody && short && (isDateLine(run) || namesAny(text, authors));
}

/** Headings of boxes that were cut ("Related stories") stand before the next heading or at the end. */
function withoutEmptyHeadings(runs: readonly ArticleRun[]): ArticleRun[] {
  return runs.filter(({ kind }, index) => {
    if (kind !== 'heading') return true;
    const next = runs[index + 1];
    return next !== undefined && next.kind !== 'heading';
  });
}
