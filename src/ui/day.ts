import { spoken } from './say.ts';

/** A day, YYYY-MM-DD, as the reader's language writes it: "4 Mar 2026". */
export function dayWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(spoken().language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date);
}
