import type { RememberedArticle } from '../../messages/messages.ts';
import { say, spoken } from '../i18n.ts';

/** How the language that was spoken last writes days: made once, for it takes as long as a hundred days written with it. */
let written: { readonly language: string; readonly format: Intl.DateTimeFormat } | null = null;

function formatOf(language: string): Intl.DateTimeFormat {
  if (written?.language !== language)
    written = {
      language,
      format: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
    };
  return written.format;
}

/** A day, YYYY-MM-DD, as the reader's language writes it: "4 Mar 2026". */
export function dayWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : formatOf(spoken().language).format(date);
}

/** When an article was published, or where it gives no date that it doesn't, and when it was read. */
export const whenWords = ({ published, day }: Pick<RememberedArticle, 'published' | 'day'>): string =>
  published === null ? say('undated', dayWords(day)) : dayWords(published);

/** Where and when an article stood: "The Fjord Courier, 4 Mar 2026"; the day alone where its outlet isn't known. */
export const outletOn = ({ outlet, ...when }: Pick<RememberedArticle, 'outlet' | 'published' | 'day'>): string =>
  outlet === null ? whenWords(when) : say('outletOn', outlet, whenWords(when));
