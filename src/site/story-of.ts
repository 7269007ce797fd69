import type { Story } from '../sample/story.ts';

/** A headline is no longer than this, characters; a first line that is longer is a paragraph. */
const LONGEST_HEADLINE = 200;

/** An article of what somebody has pasted: a paragraph a line, the headline first where there is one. A line that comes again, as labels between paragraphs do, stands once. */
export function storyOf(pasted: string, published: string | null): Story | null {
  const lines = [...new Set(pasted.split(/[\n\r\u2028\u2029]+/).map((line) => line.trim()))].filter(Boolean);
  const [first, ...others] = lines;
  if (first === undefined) return null;
  const hasHeadline = others.length > 0 && first.length <= LONGEST_HEADLINE;
  return { outlet: null, published, title: hasHeadline ? first : '', paragraphs: hasHeadline ? others : lines };
}
