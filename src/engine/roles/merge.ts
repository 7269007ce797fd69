import type { Affiliation, Role } from '../analysis.ts';
import { PARTY_OF } from '../words/parties.ts';
import { KIND_OF_NOUN, officeOf } from '../words/role-nouns.ts';
import { asAffiliation } from './affiliations.ts';
import type { Finding, FoundRole } from './finding.ts';
import type { Tie } from './organizations.ts';

const SMALL = new Set("a,an,the,of,for,at,in,on,to,and,with,'s,his,her,its,former,ex,then".split(','));

/** Adjectives that make no other role of it. */
const PASSING = ['new', 'current', 'top', 'senior', 'chief', 'longtime', 'acting', 'state', 'general'];

interface Entry extends FoundRole {
  readonly words: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly office: string;
  readonly ties: readonly Tie[];
}

/**
 * One role for each office: of two that say the same the fuller one stays, and "the Ohio Democrat" gives way to any office.
 * In the order of the text.
 */
export function mergeRoles(findings: readonly Finding[]): Role[] {
  const kept: Entry[] = [];
  for (const { role, ties } of findings) {
    if (!role) continue;
    const entry: Entry = { ...role, office: officeOf(role.head), words: contentWords(role.text), modifiers: modifiersOf(role, ties), ties };
    const same = kept.findIndex((other) => isSameRole(entry, other));
    if (same < 0) kept.push(entry);
    else {
      const other = kept[same] as Entry;
      const fuller = fullness(entry) > fullness(other) ? entry : other;
      kept[same] = { ...fuller, former: entry.former || other.former };
    }
  }
  const office = kept.some(({ head }) => KIND_OF_NOUN.get(head) === 'leader' && !PARTY_OF.has(head));
  return kept
    .filter(({ head, ties }) => !(office && PARTY_OF.has(head) && ties.every(({ type }) => type !== 'body')))
    .sort((a, b) => a.evidence[0] - b.evidence[0])
    .map(({ text, former, evidence }) => ({ text, source: 'article', evidence, start: null, end: null, former }));
}

/** Two names of one tie are one affiliation: the longer name stays ("Boeing" and "Boeing Co."). In the order of the text. */
export function mergeAffiliations(findings: readonly Finding[]): Affiliation[] {
  const kept: Tie[] = [];
  for (const tie of findings.flatMap(({ ties }) => ties)) {
    const same = kept.findIndex((other) => isSameBody(tie.text, other.text) && !isOfCountry(tie, other));
    if (same < 0) kept.push(tie);
    else if (tie.text === (kept[same] as Tie).text)
      kept[same] = tie.evidence[0] < (kept[same] as Tie).evidence[0] ? tie : (kept[same] as Tie);
    else if (tie.text.length > (kept[same] as Tie).text.length && (kept[same] as Tie).type === 'body') kept[same] = tie;
  }
  return kept.sort((a, b) => a.evidence[0] - b.evidence[0]).map(asAffiliation);
}

export function contentWords(text: string): Set<string> {
  return new Set(
    (
      text
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}\p{N}-]+/gu) ?? []
    ).filter((word) => !SMALL.has(word) && word !== 's'),
  );
}

/** One office, where what each says beside its head and bodies is in the other: "leader" and "Hamas leader", not "opposition leader". */
function isSameRole(a: Entry, b: Entry): boolean {
  if (a.office !== b.office) return isInside(a.words, b.words) || isInside(b.words, a.words);
  const bodies = (entry: Entry) => entry.ties.filter((tie) => tie.type !== 'party');
  if (bodies(a).length && bodies(b).length && !bodies(a).some((tie) => bodies(b).some((other) => isSameBody(tie.text, other.text))))
    return false;
  return isInside(a.modifiers, b.words) || isInside(b.modifiers, a.words);
}

/** Are all words of the one among the other's ("leader" in "majority leader")? */
function isInside(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of some) if (!others.has(word)) return false;
  return true;
}

/** The words beside head and ties. */
function modifiersOf(role: FoundRole, ties: readonly Tie[]): Set<string> {
  const words = contentWords(role.text);
  for (const word of contentWords(role.head)) words.delete(word);
  for (const { evidence } of ties)
    for (const word of contentWords(
      role.text.slice(Math.max(0, evidence[0] - role.evidence[0]), Math.max(0, evidence[1] - role.evidence[0])),
    ))
      words.delete(word);
  for (const word of PASSING) words.delete(word);
  return words;
}

/** A role with its body says more than a long list of words; very long ones say less. */
function fullness(entry: Entry): number {
  const words = entry.words.size;
  return (words <= 10 ? words : 10 - words / 2) + Math.min(entry.ties.length, 1);
}

function isSameBody(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return (
    x === y ||
    (PARTY_OF.get(x) ?? x) === (PARTY_OF.get(y) ?? y) ||
    acronym(a) === y ||
    acronym(b) === x ||
    x.startsWith(`${y} `) ||
    y.startsWith(`${x} `) ||
    (y.length > 4 && x.endsWith(` ${y}`)) ||
    (x.length > 4 && y.endsWith(` ${x}`))
  );
}

/** "Ruritania" and "Ruritania army" are two, "North" and "North Korea" one. */
function isOfCountry(a: Tie, b: Tie): boolean {
  const [country, other] = a.type === 'country' ? [a, b] : [b, a];
  return country.type === 'country' && other.type !== 'country' && other.text.length > country.text.length;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/^the /, '').replace(/[.,]/g, '').trim();
}

function acronym(text: string): string {
  const initials = text.match(/\p{Lu}/gu) ?? [];
  return initials.length > 1 && text.includes(' ') ? initials.join('').toLowerCase() : '\u0000';
}
