import type { Speech } from '../statements/find-statements.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import { DETERMINERS } from '../words/clause-words.ts';
import type { Finding } from './attitudes.ts';
import {
  bestWay,
  commitment,
  deserved,
  duty,
  namedLast,
  noBusiness,
  nothingAbout,
  reason,
  sooner,
  timeTo,
  whatIsNeeded,
} from './duties.ts';
import { asks, type Saying, type Sayings } from './holders.ts';
import { spokenAim } from './spoken.ts';
import { isBareDeed, opposite } from './targets.ts';
import { deed, idiom, judged, making } from './verdicts.ts';

/** The positions that a speaker shows by judging: "the toll is a mistake", "they should scrap it", "there is no reason to wait". Only inside statements. */
export function findJudgements(scene: Scene, speech: Speech, sayings: Sayings): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.document.tokens.length; i++) {
    const saying = sayings.list[sayings.at[i] ?? -1];
    if (!saying || mentionOver(scene, i)) continue;
    const end = clauseEnd(scene, saying, i);
    const aim = asks(scene, i)
      ? questioned(scene, saying, i, end)
      : (judged(scene, speech, sayings, saying, i, end) ??
        duty(scene, saying, i, end) ??
        deserved(scene, saying, i, end) ??
        deed(scene, speech, saying, i) ??
        idiom(scene, speech, saying, i, end) ??
        making(scene, saying, i, end) ??
        reason(scene, i, end) ??
        timeTo(scene, i, end) ??
        bestWay(scene, i, end) ??
        namedLast(scene, i, end) ??
        nothingAbout(scene, i, end) ??
        noBusiness(scene, i, end) ??
        sooner(scene, i, end) ??
        whatIsNeeded(scene, i, end) ??
        spokenAim(scene, saying, i, end) ??
        commitment(scene, i, end));
    if (!aim || supposed(scene, aim.target.firstToken)) continue;
    const disowning = disownedAt(scene, Math.min(aim.target.firstToken, i), i);
    // "I don’t think she is a liar" is no praise.
    const turned = disowning >= 0 && aim.position === 'for' && isTurnedBelief(scene, disowning);
    if (disowning >= 0 && !turned) continue;
    if (retold(scene, saying, Math.min(aim.target.firstToken, i))) continue;
    for (const { target, position } of [aim, ...(aim.also ?? [])]) {
      // "It is vital to assert …", "they should feel": a bare deed is a fragment.
      if (isBareDeed(target)) continue;
      for (const person of saying.people) {
        if (target.person === person) continue;
        findings.push({
          person,
          target,
          position: turned ? opposite(position) : position,
          firstToken: Math.min(target.firstToken, i),
          endToken: Math.max(target.endToken, aim.end),
          rule: aim.rule,
          by: 'self',
        });
      }
    }
  }
  return findings;
}

/** A question states nothing, but that "why should they pay?" speaks against it. */
const questioned = (scene: Scene, saying: Saying, token: number, end: number) =>
  /^why$/.test(at(scene, token - 1).lower) ? duty(scene, saying, token, end) : null;

/** "[If the toll] is a mistake": the clause only supposes it. */
function supposed(scene: Scene, target: number): boolean {
  let i = target - 1;
  while (DETERMINERS.has(at(scene, i).lower)) i--;
  return /^(?:if|unless|whether)$/.test(at(scene, i).lower);
}

/** "I am [not saying] the toll is unsafe", "I [don't think] we should pay": where the speaker does not say what the clause says; -1 where they do. */
function disownedAt(scene: Scene, first: number, token: number): number {
  const { sentence } = at(scene, token);
  for (let i = first; i > first - 8 && at(scene, i).sentence === sentence; i--) {
    if (!/^(?:say|saying|think|believe|mean|suggest|suggesting|claim|claiming)$/.test(at(scene, i).lower)) continue;
    for (let k = i - 1; k > i - 4; k--) if (/^(?:not|never|no)$|n't$/.test(at(scene, k).lower)) return i;
  }
  return -1;
}

/** "I don’t [think] the toll is fair" says that it isn’t. */
function isTurnedBelief(scene: Scene, verb: number): boolean {
  if (!/^(?:think|believe)$/.test(at(scene, verb).lower)) return false;
  for (let i = verb - 1; i > verb - 5; i--) if (/^(?:i|we)$/.test(at(scene, i).lower)) return true;
  return false;
}

/** “She said [she was wrong]”: what the speaker tells of somebody else's words. */
function retold(scene: Scene, saying: Saying, first: number): boolean {
  for (let i = first - 1; i > saying.firstToken && first - i < 5; i--) {
    const { lower, text } = at(scene, i);
    if (/^[,;.:]$/.test(text) || mentionOver(scene, i)) return false;
    if (!/^(?:said|says|told|claimed|claims|argued|argues|thought|thinks|thinking|believed|believes)$/.test(lower)) continue;
    return /^(?:he|she|they)$/.test(at(scene, i - 1).lower) && quoteOver(scene, i) !== undefined;
  }
  return false;
}

function clauseEnd(scene: Scene, saying: Saying, token: number): number {
  return Math.min(saying.endToken, scene.document.sentences[at(scene, token).sentence]?.endToken ?? saying.endToken);
}
