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
import { at, inSpeech, mentionOver, quoteOver, type SpeechContext } from './speech-context.ts';
import { isPossessive } from './subjects.ts';

/** Does a finite verb show after a comma at the latest? */
export function hasVerb(context: SpeechContext, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 20); i++) if (isClauseVerb(context, i)) return true;
  return false;
}

/** A clause's verb: not the month of May, nor an owner's "’s". */
function isClauseVerb(context: SpeechContext, index: number): boolean {
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

/** Reads what follows a cue, over whom it was said to, when, and in what: "told reporters in Rome on Tuesday [that …]". */
export function readAfter(context: SpeechContext, cue: Cue, limit: number, afterQuote: boolean): After {
  let i = cue.endToken;
  const takes = cue.verb?.takes ?? [];
  if (takes.includes('addressee')) i = afterAddressee(context, i, limit, afterQuote);
  while (i < limit) {
    const { lower, text } = at(context, i);
    // "“A,” Ruiz said of the “experts” there": a part of what she spoke of.
    if (quoteOver(context, i)?.firstToken === i) return { type: afterQuote && i > cue.endToken ? 'gloss' : 'quote', at: i };
    if (lower === 'that' && !TIME_WORDS.has(at(context, i + 1).lower)) return { type: 'that', at: i + 1 };
    if (text === ':') return quoteOver(context, i + 1) ? { type: 'quote', at: i + 1 } : { type: 'that', at: i + 1 };
    if (/^[.;!?]$/.test(text)) return { type: 'end', at: i };
    if (/^[,—–(]$|^--$/.test(text)) {
      if (quoteOver(context, i + 1)?.firstToken === i + 1) return { type: 'quote', at: i + 1 };
      if (at(context, i + 1).lower === 'that') return { type: 'that', at: i + 2 };
      // "insisted, as she has before, that …"
      for (let k = i + 2; k < Math.min(limit, i + 10) && !quoteOver(context, k); k++)
        if (at(context, k).text === ',' && !afterQuote) {
          if (at(context, k + 1).lower === 'that') return { type: 'that', at: k + 2 };
          break;
        }
      // "said on Monday, in words to her child, “…”"
      const quoted = !afterQuote && PREPOSITIONS.has(at(context, i + 1).lower) ? quoteAhead(context, i + 1, limit) : -1;
      return quoted > 0 ? { type: 'quote', at: quoted } : { type: 'comma', at: i + 1 };
    }
    const next = afterQuote && lower === 'to' ? i : afterAdjunct(context, i, limit);
    if (next > i) {
      i = next;
      continue;
    }
    // "told a crowd in Lagos, “…”"
    const quoted = afterQuote ? -1 : quoteAhead(context, i, limit);
    if (quoted > 0) return { type: 'quote', at: quoted };
    if (afterQuote && (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower))) return { type: 'gloss', at: i };
    return { type: 'clause', at: i };
  }
  return { type: 'end', at: limit };
}

/** A speech in quotation marks that begins after a comma or colon within reach, with no verb of its own before it; -1 where there is none. */
export function quoteAhead(context: SpeechContext, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 15); i++) {
    if (FINITE.has(at(context, i).lower) || SUBJECT_PRONOUNS.has(at(context, i).lower)) return -1;
    if (/^[,:]$/.test(at(context, i).text) && quoteOver(context, i + 1)?.firstToken === i + 1 && inSpeech(context, i + 1)) return i + 1;
  }
  return -1;
}

/** Steps over one adjunct of a cue: a time ("on Tuesday"), a medium ("in a statement to the press"), an adverb; the same place where there is none. */
function afterAdjunct(context: SpeechContext, from: number, limit: number): number {
  const { lower } = at(context, from);
  if (mentionOver(context, from)) return from;
  // "said [May’s] numbers were good": an owner is no time.
  if (TIME_WORDS.has(lower) && isPossessive(context, from + 1)) return from;
  if (TIME_WORDS.has(lower) || (lower.endsWith('ly') && lower.length > 4)) return from + 1;
  if (/^(?:a|the|this|that|on|in|two|three|several)$/.test(lower) && TIME_WORDS.has(at(context, from + 1).lower)) return from + 2;
  if (at(context, from).kind === 'number' && (TIME_WORDS.has(at(context, from - 1).lower) || TIME_WORDS.has(at(context, from + 1).lower)))
    return from + 1;
  if (!PREPOSITIONS.has(lower)) return from;
  // "pledged to the trust that", "confided to reporters that": somebody, not a deed.
  const told = lower === 'to';
  if (told && !DETERMINERS.has(at(context, from + 1).lower) && !/^\p{Lu}|s$/u.test(at(context, from + 1).text)) return from;
  const place = told ? from : afterPlace(context, from, limit);
  if (place > from) return place;
  let medium = false;
  let i = from + 1;
  for (; i < Math.min(limit, from + 16); i++) {
    const token = at(context, i);
    if (token.kind === 'punctuation' || token.kind === 'quote' || token.lower === 'that') break;
    if (medium && startsContent(context, i)) break;
    if (MEDIA_WORDS.has(token.lower) || TIME_WORDS.has(token.lower)) medium = true;
  }
  const next = at(context, i);
  if (told) return next.lower === 'that' ? i : from;
  // Without a word for a medium, a phrase up to "that" or the end says where or to whom.
  if (medium || next.lower === 'that') return i;
  return (i >= limit || /^[.]$/.test(next.text)) && !hasVerb(context, from, i) ? i : from;
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

/** Does somebody and a deed follow: "residents to leave", "against leaving"? */
export function asksDeed(context: SpeechContext, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 10) && at(context, i).text !== ','; i++)
    if (at(context, i).lower === 'to' || at(context, i).lower === 'against' || FINITE.has(at(context, i).lower)) return true;
  return false;
}

/** Steps over who was told: "reporters", "me", "the Guardian", "CNN’s Jake Tapper". */
function afterAddressee(context: SpeechContext, from: number, limit: number, afterQuote: boolean): number {
  let i = from;
  if (OBJECT_PRONOUNS.has(at(context, i).lower) && at(context, i).text !== 'US') return i + 1;
  for (; i < limit; i++) {
    const { kind, lower, text } = at(context, i);
    if ((kind === 'punctuation' && text !== '-' && text !== '&') || kind === 'quote' || lower === 'that') break;
    if (!afterQuote && i > from && startsContent(context, i)) break;
    // "told Voice [of] America"
    const inName = lower === 'of' && /^\p{Lu}/u.test(at(context, i - 1).text) && /^\p{Lu}/u.test(at(context, i + 1).text);
    if (i > from && !inName && (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower))) break;
  }
  return i;
}
