import type { Span } from '../analysis.ts';
import type { Individual } from '../people/resolve-people.ts';
import { tiesOf } from './affiliations.ts';
import type { Tie } from './organizations.ts';
import { type RoleContext, spanOf, wordsOf } from './role-context.ts';
import type { RolePhrase } from './role-phrase.ts';

/** What one place of the article says of one person. */
export interface Finding {
  readonly person: Individual;
  readonly role: FoundRole | null;
  readonly ties: readonly Tie[];
  /** Counts only of somebody with the role of a leader. */
  readonly onlyLeader?: boolean;
}

/** What one step finds, a mention or a sentence at a time, as it is asked for. */
export type Reading = Generator<readonly Finding[]>;

/** What ties somebody to a body, without a role. */
export const tiedTo = (person: Individual, ...ties: readonly Tie[]): Finding => ({ person, role: null, ties });

export interface FoundRole {
  readonly text: string;
  /** The head as KIND_OF_NOUN has it. */
  readonly head: string;
  readonly former: boolean;
  readonly evidence: Span;
}

/** The finding that a role phrase gives. */
export function findingOf(
  context: RoleContext,
  person: Individual,
  phrase: RolePhrase,
  over: { former?: boolean; text?: string } = {},
): Finding {
  const text = over.text ?? roleText(context, phrase);
  return {
    person,
    role: { text, head: phrase.head, former: phrase.former || over.former === true, evidence: spanOf(context, phrase.start, phrase.end) },
    ties: tiesOf(context, phrase),
  };
}

/** The words of the role; the plural of a shared role made singular ("Sens." → "Sen."). */
function roleText(context: RoleContext, phrase: RolePhrase): string {
  const end = Math.max(phrase.end, phrase.headEnd);
  // 'author of "The Mill,"'
  if (!phrase.plural) return wordsOf(context, phrase.start, end).replace(/,(["”])$/, '$1');
  const head = wordsOf(context, phrase.headStart, phrase.headEnd);
  const before = phrase.start < phrase.headStart ? `${wordsOf(context, phrase.start, phrase.headStart)} ` : '';
  const after = end > phrase.headEnd ? ` ${wordsOf(context, phrase.headEnd, end)}` : '';
  return `${before}${singularLike(head, phrase.head)}${after}`;
}

function singularLike(head: string, singular: string): string {
  // "MPs"
  if (/^\p{Lu}{2,}s$/u.test(head)) return head.slice(0, -1);
  const point = head.endsWith('.') ? '.' : '';
  return (head[0] === head[0]?.toUpperCase() ? (singular[0]?.toUpperCase() ?? '') + singular.slice(1) : singular) + point;
}
