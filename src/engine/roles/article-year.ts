import type { Document } from '../text/document.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';
/** "Nov. 20, 2019", "20 November 2019", "2019-11-20": a day that has been, most often that of the article. */
const DATED = new RegExp(
  `\\b(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)|\\d{1,2} ${MONTH}\\.?,? ((?:19|20)\\d\\d)|((?:19|20)\\d\\d)-\\d\\d-\\d\\d)\\b`,
  'g',
);

/** The year in which the article was written: that of its date, else of the last full date in its text; null where there is none. */
export function yearOf({ published, text }: Document): number | null {
  if (published !== null) return Number(published.slice(0, 4));
  let last: number | null = null;
  for (const [, american, british, iso] of text.matchAll(DATED)) last = Math.max(last ?? 0, Number(american ?? british ?? iso));
  return last;
}

/** The last year that the text names at all, where it may be the present or lie ahead; null where it names none. */
export function lastYearIn(text: string): number | null {
  const years = text.match(/\b(?:19|20)\d\d\b/g);
  return years ? years.reduce((last, year) => Math.max(last, Number(year)), 0) : null;
}
