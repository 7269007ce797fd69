import { PARTY_OF, PARTY_OF_LETTER } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import { asShown, type Tie } from './bodies.ts';
import type { Finding } from './finding.ts';
import { isCapital, keyAt, type RoleScene, type Standing, spanOf, together } from './scene.ts';
import { titleBefore } from './titles.ts';

/** Party and state behind a name: "Ada Brook (D-Ohio)", "Lee Tan, R-Ky.", "Mia Cole (R., Texas)", "Ida Holm (Lab)". */
export function partyTags(scene: RoleScene): Finding[] {
  return scene.standings.flatMap(({ person, endToken }) => {
    const opener = keyAt(scene, endToken);
    if (opener !== '(' && opener !== ',') return [];
    const ties = tagAt(scene, endToken + 1, opener === '(');
    return ties.length && together(scene, endToken - 1, endToken + 1) ? [{ person, role: null, ties }] : [];
  });
}

/** "Ada Brook and other Democrats", "Lee Tan and fellow Greens". */
export function partyFellows(scene: RoleScene): Finding[] {
  return scene.standings.flatMap(({ person, endToken }) => {
    if (keyAt(scene, endToken) !== 'and' || !/^(?:other|fellow)$/.test(keyAt(scene, endToken + 1))) return [];
    const at = endToken + 2;
    const party = /s$|gop|labour/.test(keyAt(scene, at)) ? PARTY_OF.get(keyAt(scene, at)) : undefined;
    return party && together(scene, endToken, at)
      ? [{ person, role: null, ties: [{ text: party, evidence: spanOf(scene, at, at + 1), type: 'party' as const, adjective: false }] }]
      : [];
  });
}

/** "Republicans like Sens. Ada Brook and Lee Tan of Ohio", "Democrats including Mia Cole": members by example, the whole list. */
export function partyExamples(scene: RoleScene): Finding[] {
  const findings: Finding[] = [];
  scene.keys.forEach((key, at) => {
    if (!/^(?:republicans|democrats|conservatives|tories|greens)$/.test(key)) return;
    const party = PARTY_OF.get(key);
    if (!party || !isCapital(scene, at)) return;
    let from = at + 1;
    if (keyAt(scene, from) === ',') from++;
    if (keyAt(scene, from) === 'such' && keyAt(scene, from + 1) === 'as') from += 2;
    else if (/^(?:like|including)$/.test(keyAt(scene, from))) from++;
    else from = listBehindRelative(scene, at + 1);
    if (!from) return;
    const tie = { text: party, evidence: spanOf(scene, at, at + 1), type: 'party' as const, adjective: false };
    for (const standing of listFrom(scene, from)) findings.push({ person: standing.person, role: null, ties: [tie] });
  });
  return findings;
}

/** "Other Republicans who voted for it [were] Lee Tan, …": where the list begins; 0 where none does. */
function listBehindRelative(scene: RoleScene, from: number): number {
  if (keyAt(scene, from) !== 'who') return 0;
  for (let at = from + 1; at < from + 14 && together(scene, from, at) && /^[\p{L}]/u.test(keyAt(scene, at)); at++)
    if (/^(?:are|were|include|included)$/.test(keyAt(scene, at)) && listFrom(scene, at + 1).length) return at + 1;
  return 0;
}

/** The people of a list that begins at a token, with their titles and states between them. */
function listFrom(scene: RoleScene, from: number): Standing[] {
  const people: Standing[] = [];
  let at = from;
  while (together(scene, from, at)) {
    const standing = scene.standings[scene.personAt[at] ?? -1];
    if (standing) {
      if (people.length && !/^(?:,|and)$/.test(keyAt(scene, joinBefore(scene, at)))) break;
      people.push(standing);
      at = standing.endToken;
    } else if (isCapital(scene, at) || /^(?:,|and|of|from|the|\(|\)|-)$/.test(keyAt(scene, at))) at++;
    else break;
  }
  return people;
}

/** Where the comma or "and" before a name stands, in front of its title. */
function joinBefore(scene: RoleScene, firstToken: number): number {
  return (titleBefore(scene, firstToken)?.start ?? firstToken) - 1;
}

function tagAt(scene: RoleScene, at: number, bracket: boolean): Tie[] {
  const token = scene.tokens[at];
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
    while (/^[-–.,]$/.test(keyAt(scene, first))) first++;
    place = keyAt(scene, first) === ')' ? '' : (scene.tokens[first]?.text ?? '');
    end = first + 1;
  }
  const called = PARTY_OF.get(letter.toLowerCase());
  const party = PARTY_OF_LETTER.get(letter) ?? (called && asShown(called, letter));
  if (party === undefined) return [];
  const evidence = spanOf(scene, at, at + 1);
  const ties: Tie[] = party ? [{ text: party, evidence, type: 'party', adjective: false }] : [];
  // "R-North Carolina", "D-N.Y."
  let region: string | undefined;
  for (let words = 0; words < 3 && place; words++) {
    const found = REGION_OF.get(place.toLowerCase().replace(/\.$/, ''));
    if (found) region = found;
    const next = scene.tokens[end];
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
    const [start] = spanOf(scene, at, at + 1);
    const from = start + token.text.indexOf(seat);
    ties.push({ text: seat, evidence: [from, from + seat.length], type: 'region', adjective: false });
  }
  if (region)
    ties.push({
      text: region,
      evidence: joined ? spanOf(scene, at, Math.max(at + 1, Math.min(end, at + 2))) : spanOf(scene, first, first + 1),
      type: 'region',
      adjective: false,
    });
  return ties;
}
