import type { StatementKind } from '../analysis.ts';
import type { Sentence } from '../text/document.ts';
import { CONJUNCTIONS, DETERMINERS, FINITE, NEGATIONS, PREPOSITIONS, SENTENCE_OPENERS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import { asksDeed, hasVerb, opensClause, quoteAhead, readAfter } from './after-cue.ts';
import { afterDateline, extended, FURTHEST, type Range, trimmed } from './content-edges.ts';
import { type Cue, closesQuote } from './cues.ts';
import type { Quote } from './quotes.ts';
import { at, inSpeech, isPartQuote, isTitleQuote, mentionOver, quoteOver, type Scene } from './scene.ts';
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
export function contentOf(scene: Scene, cue: Cue, around: Surroundings): readonly Range[] {
  const ranges = contentByOrder(scene, cue, around)
    .map((range) => trimmed(scene, range))
    .filter((range) => range[1] > range[0] && !isIdiom(scene, range));
  const [range, ...others] = ranges;
  // "denies that she was there", "accused the council of neglect": without the verb the words would say something else, or nothing.
  return range && cue.verb?.carries && range[0] >= cue.endToken ? [[cue.token, range[1]], ...others] : ranges;
}

/** "said [her piece]", "said [their goodbyes]": nothing is told of what was said. */
const isIdiom = (scene: Scene, [first, end]: Range): boolean =>
  end === first + 2 &&
  /^(?:his|her|their|its)$/.test(at(scene, first).lower) &&
  /^(?:piece|goodbyes?|farewells?|prayers?|vows|lines)$/.test(at(scene, first + 1).lower);

function contentByOrder(scene: Scene, cue: Cue, around: Surroundings): readonly Range[] {
  switch (cue.order) {
    case 'label': {
      const quote = quoteOver(scene, cue.token + 1);
      return [quote?.firstToken === cue.token + 1 ? [quote.firstToken, quote.endToken] : [cue.token + 1, blockEnd(scene, cue.sentence)]];
    }
    case 'noun':
      return [nounContent(scene, cue, around.limit)];
    case 'source':
      return sourced(scene, cue, around);
    case 'after': {
      const before = contentBefore(scene, cue, around);
      const resumed = resumedQuote(scene, cue.endToken, around.limit) ?? resumedClause(scene, cue, around);
      return [...(before ? [before] : []), ...(resumed && (before || quoteOver(scene, resumed[0])) ? [resumed] : [])];
    }
    case 'before':
      return aroundVerb(scene, cue, around);
  }
}

/** "Ruiz’s claim [that] the toll works", "Ruiz’s vow [to close the mine] was met with cheers": a deed ends where the sentence's own verb begins. */
function nounContent(scene: Scene, { endToken }: Cue, limit: number): Range {
  if (at(scene, endToken).lower === 'that') return extended(scene, [endToken + 1, outerVerb(scene, endToken + 1, limit)]);
  let end = endToken + 1;
  while (
    end < limit &&
    !(FINITE.has(at(scene, end).lower) && !isPossessive(scene, end) && !quoteOver(scene, end)) &&
    at(scene, end).text !== ','
  )
    end++;
  return extended(scene, [endToken, end]);
}

/** "(the claim that) it would fall [was] ignored": the second verb of what looks like one clause is the sentence's own; the limit where there is none. */
function outerVerb(scene: Scene, from: number, limit: number): number {
  let seen = false;
  for (let i = from; i < limit; i++) {
    const { lower, kind } = at(scene, i);
    if (kind === 'punctuation' || kind === 'quote' || CONJUNCTIONS.has(lower)) seen = false;
    else if (FINITE.has(lower) && !isPossessive(scene, i)) {
      const group = FINITE.has(at(scene, i - 1).lower) || NEGATIONS.has(at(scene, i - 1).lower);
      if (seen && !group && !SUBJECT_PRONOUNS.has(at(scene, i - 1).lower)) return i;
      seen = true;
    }
  }
  return limit;
}

/** One past the last token of a sentence's block. */
function blockEnd({ document }: Scene, { block, index }: Sentence): number {
  let last = index;
  while (document.sentences[last + 1]?.block === block) last++;
  return document.sentences[last]?.endToken ?? 0;
}

/** "“A,” said Ruiz, “but B.”": the quote that goes on after the speaker. */
function resumedQuote(scene: Scene, from: number, limit: number): Range | null {
  for (let i = from; i < Math.min(limit, from + FURTHEST); i++) {
    const quote = quoteOver(scene, i);
    if (quote?.firstToken === i)
      return at(scene, i - 1).text === ',' && inSpeech(scene, i) && !isTitleQuote(scene, quote) ? [i, quote.endToken] : null;
    if (CONJUNCTIONS.has(at(scene, i).lower) && at(scene, i - 1).text === ',') return null;
  }
  return null;
}

/** "The best time, said Ruiz, is the spring.": the clause that goes on after the speaker with its verb. */
function resumedClause(scene: Scene, { endToken, firstToken }: Cue, { limit }: Surroundings): Range | null {
  const inside = at(scene, endToken).text === ',' && /^[,—–]$/.test(at(scene, firstToken - 1).text) && !closesQuote(scene, firstToken - 2);
  return inside && hasVerb(scene, endToken + 1, limit) ? extended(scene, [endToken + 1, limit]) : null;
}

/** "According to Ruiz, a chemist at …, it is safe." and "It is safe, according to Ruiz." */
function sourced(scene: Scene, cue: Cue, around: Surroundings): readonly Range[] {
  const { firstToken } = cue.sentence;
  if (cue.firstToken - firstToken > 3) {
    const before = contentBefore(scene, cue, around);
    const resumed = resumedClause(scene, cue, around);
    return [...(before ? [before] : []), ...(before && resumed ? [resumed] : [])];
  }
  const comma = nextComma(scene, cue.endToken, around.limit);
  return comma > 0 ? [extended(scene, [afterApposition(scene, comma + 1, around.limit), around.limit])] : [];
}

/** Where a clause begins behind what is said of a speaker: "[a chemist at Westport,] it is safe", "[senior lecturer in law and a judge,] it is safe"; the same place where the clause begins at once. */
function afterApposition(scene: Scene, from: number, limit: number): number {
  const comma = nextComma(scene, from, limit);
  if (comma < 0) return from;
  if (opensApposition(scene, from) && at(scene, from).lower !== 'the') return comma + 1;
  let describes = false;
  for (let i = from; i < comma; i++) {
    if ((FINITE.has(at(scene, i).lower) && !isPossessive(scene, i)) || PREPOSITIONS.has(at(scene, from).lower)) return from;
    describes ||= PERSON_NOUNS.has(at(scene, i).lower);
  }
  return describes && hasVerb(scene, comma + 1, limit) ? comma + 1 : from;
}

function nextComma(scene: Scene, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (at(scene, i).text === ',' && !quoteOver(scene, i)) return i;
  return -1;
}

/** What is known of a cue whose verb stands behind its subject, and of what follows it. */
interface VerbPlace {
  readonly scene: Scene;
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

function aroundVerb(scene: Scene, cue: Cue, around: Surroundings): readonly Range[] {
  const takes = cue.verb?.takes ?? [];
  const afterQuote = followsQuote(scene, cue) && !opensAnew(scene, cue, around.limit);
  const joined = at(scene, cue.firstToken - 1).lower === 'as' ? cue.firstToken - 2 : cue.firstToken - 1;
  const afterComma = cue.subject.type !== 'shared' && /^[,—–]$|^--$/.test(at(scene, joined).text);
  const what = readAfter(scene, cue, around.limit, afterQuote);
  if (takes.includes('as')) return quotedObject(scene, cue, around.limit);
  if (leavesGap(scene, cue)) return [];
  const behind: Range | null = what.type === 'end' || what.type === 'gloss' ? null : extended(scene, [what.at, around.limit]);
  // "saw every game" says nothing, "sees the tariff as a gift" does.
  if (at(scene, cue.token).lower === 'saw' && !holdsAs(scene, cue.endToken, around.limit)) return [];
  // "advised the president" says nothing of what was advised.
  if (cue.verb?.verb === 'advise' && what.type === 'clause' && !asksDeed(scene, what.at, around.limit)) return [];
  const place = { scene, cue, around, takes, afterQuote, afterComma, what, behind };
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

const objectBehind = ({ scene, cue, behind }: VerbPlace): readonly Range[] =>
  behind ? [[cue.endToken, beforeNextDeed(scene, cue.endToken, behind[1])]] : [];

function aroundQuote({ scene, cue, around, takes, afterQuote, afterComma, what, behind }: VerbPlace): readonly Range[] {
  const quote = quoteOver(scene, what.at);
  const stops = quote && (endsSpeech(scene, quote.endToken) || !takes.includes('clause'));
  const content: Range | null = quote && stops ? [quote.firstToken, quote.endToken] : behind;
  const begun = afterQuote || (afterComma && goesOnInQuote(scene, what.at));
  const before = begun && around.floor < cue.firstToken ? contentBefore(scene, cue, around) : null;
  return [...(before ? [before] : []), ...(content ? [content] : [])];
}

function aroundComma({ scene, cue, around, afterQuote, what, behind }: VerbPlace): readonly Range[] {
  const before = contentBefore(scene, cue, around);
  // "Essentially, Ruiz said, the deal is off": an opener is no content.
  if (!before || isOpener(scene, before, what.at)) return behind && !followsAside(scene, what.at, around.limit) ? [behind] : [];
  const inClause = afterQuote && begunBefore(scene, cue);
  // "“A,” Ruiz said, shaking her head, “B.”"
  const quote = afterQuote ? resumedQuote(scene, cue.endToken, around.limit) : null;
  if (quote) return [before, quote];
  // "It was, Ruiz said, a mistake."
  if (behind && !afterQuote && FINITE.has(at(scene, before[1] - 1).lower)) return [before, behind];
  const goesOn =
    (!afterQuote || inClause) &&
    !isAside(scene, what.at, around.limit) &&
    (!/^(?:as|when|while|with|in|at|on|during|after|before|for|who|noting|per)$/.test(at(scene, what.at).lower) ||
      (inClause && hasVerb(scene, what.at, around.limit)));
  return goesOn && behind ? [before, behind] : [before];
}

function beforeEnd({ scene, cue, around, afterQuote, afterComma, what }: VerbPlace): readonly Range[] {
  const before = afterQuote || afterComma ? contentBefore(scene, cue, around) : null;
  if (!before || isWhere(scene, before)) return [];
  // "“A,” Ruiz said of Mora, “but B.”"
  const resumed = afterQuote ? quoteOver(scene, quoteAhead(scene, what.at, around.limit)) : undefined;
  if (resumed) return [before, [resumed.firstToken, resumed.endToken]];
  // "It was late, Ruiz said; the crews had gone home."
  return !afterQuote && at(scene, what.at).text === ';' ? [before, extended(scene, [what.at + 1, around.limit])] : [before];
}

function aroundClause(place: VerbPlace): readonly Range[] {
  const { scene, cue, around, takes, afterQuote, afterComma, what, behind } = place;
  // "It fell, Ruiz said while visiting the site."
  if (afterQuote || (afterComma && /^(?:while|when|after|before|as|during|in|at)$/.test(at(scene, what.at).lower))) {
    const before = contentBefore(scene, cue, around);
    return before ? [before] : [];
  }
  const opens = opensClause(scene, cue, what.at, around.limit);
  if (takes.includes('object') && !opens) return objectBehind(place);
  return behind && takes.includes('clause') && opens ? [behind] : [];
}

/** "the plan that Ruiz criticized will …", "Mora, whose work Ruiz praised, built …", "contrary to what Ruiz believes, …": what the verb is about stands in front of it. */
function leavesGap(scene: Scene, { verb, firstToken, endToken, subject }: Cue): boolean {
  const { text, lower } = at(scene, endToken);
  if (subject.type === 'shared' || quoteOver(scene, endToken + 1)?.firstToken === endToken + 1) return false;
  const before = at(scene, firstToken - 1).lower;
  if (before === 'what') return text === ',';
  const onlyObject = !verb?.takes.includes('quote');
  // "Ruiz accused of theft": somebody else accuses.
  const passive = verb?.carries === true && verb.particle === null && /^(?:of|by|for|over)$/.test(lower);
  return onlyObject && (text === ',' || passive || (FINITE.has(lower) && !isPossessive(scene, endToken)));
}

function holdsAs(scene: Scene, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 15) && !/^[,;—–]$/.test(at(scene, i).text); i++)
    if (at(scene, i).lower === 'as') return true;
  return false;
}

/** "The toll, Ruiz said, “is a mistake.”": a quote that begins in the middle of a clause. */
function goesOnInQuote(scene: Scene, quote: number): boolean {
  return /^\p{Ll}/u.test(at(scene, quote + 1).text) && at(scene, quote - 1).text === ',';
}

/** Does a quote of the same paragraph end right before the cue? */
function followsQuote(scene: Scene, cue: Cue): boolean {
  if (cue.subject.type === 'shared') return false;
  const last = quoteEndBefore(scene, cue);
  // "“No.” Ruiz feels the bridge is safe.", "It was “a loss for all of us.” Ruiz said no.": a verb that nobody quotes with, a part of another's sentence.
  const quote = quoteOver(scene, last);
  const apart = at(scene, last).sentence !== cue.sentence.index;
  if (apart && (!cue.verb?.takes.includes('quote') || (quote && isPartQuote(scene, quote)))) return false;
  return closesQuote(scene, last) && quote?.block === cue.sentence.block && !isStage(scene, quote);
}

/** 'In a talk on [“The Harlow Hour,”] Ruiz said': where somebody speaks. */
const isStage = (scene: Scene, quote: Quote): boolean =>
  isTitleQuote(scene, quote) && /^(?:on|of|in|for|to|the|’s|'s)$/.test(at(scene, quote.firstToken - 1).lower);

/** "“No.” Ruiz said the bridge was safe.": a sentence of its own, with a clause behind its verb. */
function opensAnew(scene: Scene, cue: Cue, limit: number): boolean {
  const apart = at(scene, quoteEndBefore(scene, cue)).sentence !== cue.sentence.index;
  if (!apart || !cue.verb?.takes.includes('clause')) return false;
  const { type, at: place } = readAfter(scene, cue, limit, false);
  return type === 'that' || (type === 'clause' && hasVerb(scene, place, limit) && opensClause(scene, cue, place, limit));
}

/** The place before a cue where a quote may close: right before it, or, after a quote that ends with a comma, in front of more about the speaker. */
function quoteEndBefore(scene: Scene, cue: Cue): number {
  const last = at(scene, cue.firstToken - 1).text === ',' ? cue.firstToken - 2 : cue.firstToken - 1;
  if (cue.order !== 'before' || cue.subject.type !== 'name') return last;
  for (let i = last; i > last - LONGEST_DESCRIPTION && i >= cue.sentence.firstToken; i--) {
    if (closesQuote(scene, i)) return at(scene, i - 1).text === ',' ? i : last;
    const { kind, text, lower } = at(scene, i);
    if ((kind !== 'word' && kind !== 'number' && text !== ',') || REPORTING_FORMS.has(lower)) return last;
    if (FINITE.has(lower) && !isPossessive(scene, i)) return last;
  }
  return last;
}

/** “…,” Minister of Industry, Investment and Commerce, Senator Ana Ruiz, said */
const LONGEST_DESCRIPTION = 20;

/** Does the quote before the cue only end a clause of the reporter's: "It may help “in the short run,” Ruiz said, …"? */
function begunBefore(scene: Scene, cue: Cue): boolean {
  const quote = quoteOver(scene, at(scene, cue.firstToken - 1).text === ',' ? cue.firstToken - 2 : cue.firstToken - 1);
  return quote !== undefined && isPartQuote(scene, quote) && quote.firstToken > cue.sentence.firstToken + 2;
}

/** Is an aside what follows ("Then, Ruiz said, looking up, …")? */
function followsAside(scene: Scene, token: number, limit: number): boolean {
  return isAside(scene, token, limit) && at(scene, token).lower !== 'the';
}

/** Does an apposition to the speaker begin here, and not a clause, whose verb would come before the next comma: "…, Ruiz said, the rents have risen"? */
function isAside(scene: Scene, token: number, limit: number): boolean {
  if (!opensApposition(scene, token) || /^(?:who|whose|which)$/.test(at(scene, token).lower)) return opensApposition(scene, token);
  // "a turnaround from the cuts they were making" is no clause: behind "a" the verb comes soon.
  const reach = /^an?$/.test(at(scene, token).lower) ? 5 : 15;
  for (let i = token + 1; i < Math.min(limit, token + reach) && !/^[,;:—–]$/.test(at(scene, i).text); i++) {
    if (/^(?:who|that|which|whose)$/.test(at(scene, i).lower)) return true;
    if (FINITE.has(at(scene, i).lower) && !isPossessive(scene, i)) return false;
  }
  return true;
}

/** "called the plan “a disgrace”": from the object on, if some of it is quoted. */
function quotedObject(scene: Scene, cue: Cue, limit: number): readonly Range[] {
  for (let i = cue.endToken; i < Math.min(limit, cue.endToken + 40); i++) {
    const quote = quoteOver(scene, i);
    // "called the mayor that night, and …", "called Mora to say": no name for anything.
    if (!quote && endsObject(scene, i)) return [];
    if (quote) return [[i === cue.endToken || at(scene, i - 1).lower === 'as' ? i : cue.endToken, Math.max(quote.endToken, i + 1)]];
  }
  return [];
}

/** "called for a new road [and has quarrelled with …]", "sees it as a start[, and believes in …]": where the speaker's next deed begins behind a mere object; the limit where none does. */
function beforeNextDeed(scene: Scene, from: number, limit: number): number {
  for (let i = from + 1; i < limit - 1; i++) {
    if (quoteOver(scene, i)) continue;
    const { lower } = at(scene, i);
    // In a side clause the next verb may be that clause's.
    if (lower !== 'and' && ((CONJUNCTIONS.has(lower) && lower !== 'as') || lower === 'to' || FINITE.has(lower))) return limit;
    if (lower !== 'and') continue;
    let verb = i + 1;
    while (isAdverb(at(scene, verb).lower)) verb++;
    const next = at(scene, verb + 1).lower;
    const form = REPORTING_FORMS.get(at(scene, verb).lower)?.[0]?.form;
    const past =
      /[a-z]{2}ed$/.test(at(scene, verb).lower) && (PREPOSITIONS.has(next) || DETERMINERS.has(next) || mentionOver(scene, verb + 1));
    if (FINITE.has(at(scene, verb).lower) || past || (form === 'third' && !DETERMINERS.has(at(scene, verb - 1).lower)))
      return at(scene, i - 1).text === ',' ? i - 1 : i;
  }
  return limit;
}

/** "called the mayor that night and, …", "called Mora to say": another deed than naming begins. */
function endsObject(scene: Scene, index: number): boolean {
  const [text, next] = [at(scene, index).lower, at(scene, index + 1).lower];
  return /^[;—–]$|^--$/.test(text) || (text === 'and' && next === ',') || (text === ',' && CONJUNCTIONS.has(next)) || (text === 'to' && REPORTING_FORMS.has(next)); // biome-ignore format: one condition
}

/** Does the quote that ends before this token end what is said: a sign inside its closing mark, or the sentence's end after it? */
function endsSpeech(scene: Scene, end: number): boolean {
  return (
    /^[.,?!…]$/.test(at(scene, end - 2).text) ||
    at(scene, end).sentence !== at(scene, end - 1).sentence ||
    /^[.,;]$/.test(at(scene, end).text)
  );
}

/** What the sentence holds before a cue, or the quote that ends there. Null where it can't be content. */
function contentBefore(scene: Scene, cue: Cue, { floor, follows }: Surroundings): Range | null {
  let end = cue.firstToken;
  // "The first step, as Ruiz suggests, is …"
  if (at(scene, end - 1).lower === 'as' && at(scene, end - 2).text === ',') end--;
  while (end > 0 && /^[,—–]$|^--$/.test(at(scene, end - 1).text)) end--;
  if (!closesQuote(scene, end - 1) && closesQuote(scene, quoteEndBefore(scene, cue))) end = quoteEndBefore(scene, cue) + 1;
  const quote = closesQuote(scene, end - 1) ? quoteOver(scene, end - 1) : undefined;
  const sameBlock = quote?.block === cue.sentence.block;
  if (quote && sameBlock) {
    if (quote.firstToken < cue.sentence.firstToken) return [quote.firstToken, quote.endToken];
    const before = at(scene, quote.firstToken - 1);
    const long = quote.endToken - quote.firstToken > 4;
    if (long && (/^[,:—–]$|^--$/.test(before.text) || follows)) return [quote.firstToken, quote.endToken];
  }
  // "Ruiz said he was ill, Mora testified": the sentence's last words own all of it, another cue's too.
  const closing =
    cue.order === 'after' || cue.order === 'source' || (cue.order === 'before' && cue.subject.type === 'name' && endsSentence(scene, cue));
  const final = closing && at(scene, end).text === ',';
  if (follows && !quote && !final) return null;
  let first = floor;
  for (let i = end - 1; i > Math.max(floor, end - FURTHEST); i--) if (at(scene, i).text === ';' && !quoteOver(scene, i)) { first = i + 1; break; } // biome-ignore format: one search
  first = afterDateline(scene, first, end);
  while (first < end && SENTENCE_OPENERS.has(at(scene, first).lower)) {
    first++;
    if (at(scene, first).text === ',') first++;
  }
  return end > first ? [first, end] : null;
}

function endsSentence(scene: Scene, { endToken, sentence }: Cue): boolean {
  return endToken >= sentence.endToken - 1 && /^[.!?]$/.test(at(scene, sentence.endToken - 1).text);
}

function denies(scene: Scene, [first, end]: Range): boolean {
  for (let i = first; i < end; i++) if (DENIES.test(at(scene, i).lower)) return true;
  return false;
}

const DENIES = /^(?:no|not|never|nobody|none|nothing|neither|nor|cannot|hardly|without)$|n['’]t$/;

/** Is the stretch a mere opener ("In March", "On the other hand", "Asked about the vote"), and not a denial ("No", "Not once") or the subject of the verb behind the speaker ("This, Ruiz says, is …")? */
function isOpener(scene: Scene, [first, end]: Range, behind: number): boolean {
  if (quoteOver(scene, end - 1)) return false;
  const { lower } = at(scene, first);
  if (denies(scene, [first, end])) return false;
  if ((FINITE.has(at(scene, behind).lower) && !PREPOSITIONS.has(lower)) || FINITE.has(at(scene, end - 1).lower)) return false;
  return end - first < 3 || (PREPOSITIONS.has(lower) && end - first < 12) || (end - first < 10 && /ing$|^asked$/.test(lower));
}

/** Is the stretch no more than a phrase with a preposition: "In that context"? */
function isWhere(scene: Scene, [first, end]: Range): boolean {
  if (end - first > LONGEST_WHERE || quoteOver(scene, end - 1) || denies(scene, [first, end])) return false;
  return PREPOSITIONS.has(at(scene, first).lower) && !hasVerb(scene, first, end);
}

const LONGEST_WHERE = 4;

/** Direct where every word stands in quotation marks, indirect where none does. */
export function kindOf(scene: Scene, ranges: readonly Range[]): StatementKind {
  let inside = 0;
  let outside = 0;
  for (const [first, end] of ranges) {
    for (let i = first; i < end; i++) {
      if (at(scene, i).kind === 'punctuation' || at(scene, i).kind === 'quote') continue;
      if (quoteOver(scene, i)) inside++;
      else outside++;
    }
  }
  return outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed';
}
