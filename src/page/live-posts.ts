import type { BlockKind } from '../engine/analysis.ts';
import { asArray, type Thing, typesOf } from './json-ld.ts';
import { clean } from './metadata.ts';

/** What a post is known by: its headline, or where the page shows none the beginning of its text; so many letters and digits of them. */
const HEADLINE = 120;
const BEGINNING = 40;
/** What begins with fewer is known by nothing. */
const LEAST = 4;

/** A moment with its zone, as ISO 8601 has it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

const lettersOf = (words: string, most: number): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, most);

const textOf = (value: unknown): string => clean(String(asArray(value)[0] ?? ''));

/** A block of an article, as far as a post is known by it. */
interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
}

/** When each post of a live blog was posted, as the page's metadata says it, by the number of the block that the post begins with. */
export function livePosts(things: readonly Thing[], pieces: readonly Piece[]): ReadonlyMap<number, string> {
  const byHeadline = new Map<string, string>();
  const byBeginning = new Map<string, string>();
  const posts = things
    .filter((thing) => typesOf(thing).includes('LiveBlogPosting'))
    .flatMap((blog) => asArray(blog.liveBlogUpdate) as Thing[]);
  for (const post of posts) {
    const posted = textOf(post?.datePublished);
    if (!MOMENT.test(posted)) continue;
    byHeadline.set(lettersOf(textOf(post.headline), HEADLINE), posted);
    byBeginning.set(lettersOf(textOf(post.articleBody), BEGINNING), posted);
  }
  const found = new Map<number, string>();
  if (posts.length === 0) return found;
  pieces.forEach(({ kind, text }, at) => {
    const known =
      kind === 'heading'
        ? byHeadline.get(lettersOf(text, HEADLINE))
        : kind === 'paragraph' && text.length >= BEGINNING
          ? byBeginning.get(lettersOf(text, BEGINNING))
          : undefined;
    if (known !== undefined && text.length >= LEAST) found.set(at, known);
  });
  return found;
}
