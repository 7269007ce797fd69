import { type Metadata, readMetadata } from './metadata.ts';
import { DECLARED_SIGNS, ENOUGH, isEnough, isMuch, LEAST_PROSE, REPORTS, reportsIn, sumOf } from './signs.ts';
import { type Box, bodyToRead, isProse, readBoxes, SHORTEST, textRunsIn } from './text-runs.ts';

/** What a date, an author, a headline and prose in one place weigh together in is-article.ts: unseen, they are taken for granted. */
const UNSEEN = 4;
/** The most that the text can weigh: much prose and many reports besides. */
const MOST = UNSEEN + 4;

/** What a first look has read of a page. */
export interface Glance {
  readonly url: string;
  readonly metadata: Metadata;
  /** All runs; null where what the page says of itself was enough. */
  readonly page: Box | null;
  /** The open shadow roots that were read. */
  readonly roots: readonly ShadowRoot[];
}

/**
 * Looks whether a page may be an article: every page that isArticle takes may be one, and few others. Looks at what the page says of itself and, where that does
 * not decide it, at how much prose it has; all else that could speak for it is taken for granted. Answers what was read of it; null where it can't be one.
 * `meet` is told of every open shadow root that was read.
 */
export function couldBeArticle(document: Document, url: string, meet: (root: ShadowRoot) => void = () => {}): Glance | null {
  const body = bodyToRead(document);
  if (!body) return null;
  const metadata = readMetadata(document, url);
  const declared = sumOf(DECLARED_SIGNS.filter((sign) => sign.holds(metadata)));
  if (declared >= ENOUGH) return { url, metadata, page: null, roots: [] };
  if (declared + MOST < ENOUGH) return null;
  const roots: ShadowRoot[] = [];
  const page = readBoxes(body, (root) => {
    roots.push(root);
    meet(root);
  });
  if (page.prose < LEAST_PROSE) return null;
  const runs = textRunsIn(page);
  const pieces = runs.filter(isProse).length;
  const reports = runs.reduce((sum, { text }) => sum + reportsIn(text), 0);
  const shown = Number(isEnough(page.prose, pieces)) + Number(isMuch(page.prose, pieces)) + (reports >= REPORTS ? 2 : 0);
  return declared + UNSEEN + shown >= ENOUGH ? { url, metadata, page, roots } : null;
}

/** Whether a page has any text to speak of, once nothing is known of it but that it is no article. */
export function hasText(document: Document): boolean {
  const body = bodyToRead(document);
  return body !== null && readBoxes(body).chars >= SHORTEST;
}
