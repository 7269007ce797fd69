import type { Article } from '../../engine/analysis.ts';

/** So many characters are read of any page: they end no background. */
export const SAFE = 30_000;

/** The beginning of an article, as long as any page may be. */
export function shortened(article: Article): Article {
  const blocks = article.blocks.filter(({ start }) => start < SAFE).map((block) => ({ ...block, end: Math.min(block.end, SAFE) }));
  return { ...article, blocks, text: article.text.slice(0, blocks.at(-1)?.end ?? 0) };
}
