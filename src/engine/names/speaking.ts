import type { Document, Token } from '../text/document.ts';
import { CONJUNCTIONS, PREPOSITIONS } from '../words/clause-words.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';

/** Tokens of the longest clause between a speaker and the verb: "Lind, a professor of law at Harrow University, said". */
const LONGEST_CLAUSE = 25;

/** Does the token report speech: "said", "warns"? */
export function reportsSpeech(token: Token | undefined): boolean {
  if (!token) return false;
  const forms = REPORTING_FORMS.get(token.lower);
  return forms?.some(({ form, verb }) => (form === 'past' || form === 'third') && verb.takes.includes('quote')) ?? false;
}

/** Does a name at these tokens speak: "Lind said", "said Lind", "Lind, a lawyer, told", "according to Lind"? */
export function isSpeaking({ tokens }: Document, firstToken: number, endToken: number): boolean {
  const sentence = tokens[firstToken]?.sentence;
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const next = at(endToken);
  if (reportsSpeech(next)) return true;
  // "said Lind.", "said Lind, who", "said Lind of the union", but not "said Lind would"
  if (reportsSpeech(at(firstToken - 1)) && (next?.kind !== 'word' || PREPOSITIONS.has(next.lower) || CONJUNCTIONS.has(next.lower)))
    return true;
  if (next?.kind === 'word' && next.lower.endsWith('ly') && reportsSpeech(at(endToken + 1))) return true;
  if (at(firstToken - 1)?.lower === 'to' && at(firstToken - 2)?.lower === 'according') return true;
  if (next?.text !== ',') return false;
  for (let i = endToken + 1; i < endToken + LONGEST_CLAUSE && at(i); i++) {
    if (at(i)?.kind === 'quote') return false;
    if (at(i)?.text === ',') return reportsSpeech(at(i + 1));
  }
  return false;
}
