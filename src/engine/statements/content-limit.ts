import { FINITE } from '../words/clause-words.ts';
import { FURTHEST } from './content-edges.ts';
import type { Cue } from './cues.ts';
import type { Utterance } from './find-statements.ts';
import { at, quoteFrom, quoteOver, type SpeechContext } from './speech-context.ts';

/** Conjunctions that make the cue's clause a side clause, which ends at the next comma: "When Ruiz said no, they left." */
const SUBORDINATING = /^(?:when|after|before|while|as|if|although|though|since|because|once|until)$/;

/** How many later cues of a sentence are looked at for the end of a content. */
export const MOST_LATER = 8;

/** Where the content of a cue must end at the latest, given the later utterances of its sentence. */
export function limitOf(context: SpeechContext, cue: Cue, later: readonly Utterance[]): number {
  const ending = later.find((utterance) => endsOthers(context, utterance))?.cue;
  const furthest = ending ? beforeConnector(context, ending) : Math.min(cue.sentence.endToken, cue.endToken + FURTHEST);
  const limit = bracketEnd(context, cue, Math.min(furthest, relativeEnd(context, cue, furthest)));
  return isSideClause(context, cue) ? sideClauseEnd(context, cue, limit) : limit;
}

/** Does a later utterance of the sentence end what was said before it? */
function endsOthers(context: SpeechContext, { cue, ranges }: Utterance): boolean {
  if (!cue) return false;
  if (cue.subject.type === 'shared') return ranges.length > 0;
  if (cue.order !== 'before') return false;
  const before = at(context, cue.firstToken - 1);
  // "…, but trust members said they wanted a copy"
  if (/^(?:but|while|whereas)$/.test(before.lower)) return true;
  // "said the toll was fair and she predicted that", "…, and Mora warned"
  if (before.lower === 'and' && (at(context, cue.firstToken - 2).text === ',' || cue.subject.type === 'pronoun')) return true;
  // "…, the agency reported."
  return before.text === ',' && cue.endToken >= cue.sentence.endToken - 1;
}

/** "As Ruiz noted, prices doubled" has its content behind, "The first step, as Ruiz suggests, is …" around it. */
function isSideClause(context: SpeechContext, { order, firstToken, endToken }: Cue): boolean {
  const opener = at(context, firstToken - 1).lower;
  return order === 'before' && SUBORDINATING.test(opener) && !(opener === 'as' && at(context, endToken).text === ',');
}

/** The next comma; "As Ruiz said in May, “…”": not if a quote follows it, which is hers. */
function sideClauseEnd(context: SpeechContext, { endToken }: Cue, limit: number): number {
  for (let i = endToken; i < limit; i++)
    if (at(context, i).text === ',' && !quoteOver(context, i)) return quoteFrom(context, i + 1) ? limit : i;
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
