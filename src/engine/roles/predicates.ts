import { bodyAt } from './affiliations.ts';
import { chain } from './appositions.ts';
import { type Finding, findingOf } from './finding.ts';
import { keyAt, type Scene, spanOf, together, wordsOf } from './scene.ts';

/** Verbs that say what somebody is. `former`: the role is over when the verb is past and the text says so. */
const COPULAS: ReadonlyMap<string, { readonly needs: 'determiner' | 'as' | 'any'; readonly former: boolean }> = new Map([
  // "Roth is the head of …", "Roth, who is a lawyer, …"
  ['is', { needs: 'any', former: false }],
  ["'s", { needs: 'determiner', former: false }],
  ['was', { needs: 'any', former: false }],
  ['became', { needs: 'any', former: false }],
  ['becomes', { needs: 'any', former: false }],
  ['remains', { needs: 'any', former: false }],
  ['been', { needs: 'any', former: false }],
  // "Roth served as ambassador to …", "Roth works as a nurse"
  ['served', { needs: 'as', former: true }],
  ['serves', { needs: 'as', former: false }],
  ['serving', { needs: 'as', former: false }],
  ['works', { needs: 'as', former: false }],
  ['worked', { needs: 'as', former: true }],
  // "Roth was appointed (as) head of …", "was elected mayor"
  ['appointed', { needs: 'any', former: false }],
  ['named', { needs: 'any', former: false }],
  ['elected', { needs: 'any', former: false }],
  ['nominated', { needs: 'as', former: false }],
]);

/** Verbs of office with the noun of who does it: "Roth leads the Harrow Institute" → "leader of the Harrow Institute". */
const OFFICES: ReadonlyMap<string, { readonly noun: string; readonly former: boolean }> = new Map([
  ['leads', { noun: 'leader', former: false }],
  ['heads', { noun: 'head', former: false }],
  ['chairs', { noun: 'chair', former: false }],
  ['runs', { noun: 'head', former: false }],
  ['directs', { noun: 'director', former: false }],
  ['founded', { noun: 'founder', former: false }],
  ['co-founded', { noun: 'co-founder', former: false }],
  ['cofounded', { noun: 'co-founder', former: false }],
  ['owns', { noun: 'owner', former: false }],
  ['co-owns', { noun: 'co-owner', former: false }],
  ['edits', { noun: 'editor', former: false }],
  ['headed', { noun: 'head', former: true }],
  ['chaired', { noun: 'chair', former: true }],
]);

/** Verbs that tie to a body without naming a role: "Roth, who works for …". */
const TIES = new Set(['works', 'worked', 'teaches', 'taught', 'represents']);
const BETWEEN = new Set([
  'also',
  'now',
  'currently',
  'still',
  'then',
  'has',
  'had',
  'have',
  'was',
  'is',
  'been',
  'since',
  'just',
  'once',
  'long',
  'recently',
  'formerly',
  'previously',
  'later',
  'first',
]);

/** What verbs say: "Lena Roth is the head of …", "Roth, who leads the Harrow Institute, …". */
export function predicates(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const { person, endToken, firstToken } of scene.standings) {
    let at = endToken;
    if (keyAt(scene, at) === ',' && scene.tokens[at + 1]?.kind === 'number' && keyAt(scene, at + 2) === ',') at += 2;
    const relative = keyAt(scene, at) === ',' && keyAt(scene, at + 1) === 'who';
    if (relative) at += 2;
    else if (keyAt(scene, at) === 'who') at++;
    if (relative === false && at !== endToken && keyAt(scene, at - 1) !== 'who') continue;
    let past = false;
    let steps = 0;
    while (
      steps < 4 &&
      BETWEEN.has(keyAt(scene, at)) &&
      (COPULAS.has(keyAt(scene, at + 1)) || OFFICES.has(keyAt(scene, at + 1)) || BETWEEN.has(keyAt(scene, at + 1)))
    ) {
      if (/^(?:once|formerly|previously)$/.test(keyAt(scene, at))) past = true;
      at++;
      steps++;
    }
    if (!together(scene, firstToken, at + 1)) continue;
    const verb = keyAt(scene, at);
    // "Roth was named head", "is also the head": the last of "was named" counts.
    const copula = COPULAS.get(verb);
    if (copula && !(verb === "'s" && !relative && keyAt(scene, endToken - 1) !== 'who')) {
      let from = at + 1;
      while (BETWEEN.has(keyAt(scene, from)) && keyAt(scene, from) !== 'is' && keyAt(scene, from) !== 'was') {
        if (/^(?:once|formerly|previously|then)$/.test(keyAt(scene, from))) past = true;
        from++;
      }
      if (keyAt(scene, from) === 'as') from++;
      else if (copula.needs === 'as') continue;
      const phrases = chain(scene, from, ',');
      const until = phrases.at(-1)?.readTo ?? from;
      for (const phrase of phrases) {
        if (
          phrase.opening === 'bare' &&
          (verb === 'is' || verb === 'was') &&
          phrase.links.length === 0 &&
          phrase.start === phrase.headStart
        )
          continue;
        findings.push(
          findingOf(scene, person, phrase, { former: past || copula.former || (verb === 'was' && relative && endsTerm(scene, until)) }),
        );
      }
      continue;
    }
    const office = OFFICES.get(verb);
    if (office) {
      const body = bodyAt(scene, at + 1, sentenceEnd(scene, at));
      if (body && body.end > at + 1) {
        findings.push({
          person,
          role: {
            text: `${office.noun} of ${wordsOf(scene, at + 1, body.end)}`,
            head: office.noun,
            former: office.former || past,
            evidence: spanOf(scene, at, body.end),
          },
          ties: [body.tie],
        });
      }
      continue;
    }
    if (TIES.has(verb) && /^(?:for|at|with)$/.test(keyAt(scene, at + 1))) {
      const body = bodyAt(scene, at + 2, sentenceEnd(scene, at));
      if (body && body.tie.type === 'body') findings.push({ person, role: null, ties: [body.tie] });
    }
  }
  return findings;
}

function endsTerm(scene: Scene, at: number): boolean {
  return /^(?:until|from|under|during|when|between|in)$/.test(keyAt(scene, at));
}

function sentenceEnd(scene: Scene, token: number): number {
  return scene.document.sentences[scene.tokens[token]?.sentence ?? 0]?.endToken ?? token + 1;
}
