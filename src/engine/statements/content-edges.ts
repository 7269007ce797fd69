import { at, quoteOver, type SpeechContext } from './speech-context.ts';

/** A stretch of tokens: first inclusive, end exclusive. */
export type Range = readonly [first: number, end: number];

/** No sentence of news is longer; keeps the search linear on any text. */
export const FURTHEST = 200;

/** One past a place and day in front of an article: "LONDON (AP) —", "PUTRAJAYA, Nov 22 —". The same place where there is none. */
export function afterDateline(context: SpeechContext, first: number, end: number): number {
  if (!/^\p{Lu}{3}/u.test(at(context, first).text)) return first;
  for (let i = first + 1; i < Math.min(end, first + 12); i++) {
    const { text, start } = at(context, i);
    if (/^(?:—|–|--|-)$/.test(text) && at(context, i - 1).end < start) return i + 1;
    if (/^\p{Ll}/u.test(text)) return first;
  }
  return first;
}

/** The range up to the end of a quote that it cuts through. */
export function extended(context: SpeechContext, [first, end]: Range): Range {
  const cut = cutGloss(context, first, end);
  const quote = quoteOver(context, cut - 1);
  return quote && quote.endToken > cut ? [first, quote.endToken] : [first, cut];
}

/** Words with which the reporter goes on behind a comma or a dash: "the bridge was safe[, referring to the storm]", "[, without giving details]". */
const GLOSSES = /^(?:according|referring|referencing|alluding|hinting|citing|marking|prompting|sparking|echoing|underscoring|without)$/;

/**
 * Where the reporter's own words begin behind what is said: a word of theirs; or, behind what is not quoted, who or what something is: "she would see the mayor[, who was ill]".
 * There a clause in commas goes on. What else is the reporter's the encoder hears (fusion/shorter-statements.ts): of seventeen rows more none was missed on 1,850 statements.
 */
function cutGloss(context: SpeechContext, first: number, end: number): number {
  for (let i = first + 1; i < Math.min(end - 1, first + FURTHEST); i++) {
    const { text } = at(context, i);
    if (quoteOver(context, i) || !/^[,—–―]$/.test(text)) continue;
    const { lower } = at(context, i + 1);
    if (GLOSSES.test(lower)) return i;
    const isRelative = text === ',' && /^(?:which|who)$/.test(lower) && i > first + 2;
    if (isRelative && !quoteOver(context, i - 1) && !goesOn(context, i + 1, end)) return i;
  }
  return end;
}

/** Does a clause close in a comma, or quote somebody? */
function goesOn(context: SpeechContext, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + FURTHEST); i++) if (at(context, i).text === ',' || quoteOver(context, i)) return true;
  return false;
}

/** The range up to a link in it: "… in the spring https://…". */
export function withoutLink(context: SpeechContext, [first, end]: Range): Range {
  for (let i = first + 1; i < end; i++) if (/^(?:https?|pic\.twitter\.com|t\.co)$/.test(at(context, i).lower)) return [first, i];
  return [first, end];
}

/** Is the token the bracket that closes one opened in the range? */
function closesBracket(context: SpeechContext, first: number, last: number): boolean {
  if (at(context, last).text !== ')') return false;
  let depth = 0;
  for (let i = last; i >= Math.max(first, last - FURTHEST); i--)
    if (at(context, i).text === ')') depth++;
    else if (at(context, i).text === '(' && --depth === 0) return true;
  return false;
}

/** Without a link at its end and white signs at its edges: commas and stops outside quotation marks. */
export function trimmed(context: SpeechContext, range: Range): Range {
  let [first, end] = withoutLink(context, range);
  const loose = (index: number) => /^[.,;:—–)-]$|^--$/.test(at(context, index).text) && !quoteOver(context, index);
  while (first < end && loose(first)) first++;
  while (end > first && loose(end - 1) && !closesBracket(context, first, end - 1)) end--;
  return [first, end];
}
