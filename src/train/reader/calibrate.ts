import { affiliationAlike, alike, roleAlike } from '../../cli/alike.ts';
import { stageOf } from '../../cli/staged.ts';
import type { Kind, Statement } from '../../engine/analysis.ts';
import { claimsOf, type FactLine, factLinesOf } from '../../engine/fusion/fact-lines.ts';
import { fuseKind, nobodyChance } from '../../engine/fusion/fuse-kind.ts';
import { isToldOver } from '../../engine/fusion/fuse-roles.ts';
import { linesOf, showsFeatures, sideFeatures } from '../../engine/fusion/fuse-stances.ts';
import { boundsOf, statementLinesOf } from '../../engine/fusion/fuse-statements.ts';
import { shorterStatements } from '../../engine/fusion/shorter-statements.ts';
import type { Recognizer } from '../../engine/model/recognizer.ts';
import type { Acquaintances } from '../../engine/people/acquaintance.ts';
import type { Passage } from '../../engine/proposals/passages.ts';
import type { Encoder } from '../../engine/reader/encoder.ts';
import { likelihood } from '../../engine/reader/probability.ts';
import { type Probes, WIDTH } from '../../engine/reader/probes.ts';
import { type PassageAnswer, readPassages } from '../../engine/reader/read-passages.ts';
import { type JudgedArticle, verdictOn } from './judged.ts';
import { partnersOf } from './lessons.ts';
import type { MarkedArticle, MarkedPerson } from './marked.ts';

/** A line of a marked article, and whether readers marked it. */
export interface Judged {
  readonly source: string;
  readonly group: string;
  readonly article: string;
  readonly name: string;
  readonly target: string;
  readonly position: string;
  readonly evidence: string;
  readonly features: readonly number[];
  /** How it is worded (engine/fusion/wording.ts). */
  readonly wording: readonly number[];
  /** Whether its sentence says the side outright. */
  readonly outright: boolean;
  /** What tells whether it stands alone on a card. */
  readonly side: readonly number[];
  /** What probes are learned of: the encoder's own numbers of the proposal. */
  readonly numbers: ArrayLike<number>;
  readonly right: boolean;
  /** How well its target is worded, 0 to 1. */
  readonly share: number;
}

/** A role or an affiliation of a marked article, and whether readers marked it. */
export interface JudgedFact
  extends Pick<Judged, 'source' | 'group' | 'article' | 'name' | 'features' | 'numbers' | 'right'>,
    Pick<FactLine, 'part' | 'text'> {
  readonly ruled: boolean;
}

/** The kinds of a person: the readers' (null where they marked no such person), the rules', and what comes of the rules' and the encoder's; and how likely it is nobody. */
export interface JudgedKind extends Pick<Judged, 'source' | 'group' | 'article' | 'name'> {
  readonly marked: Kind | null;
  readonly nobody: number;
  readonly ruled: Kind;
  readonly read: Kind;
}

/** Hands the encoder's own numbers on: of them probes are learned. */
const WHOLE: Probes = { proposal: (numbers) => numbers.slice(), piece: (numbers) => numbers };

/** The passages that the product has read. */
const asked = (passages: readonly Passage[]) => passages.filter(({ proposals }) => proposals.length);

/** All that is said of an article's people, those whom nobody marked too, each judged by the marks: a mark makes one line right. */
export async function judge(
  article: MarkedArticle,
  recognizer: Recognizer,
  encoder: Encoder,
  acquaintances: Acquaintances,
): Promise<{ lines: Judged[]; facts: JudgedFact[]; kinds: JudgedKind[] }> {
  const stage = stageOf(article.text, recognizer, acquaintances);
  const partner = partnersOf(article.people, stage.cast);
  const answers = await readPassages(asked(stage.passages), article.text, encoder, WHOLE);
  const claims = claimsOf(answers);
  const { id, source, group } = article;
  return {
    lines: judgedLines(article, stage, partner, answers),
    facts: stage.cast.people.flatMap((person) => {
      const own = answers.filter(({ passage }) => passage.person === person.id);
      const marks = partner.get(person.id)?.facts;
      const left = { roles: [...(marks?.roles ?? [])], affiliations: [...(marks?.affiliations ?? [])] };
      const alikeIn = { roles: roleAlike, affiliations: affiliationAlike };
      const knows = acquaintances(person.name, null)?.knows ?? null;
      return factLinesOf(stage.context, person.id, stage.context.roles.get(person.id), own, claims, knows).map(
        ({ part, text, ruled, features, probed }): JudgedFact => {
          const place = left[part].findIndex((alternatives) => alikeIn[part](text, alternatives) > 0);
          if (place >= 0) left[part].splice(place, 1);
          return {
            source,
            group,
            article: id,
            name: person.name,
            part,
            text,
            ruled: ruled !== null,
            features,
            numbers: probed,
            right: place >= 0,
          };
        },
      );
    }),
    kinds: stage.cast.people.map(({ id: person, name }): JudgedKind => {
      const marked = partner.get(person)?.facts?.kind ?? null;
      const ruled = stage.kinds.get(person) ?? 'other';
      const own = answers.filter(({ passage }) => passage.person === person);
      const roles = stage.context.roles.get(person)?.roles ?? [];
      return { source, group, article: id, name, marked, ruled, read: fuseKind(ruled, roles, own).kind, nobody: nobodyChance(own) };
    }),
  };
}

function judgedLines(
  article: MarkedArticle,
  { cast, context }: ReturnType<typeof stageOf>,
  partner: ReadonlyMap<string, MarkedPerson>,
  answers: readonly PassageAnswer[],
): Judged[] {
  return cast.people.flatMap(({ id, name }) => {
    const left = [...(partner.get(id)?.stances ?? [])];
    return linesOf(context, id, answers).map((line): Judged => {
      const { text } = line.target;
      const place = left.findIndex(({ position, target }) => position === line.position && alike(text, target) > 0);
      const share = place < 0 ? 0 : alike(text, left[place]?.target ?? []);
      if (place >= 0) left.splice(place, 1);
      return {
        source: article.source,
        group: article.group,
        article: article.id,
        name,
        target: text,
        position: line.position,
        evidence: article.text.slice(...line.evidence),
        features: line.features,
        wording: line.wording,
        outright: line.outright,
        side: sideFeatures(line),
        numbers: line.probed,
        right: place >= 0,
        share,
      };
    });
  });
}

/** What strict readers said of an article's lines: which are right, whose words alone show a position of the person's own, which roles, affiliations and statements are right, and which of the roles and affiliations that no words tell as over are (`right`). */
export interface StrictlyJudged {
  readonly lines: readonly (Pick<Judged, 'group' | 'features' | 'numbers' | 'wording' | 'outright' | 'side' | 'right'> & {
    /** Whether it stands alone on a card, where that is known. */
    readonly stands: boolean | null;
  })[];
  readonly shows: readonly (Pick<Judged, 'group' | 'features' | 'numbers' | 'right'> & { readonly stands: boolean | null })[];
  readonly facts: readonly JudgedFact[];
  readonly over: readonly Pick<Judged, 'group' | 'features' | 'numbers' | 'right'>[];
  readonly statements: readonly Pick<Judged, 'group' | 'features' | 'numbers' | 'right'>[];
}

/** What is said of an article's people that strict readers judged, as the encoder gives it now; what it gives no more is left out. */
export async function judgeStrictly(
  article: JudgedArticle,
  recognizer: Recognizer,
  encoder: Encoder,
  acquaintances: Acquaintances,
): Promise<StrictlyJudged> {
  const { source, group, id, text } = article;
  const { cast, context, statements, passages } = stageOf(text, recognizer, acquaintances);
  const answers = await readPassages(asked(passages), text, encoder, WHOLE);
  const claims = claimsOf(answers);
  const people = cast.people.flatMap(({ id: person, name, mentions }) => {
    const judged = article.people.find(({ mention: [start, end] }) => mentions.some(({ span }) => span[0] === start && span[1] === end));
    return judged ? [{ judged, person, name, own: answers.filter(({ passage }) => passage.person === person) }] : [];
  });
  const stances = people.flatMap(({ judged, person }) =>
    linesOf(context, person, answers).flatMap((line) => {
      const verdict = verdictOn(judged.stances, line.proposal.span);
      // Of what was not shown only the right lines are known: they say nothing of how often such a line is right.
      if (!verdict || verdict[3] === 'missing') return [];
      const [, , position, said, isShown, sentence] = verdict;
      const isOther = sentence !== undefined && String(sentence) !== String(line.evidence);
      const [, , , stands] = verdictOn(judged.sides, line.proposal.span) ?? [];
      const [, , alone] = verdictOn(judged.sentences, line.proposal.span) ?? [];
      return [{ line, position, said, stands, alone, shows: isShown === null || isOther ? null : isShown === 1 }];
    }),
  );
  const verdicts = people.flatMap(({ judged, person, name, own }) => {
    const found = factLinesOf(context, person, context.roles.get(person), own, claims, acquaintances(name, null)?.knows ?? null);
    const bearings = found.filter(({ part }) => part === 'roles').map((line) => ({ ...line, former: isToldOver(text, line, []) }));
    return found.flatMap((line) => {
      const verdict = verdictOn(judged.facts, line.found);
      if (verdict?.[2] !== PART_OF[line.part] || verdict[3] === 'missing') return [];
      return [{ line, said: verdict[3], name, isTold: isToldOver(text, line, bearings), isRead: own.length > 0 }];
    });
  });
  return {
    lines: stances.flatMap(({ line, position, said, stands, shows }) => {
      // A side is told with its sentence: one that does not show it makes the line wrong.
      const right = shows !== false && (said === 'right' ? position === line.position : said === 'side' && position !== line.position);
      if (said === 'unasked') return [];
      const { features, probed: numbers, wording, outright } = line;
      const standing = stands ? stands === 'right' : null;
      return [{ group, features, numbers, wording, outright, right, side: sideFeatures(line), stands: right && standing }];
    }),
    shows: stances.flatMap(({ line, shows, alone }) => {
      const standing = alone ? alone === 'right' : null;
      return shows === null
        ? []
        : [{ group, features: showsFeatures(line, text), numbers: line.shown, right: shows, stands: shows && standing }];
    }),
    // Whether it is so still is another question. What was cut is right in whole words.
    facts: verdicts.flatMap(({ line: { part, text: words, ruled, evidence, found, features, probed }, said, name }) => {
      if (said === 'former' || said === 'now') return [];
      const right = said === 'right' || (said === 'cut' && String(evidence) !== String(found));
      return [{ source, group, article: id, name, part, text: words, ruled: ruled !== null, features, numbers: probed, right }];
    }),
    over: verdicts.flatMap(({ line: { overFeatures, probed }, said, isTold, isRead }) =>
      isRead && !isTold && (said === 'former' || said === 'now' || said === 'right')
        ? [{ group, features: overFeatures, numbers: probed, right: said === 'former' }]
        : [],
    ),
    statements: people.flatMap(({ judged, person, own }) => {
      const rightness = new Map<Statement, boolean>();
      for (const statement of statements.get(person) ?? []) {
        const [, , said, whole] = verdictOn(judged.said, boundsOf(statement)) ?? [];
        if (said) rightness.set(statement, said === 'right');
        // Readers' own words for it, where the engine can make it shorter so.
        const better = whole && shorterStatements(context, statement).find((one) => String(boundsOf(one)) === String(whole));
        if (better) rightness.set(better, true);
      }
      return statementLinesOf([...rightness.keys()], own).map(({ statement, features, edges }) => ({
        group,
        features,
        numbers: edges.flatMap(numbersOf),
        right: rightness.get(statement) === true,
      }));
    }),
  };
}

/** The encoder's own numbers of a piece; of none zeros. */
const numbersOf = (numbers: ArrayLike<number> = { length: WIDTH }): number[] => Array.from(numbers, (number) => number ?? 0);

const PART_OF: Readonly<Record<FactLine['part'], 'role' | 'affiliation'>> = { roles: 'role', affiliations: 'affiliation' };

/** What a regression is learned of: what is weighed, the first of it 1, and where a probe is learned with it the encoder's own numbers (none says as much as zeros). */
export interface Example extends Pick<Judged, 'group' | 'features' | 'right'> {
  readonly numbers?: ArrayLike<number>;
}

/** Weights of features, and of the encoder's own numbers: a probe. */
export interface Learned {
  readonly weights: readonly number[];
  readonly probe: readonly number[];
}

/** How much a feature's weight is held back, so that it never runs away, and by its variance a number's: 300 to 1,000 differ little by folds. */
const [DECAY, PROBE_DECAY] = [2, 300];
const ROUNDS = 12;
/** Steps that are all smaller change nothing that is kept. */
const STILL = 1e-5;

/**
 * Logistic regression by Newton's method, with a little decay. What all numbers have in common, the direction of their mean, weighs nothing: so zeros are as good as the mean,
 * and say nothing for or against.
 */
export function learn(lines: readonly Example[]): Learned {
  const own = lines[0]?.features.length ?? 0;
  const mean = meanDirection(lines);
  const size = own + mean.length;
  const rows = lines.map(({ features, numbers = [] }) => Float64Array.of(...features, ...across(numbers, mean)));
  const decay = Float64Array.from({ length: size }, (_, i) => (i >= own ? PROBE_DECAY * varianceOf(rows, i) + 1e-6 : i ? DECAY : 1e-6));
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (i ? weight * (decay[i] as number) : 0));
    const curve = Array.from(weights, (_, i) => new Float64Array(size).fill(decay[i] as number, i, i + 1));
    for (const [place, row] of rows.entries())
      bend(curve, gradient, row, likelihood([], [], dot(weights, row)), lines[place]?.right === true);
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) (curve[i] as Float64Array)[j] = curve[j]?.[i] as number;
    const steps = solve(curve, gradient);
    steps.forEach((step, i) => {
      weights[i] = (weights[i] as number) - step;
    });
    if (steps.every((step) => Math.abs(step) < STILL)) break;
  }
  return { weights: [...weights.subarray(0, own)], probe: [...across(weights.subarray(own), mean)] };
}

/** Adds what a line says of gradient and curvature: of the latter the half above the diagonal, since the other is the same. */
function bend(curve: readonly Float64Array[], gradient: Float64Array, row: Float64Array, chance: number, right: boolean): void {
  const off = chance - (right ? 1 : 0);
  const steep = chance * (1 - chance);
  const size = row.length;
  for (let i = 0; i < size; i++) {
    const value = row[i] as number;
    if (value === 0) continue;
    gradient[i] = (gradient[i] as number) + off * value;
    const above = curve[i] as Float64Array;
    const times = steep * value;
    for (let j = i; j < size; j++) above[j] = (above[j] as number) + times * (row[j] as number);
  }
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < Math.min(one.length, other.length); i++) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

function varianceOf(rows: readonly Float64Array[], column: number): number {
  const mean = rows.reduce((sum, row) => sum + (row[column] as number), 0) / rows.length;
  return rows.reduce((sum, row) => sum + ((row[column] as number) - mean) ** 2, 0) / rows.length;
}

/** The direction of the mean of all lines' numbers, of length 1. */
function meanDirection(lines: readonly Example[]): Float64Array {
  const width = lines.reduce((most, { numbers }) => Math.max(most, numbers?.length ?? 0), 0);
  const sum = new Float64Array(width);
  for (const { numbers = [] } of lines) for (let i = 0; i < numbers.length; i++) sum[i] = (sum[i] as number) + (numbers[i] as number);
  const long = Math.sqrt(dot(sum, sum)) || 1;
  return sum.map((value) => value / long);
}

/** What of numbers lies across a direction; of none as many zeros. */
function across(numbers: ArrayLike<number>, direction: Float64Array): Float64Array {
  const along = dot(numbers, direction);
  return direction.map((value, i) => (numbers[i] ?? 0) - along * value);
}

/** The chance of a line by what was learned of others. */
export const chanceBy = ({ weights, probe }: Learned, { features, numbers = [] }: Omit<Example, 'group' | 'right'>): number =>
  likelihood(weights, features, dot(probe, numbers));

/** Solves a system of linear equations by elimination. */
function solve(matrix: readonly ArrayLike<number>[], right: ArrayLike<number>): number[] {
  const rows: Float64Array[] = matrix.map((row, i) => Float64Array.from([...Array.from(row), right[i] as number]));
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows.slice(i).reduce((best, row, j) => (Math.abs(row[i] as number) > Math.abs(rows[best]?.[i] ?? 0) ? i + j : best), i);
    [rows[i], rows[pivot]] = [rows[pivot] as Float64Array, rows[i] as Float64Array];
    const own = rows[i] as Float64Array;
    for (let j = 0; j < size; j++) {
      const other = rows[j] as Float64Array;
      const share = j === i ? 0 : (other[i] as number) / (own[i] as number);
      if (share) for (let k = i; k <= size; k++) other[k] = (other[k] as number) - share * (own[k] as number);
    }
  }
  return rows.map((row, i) => (row[size] as number) / (row[i] as number));
}

/** Chances of lines by weights that have not seen their group: folds of groups, dealt by name. */
export function crossValidated(lines: readonly Example[], folds = 5): number[] {
  const foldOf = new Map([...new Set(lines.map(({ group }) => group))].sort().map((group, i) => [group, i % folds]));
  const learned = Array.from({ length: folds }, (_, fold) => learn(lines.filter(({ group }) => foldOf.get(group) !== fold)));
  return lines.map((line) => chanceBy(learned[foldOf.get(line.group) ?? 0] as Learned, line));
}
