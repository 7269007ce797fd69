import type { Affiliation } from '../analysis.ts';
import { PARTY_OF } from '../words/parties.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import { ASPIRANT, BODIES, BODIES_ALONE, BODY_OPENERS, FORMER, TITLE_WORDS, TRIMMED } from '../words/role-words.ts';
import { HONORIFICS } from '../words/titles.ts';
import {
  andBehindInitials,
  capitalsEnd,
  isGroupFor,
  isNamedOrganization,
  isPartOfWorld,
  known,
  lastOf,
  namesIn,
  ORIGIN,
  organizationAfter,
  organizationTie,
  type Tie,
} from './organizations.ts';
import { isCapital, isPerson, isPossessive, keyAt, mentionAt, type RoleContext, spanOf } from './role-context.ts';
import { headBefore, isInitials, type Link, type RolePhrase } from './role-phrase.ts';

/** Heads whose "of" names a field, not a body: "professor of law", "minister of trade", "author of". */
const FIELD_HEADS =
  /(?:^|[ -])(?:professor|prof|minister|secretary|lecturer|author|co-author|scholar|student|expert|writer|historian|researcher|undersecretary|scientist|commissioner|victim|survivor|resident|star|witness|translator|fan|teacher|instructor|figure|actor|actress|prosecution|native)$/;
/** Heads that say where somebody lives or performs. */
const NO_BODY_HEADS = /^(?:resident|native|actor|actress)$/;
/** Elected in a place: "a councilman in Harlow". */
const LOCAL_HEADS = /^(?:councilman|councilwoman|councilmember|councillor|councilor|mayor|alderman|alderwoman|sheriff|selectman)$/;
const IN_PLACES = new Set(['in', 'on', 'to', 'from']);

/** What a role phrase ties the person to, in the order of the text. */
export function tiesOf(context: RoleContext, phrase: RolePhrase): Tie[] {
  const political = isPolitical(phrase.head);
  const before = (NO_BODY_HEADS.test(phrase.head) ? [] : premodifierTies(context, phrase.start, beforeHead(context, phrase))).filter(
    (tie) =>
      (tie.type !== 'country' || political || !(tie.adjective || isSubject(phrase))) &&
      (tie.type !== 'party' || political || !isOutlook(context, tie)) &&
      (tie.type !== 'body' || !(isNamedPost(context, phrase) || ASPIRANT.test(phrase.head))),
  );
  const party = PARTY_OF.get(phrase.head);
  const head: Tie[] = party
    ? [{ text: party, evidence: spanOf(context, phrase.headStart, phrase.headEnd), type: 'party', adjective: false }]
    : [];
  return [...before, ...head, ...linkTies(context, phrase)];
}

/** Where the words before the head end: behind the "police" of a "police chief", which is a body. */
const beforeHead = (context: RoleContext, { headStart, headEnd }: RolePhrase): number =>
  keyAt(context, headStart) === 'police' && headEnd > headStart + 1 ? headStart + 1 : headStart;

/** "a [Norland] analyst at the Harrow Institute": what somebody reads about, where the body follows. */
const isSubject = ({ head, links }: RolePhrase): boolean =>
  /(?:analyst|expert|specialist|scholar|researcher|watcher|correspondent|historian)$/.test(head) &&
  links.some(({ word }) => /^(?:at|for|with)$/.test(word));

/** "the [Aldous] Fellow at the Harrow Institute", "[Nobel] laureate": whom a post or a prize is called after. */
const isNamedPost = (context: RoleContext, { head, links }: RolePhrase): boolean =>
  head === 'laureate' ||
  (/(?:fellow|professor|chair)$/.test(head) &&
    links.some(({ word, start }) => word === 'at' && isCapital(context, keyAt(context, start) === 'the' ? start + 1 : start)));

/** "Liberal billionaire" need not be of the Liberal Party. */
function isOutlook(context: RoleContext, { evidence }: Tie): boolean {
  return /^(?:liberal|conservative|green|labor|congress|communist|libertarian)$/i.test(context.document.text.slice(...evidence));
}

/** Is it an office of state, so that a nationality in front of it is the country it serves? */
function isPolitical(head: string): boolean {
  return /^(?:leader|official|spokesperson)$/.test(KIND_OF_NOUN.get(head) ?? '') || /^(?:head|chairman|chair|first lady)$/.test(head);
}

/** Ties in front of the head: "[North Korean] leader", "[Boeing] chief executive", "[White House] press secretary", "[Chinese foreign ministry] spokesman". */
function premodifierTies(context: RoleContext, start: number, end: number): Tie[] {
  const ties: Tie[] = [];
  let at = start;
  let bodyStart = start;
  while (at < end) {
    const key = keyAt(context, at);
    const owner = mentionAt(context, at);
    if (isPossessive(context, at)) at++;
    else if (owner) {
      // "[Roth’s campaign] manager"
      const campaign = campaignAfter(context, owner.endToken, end);
      if (campaign) ties.push(organizationTie(context, owner.firstToken, campaign));
      at = Math.max(at + 1, campaign);
    } else if (isCapital(context, at)) {
      const large = largeTies(context, at, end);
      ties.push(...large.ties);
      at = large.end;
    } else if (isInitials(context, at)) at += 3;
    else if (FORMER.has(key) || TRIMMED.has(key) || RANKING.test(key)) at++;
    else if (
      BODIES.has(key) &&
      !isPossessive(context, at + 1) &&
      (at > bodyStart || BODIES_ALONE.has(key)) &&
      !/^(?:party|company|group|military|team|board|school|college|university)$/.test(key)
    )
      ties.push(organizationTie(context, bodyStart, ++at));
    else {
      at++;
      continue;
    }
    bodyStart = at;
  }
  return ties;
}

/** Words of a rank, which belong to no body's name: "[senior] Brightwell analyst". */
const RANKING = /^(?:chief|senior|deputy|top|vice|lead|principal|assistant|career|veteran)$/;

/** Ties of words written large in front of a head, and where they end. */
function largeTies(context: RoleContext, at: number, end: number): { ties: readonly Tie[]; end: number } {
  const run = capitalsEnd(context, at, end);
  // "Harlow County [State’s Attorney]"
  const until = run > at + 1 && keyAt(context, run - 1) === 'state' && isPossessive(context, run) ? run - 1 : run;
  const based = lastOf(at, until, (i) => ORIGIN.test(context.tokens[i]?.text ?? ''));
  if (based >= 0) return { ties: [], end: based + 1 };
  // "the US’s envoy" is of the country, "a US economist" need not be.
  const possessor = isPossessive(context, until);
  const found = namesIn(context, at, until).map((tie) => (possessor ? { ...tie, adjective: false } : tie));
  // "Chinese foreign ministry spokesman": the body takes its country with it.
  const body = organizationAfter(context, until, end);
  // "[Republican] committee chairman": the party, of whatever committee.
  if (body > 0 && found[0]?.type === 'party' && keyAt(context, body - 1) !== 'party') return { ties: found, end: body };
  if (!body || found.length > 1) return { ties: found, end: until };
  // "Harlow police spokesman": not of Harlow besides.
  return { ties: [...found.filter(({ type }) => type === 'country'), organizationTie(context, at, body)], end: body };
}

/** Ties behind the head: "professor at [Marlow University]", "governor of [Ohio]", "spokesman for the [ministry]". */
function linkTies(context: RoleContext, phrase: RolePhrase): Tie[] {
  const ties: Tie[] = [];
  const { links } = phrase;
  for (let i = 0; i < links.length; i++) {
    const link = links[i] as Link;
    const start = link.start;
    let end = link.end;
    // "University [of Houston]", "Center [for Strategic and International Studies]" are one name.
    while (i + 1 < links.length && joins(context, start, end, links[i + 1] as Link)) {
      end = (links[i + 1] as Link).end;
      i++;
    }
    // "director of the [office of foreign missions]"
    const next = links[i + 1];
    if (
      next &&
      (next.word === 'of' || next.word === 'for') &&
      end - start === 1 &&
      BODY_OPENERS.has(keyAt(context, start)) &&
      !isCapital(context, start)
    ) {
      end = next.end;
      i++;
      ties.push(organizationTie(context, start, end));
      continue;
    }
    // "head of [Talent Acquisition] at Brightwell": a field, where the body follows.
    const later = links
      .slice(i + 1)
      .some(({ word, start: object }) => (word === 'at' || word === 'with' || word === 'for') && isCapital(context, object));
    if (link.word === 'of' && later && !isNamedOrganization(context, start, end)) continue;
    // "head of the [emergency department] at Harlow Hospital": a part of the body that follows.
    if (later && !hasCapital(context, start, end)) continue;
    ties.push(...objectTies(context, phrase, link.word, start, end));
  }
  return ties;
}

const hasCapital = (context: RoleContext, start: number, end: number) => lastOf(start, end, (i) => isCapital(context, i)) >= 0;

/** Does the next link go on with the name, as in "University [of Houston]"? */
function joins(context: RoleContext, start: number, end: number, next: Link): boolean {
  if (next.word === 'for' && next.start === end + 1 && isGroupFor(context, start, end)) return true;
  if (!isCapital(context, end - 1) || !isCapital(context, next.start) || isPerson(context, next.start)) return false;
  const whole = known(context, start, end);
  if (whole && whole.end === end && whole.tie.type !== 'body') return false;
  if (next.word === 'of') return true;
  if (next.word !== 'for' && next.word !== 'on') return false;
  for (let i = start; i < end; i++) if (BODY_OPENERS.has(keyAt(context, i)) && isCapital(context, i)) return true;
  return false;
}

/** Ties of one link's object: "of [the Harrow Institute]", "with [Brightwell]’s board". */
function objectTies(context: RoleContext, phrase: RolePhrase, link: string, start: number, end: number): Tie[] {
  if (NO_BODY_HEADS.test(phrase.head)) return [];
  const named = mentionAt(context, start);
  // "a lawyer for [Roth’s campaign]", "the campaign of Roth"
  const ran = named ? campaignAfter(context, named.endToken, end) : 0;
  if (ran) return [organizationTie(context, start, ran)];
  // "a strategist at Marlow Tabak": nobody is at a person.
  if (named) return link === 'at' && named.endToken === end && end - start > 1 ? [organizationTie(context, start, end)] : [];
  let from = start;
  while (from < end && !isCapital(context, from)) from++;
  if (from >= end) return lowerBody(context, link, start, end);
  if (isPerson(context, from)) return [];
  const until = capitalsEnd(context, from, end);
  const owner = mentionAt(context, until);
  // "co-chair for Sen. Roth’s 2020 [campaign]": the title is the owner's.
  const own = owner ? campaignAfter(context, owner.endToken, end) : 0;
  if (owner && own) return [organizationTie(context, owner.firstToken, own)];
  if (owner && isPossessive(context, owner.endToken) && headBefore(context, until, from)) return [];
  // "spokesman for the Roth [campaign]"
  const campaign = isNamedOrganization(context, from, until) || known(context, from, until) ? 0 : campaignAfter(context, until, end);
  if (campaign) return [organizationTie(context, from, campaign)];
  const [first, last] = lastLarge(context, from, until, end);
  return largeObjectTies(context, { head: phrase.head, link, from: first, until: last, end });
}

/** "the Washington-based [Harrow Institute]", "London think tank [Harrow House]": of an object's words written large the last run, which is the body. */
function lastLarge(context: RoleContext, from: number, until: number, end: number): readonly [from: number, until: number] {
  let next = isPossessive(context, until) ? end : until;
  while (next < end && !isCapital(context, next) && !isPossessive(context, next)) next++;
  const further = next < end && isCapital(context, next) && !isPerson(context, next);
  const [first, last] = further ? [next, capitalsEnd(context, next, end)] : [from, until];
  return [Math.max(first, lastOf(first, last, (i) => ORIGIN.test(context.tokens[i]?.text ?? '')) + 1), last];
}

/** What a link leads to: the words of it that are written large, and where it ends. */
interface LargeObject {
  /** The role's head, and its link. */
  readonly head: string;
  readonly link: string;
  readonly from: number;
  readonly until: number;
  readonly end: number;
}

/** Ties of an object's words written large. */
function largeObjectTies(context: RoleContext, object: LargeObject): Tie[] {
  const { head, link, from, until, end } = object;
  if (from >= until || HONORIFICS.has(keyAt(context, from)) || lastOf(from, until, (i) => !TITLE_WORDS.has(keyAt(context, i))) < 0)
    return [];
  const exact = known(context, from, until);
  const listed = exact?.end === until ? exact.tie : null;
  const body = organizationTie(context, from, until);
  // "the country’s [Harrow Institute]", "CNN’s [Advisory Council]": the body behind its owner.
  if (isPossessive(context, until) && isCapital(context, until + 1) && until + 1 < end && !isPerson(context, until + 1)) {
    const owned = capitalsEnd(context, until + 1, end);
    if (!isNamedOrganization(context, until + 1, owned)) return [organizationTie(context, from, owned)];
    return [...(listed && listed.type !== 'body' ? [] : [body]), organizationTie(context, until + 1, owned)];
  }
  if (listed) return listedTies(context, object, listed);
  if (link === 'in' && LOCAL_HEADS.test(head)) return [{ ...body, type: 'region' }];
  if ((namesNone(object) && !isBodyAtEdge(context, from, until)) || isPartOfWorld(context, from, until)) return [];
  // "the IRS and Treasury Department": two bodies.
  const and = andBehindInitials(context, from, until);
  if (and > from) return [organizationTie(context, from, and), organizationTie(context, and + 1, until)];
  return [link === 'of' && head === 'mayor' ? { ...body, type: 'region' } : body];
}

/** "in [Harlow]", "professor of [Law]", "minister for [Trade]": no body, unless the name says so. */
const namesNone = ({ head, link }: LargeObject): boolean =>
  IN_PLACES.has(link) || (link === 'of' && FIELD_HEADS.test(head)) || (link === 'for' && /(?:minister|secretary)$/.test(head));

/** "[University] of Harlow", "Harlow [University]" */
const isBodyAtEdge = (context: RoleContext, from: number, until: number): boolean =>
  BODY_OPENERS.has(keyAt(context, from)) || BODIES.has(keyAt(context, until - 1)) || BODY_OPENERS.has(keyAt(context, until - 1));

/** Ties of an object that is a name of the lists: a country, a state, a party or a body. */
function listedTies(context: RoleContext, object: LargeObject, tie: Tie): Tie[] {
  const { head, link } = object;
  if (tie.type === 'country') return countryTies(context, object, tie);
  if (tie.type === 'region') return link === 'of' || (isPolitical(head) && (link === 'from' || link === 'for')) ? [tie] : [];
  return link === 'to' && tie.type !== 'body' ? [] : [tie];
}

/** "president of [Kenya]", "head of the [Kenyan army]", "economist at the [United Nations]" */
function countryTies(context: RoleContext, { head, link, from, until, end }: LargeObject, tie: Tie): Tie[] {
  const body = organizationAfter(context, until, end);
  const own = body ? [organizationTie(context, from, body)] : [];
  if (link === 'at') return [tie, ...own];
  const ofCountry = link === 'of' || link === 'for' || (link === 'in' && body > 0) || (link === 'from' && isPolitical(head));
  if (!ofCountry || (tie.adjective && !body && isCommercial(context, until, end))) return own;
  return isPolitical(head) || isPossessive(context, until) ? [tie, ...own] : own;
}

/** The end of what somebody runs or leads, behind their name: "Roth[’s 2020 presidential campaign]", "Roth [administration]"; 0 where nothing of the kind follows. */
function campaignAfter(context: RoleContext, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LONGEST_CAMPAIGN); at++) {
    if (CAMPAIGN.test(keyAt(context, at)))
      return keyAt(context, at) === 'transition' && keyAt(context, at + 1) === 'team' ? at + 2 : at + 1;
    if (!isPossessive(context, at) && !OF_CAMPAIGN.test(keyAt(context, at))) return 0;
  }
  return 0;
}

const LONGEST_CAMPAIGN = 6;
const CAMPAIGN = /^(?:campaign|administration|transition|presidency)$/;
/** What may stand between: "[2020 presidential] campaign". */
const OF_CAMPAIGN =
  /^(?:\d{4}|presidential|senate|senatorial|congressional|gubernatorial|mayoral|election|re-election|reelection|primary|leadership|leave|first|second|failed|unsuccessful|own)$/;

/** "the company’s Ruritanian [subsidiary]": a business there, no state. */
function isCommercial(context: RoleContext, from: number, end: number): boolean {
  return lastOf(from, end, (i) => COMMERCIAL.test(keyAt(context, i))) >= 0;
}

const COMMERCIAL =
  /^(?:subsidiary|unit|arm|division|branch|affiliate|operations?|business|company|firm|bank|airline|carmaker|automaker|manufacturer|retailer|startup|start-up|conglomerate|outlet|newspaper|studio|chain|club|league|brand|market|markets|sales)$/;

/** "head of the [regional administration]", "spokesman for the [school board]". */
function lowerBody(context: RoleContext, link: string, start: number, end: number): Tie[] {
  const last = keyAt(context, end - 1);
  const isBody = BODIES.has(last) && (end - start > 1 || BODIES_ALONE.has(last));
  return isBody && /^(?:of|for|with|at|in)$/.test(link) ? [organizationTie(context, start, end)] : [];
}

/** The affiliation that a tie is to the reader. */
export function asAffiliation({ text, evidence }: Tie): Affiliation {
  return { text, source: 'article', evidence };
}
