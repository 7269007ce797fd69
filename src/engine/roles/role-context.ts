import type { Name } from '../names/name.ts';
import type { Cast, Individual } from '../people/resolve-people.ts';
import type { Document, Token } from '../text/document.ts';
import { lastYearIn, yearOf } from './article-year.ts';

/** The article with its people standing in it: what every step of this room reads. */
export interface RoleContext {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** By token: the word as the lists have it, lower case without final point ("sen", "u.s"). */
  readonly keys: readonly string[];
  /** By token: the mention of the person named there, -1 where none is. */
  readonly personAt: Int32Array;
  /** By token that begins a name of an organisation or a place: its end token; 0 elsewhere. */
  readonly nameEnd: Int32Array;
  /** By token: 1 where it is a word written large. */
  readonly large: Uint8Array;
  /** By token: 1 inside a name of an organisation or a place. */
  readonly inName: Uint8Array;
  /** By token: where its clause begins: its sentence, or behind a quotation mark, comma, colon or semicolon. */
  readonly clauseStart: Int32Array;
  /** The words that the article writes small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Tokens that begin a name of a place, as far as names tell them from organisations. */
  readonly places: ReadonlySet<number>;
  readonly personMentions: readonly PersonMention[];
  /** The year in which the article was written, as far as it tells: an office of an earlier one is over. */
  readonly year: number | null;
}

/** One mention of one person. */
export interface PersonMention {
  readonly person: Individual;
  readonly firstToken: number;
  readonly endToken: number;
}

/** "Roth", "eBay", "5G", "al-Harlow" */
const LARGE = /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}|^\d+\p{Lu}|^(?:al|el|an|ar|as|at|az)-\p{Lu}/u;

/** Sets the people of the cast into the article. */
export function createRoleContext(document: Document, cast: Cast, names: readonly Name[]): RoleContext {
  const { tokens } = document;
  const personAt = new Int32Array(tokens.length).fill(-1);
  const nameEnd = new Int32Array(tokens.length);
  const inName = new Uint8Array(tokens.length);
  const personMentions = cast.people
    .flatMap((person) => person.mentions.map(({ firstToken, endToken }) => ({ person, firstToken, endToken })))
    .sort((a, b) => a.firstToken - b.firstToken);
  personMentions.forEach(({ firstToken, endToken }, index) => {
    personAt.fill(index, firstToken, endToken);
  });
  for (const { type, firstToken, endToken } of names) {
    if (type === 'person' || firstToken >= tokens.length) continue;
    nameEnd[firstToken] = endToken;
    inName.fill(1, firstToken, endToken);
  }
  const keys = tokens.map(({ lower }) => (lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower));
  return {
    document,
    tokens,
    keys,
    clauseStart: clauseStarts(tokens),
    small: new Set(tokens.flatMap(({ text }, index) => (text === keys[index] ? [text] : []))),
    personAt,
    large: Uint8Array.from(tokens, ({ kind, text }) => (kind === 'word' && LARGE.test(text) ? 1 : 0)),
    nameEnd,
    inName,
    places: new Set(names.filter(({ type }) => type === 'place').map(({ firstToken }) => firstToken)),
    personMentions,
    year: yearOf(document) ?? lastYearIn(document.text),
  };
}

function clauseStarts(tokens: readonly Token[]): Int32Array {
  const starts = new Int32Array(tokens.length);
  for (const { index, sentence } of tokens) {
    const before = tokens[index - 1];
    const opens = before?.sentence !== sentence || /^[“”",;:]$/.test(before.lower);
    starts[index] = opens ? index : (starts[index - 1] ?? 0);
  }
  return starts;
}

/** Makes a look at one place of an article cheap to repeat: it is taken once for each. */
export function once<Place, Found>(look: (context: RoleContext, place: Place) => Found): (context: RoleContext, place: Place) => Found {
  const seen = new WeakMap<RoleContext, Map<Place, Found>>();
  return (context, place) => {
    const found = seen.get(context) ?? new Map<Place, Found>();
    if (!found.size) seen.set(context, found);
    if (!found.has(place)) found.set(place, look(context, place));
    return found.get(place) as Found;
  };
}

/** What is read at each mention, one after the other, as it is asked for. */
export function* atEach<Found>({ personMentions }: RoleContext, read: (mention: PersonMention, index: number) => Found): Generator<Found> {
  for (const [index, mention] of personMentions.entries()) yield read(mention, index);
}

/** The mention of somebody in which a token stands; undefined where it names nobody. */
export const mentionAt = ({ personAt, personMentions }: RoleContext, index: number): PersonMention | undefined =>
  personMentions[personAt[index] ?? -1];

/** Does the token name somebody? */
export const isPerson = ({ personAt }: RoleContext, index: number): boolean => (personAt[index] ?? -1) >= 0;

/** Where the sentence of a token ends. */
export const sentenceEnd = ({ document, tokens }: RoleContext, token: number): number =>
  document.sentences[tokens[token]?.sentence ?? 0]?.endToken ?? token + 1;

/** The word of a token as the lists have it; '' outside the text. */
export function keyAt(context: RoleContext, index: number): string {
  return context.keys[index] ?? '';
}

/** Is the token written large? */
export function isCapital(context: RoleContext, index: number): boolean {
  return context.large[index] === 1;
}

/** "Roth[’s]", "Edmunds[’]". */
export function isPossessive(context: RoleContext, index: number): boolean {
  const key = context.keys[index];
  if (key === "'s") return true;
  const previous = context.tokens[index - 1];
  return key === "'" && previous !== undefined && previous.lower.endsWith('s') && previous.end === context.tokens[index]?.start;
}

/** Do two tokens stand in one sentence? */
export function together(context: RoleContext, a: number, b: number): boolean {
  const first = context.tokens[a];
  return first !== undefined && first.sentence === context.tokens[b]?.sentence;
}

/** The characters from the first token to the last, exclusive. */
export function spanOf(context: RoleContext, first: number, end: number): readonly [number, number] {
  return [context.tokens[first]?.start ?? 0, context.tokens[end - 1]?.end ?? 0];
}

export function wordsOf(context: RoleContext, first: number, end: number): string {
  const [from, to] = spanOf(context, first, end);
  return context.document.text.slice(from, to);
}

/** The mentions that begin between two tokens, in text order. */
export function namedIn(context: RoleContext, from: number, end: number): PersonMention[] {
  const named: PersonMention[] = [];
  for (let at = Math.max(from, 0); at < end; at++) {
    const mention = mentionAt(context, at);
    if (mention?.firstToken === at) named.push(mention);
  }
  return named;
}
