import type { Span } from '../analysis.ts';
import type { Cast, Individual, Mention } from '../people/resolve-people.ts';
import type { Facts } from '../roles/find-roles.ts';
import type { Document, Token } from '../text/document.ts';
import { findQuotes, type Quote } from './quotes.ts';

/** A mention with the person that it belongs to. */
export interface CastMention extends Mention {
  readonly person: string;
}

/** An article with what the steps of this room look up by token: who is named there, and whether it stands in quotation marks. */
export interface SpeechContext {
  readonly document: Document;
  readonly cast: Cast;
  /** The people of the cast by id. */
  readonly people: ReadonlyMap<string, Individual>;
  readonly roles: ReadonlyMap<string, Facts>;
  /** In text order. */
  readonly mentions: readonly CastMention[];
  readonly quotes: readonly Quote[];
  /** For each token its place in mentions or quotes, or -1. */
  readonly mentionAt: Int32Array;
  readonly quoteAt: Int32Array;
  /** Head nouns of the people's roles, in lower case: "the MEC said" where the article calls somebody MEC. */
  readonly roleHeads: ReadonlySet<string>;
}

export function createSpeechContext(document: Document, cast: Cast, roles: ReadonlyMap<string, Facts>): SpeechContext {
  const mentions = cast.people
    .flatMap(({ id, mentions: own }) => own.map((mention) => ({ ...mention, person: id })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const quotes = findQuotes(document);
  const mentionAt = new Int32Array(document.tokens.length).fill(-1);
  const quoteAt = new Int32Array(document.tokens.length).fill(-1);
  for (const [index, mention] of mentions.entries()) mentionAt.fill(index, mention.firstToken, mention.endToken);
  for (const [index, quote] of quotes.entries()) quoteAt.fill(index, quote.firstToken, quote.endToken);
  const roleHeads = new Set([...roles.values()].flatMap((facts) => facts.roles.map(({ text }) => headOf(text))));
  const people = new Map(cast.people.map((individual) => [individual.id, individual]));
  return { document, cast, people, roles, mentions, quotes, mentionAt, quoteAt, roleHeads };
}

/** The head noun of a role: "professor" of "professor of history", "leader" of "North Korean leader". */
function headOf(role: string): string {
  const phrase = role.toLowerCase().split(/\s+(?:of|for|at|in|on|to|with|and|from)\s|,/)[0] ?? '';
  return phrase.match(/(?<![\p{L}-])[\p{L}-]+$/u)?.[0] ?? '';
}

/** The token at a place; past either end an empty sign. */
export function at(context: SpeechContext, index: number): Token {
  return context.document.tokens[index] ?? NOTHING;
}

const NOTHING: Token = { text: '', lower: '', kind: 'punctuation', start: 0, end: 0, index: -1, sentence: -1 };

/** The mention that covers a token, if any. */
export function mentionOver(context: SpeechContext, index: number): CastMention | undefined {
  return context.mentions[context.mentionAt[index] ?? -1];
}

/** The mentions that stand over a stretch, or no further than so many characters from it. */
export function mentionsNear({ mentions }: SpeechContext, [start, end]: Span, gap = 0): readonly CastMention[] {
  const first = lastBefore(mentions, start - gap, ({ span }) => span[1]) + 1;
  return mentions.slice(first, lastBefore(mentions, end + gap + 1, ({ span }) => span[0]) + 1);
}

/** The quote that covers a token, if any. */
export function quoteOver(context: SpeechContext, index: number): Quote | undefined {
  return context.quotes[context.quoteAt[index] ?? -1];
}

/** The quote that begins at a token, if any. */
export function quoteFrom(context: SpeechContext, index: number): Quote | undefined {
  const quote = quoteOver(context, index);
  return quote?.firstToken === index ? quote : undefined;
}

/** Does a quote stand, with a token at least, between two places? */
export function holdsQuote({ quotes }: SpeechContext, from: number, end: number): boolean {
  const next = quotes[lastBefore(quotes, from, ({ endToken }) => endToken - 1) + 1];
  return next !== undefined && next.firstToken < end;
}

/** The place of the last of several things, in text order, that stands before another place; -1 where none does. */
export function lastBefore<Thing>(things: readonly Thing[], place: number, placeOf: (thing: Thing) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(things[middle] as Thing) < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Does a quote of several words stand around the token, so that nobody of the article's own voice speaks there? */
export function inSpeech(context: SpeechContext, index: number): boolean {
  const quote = quoteOver(context, index);
  return quote !== undefined && quote.endToken - quote.firstToken > 4;
}

/** Is the quote the title of a book, a film, a song: every longer word in capitals ("A Winter in the Hills")? */
export function isTitleQuote(context: SpeechContext, quote: Quote): boolean {
  if (quote.endToken - quote.firstToken >= LONGEST_TITLE) return false;
  let words = 0;
  for (let i = quote.firstToken; i < quote.endToken; i++) {
    const { text, kind } = at(context, i);
    if (kind !== 'word' || text.length < 4) continue;
    if (/^\p{Ll}/u.test(text)) return false;
    words++;
  }
  return words > 1;
}

const LONGEST_TITLE = 14;

/** Is the quote a part of the reporter's own clause ("had [“failed to listen”] to them"): does a word come right before it? */
export function isPartQuote(context: SpeechContext, quote: Quote): boolean {
  const before = at(context, quote.firstToken - 1);
  return (
    before.kind === 'word' &&
    before.sentence === at(context, quote.firstToken).sentence &&
    !/^(?:said|says|saying|adding|added|wrote|but|and|that)$/.test(before.lower)
  );
}
