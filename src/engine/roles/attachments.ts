import { BODIES, BODY_OPENERS } from '../words/role-words.ts';
import type { Reading } from './finding.ts';
import { isNamedOrganization, organizationAt } from './organizations.ts';
import { atEach, isCapital, isPossessive, keyAt, type RoleContext } from './role-context.ts';

/** What follows a name with a link: "Lena Roth of the Harrow Institute said", "Lena Roth, of Brightwell, …", "Sen. Ada Brook of Ohio". */
export const attachments = (context: RoleContext): Reading =>
  atEach(context, ({ person, endToken }) => {
    let at = endToken;
    if (keyAt(context, at) === ',' && /^(?:of|with|from|at)$/.test(keyAt(context, at + 1))) at++;
    const link = keyAt(context, at);
    if (!/^(?:of|with|at|from|for)$/.test(link)) return [];
    const end = context.document.sentences[context.tokens[at]?.sentence ?? 0]?.endToken ?? at;
    // "of the [liberal] Harrow Institute"
    const skip = keyAt(context, at + 1) === 'the' && /^\p{Ll}+$/u.test(context.tokens[at + 2]?.text ?? '') ? 3 : 1;
    const body = organizationAt(context, at + skip, end);
    if (!body || body.end > end) return [];
    const { type } = body.tie;
    const last = keyAt(context, body.end - 1);
    const first = keyAt(context, at + 1) === 'the' ? at + 2 : at + 1;
    const named =
      BODY_OPENERS.has(last) ||
      BODIES.has(last) ||
      BODY_OPENERS.has(keyAt(context, at + 1)) ||
      BODY_OPENERS.has(keyAt(context, at + 2)) ||
      (context.nameEnd[first] === body.end && !context.places.has(first));
    // "Lena Roth of [Ruritania’s National Crime Agency]"
    const owned = type === 'country' && isPossessive(context, body.end) ? organizationAt(context, body.end + 1, end) : null;
    if (owned?.tie.type === 'body' && isNamedOrganization(context, body.end + 1, owned.end)) {
      return [{ person, role: null, ties: [owned.tie] }];
    }
    if (type === 'region' || type === 'country') {
      return link === 'of' || link === 'from'
        ? [{ person, role: null, ties: [body.tie], onlyLeader: type === 'region' || link === 'from' }]
        : [];
    }
    // "Mia Cole, of Harlow, was held": where she lives.
    if (context.places.has(at + 1) && !named) return [];
    // "Roth of Brightwell" is what she belongs to; "Roth with Brightwell" only where Brightwell is a body's name.
    if (link !== 'of' && !named) return [];
    if (isPossessive(context, body.end) && isCapital(context, body.end + 1)) return [];
    return [{ person, role: null, ties: [body.tie] }];
  });
