import type { Statement } from '../analysis.ts';
import { type Range, trimmed } from '../statements/content-edges.ts';
import { kindOf } from '../statements/contents.ts';
import { at, quoteOver, type SpeechContext } from '../statements/speech-context.ts';
import { tokenAt } from '../text/document.ts';

/** Words with which the reporter’s own may begin, behind what somebody says. */
const OPENERS = new Set(['as', 'while', 'but', 'after', 'although', 'though', 'despite', 'following', 'amid', 'when', 'yet']);
/** A statement is never made shorter than so many words. */
const LEAST_WORDS = 4;

/**
 * A statement up to each place in its last stretch where the reporter's own words may begin, the longest first: a comma, a dash, a bracket, a semicolon, "as", "while", "but", a new
 * sentence, outside quotation marks. Whether what is left is right the encoder has to say (fuse-statements.ts).
 */
export function shorterStatements(context: SpeechContext, statement: Statement): Statement[] {
  const { document } = context;
  const ranges = statement.spans.map(([start, end]): Range => [tokenAt(document, start), tokenAt(document, end - 1) + 1]);
  const [first, end] = ranges.at(-1) ?? [0, 0];
  const shorter: Statement[] = [];
  let shortest = end;
  for (let i = end - 1; i >= first + LEAST_WORDS; i--) {
    if (!breaksAt(context, i)) continue;
    const own = trimmed(context, [first, i]);
    if (own[1] - own[0] < LEAST_WORDS) break;
    // ", but" breaks it twice.
    if (own[1] === shortest) continue;
    shortest = own[1];
    const left = [...ranges.slice(0, -1), own];
    shorter.push({
      ...statement,
      kind: kindOf(context, left),
      spans: [...statement.spans.slice(0, -1), [at(context, own[0]).start, at(context, own[1] - 1).end]],
    });
  }
  return shorter;
}

/** May the reporter's own words begin here? */
function breaksAt(context: SpeechContext, index: number): boolean {
  if (quoteOver(context, index)) return false;
  const { text, lower } = at(context, index);
  const [before, next] = [at(context, index - 1), at(context, index + 1).lower];
  return (
    before.sentence !== at(context, index).sentence ||
    /^(?:[,;(–—-]|--)$/.test(text) ||
    (OPENERS.has(lower) && before.lower !== 'even') ||
    (lower === 'even' && (next === 'as' || next === 'though')) ||
    (before.kind === 'quote' && at(context, index - 2).text === ',')
  );
}
