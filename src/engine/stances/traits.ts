import { KINDS, type Kind } from '../analysis.ts';
import { type ReadVector, VECTOR_SIZE } from '../model/lexicon.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import { headlineOf } from '../text/document.ts';
import { AGAINST_WORDS, BAD_WORDS, FOR_WORDS, GOOD_WORDS } from '../words/word-signs.ts';
import type { Rule } from './attitudes.ts';
import type { Candidate, Origin } from './candidates.ts';
import { alike } from './likeness.ts';
import { isTurned, polarityAt, valenceAt } from './polarity.ts';
import type { Unit } from './units.ts';

/** What the stance net reads of a unit and its candidates. */
export interface NetInput {
  /** For each word of the sentence VECTOR_SIZE numbers; null for one without a vector. */
  readonly words: readonly (Float32Array | null)[];
  /** SIGNS numbers a word. */
  readonly signs: Float32Array;
  /** The words that the person says, the end left out; all of the sentence where they say nothing there. */
  readonly said: readonly [first: number, end: number];
  /** For each candidate its first word and the one behind its last; -1, -1 for one that the sentence doesn't name. */
  readonly places: Int32Array;
  /** TRAITS numbers a candidate. */
  readonly traits: Float32Array;
  /** UNIT_TRAITS numbers. */
  readonly unit: Float32Array;
}

/** What the traits of an article's units are read from. */
export interface Setting {
  readonly scene: Scene;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly readVector: ReadVector;
  /** Whether the text is a sentence without its article: then nothing is told of how often the article names something. */
  readonly alone?: boolean;
}

/** Signs of a word beside its vector, in this order. */
export const SIGN_NAMES = [
  'valence',
  'polarity',
  'turned',
  'person',
  'quoted',
  'not',
  'always',
  'capital',
  'said',
  'holder',
  'holder named',
  'attitude',
  'value',
] as const;
export const SIGNS = SIGN_NAMES.length;

const ORIGINS: readonly Origin[] = ['rule', 'person', 'name', 'phrase', 'deed', 'before', 'topic'];
const RULES: readonly Rule[] = ['verb', 'infinitive', 'request', 'adjective', 'noun', 'expressed', 'relative', 'attributed', 'passive', 'called', 'partisan', 'commitment', 'judgement', 'pronoun judged', 'duty', 'deed', 'reason']; // biome-ignore format: a list
const BY: readonly Unit['by'][] = ['name', 'possessive', 'pronoun', 'none'];
/** Up to how many words from the holder; farther is a range of its own. */
const DISTANCES = [0, 1, 2, 4, 7, 12, 19];
const MOST_WORDS = 6;

/** Counts places for the traits of one kind. */
class Layout {
  size = 0;
  take(count = 1): number {
    const at = this.size;
    this.size += count;
    return at;
  }
}
const own = new Layout();
const OF = {
  origin: own.take(ORIGINS.length),
  person: own.take(),
  turned: own.take(),
  /** What the rules read: 1 for, -1 against; and that they read anything. */
  way: own.take(),
  ruled: own.take(),
  rule: own.take(RULES.length),
  words: own.take(MOST_WORDS),
  here: own.take(),
  said: own.take(),
  quoted: own.take(),
  behind: own.take(DISTANCES.length + 1),
  ahead: own.take(DISTANCES.length + 1),
  counts: own.take(3),
  headline: own.take(),
  affiliation: own.take(),
  capital: own.take(),
};
/** How many traits a candidate has. */
export const TRAITS = own.size;
const common = new Layout();
const OF_UNIT = {
  says: common.take(),
  asks: common.take(),
  reported: common.take(),
  by: common.take(BY.length),
  kind: common.take(KINDS.length),
  headline: common.take(),
  article: common.take(),
  found: common.take(2),
};
/** How many traits a unit has. */
export const UNIT_TRAITS = common.size;

/** Vectors come with numbers up to 6; the net learns them at half their size. */
const SCALE = 0.5;
/** The word as vectors know it: without a possessive, the verb of "don't". */
const plainWord = (lower: string) => lower.replace(/(?:'s?|n't)$/, '');
const distance = (words: number) => {
  const range = DISTANCES.findIndex((most) => words <= most);
  return range < 0 ? DISTANCES.length : range;
};

/** Reads the net's inputs from one article; each word's vector is unpacked once. */
export class InputReader {
  readonly #setting: Setting;
  readonly #vectors = new Map<string, Float32Array | null>();
  readonly #counts: ReadonlyMap<string, number>;
  /** How often each person is named. */
  readonly #mentions = new Map<string, number>();
  readonly #title: string;

  constructor(setting: Setting) {
    this.#setting = setting;
    const { scene, alone } = setting;
    this.#counts = alone ? new Map() : countWords(scene);
    for (const { person } of scene.mentions) this.#mentions.set(person, (this.#mentions.get(person) ?? 0) + 1);
    this.#title = alone ? '' : headlineOf(scene.document).toLowerCase();
  }

  /** What the net reads of a unit with its candidates. */
  read(unit: Unit, candidates: readonly Candidate[]): NetInput {
    const { scene } = this.#setting;
    const { firstToken, endToken } = unit.sentence;
    const says = unit.saidFirst < unit.saidEnd;
    const words: (Float32Array | null)[] = [];
    const signs = new Float32Array((endToken - firstToken) * SIGNS);
    for (let i = firstToken; i < endToken; i++) {
      words.push(this.#vector(i));
      writeSigns(scene, unit, i, signs, (i - firstToken) * SIGNS);
    }
    const places = new Int32Array(candidates.length * 2).fill(-1);
    const traits = new Float32Array(candidates.length * TRAITS);
    candidates.forEach((candidate, c) => {
      if (isHere(candidate)) {
        places[2 * c] = candidate.target.firstToken - firstToken;
        places[2 * c + 1] = candidate.target.endToken - firstToken;
      }
      this.#writeTraits(candidate, traits, c * TRAITS);
    });
    const said: NetInput['said'] = says ? [unit.saidFirst - firstToken, unit.saidEnd - firstToken] : [0, endToken - firstToken];
    return { words, signs, said, places, traits, unit: this.#unitTraits(unit, candidates) };
  }

  /** Names of people have no vector: a position may be towards anybody. */
  #vector(index: number): Float32Array | null {
    const { scene, readVector } = this.#setting;
    if (mentionOver(scene, index)) return null;
    const { lower } = at(scene, index);
    const known = this.#vectors.get(lower);
    if (known !== undefined) return known;
    const vector = new Float32Array(VECTOR_SIZE);
    const found = readVector(plainWord(lower), vector) ? vector.map((number) => number * SCALE) : null;
    this.#vectors.set(lower, found);
    return found;
  }

  #writeTraits(candidate: Candidate, out: Float32Array, from: number): void {
    const { scene } = this.#setting;
    const { unit, target, origin, finding, turned } = candidate;
    const set = (place: number, value = 1) => {
      out[from + place] = value;
    };
    set(OF.origin + ORIGINS.indexOf(origin));
    if (target.person) set(OF.person);
    if (turned) set(OF.turned);
    if (finding) {
      set(OF.way, finding.position === 'for' ? 1 : -1);
      set(OF.ruled);
      set(OF.rule + RULES.indexOf(finding.rule));
    }
    set(OF.words + Math.min(MOST_WORDS, target.text.split(' ').length) - 1);
    if (/^\p{Lu}/u.test(target.text)) set(OF.capital);
    if (isHere(candidate)) {
      set(OF.here);
      if (target.firstToken >= unit.saidFirst && target.firstToken < unit.saidEnd) set(OF.said);
      if (quoteOver(scene, target.firstToken)) set(OF.quoted);
      if (unit.holder >= 0) {
        const words = target.firstToken - unit.holder;
        set((words > 0 ? OF.behind : OF.ahead) + distance(Math.abs(words)));
      }
    }
    if (this.#setting.alone) return;
    const count = target.person ? (this.#mentions.get(target.person) ?? 0) : this.#salience(target.text);
    [1, 2, 4].forEach((least, i) => { if (count > least) set(OF.counts + i); }); // biome-ignore format: one rule
    const last = target.text.slice(target.text.lastIndexOf(' ') + 1).toLowerCase();
    if (last.length > 3 && this.#title.includes(last)) set(OF.headline);
    const affiliations = scene.roles.get(unit.person)?.affiliations;
    if (affiliations?.some(({ text }) => alike({ ...target, text }, target))) set(OF.affiliation);
  }

  /** In how many sentences the rarest longer word of a phrase stands. */
  #salience(text: string): number {
    let least = Number.POSITIVE_INFINITY;
    for (const word of text.toLowerCase().split(/[^\p{L}\p{N}-]+/u))
      if (word.length > 3) least = Math.min(least, this.#counts.get(stem(word)) ?? 0);
    return Number.isFinite(least) ? least : 0;
  }

  #unitTraits(unit: Unit, candidates: readonly Candidate[]): Float32Array {
    const out = new Float32Array(UNIT_TRAITS);
    if (unit.saidFirst < unit.saidEnd) out[OF_UNIT.says] = 1;
    if (unit.asks) out[OF_UNIT.asks] = 1;
    if (unit.reported) out[OF_UNIT.reported] = 1;
    out[OF_UNIT.by + BY.indexOf(unit.by)] = 1;
    out[OF_UNIT.kind + KINDS.indexOf(this.#setting.kinds.get(unit.person) ?? 'other')] = 1;
    if (!this.#setting.alone) {
      out[OF_UNIT.article] = 1;
      if (unit.sentence.block === 0) out[OF_UNIT.headline] = 1;
    }
    for (const { finding } of candidates) if (finding) out[OF_UNIT.found + (finding.position === 'for' ? 0 : 1)] = 1;
    return out;
  }
}

/** Does the unit's sentence name the candidate? */
const isHere = ({ unit: { sentence }, target, origin }: Candidate) =>
  origin !== 'before' && origin !== 'topic' && target.firstToken >= sentence.firstToken && target.endToken <= sentence.endToken;

function writeSigns(scene: Scene, unit: Unit, index: number, out: Float32Array, from: number): void {
  const { lower, text } = at(scene, index);
  const mention = mentionOver(scene, index);
  const turned = isTurned(scene, index);
  out[from] = valenceAt(scene, index);
  out[from + 1] = mention ? 0 : polarityAt(scene, index);
  out[from + 2] = turned ? 1 : 0;
  out[from + 3] = mention ? 1 : 0;
  out[from + 4] = quoteOver(scene, index) ? 1 : 0;
  out[from + 5] = /n['’]t$|^(?:not|no|never)$/.test(lower) ? 1 : 0;
  out[from + 6] = 1;
  out[from + 7] = /^\p{Lu}/u.test(text) ? 1 : 0;
  out[from + 8] = index >= unit.saidFirst && index < unit.saidEnd ? 1 : 0;
  out[from + 9] = mention?.person === unit.person ? 1 : 0;
  out[from + 10] = index === unit.holder ? 1 : 0;
  if (mention) return;
  const turn = turned ? -1 : 1;
  out[from + 11] = turn * signOf(lower, FOR_WORDS, AGAINST_WORDS);
  out[from + 12] = turn * signOf(lower, GOOD_WORDS, BAD_WORDS);
}

/** 1 where one list has a word, -1 where the other has it. */
const signOf = (lower: string, more: { has(word: string): boolean }, less: { has(word: string): boolean }) =>
  more.has(lower) ? 1 : less.has(lower) ? -1 : 0;

const stem = (word: string) => (word.length > 5 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word).slice(0, 10);

/** In how many sentences each word stands, by its stem. */
function countWords(scene: Scene): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { firstToken, endToken } of scene.document.sentences) {
    const words = new Set<string>();
    for (let i = firstToken; i < endToken; i++) words.add(stem(at(scene, i).lower));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
