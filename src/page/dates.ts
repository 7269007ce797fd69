const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Before the web and after any clock: no publication day. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * The day that a date says, as YYYY-MM-DD in the date's own time zone, or null: "2018-06-19T23:30:00-04:00", "20180619", "June 19, 2018", "19 Jun 2018 10:48 GMT", "Tue, 19 Jun 2018".
 * Days written with numbers only and the year last ("06/07/2018") are left out unless one number can't be a month: nobody can tell June from July.
 */
export function dayOf(text: string): string | null {
  const iso =
    /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)|^\s*(\d{4})(\d{2})(\d{2})(?=\D|\d{6}|$)/.exec(
      text,
    );
  if (iso) return day(iso[1] ?? iso[4] ?? iso[7], iso[2] ?? iso[5] ?? iso[8], iso[3] ?? iso[6] ?? iso[9]);
  const monthFirst = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text);
  if (monthFirst) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst =
    /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[\s-]+(\d{4})\b/i.exec(text);
  if (dayFirst) return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const numbers = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    if (first > 12) return day(numbers[3], second, first);
    if (second > 12 || first === second) return day(numbers[3], first, second);
  }
  return null;
}

/** The day in an article's address: "/2018/06/19/", "/2018/jun/19/", "-2018-06-19", "/20180619". */
export function dayInUrl(url: string): string | null {
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1] ?? '';
  const parts = /[/_-](\d{4})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_.-]|$)/i.exec(path);
  if (parts) return day(parts[1], /^\d/.test(parts[2] ?? '') ? parts[2] : monthNumber(parts[2]), parts[3]);
  const digits = /[/_-](\d{4})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  return digits ? day(digits[1], digits[2], digits[3]) : null;
}

function monthNumber(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A day that exists and lies in the web's time. */
function day(year: string | undefined, month: string | number | undefined, date: string | number | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const there = new Date(Date.UTC(y, m - 1, d));
  if (!(y >= FIRST_YEAR && y < LAST_YEAR) || there.getUTCMonth() !== m - 1 || there.getUTCDate() !== d) return null;
  return there.toISOString().slice(0, 10);
}
