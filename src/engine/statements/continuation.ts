import type { Sentence } from '../text/document.ts';
import type { Range } from './content-edges.ts';
import type { Utterance } from './find-statements.ts';
import type { Quote } from './quotes.ts';
import { subjectMention } from './sentence-subjects.ts';
import { at, isTitleQuote, mentionOver, quoteOver, type SpeechContext } from './speech-context.ts';
import { isPossessive } from './subjects.ts';

/** A quote of fewer tokens, marks included, is a part of the reporter's sentence and goes on nothing. */
const SHORTEST_SPEECH = 6;
/** Captions that may stand between the paragraphs of a speech whose mark is still open. */
const MOST_BLOCKS_BETWEEN = 4;
/** A paragraph of no more tokens that holds one name introduces what follows: "Eyewitness: Ana Ruiz". */
const LONGEST_LABEL = 8;

/**
 * Gives the quotes that no cue claims to whoever speaks on:
 * 1. after a cue without content: "Ruiz said in a statement. “…”"
 * 2. after a statement in the same paragraph: "“A,” Ruiz said. “B.”" is one statement
 * 3. a paragraph that begins with a quote goes on from the speaker of the one before
 * 4. after a sentence about a person in the same paragraph: "Ruiz was furious. “Never again.”"
 * 5. on either side of a break between paragraphs over which a quotation stays open: "“A. (new paragraph) B,” Ruiz said." is one statement
 * Utterances come, and are returned, in text order.
 */
export function continueQuotes(context: SpeechContext, utterances: readonly Utterance[]): Utterance[] {
  const result: Growing[] = utterances.map((utterance) => ({ ...utterance, ranges: [...utterance.ranges] }));
  const claimed = new Uint8Array(context.document.tokens.length);
  for (const { ranges } of result) for (const [first, end] of ranges) claimed.fill(1, first, end);
  takeBeginnings(context, result, claimed);
  const endOf = (utterance: Utterance) => Math.max(utterance.cue?.token ?? 0, (utterance.ranges.at(-1)?.[1] ?? 0) - 1);
  const byEnd = [...result].sort((a, b) => endOf(a) - endOf(b));
  let next = 0;
  let latest: Latest | null = null;
  for (const quote of context.quotes) {
    for (; next < byEnd.length && endOf(byEnd[next] as Growing) < quote.firstToken; next++) {
      const utterance = byEnd[next] as Growing;
      if (endOf(utterance) >= (latest?.token ?? 0)) latest = { utterance, token: endOf(utterance) };
    }
    if (claimed[quote.firstToken] || isCredit(context, quote) || !isSpeech(context, quote)) continue;
    const utterance = utteranceOf(context, quote, latest);
    if (!utterance) continue;
    utterance.ranges.push([quote.firstToken, quote.endToken]);
    if (utterance !== latest?.utterance) result.push(utterance);
    latest = { utterance, token: quote.endToken - 1 };
  }
  const start = (utterance: Utterance) => utterance.ranges[0]?.[0] ?? utterance.cue?.token ?? 0;
  return result.sort((a, b) => start(a) - start(b));
}

/** Gives each quotation that goes on over paragraphs, and whose end somebody says, its beginning too. */
function takeBeginnings({ document, quotes }: SpeechContext, utterances: readonly Growing[], claimed: Uint8Array): void {
  const byStart = new Map(utterances.map((utterance) => [utterance.ranges[0]?.[0], utterance]));
  for (let i = quotes.length - 1; i > 0; i--) {
    const [before, quote] = [quotes[i - 1] as Quote, quotes[i] as Quote];
    const goesOn = !before.closed && quote.marked && document.tokens[quote.firstToken]?.kind !== 'quote';
    if (!goesOn || claimed[before.firstToken]) continue;
    // A cue leaves out the "And" that its sentence begins with.
    const utterance = byStart.get(quote.firstToken) ?? byStart.get(quote.firstToken + 1);
    const [own] = utterance?.ranges ?? [];
    if (!utterance || !own) continue;
    utterance.ranges.splice(0, 1, [before.firstToken, before.endToken], [quote.firstToken, own[1]]);
    byStart.set(before.firstToken, utterance);
    claimed.fill(1, before.firstToken, before.endToken);
  }
}

/** An utterance to which quotes are still added. */
interface Growing extends Utterance {
  readonly ranges: Range[];
}

/** Who spoke last before a quote, and the last token of that. */
interface Latest {
  readonly utterance: Growing;
  readonly token: number;
}

/** The utterance that a quote belongs to: the latest, or a new one, still without words; null where nobody can be told. */
function utteranceOf(context: SpeechContext, quote: Quote, latest: Latest | null): Growing | null {
  const blocks = latest ? quote.block - (context.document.sentences[at(context, latest.token).sentence]?.block ?? -1) : null;
  // "“Who knows it?” Ruiz asked. “Nobody.”"
  const short = quote.endToken - quote.firstToken < SHORTEST_SPEECH;
  if (short && !(latest && blocks === 0 && isSentence(context, quote) && adjoins(context, latest, quote))) return null;
  const introduced = introducer(context, quote, latest?.token ?? -1);
  if (introduced) return { speaker: { people: [introduced], unnamed: null }, ranges: [], cue: null };
  if (!latest || blocks === null) return null;
  const { utterance, token } = latest;
  const anew = { speaker: utterance.speaker, ranges: [], cue: null };
  if (blocks === 0) return !utterance.ranges.length || adjoins(context, latest, quote) ? utterance : anew;
  if (!opensBlock(context, quote)) return null;
  if (isUnclosed(context, token)) return blocks <= MOST_BLOCKS_BETWEEN ? utterance : null;
  return blocks === 1 ? anew : null;
}

/** Is the block the line under a pull quote that says whose words these are: no sentence, after a block in quotation marks? */
function isCredit(context: SpeechContext, quote: Quote): boolean {
  const above = context.document.blocks[quote.block - 1];
  return !quote.marked && above?.kind === 'quote' && !/[.?!…]$/.test(lastInside(context, quote).text);
}

/** Is the quote speech of its own, not a part of the reporter's sentence: it begins a sentence or follows a colon, and ends like one? */
function isSpeech(context: SpeechContext, quote: Quote): boolean {
  const { sentences } = context.document;
  const sentence = sentences[at(context, quote.firstToken).sentence];
  const before = at(context, quote.firstToken - 1);
  const begins = sentence?.firstToken === quote.firstToken || /^[:.]$/.test(before.text) || before.kind === 'quote';
  const ends =
    !quote.closed || !quote.marked || /[.,?!…—]$/.test(lastInside(context, quote).text) || /^[.?!]$/.test(at(context, quote.endToken).text);
  return begins && ends && !isTitleQuote(context, quote);
}

/** Is the quote a sentence, and no more? */
function isSentence(context: SpeechContext, quote: Quote): boolean {
  const sentence = context.document.sentences[at(context, quote.firstToken).sentence];
  return sentence?.firstToken === quote.firstToken && sentence.endToken === quote.endToken;
}

/** The last token inside a quote that isn't a mark: its sign, or its last word. */
function lastInside(context: SpeechContext, quote: Quote) {
  let index = quote.endToken - 1;
  while (index > quote.firstToken && at(context, index).kind === 'quote') index--;
  return at(context, index);
}

function isUnclosed(context: SpeechContext, token: number): boolean {
  return quoteOver(context, token)?.closed === false;
}

function opensBlock(context: SpeechContext, quote: Quote): boolean {
  return at(context, quote.firstToken).start === context.document.blocks[quote.block]?.start;
}

/** Does nothing but the cue's own sentence stand between the latest words and the quote? */
function adjoins(context: SpeechContext, { utterance, token }: Latest, quote: Quote): boolean {
  return (
    at(context, quote.firstToken).sentence - at(context, token).sentence <= 1 &&
    utterance.ranges.some(([first]) => first < quote.firstToken)
  );
}

/** The person whom the sentence before the quote is about, if nobody has spoken since. */
function introducer(context: SpeechContext, quote: Quote, latestToken: number): string | null {
  const sentence = context.document.sentences[at(context, quote.firstToken).sentence];
  if (!sentence) return null;
  const own = sentence.firstToken < quote.firstToken ? sentence : context.document.sentences[sentence.index - 1];
  if (own && own.block === quote.block - 1 && opensBlock(context, quote) && latestToken < own.firstToken) return labelled(context, own);
  if (!own || own.block !== quote.block || latestToken >= own.firstToken) return null;
  const mention = subjectMention(context, own, quote.firstToken) ?? possessor(context, own, quote);
  return mention && at(context, mention.firstToken).sentence === own.index && mention.firstToken - own.firstToken < 8
    ? mention.person
    : null;
}

/** "Ruiz’s answer was short: “…”": whose words a sentence announces with a colon. */
function possessor(context: SpeechContext, { firstToken }: Sentence, quote: Quote) {
  if (at(context, quote.firstToken - 1).text !== ':') return null;
  for (let i = firstToken; i < firstToken + 5; i++) {
    const mention = mentionOver(context, i);
    if (mention) return isPossessive(context, mention.endToken) ? mention : null;
  }
  return null;
}

/** The one person named in a paragraph that is a mere label. */
function labelled(context: SpeechContext, sentence: Sentence): string | null {
  const alone =
    sentence.start === context.document.blocks[sentence.block]?.start && sentence.end === context.document.blocks[sentence.block]?.end;
  if (!alone || sentence.endToken - sentence.firstToken > LONGEST_LABEL || /[.!?]$/.test(at(context, sentence.endToken - 1).text))
    return null;
  const people = new Set<string>();
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const person = mentionOver(context, i)?.person;
    if (person) people.add(person);
  }
  return people.size === 1 ? ([...people][0] as string) : null;
}
