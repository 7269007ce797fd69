import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { type FoundArticle, isDateLine } from './find-article.ts';
import { namesByline } from './hints.ts';
import type { Metadata } from './metadata.ts';
import { DECLARED_SIGNS, ENOUGH, isEnough, isMuch, LEAST_PROSE, REPORTS, reportsIn, type Sign, sumOf } from './signs.ts';
import { type Box, isBox, isProse, PROSE_LENGTH, textRunsIn } from './text-runs.ts';
import { unclobbered } from './unclobbered.ts';

/** What the signs look at. */
interface Page {
  readonly found: FoundArticle;
  readonly metadata: Metadata;
  readonly document: Document;
}

/** Fewest posts of a thread or feed, and how much of its prose stands in posts that say who wrote them or when. Quoted posts in a story are less. */
const POSTS = 3;
const SIGNED = 0.6;

/** Whether a box holds posts in a row, each with its own author or time: a forum, a feed, comments, a live blog. */
function isRowOfPosts(story: Box): boolean {
  const items = story.children.filter(isBox).filter((box) => box.prose > 0 && box.tag !== 'p');
  const signed = items.filter(
    (item) =>
      unclobbered(item.element).getElementsByTagName('time').length > 0 ||
      textRunsIn(item).some((run) => isDateLine(run) || (run.text.length < PROSE_LENGTH && namesByline(run.box.hints))),
  );
  return signed.length >= POSTS && signed.reduce((sum, { prose }) => sum + prose, 0) >= story.prose * SIGNED;
}

const quotations = ({ runs }: FoundArticle) => runs.reduce((sum, { kind, run }) => sum + (kind === 'caption' ? 0 : reportsIn(run.text)), 0);

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const proseOf = ({ found }: Page) => found.runs.filter(({ kind, run }) => kind !== 'caption' && isProse(run));

/** What the text of the page shows. */
const TEXT_SIGNS: readonly Sign<Page>[] = [
  // A date in address or text.
  { weight: 1, holds: ({ metadata, found }) => metadata.published !== null || found.dated },
  // Has authors.
  {
    weight: 1,
    holds: ({ metadata, found }) => metadata.authors.length > 0 || found.runs.some(({ kind }) => kind === 'byline'),
  },
  // A headline that the title repeats.
  { weight: 1, holds: ({ found }) => found.headlineLikeness > 0.5 },
  // Prose enough.
  { weight: 1, holds: (page) => isEnough(page.found.prose, proseOf(page).length) },
  // Much prose.
  { weight: 1, holds: (page) => isMuch(page.found.prose, proseOf(page).length) },
  // Prose in one place.
  { weight: 1, holds: ({ found }) => share(found.prose, found.pageProse) > 0.6 },
  // People are quoted.
  { weight: 2, holds: ({ found }) => quotations(found) >= REPORTS },
  // Posts with an author or a time each.
  { weight: -3, holds: ({ found }) => isRowOfPosts(found.story) },
  // Prose in many places.
  { weight: -3, holds: ({ found }) => found.scattered },
  // Code in the text.
  {
    weight: -3,
    holds: ({ found }) => found.runs.filter(({ run }) => run.box.tag === 'pre').length >= 2,
  },
  // Asks for a password.
  {
    weight: -2,
    holds: ({ document, found }) => found.prose < 1500 && document.querySelector('main input[type="password"]') !== null,
  },
];

/** How much it counts against a page that Readability finds too little to read on it. */
const UNREADABLE = 2;

/**
 * Whether a page is an article: the signs that hold, weighed. Readability looks at every paragraph's style, which takes longer than all other signs together: it is
 * asked only where that decides.
 */
export function isArticle(found: FoundArticle, metadata: Metadata, document: Document): boolean {
  if (found.prose < LEAST_PROSE) return false;
  const page = { found, metadata, document };
  const sum = sumOf([...DECLARED_SIGNS.filter((sign) => sign.holds(metadata)), ...TEXT_SIGNS.filter((sign) => sign.holds(page))]);
  return sum >= ENOUGH && (sum >= ENOUGH + UNREADABLE || isProbablyReaderable(document));
}
