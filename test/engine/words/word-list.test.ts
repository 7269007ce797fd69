import { expect, test } from 'vitest';
import { COMMON_WORDS } from '../../../src/engine/words/gazetteers/common-words.ts';
import { GIVEN_NAMES } from '../../../src/engine/words/gazetteers/given-names.ts';
import { wordList } from '../../../src/engine/words/word-list.ts';

test('a list holds its words and no others', () => {
  const list = wordList("\n aaron o'neil\n ul-mahdi\n");
  for (const word of ['aaron', "o'neil", 'ul-mahdi']) expect([word, list.has(word)]).toEqual([word, true]);
  for (const word of ['', 'aa', '\n', 'ul', 'aaron\n', "aaron o'neil"]) expect([word, list.has(word)]).toEqual([word, false]);
});

test.each([
  ['common words', COMMON_WORDS, 9000],
  ['given names', GIVEN_NAMES, 1400],
])('%s that ship are in order, each once, with a space before each', (_what, lines, fewest) => {
  expect(lines).toMatch(/^(?:\n(?: \S+)+)+\n$/);
  const words = lines.trim().split(/\s+/);
  expect(words.length).toBeGreaterThan(fewest);
  expect(words.filter((word, at) => at > 0 && !((words[at - 1] as string) < word))).toEqual([]);
  expect(words.filter((word) => /[\s\d\p{Lu}]/u.test(word))).toEqual([]);
});
