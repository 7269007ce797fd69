import { quoteText, sentenceText } from '../memory/sentence-around.ts';
import { type Row, rounded, voiceOf } from './rows.ts';

/** What a column holds of a row. */
const COLUMNS: readonly (readonly [name: string, value: (row: Row) => string])[] = [
  ['url', ({ article }) => article.url],
  ['date', ({ article }) => article.published ?? ''],
  ['outlet', ({ article }) => article.outlet ?? ''],
  ['title', ({ article }) => article.title],
  ['person', ({ person }) => person.name],
  ['kind', ({ person }) => person.kind],
  ['part', ({ person }) => person.part ?? ''],
  ['role', ({ person }) => person.role ?? ''],
  ['affiliations', ({ person }) => person.affiliations.join('; ')],
  ['fact', ({ fact }) => fact.is],
  ['position', ({ fact }) => (fact.is === 'stance' ? fact.stance.position : '')],
  ['target', ({ fact }) => (fact.is === 'stance' ? fact.stance.target : '')],
  ['how', ({ fact }) => ('stance' in fact ? (fact.stance.how ?? '') : '')],
  ['told_by', ({ fact }) => ('stance' in fact ? (fact.stance.teller ?? '') : '')],
  ['wording', ({ fact }) => (fact.is === 'statement' ? fact.statement.kind : '')],
  ['quote', ({ passage }) => quoteText(passage)],
  ['sentence', ({ passage }) => sentenceText(passage)],
  ['certainty', ({ fact }) => voiceOf(fact) ?? ''],
  ['confidence', ({ confidence }) => String(rounded(confidence))],
  ['confidence_of', ({ confidence }) => confidence.of],
  ['by', ({ fact, confidence }) => ('stance' in fact ? (confidence.of === 'reader' ? 'reader' : 'article') : '')],
  ['by_reader', ({ person }) => (person.byReader ?? []).join('; ')],
];

/**
 * Beginnings that spreadsheets take for a formula (OWASP, CSV injection); an apostrophe before them makes them text. Where the semicolon parts cells, as it does in
 * much of Europe, quotation marks that don't begin one are letters, and a cell begins behind each semicolon, tab and line break.
 */
const FORMULA = /(^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])|^(?=[\t\r])/g;

/** A field as RFC 4180 has it: in quotation marks where it holds a comma, a mark or a line break. */
function field(value: string): string {
  const text = value.replace(FORMULA, "$1'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180): a heading, a row a line, with a byte-order mark, by which spreadsheets know that it is UTF-8. */
export function toCsv(rows: readonly Row[]): string {
  const lines = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, value]) => field(value(row))))];
  return `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}
