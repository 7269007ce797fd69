import { type Range, withoutLink } from './content-edges.ts';
import type { Utterance } from './find-statements.ts';
import { at, mentionOver, type SpeechContext } from './speech-context.ts';

/** A line under an embedded post has no more tokens: "— Ana Ruiz (@anaruiz) May 3, 2026". */
const LONGEST_SIGNATURE = 16;

/**
 * Posts of social media set into an article: what stands before "— Ana Ruiz (@anaruiz) May 3, 2026" in its block is what she wrote, or the block above where that is a line of
 * its own, with the further blocks above it where the page sets them as a quotation too.
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
    const own = rangeOf[block] as Range;
    const signature = signatureIn(context, own);
    if (!signature || (signature.first === own[0] && block === 0)) return;
    const ranges = signature.first > own[0] ? [[own[0], signature.first] as const] : rangesAbove(context, rangeOf, block);
    const written = ranges.map((range) => withoutLink(context, withoutHandles(context, range))).filter(([from, end]) => end > from);
    posts.push({ speaker: { people: [signature.person], unnamed: null }, ranges: written, cue: null, literal: true });
  });
  return posts;
}

/** The block above a line with a signature, and those above it where the page sets all as a quotation, in text order. */
function rangesAbove(context: SpeechContext, rangeOf: readonly Range[], block: number): Range[] {
  const { blocks } = context.document;
  let above = block - 1;
  while (
    above > 1 &&
    blocks[block - 1]?.kind === 'quote' &&
    blocks[above - 1]?.kind === 'quote' &&
    !signatureIn(context, rangeOf[above - 1] as Range)
  )
    above--;
  return rangeOf.slice(above, block);
}

/** The signature with which a block ends, or of which it consists: its first token, and whose it is; null where there is none, or nobody's of the cast. */
function signatureIn(context: SpeechContext, [first, end]: Range): { readonly first: number; readonly person: string } | null {
  for (let i = Math.max(first, end - LONGEST_SIGNATURE); i < end - 3; i++) {
    const person = signer(context, [i, end]);
    if (person !== null) return { first: i, person };
  }
  return null;
}

/** The person who signs a post with these tokens, a block's last; null where they are no signature, or nobody's of the cast. */
function signer(context: SpeechContext, [first, end]: Range): string | null {
  if (end - first < 4 || !/^(?:—|–|-|--)$/.test(at(context, first).text)) return null;
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
