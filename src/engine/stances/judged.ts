import { at, type Scene } from '../statements/scene.ts';
import type { Rule } from './attitudes.ts';
import type { Aim } from './targets.ts';

/** What a speaker's judging words say: of what, which way, by which rule. */
export interface Judged extends Aim {
  readonly rule: Rule;
  /** The end of the words that judge. */
  readonly end: number;
  /** What else the words judge: the other half of a pair, or that for which something is vital. */
  readonly also?: readonly Aim[];
}

/** The place of the "to" of an infinitive that begins within ten tokens of one, in the same clause; -1 where none does. */
export function infinitiveAfter(scene: Scene, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 10); i++) {
    const { lower, text } = at(scene, i);
    if (lower === 'to') return i;
    if (/^[,.;:]$/.test(text)) return -1;
  }
  return -1;
}
