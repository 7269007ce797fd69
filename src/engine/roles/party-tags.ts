import { PARTY_OF, PARTY_OF_LETTER } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import { type Reading, tiedTo } from './finding.ts';
import { asShown, type Tie } from './organizations.ts';
import { atEach, keyAt, type RoleContext, spanOf, together } from './role-context.ts';

/** "Ida Holm (L) and Max Hill (R)": who stands where in a picture. */
const LEFT = /\((?:[Ll]|[Ll]eft)\)/;

/** Party and state behind a name: "Ada Brook (D-Ohio)", "Lee Tan, R-Ky.", "Mia Cole (R., Texas)", "Ida Holm (Lab)". */
export function partyTags(context: RoleContext): Reading {
  const tellsSides = LEFT.test(context.document.text);
  return atEach(context, ({ person, endToken }) => {
    const opener = keyAt(context, endToken);
    if (opener !== '(' && opener !== ',') return [];
    if (tellsSides && /^[LR]$/.test(context.tokens[endToken + 1]?.text ?? '')) return [];
    const ties = tagAt(context, endToken + 1, opener === '(');
    return ties.length && together(context, endToken - 1, endToken + 1) ? [tiedTo(person, ...ties)] : [];
  });
}

function tagAt(context: RoleContext, at: number, bracket: boolean): Tie[] {
  const text = context.tokens[at]?.text ?? '';
  const [, joined, seat = ''] = /^(\p{Lu}{1,3})[-–](.+?)\.?$/u.exec(text) ?? [];
  const letter = joined ?? (bracket ? text.replace(/\.$/, '') : '');
  const called = PARTY_OF.get(letter.toLowerCase());
  const party = PARTY_OF_LETTER.get(letter) ?? (called && asShown(called, letter));
  if (party === undefined) return [];
  const ties: Tie[] = party ? [{ text: party, evidence: spanOf(context, at, at + 1), type: 'party', adjective: false }] : [];
  const placeAt = joined ? at : afterMarks(context, at + 1);
  const region = regionFrom(context, seat || (context.tokens[placeAt]?.text ?? ''), placeAt + 1);
  if (region) {
    const isLong = joined && context.tokens[at + 1]?.kind === 'word';
    ties.push({ text: region, evidence: spanOf(context, placeAt, placeAt + (isLong ? 2 : 1)), type: 'region', adjective: false });
  } else if (bracket && party && /^\p{Lu}\p{Ll}{3,}/u.test(seat)) {
    // "(R-Harlow)": a seat that is no state's.
    const from = spanOf(context, at, at + 1)[0] + text.indexOf(seat);
    ties.push({ text: seat, evidence: [from, from + seat.length], type: 'region', adjective: false });
  }
  return ties;
}

/** "(R[.,] Texas)": behind the marks between party and state. */
function afterMarks(context: RoleContext, from: number): number {
  let at = from;
  while (/^[-–.,]$/.test(keyAt(context, at))) at++;
  return at;
}

/** Words that may follow the first of a state's name. */
const LONGEST_REGION = 3;

const regionOf = (place: string): string | undefined => REGION_OF.get(place.toLowerCase().replace(/\.$/, ''));

/** The state whose name begins with this word and may go on: "R-North [Carolina]", "D-N.Y." */
function regionFrom(context: RoleContext, word: string, next: number): string | null {
  let place = word;
  for (let at = next; word && at < next + LONGEST_REGION && context.tokens[at]?.kind === 'word'; at++) {
    place += ` ${context.tokens[at]?.text}`;
    const region = regionOf(place);
    if (region) return region;
  }
  return regionOf(word) ?? null;
}
