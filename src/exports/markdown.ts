import type { ArticleRecord, HeldWords, QuotedWords } from '../memory/record.ts';
import { quoteText } from '../memory/sentence-around.ts';
import { BY_READER, howText, type Measured, type Row, rounded, rowsOf, voiceOf, whenText } from './rows.ts';

/**
 * Words as Markdown shows them, in one line: nothing in them is taken for markup, nor, where bare addresses and handles become links (GitHub), for those: a comment
 * parts a handle, which no escape does.
 */
const inLine = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\./giu, '\\$&')
    .replaceAll('@', '@<!-- -->');
const plain = (words: string): string => inLine(words).trim();

/** An address as the target of a link. */
const target = (url: string): string => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;

const POSITION = { for: 'For', against: 'Against', mixed: 'For and against' } as const;
const WORDING = { direct: 'quoted', indirect: 'paraphrased', mixed: 'partly quoted' } as const;

/** How the article knew it, after the target. */
function plainHow(stance: HeldWords): string {
  const how = howText(stance);
  return how === null ? '' : `, ${plain(how)}`;
}

/** The sentence with its quote in bold. */
const sentence = (passage: QuotedWords): string =>
  `${inLine(passage.before)}**${plain(quoteText(passage))}**${inLine(passage.after)}`.trim();

/** How sure a fact is; nothing of what the reader says. */
function sureness({ fact, confidence }: Row): string {
  if (confidence.of === 'reader') return '';
  const voice = voiceOf(fact);
  return ` (${voice === null ? '' : `${voice}, `}confidence ${rounded(confidence)}${confidence.of === 'measured' ? ', measured over all' : ''})`;
}

function line(row: Row): string {
  const { fact, passage } = row;
  const sure = sureness(row);
  switch (fact.is) {
    case 'named':
      return `- Named: ${sentence(passage)}${sure}`;
    case 'statement':
      return `- Said (${WORDING[fact.statement.kind]}): ${sentence(passage)}${sure}`;
    case 'stance':
      return `- ${POSITION[fact.stance.position]} ${plain(fact.stance.target)}${plainHow(fact.stance)}: ${sentence(passage)}${sure}`;
    case 'position':
      return `- Position${plainHow(fact.stance)}: ${sentence(passage)}${sure}`;
  }
}

function article(record: ArticleRecord, measured: Measured): string {
  const rows = rowsOf([record], measured);
  // A date is none of the article's words: nothing in it is markup.
  const where = [...(record.outlet === null ? [] : [plain(record.outlet)]), whenText(record)];
  const people = record.people.map((person) => {
    const isReaders = (words: string) => person.byReader?.includes(words) ?? false;
    const told = [person.part ?? null, person.role, ...person.affiliations].filter((part) => part !== null);
    const what = told.map((words) => (isReaders(words) ? `${plain(words)} (${BY_READER})` : plain(words)));
    const lines = rows.filter((row) => row.person === person).map(line);
    return [`### ${plain(person.name)}`, what.join(' · '), lines.join('\n')].filter(Boolean).join('\n\n');
  });
  return [`## [${plain(record.title || record.url)}](${target(record.url)})`, where.join(', '), ...people].join('\n\n');
}

/** Articles with everyone in them as Markdown: a heading for each article and each person, a line for each fact. */
export function toMarkdown(records: readonly ArticleRecord[], measured: Measured): string {
  return `${records.map((record) => article(record, measured)).join('\n\n')}\n`;
}

/** An article as a citation in plain text. */
export const citeArticle = ({ outlet, title, url, ...when }: ArticleRecord): string =>
  [outlet, title ? `“${title}”` : null, whenText(when), url].filter((part) => part !== null).join(', ');
