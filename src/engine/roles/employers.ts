import { tokenAt } from '../text/document.ts';
import { OUTLET } from '../words/credit-words.ts';
import { bodyAt, type Tie } from './bodies.ts';
import type { Finding, FoundRole } from './finding.ts';
import { isPossessive, keyAt, type RoleScene } from './scene.ts';

/** Posts that somebody holds in a firm or body, also where only "the company" is said. Written by us. */
const POSTS =
  /^(?:ceo|co-ceo|cfo|coo|cto|cio|cmo|chief executive|chief executive officer|chief (?:financial|operating|technology|information|marketing|product|people) officer|executive director|managing director|general counsel|general manager|spokesman|spokeswoman|spokesperson|founder|co-founder|cofounder|chairman|chairwoman|chair|president|director|vice president|employee|superintendent)$/;
/** Such a post in politics as well: only behind "the company’s". */
const ALSO_POLITICAL =
  /^(?:president|vice president|chair|chairman|chairwoman|director|spokesman|spokeswoman|spokesperson|superintendent|employee)$/;
/** "the company’s chief executive": words that stand for the firm or body named last. */
const STANDS_FOR =
  /^(?:company|firm|group|museum|bank|union|guild|university|school|college|hospital|charity|trust|foundation|agency|institute|startup|start-up|manufacturer|retailer|airline|automaker|carmaker|chain|club|association|district|organization|organisation|nonprofit|network|publisher|studio|brand|maker|bookseller|its)$/;
/** Words written large that name no firm. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|mr|mrs|ms|dr|i|ceo|cfo|cto|coo)\b/i;
/** Words written large at the start of a sentence or a quote. */
const FUNCTION =
  /^(?:the|a|an|in|on|at|but|and|as|it|its|he|she|they|we|this|that|these|those|after|before|when|while|for|from|with|at|some|many|last|earlier|according|meanwhile|if|one|two|under|our)(?= |$)/i;
/** Sentences in which the firm must have been named. */
const SENTENCES_BACK = 1;

/** The firm of whom the article gives a post without it: "Brightwell closed a plant. The company’s chief executive, Tom Aker, …", where just one body is named there. */
export function employers(scene: RoleScene, findings: ReadonlyMap<string, readonly Finding[]>): Finding[] {
  return [...findings.values()].flatMap((own) => {
    if (own.some(({ ties }) => ties.some(({ type }) => type === 'body' || type === 'country'))) return [];
    for (const { person, role } of own) {
      const tie = role && employerOf(scene, role);
      if (tie) return [{ person, role: null, ties: [tie] }];
    }
    return [];
  });
}

function employerOf(scene: RoleScene, role: FoundRole): Tie | null {
  if (!POSTS.test(role.head)) return null;
  const at = tokenAt(scene.document, role.evidence[0]);
  const owned = (isPossessive(scene, at + 1) && STANDS_FOR.test(keyAt(scene, at))) || keyAt(scene, at - 1) === 'its';
  if (!owned && ALSO_POLITICAL.test(role.head)) return null;
  const own = scene.document.sentences[scene.tokens[at]?.sentence ?? 0];
  if (!own) return null;
  for (let back = 0; back <= (owned ? SENTENCES_BACK : 0); back++) {
    const sentence = scene.document.sentences[own.index - back];
    if (!sentence || own.block - sentence.block > 1) return null;
    const near = firmsIn(scene, sentence.firstToken, Math.min(at, sentence.endToken));
    const [first] = near;
    if (first) return near.every(({ text }) => text === first.text) ? first : null;
  }
  return null;
}

/** Names between two tokens that are no person's, country's, state's or party's and stand elsewhere in the article as well. */
function firmsIn(scene: RoleScene, from: number, end: number): Tie[] {
  const firms: Tie[] = [];
  for (let at = from; at < end; at++) {
    const body = keyAt(scene, at) === 'the' ? null : bodyAt(scene, at, end);
    if (!body) continue;
    const { tie } = body;
    const again = scene.document.text.indexOf(tie.text) !== scene.document.text.lastIndexOf(tie.text);
    const word = CALENDAR.test(tie.text) || FUNCTION.test(tie.text);
    if (tie.type === 'body' && again && !word && !OUTLET.test(tie.text)) firms.push(tie);
    at = body.end - 1;
  }
  return firms;
}
