import { kindsOf } from '../engine/kinds/find-kinds.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { recognizeNames } from '../engine/names/recognize-names.ts';
import type { Acquaintances } from '../engine/people/acquaintance.ts';
import { resolvePeople } from '../engine/people/resolve-people.ts';
import { passagesOf } from '../engine/proposals/passages.ts';
import { findRoles } from '../engine/roles/find-roles.ts';
import { findStatements } from '../engine/statements/find-statements.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { readDocument } from '../engine/text/read-document.ts';

/** The sentence is no headline. */
const BEFORE = 'News\n';
/** Somebody who may be the sentence's "he", "she" or speaker, and who stands for holders that are no person. */
const HE = 'John Ruiz was there on Monday, and he spoke first.\n';
const SHE = 'Mary Ruiz was there on Monday, and she spoke first.\n';

/** A text for the engine with a sentence of it, and where the sentence's own blocks begin. */
interface Staged {
  readonly text: string;
  readonly firstBlock: number;
}

/** A sentence as the article that it is. */
export const alone = (sentence: string): Staged => ({ text: BEFORE + sentence, firstBlock: 1 });

/** How far the sentence is moved in `alone`. */
export const MOVED = BEFORE.length;

/**
 * A sentence of which John or Mary Ruiz is the holder, where the engine knows nobody to be: a pronoun gets somebody to mean, a country or a body is put into a person's place,
 * and words without a speaker (`holder` null) are said by him. How a position shows does not depend on whose it is.
 */
export function staged(sentence: string, holder: readonly [start: number, end: number] | null): Staged {
  if (!holder) {
    const inner = sentence
      .replace(/[“"]/g, '‘')
      .replace(/”/g, '’')
      .replace(/\.?['’]*$/, '');
    return { text: `${BEFORE}${HE}“${inner},” Ruiz said.`, firstBlock: 2 };
  }
  const [start, end] = holder;
  const pronoun = sentence.slice(start, end).toLowerCase();
  if (pronoun === 'he' || pronoun === 'she') return { text: BEFORE + (pronoun === 'he' ? HE : SHE) + sentence, firstBlock: 2 };
  const before = sentence.slice(0, start).replace(/(^|\s)(?:the|a|an|some|many|several|other|its|their|his|her)\s+$/i, '$1');
  return { text: `${BEFORE}${HE}${before}Ruiz${sentence.slice(end)}`, firstBlock: 2 };
}

/** Is it the one whom `staged` brings in? */
export const isStaged = (name: string): boolean => name.includes('Ruiz');

/** A text through the engine's own steps, with what the encoder is asked. */
export function stageOf(text: string, recognizer: Recognizer, acquaintances?: Acquaintances) {
  const document = readDocument(plainArticle(text));
  const names = recognizeNames(document, recognizer);
  const cast = resolvePeople(document, names);
  const roles = findRoles(document, cast, names, acquaintances);
  const kinds = kindsOf(document, cast, roles, acquaintances);
  const speech = findStatements(document, cast, roles);
  return { cast, kinds, context: speech.context, statements: speech.statements, ...passagesOf(speech, names, kinds) };
}
