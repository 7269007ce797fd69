import { authorOf } from './authors.ts';
import type { Range } from './content-edges.ts';
import type { Utterance } from './find-statements.ts';
import { at, mentionOver, type Scene } from './scene.ts';

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
 * about answers. A paragraph without a label between two with one goes on. All of it is in their own words, though no quotation marks stand around it.
 */
export function interviewTurns(scene: Scene): Utterance[] {
  const turns = turnsIn(scene);
  const labels = new Set(turns.map(({ label }) => label));
  if (turns.length < FEWEST || labels.size < 2) return [];
  const author = authorOf(scene);
  const answerer = labels.has(ANSWER) ? answererOf(scene, author) : null;
  return turns.flatMap(({ label, block, firstToken }, place): Utterance[] => {
    const person = label === QUESTION ? author : label === ANSWER ? answerer : label;
    if (person === null) return [];
    const next = turns[place + 1]?.block;
    const ranges = [[firstToken, endOf(scene, block)] as const, ...between(scene, block, next)].filter(([first, end]) => end > first);
    return [{ speaker: { people: [person], unnamed: null }, ranges, cue: null, literal: true }];
  });
}

const QUESTION = 'question';
const ANSWER = 'answer';

/** The labelled paragraphs, in text order. */
function turnsIn(scene: Scene): Turn[] {
  const { blocks, sentences } = scene.document;
  const turns: Turn[] = [];
  let last = -1;
  for (const { block, firstToken } of sentences) {
    if (block === last) continue;
    last = block;
    if (blocks[block]?.kind === 'headline') continue;
    const { label, end } = labelAt(scene, firstToken);
    if (label) turns.push({ label, block, firstToken: end });
  }
  return turns;
}

/** The label that a paragraph begins with, and one past its colon; null and the same place where there is none. */
function labelAt(scene: Scene, firstToken: number): { label: string | null; end: number } {
  const { text } = at(scene, firstToken);
  const asked = /^(?:Q|Question)$/.test(text) ? QUESTION : /^(?:A|Answer)$/.test(text) ? ANSWER : null;
  const mention = mentionOver(scene, firstToken);
  const colon = asked ? firstToken + 1 : (mention?.endToken ?? -1);
  const label = asked ?? mention?.person;
  return label && at(scene, colon).text === ':' ? { label, end: colon + 1 } : { label: null, end: firstToken };
}

/** One past the label of an answer, or of the person's own words; the same place where the paragraph begins otherwise. */
export function afterLabel(scene: Scene, firstToken: number, person: string): number {
  const { label, end } = labelAt(scene, firstToken);
  return label === ANSWER || label === person ? end : firstToken;
}

/** The end of a paragraph's last token. */
function endOf({ document: { sentences } }: Scene, block: number): number {
  return sentences.findLast((sentence) => sentence.block === block)?.endToken ?? 0;
}

/** The paragraphs between a turn and the next one: those after the last are the article's again. */
function between({ document: { sentences, blocks } }: Scene, block: number, next: number | undefined): Range[] {
  const ranges: Range[] = [];
  for (let place = block + 1; place < (next ?? 0); place++) {
    const own = sentences.filter((sentence) => sentence.block === place);
    const [first] = own;
    if (first && blocks[place]?.kind === 'paragraph') ranges.push([first.firstToken, own.at(-1)?.endToken ?? first.endToken]);
  }
  return ranges;
}

/** Whom the article is about: the person whom it names most, apart from its author; null where two are named as often. */
function answererOf({ cast }: Scene, author: string | null): string | null {
  const [first, second] = cast.people.filter(({ id }) => id !== author).toSorted((a, b) => b.mentions.length - a.mentions.length);
  return first && first.mentions.length > (second?.mentions.length ?? 0) ? first.id : null;
}
