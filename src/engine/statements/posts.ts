import { type Range, withoutLink } from './content-edges.ts';
import type { Utterance } from './find-statements.ts';
import { at, mentionOver, type SpeechContext } from './speech-context.ts';

/** A line under an embedded post has no more tokens: "— Ana Ruiz (@anaruiz) May 3, 2026". */
const LONGEST_SIGNATURE = 16;

/**
 * Posts of social media set into an article: the block above the line "— Ana Ruiz (@anaruiz) May 3, 2026" is what she wrote, with the further
 * blocks above it where the page sets them as a quotation too.
 */
export function embeddedPosts(context: SpeechContext): Utterance[] {
  const { blocks, sentences } = context.document;
  const posts: Utterance[] = [];
  let first = 0;
  const rangeOf: Range[] = blocks.map((_, block) => {
    const from = first;
    while (sentences[first]?.block === block) first++;
    return [sentences[from]?.firstToken ?? 0, first > from ? (sentences[first - 1]?.endToken ?? 0) : (sentences[from]?.firstToken ?? 0)];
  });
  blocks.forEach((_, block) => {
    const person = signer(context, rangeOf[block] as Range);
    if (person === null || block === 0) return;
    const ranges: Range[] = [rangeOf[block - 1] as Range];
    for (
      let above = block - 2;
      above > 0 &&
      blocks[block - 1]?.kind === 'quote' &&
      blocks[above]?.kind === 'quote' &&
      signer(context, rangeOf[above] as Range) === null;
      above--
    )
      ranges.push(rangeOf[above] as Range);
    const written = ranges
      .reverse()
      .map((range) => withoutLink(context, withoutHandles(context, range)))
      .filter(([from, end]) => end > from);
    posts.push({ speaker: { people: [person], unnamed: null }, ranges: written, cue: null, literal: true });
  });
  return posts;
}

/** The person who signs a post in a block that is nothing but the signature; null where it is none, or nobody's of the cast. */
function signer(context: SpeechContext, [first, end]: Range): string | null {
  if (end - first < 4 || end - first > LONGEST_SIGNATURE || !/^(?:—|–|-|--)$/.test(at(context, first).text)) return null;
  const mention = mentionOver(context, first + 1);
  if (!mention) return null;
  for (let i = mention.endToken; i < Math.min(end - 1, mention.endToken + 4); i++)
    if (at(context, i).text === '(' && at(context, i + 1).text.startsWith('@')) return mention.person;
  return null;
}

/** The range without the handles that an answer begins with: "@anaruiz @port Not today". */
function withoutHandles(context: SpeechContext, [from, end]: Range): Range {
  let first = from;
  while (first + 1 < end && at(context, first).text === '@') first += 2;
  return [first, end];
}
