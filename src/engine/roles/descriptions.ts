import type { Individual } from '../people/resolve-people.ts';
import { PARTY_OF } from '../words/parties.ts';
import { KIND_OF_NOUN, officeOf } from '../words/role-nouns.ts';
import { tiesOf } from './affiliations.ts';
import { antecedent } from './antecedent.ts';
import type { Tie } from './bodies.ts';
import { type Finding, findingOf, type Reading } from './finding.ts';
import { type RolePhrase, readRolePhrase } from './role-phrase.ts';
import { isCapital, isPossessive, keyAt, namedIn, type RoleScene, type Standing } from './scene.ts';

/** How many blocks back the person may have been named last. */
const BLOCKS_BACK = 1;
/** … and how many tokens, where a block is as long as a chapter. */
const TOKENS_BACK = 400;

/**
 * Descriptions without a name that add to what is known of somebody: "President Roth … the Ruritanian president".
 * Only where one single holder of that office, and no other country's, was named in this block or the one before; else nobody.
 */
export function* descriptions(scene: RoleScene, known: ReadonlyMap<string, readonly Finding[]>): Reading {
  const holders = holdersByOffice(known);
  const leaders = leadersOf(known);
  for (let at = 0; at < scene.tokens.length; at++) {
    if (!opensDescription(scene, at)) continue;
    yield [];
    const phrase = readRolePhrase(scene, at);
    if (!phrase || phrase.plural || phrase.opening === 'indefinite' || isNamed(scene, phrase)) continue;
    const subject = subjectDescribed(scene, at, phrase, known);
    if (subject) {
      yield [findingOf(scene, subject, phrase)];
      continue;
    }
    // "the Ohio Democrat": of whoever holds an elected office.
    const ids = PARTY_OF.has(phrase.head) ? leaders : holders.get(officeOf(phrase.head));
    if (!ids) continue;
    const ties = tiesOf(scene, phrase);
    if (!ties.length) continue;
    const near = namedNear(scene, at, ids).filter((standing) => agrees(ties, known.get(standing.person.id) ?? [], phrase));
    const [only] = near;
    if (only && near.every(({ person }) => person === only.person)) yield [findingOf(scene, only.person, phrase)];
    at = Math.max(at, phrase.headEnd - 1);
  }
}

/** "Roth … The former trade minister has said": the subject of the sentence before, where nothing says what she is or the same office is known. */
function subjectDescribed(
  scene: RoleScene,
  at: number,
  phrase: RolePhrase,
  known: ReadonlyMap<string, readonly Finding[]>,
): Individual | null {
  const sentence = scene.document.sentences[scene.tokens[at]?.sentence ?? 0];
  if (!sentence || sentence.firstToken !== at || keyAt(scene, at) !== 'the' || (phrase.headEnd - phrase.start < 2 && !phrase.links.length))
    return null;
  if (keyAt(scene, phrase.readTo) === ',' || !/^\p{Ll}/u.test(scene.tokens[phrase.readTo]?.text ?? '')) return null;
  const person = antecedent(scene, sentence.index);
  if (!person) return null;
  const roles = (known.get(person.id) ?? []).filter(({ role }) => role);
  // "The 89-year-old shipbuilder rose", "The former secretary of state has …": an age or a past says that somebody known is meant.
  return roles.length === 0 || phrase.former || /-year-old$/.test(keyAt(scene, at + 1)) ? person : null;
}

/** "the Ruritanian president", "Ruritania's president". */
function opensDescription(scene: RoleScene, at: number): boolean {
  if (keyAt(scene, at) === 'the') return true;
  return (
    isCapital(scene, at) &&
    (scene.personAt[at] ?? -1) < 0 &&
    (isPossessive(scene, at + 1) || isPossessive(scene, at + 2)) &&
    !isCapital(scene, at - 1)
  );
}

/** Does a name stand at the phrase, so that an earlier step has read it? */
function isNamed(scene: RoleScene, phrase: RolePhrase): boolean {
  for (const at of [phrase.start - 1, phrase.start - 2, phrase.headEnd, phrase.readTo, phrase.readTo + 1])
    if ((scene.personAt[at] ?? -1) >= 0) return true;
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

function namedNear(scene: RoleScene, at: number, ids: ReadonlySet<string>): Standing[] {
  const block = blockOf(scene, at);
  return namedIn(scene, at - TOKENS_BACK, at).filter(
    ({ person, firstToken }) => ids.has(person.id) && block - blockOf(scene, firstToken) <= BLOCKS_BACK,
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

function blockOf(scene: RoleScene, token: number): number {
  return scene.document.sentences[scene.tokens[token]?.sentence ?? 0]?.block ?? 0;
}
