import { BODIES, BODY_OPENERS } from '../words/role-words.ts';
import { type Finding, type Reading, tiedTo } from './finding.ts';
import { organizationAt, type Tie } from './organizations.ts';
import { atEach, isCapital, isPossessive, keyAt, type PersonMention, type RoleContext, sentenceEnd } from './role-context.ts';

/** What follows a name with a link: "Lena Roth of the Harrow Institute said", "Lena Roth, of Brightwell, …", "Sen. Ada Brook of Ohio". */
export const attachments = (context: RoleContext): Reading => atEach(context, (mention) => attachedTo(context, mention));

function attachedTo(context: RoleContext, { person, endToken }: PersonMention): Finding[] {
  const at = keyAt(context, endToken) === ',' && keyAt(context, endToken + 1) !== 'for' ? endToken + 1 : endToken;
  const link = keyAt(context, at);
  const body = /^(?:of|with|at|from|for)$/.test(link) ? bodyBehind(context, at) : null;
  if (!body) return [];
  const { tie, end } = body;
  if (tie.type === 'region' || tie.type === 'country')
    return link === 'of' || link === 'from' ? [{ ...tiedTo(person, tie), onlyLeader: tie.type === 'region' || link === 'from' }] : [];
  // "Roth of Brightwell" is what she belongs to, "Roth of Harlow" where she lives; "Roth with Brightwell" only where Brightwell is a body's name.
  if (!isBodysName(context, at, end) && (link !== 'of' || context.places.has(at + 1))) return [];
  return isPossessive(context, end) && isCapital(context, end + 1) ? [] : [tiedTo(person, tie)];
}

/** The name behind a link: "of [the Harrow Institute]", "of the liberal [Harrow Institute]"; null where none ends with the sentence or before. */
function bodyBehind(context: RoleContext, link: number): { readonly tie: Tie; readonly end: number } | null {
  const end = sentenceEnd(context, link);
  const skip = keyAt(context, link + 1) === 'the' && /^\p{Ll}+$/u.test(context.tokens[link + 2]?.text ?? '') ? 3 : 1;
  const body = organizationAt(context, link + skip, end);
  return body && body.end <= end ? body : null;
}

/** Do the words behind a link say that they are the name of a body, and not of a place? */
function isBodysName(context: RoleContext, link: number, end: number): boolean {
  const last = keyAt(context, end - 1);
  const first = keyAt(context, link + 1) === 'the' ? link + 2 : link + 1;
  return (
    [last, keyAt(context, link + 1), keyAt(context, link + 2)].some((key) => BODY_OPENERS.has(key)) ||
    BODIES.has(last) ||
    (context.nameEnd[first] === end && !context.places.has(first))
  );
}
