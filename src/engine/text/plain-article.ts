import type { Article, Block } from '../analysis.ts';

/** An article from plain text: one block a line, the headline first. Empty lines are no blocks; offsets are those of the text. */
export function plainArticle(text: string, facts: Partial<Pick<Article, 'published' | 'language' | 'outlet' | 'authors'>> = {}): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const lead = line.length - line.trimStart().length;
    const content = line.trim();
    if (content) blocks.push({ kind: blocks.length ? 'paragraph' : 'headline', start: start + lead, end: start + lead + content.length });
    start += line.length + 1;
  }
  const headline = blocks[0];
  return {
    text,
    blocks,
    title: headline ? text.slice(headline.start, headline.end) : '',
    published: facts.published ?? null,
    outlet: facts.outlet ?? null,
    authors: facts.authors ?? [],
    language: facts.language ?? 'en',
  };
}
