import type { Individual } from '../people/resolve-people.ts';
import { PARTY_OF } from '../words/parties.ts';
import { KIND_OF_NOUN, officeOf } from '../words/role-nouns.ts';
import { tiesOf } from './affiliations.ts';
import { antecedent } from './antecedent.ts';
import { type Finding, findingOf, type Reading } from './finding.ts';
import type { Tie } from './organizations.ts';
import { isCapital, isPerson, isPossessive, keyAt, namedIn, type PersonMention, type RoleContext } from './role-context.ts';
import { type RolePhrase, readRolePhrase } from './role-phrase.ts';

/** How many blocks back the person may have been named last. */
const BLOCKS_BACK = 1;
/** … and how many tokens, where a block is as long as a chapter. */
const TOKENS_BACK = 400;

/**
 * Descriptions without a name that add to what is known of somebody: "President Roth … the Ruritanian president".
 * Only where one single holder of that office, and no other country's, was named in this block or the one before; else nobody.
 */
export function* descriptions(context: RoleContext, known: ReadonlyMap<string, readonly Finding[]>): Reading {
  const holders = holdersByOffice(known);
  const leaders = leadersOf(known);
  for (let at = 0; at < context.tokens.length; at++) {
    if (!opensDescription(context, at)) continue;
    yield [];
    const phrase = readRolePhrase(context, at);
    if (!phrase || phrase.plural || phrase.opening === 'indefinite' || isNamed(context, phrase)) continue;
    const subject = subjectDescribed(context, at, phrase, known);
    if (subject) {
      yield [findingOf(context, subject, phrase)];
      continue;
    }
    // "the Ohio Democrat": of whoever holds an elected office.
    const ids = PARTY_OF.has(phrase.head) ? leaders : holders.get(officeOf(phrase.head));
    if (!ids) continue;
    const ties = tiesOf(context, phrase);
    if (!ties.length) continue;
    const near = namedNear(context, at, ids).filter((mention) => agrees(ties, known.get(mention.person.id) ?? [], phrase));
    const [only] = near;
    if (only && near.every(({ person }) => person === only.person)) yield [findingOf(context, only.person, phrase)];
    at = Math.max(at, phrase.headEnd - 1);
  }
}

/** "Roth … The former trade minister has said": the subject of the sentence before, where nothing says what she is or the same office is known. */
function subjectDescribed(
  context: RoleContext,
  at: number,
  phrase: RolePhrase,
  known: ReadonlyMap<string, readonly Finding[]>,
): Individual | null {
  const sentence = context.document.sentences[context.tokens[at]?.sentence ?? 0];
  if (
    !sentence ||
    sentence.firstToken !== at ||
    keyAt(context, at) !== 'the' ||
    (phrase.headEnd - phrase.start < 2 && !phrase.links.length)
  )
    return null;
  if (keyAt(context, phrase.readTo) === ',' || !/^\p{Ll}/u.test(context.tokens[phrase.readTo]?.text ?? '')) return null;
  const person = antecedent(context, sentence.index);
  if (!person) return null;
  const roles = (known.get(person.id) ?? []).filter(({ role }) => role);
  // "The 89-year-old shipbuilder rose", "The former secretary of state has …": an age or a past says that somebody known is meant.
  return roles.length === 0 || phrase.former || /-year-old$/.test(keyAt(context, at + 1)) ? person : null;
}

/** "the Ruritanian president", "Ruritania's president". */
function opensDescription(context: RoleContext, at: number): boolean {
  if (keyAt(context, at) === 'the') return true;
  return (
    isCapital(context, at) &&
    !isPerson(context, at) &&
    (isPossessive(context, at + 1) || isPossessive(context, at + 2)) &&
    !isCapital(context, at - 1)
  );
}

/** Does a name stand at the phrase, so that an earlier step has read it? */
function isNamed(context: RoleContext, phrase: RolePhrase): boolean {
  for (const at of [phrase.start - 1, phrase.start - 2, phrase.headEnd, phrase.readTo, phrase.readTo + 1])
    if (isPerson(context, at)) return true;
  return false;
}

function holdersByOffice(known: ReadonlyMap<string, readonly Finding[]>): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const [id, findings] of known) {
    for (const { role } of findings) {
      if (!role) continue;
      const office = officeOf(role.head);
      const ids = holders.get(office) ?? new Set();
      holders.set(office, ids.add(id));
    }
  }
  return holders;
}

function leadersOf(known: ReadonlyMap<string, readonly Finding[]>): Set<string> {
  return new Set(
    [...known].filter(([, own]) => own.some(({ role }) => role && KIND_OF_NOUN.get(role.head) === 'leader')).map(([id]) => id),
  );
}

function namedNear(context: RoleContext, at: number, ids: ReadonlySet<string>): PersonMention[] {
  const block = blockOf(context, at);
  return namedIn(context, at - TOKENS_BACK, at).filter(
    ({ person, firstToken }) => ids.has(person.id) && block - blockOf(context, firstToken) <= BLOCKS_BACK,
  );
}

/** No other country or state, and both former or both not. */
function agrees(ties: readonly Tie[], findings: readonly Finding[], phrase: RolePhrase): boolean {
  const office = officeOf(phrase.head);
  const party = PARTY_OF.has(phrase.head);
  const same = findings.filter(({ role }) => party || (role && officeOf(role.head) === office));
  if (!party && !same.some(({ role }) => role?.former === phrase.former)) return false;
  return ties.every((tie) => same.every((finding) => finding.ties.every((own) => own.type !== tie.type || own.text === tie.text)));
}

function blockOf(context: RoleContext, token: number): number {
  return context.document.sentences[context.tokens[token]?.sentence ?? 0]?.block ?? 0;
}
