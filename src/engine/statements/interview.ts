import { authorOf } from './authors.ts';
import type { Range } from './content-edges.ts';
import type { Utterance } from './find-statements.ts';
import { at, lastBefore, mentionOver, type SpeechContext } from './speech-context.ts';

/** So many labelled paragraphs make an interview, if there are two labels and one of them comes twice. */
const FEWEST = 3;

interface Turn {
  /** A person's id, or whether it is the asker's or the answerer's. */
  readonly label: string;
  readonly block: number;
  readonly firstToken: number;
}

/**
 * What is said in an interview that is printed with labels: "RUIZ: …", "AR: …", or "Q: …" and "A: …", where the author asks and the one person that the article is
 * about answers; or without labels, as questions and answers. A paragraph without a label between two with one goes on. All of it is in their own words, though no quotation marks
 * stand around it.
 */
export function interviewTurns(context: SpeechContext): Utterance[] {
  const labelled = labelledTurns(context);
  const labels = new Set(labelled.map(({ label }) => label));
  const turns = labelled.length >= FEWEST && labels.size > 1 ? labelled : questionsAndAnswers(context);
  const author = authorOf(context);
  const answerer = turns.some(({ label }) => label === ANSWER) ? answererOf(context, author, turns[0]?.block ?? 0) : null;
  return turns.flatMap(({ label, block, firstToken }, place): Utterance[] => {
    const person = label === QUESTION ? author : label === ANSWER ? answerer : label;
    if (person === null) return [];
    const next = turns[place + 1]?.block;
    const ranges = [[firstToken, rangeOf(context, block)[1]] as const, ...between(context, block, next)].filter(
      ([first, end]) => end > first,
    );
    return [{ speaker: { people: [person], unnamed: null }, ranges, cue: null, literal: true }];
  });
}

const QUESTION = 'question';
const ANSWER = 'answer';

/** The labelled paragraphs, in text order. */
function labelledTurns(context: SpeechContext): Turn[] {
  const { blocks, sentences } = context.document;
  const turns: Turn[] = [];
  let last = -1;
  for (const { block, firstToken } of sentences) {
    if (block === last) continue;
    last = block;
    if (blocks[block]?.kind === 'headline') continue;
    const { label, end } = labelAt(context, firstToken);
    if (label) turns.push({ label, block, firstToken: end });
  }
  return turns;
}

/** So many questions with an answer make an interview without labels. */
const FEWEST_QUESTIONS = 4;
/** Of the questions so many speak to somebody, of the answers so many of oneself. */
const SHARE = 0.5;
const YOU = /\b(?:you|your|yours)\b/i;
const I = /\b(?:I|me|my|we|us|our)\b/;
const QUOTED = /^["“‘']/;

/** Paragraphs that ask and those that answer where nothing is printed before them: "How do you see the port?", "I see it every day." */
function questionsAndAnswers(context: SpeechContext): Turn[] {
  const { blocks, sentences, text } = context.document;
  const textOf = (block: number) => text.slice(blocks[block]?.start, blocks[block]?.end).trim();
  const asks = (block: number) => blocks[block]?.kind !== 'headline' && textOf(block).endsWith('?') && !QUOTED.test(textOf(block));
  const asked = [...blocks.keys()].filter((block) => asks(block) && block + 1 < blocks.length && !asks(block + 1));
  const share = (test: (block: number) => boolean) => asked.filter(test).length / asked.length;
  if (asked.length < FEWEST_QUESTIONS || share((block) => YOU.test(textOf(block))) < SHARE) return [];
  if (share((block) => I.test(textOf(block + 1)) && !QUOTED.test(textOf(block + 1))) < SHARE) return [];
  const firstToken = new Map(sentences.toReversed().map((sentence) => [sentence.block, sentence.firstToken]));
  const turn = (label: string, block: number): Turn[] => {
    const first = firstToken.get(block);
    if (first === undefined) return [];
    const own = labelAt(context, first);
    return [{ label: own.label ?? label, block, firstToken: own.end }];
  };
  return asked.flatMap((block) => [...turn(QUESTION, block), ...turn(ANSWER, block + 1)]);
}

/** The label that a paragraph begins with, and one past its colon; null and the same place where there is none. */
function labelAt(context: SpeechContext, firstToken: number): { label: string | null; end: number } {
  const { text } = at(context, firstToken);
  const asked = /^(?:Q|Question)$/.test(text) ? QUESTION : /^(?:A|Answer)$/.test(text) ? ANSWER : null;
  const mention = mentionOver(context, firstToken);
  const colon = asked ? firstToken + 1 : (mention?.endToken ?? -1);
  const label = asked ?? mention?.person;
  return label && at(context, colon).text === ':' ? { label, end: colon + 1 } : { label: null, end: firstToken };
}

/** One past the label of an answer, or of the person's own words; the same place where the paragraph begins otherwise. */
export function afterLabel(context: SpeechContext, firstToken: number, person: string): number {
  const { label, end } = labelAt(context, firstToken);
  return label === ANSWER || label === person ? end : firstToken;
}

/** The tokens of a block. */
function rangeOf({ document: { sentences } }: SpeechContext, block: number): Range {
  const last = lastBefore(sentences, block + 1, (sentence) => sentence.block);
  const first = lastBefore(sentences, block, (sentence) => sentence.block) + 1;
  return last < first ? [0, 0] : [sentences[first]?.firstToken ?? 0, sentences[last]?.endToken ?? 0];
}

/** The paragraphs between a turn and the next one: those after the last are the article's again. */
function between(context: SpeechContext, block: number, next: number | undefined): Range[] {
  const ranges: Range[] = [];
  for (let place = block + 1; place < (next ?? 0); place++)
    if (context.document.blocks[place]?.kind === 'paragraph') ranges.push(rangeOf(context, place));
  return ranges;
}

/** Whom the article is about: the person whom it names most before the interview begins (anywhere where it names nobody there), apart from its author; null where two are named as often. */
function answererOf({ cast, document: { blocks } }: SpeechContext, author: string | null, begins: number): string | null {
  const start = blocks[begins]?.start ?? 0;
  const people = cast.people.filter(({ id }) => id !== author);
  const counted = (before: number) =>
    people
      .map(({ id, mentions }) => ({ id, count: mentions.filter(({ span }) => span[0] < before).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  const named = counted(start);
  const [first, second] = named.length ? named : counted(Number.POSITIVE_INFINITY);
  return first && first.count > (second?.count ?? 0) ? first.id : null;
}
