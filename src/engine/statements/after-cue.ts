import {
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  MEDIA_WORDS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../words/clause-words.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import type { Cue } from './cues.ts';
import { at, inSpeech, isTitleQuote, mentionOver, quoteFrom, quoteOver, type SpeechContext } from './speech-context.ts';
import { isPossessive } from './subjects.ts';

/** Does a finite verb show after a comma at the latest? */
export function hasVerb(context: SpeechContext, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 20); i++) if (isClauseVerb(context, i)) return true;
  return false;
}

/** A clause's verb: not the month of May, nor an owner's "’s". */
export function isClauseVerb(context: SpeechContext, index: number): boolean {
  const { lower, text } = at(context, index);
  return FINITE.has(lower) && text !== 'May' && (!isPossessive(context, index) || SUBJECT_PRONOUNS.has(at(context, index - 1).lower));
}

/** After these verbs what follows is a clause; after others it may be a mere object ("announced a plan") unless a finite verb shows. */
const CLAUSAL = new Set('say tell think believe hope insist argue warn joke fret reckon assume contend allege predict'.split(' '));

/** Is what follows the verb a clause? Its surest signs are a subject pronoun at its start and a finite verb within reach. */
export function opensClause(context: SpeechContext, cue: Cue, from: number, limit: number): boolean {
  const { lower } = at(context, from);
  const sayable = CLAUSAL.has(cue.verb?.verb.split(' ')[0] ?? '');
  if (lower === 'to' || (PREPOSITIONS.has(lower) && cue.verb?.verb !== 'say said')) return false;
  if (sayable) return true;
  if (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower) && lower !== 'who') return at(context, from + 1).lower !== 'for';
  // "denied having met him", "recommends calling ahead"
  if (/ing$/.test(lower) && /^(?:deny|recommend|remember|recall|suggest|admit)/.test(cue.verb?.verb ?? '')) return true;
  for (let i = from + 1; i < Math.min(limit, from + 16); i++) {
    // "wrote an article headed “The port is lost”": the verb is the title's.
    const quote = quoteOver(context, i);
    if (quote && /^\p{Lu}/u.test(at(context, quote.firstToken + 1).text)) i = quote.endToken;
    if (isClauseVerb(context, i) || isPastVerb(context, i)) return true;
    if (/^[,;:]$/.test(at(context, i).text) || CONJUNCTIONS.has(at(context, i).lower)) return false;
  }
  return false;
}

/** "claimed the army chief [harboured] a grudge": a form in -ed behind a noun and before no "by". */
function isPastVerb(context: SpeechContext, index: number): boolean {
  const { lower, kind } = at(context, index - 1);
  const noun = kind === 'word' && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower) && !CONJUNCTIONS.has(lower) && !lower.endsWith('ly');
  return noun && /[a-z]{2}ed$/.test(at(context, index).lower) && DETERMINERS.has(at(context, index + 1).lower);
}

interface After {
  readonly type: 'end' | 'that' | 'quote' | 'comma' | 'clause' | 'gloss';
  readonly at: number;
}

/**
 * Reads what follows a cue: "told reporters in Rome on Tuesday [that …]".
 * 1. over whom it was said to, where the verb takes somebody ("told reporters")
 * 2. up to a mark or a "that", which says what comes
 * 3. over times, media and adverbs before it ("in a statement on Tuesday")
 * 4. any other words begin what is said
 */
export function readAfter(context: SpeechContext, cue: Cue, limit: number, afterQuote: boolean): After {
  let i = cue.verb?.takes.includes('addressee') ? afterAddressee(context, cue.endToken, limit, afterQuote) : cue.endToken;
  while (i < limit) {
    // "“A,” Ruiz said of the “experts” there": a part of what she spoke of.
    if (quoteFrom(context, i)) return { type: afterQuote && i > cue.endToken ? 'gloss' : 'quote', at: i };
    const marked = atMark(context, i, limit, afterQuote);
    if (marked) return marked;
    const next = afterQuote && at(context, i).lower === 'to' ? i : afterAdjunct(context, i, limit);
    if (next === i) return atWords(context, i, limit, afterQuote);
    i = next;
  }
  return { type: 'end', at: limit };
}

/** What "that", a colon, a comma or a stop says comes; null at any other word. */
function atMark(context: SpeechContext, index: number, limit: number, afterQuote: boolean): After | null {
  const { lower, text } = at(context, index);
  if (lower === 'that') {
    const next = at(context, index + 1).lower;
    // "said [that was wrong]": what was told of before.
    if (FINITE.has(next)) return { type: 'clause', at: index };
    // "said that night", but "said that November’s vote was lost"
    if (!TIME_WORDS.has(next) || isPossessive(context, index + 2)) return { type: 'that', at: index + 1 };
  }
  if (text === ':') return { type: quoteOver(context, index + 1) ? 'quote' : 'that', at: index + 1 };
  if (/^[.;!?]$/.test(text)) return { type: 'end', at: index };
  return /^[,—–(]$|^--$/.test(text) ? behindComma(context, index, limit, afterQuote) : null;
}

function behindComma(context: SpeechContext, comma: number, limit: number, afterQuote: boolean): After {
  if (quoteFrom(context, comma + 1)) return { type: 'quote', at: comma + 1 };
  if (at(context, comma + 1).lower === 'that') return { type: 'that', at: comma + 2 };
  if (!afterQuote) {
    const that = thatBehindAside(context, comma + 2, Math.min(limit, comma + 10));
    if (that > 0) return { type: 'that', at: that };
    // "said on Monday, in words to her child, “…”"
    const quoted = PREPOSITIONS.has(at(context, comma + 1).lower) ? quoteAhead(context, comma + 1, limit) : -1;
    if (quoted > 0) return { type: 'quote', at: quoted };
  }
  return { type: 'comma', at: comma + 1 };
}

/** "insisted, as she has before, that [the toll works]": one past a "that" behind the next comma; -1 where there is none. */
function thatBehindAside(context: SpeechContext, from: number, limit: number): number {
  for (let i = from; i < limit && !quoteOver(context, i); i++)
    if (at(context, i).text === ',') return at(context, i + 1).lower === 'that' ? i + 2 : -1;
  return -1;
}

function atWords(context: SpeechContext, index: number, limit: number, afterQuote: boolean): After {
  const { lower } = at(context, index);
  if (afterQuote) return { type: PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) ? 'gloss' : 'clause', at: index };
  // "told a crowd in Lagos, “…”"
  const quoted = quoteAhead(context, index, limit);
  // "said [the toll, “doesn’t work”]": the quote is that phrase's verb.
  return quoted > 0 && !FINITE.has(at(context, quoted + 1).lower) ? { type: 'quote', at: quoted } : { type: 'clause', at: index };
}

/** A speech in quotation marks that begins after a comma or colon within reach, with no verb of its own before it; -1 where there is none. */
export function quoteAhead(context: SpeechContext, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 15); i++) {
    if (FINITE.has(at(context, i).lower) || SUBJECT_PRONOUNS.has(at(context, i).lower)) return -1;
    if (/^[,:]$/.test(at(context, i).text) && quoteFrom(context, i + 1) && inSpeech(context, i + 1)) return i + 1;
  }
  return -1;
}

/** Steps over one adjunct of a cue: a time ("on Tuesday"), a medium ("in a statement to the press"), an adverb; the same place where there is none. */
function afterAdjunct(context: SpeechContext, from: number, limit: number): number {
  const { lower } = at(context, from);
  // "said [May’s] numbers were good": an owner is no time.
  if (mentionOver(context, from) || (TIME_WORDS.has(lower) && isPossessive(context, from + 1))) return from;
  const words = timeWords(context, from);
  if (words) return from + words;
  return PREPOSITIONS.has(lower) ? afterPhrase(context, from, limit) : from;
}

const MEASURING = /^(?:near|rough|approximate|on|hard|bare|most|part|ful|real|extreme)ly$/;

/** How many words here are a time or an adverb: "[Tuesday]", "[this week]", "[quietly]", "March [3]". */
function timeWords(context: SpeechContext, from: number): number {
  const { lower, kind } = at(context, from);
  const isTime = (index: number) => TIME_WORDS.has(at(context, index).lower);
  // "said [past] presidents had tried", "said the [last] few months were hard"
  const points = (index: number) => /^(?:last|past|next|previous|same|late|early)$/.test(at(context, index).lower);
  if (points(from)) return isTime(from + 1) ? 2 : 0;
  if (lower === 'soon' && at(context, from + 1).lower === 'after') return 2;
  // "said [nearly] half were ill"
  const isManner = lower.endsWith('ly') && lower.length > 4 && !MEASURING.test(lower);
  if (isTime(from) || lower === 'however' || isManner) return 1;
  if (/^(?:a|the|this|that|on|in|two|three|several)$/.test(lower) && isTime(from + 1))
    return points(from + 1) ? (isTime(from + 2) ? 3 : 0) : 2;
  return kind === 'number' && (isTime(from - 1) || isTime(from + 1)) ? 1 : 0;
}

/** Steps over a phrase with a preposition that says where, by what or to whom; the same place where it is a part of what is said. */
function afterPhrase(context: SpeechContext, from: number, limit: number): number {
  const told = at(context, from).lower === 'to';
  // "pledged to the trust that", "confided to reporters that": somebody, not a deed.
  if (told && !DETERMINERS.has(at(context, from + 1).lower) && !/^\p{Lu}|s$/u.test(at(context, from + 1).text)) return from;
  const place = afterPlace(context, from, limit);
  if (place > from) return place;
  const { end, medium } = phraseEnd(context, from + 1, Math.min(limit, from + 16));
  const next = at(context, end);
  if (next.lower === 'that') return end;
  if (told) return from;
  if (medium) return end;
  // Without a word for a medium, a phrase up to "that" or the end says where or to whom.
  return (end >= limit || next.text === '.') && !hasVerb(context, from, end) ? end : from;
}

/** Where a phrase ends: at a sign, at "that", at the clause behind a medium or time ("in a statement [he] would go"). */
function phraseEnd(context: SpeechContext, from: number, limit: number): { end: number; medium: boolean } {
  let medium = false;
  let end = from;
  for (; end < limit; end++) {
    const { kind, lower } = at(context, end);
    // "said in that case that the toll"
    const that = lower === 'that' && end > from;
    if (kind === 'punctuation' || kind === 'quote' || that || (medium && startsContent(context, end))) break;
    medium ||= MEDIA_WORDS.has(lower) || TIME_WORDS.has(lower);
  }
  return { end, medium };
}

/** "told a crowd [in Salt Lake City] she would": a place, if a clause begins right behind it; the same place where not. */
function afterPlace(context: SpeechContext, from: number, limit: number): number {
  if (!/^(?:in|at|outside|near)$/.test(at(context, from).lower)) return from;
  let i = from + 1;
  while (i < Math.min(limit, from + 5) && /^\p{Lu}/u.test(at(context, i).text) && !mentionOver(context, i)) i++;
  return i > from + 1 && /^(?:he|she|they|it|we|his|her|their)$/.test(at(context, i).lower) ? i : from;
}

/** Does a bare clause begin at the token, after a phrase: "in a statement [he] would go", "on Twitter [the] deal was off"? */
function startsContent(context: SpeechContext, index: number): boolean {
  const { lower } = at(context, index);
  const before = at(context, index - 1).lower;
  if (PREPOSITIONS.has(before) || DETERMINERS.has(before) || /^(?:'s|and|or)$|ing$/.test(before)) return false;
  // "Radio One" is no "one".
  if (
    SUBJECT_PRONOUNS.has(at(context, index).text) ||
    at(context, index).text === 'I' ||
    lower === 'the' ||
    /^(?:his|her|its|their|our|my|a|an|no|not|some|any|all|every)$/.test(lower)
  )
    return true;
  return mentionOver(context, index)?.firstToken === index && !/^\p{Lu}/u.test(at(context, index - 1).text) && !PERSON_NOUNS.has(before);
}

const MODALS = /^(?:would|should|could|might|must|will|may|can|cannot)$/;

/** Is who was told over at the token: a clause begins, or a phrase that is no part of a name ("told Voice [of] America")? */
function leavesAddressee(context: SpeechContext, index: number, afterQuote: boolean): boolean {
  if (!afterQuote && startsContent(context, index)) return true;
  const { lower } = at(context, index);
  const inName = lower === 'of' && /^\p{Lu}/u.test(at(context, index - 1).text) && /^\p{Lu}/u.test(at(context, index + 1).text);
  return !inName && (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower));
}

/** Steps over who was told: "reporters", "me", "the Guardian", "“Harlow This Week”", "CNN’s Jake Tapper". */
function afterAddressee(context: SpeechContext, from: number, limit: number, afterQuote: boolean): number {
  let i = from;
  const quote = quoteFrom(context, i);
  if (quote && isTitleQuote(context, quote)) return quote.endToken;
  if (OBJECT_PRONOUNS.has(at(context, i).lower) && at(context, i).text !== 'US') return i + 1;
  for (; i < limit; i++) {
    const { kind, lower, text } = at(context, i);
    // "told Harlow News[’] Max Hill"
    if (/^[’']$/.test(text) && /s$/.test(at(context, i - 1).text) && /^\p{Lu}/u.test(at(context, i + 1).text)) {
      i++;
      continue;
    }
    if ((kind === 'punctuation' && text !== '-' && text !== '&') || kind === 'quote' || lower === 'that') break;
    // "warned [the toll] would rise": nobody is told, the clause has begun.
    if (i > from && !afterQuote && MODALS.test(lower)) return from;
    if (i > from && leavesAddressee(context, i, afterQuote)) break;
  }
  return i;
}
