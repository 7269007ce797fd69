import type { StatementKind } from '../analysis.ts';
import type { Sentence } from '../text/document.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  NEGATIONS,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../words/clause-words.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import { hasVerb, isClauseVerb, opensClause, quoteAhead, readAfter } from './after-cue.ts';
import { afterDateline, extended, FURTHEST, type Range, trimmed } from './content-edges.ts';
import { type Cue, closesQuote } from './cues.ts';
import type { Quote } from './quotes.ts';
import { at, inSpeech, isPartQuote, isTitleQuote, mentionOver, quoteFrom, quoteOver, type SpeechContext } from './speech-context.ts';
import { isAdverb, isPossessive, opensApposition } from './subjects.ts';

/** What stands on either side of a cue in its sentence. */
interface Surroundings {
  /** The place where another cue with its own speaker ends before this one, or the sentence's start. */
  readonly floor: number;
  /** The place where the content must end: a further cue of the same speaker ("…, adding that"), or the sentence's end. */
  readonly limit: number;
  /** Does another cue stand before this one in the sentence? */
  readonly follows: boolean;
}

/** The content that a cue introduces: none, one or two ranges in text order. */
export function contentOf(context: SpeechContext, cue: Cue, around: Surroundings): readonly Range[] {
  const ranges = contentByOrder(context, cue, around)
    .map((range) => trimmed(context, range))
    .filter((range) => range[1] > range[0]);
  const [range, ...others] = ranges;
  // "denies that she was there", "accused the council of neglect": without the verb the words would say something else, or nothing.
  return range && cue.verb?.carries && range[0] >= cue.endToken ? [[cue.token, range[1]], ...others] : ranges;
}

function contentByOrder(context: SpeechContext, cue: Cue, around: Surroundings): readonly Range[] {
  switch (cue.order) {
    case 'label': {
      const quote = quoteFrom(context, cue.token + 1);
      return [quote ? [quote.firstToken, quote.endToken] : [cue.token + 1, blockEnd(context, cue.sentence)]];
    }
    case 'noun':
      return [nounContent(context, cue, around.limit)];
    case 'source':
      return sourced(context, cue, around);
    case 'after': {
      const before = contentBefore(context, cue, around);
      const resumed = resumedQuote(context, cue.endToken, around.limit) ?? resumedClause(context, cue, around);
      return [...(before ? [before] : []), ...(resumed && (before || quoteOver(context, resumed[0])) ? [resumed] : [])];
    }
    case 'before':
      return aroundVerb(context, cue, around);
  }
}

/** "Ruiz’s claim [that] the toll works", "Ruiz’s vow [to close the mine] was met with cheers": a deed ends where the sentence's own verb begins. */
function nounContent(context: SpeechContext, { endToken }: Cue, limit: number): Range {
  if (at(context, endToken).lower === 'that') return extended(context, [endToken + 1, outerVerb(context, endToken + 1, limit)]);
  let end = endToken + 1;
  while (
    end < limit &&
    !(FINITE.has(at(context, end).lower) && !isPossessive(context, end) && !quoteOver(context, end)) &&
    at(context, end).text !== ','
  )
    end++;
  return extended(context, [endToken, end]);
}

/** "(the claim that) it would fall [was] ignored": the second verb of what looks like one clause is the sentence's own; the limit where there is none. */
function outerVerb(context: SpeechContext, from: number, limit: number): number {
  let seen = false;
  for (let i = from; i < limit; i++) {
    const { lower, kind } = at(context, i);
    if (kind === 'punctuation' || kind === 'quote' || CONJUNCTIONS.has(lower)) seen = false;
    else if (FINITE.has(lower) && !isPossessive(context, i)) {
      const group = FINITE.has(at(context, i - 1).lower) || NEGATIONS.has(at(context, i - 1).lower);
      if (seen && !group && !SUBJECT_PRONOUNS.has(at(context, i - 1).lower)) return i;
      seen = true;
    }
  }
  return limit;
}

/** One past the last token of a sentence's block. */
function blockEnd({ document }: SpeechContext, { block, index }: Sentence): number {
  let last = index;
  while (document.sentences[last + 1]?.block === block) last++;
  return document.sentences[last]?.endToken ?? 0;
}

/** "“A,” said Ruiz, “but B.”": the quote that goes on after the speaker. */
function resumedQuote(context: SpeechContext, from: number, limit: number): Range | null {
  for (let i = from; i < Math.min(limit, from + FURTHEST); i++) {
    const quote = quoteFrom(context, i);
    if (quote) return at(context, i - 1).text === ',' && inSpeech(context, i) && !isTitleQuote(context, quote) ? [i, quote.endToken] : null;
    if (CONJUNCTIONS.has(at(context, i).lower) && at(context, i - 1).text === ',') return null;
  }
  return null;
}

/** "The best time, said Ruiz, is the spring.": the clause that goes on after the speaker with its verb. */
function resumedClause(context: SpeechContext, { endToken, firstToken }: Cue, { limit }: Surroundings): Range | null {
  const inside =
    at(context, endToken).text === ',' && /^[,—–]$/.test(at(context, firstToken - 1).text) && !closesQuote(context, firstToken - 2);
  return inside && hasVerb(context, endToken + 1, limit) ? extended(context, [endToken + 1, limit]) : null;
}

/** "According to Ruiz, a chemist at …, it is safe." and "It is safe, according to Ruiz." */
function sourced(context: SpeechContext, cue: Cue, around: Surroundings): readonly Range[] {
  const { firstToken } = cue.sentence;
  if (cue.firstToken - firstToken > 3) {
    const before = contentBefore(context, cue, around);
    const resumed = resumedClause(context, cue, around);
    return [...(before ? [before] : []), ...(before && resumed ? [resumed] : [])];
  }
  const comma = nextComma(context, cue.endToken, around.limit);
  return comma > 0 ? [extended(context, [afterApposition(context, comma + 1, around.limit), around.limit])] : [];
}

/** Where a clause begins behind what is said of a speaker: "[a chemist at Westport,] it is safe", "[senior lecturer in law and a judge,] it is safe"; the same place where the clause begins at once. */
function afterApposition(context: SpeechContext, from: number, limit: number): number {
  const comma = nextComma(context, from, limit);
  if (comma < 0) return from;
  if (opensApposition(context, from) && at(context, from).lower !== 'the') return comma + 1;
  let describes = false;
  for (let i = from; i < comma; i++) {
    if ((FINITE.has(at(context, i).lower) && !isPossessive(context, i)) || PREPOSITIONS.has(at(context, from).lower)) return from;
    describes ||= PERSON_NOUNS.has(at(context, i).lower);
  }
  return describes && hasVerb(context, comma + 1, limit) ? comma + 1 : from;
}

function nextComma(context: SpeechContext, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (at(context, i).text === ',' && !quoteOver(context, i)) return i;
  return -1;
}

/** What is known of a cue whose verb stands behind its subject, and of what follows it. */
interface VerbPlace {
  readonly context: SpeechContext;
  readonly cue: Cue;
  readonly around: Surroundings;
  readonly takes: readonly string[];
  /** A quote ends right before the cue. */
  readonly afterQuote: boolean;
  readonly afterComma: boolean;
  readonly what: ReturnType<typeof readAfter>;
  /** What follows up to the limit; null where nothing does. */
  readonly behind: Range | null;
}

function aroundVerb(context: SpeechContext, cue: Cue, around: Surroundings): readonly Range[] {
  const takes = cue.verb?.takes ?? [];
  const afterQuote = followsQuote(context, cue) && !opensAnew(context, cue, around.limit);
  const joined = at(context, cue.firstToken - 1).lower === 'as' ? cue.firstToken - 2 : cue.firstToken - 1;
  const afterComma = cue.subject.type !== 'shared' && /^[,—–]$|^--$/.test(at(context, joined).text);
  const what = readAfter(context, cue, around.limit, afterQuote);
  if (takes.includes('as')) return quotedObject(context, cue, around.limit);
  if (leavesGap(context, cue) || lacksSubject(context, what)) return [];
  const behind: Range | null = what.type === 'end' || what.type === 'gloss' ? null : extended(context, [what.at, around.limit]);
  // "saw every game" says nothing, "sees the tariff as a gift" does.
  if (at(context, cue.token).lower === 'saw' && !holdsAs(context, cue.endToken, around.limit)) return [];
  const place = { context, cue, around, takes, afterQuote, afterComma, what, behind };
  if (takes.includes('object') && !takes.includes('clause')) return objectBehind(place);
  switch (what.type) {
    case 'that':
      return behind ? [behind] : [];
    case 'quote':
      return aroundQuote(place);
    case 'comma':
      return aroundComma(place);
    case 'end':
    case 'gloss':
      return beforeEnd(place);
    case 'clause':
      return aroundClause(place);
  }
}

const objectBehind = ({ context, cue, behind }: VerbPlace): readonly Range[] =>
  behind ? [[cue.endToken, beforeNextDeed(context, cue.endToken, behind[1])]] : [];

function aroundQuote({ context, cue, around, takes, afterQuote, afterComma, what, behind }: VerbPlace): readonly Range[] {
  const quote = quoteOver(context, what.at);
  const stops = quote && (endsSpeech(context, quote.endToken) || !takes.includes('clause'));
  const content: Range | null = quote && stops ? [quote.firstToken, quote.endToken] : behind;
  const begun = afterQuote || (afterComma && goesOnInQuote(context, what.at));
  const before = begun && around.floor < cue.firstToken ? contentBefore(context, cue, around) : null;
  return [...(before ? [before] : []), ...(content ? [content] : [])];
}

function aroundComma({ context, cue, around, afterQuote, what, behind }: VerbPlace): readonly Range[] {
  const before = contentBefore(context, cue, around);
  // "Essentially, Ruiz said, the deal is off": an opener is no content.
  if (!before || isOpener(context, before, what.at)) return behind ? [behind] : [];
  const inClause = afterQuote && begunBefore(context, cue);
  // "“A,” Ruiz said, shaking her head, “B.”"
  const quote = afterQuote ? resumedQuote(context, cue.endToken, around.limit) : null;
  if (quote) return [before, quote];
  // "It was, Ruiz said, a mistake."
  if (behind && !afterQuote && FINITE.has(at(context, before[1] - 1).lower)) return [before, behind];
  const goesOn =
    (!afterQuote || inClause) &&
    !isAside(context, what.at, around.limit) &&
    (!/^(?:as|when|while|with|in|at|on|during|after|before|for|who|noting|per)$/.test(at(context, what.at).lower) ||
      (inClause && hasVerb(context, what.at, around.limit)));
  return goesOn && behind ? [before, behind] : [before];
}

function beforeEnd({ context, cue, around, afterQuote, afterComma, what }: VerbPlace): readonly Range[] {
  const before = afterQuote || afterComma ? contentBefore(context, cue, around) : null;
  if (!before || isWhere(context, before)) return [];
  // "“A,” Ruiz said of Mora, “but B.”"
  const resumed = afterQuote ? quoteOver(context, quoteAhead(context, what.at, around.limit)) : undefined;
  if (resumed) return [before, [resumed.firstToken, resumed.endToken]];
  // "It was late, Ruiz said; the crews had gone home."
  return !afterQuote && at(context, what.at).text === ';' ? [before, extended(context, [what.at + 1, around.limit])] : [before];
}

function aroundClause(place: VerbPlace): readonly Range[] {
  const { context, cue, around, takes, afterQuote, afterComma, what, behind } = place;
  // "It fell, Ruiz said while visiting the site."
  if (afterQuote || (afterComma && /^(?:while|when|after|before|as|during|in|at)$/.test(at(context, what.at).lower))) {
    const before = contentBefore(context, cue, around);
    return before ? [before] : [];
  }
  const opens = opensClause(context, cue, what.at, around.limit);
  if (takes.includes('object') && !opens) return objectBehind(place);
  return behind && takes.includes('clause') && opens ? [behind] : [];
}

/** "the plan that Ruiz criticized will …", "Mora, whose work Ruiz praised, built …", "contrary to what Ruiz believes, …": what the verb is about stands in front of it. */
function leavesGap(context: SpeechContext, { verb, firstToken, endToken, subject }: Cue): boolean {
  const { text, lower } = at(context, endToken);
  if (subject.type === 'shared' || quoteFrom(context, endToken + 1)) return false;
  const before = at(context, firstToken - 1).lower;
  if (before === 'what') return text === ',';
  const onlyObject = !verb?.takes.includes('quote');
  // "Ruiz accused of theft": somebody else accuses.
  const passive = verb?.carries === true && verb.particle === null && /^(?:of|by|for|over)$/.test(lower);
  return onlyObject && (text === ',' || passive || (FINITE.has(lower) && !isPossessive(context, endToken)));
}

/** "the donors, who Ruiz said [will not come]": the subject stands before the cue. */
const lacksSubject = (context: SpeechContext, { type, at: place }: ReturnType<typeof readAfter>): boolean =>
  (type === 'clause' || type === 'that') && isClauseVerb(context, place) && !mentionOver(context, place) && !quoteOver(context, place);

function holdsAs(context: SpeechContext, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 15) && !/^[,;—–]$/.test(at(context, i).text); i++)
    if (at(context, i).lower === 'as') return true;
  return false;
}

/** "The toll, Ruiz said, “is a mistake.”": a quote that begins in the middle of a clause. */
function goesOnInQuote(context: SpeechContext, quote: number): boolean {
  return /^\p{Ll}/u.test(at(context, quote + 1).text) && at(context, quote - 1).text === ',';
}

/** Does a quote of the same paragraph end right before the cue? */
function followsQuote(context: SpeechContext, cue: Cue): boolean {
  if (cue.subject.type === 'shared') return false;
  const last = quoteEndBefore(context, cue);
  // "“No.” Ruiz feels the bridge is safe.", "It was “a loss for all of us.” Ruiz said no.": a verb that nobody quotes with, a part of another's sentence.
  const quote = quoteOver(context, last);
  const apart = at(context, last).sentence !== cue.sentence.index;
  if (apart && (!cue.verb?.takes.includes('quote') || (quote && isPartQuote(context, quote)))) return false;
  return closesQuote(context, last) && quote?.block === cue.sentence.block && !isStage(context, quote);
}

/** 'In a talk on [“The Harlow Hour,”] Ruiz said': where somebody speaks. */
const isStage = (context: SpeechContext, quote: Quote): boolean =>
  isTitleQuote(context, quote) && /^(?:on|of|in|for|to|the|’s|'s)$/.test(at(context, quote.firstToken - 1).lower);

/** "“No.” Ruiz said the bridge was safe.": a sentence of its own, with a clause behind its verb. */
function opensAnew(context: SpeechContext, cue: Cue, limit: number): boolean {
  const apart = at(context, quoteEndBefore(context, cue)).sentence !== cue.sentence.index;
  if (!apart || !cue.verb?.takes.includes('clause')) return false;
  const { type, at: place } = readAfter(context, cue, limit, false);
  return type === 'that' || (type === 'clause' && hasVerb(context, place, limit) && opensClause(context, cue, place, limit));
}

/** The place before a cue where a quote may close: right before it, or, after a quote that ends with a comma, in front of more about the speaker. */
function quoteEndBefore(context: SpeechContext, cue: Cue): number {
  const last = at(context, cue.firstToken - 1).text === ',' ? cue.firstToken - 2 : cue.firstToken - 1;
  if (cue.order !== 'before' || cue.subject.type !== 'name') return last;
  for (let i = last; i > last - LONGEST_DESCRIPTION && i >= cue.sentence.firstToken; i--) {
    if (closesQuote(context, i)) return at(context, i - 1).text === ',' ? i : last;
    const { kind, text, lower } = at(context, i);
    if ((kind !== 'word' && kind !== 'number' && text !== ',') || REPORTING_FORMS.has(lower)) return last;
    if (FINITE.has(lower) && !isPossessive(context, i)) return last;
  }
  return last;
}

/** “…,” Minister of Industry, Investment and Commerce, Senator Ana Ruiz, said */
const LONGEST_DESCRIPTION = 20;

/** Does the quote before the cue only end a clause of the reporter's: "It may help “in the short run,” Ruiz said, …"? */
function begunBefore(context: SpeechContext, cue: Cue): boolean {
  const quote = quoteOver(context, at(context, cue.firstToken - 1).text === ',' ? cue.firstToken - 2 : cue.firstToken - 1);
  return quote !== undefined && isPartQuote(context, quote) && quote.firstToken > cue.sentence.firstToken + 2;
}

/** Does an apposition to the speaker begin here, and not a clause, whose verb would come before the next comma: "…, Ruiz said, the rents have risen"? */
function isAside(context: SpeechContext, token: number, limit: number): boolean {
  if (!opensApposition(context, token) || /^(?:who|whose|which)$/.test(at(context, token).lower)) return opensApposition(context, token);
  // "a turnaround from the cuts they were making" is no clause: behind "a" the verb comes soon.
  const reach = /^an?$/.test(at(context, token).lower) ? 5 : 15;
  for (let i = token + 1; i < Math.min(limit, token + reach) && !/^[,;:—–]$/.test(at(context, i).text); i++) {
    if (/^(?:who|that|which|whose)$/.test(at(context, i).lower)) return true;
    if (FINITE.has(at(context, i).lower) && !isPossessive(context, i)) return false;
  }
  return true;
}

/** "called the plan “a disgrace”": from the object on, if some of it is quoted. */
function quotedObject(context: SpeechContext, cue: Cue, limit: number): readonly Range[] {
  if (isFreeRelative(context, cue)) return [];
  for (let i = cue.endToken; i < Math.min(limit, cue.endToken + 40); i++) {
    const quote = quoteOver(context, i);
    // "called the mayor that night, and …", "called Mora to say": no name for anything.
    if (!quote && endsObject(context, i)) return [];
    if (quote) return [[cue.endToken, withRest(context, Math.max(quote.endToken, i + 1))]];
  }
  return [];
}

/** How far behind a quote its phrase may go on, in tokens. */
const LONGEST_REST = 8;

/** "called the plan “rash” [and a “gift”]", "called the “depths” [of the crisis “shocking”]", "described a “tense” [mood]": where the phrase of a quote goes on behind it. */
function withRest(context: SpeechContext, end: number): number {
  if (endsSpeech(context, end)) return end;
  for (let i = end; i < end + LONGEST_REST && at(context, i).kind !== 'punctuation' && !FINITE.has(at(context, i).lower); i++) {
    const second = quoteFrom(context, i);
    if (second) return isTitleQuote(context, second) ? end : second.endToken;
  }
  const next = at(context, end);
  const isNoun =
    next.kind === 'word' && /^\p{Ll}{4,}$/u.test(next.text) && !NO_NOUN(next.lower) && /^[.,;]$/.test(at(context, end + 1).text);
  return isNoun ? end + 1 : end;
}

const NO_NOUN = (word: string): boolean =>
  FINITE.has(word) ||
  PREPOSITIONS.has(word) ||
  CONJUNCTIONS.has(word) ||
  TIME_WORDS.has(word) ||
  isAdverb(word) ||
  /(?:ing|ly|ed)$/.test(word);

/** "in [what] the mayor called a “truce”": named, not told. */
function isFreeRelative(context: SpeechContext, { firstToken, sentence }: Cue): boolean {
  for (let i = firstToken - 1; i >= Math.max(sentence.firstToken, firstToken - 6); i--) {
    if (at(context, i).lower === 'what') return true;
    if (at(context, i).kind !== 'word') return false;
  }
  return false;
}

/** "called for a new road [and has quarrelled with …]", "sees it as a start[, and believes in …]": where the speaker's next deed begins behind a mere object; the limit where none does. */
function beforeNextDeed(context: SpeechContext, from: number, limit: number): number {
  for (let i = from + 1; i < limit - 1; i++) {
    if (quoteOver(context, i)) continue;
    const { lower } = at(context, i);
    if (lower === 'and') {
      if (opensDeed(context, i + 1)) return at(context, i - 1).text === ',' ? i - 1 : i;
      // In a side clause the next verb may be that clause's.
    } else if ((CONJUNCTIONS.has(lower) && lower !== 'as') || lower === 'to' || FINITE.has(lower)) return limit;
  }
  return limit;
}

/** "(and) [has quarrelled with …]", "(and) [also established a …]", "(and) [believes in …]" */
function opensDeed(context: SpeechContext, from: number): boolean {
  let verb = from;
  while (isAdverb(at(context, verb).lower)) verb++;
  const { lower } = at(context, verb);
  const next = at(context, verb + 1).lower;
  if (FINITE.has(lower)) return true;
  if (/[a-z]{2}ed$/.test(lower) && (PREPOSITIONS.has(next) || DETERMINERS.has(next) || mentionOver(context, verb + 1))) return true;
  return REPORTING_FORMS.get(lower)?.[0]?.form === 'third' && !DETERMINERS.has(at(context, verb - 1).lower);
}

/** "called the mayor that night and, …", "called Mora to say": another deed than naming begins. */
function endsObject(context: SpeechContext, index: number): boolean {
  const [text, next] = [at(context, index).lower, at(context, index + 1).lower];
  return (
    /^[;—–]$|^--$/.test(text) ||
    (text === 'and' && next === ',') ||
    (text === ',' && CONJUNCTIONS.has(next)) ||
    (text === 'to' && REPORTING_FORMS.has(next))
  );
}

/** Does the quote that ends before this token end what is said: a sign inside its closing mark, or the sentence's end after it? */
function endsSpeech(context: SpeechContext, end: number): boolean {
  return (
    /^[.,?!…]$/.test(at(context, end - 2).text) ||
    at(context, end).sentence !== at(context, end - 1).sentence ||
    /^[.,;]$/.test(at(context, end).text)
  );
}

/** What the sentence holds before a cue, or the quote that ends there. Null where it can't be content. */
function contentBefore(context: SpeechContext, cue: Cue, { floor, follows }: Surroundings): Range | null {
  const end = endBefore(context, cue);
  const quote = closesQuote(context, end - 1) ? quoteOver(context, end - 1) : undefined;
  if (quote && isWhole(context, quote, cue, follows)) return [quote.firstToken, quote.endToken];
  // "Ruiz said he was ill, Mora testified": the sentence's last words own all of it, another cue's too.
  const closing =
    cue.order === 'after' ||
    cue.order === 'source' ||
    (cue.order === 'before' && cue.subject.type === 'name' && endsSentence(context, cue));
  if (follows && !quote && !(closing && at(context, end).text === ',')) return null;
  let first = afterDateline(context, afterSemicolon(context, floor, end), end);
  while (first < end && SENTENCE_OPENERS.has(at(context, first).lower)) {
    first++;
    if (at(context, first).text === ',') first++;
  }
  return end > first ? [first, end] : null;
}

/** Where what stands before a cue ends, without its comma. */
function endBefore(context: SpeechContext, cue: Cue): number {
  let end = cue.firstToken;
  // "The first step, as Ruiz suggests, is …"
  if (at(context, end - 1).lower === 'as' && at(context, end - 2).text === ',') end--;
  while (end > 0 && /^[,—–]$|^--$/.test(at(context, end - 1).text)) end--;
  const last = quoteEndBefore(context, cue);
  return !closesQuote(context, end - 1) && closesQuote(context, last) ? last + 1 : end;
}

/** Is a quote before a cue all that is said there, and no part of a clause? */
function isWhole(context: SpeechContext, quote: Quote, { sentence }: Cue, follows: boolean): boolean {
  if (quote.block !== sentence.block) return false;
  if (quote.firstToken < sentence.firstToken) return true;
  const long = quote.endToken - quote.firstToken > 4;
  return long && (follows || /^[,:—–]$|^--$/.test(at(context, quote.firstToken - 1).text));
}

/** One past the last semicolon between two places; the first where there is none. */
function afterSemicolon(context: SpeechContext, from: number, end: number): number {
  for (let i = end - 1; i > Math.max(from, end - FURTHEST); i--) if (at(context, i).text === ';' && !quoteOver(context, i)) return i + 1;
  return from;
}

function endsSentence(context: SpeechContext, { endToken, sentence }: Cue): boolean {
  return endToken >= sentence.endToken - 1 && /^[.!?]$/.test(at(context, sentence.endToken - 1).text);
}

function denies(context: SpeechContext, [first, end]: Range): boolean {
  for (let i = first; i < end; i++) if (DENIES.test(at(context, i).lower)) return true;
  return false;
}

const DENIES = /^(?:no|not|never|nobody|none|nothing|neither|nor|cannot|hardly|without)$|n['’]t$/;

/** Is the stretch a mere opener ("In March", "On the other hand", "Asked about the vote"), and not a denial ("No", "Not once") or the subject of the verb behind the speaker ("This, Ruiz says, is …")? */
function isOpener(context: SpeechContext, [first, end]: Range, behind: number): boolean {
  if (quoteOver(context, end - 1)) return false;
  const { lower } = at(context, first);
  if (denies(context, [first, end])) return false;
  if ((FINITE.has(at(context, behind).lower) && !PREPOSITIONS.has(lower)) || FINITE.has(at(context, end - 1).lower)) return false;
  return end - first < 3 || (PREPOSITIONS.has(lower) && end - first < 12) || (end - first < 10 && /ing$|^asked$/.test(lower));
}

/** Is the stretch no more than a phrase with a preposition: "In that context"? */
function isWhere(context: SpeechContext, [first, end]: Range): boolean {
  if (end - first > LONGEST_WHERE || quoteOver(context, end - 1) || denies(context, [first, end])) return false;
  return PREPOSITIONS.has(at(context, first).lower) && !hasVerb(context, first, end);
}

const LONGEST_WHERE = 4;

/** Direct where every word stands in quotation marks, indirect where none does. */
export function kindOf(context: SpeechContext, ranges: readonly Range[]): StatementKind {
  let inside = 0;
  let outside = 0;
  for (const [first, end] of ranges) {
    for (let i = first; i < end; i++) {
      if (at(context, i).kind === 'punctuation' || at(context, i).kind === 'quote') continue;
      if (quoteOver(context, i)) inside++;
      else outside++;
    }
  }
  return outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed';
}
