import { type ReadVector, VECTOR_SIZE } from '../model/lexicon.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import type { Sentence } from '../text/document.ts';
import { embedSigns, embedVector, type LightNet, SIGNS, statesOf, sumsFor, WIDTH } from './light-net.ts';
import { isTurned, polarityAt, valenceAt } from './polarity.ts';

/** In what light a sentence puts a target. */
export interface Light {
  /** How much rather good (above 0) than bad, -1.5 to 1.5. */
  readonly direction: number;
  /** How much rather good or bad than neither, -1.5 to 1.5. */
  readonly strength: number;
}

/** Vectors come with numbers up to 6; the net learns them at half their size. */
const SCALE = 0.5;
/** Beyond this the net is sure enough. */
const MOST = 3;

/** The word as vectors know it: without a possessive, the verb of "don't". */
const plainWord = (lower: string) => lower.replace('’', "'").replace(/(?:'s?|n't)$/, '');

/** Writes a word's vector as the net takes it, and whether it has one. Names of people have none: a light falls on anybody. */
export function vectorAt(scene: Scene, readVector: ReadVector, index: number, target: Float32Array): boolean {
  if (mentionOver(scene, index) || !readVector(plainWord(at(scene, index).lower), target)) return false;
  for (let i = 0; i < VECTOR_SIZE; i++) target[i] = (target[i] as number) * SCALE;
  return true;
}

/** Writes the yes-or-no signs of a word in its place, and how good or bad it sounds. */
export function signsAt(scene: Scene, index: number, target: Float32Array, from: number): void {
  const { lower, text } = at(scene, index);
  const named = mentionOver(scene, index) !== undefined;
  target[from] = valenceAt(scene, index);
  target[from + 1] = named ? 0 : polarityAt(scene, index);
  target[from + 2] = isTurned(scene, index) ? 1 : 0;
  target[from + 3] = named ? 1 : 0;
  target[from + 4] = quoteOver(scene, index) ? 1 : 0;
  target[from + 5] = /n['’]t$|^(?:not|no|never)$/.test(lower) ? 1 : 0;
  target[from + 6] = 1;
  target[from + 7] = /^\p{Lu}/u.test(text) ? 1 : 0;
}

const clip = (value: number) => Math.max(-MOST, Math.min(MOST, value)) / 2;

/** Reads in what light the sentences of an article put their targets. Words are embedded once an article, sentences read once. */
export class LightReader {
  readonly #scene: Scene;
  readonly #readVector: ReadVector;
  readonly #net: LightNet;
  readonly #words = new Map<string, Float32Array>();
  readonly #sentences = new Map<number, Float32Array>();
  /** By the tokens of the target: several may be taken to stand somewhere on it. */
  readonly #lights = new Map<string, Light>();

  constructor(scene: Scene, readVector: ReadVector, net: LightNet) {
    this.#scene = scene;
    this.#readVector = readVector;
    this.#net = net;
  }

  /** The light on tokens first to end, the end left out, in their sentence; on nothing in particular where they are none or stand elsewhere. */
  on(sentence: Sentence, first: number, end: number): Light {
    let states = this.#sentences.get(sentence.index);
    if (!states) {
      states = this.#read(sentence);
      this.#sentences.set(sentence.index, states);
    }
    const within = first >= sentence.firstToken && end <= sentence.endToken;
    const place = within ? first - sentence.firstToken : 0;
    const placeEnd = within ? end - sentence.firstToken : 0;
    const key = `${sentence.index} ${place} ${placeEnd}`;
    let light = this.#lights.get(key);
    if (!light) {
      const [good, bad, neither] = sumsFor(this.#net, states, place, placeEnd) as unknown as readonly [number, number, number];
      light = { direction: clip(good - bad), strength: clip(Math.max(good, bad) - neither) };
      this.#lights.set(key, light);
    }
    return light;
  }

  #read({ firstToken, endToken }: Sentence): Float32Array {
    const words = new Float32Array((endToken - firstToken) * WIDTH);
    const signs = new Float32Array(SIGNS);
    for (let i = firstToken; i < endToken; i++) {
      const to = (i - firstToken) * WIDTH;
      words.set(this.#embedded(i), to);
      signsAt(this.#scene, i, signs, 0);
      embedSigns(this.#net, signs, 0, words, to);
    }
    return statesOf(this.#net, words).second;
  }

  #embedded(index: number): Float32Array {
    const word = mentionOver(this.#scene, index) ? '' : at(this.#scene, index).lower;
    const known = this.#words.get(word);
    if (known) return known;
    const embedded = new Float32Array(WIDTH);
    const vector = new Float32Array(VECTOR_SIZE);
    if (word && vectorAt(this.#scene, this.#readVector, index, vector)) embedVector(this.#net, vector, embedded, 0);
    this.#words.set(word, embedded);
    return embedded;
  }
}
