import { FINITE } from '../words/clause-words.ts';
import { FURTHEST } from './content-edges.ts';
import type { Cue } from './cues.ts';
import type { Utterance } from './find-statements.ts';
import { at, quoteOver, type Scene } from './scene.ts';

/** Conjunctions that make the cue's clause a side clause, which ends at the next comma: "When Ruiz said no, they left." */
const SUBORDINATING = /^(?:when|after|before|while|as|if|although|though|since|because|once|until)$/;

/** How many later cues of a sentence are looked at for the end of a content. */
export const MOST_LATER = 8;

/** Where the content of a cue must end at the latest, given the later utterances of its sentence. */
export function limitOf(scene: Scene, cue: Cue, later: readonly Utterance[]): number {
  const { sentence } = cue;
  let limit = Math.min(sentence.endToken, cue.endToken + FURTHEST);
  for (const { cue: next, ranges } of later) {
    if (!next) continue;
    const connector = beforeConnector(scene, next);
    const before = at(scene, next.firstToken - 1);
    const continues = next.subject.type === 'shared' && ranges.length > 0;
    // "…, but trust members said they wanted a copy"
    const contrasts =
      next.subject.type !== 'shared' &&
      next.order === 'before' &&
      (before.lower === 'but' ||
        /^(?:while|whereas)$/.test(before.lower) ||
        (before.lower === 'and' && at(scene, next.firstToken - 2).text === ','));
    // "…, the agency reported."
    const closes =
      next.order === 'before' && next.subject.type !== 'shared' && before.text === ',' && next.endToken >= next.sentence.endToken - 1;
    if (continues || contrasts || closes) {
      limit = connector;
      break;
    }
  }
  limit = bracketEnd(scene, cue, Math.min(limit, relativeEnd(scene, cue, limit)));
  // "The first step, as Ruiz suggests, is …" has its content around it, "As Ruiz noted, prices doubled" has it behind.
  const as = at(scene, cue.firstToken - 1).lower === 'as';
  const parenthetic = as && at(scene, cue.endToken).text === ',';
  const opening = cue.order === 'before' && !parenthetic && SUBORDINATING.test(at(scene, cue.firstToken - 1).lower);
  // "As Ruiz said in May, “…”": the quote is hers.
  const opensQuote = (comma: number) => quoteOver(scene, comma + 1)?.firstToken === comma + 1;
  if (opening)
    for (let i = cue.endToken; i < limit; i++) if (at(scene, i).text === ',' && !quoteOver(scene, i)) return opensQuote(i) ? limit : i;
  return limit;
}

/** "Ruiz, who said that [she was ill], will not come": where the sentence's own verb follows the comma behind a cue with "who". */
function relativeEnd(scene: Scene, cue: Cue, limit: number): number {
  let who = cue.token;
  while (who > cue.sentence.firstToken && cue.token - who < 6 && at(scene, who).lower !== 'who') who--;
  if (at(scene, who).lower !== 'who' || at(scene, who - 1).text !== ',') return limit;
  for (let i = cue.endToken + 1; i < limit; i++) {
    const comma = at(scene, i - 1).kind === 'quote' ? i - 2 : i - 1;
    if (
      at(scene, comma).text === ',' &&
      FINITE.has(at(scene, i).lower) &&
      !(quoteOver(scene, i) && quoteOver(scene, i) === quoteOver(scene, comma))
    )
      return comma;
  }
  return limit;
}

/** "(though Ruiz says [it was late])": a content ends with the bracket that its cue stands in. */
function bracketEnd(scene: Scene, cue: Cue, limit: number): number {
  let depth = 0;
  for (let i = cue.endToken; i < limit; i++) {
    if (quoteOver(scene, i)) continue;
    if (at(scene, i).text === '(') depth++;
    else if (at(scene, i).text === ')' && depth-- === 0) return i;
  }
  return limit;
}

/** The end of what comes before ", adding", "and warned", ", but Ruiz noted". */
function beforeConnector(scene: Scene, cue: Cue): number {
  let end = cue.firstToken;
  while (
    end > cue.sentence.firstToken &&
    /^(?:and|but|then|while|also|—|–|--|,)$/.test(at(scene, end - 1).lower) &&
    !quoteOver(scene, end - 1)
  )
    end--;
  return end;
}
