import { expect, test } from 'vitest';
import { COMMON_WORDS } from '../../../src/engine/words/gazetteers/common-words.ts';
import { wordList } from '../../../src/engine/words/word-list.ts';

test('a front-coded list holds its words and no others, over line breaks and numbers of two digits', () => {
  const list = wordList("\n0aaron5s2chen\n0o'neil6l0ul-mahdi\n0administration14s\n");
  for (const word of ['aaron', 'aarons', 'aachen', "o'neil", "o'neill", 'ul-mahdi', 'administration', 'administrations'])
    expect([word, list.has(word)]).toEqual([word, true]);
  for (const word of ['', 'aa', 's', 'ul', '5s', 'administrationss']) expect([word, list.has(word)]).toEqual([word, false]);
});

test('every word of a list that ships is found', () => {
  const list = wordList(COMMON_WORDS);
  let previous = '';
  let count = 0;
  for (const [, shared, rest] of COMMON_WORDS.matchAll(/(\d+)([^\d\n]+)/g)) {
    previous = previous.slice(0, Number(shared)) + rest;
    if (list.has(previous)) count++;
  }
  expect(count).toBeGreaterThan(5000);
  expect(count).toBe([...COMMON_WORDS.matchAll(/(\d+)([^\d\n]+)/g)].length);
});
