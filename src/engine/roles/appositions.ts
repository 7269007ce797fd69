import { COUNTRY_OF_ADJECTIVE } from '../words/countries.ts';
import { DETERMINERS, FORMER_PREFIX } from '../words/role-words.ts';
import { type Finding, findingOf } from './finding.ts';
import { type RolePhrase, readRolePhrase } from './role-phrase.ts';
import { isCapital, keyAt, type Scene, type Standing, together } from './scene.ts';

/** Open an apposition behind a name: "Lena Roth, an economist", "Lena Roth — head of …", "Lena Roth (mayor of …)". */
const OPENS = new Set([',', '—', '–', '-', '--', '(']);
/** May follow an apposition that no comma closes. */
const CLOSES =
  /^(?:[,.;:!?)—–…"”’']|--|who|whose|which|that|said|says|told|tells|added|and|but|in|on|at|as|when|where|while|based|speaking|wrote|writes|from|since|under|during|with|to|for|because|of|by|between|before|after|until|also|whom|-)$/;

/** Appositions behind a name, any number of them: "Lena Roth, 54, a professor of law at Marlow University and author of …, said". */
export function appositionsAfter(scene: Scene): Finding[] {
  return scene.standings.flatMap((standing) => {
    const findings: Finding[] = [];
    let at = afterName(scene, standing.endToken);
    for (let part = 0; part < 4 && OPENS.has(keyAt(scene, at)); part++) {
      const opener = keyAt(scene, at);
      let from = at + 1;
      // ", 54,"
      while (scene.tokens[from]?.kind === 'number' && /^[,)]$/.test(keyAt(scene, from + 1)) && together(scene, from, from + 1)) from += 2;
      if (keyAt(scene, from) === 'aged' && scene.tokens[from + 1]?.kind === 'number') from += 3;
      if (!together(scene, standing.firstToken, from)) break;
      if (/^(?:who|now|currently|himself|herself|once|formerly)$/.test(keyAt(scene, from)) && keyAt(scene, from) !== 'who') {
        const former = /^(?:once|formerly)$/.test(keyAt(scene, from));
        const later = phraseAt(scene, from + 1, opener);
        if (later) findings.push(findingOf(scene, standing.person, later, { former }));
        at = later ? later.readTo : from;
        if (!later) break;
        continue;
      }
      const phrases = chain(scene, from, opener);
      if (!phrases.length) break;
      for (const phrase of phrases) findings.push(findingOf(scene, standing.person, phrase));
      at = phrases.at(-1)?.readTo ?? from;
      if (keyAt(scene, at) === ')') at++;
    }
    return findings;
  });
}

/** Appositions before a name: "The company's chief executive, Lena Roth, said". */
export function appositionsBefore(scene: Scene): Finding[] {
  return scene.standings.flatMap((standing) => {
    const phrase = appositionBefore(scene, standing);
    return phrase ? [findingOf(scene, standing.person, phrase)] : [];
  });
}

const FURTHEST_START = 22;

function appositionBefore(scene: Scene, { firstToken, endToken }: Standing): RolePhrase | null {
  const comma = firstToken - 1;
  if (keyAt(scene, comma) !== ',' && keyAt(scene, comma) !== ':') return null;
  if (!together(scene, comma - 1, firstToken)) return null;
  // "the mayor, Ada Brook and Lee Tan" is a list.
  const follow = keyAt(scene, endToken);
  if (follow === 'and' || (follow === ',' && (scene.personAt[endToken + 1] ?? -1) >= 0)) return null;
  for (let at = comma - 1; at >= 0 && at > comma - FURTHEST_START && together(scene, at, comma); at--) {
    const key = keyAt(scene, at);
    const opens =
      DETERMINERS.has(key) ||
      at === 0 ||
      !together(scene, at - 1, at) ||
      /^(?:said|says|and|but|by|to|with|from|when|while|like|including|told|of)$/.test(keyAt(scene, at - 1));
    if (/^[.;:!?”"“—–(]$/.test(key)) return null;
    if (!opens) continue;
    const phrase = readRolePhrase(scene, at);
    if (!phrase || phrase.plural) continue;
    if (phrase.readTo === comma && !holdsPerson(scene, phrase))
      return phrase.opening === 'bare' && !FORMER_PREFIX.test(key) && phrase.start !== phrase.headStart && !isCapital(scene, phrase.start)
        ? null
        : phrase;
  }
  return null;
}

/** Does the phrase end in somebody's name, so that it is their title? */
function holdsPerson(scene: Scene, phrase: RolePhrase): boolean {
  return (scene.personAt[phrase.headEnd] ?? -1) >= 0;
}

/** After the name: party tag, possessive left alone. */
function afterName(scene: Scene, end: number): number {
  let at = end;
  if (keyAt(scene, at) === '(' && /^\p{Lu}{1,3}(?:[-–.]|$)/u.test(scene.tokens[at + 1]?.text ?? '')) {
    while (keyAt(scene, at) !== ')' && at < end + 8 && together(scene, end - 1, at)) at++;
    at++;
  }
  return at;
}

/** One apposition with what "and" adds to it: "a professor at Yale and author of …". */
export function chain(scene: Scene, from: number, opener: string): RolePhrase[] {
  const first = phraseAt(scene, from, opener);
  if (!first) return [];
  const phrases = [first];
  let last = first;
  for (let more = 0; more < 3; more++) {
    let at = last.readTo;
    if (keyAt(scene, at) === ',' && (keyAt(scene, at + 1) === 'and' || keyAt(scene, at + 1) === 'as')) at++;
    if (keyAt(scene, at) !== 'and' || !together(scene, from, at + 1)) break;
    const next = phraseAt(scene, at + 1, opener);
    if (!next) break;
    phrases.push(next);
    last = next;
  }
  return phrases;
}

/** A role phrase that may stand as an apposition there. */
function phraseAt(scene: Scene, from: number, opener: string): RolePhrase | null {
  const phrase = readRolePhrase(scene, from);
  if (!phrase || phrase.plural) return null;
  const next = phrase.readTo;
  // "…, Prime Minister Lee Tan": the title of the next name.
  if ((scene.personAt[next] ?? -1) >= 0 || holdsPerson(scene, phrase)) return null;
  const end = !together(scene, from, next);
  const key = keyAt(scene, next);
  if (!end && !CLOSES.test(key)) return null;
  // "When Roth arrived, the mayor said …": a definite phrase that runs on is a new subject.
  if (phrase.opening === 'definite' || phrase.opening === 'possessive') {
    if (!end && !/^(?:[,.;:!?)—–”"]|--|who|and|in|at|on|since|under|from)$/.test(key) && opener !== '(') return null;
  }
  // "…, officials said": bare plural or bare noun without a link is no apposition, unless large ("Chairman", "CEO of …") or with a modifier.
  if (
    phrase.opening === 'bare' &&
    phrase.start === phrase.headStart &&
    phrase.links.length === 0 &&
    !isCapital(scene, phrase.start) &&
    !end &&
    !/^[,.)—–]$/.test(key)
  )
    return null;
  if (COUNTRY_OF_ADJECTIVE.has(phrase.head)) return null;
  return phrase;
}
