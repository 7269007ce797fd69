import type { Sentence } from '../text/document.ts';
import { SENTENCE_OPENERS } from '../words/clause-words.ts';
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
 * Utterances come, and are returned, in text order.
 */
export function continueQuotes(context: SpeechContext, utterances: readonly Utterance[]): Utterance[] {
  const result = utterances.map((utterance) => ({ ...utterance, ranges: [...utterance.ranges] }));
  const claimed = new Uint8Array(context.document.tokens.length);
  for (const { ranges } of result) for (const [first, end] of ranges) claimed.fill(1, first, end);
  const order = (utterance: Utterance) => Math.max(utterance.cue?.token ?? 0, (utterance.ranges.at(-1)?.[1] ?? 0) - 1);
  const blockOf = (token: number) => context.document.sentences[at(context, token).sentence]?.block ?? -1;
  const byPlace = [...result].sort((a, b) => order(a) - order(b));
  let next = 0;
  let latest: (typeof result)[number] | null = null;
  let latestToken = -1;
  for (const quote of context.quotes) {
    while (next < byPlace.length && order(byPlace[next] as Utterance) < quote.firstToken) {
      const utterance = byPlace[next++] as (typeof result)[number];
      if (order(utterance) >= latestToken) [latest, latestToken] = [utterance, order(utterance)];
    }
    if (isCredit(context, quote)) continue;
    const block = quote.block;
    if (claimed[quote.firstToken] || !isSpeech(context, quote)) continue;
    if (quote.endToken - quote.firstToken < SHORTEST_SPEECH) {
      // "“Who knows it?” Ruiz asked. “Nobody.”"
      const goesOn = latest && blockOf(latestToken) === block && isSentence(context, quote) && adjoins(context, latest, latestToken, quote);
      if (!goesOn) continue;
    }
    const range = [quote.firstToken, quote.endToken] as const;
    const introduced = introducer(context, quote, latestToken, blockOf);
    if (introduced) {
      latest = { speaker: { people: [introduced], unnamed: null }, ranges: [range], cue: null };
      result.push(latest);
    } else if (latest && blockOf(latestToken) === block) {
      if (!latest.ranges.length || adjoins(context, latest, latestToken, quote)) latest.ranges.push(range);
      else {
        latest = { speaker: latest.speaker, ranges: [range], cue: null };
        result.push(latest);
      }
    } else if (
      latest &&
      opensBlock(context, quote) &&
      block - blockOf(latestToken) <= (isUnclosed(context, latestToken) ? MOST_BLOCKS_BETWEEN : 1)
    ) {
      latest = { speaker: latest.speaker, ranges: [range], cue: null };
      result.push(latest);
    } else continue;
    latestToken = quote.endToken - 1;
    claimed.fill(1, quote.firstToken, quote.endToken);
  }
  const start = (utterance: Utterance) => utterance.ranges[0]?.[0] ?? utterance.cue?.token ?? 0;
  return result.sort((a, b) => start(a) - start(b));
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
  const begins =
    sentence?.firstToken === quote.firstToken ||
    /^[:.]$/.test(before.text) ||
    before.kind === 'quote' ||
    opensWith(context, quote.firstToken - 1);
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

/** "But “it is a start.”" */
function opensWith(context: SpeechContext, index: number): boolean {
  const token = at(context, index);
  return SENTENCE_OPENERS.has(token.lower) && context.document.sentences[token.sentence]?.firstToken === index;
}

function isUnclosed(context: SpeechContext, token: number): boolean {
  return quoteOver(context, token)?.closed === false;
}

function opensBlock(context: SpeechContext, quote: Quote): boolean {
  return at(context, quote.firstToken).start === context.document.blocks[quote.block]?.start;
}

/** Does nothing but the cue's own sentence stand between the latest words and the quote? */
function adjoins(context: SpeechContext, latest: Utterance, latestToken: number, quote: Quote): boolean {
  return (
    at(context, quote.firstToken).sentence - at(context, latestToken).sentence <= 1 &&
    latest.ranges.some(([first]) => first < quote.firstToken)
  );
}

/** The person whom the sentence before the quote is about, if nobody has spoken since. */
function introducer(context: SpeechContext, quote: Quote, latestToken: number, blockOf: (token: number) => number): string | null {
  const sentence = context.document.sentences[at(context, quote.firstToken).sentence];
  if (!sentence) return null;
  const own = sentence.firstToken < quote.firstToken ? sentence : context.document.sentences[sentence.index - 1];
  if (own && own.block === quote.block - 1 && opensBlock(context, quote) && latestToken < own.firstToken) return labelled(context, own);
  if (!own || own.block !== quote.block || latestToken >= own.firstToken || blockOf(own.firstToken) !== quote.block) return null;
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
