import { overlap } from '../../vocabulary/overlap.ts';
import type { Affiliation, Role, Span } from '../analysis.ts';
import type { Known, Knows } from '../people/acquaintance.ts';
import { logOdds } from '../reader/probability.ts';
import { meanOver } from '../reader/probes.ts';
import { LEAST_FACT_CHANCE, type PassageAnswer } from '../reader/read-passages.ts';
import type { WholePhrase } from '../reader/whole-phrase.ts';
import type { Facts } from '../roles/find-roles.ts';
import { contentWords } from '../roles/merge.ts';
import { asShown } from '../roles/organizations.ts';
import { roleKey } from '../roles/same-role.ts';
import { lastBefore, mentionsNear, type SpeechContext } from '../statements/speech-context.ts';
import { ATTITUDE_FORMS } from '../words/attitude-verbs.ts';
import { countryCalled } from '../words/countries.ts';
import { FINITE_VERBS, THIRDS } from '../words/finite-verbs.ts';
import { ORGANIZATION_HEADS } from '../words/organizations.ts';
import { PARTY_OF } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import { BODIES } from '../words/role-words.ts';
import { isObjectedTo } from './objections.ts';
import { sharedWords } from './phrase-similarity.ts';
import { wholeFact, withoutArticle } from './whole-fact.ts';

const PARTS = ['roles', 'affiliations'] as const;
export type FactPart = (typeof PARTS)[number];

/** A role or an affiliation that the rules or the encoder see, with what says how sure it is. */
export interface FactLine {
  readonly part: FactPart;
  readonly text: string;
  /** What the rules made of it; null where only the encoder sees it. */
  readonly ruled: Role | Affiliation | null;
  /** The words that say so. */
  readonly evidence: Span;
  /** Of these the words that were found; fewer where they were cut. */
  readonly found: Span;
  /** What a reader knows of them and such an office or body; null where they know no such person well enough (Acquaintance.knows). */
  readonly known: Known | null;
  /** In the order of FACT_FEATURES. */
  readonly features: readonly number[];
  /** In the order of OVER_FEATURES. */
  readonly overFeatures: readonly number[];
  /** What probes say of the pieces of these words, in their mean; nothing where they were not read. */
  readonly probed: readonly number[];
}

/** What the last step weighs, by the names that the learned weights have. */
export const FACT_FEATURES = ['bias', 'ruled', 'chance', 'ruled and chance', 'elsewhere', 'large', 'inside', 'ruled others', 'akin', 'rival', 'beside', 'apart', 'noun', 'words', 'known', 'unheard', 'longer', 'shorter', 'same'] as const; // biome-ignore format: one table

/**
 * What tells that a role or an affiliation is over where no words say so, beside a probe: how likely the encoder takes the person's main role to be over, in the passage that says it,
 * in the mean of all and at most; and which of both it is.
 */
export const OVER_FEATURES = ['bias', 'here', 'mean', 'most', 'role'] as const;

const LONGEST_ROLE = 14;
/** No chance counts for surer than this. */
const LEAST_ODDS = 1e-3;

interface Seen {
  readonly text: string;
  readonly span: Span;
  readonly chance: number;
  readonly answer: PassageAnswer;
}

/** Words that the encoder takes for somebody's role or affiliation. */
export interface Claim {
  readonly part: FactPart;
  readonly person: string;
  readonly span: Span;
  readonly chance: number;
}

/** What the encoder claims of everybody: told once for all, since everybody's lines are weighed against it. */
export const claimsOf = (answers: readonly PassageAnswer[]): Claim[] =>
  answers.flatMap(({ passage: { person, proposals }, facts }) =>
    proposals.flatMap(({ span }, place) =>
      PARTS.flatMap((part): Claim[] => {
        const chance = facts[place]?.[PLACE_OF[part]] ?? 0;
        return chance >= LEAST_FACT_CHANCE ? [{ part, person, span, chance }] : [];
      }),
    ),
  );

/** All roles and affiliations of one person that the rules found or the encoder sees, each once, in the order of their chance. `answers`: those of the person's passages; `claims`: of everybody; `knows`: what a reader knows of the person. */
export function factLinesOf(
  context: SpeechContext,
  person: string,
  facts: Facts | undefined,
  answers: readonly PassageAnswer[],
  claims: readonly Claim[],
  knows: Knows | null,
): FactLine[] {
  const roles = linesOf(context, person, 'roles', facts?.roles ?? [], answers, claims, knows, []);
  return [...roles, ...linesOf(context, person, 'affiliations', facts?.affiliations ?? [], answers, claims, knows, roles)];
}

function linesOf(
  context: SpeechContext,
  person: string,
  part: FactPart,
  ruled: readonly (Role | Affiliation)[],
  answers: readonly PassageAnswer[],
  claims: readonly Claim[],
  knows: Knows | null,
  roles: readonly FactLine[],
): FactLine[] {
  const mentions = context.people.get(person)?.mentions.map(({ span }) => span) ?? [];
  const places: Places = { names: mentions, theirs: neighboursRoles(context, person) };
  const seen = answers.flatMap((answer) => seenIn(context, person, part, answer, places)).sort((a, b) => b.chance - a.chance);
  const formers = answers.map(({ former }) => former);
  const around: Around = {
    text: context.document.text,
    former: { mean: formers.reduce((sum, chance) => sum + chance, 0) / Math.max(1, formers.length), most: Math.max(0, ...formers) },
    others: ruled.length,
    roles,
    rivals: claims.filter((claim) => claim.part === part && claim.person !== person),
    answers,
    isNeighbour: (evidence) => mentionsNear(context, evidence, BESIDE).some((mention) => mention.person !== person),
    names: mentions,
    knows,
  };
  const same = part === 'roles' ? isSameRole : isSameBody;
  const likeOf = (words: string) => seen.filter(({ text }) => same(text, words));
  const lines: FactLine[] = [];
  const add = (line: Unread) => {
    const whole = completed(context, mentions, line, answers);
    const isAgain = whole.evidence !== line.evidence && lines.some(({ text }) => same(text, whole.text));
    if (!isAgain) lines.push(lineOf({ ...whole, found: line.evidence }, likeOf(whole.text), lines, around));
  };
  for (const fact of ruled) {
    if (fact.evidence && isObjectedTo(part, context.document.text, fact.evidence, mentions, true)) continue;
    add({ part, text: fact.text, ruled: fact, evidence: fact.evidence ?? likeOf(fact.text)[0]?.span ?? [0, 0] });
  }
  for (const one of seen) {
    const again = ({ text, evidence }: FactLine) =>
      same(text, one.text) || (part === 'roles' ? overlap(evidence, one.span) : isGloss(context, evidence, one.span));
    if (lines.some(again)) continue;
    const { text, span } = part === 'roles' ? fullest(one, likeOf(one.text)) : one;
    add({ part, text, ruled: null, evidence: span });
  }
  return lines;
}

/** A line as it was found. */
type Unread = Pick<FactLine, 'part' | 'text' | 'ruled' | 'evidence'>;
/** The same in whole words, with the whole phrase that the encoder points at. */
type Completed = Unread & { readonly pointed: WholePhrase | null };

/** A line in whole words, where the encoder sees that they were cut. `mentions`: of the person. */
function completed(context: SpeechContext, mentions: readonly Span[], line: Unread, answers: readonly PassageAnswer[]): Completed {
  const { text } = context.document;
  const { part, evidence, ruled } = line;
  const pointed = pointedFrom(part, evidence, answers);
  const whole = text.slice(...evidence) === line.text ? wholeFact(context, part, evidence, pointed) : null;
  if (!whole || isObjectedTo(part, text, whole, mentions, ruled !== null)) return { ...line, pointed };
  const words = text.slice(...whole);
  return { part, pointed, text: words, evidence: whole, ruled: ruled && { ...ruled, text: words, evidence: whole } };
}

/** The whole phrase that the proposal in these words is part of which most likely says such a thing. */
function pointedFrom(part: FactPart, evidence: Span, answers: readonly PassageAnswer[]): WholePhrase | null {
  let best: { chance: number; whole: WholePhrase } | null = null;
  for (const { passage, facts, wholes } of answers) {
    if (passage.own[0] > evidence[0] || passage.own[1] < evidence[1]) continue;
    for (const [place, { span }] of passage.proposals.entries()) {
      const chance = facts[place]?.[PLACE_OF[part]] ?? 0;
      const whole = wholes[place];
      if (whole && chance >= (best?.chance ?? LEAST_FACT_CHANCE) && overlap(span, evidence)) best = { chance, whole };
    }
  }
  return best?.whole ?? null;
}

/** How sure the encoder is that a phrase goes beyond these words, lies within them or is them. */
function pointing(text: string, evidence: Span, pointed: WholePhrase | null): Readonly<Record<'longer' | 'shorter' | 'same', number>> {
  const none = { longer: 0, shorter: 0, same: 0 };
  if (!pointed) return none;
  const [[start, end], [from, to]] = [withoutArticle(text, evidence), withoutArticle(text, pointed.span)];
  if (from === start && to === end) return { ...none, same: pointed.chance };
  if (from <= start && to >= end) return { ...none, longer: pointed.chance };
  return from >= start && to <= end ? { ...none, shorter: pointed.chance } : none;
}

/** What a line is weighed against: the article's text; how likely the person's main role is over, in the mean of the passages and at most; how many lines the rules found; the person's roles, for affiliations; what the encoder claims of others; what it answers of the person's passages; whether another is named beside it; where the person is, in text order; what a reader knows of the person. */
interface Around {
  readonly text: string;
  readonly former: Readonly<Record<'mean' | 'most', number>>;
  readonly others: number;
  readonly roles: readonly FactLine[];
  readonly rivals: readonly Claim[];
  readonly answers: readonly PassageAnswer[];
  readonly isNeighbour: (evidence: Span) => boolean;
  readonly names: readonly Span[];
  readonly knows: Knows | null;
}

/** Where an answer has the chance of each part. */
const PLACE_OF: Readonly<Record<FactPart, number>> = { roles: 1, affiliations: 2 };

/** No more than so many characters stand between a line and a name beside it. */
const BESIDE = 3;

/** A line with its features. `like`: where the encoder sees the same; `surer`: the lines before it. */
function lineOf(
  { pointed, ...fact }: Completed & Pick<FactLine, 'found'>,
  like: readonly Seen[],
  surer: readonly FactLine[],
  { text: article, former, others, roles, rivals, answers, isNeighbour, names, knows }: Around,
): FactLine {
  const { part, text, ruled, evidence } = fact;
  const [best] = like;
  const odds = best ? logOdds(best.chance, LEAST_ODDS) : 0;
  const elsewhere = Math.max(0, ...like.filter(({ answer }) => answer !== best?.answer).map(({ chance }) => chance));
  const known = knows?.(part, text) ?? null;
  const values: Readonly<Record<(typeof FACT_FEATURES)[number], number>> = {
    bias: 1,
    ruled: ruled ? 1 : 0,
    chance: odds,
    'ruled and chance': ruled ? odds : 0,
    elsewhere,
    large: /^\p{Lu}/u.test(text) ? 1 : 0,
    inside: part === 'affiliations' && roles.some((role) => overlap(role.evidence, evidence)) ? 1 : 0,
    'ruled others': others > (ruled ? 1 : 0) ? 1 : 0,
    akin: Math.max(0, ...surer.map((line) => sharedWords(plain(line.text), plain(text)))),
    rival: rivals.reduce((most, { span, chance }) => (chance > most && overlap(span, evidence) ? chance : most), 0),
    beside: isNeighbour(evidence) ? 1 : 0,
    apart: Math.log1p(charactersApart(names, evidence)),
    noun: KIND_OF_NOUN.has(wordsToLink(text).at(-1) ?? '') ? 1 : 0,
    words: text.split(' ').length,
    known: known !== null && known !== 'never' ? 1 : 0,
    unheard: known === 'never' ? 1 : 0,
    ...pointing(article, evidence, pointed),
  };
  const read = answers.find(({ passage: { own } }) => own[0] <= evidence[0] && own[1] >= evidence[1]);
  const past: Readonly<Record<(typeof OVER_FEATURES)[number], number>> = {
    bias: 1,
    here: logOdds(read?.former ?? former.mean, LEAST_ODDS),
    mean: logOdds(former.mean, LEAST_ODDS),
    most: logOdds(former.most, LEAST_ODDS),
    role: part === 'roles' ? 1 : 0,
  };
  return {
    ...fact,
    known,
    features: FACT_FEATURES.map((name) => values[name]),
    overFeatures: OVER_FEATURES.map((name) => past[name]),
    probed: read ? meanOver(read.evidence, evidence) : [],
  };
}

/** So many characters lie between words and the nearest of the names, which are in text order; of somebody who isn't named none. */
function charactersApart(names: readonly Span[], [start, end]: Span): number {
  const before = lastBefore(names, end, ([from]) => from);
  const gaps = [names[before], names[before + 1]].flatMap((name) => (name ? [Math.max(0, start - name[1], name[0] - end)] : []));
  return gaps.length ? Math.min(...gaps) : 0;
}

/** Where somebody is named, and where the roles of others stand. */
interface Places {
  readonly names: readonly Span[];
  readonly theirs: readonly Span[];
}

function seenIn(context: SpeechContext, person: string, part: FactPart, answer: PassageAnswer, { names, theirs }: Places): Seen[] {
  const { text } = context.document;
  const { own, proposals } = answer.passage;
  return proposals.flatMap(({ span, candidate }, place) => {
    const chance = answer.facts[place]?.[PLACE_OF[part]] ?? 0;
    if (chance < LEAST_FACT_CHANCE || span[0] < own[0] || candidate.origin === 'deed') return [];
    if (theirs.some((evidence) => overlap(evidence, span))) return [];
    const name = names.find((one) => overlap(one, span));
    const told = part === 'roles' ? beforeName(span, name) : name ? null : ofBody(context, person, span);
    if (!told) return [];
    const cut = trimmed(text, told);
    const words = text.slice(...cut);
    if (!/\p{L}{2}/u.test(words) || words.split(' ').length > LONGEST_ROLE || isObjectedTo(part, text, cut, names)) return [];
    if (part === 'affiliations') return [{ text: bodyCalled(words), span: cut, chance, answer }];
    return isNoRole(words) ? [] : [{ text: roleKey(words), span: cut, chance, answer }];
  });
}

/** "[the crime writer] Rosa Lund": what stands before the name is the role. */
const beforeName = ([start, end]: Span, name: Span | undefined): Span => [start, name ? name[0] : end];

/** What tells a body, without its "former"; null where it is somebody's tag, or a person. */
const ofBody = (context: SpeechContext, person: string, span: Span): Span | null =>
  isTag(context, person, span) || isPerson(context, span) ? null : [span[0] + bygone(context.document.text, span), span[1]];

/** A country, a state or a party by its usual name: "Fla." is Florida, "GOP" the Republican Party; of "the ANC's efforts" the ANC. */
export function bodyCalled(own: string): string {
  const owner = /^(\p{Lu}.*?)[’']s (\p{Ll}.*)$/u.exec(own);
  const words =
    owner && !owner[2]?.split(' ').some((word) => ORGANIZATION_HEADS.has(word) || BODIES.has(word)) ? (owner[1] as string) : own;
  const lower = words.toLowerCase();
  const party = PARTY_OF.get(lower);
  // "Ms." is no state.
  const region = words.length > 2 && lower !== 'ms.' ? REGION_OF.get(lower.replace(/\.$/, '')) : undefined;
  return countryCalled(words) ?? region ?? (party ? asShown(party, words) : words);
}

/** "Max Hill ([D-Ohio])", "Max Hill ([Fla.])": what stands in brackets behind a name is that person's alone, and with a party's letter read by the rules. */
function isTag(context: SpeechContext, person: string, [start, end]: Span): boolean {
  const { text } = context.document;
  const from = Math.max(0, start - LONGEST_TAG);
  const before = text.slice(from, start);
  const open = from + before.lastIndexOf('(');
  if (open < from || text.slice(open, start).includes(')')) return false;
  const bearer = mentionsNear(context, [open - 1, open - 1]).find(({ span }) => span[1] === open - 1)?.person;
  const words = text.slice(start, end);
  // "Andrés Manuel López Obrador ([AMLO])"
  const initials = (name: string) => name.replace(/[^\p{Lu}]/gu, '');
  return (
    bearer !== undefined &&
    (bearer !== person || /^\p{Lu}{1,3}[-–]/u.test(words) || initials(context.people.get(bearer)?.name ?? '') === words)
  );
}

const LONGEST_TAG = 12;

/** "[Roth]’s adviser": nobody belongs to a person, but to "Roth’s campaign". */
const isPerson = (context: SpeechContext, [start, end]: Span): boolean =>
  mentionsNear(context, [start, end]).some(({ span }) => overlap(span, [start, end]) && span[1] >= end - 2);

const isVerb = (word: string) => FINITE_VERBS.has(word) || THIRDS.has(word) || (word.endsWith('s') && ATTITUDE_FORMS.has(word));

/** The words of a phrase before its first preposition, in lower case. */
const wordsToLink = (text: string): string[] =>
  (text.split(/ (?:of|for|at|in|on|to|from|with) /)[0] ?? '').toLowerCase().replaceAll('’', "'").split(' ');

/** Words around a role that are none: "president’s popularity", "president confronts a crisis", "Office of the President". */
function isNoRole(text: string): boolean {
  const words = wordsToLink(text);
  const last = words.at(-1) ?? '';
  // "(under the) chairmanship of", "the sacked Briton"
  if (last.endsWith('ship') || countryCalled(last)) return true;
  if (KIND_OF_NOUN.has(last)) return false;
  // "[NBC]’s Rosa Lund"
  if (/^\p{Lu}{3,}$/u.test(text)) return true;
  const follows = words.findIndex((word) => KIND_OF_NOUN.has(word.replace(/'s$/, '')));
  const next = words[follows + 1] ?? '';
  return ORGANIZATION_HEADS.has(last) || (follows >= 0 && (words[follows]?.endsWith("'s") || isVerb(next)));
}

/** "Rosa Lund talks with Max Hill, [the mayor]": where the rules read the roles of others, unless it is this person's too. */
function neighboursRoles({ roles }: SpeechContext, person: string): readonly Span[] {
  const own = roles.get(person)?.roles ?? [];
  return [...roles].flatMap(([id, facts]) =>
    id === person
      ? []
      : facts.roles.flatMap(({ evidence }) =>
          evidence && !own.some((role) => role.evidence && overlap(role.evidence, evidence)) ? [evidence] : [],
        ),
  );
}

/** Without articles and possessives in front, and signs and what leads nowhere behind. */
function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const lead = /^(?:(?:the|an?|his|her|its|their|our|my|another)\s+|[^\p{L}\p{N}]+)+/iu.exec(words)?.[0].length ?? 0;
  const tail =
    /(?:[’']s)?(?:\s+(?:of|in|at|for|by|to|the|an?|his|her|their|and|with|from|better|also|known|mrs?|ms|dr|prof)\b\.?)*[^\p{L}\p{N}.]*$/iu.exec(
      words,
    )?.[0].length ?? 0;
  return [Math.min(end, start + lead), Math.max(start + lead, end - tail)];
}

/** How long the "former" is before a body: "Former parliament (member)". */
const bygone = (text: string, [start, end]: Span): number =>
  /^(?:(?:the|an?)\s+)?(?:former|then|late)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;

/** Of several wordings of a role the longest that is nearly as likely. */
const FULLER = 0.7;
const fullest = (best: Seen, like: readonly Seen[]) =>
  like
    .filter(({ chance }) => chance >= FULLER * best.chance)
    .reduce((longest, one) => (one.text.length > longest.text.length ? one : longest), best);

const inside = (some: readonly string[], others: readonly string[]) => some.every((word) => others.includes(word));
const plain = (text: string) => [...contentWords(text.replace(/\b(?:US|U\.S\.?|American)(?=\s|$)/g, 'United States'))];

/** Two wordings of one role: most words in common, or one within the other. */
function isSameRole(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a.length > 0 && b.length > 0 && (sharedWords(a, b) >= 0.6 || inside(a, b) || inside(b, a));
}

/** Two names of one body: the same words but few, one within the other, or one the other's initials. */
function isSameBody(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  const initials = (text: string) => (text.match(/\p{Lu}/gu) ?? []).join('');
  return (
    a.length > 0 &&
    b.length > 0 &&
    (sharedWords(a, b) >= 0.8 ||
      inside(a, b) ||
      inside(b, a) ||
      (b.length > 1 && initials(other) === one) ||
      (a.length > 1 && initials(one) === other))
  );
}

/** "Harlow Health Agency ([HHA])": the same name once more, in brackets. */
const isGloss = ({ document: { text } }: SpeechContext, one: Span, other: Span): boolean =>
  /^[”"]? \($/.test(one[0] < other[0] ? text.slice(one[1], other[0]) : text.slice(other[1], one[0]));
