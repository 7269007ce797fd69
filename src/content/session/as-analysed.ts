import type { Span } from '../../engine/analysis.ts';
import type { PageState } from '../../messages/messages.ts';

/** Every stretch of an article's text that something is told of, or shown from. */
function* toldIn({ people, ambiguous, unnamed }: Extract<PageState, { is: 'analysed' }>['analysis']): Generator<Span> {
  for (const { mentions, roles, affiliations, statements, stances, positions, part, hidden = [], linked = [] } of people) {
    yield* mentions;
    for (const { spans, cue } of statements) yield* cue ? [...spans, cue] : spans;
    for (const { evidence } of [...roles, ...affiliations, ...stances, ...positions, ...hidden, ...linked, ...(part ? [part] : [])])
      if (evidence) yield evidence;
  }
  for (const { span } of ambiguous) yield span;
  for (const { spans, statements } of unnamed) yield* [...spans, ...statements.flatMap((statement) => statement.spans)];
}

const DIGIT = /\d/g;
const withoutDigits = (words: string): string => words.replace(DIGIT, '0');

/**
 * Whether an article's text is still the one that was analysed, but for digits in paragraphs of which nothing is told: a clock ticks in it, a counter counts. What was
 * found stands in the same places then.
 */
export function isAsAnalysed(now: string, before: string, found: PageState): boolean {
  if (now === before) return true;
  if (found.is !== 'analysed' || now.length !== before.length || withoutDigits(now) !== withoutDigits(before)) return false;
  const lineOf = (at: number) => before.lastIndexOf('\n', at - 1) + 1;
  const changed = new Set<number>();
  let start = 0;
  for (const line of before.split('\n')) {
    if (!now.startsWith(line, start)) changed.add(start);
    start += line.length + 1;
  }
  for (const [first, end] of toldIn(found.analysis))
    if (changed.has(lineOf(first)) || changed.has(lineOf(Math.max(first, end - 1)))) return false;
  return true;
}
