import type { Individual } from '../people/resolve-people.ts';
import { tiesOf } from './affiliations.ts';
import { antecedent } from './antecedent.ts';
import { chain, listFrom, phrasesAfter } from './appositions.ts';
import { type Finding, findingOf, type Reading, tiedTo } from './finding.ts';
import { organizationAt, organizationTie, type Tie } from './organizations.ts';
import {
  atEach,
  isCapital,
  isPerson,
  isPossessive,
  keyAt,
  type RoleContext,
  sentenceEnd,
  spanOf,
  together,
  wordsOf,
} from './role-context.ts';
import { phraseOfVerb } from './role-phrase.ts';
import { titleBefore } from './titles.ts';

/** Verbs that say what somebody is. `former`: the role is over when the verb is past and the text says so. */
interface Copula {
  readonly needs: 'as' | 'any';
  readonly former: boolean;
}

const COPULAS: ReadonlyMap<string, Copula> = new Map<string, Copula>([
  // "Roth is the head of …", "Roth, who is a lawyer, …"
  ['is', { needs: 'any', former: false }],
  ['was', { needs: 'any', former: false }],
  ['became', { needs: 'any', former: false }],
  ['become', { needs: 'any', former: false }],
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

/** `perfect`: only behind "has" or "have". */
interface Office {
  readonly noun: string;
  readonly former: boolean;
  readonly perfect?: true;
}

/** Verbs of office with the noun of who does it: "Roth leads the Harrow Institute" → "leader of the Harrow Institute". */
const OFFICES: ReadonlyMap<string, Office> = new Map<string, Office>([
  ['leads', { noun: 'leader', former: false }],
  // "has led the Harrow Institute since May", but not "led the race"
  ['led', { noun: 'leader', former: false, perfect: true }],
  ['heads', { noun: 'head', former: false }],
  ['chairs', { noun: 'chair', former: false }],
  ['runs', { noun: 'head', former: false }],
  ['directs', { noun: 'director', former: false }],
  ['founded', { noun: 'founder', former: false }],
  ['co-founded', { noun: 'co-founder', former: false }],
  ['advises', { noun: 'adviser', former: false }],
  ['cofounded', { noun: 'co-founder', former: false }],
  ['owns', { noun: 'owner', former: false }],
  ['co-owns', { noun: 'co-owner', former: false }],
  ['edits', { noun: 'editor', former: false }],
  ['headed', { noun: 'head', former: true }],
  ['chaired', { noun: 'chair', former: true }],
]);

/** Verbs of those who sit with others, with whether it is over: "serves on the city council" → "member of the city council". */
const SITS: ReadonlyMap<string, boolean> = new Map([
  ['serves', false],
  ['sits', false],
  ['serving', false],
  ['sitting', false],
  ['served', true],
  ['sat', true],
]);
const SEATS = /^(?:board|committee|council|commission|panel|subcommittee|cabinet|bench|court|bodies|boards|committees|councils)$/;

/** Verbs that tie to a body without naming a role: "Roth, who works for …". */
const TIES = new Set('works,worked,teaches,taught,represents,reports,writes,plays,played,volunteers'.split(','));
/** … and such as take what is studied before the body. */
const STUDIES = /^(?:researches|studies|teaches|taught|lectures|researched)$/;
const STUDIES_WITHIN = 16;
const BETWEEN = new Set(
  'also,now,currently,still,then,has,had,have,was,is,been,since,just,once,long,recently,formerly,previously,later,first'.split(','),
);

const PARTICIPLES = /^(?:appointed|named|elected|nominated)$/;
const ENDED = /^(?:once|formerly|previously)$/;

/** What verbs say: "Lena Roth is the head of …", "Roth, who leads the Harrow Institute, …", "She is the author of …". */
export function* predicates(context: RoleContext): Reading {
  yield* atEach(context, (mention) => {
    const places = new Set([mention.endToken, phrasesAfter(context, mention).end, whoAfter(context, mention.endToken)]);
    return [...places].flatMap((place) => predicateAt(context, mention.person, ...verbPlace(context, place, place !== mention.endToken)));
  });
  for (const { firstToken, index } of context.document.sentences) {
    const pronoun = keyAt(context, firstToken);
    if (pronoun !== 'he' && pronoun !== 'she') continue;
    if (!mayDescribe(context, firstToken + 1)) continue;
    const person = antecedent(context, index);
    if (person) yield predicateAt(context, person, firstToken + 1, false);
  }
}

/** "the Harrow Institute, founded by [the economist] Lena Roth": the body stands before the verb. */
export const passives = (context: RoleContext): Reading =>
  atEach(context, ({ firstToken }, index) => {
    // "founded by [a woman named] Lena Roth"
    const named = keyAt(context, firstToken - 1) === 'named' && /^an?$/.test(keyAt(context, firstToken - 3)) ? firstToken - 3 : firstToken;
    const by = (titleBefore(context, named)?.start ?? named) - 1;
    const from = /^(?:the|a|an|its)$/.test(keyAt(context, by)) ? by - 1 : by;
    const noun = PASSIVES.get(keyAt(context, from - 1));
    if (keyAt(context, from) !== 'by' || !noun) return [];
    let end = from - 1;
    while (/^(?:,|is|was|which|that|been|co-)$/.test(keyAt(context, end - 1))) end--;
    const body = bodyBefore(context, end) ?? bodyExplained(context, end);
    if (!body) return [];
    const evidence = [body.evidence[0], spanOf(context, from, from + 1)[1]] as const;
    const role = { text: `${noun} of ${body.text}`, head: noun, former: false, evidence };
    // "started by Ada Brook and Lee Tan"
    return listFrom(context, index).map(({ person }) => ({ person, role, ties: [body] }));
  });

const PASSIVES: ReadonlyMap<string, string> = new Map([
  ['led', 'leader'],
  ['headed', 'head'],
  ['chaired', 'chair'],
  ['run', 'head'],
  ['founded', 'founder'],
  ['co-founded', 'co-founder'],
  ['established', 'founder'],
  ['started', 'founder'],
  ['owned', 'owner'],
  ['edited', 'editor'],
  ['directed', 'director'],
]);
const LONGEST_BODY = 7;

/** "Brightwell[, a maker of lamps] founded by", "Brightwell [(a small firm] founded by": the body that a noun phrase explains. */
function bodyExplained(context: RoleContext, end: number): Tie | null {
  for (let at = end - 1; at > end - LONGEST_BODY && together(context, at - 2, end); at--) {
    if (/^(?:a|an|the)$/.test(keyAt(context, at)) && /^[,(]$/.test(keyAt(context, at - 1))) return bodyBefore(context, at - 1);
    if (isCapital(context, at) || !/^\p{L}/u.test(keyAt(context, at))) return null;
  }
  return null;
}

/** A body's name, written large, that ends just before a place. */
function bodyBefore(context: RoleContext, end: number): Tie | null {
  let found: Tie | null = null;
  for (let at = end - 1; at >= 0 && at > end - LONGEST_BODY && together(context, at, end); at--) {
    const body = organizationAt(context, at, end);
    const isBody = body?.tie.type === 'body' || keyAt(context, end - 1) === 'party';
    if (body && isBody && body.end === end && keyAt(context, at) !== 'the') found = body.tie;
    else if (!isCapital(context, at) && !/^(?:of|for|and|the|&|on)$/.test(keyAt(context, at))) break;
  }
  return found;
}

const WHO_WITHIN = 12;

/** "Max Hill[, 54, a Ruritanian] who is president of …": where an apposition without a role ends before its "who"; the name's end where none does. */
function whoAfter(context: RoleContext, end: number): number {
  if (keyAt(context, end) !== ',') return end;
  let at = end + 1;
  if (context.tokens[at]?.kind === 'number' && keyAt(context, at + 1) === ',') at += 2;
  if (!/^(?:an?|the)$/.test(keyAt(context, at))) return end;
  for (at++; at < end + WHO_WITHIN && together(context, end, at); at++) {
    if (keyAt(context, at) === 'who') return at;
    if (context.tokens[at]?.kind !== 'word' || isPerson(context, at)) return end;
  }
  return end;
}

/** Where the verb stands and whether it is that of a relative clause: "Roth[, who] leads", "Roth, 54, leads", "Roth, a lawyer, leads". */
function verbPlace(context: RoleContext, place: number, afterPhrase: boolean): [number, boolean] {
  let at = afterHome(context, place);
  // "Then Lena Roth (Prof. Roth), who heads …", "her father, Ivo Marsh, was the president"
  if (keyAt(context, at) === ')' && keyAt(context, at + 1) === ',') at++;
  if (keyAt(context, at) === ',' && /^(?:is|was)$/.test(keyAt(context, at + 1))) return [at + 1, false];
  if (keyAt(context, at) === ',' && context.tokens[at + 1]?.kind === 'number' && keyAt(context, at + 2) === ',') at += 2;
  if (keyAt(context, at) === ',' && keyAt(context, at + 1) === 'who') return [at + 2, true];
  if (keyAt(context, at) === 'who') return [at + 1, true];
  if (keyAt(context, at) === ',' && (afterPhrase || at > place)) return [at + 1, false];
  return [at, false];
}

/** "Ada Brook [of Harlow, Maine,] was": behind where somebody is from; the same place where nothing says so. */
function afterHome(context: RoleContext, place: number): number {
  if (!/^(?:of|from)$/.test(keyAt(context, place)) || !isCapital(context, place + 1)) return place;
  let at = place + 1;
  while (
    at < place + 6 &&
    together(context, place, at) &&
    (isCapital(context, at) || (keyAt(context, at) === ',' && isCapital(context, at + 1)))
  )
    at++;
  if (keyAt(context, at) === ',' && COPULAS.has(keyAt(context, at + 1))) at++;
  return COPULAS.has(keyAt(context, at)) ? at : place;
}

function mayDescribe(context: RoleContext, at: number): boolean {
  const key = keyAt(context, at);
  return COPULAS.has(key) || OFFICES.has(key) || SITS.has(key) || TIES.has(key) || BETWEEN.has(key) || JOINS.has(key) || STUDIES.test(key);
}

/** Verbs of coming and going, with whether the role that follows is over: "joined the campaign as an adviser", "stepped down as chancellor". */
const JOINS: ReadonlyMap<string, boolean> = new Map([
  ...'joined,joins,returned,returns,continues,continued,started,began,trained,volunteered,acts,acted,doubles,reelected,re-elected,runs,ran'
    .split(',')
    .map((verb): [string, boolean] => [verb, false]),
  ...'resigned,retired,stepped,steps,quit,left,departed,stood'.split(',').map((verb): [string, boolean] => [verb, true]),
]);
const AS_WITHIN = 8;

/** The role behind "as", and the body joined: "joined [Brightwell] as [chief economist]". */
function joinedAs({ context, person, at: verb }: Clause, former: boolean): Finding[] {
  for (let at = verb + 1; at < verb + AS_WITHIN && together(context, verb, at + 1); at++) {
    if (keyAt(context, at) !== 'as') {
      if (!isPerson(context, at) && !/^[\p{L}\d]/u.test(keyAt(context, at)) && !isPossessive(context, at)) return [];
      continue;
    }
    const phrases = chain(context, at + 1, ',');
    const body = organizationAt(context, verb + 1, at);
    const ties = body && body.end === at && body.tie.type === 'body' ? [body.tie] : [];
    return phrases.map((phrase) => {
      const finding = findingOf(context, person, phrase, { former });
      return { ...finding, ties: [...finding.ties, ...ties] };
    });
  }
  return [];
}

/** Verbs that follow each other: "was also named". */
const MOST_JOINED = 4;

/** A clause that may say what somebody is. */
interface Clause {
  readonly context: RoleContext;
  readonly person: Individual;
  /** Where its verb stands, the verb, and the word behind it. */
  readonly at: number;
  readonly verb: string;
  readonly next: string;
  /** "Roth, [who leads …]" */
  readonly relative: boolean;
  /** "once", "formerly" before the verb. */
  readonly past: boolean;
}

/** What one kind of verb tells; null of another kind. */
type VerbRule = (clause: Clause) => Finding[] | null;

const worksFor: VerbRule = ({ context, person, at, verb, next }) =>
  TIES.has(verb) && /^(?:for|at|with)$/.test(next) ? inBody(person, organizationAt(context, at + 2, sentenceEnd(context, at))) : null;

const studiesAt: VerbRule = ({ context, person, at, verb }) => {
  if (!STUDIES.test(verb)) return null;
  const end = sentenceEnd(context, at);
  for (let to = at + 1; to < Math.min(end, at + STUDIES_WITHIN) && !/^[,;:—]$/.test(keyAt(context, to)); to++) {
    const body = keyAt(context, to) === 'at' ? organizationAt(context, to + 1, end) : null;
    if (body) return inBody(person, body);
  }
  return [];
};

/** A legislator's seat. */
const represents: VerbRule = ({ context, person, at, verb }) => {
  if (!/^represent(?:s|ed|ing)$/.test(verb)) return null;
  const seat = organizationAt(context, at + 1, sentenceEnd(context, at));
  return seat && seat.tie.type !== 'party' ? [{ ...tiedTo(person, { ...seat.tie, type: 'region' }), onlyLeader: true }] : [];
};

/** Gives the office to somebody else. */
const namesAnother: VerbRule = ({ context, at, verb }) =>
  PARTICIPLES.test(verb) && !/^(?:is|was|were|been|being|be|,)$/.test(keyAt(context, at - 1)) ? [] : null;

const sitsOn: VerbRule = (clause) => (SITS.has(clause.verb) && clause.next === 'on' ? memberOf(clause) : null);

const isSomething: VerbRule = (clause) => {
  const copula = COPULAS.get(clause.verb);
  return copula ? complement(clause, copula) : null;
};

const comesOrGoes: VerbRule = (clause) => {
  const former = JOINS.get(clause.verb);
  return former === undefined ? null : joinedAs(clause, former);
};

const holdsOffice: VerbRule = ({ context, person, at, verb, past }) => {
  const office = OFFICES.get(verb);
  if (!office || (office.perfect && !isPerfect(context, at))) return null;
  const link = office.noun === 'adviser' ? 'to' : 'of';
  const phrase = phraseOfVerb(context, at, office.noun, link);
  const [object] = phrase?.links ?? [];
  if (!phrase || !object || (link === 'of' && !tiesOf(context, phrase).length)) return [];
  // "advises the minister [to wait]" is a deed.
  if (keyAt(context, object.end) === 'to' || phrase.links.some(({ word, start }) => word === 'to' && start !== object.start)) return [];
  const text = `${office.noun} ${link} ${wordsOf(context, object.start, phrase.end)}`;
  return [findingOf(context, person, phrase, { former: office.former || past, text })];
};

/** The kinds of verbs in the order in which they are tried, each with an example and what it says of the name in brackets. */
export const VERB_RULES: readonly (readonly [rule: VerbRule, example: string, told: string])[] = [
  [worksFor, '[Lena Roth], who works for the Harrow Institute, spoke.', ' | Harrow Institute'],
  [studiesAt, '[Lena Roth], who researches rivers at Marlow University, spoke.', ' | Marlow University'],
  [represents, 'Sen. [Mia Cole], who represents Harlow, spoke.', 'Sen. | Harlow'],
  [namesAnother, 'Then [Mia Cole] named a head of the Harrow Institute.', ' | '],
  [sitsOn, 'Then [Mia Cole], who sits on the city council, spoke.', 'member of the city council | city council'],
  [isSomething, 'Then [Mia Cole] was also named head of the Harrow Institute.', 'head of the Harrow Institute | Harrow Institute'],
  [comesOrGoes, 'Then [Mia Cole] joined Brightwell as chief economist.', 'chief economist | Brightwell'],
  [holdsOffice, '[Mia Cole] has led the Harrow Fund since May.', 'leader of Harrow Fund | Harrow Fund'],
];

/** What a clause says whose verb, maybe after "has also", stands at a place. */
function predicateAt(context: RoleContext, person: Individual, from: number, relative: boolean): Finding[] {
  let at = from;
  let past = false;
  for (; at < from + 4 && leadsToVerb(context, at); at++) past ||= ENDED.test(keyAt(context, at));
  if (!together(context, from - 1, at + 1)) return [];
  const key = keyAt(context, at);
  const verb = key === "'s" && relative ? 'is' : key;
  const clause: Clause = { context, person, at, verb, next: keyAt(context, at + 1), relative, past };
  for (const [rule] of VERB_RULES) {
    const found = rule(clause);
    if (found) return found;
  }
  return [];
}

/** "[has also] served" */
const leadsToVerb = (context: RoleContext, at: number): boolean =>
  BETWEEN.has(keyAt(context, at)) &&
  mayDescribe(context, at + 1) &&
  !(COPULAS.has(keyAt(context, at)) && BETWEEN.has(keyAt(context, at + 1)));

/** What a body's name ties somebody to; nothing where it is a country, a party or a place. */
const inBody = (person: Individual, body: { readonly tie: Tie } | null): Finding[] =>
  body?.tie.type === 'body' ? [tiedTo(person, body.tie)] : [];

/** "[has] served" */
const isPerfect = (context: RoleContext, verb: number): boolean => /^(?:has|have)$/.test(keyAt(context, verb - 1));

/** The seat that "serves on the board of the Harrow Fund" amounts to. */
function memberOf({ context, person, at, verb, past }: Clause): Finding[] {
  const phrase = phraseOfVerb(context, at + 1, 'member', 'of');
  const [object] = phrase?.links ?? [];
  if (!phrase || !object || !context.keys.slice(object.start, object.end).some((key) => SEATS.test(key))) return [];
  // "has served on the council since May" is not over.
  const since = /^(?:since|for)$/.test(keyAt(context, phrase.readTo)) || isPerfect(context, at);
  const former = (past || SITS.get(verb) === true) && !since;
  const text = `member of ${wordsOf(context, at + 2, phrase.end)}`;
  const finding = findingOf(context, person, { ...phrase, start: at }, { former, text });
  // "the Harlow school board" is one body.
  return [isCapital(context, object.start) ? { ...finding, ties: [organizationTie(context, object.start, object.end)] } : finding];
}

/** What stands behind a copula: "is [the head of …]", "served as [ambassador to …]". */
function complement(clause: Clause, { needs, former }: Copula, joined = 1): Finding[] {
  const { context, person, at, verb } = clause;
  let from = at + 1;
  // Whoever "has served as mayor" may be it still.
  let past = clause.past || (former && !isPerfect(context, at));
  for (; BETWEEN.has(keyAt(context, from)) && !/^(?:is|was)$/.test(keyAt(context, from)); from++)
    past ||= ENDED.test(keyAt(context, from)) || keyAt(context, from) === 'then';
  // "was also named head"
  const later = keyAt(context, from);
  const copula = COPULAS.get(later);
  if (copula) return joined < MOST_JOINED ? complement({ ...clause, at: from, verb: later, past }, copula, joined + 1) : [];
  if (later === 'as') from++;
  else if (needs === 'as') return [];
  const phrases = chain(context, firstToServe(context, from), verb);
  const ended = past || (verb === 'was' && isOver(clause, phrases.at(-1)?.readTo ?? from));
  return phrases
    .filter(({ opening, links, start, headStart }) => opening !== 'bare' || !/^(?:is|was)$/.test(verb) || links.length || start < headStart)
    .map((phrase) => findingOf(context, person, phrase, { former: ended }));
}

/** "was the first Ruritanian [to serve as] mayor": where the office begins behind what made its holder the first; the same place where none does. */
function firstToServe(context: RoleContext, from: number): number {
  let at = from;
  while (at < from + 8 && together(context, from, at) && keyAt(context, at) !== 'to' && /^[\p{L}-]+$/u.test(keyAt(context, at))) at++;
  const first = context.keys.slice(from, at).some((key) => /^(?:first|second|third|only|youngest|oldest|last)$/.test(key));
  return first && keyAt(context, at) === 'to' && /^(?:serve|work)$/.test(keyAt(context, at + 1)) && keyAt(context, at + 2) === 'as'
    ? at + 3
    : from;
}

/** What somebody "was" [until 2019], "who was mayor [when …]", "[where] her father was president": is it over? */
function isOver({ context, at: verb, relative }: Clause, end: number): boolean {
  const next = keyAt(context, end);
  if (next === 'until' || (relative && /^(?:from|under|during|when|between|in)$/.test(next))) return true;
  for (let at = verb - 1; at >= verb - 8 && together(context, at, verb); at--)
    if (/^(?:where|when|while)$/.test(keyAt(context, at))) return true;
  return false;
}
