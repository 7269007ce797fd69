import type { Day, PackedOffice } from './packed.ts';

/**
 * How an office stands on a day:
 * in: the base says that it was held; perhaps: an inexact or old row allows it, so only an article that gives the same office can have it;
 * over: it had ended; ahead: it had not begun.
 */
export type OfficeStatus = 'in' | 'perhaps' | 'over' | 'ahead';

/** Months after which a row whose source had still seen the office held is too old to be believed alone. Heads of state and government change less often. */
const BELIEVED = { head: 18, other: 6 };
/** Months by which an approximate end may be too early. */
const SLACK = 12;

/** How an office stands on a day, YYYY-MM-DD. An office without any date never stands. */
export function officeStatus(office: PackedOffice, date: string, head: boolean): OfficeStatus {
  const { start, end, asOf, approximate } = office;
  if (start !== null && first(start) > date) return 'ahead';
  const begun = start !== null && last(start) <= date;
  if (end === null) {
    if (start === null) return 'ahead';
    const believed = asOf === null || date <= monthsAfter(last(asOf), head ? BELIEVED.head : BELIEVED.other);
    return begun && believed ? 'in' : 'perhaps';
  }
  if (date >= first(end)) {
    const mayRunOn = date <= (approximate ? monthsAfter(last(end), SLACK) : last(end)) && date > first(end);
    return mayRunOn ? 'perhaps' : 'over';
  }
  // An approximate end is often that of a whole government: the minister may have gone earlier.
  return begun && !approximate ? 'in' : 'perhaps';
}

/** The first and the last day that a day known to its year or month can be. */
const first = (day: Day) => day + '0000-01-01'.slice(day.length);
const last = (day: Day) => day + '0000-12-31'.slice(day.length);

/** The day, YYYY-MM-DD, so many months later, or earlier. */
export function monthsAfter(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}
