import type { Individual } from '../people/resolve-people.ts';
import { keyAt, namedIn, type RoleContext } from './role-context.ts';

/** How many sentences without a name the person may lie back. */
const SENTENCES_BACK = 2;
/** A name this close to its sentence's start is taken for the subject; a title or "But" may stand before it. */
const SUBJECT_WITHIN = 6;

/**
 * Whom a sentence that begins with "He", "She" or "The former minister" speaks of: the only person named in the sentence before it,
 * or of several the one that opens that sentence. Null where that is not clear.
 */
export function antecedent(context: RoleContext, sentence: number): Individual | null {
  const { sentences } = context.document;
  const own = sentences[sentence];
  if (!own) return null;
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const before = sentences[sentence - back];
    if (!before || own.block - before.block > 1) return null;
    const inside = namedIn(context, before.firstToken, before.endToken);
    const [first] = inside;
    if (!first) continue;
    if (inside.every(({ person }) => person === first.person)) return first.person;
    const opens = first.firstToken - before.firstToken < SUBJECT_WITHIN && keyAt(context, first.endToken) !== "'s";
    const others = inside.filter(({ person }) => person !== first.person);
    return opens && others.every(({ firstToken }) => firstToken > first.endToken + 2) ? first.person : null;
  }
  return null;
}
