import { overlap } from '../../vocabulary/overlap.ts';
import type { How, Position, Span, Stance } from '../analysis.ts';
import type { Saying, Sayings } from '../proposals/sayings.ts';
import { at, mentionOver, quoteOver, type SpeechContext } from '../statements/speech-context.ts';
import { tokenAt } from '../text/document.ts';
import { AUXILIARIES, CONJUNCTIONS, MID_ADVERBS } from '../words/clause-words.ts';
import { BAD, GOOD } from '../words/evaluations.ts';
import { POSITION_ACTS } from '../words/position-acts.ts';

/** What is asked: whose position on what, and where it shows. */
interface Shown {
  readonly person: string;
  /** Where the person is named, or is "he" or "she". */
  readonly mentions: readonly Span[];
  readonly position: Position;
  readonly target: Span;
  readonly evidence: Span;
}

/**
 * How an article knows where somebody stands: in their own quoted words, in its own words for what they said, by what they did, or from somebody else, with who
 * that is where it is a person of the article. Nothing where that isn't clear, as where the article only says that they are for a thing.
 */
export function attributionOf(context: SpeechContext, sayings: Sayings, shown: Shown): Pick<Stance, 'how' | 'teller'> {
  const { document } = context;
  const { target, evidence, person } = shown;
  // Where the target is told elsewhere, the words that show the position count.
  const [start, end] = overlap(target, evidence) ? target : evidence;
  const first = tokenAt(document, start);
  const last = tokenAt(document, end - 1);
  const around = sayings.list.filter((saying) => saying.firstToken <= first && saying.endToken > last);
  const others = around.filter(({ people }) => !people.includes(person));
  const own = around.find(({ people }) => people.includes(person));
  const unnamed = sayings.unnamed.some((saying) => saying.firstToken <= first && saying.endToken > last);
  if (own && others.length === 0 && !unnamed) return wordsOf(context, own, first, evidence);
  if (others.length > 0) {
    // Of several, one inside the other, the innermost tells it.
    const [teller, ...more] = others.at(-1)?.people ?? [];
    return teller && more.length === 0 ? { how: 'told', teller } : { how: 'told' };
  }
  if (unnamed) return { how: 'told' };
  return start === target[0] && isDone(context, shown, first) ? { how: 'done' } : {};
}

/** Said to somebody of what they did or held: "You have opposed the toll.", as who asks in an interview says. */
const TO_ANOTHER =
  /^[“"']?(?:[\p{L}. ]{1,40}: ?[“"]?)?(?:(?:but|and|so) )?you(?:[’']ve| have| had| once| said| voted| backed| supported| opposed)\b/iu;

/**
 * Whether a position that shows in what somebody says of themselves ("I support the toll", said Mora) can't be a person's who is not in it, neither named nor "he"
 * or "she"; or, in what the person says to another ("You have opposed the toll"), is the other's.
 */
export function isOthersOwn(
  context: SpeechContext,
  sayings: Sayings,
  { person, mentions, target }: Pick<Shown, 'person' | 'mentions' | 'target'>,
): boolean {
  const saying = sayings.list[sayings.at[tokenAt(context.document, target[0])] ?? -1];
  const sentence = context.document.sentences[at(context, tokenAt(context.document, target[0])).sentence];
  if (!saying || !sentence) return false;
  if (saying.people.includes(person)) return TO_ANOTHER.test(context.document.text.slice(sentence.start, sentence.end));
  const tokens = context.document.tokens.slice(sentence.firstToken, sentence.endToken);
  return (
    tokens.some(({ text, index }) => text === 'I' && sayings.list[sayings.at[index] ?? -1] === saying) &&
    !tokens.some(
      ({ lower, start, end }) => /^(?:he|she|his|her|him)$/.test(lower) || mentions.some((span) => start >= span[0] && end <= span[1]),
    )
  );
}

/** What leaves open what the rest of its clause says. */
const OPENS = /\b(?:whether|(?:ask(?:s|ed|ing)?|knows?|known|unclear|unsure|wonder(?:s|ed|ing)?|see) if)\b[^,;:“”"]*$/iu;

/** Whether a position is only asked about: "The paper asked whether Mora would back the port." What follows such a question in its sentence may answer it. */
export function isLeftOpen({ document }: SpeechContext, { mentions, target: [start, end] }: Pick<Shown, 'mentions' | 'target'>): boolean {
  const sentence = document.sentences[document.tokens[tokenAt(document, start)]?.sentence ?? -1];
  if (!sentence || /[,;:“”"]/.test(document.text.slice(end, sentence.end))) return false;
  const opens = OPENS.exec(document.text.slice(sentence.start, start));
  return opens !== null && mentions.some((mention) => mention[0] >= sentence.start + opens.index && mention[1] <= start);
}

/** Before a thing whose clause is denied, and behind it the clause's verb. */
const DENIED = [
  /\bden(?:y|ies|ied|ying)\s+(?:that\s+)?(?:(?:the|an?|any|his|her|their)\s+)?$/i,
  /^(?:, (?:which|who) [^,]*,)?\s+(?:is|are|was|were|had|has|have|will|would|could|did)\b/i,
] as const;

/** Whether a thing is only what a denied clause is about: "Mora denied the new tolls were meant for visitors" is against no toll. */
export function isDenied({ document: { text } }: SpeechContext, { target: [start, end] }: Pick<Shown, 'target'>): boolean {
  return DENIED[0].test(text.slice(Math.max(0, start - LONGEST_DENIAL), start)) && DENIED[1].test(text.slice(end, end + LONGEST_ASIDE));
}
/** Characters of the verb and what follows it, and of an aside behind the thing. */
const [LONGEST_DENIAL, LONGEST_ASIDE] = [30, 160];

/** Of what somebody says, whether a place in it is in their own words. */
function wordsOf(context: SpeechContext, own: Saying, token: number, evidence: Span): { how?: How } {
  if (own.kind === 'direct' || quoteOver(context, token)) return { how: 'said' };
  if (own.kind === 'indirect') return { how: 'paraphrased' };
  // Quoted in part: where the words that judge are the quoted ones, they are theirs.
  const quoted = context.document.tokens
    .slice(own.firstToken, own.endToken)
    .filter(({ index, start, end }) => start >= evidence[0] && end <= evidence[1] && quoteOver(context, index));
  if (quoted.length === 0) return { how: 'paraphrased' };
  return quoted.some(({ lower }) => GOOD.has(lower) || BAD.has(lower)) ? { how: 'said' } : {};
}

/** A verb is so many words before its object at most. */
const REACH = 12;

/** Does somebody do what shows the position to the object that begins with a token, or holds it: "Ruiz [vetoed] the bill"? */
function isDone(context: SpeechContext, { mentions, position, evidence }: Shown, target: number): boolean {
  const floor = Math.max(tokenAt(context.document, evidence[0]), target - REACH);
  for (let verb = target; verb >= floor; verb--) {
    const token = at(context, verb);
    const after = (place: number) => at(context, verb + 1 + place).lower;
    const act = POSITION_ACTS.get(token.lower)?.find(({ particle }) => particle.every((word, place) => after(place) === word));
    if (act?.side === position && verb + act.particle.length <= target && isSubject(context, verb, mentions)) return true;
    if (verb < target && (token.kind === 'punctuation' || token.kind === 'quote' || CONJUNCTIONS.has(token.lower))) return false;
  }
  return false;
}

/** Is somebody the subject of the verb at a place, and has it happened: "Ruiz [vetoed]", "Ruiz, the mayor, has [vetoed]", "Ruiz, who [vetoed]"? */
function isSubject(context: SpeechContext, verb: number, mentions: readonly Span[]): boolean {
  const { sentence } = at(context, verb);
  const isOwn = (place: number) =>
    at(context, place).sentence === sentence &&
    mentions.some(([start, end]) => at(context, place).start >= start && at(context, place).end <= end);
  let place = verb - 1;
  while (MID_ADVERBS.has(at(context, place).lower) || /ly$|^(?:has|have|had|since)$/.test(at(context, place).lower)) place--;
  if (at(context, place).lower === 'who') place -= at(context, place - 1).text === ',' ? 2 : 1;
  else if (at(context, place).text === ',') {
    // The end of an apposition; without one it is another clause.
    const end = place--;
    while (
      place > end - REACH &&
      at(context, place).text !== ',' &&
      !AUXILIARIES.has(at(context, place).lower) &&
      !mentionOver(context, place)
    )
      place--;
    if (at(context, place).text !== ',') return false;
    place--;
  }
  if (!isOwn(place)) return false;
  while (isOwn(place)) place--;
  // "if Ruiz vetoed", "friends of Ruiz vetoed"
  return !/^(?:if|whether|unless|that|of|by|with|for|to)$/.test(at(context, place).lower);
}
