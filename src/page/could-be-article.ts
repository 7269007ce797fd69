import { readMetadata } from './metadata.ts';
import { bodyToRead, isProse, passagesIn, readPassages, SHORTEST } from './passages.ts';
import { DECLARED_SIGNS, ENOUGH, isEnough, isMuch, LEAST_PROSE, REPORTS, reportsIn, sumOf } from './signs.ts';

/** What a date, an author, a headline and prose in one place weigh together in is-article.ts: unseen, they are taken for granted. */
const UNSEEN = 4;
/** The most that the text can weigh: much prose and many reports besides. */
const MOST = UNSEEN + 4;

/**
 * Whether a page may be an article: true for every page that isArticle takes, and for few others. Looks at what the page says of itself and, where that does
 * not decide it, at how much prose it has; all else that could speak for it is taken for granted. `meet` is told of every open shadow root that was read.
 */
export function couldBeArticle(document: Document, url: string, meet?: (root: ShadowRoot) => void): boolean {
  const body = bodyToRead(document);
  if (!body) return false;
  const metadata = readMetadata(document, url);
  const declared = sumOf(DECLARED_SIGNS.filter((sign) => sign.holds(metadata)));
  if (declared >= ENOUGH) return true;
  if (declared + MOST < ENOUGH) return false;
  const page = readPassages(body, meet);
  if (page.prose < LEAST_PROSE) return false;
  const passages = passagesIn(page);
  const pieces = passages.filter(isProse).length;
  const reports = passages.reduce((sum, { text }) => sum + reportsIn(text), 0);
  const shown = Number(isEnough(page.prose, pieces)) + Number(isMuch(page.prose, pieces)) + (reports >= REPORTS ? 2 : 0);
  return declared + UNSEEN + shown >= ENOUGH;
}

/** Whether a page has any text to speak of, once nothing is known of it but that it is no article. */
export function hasText(document: Document): boolean {
  const body = bodyToRead(document);
  return body !== null && readPassages(body).chars >= SHORTEST;
}
