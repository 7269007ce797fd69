import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import { UNDOING, UPHOLDING } from '../words/attitude-verbs.ts';
import { DETERMINERS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { BAD, GOOD } from '../words/evaluations.ts';
import type { Rule } from './attitudes.ts';
import { deedAim, isPlainDeed } from './deeds.ts';
import type { Saying } from './holders.ts';
import { type Aim, nounTarget, type Target } from './targets.ts';

/** What a turn of speech shows, with the end of its words. */
export interface Spoken extends Aim {
  readonly rule: Rule;
  readonly end: number;
  readonly also?: readonly Aim[];
}

/** Positions that only speech shows: appeals ("Stop the sale"), addresses ("Shame on Mora"), and things judged by their adjective ("this shambolic board"). */
export function spokenAim(scene: Scene, saying: Saying, token: number, end: number): Spoken | null {
  return appeal(scene, token, end) ?? address(scene, token, end) ?? attributed(scene, saying, token, end);
}

/** Is the token the first word of a sentence in quotation marks? */
function opensSpeech(scene: Scene, token: number): boolean {
  const quote = quoteOver(scene, token);
  const sentence = scene.document.sentences[at(scene, token).sentence];
  return (
    quote !== undefined && (token === sentence?.firstToken || token === quote.firstToken + 1) && /^\p{Lu}/u.test(at(scene, token).text)
  );
}

/** "[Stop] the sale", "[Vote for] Mora", "[Let’s save] the port" */
function appeal(scene: Scene, token: number, end: number): Spoken | null {
  const { lower } = at(scene, token);
  const letUs = lower === 'let' && /^(?:us|'s)$/.test(at(scene, token + 1).lower);
  if (letUs) {
    const aim = /^(?:get|have|see)$/.test(at(scene, token + 2).lower) ? null : deedAim(scene, token + 2, end, 'for');
    return aim && !isPlainDeed(aim) ? { ...aim, rule: 'duty', end: aim.target.endToken } : null;
  }
  if (!opensSpeech(scene, token) && !(at(scene, token - 1).lower === 'please' && opensSpeech(scene, token - 1))) return null;
  const votes = lower === 'vote' && /^(?:for|against|out)$/.test(at(scene, token + 1).lower);
  if (!votes && !UNDOING.has(lower) && !UPHOLDING.has(lower)) return null;
  const thing = nounTarget(scene, token + (votes ? 2 : 1), end);
  if (!thing || /^(?:is|are|was|were|has|have|will|would|can|could)$/.test(at(scene, thing.endToken).lower)) return null;
  if (!votes && !DETERMINERS.has(at(scene, token + 1).lower) && !mentionOver(scene, token + 1)) return null;
  const turned = votes ? at(scene, token + 1).lower !== 'for' : UNDOING.has(lower);
  return { target: thing, position: turned ? 'against' : 'for', rule: 'duty', end: thing.endToken };
}

/** "[Shame on] Mora", "[Thank you], Mora", "[Congratulations to] the crews", "[the blame lies with] the board" */
const ADDRESSES: readonly (readonly [words: string, position: 'for' | 'against'])[] = [
  ['shame on', 'against'], ['down with', 'against'], ['to hell with', 'against'], ['blame lies with', 'against'], ['fault lies with', 'against'], ['enough of', 'against'], ['no more', 'against'],
  ['thank you ,', 'for'], ['thank you to', 'for'], ['thanks to', 'for'], ['congratulations to', 'for'], ['congratulations ,', 'for'], ['kudos to', 'for'], ['hats off to', 'for'], ['bravo to', 'for'], ['long live', 'for'], ['solidarity with', 'for'],
]; // biome-ignore format: a table

/** The same by their first word. */
const BY_FIRST = new Map<string, { words: string; row: readonly string[]; position: 'for' | 'against' }[]>();
for (const [words, position] of ADDRESSES) {
  const row = words.split(' ');
  const first = row[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, row, position }]);
}

function address(scene: Scene, token: number, end: number): Spoken | null {
  for (const { words, row, position } of BY_FIRST.get(at(scene, token).lower) ?? []) {
    if (!row.every((word, index) => at(scene, token + index).lower === word)) continue;
    // "thanks to the rain" in the middle of a sentence gives a reason.
    if (!/lies/.test(words) && !opensSpeech(scene, token)) return null;
    const target = nounTarget(scene, token + row.length, end);
    const fits = target && (target.person !== null || !words.endsWith(',')) && !(words === 'thanks to' && !target.person);
    return fits ? { target, position, rule: 'called', end: target.endToken } : null;
  }
  return null;
}

/** "this [shambolic] board", "Mora’s [troubling] record", "these [wonderful] people": the adjective judges a thing that is known. */
function attributed(scene: Scene, saying: Saying, token: number, end: number): Spoken | null {
  const { lower } = at(scene, token);
  const before = at(scene, token - 1);
  const good = STRONG.has(lower) && GOOD.has(lower);
  if ((!good && !BAD.has(lower)) || NOUNS.test(lower) || token - 1 < saying.firstToken || !quoteOver(scene, token)) return null;
  const known =
    /^(?:this|these|those|his|her|their)$/.test(before.lower) ||
    (/^['’]s?$/.test(before.text) &&
      token - 2 >= saying.firstToken &&
      !SUBJECT_PRONOUNS.has(at(scene, token - 2).lower) &&
      !/^(?:it|let|here)$/.test(at(scene, token - 2).lower));
  if (!known || at(scene, token + 1).kind !== 'word') return null;
  const target: Target | null = nounTarget(scene, token, end);
  if (!target || target.person || target.endToken < token + 2) return null;
  return { target, position: good ? 'for' : 'against', rule: 'attributed', end: target.endToken };
}

/** Praise that is meant where it stands before a noun. */
const STRONG = new Set(
  'great excellent outstanding brilliant fantastic wonderful terrific superb amazing magnificent tremendous remarkable incredible impressive courageous brave heroic admirable beautiful historic landmark groundbreaking'.split(
    ' ',
  ),
);
/** Words of blame that are nouns too, or that tell a kind ("criminal case", "false teeth"). */
const NOUNS =
  /^(?:criminal|poor|sad|false|fake|key|crime|fraud|joke|lie|terrorist|killer|threat|danger|problem|blow|abuse|scam|menace|burden|worst|worse|bad|wrong|weak|failed|broken|suspicious|hostile|radical|extreme|risky|hazardous|harsh|guilty|illegal|tragic|horrible|terrible|dangerous|massacre|genocide)$/;
