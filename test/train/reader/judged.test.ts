import { expect, it } from 'vitest';
import { loadRecognizer } from '../../../src/cli/shipped.ts';
import { judgedLessons } from '../../../src/train/reader/judged.ts';

const TEXT =
  'Harlow votes on a toll\nMayor Ana Ruiz backs the bridge toll. “The night ferry is a waste of money,” Ruiz said, and left the town hall.';
const at = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const;
const recognizer = loadRecognizer();
const lessonOf = (person: object) =>
  judgedLessons({ id: 'a', source: 'judged', group: 'a', text: TEXT, people: [{ mention: at('Ana Ruiz'), ...person }] }, recognizer);
/** What is known of the proposals, by their words: sign and fact; what nobody judged is left out. */
const known = (person: object) =>
  lessonOf(person).flatMap(({ text, proposals }) =>
    proposals.flatMap(([start, end, , sign, , fact]) => (sign >= 0 || fact >= 0 ? [[text.slice(start, end), sign, fact]] : [])),
  );

it.each([
  ['right', 'bridge toll', 'for', 1],
  ['missing', 'bridge toll', 'for', 1],
  ['side', 'bridge toll', 'against', 1],
  ['side', 'night ferry', 'for', 2],
  ['another', 'bridge toll', 'for', 0],
  ['vague', 'night ferry', 'against', 0],
])('a line judged %s (%s, %s) is sign %i', (verdict, words, position, sign) => {
  expect(known({ stances: [[...at(words), position, verdict, 1]] })).toEqual([[words, sign, -1]]);
});

it('a target that was cut, and what nobody judged, is neither learned nor counted', () => {
  expect(lessonOf({ stances: [[...at('bridge toll'), 'for', 'cut', 1]] })).toEqual([]);
  expect(lessonOf({})).toEqual([]);
});

it('whoever is nobody has lessons without positions', () => {
  const lessons = lessonOf({ nobody: true, stances: [[...at('bridge toll'), 'for', 'right', 1]] });
  expect(lessons.map(({ kind }) => kind)).toEqual(['nobody']);
  expect(known({ nobody: true, stances: [[...at('bridge toll'), 'for', 'right', 1]] })).toEqual([]);
});

it('statements are theirs or another’s where they were judged, and unknown elsewhere', () => {
  const [lesson] = lessonOf({ said: [[...at('The night ferry is a waste of money'), 'right']] });
  const own = lesson?.text.indexOf('The night') ?? -1;
  expect([lesson?.said, lesson?.heard]).toEqual([[[own, own + 35]], [[own, own + 35]]]);
});
