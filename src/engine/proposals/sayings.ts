import type { Span, StatementKind } from '../analysis.ts';
import type { Speech } from '../statements/find-statements.ts';
import type { SpeechContext } from '../statements/speech-context.ts';
import { tokenAt } from '../text/document.ts';

/** A stretch of somebody's statement, as places in document.tokens. */
export interface Saying {
  readonly people: readonly string[];
  /** The id of each of the people's own statement, in the same order; none of what an author says in their own article. */
  readonly statements: readonly string[];
  readonly kind: StatementKind;
  readonly firstToken: number;
  readonly endToken: number;
}

/** For each token the innermost statement around it. */
export interface Sayings {
  /** The long ones first. */
  readonly list: readonly Saying[];
  /** What those say who have no name, or are no person. */
  readonly unnamed: readonly Pick<Saying, 'firstToken' | 'endToken'>[];
  /** A place in list, or -1. */
  readonly at: Int32Array;
}

/** Lays the statements over the tokens; a statement inside another covers it there. */
export function sayingsOf(context: SpeechContext, speech: Speech): Sayings {
  const bySpan = new Map<string, Saying & { people: string[]; statements: string[] }>();
  for (const [person, statements] of speech.statements) {
    for (const statement of statements) {
      for (const [start, end] of statement.spans) {
        const known = bySpan.get(`${start}:${end}`);
        if (known) {
          known.people.push(person);
          known.statements.push(statement.id);
        } else
          bySpan.set(`${start}:${end}`, {
            people: [person],
            statements: [statement.id],
            kind: statement.kind,
            ...tokensOf(context, [start, end]),
          });
      }
    }
  }
  for (const span of speech.own?.spans ?? []) {
    const own = { people: [speech.own?.person ?? ''], statements: [], kind: 'direct' as const, ...tokensOf(context, span) };
    if (!bySpan.has(String(span))) bySpan.set(String(span), own);
  }
  // Long ones first, so that those inside are written over them.
  const list = [...bySpan.values()].sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken));
  const places = new Int32Array(context.document.tokens.length).fill(-1);
  for (const [index, saying] of list.entries()) places.fill(index, saying.firstToken, saying.endToken);
  const unnamed = speech.unnamed.flatMap(({ statements }) =>
    statements.flatMap(({ spans }) => spans.map((span) => tokensOf(context, span))),
  );
  return { list, unnamed, at: places };
}

const tokensOf = ({ document }: SpeechContext, [start, end]: Span) => ({ firstToken: tokenAt(document, start), endToken: tokenAt(document, end - 1) + 1 }); // biome-ignore format: one table
