import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article, Block, Span } from '../engine/analysis.ts';

/** A sentence of a corpus: tokens with BIO tags. */
interface Row {
  readonly doc: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** A document of a corpus as an article, one block a sentence, and the spans of its persons. */
interface TaggedArticle {
  readonly article: Article;
  readonly persons: readonly Span[];
}

/** Stand close to the token before them: "Kim" + "'s", "don" + "n't", "," */
const NO_SPACE_BEFORE = /^(?:[,.;:!?%)\]}”…]|\.{2,}|[’'](?:s|re|ve|ll|d|m)|n[’']t)$/i;
/** Stand close to the token after them. */
const NO_SPACE_AFTER = /^[([{“$£€]$/;

const linesOf = (file: string): string[] => gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');

/** The documents of a file of shared/corpora/names, their tokens joined as running text; without those that are named. */
export function readNamesCorpus(file: string, without: ReadonlySet<string> = new Set()): TaggedArticle[] {
  const documents = new Map<string, Row[]>();
  for (const line of linesOf(file)) {
    const row = JSON.parse(line) as Row;
    if (!without.has(row.doc)) documents.set(row.doc, [...(documents.get(row.doc) ?? []), row]);
  }
  return [...documents.values()].map(toArticle);
}

/** The documents of en-worldwide that stand in corpora/world too, from which the recogniser learns. */
export const learnedDocuments = (shared: string): ReadonlySet<string> =>
  new Set(
    linesOf(path.join(shared, 'corpora/world/train.worldwide.jsonl.gz')).map((line) =>
      (JSON.parse(line) as { id: string }).id.replace(/^WW_/, ''),
    ),
  );

function toArticle(rows: readonly Row[]): TaggedArticle {
  const persons: [number, number][] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const { tokens, tags } of rows) {
    const start = text.length;
    tokens.forEach((token, i) => {
      const before = tokens[i - 1];
      if (before !== undefined && !NO_SPACE_BEFORE.test(token) && !NO_SPACE_AFTER.test(before)) text += ' ';
      if (tags[i] === 'B-PER') persons.push([text.length, text.length + token.length]);
      else if (tags[i] === 'I-PER') (persons.at(-1) as [number, number])[1] = text.length + token.length;
      text += token;
    });
    blocks.push({ kind: 'paragraph', start, end: text.length });
    text += '\n';
  }
  return { article: { text, blocks, title: '', published: null, outlet: null, authors: [], language: 'en' }, persons };
}

/** The corpora that names are measured on, never trained on: [name, file]. */
export function namesCorpora(folder: string): [name: string, file: string][] {
  return readdirSync(folder)
    .filter((file) => file.startsWith('tune.'))
    .map((file) => [file.slice('tune.'.length, -'.jsonl.gz'.length), path.join(folder, file)]);
}
