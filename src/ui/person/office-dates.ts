import type { Role } from '../../engine/analysis.ts';
import { say, spoken } from '../i18n.ts';

/** When a role was held, in years: "2017–2021", "since 2011", "about 1994–1998"; null where no date is known. */
export function yearsOf({ start, end, approximate = false }: Pick<Role, 'start' | 'end' | 'approximate'>): string | null {
  const from = start?.slice(0, 4);
  const to = end?.slice(0, 4);
  if (!from && !to) return null;
  if (!to) return say(approximate ? 'sinceAbout' : 'since', from ?? '');
  if (!from) return say(approximate ? 'untilAbout' : 'until', to);
  const years = from === to ? from : say('fromTo', from, to);
  return approximate ? say('about', years) : years;
}

/** The month of a day ("2023-03-14") or month ("2023-03") in words, "Mar 2023"; a year stays one. */
export function monthOf(date: string): string {
  if (!/^\d{4}-\d{2}/.test(date)) return date;
  const month = new Intl.DateTimeFormat(spoken().language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return month.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
}
