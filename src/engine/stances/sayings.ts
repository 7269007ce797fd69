import type { Speech } from '../statements/find-statements.ts';
import type { Scene } from '../statements/scene.ts';
import { tokenAt } from '../text/document.ts';

/** A stretch of somebody's statement, as places in document.tokens. */
export interface Saying {
  readonly people: readonly string[];
  /** The id of each of the people's own statement, in the same order. */
  readonly statements: readonly string[];
  readonly firstToken: number;
  readonly endToken: number;
}

/** For each token the innermost statement around it. */
export interface Sayings {
  readonly list: readonly Saying[];
  /** A place in list, or -1. */
  readonly at: Int32Array;
}

/** Lays the statements over the tokens; a statement inside another covers it there. */
export function sayingsOf(scene: Scene, speech: Speech): Sayings {
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
            firstToken: tokenAt(scene.document, start),
            endToken: tokenAt(scene.document, end - 1) + 1,
          });
      }
    }
  }
  // Long ones first, so that those inside are written over them.
  const list = [...bySpan.values()].sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken));
  const places = new Int32Array(scene.document.tokens.length).fill(-1);
  for (const [index, saying] of list.entries()) places.fill(index, saying.firstToken, saying.endToken);
  return { list, at: places };
}
