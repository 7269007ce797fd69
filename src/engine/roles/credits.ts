import type { Block } from '../analysis.ts';
import { AGENCY_AFTER, AGENCY_BEFORE, CONTRIBUTES, CREDIT_BEFORE, OUTLET, OUTLET_OF_TEXT, SIGNATURES } from '../words/credit-words.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import { type Finding, findingOf, type Reading } from './finding.ts';
import { organizationAt, organizationTie, type Tie } from './organizations.ts';
import {
  atEach,
  isCapital,
  isPerson,
  isPossessive,
  keyAt,
  mentionAt,
  once,
  type PersonMention,
  type RoleContext,
  sentenceEnd,
  spanOf,
  wordsOf,
} from './role-context.ts';
import { readRolePhrase } from './role-phrase.ts';
import { sharers, titleBefore } from './titles.ts';

/** People who made the article or its pictures, by standing in a byline or credit, with their outlet: "By Nora Quill, Harbour Times". */
export function credits(context: RoleContext): Reading {
  const outlet = outletTie(context);
  return atEach(context, (mention) => {
    if (!isCredit(context, mention)) return [];
    const findings: Finding[] = [
      { person: mention.person, role: null, ties: creditTies(context, mention) ?? (isPicture(context, mention.firstToken) ? [] : outlet) },
    ];
    const role = creditRole(context, mention);
    if (role) findings.push(role);
    return findings;
  });
}

/** How many of each person's mentions stand in a byline or a credit, by id; of those of whom any does. */
export function countCredits(context: RoleContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of context.personMentions)
    if (isCredit(context, mention)) counts.set(mention.person.id, (counts.get(mention.person.id) ?? 0) + 1);
  return counts;
}

/** Does this mention stand in a byline or a credit, by itself or behind one that does: "By Nora Quill and [Ned Birch]"? */
export function isCredit(context: RoleContext, mention: PersonMention): boolean {
  let one: PersonMention | null = mention;
  for (let listed = 0; one && listed <= LONGEST_LIST; listed++) {
    const told = isCreditItself(context, one);
    if (told !== null) return told;
    one = listedBefore(context, one);
  }
  return false;
}

/** … by itself; null where it may be one that goes on. */
const isCreditItself = once((context, mention: PersonMention): boolean | null => {
  const { document } = context;
  const block = blockOf(context, mention.firstToken);
  const [start, end] = spanOf(context, mention.firstToken, mention.endToken);
  if (!block) return false;
  const author = authorsOf(context, null).has(mention.person.name.toLowerCase());
  if (block.kind === 'byline' || (author && block.end - block.start < 80)) return true;
  const before = document.text.slice(Math.max(block.start, start - 60), start);
  // A page's title may end in its author: "Harbour opens * by Nora Quill"
  if (block.kind === 'headline') return (block.end - end < 3 && /[|*–—-]\s*by\s*$/i.test(before)) || endsHeadline(context, mention);
  const after = document.text.slice(end, Math.min(block.end, end + 200));
  const place = { context, mention, block, start, before, after };
  for (const [rule] of CREDIT_RULES) {
    const told = rule(place);
    if (told !== null) return told;
  }
  return null;
});

/** A mention in its block, with some of what stands before and after it. */
interface CreditPlace {
  readonly context: RoleContext;
  readonly mention: PersonMention;
  readonly block: Block;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** How the makers of an article stand in its text; null where a rule doesn't tell. Each with an example in which the first name is a maker's. */
export const CREDIT_RULES: readonly (readonly [rule: (place: CreditPlace) => boolean | null, example: string])[] = [
  // The link to a colleague's column.
  [({ before, after }) => (before.trim() === '[' && /^: .*\]\s*$/.test(after)) || null, '⟦ [Nora Quill]: Why it must open ⟧'],
  [
    ({ context, block, start, after }) => {
      const line = `${context.document.text.slice(Math.max(block.start, start - 200), start)}${THE_NAME}${after}`;
      return SIGNATURES.some((words) => words.test(line)) || null;
    },
    'To contact the reporter on this story: [Nora Quill]',
  ],
  [
    ({ block, start, before, after }) => (CREDIT_BEFORE.test(before) && !after.startsWith(':') ? opensCredit(before, block, start) : null),
    'A boat sank. Reporting by [Nora Quill] in Harlow',
  ],
  [({ before }) => (/\/\s*$/.test(before) && AGENCY_BEFORE.test(before)) || null, 'A boat in the fog. (AP Photo/[Ned Birch])'],
  [({ after }) => /^\s*\/\s*\p{Lu}/u.test(after) || null, 'A boat in the fog. [Ned Birch]/Reuters'],
  [
    ({ before, after }) => (/[([]\s*$/.test(before) && AGENCY_AFTER.test(after)) || null,
    'A boat. ([Ned Birch], Time Pictures / Getty Images)',
  ],
  [({ block, start, after }) => (CONTRIBUTES.test(after) && block.end - start < 260) || null, 'In Harlow [Nora Quill] contributed.'],
  [
    ({ context, mention, before, after }) => (before.trim() === '' && after.trim() === '' && isSigned(context, mention.firstToken)) || null,
    '[Nora Quill]\nA boat sank.',
  ],
  [
    ({ block, before, after }) => (before.trim() === '' && block.end - block.start < 90 && isOutlet(after)) || null,
    'A boat sank.\n[Nora Quill] · CBC News',
  ],
];

/** "Nora Quill[, Harbour Times]", "Nora Quill[, AP National Writer]" */
function isOutlet(after: string): boolean {
  const outlet = /^\s*[,|·•/–—-]\s*(.{2,60})$/u.exec(after)?.[1]?.trim() ?? '';
  return OUTLET.test(outlet) || /^[\p{Lu}\p{Ll}]{2,5} [\p{Lu}\p{Ll}]\p{L}+.* [Ww](?:riter|RITER)$/u.test(outlet);
}

/** "By [Nora Quill] and Ned Birch", "with assistance from [Nora Quill] in Harlow and Ned Birch": the name before this one in a credit. */
function listedBefore(context: RoleContext, { firstToken, endToken }: PersonMention): PersonMention | null {
  const index = context.personAt[firstToken] ?? -1;
  const previous = context.personMentions[index - 1];
  if (!previous || previous.endToken <= firstToken - 8 || blockOf(context, previous.firstToken) !== blockOf(context, firstToken))
    return null;
  const [, end] = spanOf(context, previous.firstToken, previous.endToken);
  return LISTED.test(context.document.text.slice(end, spanOf(context, firstToken, endToken)[0])) ? previous : null;
}

/** The authors whom the page's metadata names, in lower case. */
const authorsOf = once(({ document }, _: null): ReadonlySet<string> => new Set(document.authors.map((name) => name.toLowerCase())));

/** "The harbour opens - Nora Quill and Ned Birch": names alone behind a page title's last dash. */
function endsHeadline(context: RoleContext, { firstToken, endToken }: PersonMention): boolean {
  const block = blockOf(context, firstToken);
  if (!block || endToken - firstToken < 2) return false;
  const [start, end] = spanOf(context, firstToken, endToken);
  return start >= block.end - namesBehindDash(context, block) && end <= block.end;
}

/** How many characters of a block stand behind its last dash, where they are names and nothing else. */
const namesBehindDash = once((context, { start, end }: Block): number => {
  const line = context.document.text.slice(start, end);
  const sign = Math.max(...['-', '–', '—', '|'].map((dash) => line.lastIndexOf(dash)));
  const tail = /^\s[-–—|]\s/.test(line.slice(Math.max(0, sign - 1))) ? line.slice(sign + 2) : '';
  return tail.split(/,|\band\b|&/).every((name) => /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name.trim())) ? tail.length : 0;
});

/** Between two names of one credit, where the first may say from which place. */
const LISTED = /^\s*(?:in \p{Lu}[\p{L}.]*(?:,? \p{Lu}[\p{L}.]*){0,3}\s*)?(?:,|and|, and|&)\s*$/u;

/** Stands for the name in SIGNATURES. */
const THE_NAME = '\ufdd0';
/** Names in one credit. */
const LONGEST_LIST = 12;
/** Where a picture was found; nobody's employer. */
const SOCIAL =
  /^(?:twitter|x|facebook|instagram|youtube|flickr|tiktok|screengrab|wikimedia commons|wikipedia|handout|supplied|file|pool|photo|image|credit)\b/i;
const LINES_AT_TOP = 8;
const DOMAIN = /^[\p{L}-]+(?:\.[A-Za-z]{2,3})+$/u;

/** Is a line that is only a name where authors sign, below the headline? */
function isSigned(context: RoleContext, token: number): boolean {
  const index = context.document.sentences[context.tokens[token]?.sentence ?? 0]?.block ?? 0;
  return context.document.blocks[index]?.kind === 'paragraph' && index > 0 && index < LINES_AT_TOP;
}

/** "By Nora Quill" at the start of a line or sentence, or a short line; "was stopped by Nora Quill" is none. */
function opensCredit(before: string, block: Block, start: number): boolean {
  const lead = before.replace(CREDIT_BEFORE, '').trimEnd();
  // "Edited by Ned Birch, the book …" goes on.
  if (/(?:edited|written|produced|posted|reported) by\s*$/i.test(before) && block.end - start > 160) return false;
  // "Tuesday Column By Nora Quill"
  if (/\bBy\s*$/.test(before) && block.end - block.start < 80 && block.end - start < 40) return true;
  if (lead === '' || /[.;([—–*|·•:]$/.test(lead)) return true;
  return (
    /reporting|editing|edited|compiled|assistance|photo|picture|image|credit|illustration/i.test(before) &&
    (block.end - block.start < 160 || block.end - start < 60)
  );
}

/** What the credit itself names; null where it names nothing. */
const creditTies = (context: RoleContext, mention: PersonMention): Tie[] | null =>
  tiesBehind(context, mention) ?? agencyBefore(context, mention) ?? nextLineTie(context, mention.endToken);

/** "Ned Birch/Reuters", "Nora Quill, Harbour Times", "Nora Quill | CBC News", "Nora Quill for Harbour Times" */
function tiesBehind(context: RoleContext, { firstToken, endToken }: PersonMention): Tie[] | null {
  const lineEnd = sentenceEnd(context, endToken - 1);
  let at = endToken;
  while (at < lineEnd && /^[/|,·•–—-]$/.test(keyAt(context, at))) at++;
  const isFor = keyAt(context, at) === 'for';
  if (at === endToken && !isFor) return null;
  const from = isFor ? at + 1 : at;
  const body = organizationAt(context, from, lineEnd);
  if (!body) return null;
  const { tie, end } = body;
  if (SOCIAL.test(tie.text)) return [];
  const slash = keyAt(context, endToken) === '/';
  const isSold = keyAt(context, end) === '/';
  const isTold =
    isFor || slash || isSold || (end >= lineEnd - 1 && isPicture(context, firstToken)) || OUTLET.test(wordsOf(context, from, end));
  if (!isTold || tie.type === 'country' || (tie.type === 'region' && !slash)) return null;
  // "Time Pictures / Getty Images": who took it and who sells it.
  const seller = isSold ? organizationAt(context, end + 1, lineEnd) : null;
  // "Ned Birch/PA": the agency, no state.
  const own = tie.type === 'region' ? organizationTie(context, from, end) : tie;
  return seller?.tie.type === 'body' && !SOCIAL.test(seller.tie.text) ? [own, seller.tie] : [own];
}

/** "(AP Photo/Ned Birch)"; what stands before is no agency where it is somebody: "the Birch/Quill talks". */
function agencyBefore(context: RoleContext, { firstToken }: PersonMention): Tie[] | null {
  const { text } = context.document;
  const block = blockOf(context, firstToken);
  const start = context.tokens[firstToken]?.start ?? 0;
  const agency = block && AGENCY_BEFORE.exec(text.slice(Math.max(block.start, start - 40), start));
  if (!agency || mentionAt(context, firstToken - 2)) return null;
  const name = (agency[1] ?? '').trim();
  if (SOCIAL.test(name)) return [];
  const from = start - agency[0].length;
  const nameStart = text.indexOf(name, from);
  return name && nameStart >= from && !/photo|image|credit/i.test(name) ? [outletAt(name, nameStart)] : null;
}

/** The outlet on the line below the name: "Nora Quill⏎Harbour Times". */
function nextLineTie(context: RoleContext, endToken: number): Tie[] | null {
  if (context.tokens[endToken]?.sentence === context.tokens[endToken - 1]?.sentence) return null;
  const at = keyAt(context, endToken) === ',' ? endToken + 1 : endToken;
  const sentence = context.document.sentences[context.tokens[at]?.sentence ?? -1];
  const body = sentence && organizationAt(context, at, sentence.endToken);
  return body && body.end === sentence.endToken && body.tie.type === 'body' && OUTLET.test(body.tie.text) ? [body.tie] : null;
}

/** Is it a picture's credit? "Photo: Ned Birch, Harbour Engineering" */
function isPicture(context: RoleContext, firstToken: number): boolean {
  return /^(?:photo|photos|picture|image|photograph|credit|illustration)$/.test(keyAt(context, firstToken - 2));
}

/** The outlet that the page's metadata names, where its name stands in the text; else the one that the text says it is of. */
function outletTie(context: RoleContext): Tie[] {
  const { outlet, text } = context.document;
  const at = outlet ? text.indexOf(outlet) : -1;
  if (outlet && at >= 0) return [outletAt(outlet, at)];
  for (const words of OUTLET_OF_TEXT) {
    const found = words.exec(text);
    const name = found?.[1];
    if (found && name && (OUTLET.test(name) || DOMAIN.test(name) || /^\p{Lu}+$/u.test(name)))
      return [outletAt(name, found.index + found[0].lastIndexOf(name))];
  }
  return [];
}

function outletAt(text: string, start: number): Tie {
  return { text, evidence: [start, start + text.length], type: 'body', adjective: false };
}
/** "Editor: Nora Quill", "By Nora Quill⏎Business reporter, BBC News", "Nora Quill, AP National Writer": the role before the name, behind it or on the next line. */
function creditRole(context: RoleContext, mention: PersonMention): Finding | null {
  const label = keyAt(context, mention.firstToken - 1) === ':' ? titleBefore(context, mention.firstToken - 1) : null;
  if (label && KIND_OF_NOUN.get(label.head) === 'journalist')
    return findingOf(context, mention.person, { ...label, start: label.headStart });
  let at = mention.endToken;
  const nextLine = context.tokens[at]?.sentence !== context.tokens[at - 1]?.sentence;
  // "Nora Quill Ruritania Correspondent"
  const glued = !nextLine && isCapital(context, at);
  if (!nextLine && !glued && !/^[,|·•–—-]$/.test(keyAt(context, at))) return null;
  if (!nextLine && !glued) at++;
  const phrase = readRolePhrase(context, at);
  if (!phrase || isPerson(context, phrase.headEnd)) return null;
  const block = blockOf(context, at);
  if (!block || block.end - block.start > 90) return null;
  return findingOf(context, mention.person, phrase);
}

/** "CNN's Nora Quill", "Serbia's Ana Ilic", "the Star's Nora Quill, Ned Birch and Ida Holm": whose somebody is. */
export const possessors = (context: RoleContext): Reading =>
  atEach(context, ({ person, firstToken, endToken }, index) => {
    if (!isPossessive(context, firstToken - 1)) return [];
    const sentence = context.document.sentences[context.tokens[firstToken]?.sentence ?? 0];
    for (let from = Math.max(sentence?.firstToken ?? 0, firstToken - 6); from < firstToken - 1; from++) {
      const body = organizationAt(context, from, firstToken - 1);
      if (body && body.end === firstToken - 1 && keyAt(context, from) !== 'the') {
        const all = OUTLET.test(body.tie.text) && endToken - firstToken > 1 ? [person, ...sharers(context, index, endToken)] : [person];
        return all.map((one) => ({ person: one, role: null, ties: [body.tie] }));
      }
    }
    return [];
  });

function blockOf(context: RoleContext, token: number): Block | undefined {
  const sentence = context.document.sentences[context.tokens[token]?.sentence ?? -1];
  return sentence && context.document.blocks[sentence.block];
}
