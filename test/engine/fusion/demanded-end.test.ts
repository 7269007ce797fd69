import { expect, it, test } from 'vitest';
import { DEMANDS, isDemandedEnd } from '../../../src/engine/fusion/demanded-end.ts';

const DEMANDED = / (?:must|needs to|should|has to) /;
const after = (sentence: string) => sentence.slice(DEMANDED.exec(sentence)?.index);

it.each(DEMANDS)('%s: %s', (_, example) => expect(isDemandedEnd(after(example))).toBe(true));

test.each([
  [' must go now, he said', true],
  [' has to resign over the leak', true],
  ['” must end', true],
  [' should immediately step down', true],
  [' must not go', false],
  [' should stop the raids', false],
  [' must end the blockade', false],
  [' has to go further', false],
  [' must go to Geneva', false],
  [' will leave', false],
  [' should be supported', false],
])('"%s": %s', (words, demanded) => expect(isDemandedEnd(words)).toBe(demanded));
