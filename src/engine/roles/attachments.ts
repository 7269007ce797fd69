import { BODIES, BODY_OPENERS } from '../words/role-words.ts';
import { bodyAt, isNamedBody } from './bodies.ts';
import type { Reading } from './finding.ts';
import { atEach, isCapital, isPossessive, keyAt, type RoleScene } from './scene.ts';

/** What follows a name with a link: "Lena Roth of the Harrow Institute said", "Lena Roth, of Brightwell, …", "Sen. Ada Brook of Ohio". */
export const attachments = (scene: RoleScene): Reading =>
  atEach(scene, ({ person, endToken }) => {
    let at = endToken;
    if (keyAt(scene, at) === ',' && /^(?:of|with|from|at)$/.test(keyAt(scene, at + 1))) at++;
    const link = keyAt(scene, at);
    if (!/^(?:of|with|at|from|for)$/.test(link)) return [];
    const end = scene.document.sentences[scene.tokens[at]?.sentence ?? 0]?.endToken ?? at;
    // "of the [liberal] Harrow Institute"
    const skip = keyAt(scene, at + 1) === 'the' && /^\p{Ll}+$/u.test(scene.tokens[at + 2]?.text ?? '') ? 3 : 1;
    const body = bodyAt(scene, at + skip, end);
    if (!body || body.end > end) return [];
    const { type } = body.tie;
    const last = keyAt(scene, body.end - 1);
    const first = keyAt(scene, at + 1) === 'the' ? at + 2 : at + 1;
    const named =
      BODY_OPENERS.has(last) ||
      BODIES.has(last) ||
      BODY_OPENERS.has(keyAt(scene, at + 1)) ||
      BODY_OPENERS.has(keyAt(scene, at + 2)) ||
      (scene.nameEnd[first] === body.end && !scene.places.has(first));
    // "Lena Roth of [Ruritania’s National Crime Agency]"
    const owned = type === 'country' && isPossessive(scene, body.end) ? bodyAt(scene, body.end + 1, end) : null;
    if (owned?.tie.type === 'body' && isNamedBody(scene, body.end + 1, owned.end)) {
      return [{ person, role: null, ties: [owned.tie] }];
    }
    if (type === 'region' || type === 'country') {
      return link === 'of' || link === 'from'
        ? [{ person, role: null, ties: [body.tie], onlyLeader: type === 'region' || link === 'from' }]
        : [];
    }
    // "Mia Cole, of Harlow, was held": where she lives.
    if (scene.places.has(at + 1) && !named) return [];
    // "Roth of Brightwell" is what she belongs to; "Roth with Brightwell" only where Brightwell is a body's name.
    if (link !== 'of' && !named) return [];
    if (isPossessive(scene, body.end) && isCapital(scene, body.end + 1)) return [];
    return [{ person, role: null, ties: [body.tie] }];
  });
