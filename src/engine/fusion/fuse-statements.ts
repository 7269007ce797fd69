import type { Person, Span, Statement } from '../analysis.ts';
import learned from '../model/confidence.json' with { type: 'json' };
import { likelihood, logarithm, logOdds } from '../reader/probability.ts';
import { EDGE_PROBES, PIECE_PROBES } from '../reader/probes.ts';
import type { PassageAnswer } from '../reader/read-passages.ts';
import { lastBefore, type SpeechContext } from '../statements/speech-context.ts';
import { shorterStatements } from './shorter-statements.ts';

/**
 * A statement is told where strict readers are so likely to find it right: the person's words, whole, and nobody else's. On 284 articles that
 * nothing had learned from 1,802 of 1,867 were right from here on by the weights of before, 240 of 300 from 0.8 up to here.
 */
const SURE_STATEMENT = 0.9;
/** One made shorter has to be surer, since it is the likeliest of several: of 26 from 0.8 on 18 were right, of 14 from 0.9 on 11. */
const SURE_SHORTER = 0.95;
/** So many pieces in a row are taken together. */
const RUN = 5;
/** No chance counts for surer than this. */
const LEAST_ODDS = 1e-3;

/** A piece of the article as it was read: how likely it is the person's words, and what probes say of it. */
interface Heard {
  readonly span: Span;
  readonly chance: number;
  readonly probed: ArrayLike<number>;
}

/** What the last step weighs of a statement, by the names that the learned weights have. */
export const STATEMENT_FEATURES = ['bias', 'least', 'direct', 'mixed', 'length'] as const;

/** A statement with what says how sure it is. */
export interface StatementLine {
  readonly statement: Statement;
  /** In the order of STATEMENT_FEATURES. */
  readonly features: readonly number[];
  /** What probes say of the pieces on either side of its ends, in the order of EDGE_PROBES; nothing of one that there isn't. */
  readonly edges: readonly (ArrayLike<number> | undefined)[];
}

/** Where a statement begins and ends. */
export const boundsOf = ({ spans }: Statement): Span => [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];

/** What is weighed of statements; those of which nothing was read are left out. `answers`: those of the person's passages. */
export function statementLinesOf(statements: readonly Statement[], answers: readonly PassageAnswer[]): StatementLine[] {
  const heard = piecesOf(answers);
  return statements.flatMap((statement) => {
    const { kind, spans } = statement;
    const [start, end] = boundsOf(statement);
    const within = spans.flatMap(([from, to]) => heard.slice(firstBehind(heard, from), firstFrom(heard, to)));
    if (!within.length) return [];
    const values: Readonly<Record<(typeof STATEMENT_FEATURES)[number], number>> = {
      bias: 1,
      least: logOdds(leastChance(within), LEAST_ODDS),
      direct: kind === 'direct' ? 1 : 0,
      mixed: kind === 'mixed' ? 1 : 0,
      length: logarithm(within.length),
    };
    const edges = [within[0], within.at(-1), heard[firstBehind(heard, start) - 1], heard[firstFrom(heard, end)]];
    return [{ statement, features: STATEMENT_FEATURES.map((name) => values[name]), edges: edges.map((piece) => piece?.probed) }];
  });
}

const WEIGHTS = STATEMENT_FEATURES.map((name) => learned.statements[name]);
/** Where a piece has what its place in a statement makes of it, in the order of its edges. */
const PLACES = EDGE_PROBES.map((edge) => PIECE_PROBES.indexOf(edge));

/** How likely strict readers are to find a statement right. */
const chanceOf = ({ features, edges }: StatementLine): number =>
  likelihood(
    WEIGHTS,
    features,
    PLACES.reduce((sum, place, i) => sum + (edges[i]?.[place] ?? 0), 0),
  );

/**
 * A person's statements: those that rules have found and the encoder is sure of. One that it isn't sure of is told up to where it is (shorter-statements.ts), or not at all: another's
 * words, a reporter's, a question, what begins elsewhere. Of what none of the person's passages (`answers`) holds the rules are right, and of what is printed as somebody's
 * without quotation marks: an interview's questions the encoder hears as nobody's.
 */
export function fuseStatements(
  context: SpeechContext,
  { statements }: Pick<Person, 'statements'>,
  answers: readonly PassageAnswer[],
): readonly Statement[] {
  const asked = statements.filter((statement) => !isPrinted(statement, context.document.text));
  const unsure = statementLinesOf(asked, answers).flatMap((line) => (chanceOf(line) < SURE_STATEMENT ? line.statement : []));
  if (!unsure.length) return statements;
  const shorter = statementLinesOf(
    unsure.flatMap((statement) => shorterStatements(context, statement)),
    answers,
  ).flatMap((line) => (chanceOf(line) >= SURE_SHORTER ? line.statement : []));
  return statements.flatMap((statement) =>
    unsure.includes(statement) ? (shorter.find(({ id }) => id === statement.id) ?? []) : statement,
  );
}

/** Are these words printed as somebody's without quotation marks: an interview's, a post's? */
const isPrinted = ({ kind, cue, spans: [first] }: Statement, text: string): boolean =>
  kind === 'direct' && cue === null && first !== undefined && !/^\s*["“„«‘']/.test(text.slice(...first));

/** All pieces that were read, in text order, each once: as its own paragraph's passage reads it, where there is one. */
function piecesOf(answers: readonly PassageAnswer[]): Heard[] {
  const byStart = new Map<number, { piece: Heard; own: boolean }>();
  for (const { passage, said, evidence } of answers)
    said.forEach(({ span, chance }, i) => {
      const own = span[0] >= passage.own[0];
      if (own || !byStart.has(span[0])) byStart.set(span[0], { piece: { span, chance, probed: evidence[i]?.probed ?? [] }, own });
    });
  return [...byStart.values()].map(({ piece }) => piece).sort((a, b) => a.span[0] - b.span[0]);
}

/** The place of the first piece that ends behind an offset, and of the first that begins there or behind it. */
const firstBehind = (heard: readonly Heard[], offset: number): number => lastBefore(heard, offset + 1, ({ span }) => span[1]) + 1;
const firstFrom = (heard: readonly Heard[], offset: number): number => lastBefore(heard, offset, ({ span }) => span[0]) + 1;

/** How likely pieces are the person's words where that is least likely: the lowest mean of RUN of them. */
function leastChance(within: readonly Heard[]): number {
  const size = Math.min(RUN, within.length);
  let least = 1;
  for (let from = 0; from + size <= within.length; from++)
    least = Math.min(least, within.slice(from, from + size).reduce((sum, { chance }) => sum + chance, 0) / size);
  return least;
}
