import type { Article } from '../analysis.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { Document, Sentence, Token } from './document.ts';
import { sentenceEnds } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Cuts an article into sentences and tokens. No sentence reaches over the end of a block. */
export const readDocument = (article: Article): Document => atOnce(readingDocument(article));

/** The same in steps. */
export function* readingDocument(article: Article): Steps<Document> {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [blockIndex, block] of article.blocks.entries()) {
    const raw = tokenize(article.text, block.start, block.end);
    let first = 0;
    for (const end of sentenceEnds(raw)) {
      const firstToken = tokens.length;
      for (const { text, kind, start, end: close } of raw.slice(first, end)) {
        const lower = text.includes('’') ? text.toLowerCase().replaceAll('’', "'") : text.toLowerCase();
        tokens.push({ text, lower, kind, start, end: close, index: tokens.length, sentence: sentences.length });
      }
      sentences.push({
        start: tokens[firstToken]?.start ?? block.start,
        end: tokens.at(-1)?.end ?? block.end,
        firstToken,
        endToken: tokens.length,
        block: blockIndex,
        index: sentences.length,
      });
      first = end;
    }
    yield;
  }
  return { ...article, tokens, sentences };
}
