import { FINITE } from '../words/clause-words.ts';
import { FURTHEST } from './content-edges.ts';
import type { Cue } from './cues.ts';
import type { Utterance } from './find-statements.ts';
import { at, quoteOver, type SpeechContext } from './speech-context.ts';

/** Conjunctions that make the cue's clause a side clause, which ends at the next comma: "When Ruiz said no, they left." */
const SUBORDINATING = /^(?:when|after|before|while|as|if|although|though|since|because|once|until)$/;

/** How many later cues of a sentence are looked at for the end of a content. */
export const MOST_LATER = 8;

/** Where the content of a cue must end at the latest, given the later utterances of its sentence. */
export function limitOf(context: SpeechContext, cue: Cue, later: readonly Utterance[]): number {
  const { sentence } = cue;
  let limit = Math.min(sentence.endToken, cue.endToken + FURTHEST);
  for (const { cue: next, ranges } of later) {
    if (!next) continue;
    const connector = beforeConnector(context, next);
    const before = at(context, next.firstToken - 1);
    const continues = next.subject.type === 'shared' && ranges.length > 0;
    // "…, but trust members said they wanted a copy"
    const contrasts =
      next.subject.type !== 'shared' &&
      next.order === 'before' &&
      (before.lower === 'but' ||
        /^(?:while|whereas)$/.test(before.lower) ||
        (before.lower === 'and' && at(context, next.firstToken - 2).text === ','));
    // "…, the agency reported."
    const closes =
      next.order === 'before' && next.subject.type !== 'shared' && before.text === ',' && next.endToken >= next.sentence.endToken - 1;
    if (continues || contrasts || closes) {
      limit = connector;
      break;
    }
  }
  limit = bracketEnd(context, cue, Math.min(limit, relativeEnd(context, cue, limit)));
  // "The first step, as Ruiz suggests, is …" has its content around it, "As Ruiz noted, prices doubled" has it behind.
  const as = at(context, cue.firstToken - 1).lower === 'as';
  const parenthetic = as && at(context, cue.endToken).text === ',';
  const opening = cue.order === 'before' && !parenthetic && SUBORDINATING.test(at(context, cue.firstToken - 1).lower);
  // "As Ruiz said in May, “…”": the quote is hers.
  const opensQuote = (comma: number) => quoteOver(context, comma + 1)?.firstToken === comma + 1;
  if (opening)
    for (let i = cue.endToken; i < limit; i++) if (at(context, i).text === ',' && !quoteOver(context, i)) return opensQuote(i) ? limit : i;
  return limit;
}

/** "Ruiz, who said that [she was ill], will not come": where the sentence's own verb follows the comma behind a cue with "who". */
function relativeEnd(context: SpeechContext, cue: Cue, limit: number): number {
  let who = cue.token;
  while (who > cue.sentence.firstToken && cue.token - who < 6 && at(context, who).lower !== 'who') who--;
  if (at(context, who).lower !== 'who' || at(context, who - 1).text !== ',') return limit;
  for (let i = cue.endToken + 1; i < limit; i++) {
    const comma = at(context, i - 1).kind === 'quote' ? i - 2 : i - 1;
    if (
      at(context, comma).text === ',' &&
      FINITE.has(at(context, i).lower) &&
      !(quoteOver(context, i) && quoteOver(context, i) === quoteOver(context, comma))
    )
      return comma;
  }
  return limit;
}

/** "(though Ruiz says [it was late])": a content ends with the bracket that its cue stands in. */
function bracketEnd(context: SpeechContext, cue: Cue, limit: number): number {
  let depth = 0;
  for (let i = cue.endToken; i < limit; i++) {
    if (quoteOver(context, i)) continue;
    if (at(context, i).text === '(') depth++;
    else if (at(context, i).text === ')' && depth-- === 0) return i;
  }
  return limit;
}

/** The end of what comes before ", adding", "and warned", ", but Ruiz noted". */
function beforeConnector(context: SpeechContext, cue: Cue): number {
  let end = cue.firstToken;
  while (
    end > cue.sentence.firstToken &&
    /^(?:and|but|then|while|also|—|–|--|,)$/.test(at(context, end - 1).lower) &&
    !quoteOver(context, end - 1)
  )
    end--;
  return end;
}
