import type { Speech } from '../statements/find-statements.ts';
import { at, isPartQuote, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import type { Gender } from '../statements/speakers.ts';
import { subjectAfter } from '../statements/subject-after.ts';
import { isPossessive, isTitle, nameBeforeAside, type Subject, subjectBefore, verbGroup } from '../statements/subjects.ts';
import { tokenAt } from '../text/document.ts';
import { DETERMINERS, PREPOSITIONS } from '../words/clause-words.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';

/** A stretch of somebody's statement, as places in document.tokens. */
export interface Saying {
  readonly people: readonly string[];
  /** The id of each of the people's own statement, in the same order. */
  readonly statements: readonly string[];
  readonly firstToken: number;
  readonly endToken: number;
}

/** For each token the innermost statement around it. */
export interface Sayings {
  readonly list: readonly Saying[];
  /** A place in list, or -1. */
  readonly at: Int32Array;
}

/** Lays the statements over the tokens; a statement inside another covers it there. */
export function sayingsOf(scene: Scene, speech: Speech): Sayings {
  const bySpan = new Map<string, Saying & { people: string[]; statements: string[] }>();
  for (const [person, statements] of speech.statements) {
    for (const statement of statements) {
      for (const [start, end] of statement.spans) {
        const known = bySpan.get(`${start}:${end}`);
        if (known) {
          known.people.push(person);
          known.statements.push(statement.id);
        } else
          bySpan.set(`${start}:${end}`, {
            people: [person],
            statements: [statement.id],
            firstToken: tokenAt(scene.document, start),
            endToken: tokenAt(scene.document, end - 1) + 1,
          });
      }
    }
  }
  // Long ones first, so that those inside are written over them.
  const list = [...bySpan.values()].sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken));
  const places = new Int32Array(scene.document.tokens.length).fill(-1);
  list.forEach((saying, index) => places.fill(index, saying.firstToken, saying.endToken));
  return { list, at: places };
}

/** What a participle without a subject of its own stands after: "…, calling for", "by calling for". */
export const HANGING = /^[,—–]$|^(?:and|by|while|after|before)$/;

/** Who takes the position that a verb or adjective names. */
export interface Holder {
  readonly person: string;
  /** Where the words that name the holder begin. */
  readonly firstToken: number;
  readonly negated: boolean;
  /** How the holder is named: the more indirect, the weaker the reading. */
  readonly by: 'name' | 'self' | 'pronoun' | 'role' | 'shared';
}

/** The person whose name ends at a token, as the doer of the participle after it: "with [Ruiz] calling for", "about [Ruiz] calling the toll a sham". */
export function holderBeside(scene: Scene, index: number): Holder | null {
  const mention = mentionOver(scene, index);
  return mention ? { person: mention.person, firstToken: mention.firstToken, negated: false, by: 'name' } : null;
}

/** The place where the clause of a token can begin at the earliest: its sentence, or the quote around it, unless the quote is a part of the reporter's clause. */
export function clauseFloor(scene: Scene, token: number): number {
  const sentence = scene.document.sentences[at(scene, token).sentence];
  const quote = quoteOver(scene, token);
  const own = quote && !isPartQuote(scene, quote);
  return Math.max(sentence?.firstToken ?? 0, own ? quote.firstToken + 1 : 0);
}

/** The same within somebody's statement: no clause of theirs begins before it. */
export const sayingFloor = (scene: Scene, saying: Saying, token: number): number => Math.max(clauseFloor(scene, token), saying.firstToken);

/** Is a token's sentence a question, as far as its quote goes? */
export function asks(scene: Scene, token: number): boolean {
  const sentence = scene.document.sentences[at(scene, token).sentence];
  let last = (sentence?.endToken ?? 0) - 1;
  while (last > token && at(scene, last).kind === 'quote') last--;
  return at(scene, last).text === '?';
}

/** The person who is the subject of the verb at a token, alone or jointly; [] where that is nobody of the cast. */
export function holdersOf(scene: Scene, speech: Speech, sayings: Sayings, verb: number, participle: boolean): readonly Holder[] {
  const floor = clauseFloor(scene, verb);
  const group = verbGroup(scene, verb, floor);
  const saying = sayings.list[sayings.at[verb] ?? -1];
  const { lower } = at(scene, group.before);
  const { negated } = group;
  if (group.before >= floor && (lower === 'i' || lower === 'we')) {
    return saying?.people.map((person) => ({ person, firstToken: group.before, negated, by: 'self' as const })) ?? [];
  }
  const own = participle && !group.auxiliary ? -1 : ownBody(scene, saying, group.before, floor);
  if (own >= 0) return saying?.people.map((person) => ({ person, firstToken: own, negated, by: 'shared' as const })) ?? [];
  const subject = participle && !group.auxiliary ? SHARED : subjectBefore(scene, group.before, floor);
  if (!subject) return [];
  switch (subject.type) {
    case 'name':
      if (isAgent(scene, subject, floor)) return [];
      return [...listedBefore(scene, subject, floor), ...subject.people].map((person) => ({
        person,
        firstToken: subject.firstToken,
        negated,
        by: 'name' as const,
      }));
    case 'pronoun': {
      const person = pronounHolder(scene, speech, saying, subject);
      // "Ruiz said she was proud": as sure as "I".
      const by = person === saying?.people[0] ? 'self' : 'pronoun';
      return person ? [{ person, firstToken: subject.firstToken, negated, by }] : [];
    }
    case 'role': {
      const found = speech.speakers.byRole(subject.head, subject.firstToken);
      return found ? [{ person: found.person, firstToken: subject.firstToken, negated, by: 'role' }] : [];
    }
    case 'shared': {
      const found = sharedHolder(scene, speech, sayings, verb, floor);
      return found.map((holder) => ({ ...holder, negated }));
    }
    case 'unnamed':
      return [];
  }
}

/** Bodies that somebody speaks for. */
const BODY =
  /^(?:government|party|country|nation|administration|campaign|company|firm|union|group|team|office|ministry|city|state|department|committee|organization|organisation|caucus|coalition|agency|movement|board|council|association|institute|university|school|bank|people|army|military|club)$/;

/** "[Our party] opposes the sale", and in reported words "[his country] wants talks": the place of a body that the speaker speaks for; -1 where the subject that ends at a token is none. */
function ownBody(scene: Scene, saying: Saying | undefined, last: number, floor: number): number {
  if (!saying || saying.people.length !== 1 || !BODY.test(at(scene, last).lower)) return -1;
  for (let i = last - 1; i >= Math.max(floor, saying.firstToken) && last - i < 4; i--) {
    const { lower, kind } = at(scene, i);
    if (/^(?:our|my)$/.test(lower) || (/^(?:his|her)$/.test(lower) && !quoteOver(scene, i))) return i;
    if (kind !== 'word' || DETERMINERS.has(lower) || PREPOSITIONS.has(lower)) return -1;
  }
  return -1;
}

/** "The institute, founded by the late [Luis Mora], has called for": is the name before the comma the one by whom something was done, and no subject? */
function isAgent(scene: Scene, { endToken }: Subject, floor: number): boolean {
  const named = mentionOver(scene, endToken - 1);
  if (!named || at(scene, endToken).text !== ',') return false;
  let i = named.firstToken - 1;
  while (i > floor && named.firstToken - i < 7 && at(scene, i).kind === 'word' && !PREPOSITIONS.has(at(scene, i).lower)) i--;
  return at(scene, i).lower === 'by' && /(?:ed|en|run|led|built)$/.test(at(scene, i - 1).lower);
}

/** Those who stand before a subject in one list with it: "[Ruiz], Mora and Diaz condemned", "several mayors, including [Ruiz] and Mora, condemned". */
function listedBefore(scene: Scene, { firstToken, people }: Subject, floor: number): string[] {
  const found: string[] = [];
  let i = firstToken;
  let joined = people.length > 1;
  for (;;) {
    let k = i - 1;
    while (k > floor && !mentionOver(scene, k) && isBeforeName(scene, k)) k--;
    const { lower, text } = at(scene, k);
    if (/^(?:including|like)$/.test(lower) || (lower === 'as' && at(scene, k - 1).lower === 'such')) return found;
    if (lower !== 'and' && text !== ',') break;
    if (lower === 'and') joined = true;
    else if (!joined) return [];
    const mention = nameBeforeAside(scene, k - 1, floor) ?? (text === ',' ? undefined : mentionOver(scene, k - 2));
    if (!mention || mention.firstToken < floor) break;
    found.unshift(mention.person);
    i = mention.firstToken;
  }
  // The list begins the clause: no preposition and no verb leads to it.
  return i <= floor || (found.length > 0 && i - 1 <= floor) ? found.filter((person) => !people.includes(person)) : [];
}

/** May the token stand before a name as its title, its country or its article: "[Germany’s] Friedrich Merz", "[the mayor] Ana Ruiz"? */
const isBeforeName = (scene: Scene, index: number) =>
  isTitle(at(scene, index).lower) ||
  isPossessive(scene, index) ||
  PERSON_NOUNS.has(at(scene, index).lower) ||
  (/^\p{Lu}/u.test(at(scene, index).text) && !PREPOSITIONS.has(at(scene, index).lower)) ||
  DETERMINERS.has(at(scene, index).lower);

/** The subject after a clause in front: "Welcoming the toll, [Ruiz and Mora] said". `from` is a token of that clause. */
export function frontedHolders(scene: Scene, speech: Speech, from: number, limit: number): readonly Holder[] {
  let comma = from;
  while (comma < limit && at(scene, comma).text !== ',' && comma - from < LONGEST_FRONT) comma++;
  if (at(scene, comma).text !== ',') return [];
  const subject = subjectAfter(scene, comma, limit);
  if (!subject) return [];
  const holder = (person: string): Holder => ({ person, firstToken: subject.firstToken, negated: false, by: 'shared' });
  if (subject.type === 'name') return subject.people.map(holder);
  const person =
    subject.type === 'pronoun'
      ? speech.speakers.pronoun(subject.head as Gender, subject.firstToken)
      : subject.type === 'role'
        ? speech.speakers.byRole(subject.head, subject.firstToken)?.person
        : null;
  return person ? [holder(person)] : [];
}

/** How many tokens the rest of a clause in front may have. */
const LONGEST_FRONT = 12;

/** "Others who voted for the bill were [Ruiz and Mora]": the names after the verb that counts them up. */
export function listedAfter(scene: Scene, from: number, limit: number): readonly Holder[] {
  let verb = from;
  while (verb < limit && !/^(?:are|were|was|is|include|includes|included)$/.test(at(scene, verb).lower)) {
    if (/^[,;:.]$/.test(at(scene, verb).text) || verb - from > LONGEST_FRONT) return [];
    verb++;
  }
  const holders: Holder[] = [];
  for (let i = verb + 1; i < limit; i++) {
    const mention = mentionOver(scene, i);
    if (!mention) {
      if (/^(?:who|which|that|because|while|but)$/.test(at(scene, i).lower)) break;
      continue;
    }
    i = mention.endToken - 1;
    if (!isPossessive(scene, mention.endToken)) holders.push({ person: mention.person, firstToken: from, negated: false, by: 'shared' });
  }
  return holders;
}

const SHARED: Subject = { type: 'shared', people: [], firstToken: 0, endToken: 0, head: '' };

/** "He" in somebody's indirect statement is that person; in a quote it is another; in the reporter's words whoever is in focus. */
function pronounHolder(scene: Scene, speech: Speech, saying: Saying | undefined, { head, firstToken }: Subject): string | null {
  const [speaker] = saying?.people ?? [];
  if (saying && speaker && saying.people.length === 1) {
    if (!quoteOver(scene, firstToken) && speech.speakers.mayBe(speaker, head as Gender)) return speaker;
    return speech.speakers.pronoun(head as Gender, firstToken, speaker);
  }
  return speech.speakers.pronoun(head as Gender, firstToken);
}

/** The subject of the clause before, for "…, calling for" and "and rejected": the nearest verb to the left that has one. */
function sharedHolder(scene: Scene, speech: Speech, sayings: Sayings, verb: number, floor: number): readonly Holder[] {
  const sentence = scene.document.sentences[at(scene, verb).sentence];
  if (!sentence) return [];
  // The cue of a statement in this sentence tells whose clause it is.
  const saying = sayings.list[sayings.at[verb] ?? -1];
  const people = speech.speakers.subjectOfSentence(sentence, verb, floor);
  if (people.length) return people.map((person) => ({ person, firstToken: sentence.firstToken, negated: false, by: 'shared' as const }));
  return quoteOver(scene, verb)
    ? []
    : (saying?.people.slice(0, 1).map((person) => ({ person, firstToken: saying.firstToken, negated: false, by: 'shared' as const })) ??
        []);
}
