import type { Name } from '../names/name.ts';
import type { Cast, Individual } from '../people/resolve-people.ts';
import type { Document, Token } from '../text/document.ts';
import { lastYearIn, yearOf } from './present.ts';

/** The article with its people standing in it: what every step of this room reads. */
export interface RoleScene {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** By token: the word as the lists have it, lower case without final point ("sen", "u.s"). */
  readonly keys: readonly string[];
  /** By token: the standing of the person named there, -1 where none is. */
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
  readonly standings: readonly Standing[];
  /** The year in which the article was written, as far as it tells: an office of an earlier one is over. */
  readonly year: number | null;
}

/** One mention of one person. */
export interface Standing {
  readonly person: Individual;
  readonly firstToken: number;
  readonly endToken: number;
}

/** "Roth", "eBay", "5G" */
const LARGE = /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}|^\d+\p{Lu}/u;

/** Sets the people of the cast into the article. */
export function setScene(document: Document, cast: Cast, names: readonly Name[]): RoleScene {
  const { tokens } = document;
  const personAt = new Int32Array(tokens.length).fill(-1);
  const nameEnd = new Int32Array(tokens.length);
  const inName = new Uint8Array(tokens.length);
  const standings = cast.people
    .flatMap((person) => person.mentions.map(({ firstToken, endToken }) => ({ person, firstToken, endToken })))
    .sort((a, b) => a.firstToken - b.firstToken);
  standings.forEach(({ firstToken, endToken }, index) => {
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
    standings,
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
export function once<Place, Found>(look: (scene: RoleScene, place: Place) => Found): (scene: RoleScene, place: Place) => Found {
  const seen = new WeakMap<RoleScene, Map<Place, Found>>();
  return (scene, place) => {
    const found = seen.get(scene) ?? new Map<Place, Found>();
    if (!found.size) seen.set(scene, found);
    if (!found.has(place)) found.set(place, look(scene, place));
    return found.get(place) as Found;
  };
}

/** What is read at each mention, one after the other, as it is asked for. */
export function* atEach<Found>({ standings }: RoleScene, read: (standing: Standing, index: number) => Found): Generator<Found> {
  for (const [index, standing] of standings.entries()) yield read(standing, index);
}

/** The first mention that begins behind a token. */
export function standingAfter({ standings }: RoleScene, token: number): Standing | undefined {
  let low = 0;
  let high = standings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((standings[middle] as Standing).firstToken <= token) low = middle + 1;
    else high = middle;
  }
  return standings[low];
}

/** The word of a token as the lists have it; '' outside the text. */
export function keyAt(scene: RoleScene, index: number): string {
  return scene.keys[index] ?? '';
}

/** Is the token written large? */
export function isCapital(scene: RoleScene, index: number): boolean {
  return scene.large[index] === 1;
}

/** "Roth[’s]", "Edmunds[’]". */
export function isPossessive(scene: RoleScene, index: number): boolean {
  const key = scene.keys[index];
  if (key === "'s") return true;
  const previous = scene.tokens[index - 1];
  return key === "'" && previous !== undefined && previous.lower.endsWith('s') && previous.end === scene.tokens[index]?.start;
}

/** Do two tokens stand in one sentence? */
export function together(scene: RoleScene, a: number, b: number): boolean {
  const first = scene.tokens[a];
  return first !== undefined && first.sentence === scene.tokens[b]?.sentence;
}

/** The characters from the first token to the last, exclusive. */
export function spanOf(scene: RoleScene, first: number, end: number): readonly [number, number] {
  return [scene.tokens[first]?.start ?? 0, scene.tokens[end - 1]?.end ?? 0];
}

export function wordsOf(scene: RoleScene, first: number, end: number): string {
  const [from, to] = spanOf(scene, first, end);
  return scene.document.text.slice(from, to);
}

/** The mentions that begin between two tokens, in text order. */
export function namedIn(scene: RoleScene, from: number, end: number): Standing[] {
  const named: Standing[] = [];
  for (let at = Math.max(from, 0); at < end; at++) {
    const standing = scene.standings[scene.personAt[at] ?? -1];
    if (standing?.firstToken === at) named.push(standing);
  }
  return named;
}
