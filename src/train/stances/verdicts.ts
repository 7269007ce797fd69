import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Choice } from '../../engine/stances/choose.ts';
import type { Scene } from '../../engine/statements/scene.ts';

/** What a reader found of a stance line: is it that person's own position, does the target say on a card what it is towards, is the way right? */
export interface Verdict {
  readonly holder: boolean;
  readonly target: boolean;
  readonly direction: boolean;
}

/** Stance lines of gold/train and of our harder articles that readers judged for this project: article, place of the holder's first name, of the sentence, position, the target's digest, three letters. No text. */
const FILE = path.join(import.meta.dirname, 'verdicts.txt');

/** A target's words as six hexadecimal digits: a verdict holds for the very words that were read. */
export const digestOf = (target: string): string => createHash('sha256').update(target).digest('hex').slice(0, 6);

/** Verdicts by line without its target, and then by the target's digest. */
export type Verdicts = ReadonlyMap<string, ReadonlyMap<string, Verdict>>;

/** Reads verdicts, "t05-cnn-com 120 4711 for 1a2b3c tft" a line. Throws with the line where it isn't so. */
export function parseVerdicts(text: string): Verdicts {
  const verdicts = new Map<string, Map<string, Verdict>>();
  for (const line of text.split('\n').filter(Boolean)) {
    const [, key, digest, holder, target, direction] = /^([a-z]\S+ \d+ \d+ (?:for|against|mixed)) ([0-9a-f]{6}) ([tf])([tf])([tf])$/.exec(line) ?? []; // biome-ignore format: one line
    if (!key || !digest) throw new Error(`can't read the verdict "${line}"`);
    const own = verdicts.get(key) ?? new Map<string, Verdict>();
    own.set(digest, { holder: holder === 't', target: target === 't', direction: direction === 't' });
    verdicts.set(key, own);
  }
  return verdicts;
}

/** All verdicts. */
export const readVerdicts = (): Verdicts => parseVerdicts(readFileSync(FILE, 'utf8'));

/** How a choice in an article is written down, without its target. */
export function lineOf(id: string, scene: Scene, { unit, position }: Choice): string {
  const holder = scene.cast.people.find((person) => person.id === unit.person)?.mentions[0]?.span[0] ?? 0;
  return `${id} ${holder} ${unit.sentence.start} ${position}`;
}

/** Was a choice right to its reader? Null where nobody has read it in these words, unless holder or way were wrong in any words. */
export function readerFound(verdicts: Verdicts, line: string, target: string): boolean | null {
  const own = verdicts.get(line);
  const same = own?.get(digestOf(target));
  if (same) return same.holder && same.target && same.direction;
  return own && [...own.values()].every(({ holder, direction }) => !holder || !direction) ? false : null;
}
