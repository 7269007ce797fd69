import { PARTY_OF, PARTY_OF_LETTER } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import type { Reading } from './finding.ts';
import { asShown, type Tie } from './organizations.ts';
import { atEach, keyAt, type RoleContext, spanOf, together } from './role-context.ts';

/** Party and state behind a name: "Ada Brook (D-Ohio)", "Lee Tan, R-Ky.", "Mia Cole (R., Texas)", "Ida Holm (Lab)". */
export const partyTags = (context: RoleContext): Reading =>
  atEach(context, ({ person, endToken }) => {
    const opener = keyAt(context, endToken);
    if (opener !== '(' && opener !== ',') return [];
    const ties = tagAt(context, endToken + 1, opener === '(');
    return ties.length && together(context, endToken - 1, endToken + 1) ? [{ person, role: null, ties }] : [];
  });

function tagAt(context: RoleContext, at: number, bracket: boolean): Tie[] {
  const token = context.tokens[at];
  if (!token) return [];
  const joined = /^(\p{Lu}{1,3})[-–](.+?)\.?$/u.exec(token.text);
  let letter = joined?.[1] ?? '';
  let first = at;
  let place = joined?.[2] ?? '';
  let end = at + 1;
  if (!joined) {
    letter = token.text.replace(/\.$/, '');
    if (!bracket || !(PARTY_OF_LETTER.has(letter) || PARTY_OF.has(letter.toLowerCase()))) return [];
    first = at + 1;
    while (/^[-–.,]$/.test(keyAt(context, first))) first++;
    place = keyAt(context, first) === ')' ? '' : (context.tokens[first]?.text ?? '');
    end = first + 1;
  }
  const called = PARTY_OF.get(letter.toLowerCase());
  const party = PARTY_OF_LETTER.get(letter) ?? (called && asShown(called, letter));
  if (party === undefined) return [];
  const evidence = spanOf(context, at, at + 1);
  const ties: Tie[] = party ? [{ text: party, evidence, type: 'party', adjective: false }] : [];
  // "R-North Carolina", "D-N.Y."
  let region: string | undefined;
  for (let words = 0; words < 3 && place; words++) {
    const found = REGION_OF.get(place.toLowerCase().replace(/\.$/, ''));
    if (found) region = found;
    const next = context.tokens[end];
    if (next?.kind !== 'word') break;
    place += ` ${next.text}`;
    if (REGION_OF.has(place.toLowerCase().replace(/\.$/, ''))) {
      region = REGION_OF.get(place.toLowerCase().replace(/\.$/, ''));
      end++;
      break;
    }
    end++;
  }
  if (!region && joined && !bracket && !party) return [];
  // "(R-Harlow)": a seat that is no state's.
  const seat = joined?.[2] ?? '';
  if (!region && bracket && party && /^\p{Lu}\p{Ll}{3,}/u.test(seat)) {
    const [start] = spanOf(context, at, at + 1);
    const from = start + token.text.indexOf(seat);
    ties.push({ text: seat, evidence: [from, from + seat.length], type: 'region', adjective: false });
  }
  if (region)
    ties.push({
      text: region,
      evidence: joined ? spanOf(context, at, Math.max(at + 1, Math.min(end, at + 2))) : spanOf(context, first, first + 1),
      type: 'region',
      adjective: false,
    });
  return ties;
}
