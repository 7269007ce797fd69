import { type ReadVector, VECTOR_SIZE } from '../model/lexicon.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import type { Sentence } from '../text/document.ts';
import type { LightMachine } from './light-machine.ts';
import { SIGNS, WIDTH } from './light-net.ts';
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
  readonly #machine: LightMachine;
  readonly #words = new Map<string, Float32Array>();
  readonly #sentences = new Map<number, Float32Array>();
  readonly #known = new Map<string, Light>();

  constructor(scene: Scene, readVector: ReadVector, machine: LightMachine) {
    this.#scene = scene;
    this.#readVector = readVector;
    this.#machine = machine;
  }

  /** The light on tokens first to end, the end left out, in their sentence; on nothing in particular where they are none or stand elsewhere. */
  on(sentence: Sentence, first: number, end: number): Light {
    const within = first >= sentence.firstToken && end <= sentence.endToken;
    const [from, to] = within ? [first, end] : [sentence.firstToken, sentence.firstToken];
    const place = `${from} ${to} ${sentence.index}`;
    const known = this.#known.get(place);
    if (known) return known;
    const { firstToken, index } = sentence;
    const states = this.#sentences.get(index) ?? this.#read(sentence);
    this.#sentences.set(index, states);
    const [good, bad, neither] = this.#machine.sums(states, from - firstToken, to - firstToken);
    const light = { direction: clip(good - bad), strength: clip(Math.max(good, bad) - neither) };
    this.#known.set(place, light);
    return light;
  }

  #read({ firstToken, endToken }: Sentence): Float32Array {
    const words = new Float32Array((endToken - firstToken) * WIDTH);
    const signs = new Float32Array(SIGNS);
    for (let i = firstToken; i < endToken; i++) {
      const to = (i - firstToken) * WIDTH;
      words.set(this.#embedded(i), to);
      signsAt(this.#scene, i, signs, 0);
      this.#machine.embedSigns(signs, words, to);
    }
    return this.#machine.states(words);
  }

  #embedded(index: number): Float32Array {
    const word = mentionOver(this.#scene, index) ? '' : at(this.#scene, index).lower;
    const known = this.#words.get(word);
    if (known) return known;
    const vector = new Float32Array(VECTOR_SIZE);
    const found = word && vectorAt(this.#scene, this.#readVector, index, vector);
    const embedded = found ? this.#machine.embedVector(vector) : new Float32Array(WIDTH);
    this.#words.set(word, embedded);
    return embedded;
  }
}
