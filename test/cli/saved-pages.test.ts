import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleOfPage, savedPageIds } from '../../src/cli/saved-pages.ts';
import type { Analysis, Article, Span } from '../../src/engine/analysis.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { recognizer } from '../engine/model/shipped.ts';

const shared = path.resolve(import.meta.dirname, '../../../shared');
/** `SAVED_PAGES=all` reads every page (about two minutes); without it every twelfth, which the suite has time for. */
const ids = savedPageIds(shared).filter((_, index) => process.env.SAVED_PAGES === 'all' || index % 12 === 0);

/** Every span that an analysis points with, and what it stands for. */
function pointers({ people, ambiguous, unnamed }: Analysis): [what: string, span: Span][] {
  const evidence = (what: string, span: Span | null): [string, Span][] => (span ? [[what, span]] : []);
  return [
    ...people.flatMap(({ mentions, roles, affiliations, statements, stances }) => [
      ...mentions.flatMap((span) => evidence('mention', span)),
      ...roles.flatMap((role) => evidence('role', role.evidence)),
      ...affiliations.flatMap((affiliation) => evidence('affiliation', affiliation.evidence)),
      ...statements.flatMap(({ spans, cue }) => [...spans.flatMap((span) => evidence('statement', span)), ...evidence('cue', cue)]),
      ...stances.flatMap((stance) => evidence('stance', stance.evidence)),
    ]),
    ...ambiguous.flatMap(({ span }) => evidence('ambiguity', span)),
    ...unnamed.flatMap(({ spans, statements }) => [
      ...spans.flatMap((span) => evidence('unnamed', span)),
      ...statements.flatMap((statement) => statement.spans.flatMap((span) => evidence('statement', span))),
    ]),
  ];
}

/** What is wrong with a span: it must lie in one block, hold words, and begin and end with something to see. */
function fault({ text, blocks }: Article, [what, [start, end]]: [string, Span]): string | null {
  const words = text.slice(start, end);
  const inBlock = blocks.some((block) => block.start <= start && end <= block.end);
  return start < end && inBlock && /[\p{L}\p{N}]/u.test(words) && words === words.trim()
    ? null
    : `${what} ${start}-${end}: ${words.slice(0, 60)}`;
}

describe.skipIf(!ids.length)('on saved pages', () => {
  test.each(ids)('%s: every fact points at words of the article', (id) => {
    const article = articleOfPage(shared, id);
    if (article?.language !== 'en') return;
    const analysis = analyze(article, recognizer);
    expect(pointers(analysis).flatMap((pointer) => fault(article, pointer) ?? [])).toEqual([]);
    const statements = analysis.people.flatMap((person) => person.statements.map((statement) => statement.id));
    expect(new Set(statements).size).toBe(statements.length);
    for (const { stances, statements: own } of analysis.people)
      for (const { statement } of stances) if (statement !== null) expect(own.map((one) => one.id)).toContain(statement);
  });
});
