import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from '../words/countries.ts';
import { PARTY_OF } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import { AFTER_HEAD, BODY_OPENERS, DETERMINERS, FORMER, KNOWN_BODIES, TITLE_WORDS } from '../words/role-words.ts';
import { type Finding, findingOf } from './finding.ts';
import { headBefore, isNominal, type RolePhrase, readRolePhrase, trimmed } from './role-phrase.ts';
import { isCapital, isPossessive, keyAt, type Scene, together } from './scene.ts';

/** Before a name and no role: "Mr. Osei", "Dr. Lund". */
const HONORIFICS = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'sir',
  'dame',
  'lord',
  'lady',
  'baroness',
  'baron',
  'hon',
  'honourable',
  'honorable',
  'the',
  'rt',
]);
const LONGEST_TITLE = 12;

/**
 * Titles straight before a name, stacked or shared: "former Ruritanian trade minister Ivo Marsh", "Sens. Ada Brook and Lee Tan",
 * "Minister of Trade and Industry Ida Holm".
 */
export function titlesBefore(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  scene.standings.forEach(({ person, firstToken, endToken }, index) => {
    const phrase = titleBefore(scene, firstToken);
    if (!phrase) return;
    findings.push(findingOf(scene, person, phrase));
    if (phrase.plural) for (const other of sharers(scene, index, endToken)) findings.push(findingOf(scene, other, phrase));
  });
  return findings;
}

/** The title that ends where the name begins. */
export function titleBefore(scene: Scene, nameStart: number): RolePhrase | null {
  let end = nameStart;
  while (end > 0 && HONORIFICS.has(keyAt(scene, end - 1)) && together(scene, end - 1, nameStart)) end--;
  if (end === 0 || !together(scene, end - 1, nameStart)) return null;
  let headEnd = end;
  let found = headBefore(scene, headEnd);
  if (!found && AFTER_HEAD.has(keyAt(scene, end - 1))) {
    headEnd--;
    found = headBefore(scene, headEnd);
  }
  if (!found) return officeOfPortfolio(scene, end);
  // "chief" and "head" before a name are verbs or nouns of a body alone: "police chief Omar Reyes" needs its body.
  let start = found.start;
  const sentence = scene.tokens[end - 1]?.sentence;
  const headline = isHeadline(scene, end - 1);
  while (start > 0 && scene.tokens[start - 1]?.sentence === sentence && end - start < LONGEST_TITLE) {
    const previous = start - 1;
    if (isNominal(scene, previous) || (keyAt(scene, previous) === 'then' && isNominal(scene, start))) {
      if ((scene.personAt[previous] ?? -1) >= 0 && !isPossessive(scene, start)) {
        // "a Biden spokesman": the person's aide; nothing before the name is of the title.
        while (start > 0 && scene.personAt[start - 1] === scene.personAt[previous]) start--;
        break;
      }
      if (headline && !belongsInHeadline(scene, previous)) break;
      start--;
      continue;
    }
    if (isPossessive(scene, previous)) {
      start--;
      continue;
    }
    // "Housing and Urban Development Secretary"
    if (
      /^(?:and|of|,)$/.test(keyAt(scene, previous)) &&
      isCapital(scene, start) &&
      isCapital(scene, previous - 1) &&
      /secretary|minister|commissioner/.test(found.head) &&
      keyAt(scene, previous) === 'and'
    ) {
      start--;
      continue;
    }
    break;
  }
  // A possessor that is a pronoun's or a lower-case noun's stays out: "her", "the company's".
  while (start < found.start && isPossessive(scene, start)) start++;
  if (start > 0 && keyAt(scene, start - 1) === 'then' && false) start--;
  const { first, former } = trimmed(scene, start, found.start);
  const before = keyAt(scene, first - 1);
  const opening =
    before === 'a' || before === 'an' ? 'indefinite' : before === 'the' ? 'definite' : DETERMINERS.has(before) ? 'possessive' : 'bare';
  return {
    start: first,
    headStart: found.start,
    headEnd,
    head: found.head,
    plural: found.plural,
    end,
    readTo: end,
    links: [],
    former: former || FORMER.has(before),
    opening,
  };
}

/** "Minister of Trade and Industry Ida Holm", "Director of Public Prosecutions Max Hill": the office goes on with "of" up to the name. */
function officeOfPortfolio(scene: Scene, end: number): RolePhrase | null {
  for (let at = end - 2; at > end - 14 && at >= 0 && together(scene, at, end - 1); at--) {
    const key = keyAt(scene, at);
    if (/^(?:of|for)$/.test(key)) {
      const head = headBefore(scene, at);
      if (head && isCapital(scene, at - 1)) {
        let start = head.start;
        while (start > 0 && isCapital(scene, start - 1) && isNominal(scene, start - 1) && together(scene, start - 1, end - 1)) start--;
        const phrase = readRolePhrase(scene, start);
        if (phrase && (phrase.readTo === end || phrase.end === end)) return phrase;
      }
    } else if (!isCapital(scene, at) && key !== 'and' && key !== ',' && key !== '&' && key !== 'the') return null;
  }
  return null;
}

/** "Sens. Ada Brook (R-Ohio), Lee Tan and Mia Cole": the others that share a plural title. */
function sharers(scene: Scene, index: number, from: number): Scene['standings'][number]['person'][] {
  const others: Scene['standings'][number]['person'][] = [];
  let at = from;
  let next = index + 1;
  while (next < scene.standings.length) {
    const standing = scene.standings[next] as Scene['standings'][number];
    if (!together(scene, from - 1, standing.firstToken)) break;
    let comma = false;
    let clean = true;
    for (let i = at; i < standing.firstToken; i++) {
      const key = keyAt(scene, i);
      if (key === ',' || key === 'and' || key === '&') comma = true;
      else if (!isCapital(scene, i) && !/^(?:of|in|from|the|\(|\)|-|–)$/.test(key)) clean = false;
      if (headBefore(scene, i + 1, at)) clean = false;
    }
    if (!comma || !clean || standing.firstToken - at > 9) break;
    others.push(standing.person);
    at = standing.endToken;
    next++;
  }
  return others;
}

function isHeadline(scene: Scene, token: number): boolean {
  const block = scene.document.sentences[scene.tokens[token]?.sentence ?? 0]?.block ?? 0;
  const kind = scene.document.blocks[block]?.kind;
  return kind === 'headline' || kind === 'heading';
}

/** In a headline any word may be large; a title keeps only what is known to belong there. */
function belongsInHeadline(scene: Scene, index: number): boolean {
  const key = keyAt(scene, index);
  const text = scene.tokens[index]?.text ?? '';
  const two = `${keyAt(scene, index - 1)} ${key}`;
  const twoOn = `${key} ${keyAt(scene, index + 1)}`;
  return (
    TITLE_WORDS.has(key) || FORMER.has(key) || BODY_OPENERS.has(key) || isPossessive(scene, index) ||
    [key, two, twoOn].some((form) => COUNTRY_OF_ADJECTIVE.has(form) || COUNTRY_OF_NAME.has(form) || PARTY_OF.has(form) || REGION_OF.has(form) || KNOWN_BODIES.has(form)) ||
    (scene.nameEnd[index] ?? 0) > index || isPossessive(scene, index + 1) ||
    (/^\p{Lu}{2,6}$/u.test(text) && !isCapitalsLine(scene, index))
  ); // biome-ignore format: a list of reasons
}

function isCapitalsLine(scene: Scene, index: number): boolean {
  const sentence = scene.document.sentences[scene.tokens[index]?.sentence ?? 0];
  return sentence !== undefined && !/\p{Ll}/u.test(scene.document.text.slice(sentence.start, sentence.end));
}
