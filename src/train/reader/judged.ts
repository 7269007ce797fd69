import path from 'node:path';
import { stageOf } from '../../cli/staged.ts';
import type { Kind, Position, Span } from '../../engine/analysis.ts';
import type { Recognizer } from '../../engine/model/recognizer.ts';
import type { Passage } from '../../engine/proposals/passages.ts';
import { overlap } from '../../vocabulary/overlap.ts';
import { AFFILIATION, type Lesson, NOBODY, ROLE, SIGNS } from './lessons.ts';
import { unmarkedTexts, withTexts } from './unmarked.ts';

/** What a strict reader said of a line: right, or missing where it was not shown; or what is wrong with it: its side; a target that is cut or means nothing alone; another's; another thing; a former one told as present, or one that is not over, where nothing else was asked; nothing of the kind; or nothing, where only its sentence was asked about. */
type Verdict = 'right' | 'missing' | 'side' | 'cut' | 'vague' | 'another' | 'thing' | 'former' | 'now' | 'none' | 'unasked';

/** What was said of a right side, or of a sentence that shows a position, as it stands on a card, asked again: right there, too; or why not: another thing than what is meant, a target or words that mean nothing alone, a trifle or manners, a position given up, a sentence that does not show it, or as above. */
type CardVerdict = 'right' | 'thing' | 'vague' | 'trivial' | 'over' | 'hidden' | 'side' | 'none' | 'another';

/** A person of an article of corpora/unmarked of whom strict readers judged what the engine said. Spans are offsets in the article. */
export interface JudgedPerson {
  /** Where they are named first. */
  readonly mention: Span;
  /** They are no person at all. */
  readonly nobody?: boolean;
  /** Their kind, where the engine's was right. */
  readonly kind?: Kind;
  /** Proposal, side, verdict, whether the sentence alone shows a position of theirs, where that was asked; which sentence, where that was kept; and the words that a reader would have written down, where others were shown. */
  readonly stances?: readonly (readonly [
    start: number,
    end: number,
    position: Position,
    verdict: Verdict,
    shows: 0 | 1 | null,
    sentence?: Span,
    whole?: Span,
  ])[];
  /** Proposal, side, verdict on it as it stands on a card. */
  readonly sides?: readonly (readonly [start: number, end: number, position: Position, verdict: CardVerdict])[];
  /** Proposal, verdict on its sentence as it stands on a card, without a side. */
  readonly sentences?: readonly (readonly [start: number, end: number, verdict: CardVerdict])[];
  /** The words that say so, what they say, verdict. */
  readonly facts?: readonly (readonly [start: number, end: number, fact: 'role' | 'affiliation', verdict: Verdict])[];
  /** Their words, verdict; and the words that a reader would have shown, where others were. */
  readonly said?: readonly (readonly [start: number, end: number, verdict: Verdict, whole?: Span])[];
}

export interface JudgedArticle {
  readonly id: string;
  readonly source: 'judged';
  readonly group: string;
  readonly text: string;
  readonly people: readonly JudgedPerson[];
}

/** So many articles stand in judged.jsonl that the encoder that ships has learned from, but for those that are held out (tried.ts); what was judged later it has not seen. */
export const LEARNED = 4812;

/** The articles of corpora/unmarked that strict readers judged. Throws where one is not there. */
export const judgedArticles = (shared: string, file = path.resolve(import.meta.dirname, 'judged.jsonl')): JudgedArticle[] =>
  withTexts<{ article: string; people: JudgedPerson[] }>(file, unmarkedTexts(shared)).map(({ article, people, text }) => ({
    id: article,
    source: 'judged',
    group: article,
    text,
    people,
  }));

const OTHER: Readonly<Record<Position, Position>> = { for: 'against', against: 'for', mixed: 'mixed' };
const FACTS = { role: ROLE, affiliation: AFFILIATION } as const;
const UNKNOWN = -1;

/** The passages of a judged article in which something was judged: a lesson knows only that, everything else is neither learned nor counted. */
export function judgedLessons({ id, source, group, text, people }: JudgedArticle, recognizer: Recognizer): Lesson[] {
  const { cast, passages } = stageOf(text, recognizer);
  return cast.people.flatMap(({ id: person, name, mentions }) => {
    const judged = people.find(({ mention }) => mentions.some(({ span }) => span[0] === mention[0] && span[1] === mention[1]));
    if (!judged) return [];
    return passages
      .filter((passage) => passage.person === person)
      .map((passage) => judgedLesson({ id, source, group, text }, name, passage, judged))
      .filter(({ kind, said, proposals }) => kind === NOBODY || said || proposals.some(([, , , sign, , fact]) => sign >= 0 || fact >= 0));
  });
}

function judgedLesson(
  { id, source, group, text }: Omit<JudgedArticle, 'people'>,
  name: string,
  passage: Passage,
  judged: JudgedPerson,
): Lesson {
  const { start, own } = passage;
  const moved = (spans: readonly Span[]) => spans.map(([from, to]): Span => [from - start, to - start]);
  const here = ([from, to]: Span): Span[] => (from < own[1] && to > own[0] ? [[Math.max(from, start), Math.min(to, own[1])]] : []);
  const asked = (judged.said ?? []).filter(([, , verdict, whole]) => verdict === 'right' || verdict === 'another' || whole);
  const heard = asked.flatMap(([from, to, , whole = [from, to]]) => here([Math.min(from, whole[0]), Math.max(to, whole[1])]));
  const theirs = asked.flatMap(([from, to, verdict, whole = [from, to]]) => (verdict === 'another' ? [] : here(whole)));
  const shown = sentencesShown(own, judged);
  return {
    id,
    source,
    group,
    person: passage.person,
    name,
    holder: passage.holder,
    text: text.slice(start, own[1]),
    base: start,
    own: own[0] - start,
    mentions: moved(passage.mentions),
    speech: moved(passage.speech),
    proposals: passage.proposals.map(({ span, mark, candidate }) => {
      const { sign, whole } = signOf(span, judged);
      return [
        span[0] - start,
        span[1] - start,
        mark,
        sign,
        1,
        factOf(span, own, judged),
        candidate.target.text,
        whole && whole[0] >= start && whole[1] <= own[1] ? [whole[0] - start, whole[1] - start] : null,
      ];
    }),
    evidence: shown.length
      ? shown.flatMap(({ span: [from, to], sign }) => (sign > 0 ? [[from - start, to - start, sign] as const] : []))
      : null,
    ...(shown.length && { shown: moved(shown.map(({ span }) => span)) }),
    said: heard.length ? moved(theirs) : null,
    ...(heard.length && { heard: moved(heard) }),
    kind: judged.nobody ? NOBODY : (judged.kind ?? null),
    former: null,
    marked: judged.stances?.some(([from]) => from >= own[0] && from < own[1]) ? 1 : 0,
    proposed: 0,
  };
}

/** The verdict on a span, where there is one. */
export const verdictOn = <Verdict extends readonly [start: number, end: number, ...unknown[]]>(
  verdicts: readonly Verdict[] | undefined,
  [start, end]: Span,
): Verdict | undefined => verdicts?.find(([from, to]) => from === start && to === end);

/** A proposal that shares so much with the words that readers would have written down names what they mean. */
const WELL = 0.6;

/** What was judged of a proposal, and the readers' own words for it; a side that is wrong is the other one. What is cut or means nothing alone is right where its words lie in the whole ones, which the encoder shall find. */
function signOf(span: Span, { nobody, stances = [] }: JudgedPerson): { sign: number; whole: Span | null } {
  if (nobody) return { sign: UNKNOWN, whole: null };
  const exact = verdictOn(stances, span);
  const judged =
    exact ?? stances.find(([, , , said, , , whole]) => whole && (said === 'cut' || said === 'vague') && shareOf(span, whole) >= WELL);
  if (!judged) return { sign: UNKNOWN, whole: null };
  const [, , position, said, , , whole = null] = judged;
  if (said === 'right' || said === 'missing') return { sign: SIGNS[position], whole };
  if (said === 'side') return { sign: SIGNS[OTHER[position]], whole };
  if ((said === 'cut' || said === 'vague') && whole && overlap(span, whole)) return { sign: SIGNS[position], whole };
  return { sign: said === 'cut' || said === 'unasked' ? UNKNOWN : 0, whole: null };
}

/** How much of two stretches is common to both, 0 to 1. */
const shareOf = (one: Span, other: Span) =>
  Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0])) / (Math.max(one[1], other[1]) - Math.min(one[0], other[0]));

/** The sentences of a paragraph of which readers said whether they alone show a position, and the side that they show (0 none); where they differ, or the side is not known, left out. */
function sentencesShown(own: Span, { stances = [] }: JudgedPerson): { span: Span; sign: number }[] {
  const signs = new Map<string, { span: Span; signs: Set<number> }>();
  for (const [, , position, verdict, shows, span] of stances) {
    if (!span || shows === null || span[0] < own[0] || span[1] > own[1]) continue;
    const sided = shows === 0 || verdict === 'right' || verdict === 'cut' || verdict === 'vague' || verdict === 'side';
    const sign = shows === 0 ? 0 : sided ? SIGNS[verdict === 'side' ? OTHER[position] : position] : UNKNOWN;
    const here = signs.get(String(span)) ?? { span, signs: new Set() };
    here.signs.add(sign);
    signs.set(String(span), here);
  }
  return [...signs.values()].flatMap(({ span, signs: [sign = UNKNOWN, ...others] }) =>
    others.length || sign === UNKNOWN ? [] : [{ span, sign }],
  );
}

/** What was judged of words of the paragraph as a fact of the person: cut ones ("chief" of "harbour chief") are none. */
function factOf(span: Span, own: Span, { nobody, facts = [] }: JudgedPerson): number {
  if (nobody || span[0] < own[0]) return UNKNOWN;
  const here = facts.filter(([from, to]) => overlap(span, [from, to]));
  const exact = verdictOn(here, span);
  if (exact?.[3] === 'right') return FACTS[exact[2]];
  if (exact?.[3] === 'cut') return 0;
  return here.length && here.every(([, , , said]) => said === 'none' || said === 'another') ? 0 : UNKNOWN;
}
