import type { BlockKind } from '../engine/analysis.ts';
import { lettersOf } from './find-article.ts';
import { asArray, type Thing, typesOf } from './json-ld.ts';
import { textOf } from './metadata.ts';

/** What a post is known by: its headline, or where the page shows none the beginning of its text; at least and at most so many letters of it. */
const NAMED = { heading: { least: 4, most: 120 }, paragraph: { least: 20, most: 40 } } as const;
type Named = keyof typeof NAMED;

/** A moment with its zone, as ISO 8601 has it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

const nameOf = (kind: Named, words: string): string => lettersOf(words).slice(0, NAMED[kind].most);

/** A block of an article, as far as a post is known by it. */
interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
}

/** When each post of a live blog was posted, as the page's metadata says it, by the number of the block that the post begins with. */
export function livePosts(things: readonly Thing[], pieces: readonly Piece[]): ReadonlyMap<number, string> {
  const known = { heading: new Map<string, string>(), paragraph: new Map<string, string>() };
  function learn(kind: Named, words: unknown, posted: string) {
    const name = nameOf(kind, textOf(words) ?? '');
    if (name.length >= NAMED[kind].least) known[kind].set(name, posted);
  }
  for (const blog of things.filter((thing) => typesOf(thing).includes('LiveBlogPosting')))
    for (const post of asArray(blog.liveBlogUpdate) as (Thing | null)[]) {
      const posted = textOf(post?.datePublished) ?? '';
      if (!MOMENT.test(posted)) continue;
      learn('heading', post?.headline, posted);
      learn('paragraph', post?.articleBody, posted);
    }
  const found = new Map<number, string>();
  if (known.heading.size + known.paragraph.size === 0) return found;
  pieces.forEach(({ kind, text }, at) => {
    const posted = kind in NAMED ? known[kind as Named].get(nameOf(kind as Named, text)) : undefined;
    if (posted !== undefined) found.set(at, posted);
  });
  return found;
}
