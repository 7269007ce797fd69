import { readFileSync } from 'node:fs';
import path from 'node:path';
import { linesOf } from './marked.ts';

const FILES = ['us', 'world-2024'] as const;

/** The texts of corpora/unmarked, by the articles' ids. */
export const unmarkedTexts = (shared: string): ReadonlyMap<string, string> =>
  new Map(
    FILES.flatMap((name) =>
      linesOf(path.join(shared, `corpora/unmarked/${name}.jsonl.gz`)).map((row) => {
        const { id, text } = JSON.parse(row) as { id: string; text: string };
        return [id, text] as const;
      }),
    ),
  );

/** What was read in articles of corpora/unmarked, a line of JSON each, with the article's text. Throws where an article is not there. */
export const withTexts = <Row extends { readonly article: string }>(
  file: string,
  texts: ReadonlyMap<string, string>,
): (Row & { readonly text: string })[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const text = texts.get(row.article);
      if (text === undefined) throw new Error(`${path.basename(file)}: article ${row.article} is not in corpora/unmarked`);
      return { ...row, text };
    });
