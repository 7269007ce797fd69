import type { Affiliation, Span } from '../analysis.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from '../words/countries.ts';
import { PARTY_OF } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import { BODIES, BODY_OPENERS, FORMER, FORMER_PREFIX, KNOWN_BODIES, TITLE_WORDS, TRIMMED } from '../words/role-words.ts';
import { HONORIFICS } from '../words/titles.ts';
import type { Link, RolePhrase } from './role-phrase.ts';
import { isCapital, isPossessive, keyAt, type Scene, spanOf, wordsOf } from './scene.ts';

/** An affiliation with what it is, which decides what it says of the person. */
export interface Tie {
  readonly text: string;
  readonly evidence: Span;
  readonly type: 'country' | 'region' | 'party' | 'body';
  /** Named by its adjective: "French". */
  readonly adjective: boolean;
}

const LONGEST_NAME = 5;
/** Heads whose "of" names a field, not a body: "professor of law", "minister of trade", "author of". */
const FIELD_HEADS =
  /(?:^|[ -])(?:professor|prof|minister|secretary|lecturer|author|co-author|scholar|student|expert|writer|historian|researcher|undersecretary|scientist|commissioner|victim|survivor|resident|star|witness|translator|fan|teacher|instructor|figure|actor|actress|fan|prosecution|native)$/;
/** Heads that say where somebody lives or performs. */
const NO_BODY_HEADS = /^(?:resident|native|actor|actress)$/;
const IN_PLACES = new Set(['in', 'on', 'to', 'from']);

/** What a role phrase ties the person to, in the order of the text. */
export function tiesOf(scene: Scene, phrase: RolePhrase): Tie[] {
  const political = isPolitical(phrase.head);
  const before = (NO_BODY_HEADS.test(phrase.head) ? [] : premodifierTies(scene, phrase.start, phrase.headStart)).filter(
    (tie) => (tie.type !== 'country' || political || !tie.adjective) && (tie.type !== 'party' || political || !isOutlook(scene, tie)),
  );
  const party = PARTY_OF.get(phrase.head);
  const head: Tie[] = party
    ? [{ text: party, evidence: spanOf(scene, phrase.headStart, phrase.headEnd), type: 'party', adjective: false }]
    : [];
  return [...before, ...head, ...linkTies(scene, phrase)];
}

/** "Liberal billionaire" need not be of the Liberal Party. */
function isOutlook(scene: Scene, { evidence }: Tie): boolean {
  return /^(?:liberal|conservative|green|labor|congress|communist|libertarian)$/i.test(scene.document.text.slice(...evidence));
}

export function isPolitical(head: string): boolean {
  const kind = KIND_OF_NOUN.get(head);
  return (
    kind === 'leader' ||
    kind === 'official' ||
    kind === 'spokesperson' ||
    head === 'head' ||
    head === 'chairman' ||
    head === 'chair' ||
    head === 'first lady'
  );
}

/** Ties in front of the head: "[North Korean] leader", "[Boeing] chief executive", "[White House] press secretary", "[Chinese foreign ministry] spokesman". */
function premodifierTies(scene: Scene, start: number, end: number): Tie[] {
  const ties: Tie[] = [];
  let at = start;
  let bodyStart = start;
  while (at < end) {
    const key = keyAt(scene, at);
    if (isPossessive(scene, at)) {
      at++;
      bodyStart = at;
      continue;
    }
    if ((scene.personAt[at] ?? -1) >= 0) {
      at++;
      bodyStart = at;
      continue;
    }
    if (isCapital(scene, at)) {
      const seqEnd = capitalsEnd(scene, at, end);
      const based = lastOf(at, seqEnd, (i) => ORIGIN.test(scene.tokens[i]?.text ?? ''));
      if (based >= 0) {
        at = based + 1;
        bodyStart = at;
        continue;
      }
      // "the US’s envoy" is of the country, "a US economist" need not be.
      const possessor = isPossessive(scene, seqEnd);
      const found = namesIn(scene, at, seqEnd).map((tie) => (possessor ? { ...tie, adjective: false } : tie));
      // "Chinese foreign ministry spokesman": the body takes its country with it.
      const body = bodyAfter(scene, seqEnd, end);
      if (body > 0 && found.length <= 1) {
        ties.push(...found);
        ties.push(bodyTie(scene, at, body));
        at = body;
      } else {
        ties.push(...found);
        at = seqEnd;
      }
      bodyStart = at;
      continue;
    }
    if (FORMER.has(key) || TRIMMED.has(key) || /^(?:chief|senior|deputy|top|vice|lead|principal|assistant|career|veteran)$/.test(key)) {
      at++;
      bodyStart = at;
      continue;
    }
    if (
      BODIES.has(key) &&
      !isPossessive(scene, at + 1) &&
      (at > bodyStart || ALONE.test(key)) &&
      !/^(?:party|company|group|police|army|navy|military|team|government|board)$/.test(key)
    ) {
      ties.push(bodyTie(scene, bodyStart, at + 1));
      bodyStart = at + 1;
    }
    at++;
  }
  return ties;
}

/** "New York-based", "Harlow-born": where somebody lives or comes from, no affiliation. */
const ORIGIN = /-(?:\p{Ll}{3,}|American|Canadian|British)$/u;

function bodyTie(scene: Scene, start: number, end: number): Tie {
  return { text: wordsOf(scene, start, end), evidence: spanOf(scene, start, end), type: 'body', adjective: false };
}

function lastOf(from: number, end: number, test: (index: number) => boolean): number {
  for (let i = end - 1; i >= from; i--) if (test(i)) return i;
  return -1;
}

/** The end of a body in lower case that follows at once: "foreign ministry"; 0 where none does. */
function bodyAfter(scene: Scene, from: number, end: number): number {
  for (let at = from; at < end && at < from + 3; at++) {
    if (isCapital(scene, at) || isPossessive(scene, at)) return 0;
    if (BODIES.has(keyAt(scene, at)) && keyAt(scene, at) !== 'board') return at + 1;
  }
  return 0;
}

/** The end of a run of words written large with what joins them: "Bank of America", "Johnson & Johnson". */
function capitalsEnd(scene: Scene, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const key = keyAt(scene, at);
    if (at > from && (scene.personAt[at] ?? -1) >= 0) break;
    if (isCapital(scene, at) || (at > from && /^\d{1,2}$/.test(key) && isCapital(scene, at - 1))) at++;
    else if (
      at > from &&
      /^(?:of|and|for|the|&|de|la)$/.test(key) &&
      isCapital(scene, at + 1) &&
      (scene.personAt[at + 1] ?? -1) < 0 &&
      at + 1 < end
    )
      at++;
    else if (
      at > from &&
      /^(?:of|for|on)$/.test(key) &&
      /^(?:the|a|an)$/.test(keyAt(scene, at + 1)) &&
      isCapital(scene, at + 2) &&
      at + 2 < end
    )
      at += 2;
    else if (
      isPossessive(scene, at) &&
      at + 1 < end &&
      isCapital(scene, at + 1) &&
      /^(?:people|women|children|workers|veterans|moody|mcdonald|lloyd|macy|levi|sotheby|christie|king|queen|st)$/.test(
        keyAt(scene, at - 1),
      )
    )
      at++;
    else break;
  }
  return Math.max(at, from + 1);
}

/** A known country, party, state or body that begins at a token, the longest; null where none does. */
function known(scene: Scene, at: number, end: number): { tie: Tie; end: number } | null {
  for (let length = Math.min(LONGEST_NAME, end - at); length > 0; length--) {
    const key = scene.keys.slice(at, at + length).join(' ');
    const evidence = spanOf(scene, at, at + length);
    const make = (text: string, type: Tie['type'], adjective = false) => ({ tie: { text, evidence, type, adjective }, end: at + length });
    const region = REGION_OF.get(key);
    if (region && !(key === 'georgia' && false) && (key.length > 2 || scene.tokens[at]?.text === scene.tokens[at]?.text.toUpperCase()))
      return make(region, 'region');
    const adjective = COUNTRY_OF_ADJECTIVE.get(key);
    if (
      adjective &&
      isCapital(scene, at) &&
      !(key === 'american' && /^(?:north|south|latin|central|african|native|asian)$/.test(keyAt(scene, at - 1)))
    )
      return make(adjective, 'country', true);
    const name = COUNTRY_OF_NAME.get(key);
    if (name) return make(name, 'country');
    const party = PARTY_OF.get(key);
    // "da Silva" is not of the DA.
    if (party && isCapital(scene, at) && (key.length > 3 || /^\p{Lu}+$/u.test(scene.tokens[at]?.text ?? ''))) return make(party, 'party');
    if (KNOWN_BODIES.has(key)) return make(wordsOf(scene, at, at + length), 'body');
  }
  return null;
}

const JOINS = /^(?:and|of|for|the|&)$/;

/** Fields that end a body's name as often as they open a title: "Harlow [Economics] director". */
const ENDS_OF_NAMES = new Set([
  'economics',
  'research',
  'technology',
  'media',
  'energy',
  'news',
  'press',
  'investment',
  'sports',
  'entertainment',
  'music',
  'air',
  'oil',
  'gas',
]);

/** What a run of words written large names: "Republican Florida" is two ties, "Florida Republican Party" one. */
function namesIn(scene: Scene, from: number, end: number): Tie[] {
  const opener = keyAt(scene, from);
  if (
    end - from > 1 &&
    (FORMER.has(opener) || TRIMMED.has(opener) || /^(?:presumptive|acting|chief|deputy|senior)$/.test(opener)) &&
    !known(scene, from, end)
  )
    return namesIn(scene, from + 1, end);
  const last = keyAt(scene, end - 1);
  // "New York City", "Harlow County"
  if (end - from > 1 && /^(?:city|county|borough|province)$/.test(last))
    return [{ text: wordsOf(scene, from, end), evidence: spanOf(scene, from, end), type: 'region', adjective: false }];
  const whole = known(scene, from, end);
  if (whole && whole.end === end) return [whole.tie];
  const body = BODIES.has(last) || BODY_OPENERS.has(last) || (scene.nameEnd[from] === end && end - from > 1);
  if (!body) {
    // "Senior Boeing", "Boeing Senior Vice": title words at the edges are the office's.
    let [first, until] = [from, end];
    while (first < until && (TITLE_WORDS.has(keyAt(scene, first)) || JOINS.test(keyAt(scene, first))) && !known(scene, first, until))
      first++;
    while (
      until > first &&
      TITLE_WORDS.has(keyAt(scene, until - 1)) &&
      !(until - first > 1 && ENDS_OF_NAMES.has(keyAt(scene, until - 1))) &&
      !(known(scene, until - 1, until) && until - 1 > first)
    )
      until--;
    if (first >= until) return [];
    if (first !== from || until !== end) return namesIn(scene, first, until);
  }
  if (whole) {
    const rest = namesInRest(scene, whole.end, end);
    if (rest) return [whole.tie, ...rest];
  }
  // "IRS and Treasury Department": two bodies.
  const and = lastOf(from, end, (i) => keyAt(scene, i) === 'and');
  if (and > from && /^\p{Lu}{2,}$/u.test(scene.tokens[and - 1]?.text ?? ''))
    return [...namesIn(scene, from, and), ...namesIn(scene, and + 1, end)];
  if (FORMER_PREFIX.test(opener)) return end - from > 1 ? namesIn(scene, from + 1, end) : [];
  const text = wordsOf(scene, from, end);
  if (end - from === 1 && (body || KIND_OF_NOUN.has(opener))) return [];
  return [{ text, evidence: spanOf(scene, from, end), type: 'body', adjective: false }];
}

/** The rest of a run if it is made of known names and title words only; null where it holds anything else. */
function namesInRest(scene: Scene, from: number, end: number): Tie[] | null {
  const ties: Tie[] = [];
  let at = from;
  while (at < end) {
    const next = known(scene, at, end);
    if (next) {
      ties.push(next.tie);
      at = next.end;
    } else if (TITLE_WORDS.has(keyAt(scene, at))) at++;
    else return null;
  }
  return BODIES.has(keyAt(scene, end - 1)) ? null : ties;
}

/** Ties behind the head: "professor at [Marlow University]", "governor of [Ohio]", "spokesman for the [ministry]". */
function linkTies(scene: Scene, phrase: RolePhrase): Tie[] {
  const ties: Tie[] = [];
  const { links } = phrase;
  for (let i = 0; i < links.length; i++) {
    const link = links[i] as Link;
    const start = link.start;
    let end = link.end;
    // "University [of Houston]", "Center [for Strategic and International Studies]" are one name.
    while (i + 1 < links.length && joins(scene, start, end, links[i + 1] as Link)) {
      end = (links[i + 1] as Link).end;
      i++;
    }
    // "head of [Talent Acquisition] at Brightwell": a field, where the body follows.
    const later = links
      .slice(i + 1)
      .some(({ word, start: object }) => (word === 'at' || word === 'with' || word === 'for') && isCapital(scene, object));
    if (link.word === 'of' && later && !isNamedBody(scene, start, end)) continue;
    ties.push(...objectTies(scene, phrase, link.word, start, end));
  }
  return ties;
}

/** Does a word of the name say that it is a body's: "Harlow [University]", "[Bank] of Harlow"? */
function isNamedBody(scene: Scene, start: number, end: number): boolean {
  return lastOf(start, end, (i) => BODY_OPENERS.has(keyAt(scene, i)) || BODIES.has(keyAt(scene, i))) >= 0;
}

function joins(scene: Scene, start: number, end: number, next: Link): boolean {
  if (!isCapital(scene, end - 1) || !isCapital(scene, next.start) || (scene.personAt[next.start] ?? -1) >= 0) return false;
  const whole = known(scene, start, end);
  if (whole && whole.end === end && whole.tie.type !== 'body') return false;
  if (next.word === 'of') return true;
  if (next.word !== 'for' && next.word !== 'on') return false;
  for (let i = start; i < end; i++) if (BODY_OPENERS.has(keyAt(scene, i)) && isCapital(scene, i)) return true;
  return false;
}

function objectTies(scene: Scene, phrase: RolePhrase, link: string, start: number, end: number): Tie[] {
  if ((scene.personAt[start] ?? -1) >= 0 || NO_BODY_HEADS.test(phrase.head)) return [];
  let from = start;
  while (from < end && !isCapital(scene, from)) from++;
  if (from >= end) {
    const body = lowerBody(scene, link, start, end);
    return body ? [body] : [];
  }
  if ((scene.personAt[from] ?? -1) >= 0) return [];
  let until = capitalsEnd(scene, from, end);
  // "the Washington-based Harrow Institute", "London think tank Harrow House": the last name is the body.
  if (until < end && !isPossessive(scene, until)) {
    let next = until;
    while (next < end && !isCapital(scene, next) && !isPossessive(scene, next)) next++;
    if (next < end && isCapital(scene, next) && (scene.personAt[next] ?? -1) < 0) {
      from = next;
      until = capitalsEnd(scene, next, end);
    }
  }
  from = Math.max(from, lastOf(from, until, (i) => ORIGIN.test(scene.tokens[i]?.text ?? '')) + 1);
  if (from >= until || HONORIFICS.has(keyAt(scene, from))) return [];
  if (lastOf(from, until, (i) => !TITLE_WORDS.has(keyAt(scene, i))) < 0) return [];
  // "the country’s [Harrow Institute]", "CNN’s [Advisory Council]": the body behind its owner.
  if (isPossessive(scene, until) && isCapital(scene, until + 1) && until + 1 < end && (scene.personAt[until + 1] ?? -1) < 0) {
    const owned = capitalsEnd(scene, until + 1, end);
    if (!isNamedBody(scene, until + 1, owned)) return [bodyTie(scene, from, owned)];
    const owner = known(scene, from, until);
    return [
      ...(owner && owner.end === until && owner.tie.type !== 'body' ? [] : [bodyTie(scene, from, until)]),
      bodyTie(scene, until + 1, owned),
    ];
  }
  const exact = known(scene, from, until);
  if (exact && exact.end === until) {
    const { tie } = exact;
    if (tie.type === 'country') {
      const body = bodyAfter(scene, until, end);
      const own: Tie[] = body ? [bodyTie(scene, from, body)] : [];
      const ofCountry = link === 'of' || link === 'for' || (link === 'in' && body > 0) || (link === 'from' && isPolitical(phrase.head));
      if (!ofCountry) return own;
      return isPolitical(phrase.head) || isPossessive(scene, until) ? [tie, ...own] : own;
    }
    if (tie.type === 'region')
      return link === 'at' || link === 'with' || (link !== 'of' && !isPolitical(phrase.head)) || (IN_PLACES.has(link) && link !== 'from')
        ? []
        : [tie];
    return link === 'to' && tie.type !== 'body' ? [] : [tie];
  }
  const named = BODY_OPENERS.has(keyAt(scene, from)) || BODIES.has(keyAt(scene, until - 1)) || BODY_OPENERS.has(keyAt(scene, until - 1));
  if (IN_PLACES.has(link) && !named) return [];
  if (link === 'of' && FIELD_HEADS.test(phrase.head) && !named) return [];
  if (link === 'for' && /(?:minister|secretary)$/.test(phrase.head) && !named) return [];
  if (link === 'of' && phrase.head === 'mayor')
    return [{ text: wordsOf(scene, from, until), evidence: spanOf(scene, from, until), type: 'region', adjective: false }];
  return [bodyTie(scene, from, until)];
}

/** Bodies that say something without another word. */
const ALONE = /^(?:government|campaign|ministry|military|army|police|parliament|senate|administration|embassy|movement|treasury|junta)$/;

/** "head of the [regional administration]", "spokesman for the [school board]". */
function lowerBody(scene: Scene, link: string, start: number, end: number): Tie | null {
  if (link !== 'of' && link !== 'for' && link !== 'with' && link !== 'at' && link !== 'in') return null;
  const last = keyAt(scene, end - 1);
  if (!BODIES.has(last) || (end - start === 1 && !ALONE.test(last))) return null;
  return bodyTie(scene, start, end);
}

/** A name that stands by itself as what somebody belongs to: "Lena Roth of [the Harrow Institute]"; null where none begins there. */
export function bodyAt(scene: Scene, from: number, end: number): { tie: Tie; end: number } | null {
  let start = from;
  if (keyAt(scene, start) === 'the') start++;
  if (!isCapital(scene, start) || (scene.personAt[start] ?? -1) >= 0) return null;
  const until = Math.max(capitalsEnd(scene, start, end), scene.nameEnd[start] ?? 0);
  const exact = known(scene, start, until);
  if (exact && exact.end === until) return exact;
  return { tie: bodyTie(scene, start, until), end: until };
}

export function asAffiliation({ text, evidence }: Tie): Affiliation {
  return { text, source: 'article', evidence };
}
