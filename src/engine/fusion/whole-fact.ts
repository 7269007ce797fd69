import type { Span } from '../analysis.ts';
import type { WholePhrase } from '../reader/whole-phrase.ts';
import { mentionsNear, type SpeechContext } from '../statements/speech-context.ts';
import { countryCalled } from '../words/countries.ts';
import { ORGANIZATION_HEADS } from '../words/organizations.ts';
import { REGION_OF } from '../words/regions.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import { BODIES } from '../words/role-words.ts';
import { isParty } from './former.ts';

/** A whole phrase that is less sure is not taken for the whole of a role or an affiliation. */
const SURE = 0.7;

/** What may go on behind a role: "leader [of the harbour in the north]", "author (…". */
const GOES_ON = /^ (?:\(|(?:of|for|at|in|on|to|with|under|behind)\b)/;
/** What says no more of what a role is: "[current] chairman". */
const SAYS_LITTLE =
  /^(?:current|new|former|then|late|local|young|prominent|fellow|long-?time|leading|lead|outgoing|incoming|next|first|last)\b/i;
/** Words of a name, and what may stand between them. */
const NAME = /^\p{Lu}[\p{L}\d.’'&-]*(?: (?:\p{Lu}[\p{L}\d.’'&-]*|of|for|and|in|the|on|against|at|de|du|la))* \p{Lu}[\p{L}\d-]*$/u;
const RANK = /^(?:Acting|Interim|Former|Late|New|Senior)\b/;
/** Where a sentence or another part of it begins. */
const BREAK = /[\n,;:“”"?!–—]|\p{Ll}\. /u;

/** The whole of a role that was cut at an end: "chairman" of "caucus chairman", "head of the Harlow Boat" of "head of the Harlow Boat (Owners) Club". */
function isWholeRole(words: string, before: string, behind: string): boolean {
  if (/[’']s\b|\b(?:and|or)\b/.test(before) || SAYS_LITTLE.test(before) || (before && words.includes(' '))) return false;
  const isName = /(?:^| )\p{Lu}[\p{L}-]*$/u.test(words) && /^ \p{Lu}[\p{L}-]+$/u.test(behind);
  return !behind || GOES_ON.test(behind) || (isName && !KIND_OF_NOUN.has(behind.trim().toLowerCase()) && words.includes(' '));
}

/** The whole of a body that was cut: "Democracy" of "Democracy for Harlow", "Water Board" of "Harlow Fen and Water Board"; what is a country, a state or a party is whole, and so are "Harlow University" before its school and "Harlow County" before its State’s Attorney. */
function isWholeBody(words: string, before: string, behind: string): boolean {
  const whole = before + words + behind;
  if (countryCalled(words) || REGION_OF.has(words.toLowerCase()) || isParty(words) || /^(?:[’']s?\b| State$)/.test(behind)) return false;
  const joined = [before.split(/ and (?=\p{Lu})/u), (words + behind).split(/ and (?=\p{Lu})/u)].flatMap((parts) => parts.slice(0, -1));
  if (joined.some((part) => isBody(lastWord(part)))) return false;
  return NAME.test(whole) && !RANK.test(whole) && ![before, whole].some((part) => KIND_OF_NOUN.has(lastWord(part)));
}

/** "University", "Trust": "[Harlow Trust] and Norland Board" are two. */
const isBody = (word: string): boolean => ORGANIZATION_HEADS.has(word) || BODIES.has(word);

const lastWord = (words: string): string => words.trim().split(/[ -]/).at(-1)?.toLowerCase() ?? '';

/**
 * The words of a role or an affiliation, with what the encoder takes for the rest of the phrase where they are cut; null where they are not. `pointed`: the whole phrase that it
 * points at. Of 143 such phrases in articles that it has not seen one in five was cut, to strict readers and by the marks; what lengthens those that are not is left off.
 */
export function wholeFact(
  context: SpeechContext,
  part: 'roles' | 'affiliations',
  [start, end]: Span,
  pointed: WholePhrase | null,
): Span | null {
  if (!pointed || pointed.chance < SURE) return null;
  const { text } = context.document;
  const [from, to] = withoutArticle(text, pointed.span);
  if (from > start || to < end || (from === start && to === end)) return null;
  const [before, words, behind] = [text.slice(from, start), text.slice(start, end), text.slice(end, to)];
  const whole: Span = [from, to];
  if (BREAK.test(before) || BREAK.test(behind) || !isClosed(text.slice(from, to)) || mentionsNear(context, whole).length > 0) return null;
  return (part === 'roles' ? isWholeRole : isWholeBody)(words, before, behind) ? whole : null;
}

/** Does each bracket that opens in words close in them? */
const isClosed = (words: string): boolean => words.split('(').length === words.split(')').length;

/** A phrase without its article. */
export const withoutArticle = (text: string, [start, end]: Span): Span => [
  start + (/^(?:the|an?|his|her|its|their|our)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
];
