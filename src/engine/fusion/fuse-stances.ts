import { overlap } from '../../vocabulary/overlap.ts';
import { POSITIONS } from '../../vocabulary/terms.ts';
import type { Position, Span, Stance } from '../analysis.ts';
import learned from '../model/confidence.json' with { type: 'json' };
import type { Proposal } from '../proposals/passages.ts';
import type { Sayings } from '../proposals/sayings.ts';
import type { Target } from '../proposals/targets.ts';
import { likelihood, logarithm, logOdds, rounded } from '../reader/probability.ts';
import { meanOver, PIECE_PROBES, PROPOSAL_PROBES } from '../reader/probes.ts';
import { LEAST_CHANCE, type PassageAnswer } from '../reader/read-passages.ts';
import { at, type SpeechContext } from '../statements/speech-context.ts';
import { type Sentence, tokenAt } from '../text/document.ts';
import { attributionOf, isDenied, isLeftOpen, isOthersOwn } from './attribution.ts';
import { isDemandedEnd } from './demanded-end.ts';
import { nobodyChance } from './fuse-kind.ts';
import { isSameTarget, targetSimilarity } from './phrase-similarity.ts';
import { type Pointed, pointedTarget, turnedTarget } from './pointed-target.ts';
import { shownEvidence } from './shown-evidence.ts';
import { shownTarget } from './shown-target.ts';
import { isStanceChange } from './stance-change.ts';
import {
  ALONE_FEATURES,
  aloneOf,
  CARD_FEATURES,
  cardFeaturesOf,
  isCourtesy,
  isOutright,
  isThreat,
  WORDING_FEATURES,
  wordingOf,
} from './wording.ts';

/** A position that the encoder sees, with what says how sure it is. */
interface Line {
  readonly answer: PassageAnswer;
  readonly proposal: Proposal;
  readonly target: Target;
  readonly position: Position;
  /** The sentence, or two, that shows it. */
  readonly evidence: Span;
  /** In the order of FEATURES. */
  readonly features: readonly number[];
  /** In the order of WORDING_FEATURES. */
  readonly wording: readonly number[];
  /** Whether its sentence says the side outright. */
  readonly outright: boolean;
  /** In the order of CARD_FEATURES. */
  readonly card: readonly number[];
  /** Whether it only thanks, congratulates or threatens, which is no side. */
  readonly sideless: boolean;
  /** How likely the same words are a position of another person, at most. */
  readonly rival: number;
  /** The person is named in the sentence. */
  readonly named: boolean;
  /** What probes say of the proposal, and of the sentence's pieces in their mean. */
  readonly probed: ArrayLike<number>;
  readonly shown: readonly number[];
}

/** Keeps logarithms of odds within about 9. */
const LEAST_ODDS = 1e-4;
/** A phrase inside another, or around it, in one sentence is the same reading in other words, unless it is nearly as likely. */
const OWN_RIGHT = 0.95;

/** What the last step weighs, by the names that the learned weights have. */
export const FEATURES = [
  'bias',
  'chance',
  'side',
  'elsewhere',
  'beside',
  'contrary',
  'shown',
  'opposed',
  'long',
  'said',
  'far',
  'again',
  'akin',
  'nobody',
  'passages',
  'deep',
  'length',
  'hedged',
] as const;

interface Seen extends Pointed {
  readonly answer: PassageAnswer;
  readonly proposal: Proposal;
  readonly side: number;
  readonly chance: number;
  /** The side's share of the chance. */
  readonly share: number;
}

/** All positions of one person, the likeliest first: each target once. `answers`: of everybody's passages. */
export function linesOf(context: SpeechContext, person: string, answers: readonly PassageAnswer[]): Line[] {
  const own = answers.filter(({ passage }) => passage.person === person);
  const others = answers.filter(({ passage }) => passage.person !== person);
  const seen = own.flatMap((answer) => seenIn(context, answer)).sort((a, b) => b.chance - a.chance || Number(isOwn(b)) - Number(isOwn(a)));
  const about = { nobody: nobodyChance(own), passages: logarithm(Math.max(1, own.length)) };
  const taken: Seen[] = [];
  const lines: Line[] = [];
  for (const one of seen) {
    if (!one.target.person && SPOKEN.test(one.target.text)) continue;
    if (
      taken.some(
        (other) =>
          (isSameTarget(other.target, one.target) && !isStanceChange(context, other, one)) ||
          (overlap(other.span, one.span) && one.chance < OWN_RIGHT * other.chance),
      )
    )
      continue;
    taken.push(one);
    lines.push(lineOf(context, one, seen, lines, others, about));
  }
  return lines;
}

/** "our partners": whose, only the sentence tells. */
const SPOKEN = /\b(?:our|my|your)\b/i;

/** How far behind a target what demands its end reaches, characters. */
const LONGEST_DEMAND = 60;

function seenIn(context: SpeechContext, answer: PassageAnswer): Seen[] {
  return answer.passage.proposals.flatMap((proposal, place) => {
    const chances = answer.stances[place];
    if (!chances) return [];
    const chance = 1 - (chances[0] as number);
    if (chance < LEAST_CHANCE) return [];
    const whole = answer.wholes[place] ?? null;
    const pointed = pointedTarget(context, proposal, whole);
    const demanded = isDemandedEnd(context.document.text.slice(pointed.span[1], pointed.span[1] + LONGEST_DEMAND));
    const side = demanded ? POSITIONS.indexOf('against') : chances.indexOf(Math.max(...chances.slice(1)), 1) - 1;
    return [
      {
        ...pointed,
        answer,
        proposal,
        side,
        chance,
        share: demanded ? 1 : (chances[side + 1] as number) / chance,
      },
    ];
  });
}

/** Does the target stand in the paragraph itself? */
const isOwn = ({ answer: { passage }, span }: Seen) => span[0] >= passage.own[0];

/** What is the same in all lines of a person: how likely it is nobody, and how much is read of them. */
type About = Readonly<Record<'nobody' | 'passages', number>>;

/** Words with which a sentence leaves open whether it is so. */
const HEDGED = /\b(?:could|may|might|would|if|whether|expects?|expected|predicts?|predicted|likely|probably)\b/i;

function lineOf(
  context: SpeechContext,
  one: Seen,
  seen: readonly Seen[],
  surer: readonly Line[],
  others: readonly PassageAnswer[],
  about: About,
): Line {
  const { answer, proposal, target, span, side, chance, share } = one;
  const { passage } = answer;
  const like = seen.filter((other) => other !== one && isSameTarget(other.target, target));
  const most = (list: readonly Seen[]) => Math.max(0, ...list.map((other) => other.chance));
  const same = like.filter((other) => other.side === side);
  const evidence = evidenceFor(context, one);
  const position = POSITIONS[side] as Position;
  const told = turnedTarget(context, position, target, span);
  const agreeing = surer.filter((line) => line.position === position);
  const values: Readonly<Record<(typeof FEATURES)[number], number>> = {
    bias: 1,
    chance: logOdds(chance, LEAST_ODDS),
    side: logOdds(share, LEAST_ODDS),
    elsewhere: most(same.filter((other) => other.answer !== answer)),
    beside: most(same.filter((other) => other.answer === answer)),
    contrary: most(like.filter((other) => other.side !== side)),
    shown: meanChance(answer, evidence, side),
    opposed: mostOpposed(one, evidence),
    long: target.text.split(' ').length > 4 ? 1 : 0,
    said: passage.speech.some(([from, to]) => from <= span[0] && to >= span[1]) ? 1 : 0,
    far: overlap(span, evidence) ? 0 : 1,
    again: Math.min(2, agreeing.filter((line) => line.evidence[0] === evidence[0] && line.evidence[1] === evidence[1]).length),
    akin: Math.max(0, ...agreeing.map((line) => targetSimilarity(line.target, told))),
    ...about,
    deep: passage.block / context.document.blocks.length,
    length: (evidence[1] - evidence[0]) / 100,
    hedged: HEDGED.test(context.document.text.slice(...evidence)) ? 1 : 0,
  };
  const features = FEATURES.map((name) => values[name]);
  const { text } = context.document;
  const lead = text.slice(evidence[0], span[0]);
  const probed = answer.probed[answer.passage.proposals.indexOf(proposal)] ?? [];
  const wording = wordingOf(told.text, text);
  return {
    answer,
    proposal,
    target: told,
    position,
    evidence,
    features,
    wording,
    outright: overlap(span, evidence) && isOutright(lead, position),
    card: cardFeaturesOf(text, { target: told.text, position, span: proposal.span, evidence }),
    sideless: isCourtesy(lead, position) || isThreat(lead, told.text, position),
    rival: rivalChance(others, one),
    named: (context.people.get(passage.person)?.mentions ?? []).some((mention) => overlap(mention.span, evidence)),
    probed,
    shown: meanOver(answer.evidence, evidence),
  };
}

/** How likely the encoder takes a proposal for a position of another person, at most. */
function rivalChance(others: readonly PassageAnswer[], { answer: { passage }, proposal: { span } }: Seen): number {
  const [start, end] = span;
  const chances = others
    .filter((other) => other.passage.block === passage.block)
    .map(({ passage: { proposals }, stances }) => {
      const place = proposals.findIndex((one) => one.span[0] === start && one.span[1] === end);
      return 1 - (stances[place]?.[0] ?? 1);
    });
  return Math.max(0, ...chances);
}

/** How much a sentence shows a side, in the mean of its pieces. */
function meanChance({ evidence }: PassageAnswer, sentence: Span, side: number): number {
  const chances = evidence.filter(({ span }) => overlap(span, sentence)).map((piece) => piece.chances[side + 1] as number);
  return chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, chances.length);
}

/** How likely the other side is of the other proposals in a sentence, at most. */
function mostOpposed({ answer: { passage, stances }, proposal, side }: Seen, sentence: Span): number {
  const other = POSITIONS[side] === 'for' ? 'against' : 'for';
  return Math.max(
    0,
    ...passage.proposals.map((own, i) =>
      own === proposal || !overlap(own.span, sentence) ? 0 : (stances[i]?.[POSITIONS.indexOf(other) + 1] ?? 0),
    ),
  );
}

/** Evidence of two sentences has at most so many characters. */
const LONGEST_PAIR = 400;

/** The target's own sentence, with a neighbour that shows the position more; of a target told elsewhere the paragraph's sentence that shows it most. */
function evidenceFor(context: SpeechContext, { answer, span, side }: Seen): Span {
  const { passage } = answer;
  const { sentences } = context.document;
  const chanceIn = (span: Span) =>
    Math.max(
      0,
      ...answer.evidence.filter(({ span: [from, to] }) => from < span[1] && to > span[0]).map(({ chances }) => chances[side + 1] as number),
    );
  const own = sentences[at(context, tokenAt(context.document, span[0])).sentence];
  const within = sentencesOf(context, passage.own).map(({ start, end, index }) => ({ index, span: [start, end] as Span, chance: chanceIn([start, end]) })); // biome-ignore format: one table
  const best = within.reduce<(typeof within)[number] | null>(
    (most, one) => (most && most.chance * (most.index === own?.index ? 1.5 : 1) >= one.chance ? most : one),
    within.find(({ index }) => index === own?.index) ?? null,
  );
  if (!best) return passage.own;
  if (!own || own.index === best.index || own.block !== passage.block) return best.span;
  const pair: Span = [Math.min(own.start, best.span[0]), Math.max(own.end, best.span[1])];
  return Math.abs(own.index - best.index) === 1 && pair[1] - pair[0] <= LONGEST_PAIR ? pair : [own.start, own.end];
}

/** The sentences of a paragraph. */
function sentencesOf({ document }: SpeechContext, [start, end]: Span): Sentence[] {
  const { tokens, sentences } = document;
  const first = tokens[tokenAt(document, start)]?.sentence ?? sentences.length;
  let last = first;
  while ((sentences[last]?.start ?? end) < end) last++;
  return sentences.slice(first, last);
}

const WEIGHTS = FEATURES.map((name) => learned.stances[name]);
/** What strict readers weigh: how sure the marks make a line (log odds), its wording, and by how much a side that is said outright is surer than OUTRIGHT_FROM. */
export const STRICT_FEATURES = ['bias', 'odds', ...WORDING_FEATURES, 'outright'] as const;
/** From these odds on it tells anything that a side is said outright: where three in four lines are right. */
const OUTRIGHT_FROM = 1.57;
const STRICT = STRICT_FEATURES.map((name) => learned.strict[name]);
/** The same beside what the probe says of the proposal. */
const PROBED = STRICT_FEATURES.map((name) => learned.probed[name]);
/** What tells, beside a probe on the proposal, whether readers leave a side on a card as it stands there. */
export const SIDE_FEATURES = [...FEATURES, ...WORDING_FEATURES, 'outright', ...CARD_FEATURES] as const;
const SIDE = SIDE_FEATURES.map((name) => learned.sides[name]);
/** What tells whether a line's words alone show a position of the person's, whatever its side and target. */
export const SHOWS_FEATURES = [...FEATURES, ...WORDING_FEATURES, ...ALONE_FEATURES, 'rival', 'named'] as const;
const SHOWS = SHOWS_FEATURES.map((name) => learned.shows[name]);
/** The same of those from ASKED_FROM on, as they stand alone on a card. */
const SENTENCE = SHOWS_FEATURES.map((name) => learned.sentences[name]);

/** In the order of STRICT_FEATURES. `odds`: how sure the marks make the line, as log odds. */
export const strictFeatures = (odds: number, { wording, outright }: Pick<Line, 'wording' | 'outright'>): number[] => [
  1,
  odds,
  ...wording,
  outright ? Math.max(0, odds - OUTRIGHT_FROM) : 0,
];

/** How sure the marks make a line, as log odds. */
const oddsOf = ({ features }: Line): number => features.reduce((sum, value, i) => sum + value * (WEIGHTS[i] ?? 0), 0);

/** In the order of SIDE_FEATURES. */
export const sideFeatures = ({ features, wording, outright, card }: Pick<Line, 'features' | 'wording' | 'outright' | 'card'>): number[] => [
  ...features,
  ...wording,
  outright ? 1 : 0,
  ...card,
];

/** Whether a side, or a sentence, stands alone on a card readers were asked of those that are so sure without. */
export const ASKED_FROM = { sides: 0.6, sentences: 0.85 } as const;
/** How sure a side or a sentence is that is so sure in its article, and so likely to stand alone on a card, of which readers are stricter (train/reader/README.md). */
export const cardSureness = (of: keyof typeof ASKED_FROM, sure: number, alone: number): number =>
  sure < ASKED_FROM[of] ? Math.min(sure, alone) : alone;

/** How sure a line is to those who read its article whole: the less sure of two opinions, without and with the probe. */
function surenessOf(line: Line): number {
  const features = strictFeatures(oddsOf(line), line);
  return Math.min(likelihood(STRICT, features), likelihood(PROBED, features, line.probed[PROPOSAL_PROBES.indexOf('stances')]));
}

/** How likely a side stands alone on a card. */
const standsAlone = (line: Line): number => likelihood(SIDE, sideFeatures(line), line.probed[PROPOSAL_PROBES.indexOf('sides')]);

/** In the order of SHOWS_FEATURES. `text`: the article's. */
export const showsFeatures = ({ features, wording, evidence, rival, named }: Line, text: string): number[] => [
  ...features,
  ...wording,
  ...aloneOf(text.slice(...evidence)),
  rival,
  named ? 1 : 0,
];

/** How sure it is that a line's words show a position, in their article and alone on a card. `text`: the article's. */
function showing(line: Line, text: string): number {
  const features = showsFeatures(line, text);
  const by = (weights: readonly number[], probe: (typeof PIECE_PROBES)[number]) =>
    likelihood(weights, features, line.shown[PIECE_PROBES.indexOf(probe)]);
  return cardSureness('sentences', by(SHOWS, 'shows'), by(SENTENCE, 'sentences'));
}

/** Below this confidence a line is left out altogether. */
const LEAST_CONFIDENCE = 0.1;

/** Where a person stands, in text order of the evidence; weak ones too. `answers`: of everybody's passages. */
export function fuseStances(context: SpeechContext, sayings: Sayings, person: string, answers: readonly PassageAnswer[]): Stance[] {
  return linesOf(context, person, answers)
    .map((line) => ({
      line,
      // How sure a line is, 0 to 1: the share of such lines that strict readers find right; manners and threats are no side.
      confidence: line.sideless ? 0 : rounded(cardSureness('sides', surenessOf(line), standsAlone(line))),
      shows: rounded(showing(line, context.document.text)),
    }))
    .filter(({ confidence, shows }) => Math.max(confidence, shows) >= LEAST_CONFIDENCE)
    .filter(({ line: { answer, proposal } }) => {
      const shown = { ...answer.passage, target: proposal.span };
      return !isOthersOwn(context, sayings, shown) && !isLeftOpen(context, shown) && !isDenied(context, shown);
    })
    .map(({ line: { answer, proposal, target, position, evidence }, confidence, shows }): Stance => {
      const saying = sayings.list[sayings.at[tokenAt(context.document, proposal.span[0])] ?? -1];
      const statement = saying?.statements[saying.people.indexOf(answer.passage.person)] ?? null;
      const how = attributionOf(context, sayings, { ...answer.passage, position, evidence, target: proposal.span });
      const words = shownEvidence(context, evidence, answer.passage.person);
      return { target: shownTarget(context, target), position, evidence: words, statement, confidence, shows, ...how };
    })
    .sort((a, b) => a.evidence[0] - b.evidence[0]);
}
