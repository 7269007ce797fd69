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

it.each([
  ['right', 2],
  ['none', 0],
  ['another', 0],
  ['cut', 0],
  ['former', -1],
  ['now', -1],
])('an affiliation judged %s is fact %i', (verdict, fact) => {
  expect(known({ facts: [[...at('town hall'), 'affiliation', verdict]] })).toEqual(fact < 0 ? [] : [['town hall', -1, fact]]);
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

it('of a statement that takes in another’s words those that readers would have shown are theirs, and the others not', () => {
  const shown = at('The night ferry is a waste of money');
  const [lesson] = lessonOf({ said: [[...shown, 'cut', at('The night ferry')]] });
  const own = lesson?.text.indexOf('The night') ?? -1;
  expect([lesson?.said, lesson?.heard]).toEqual([[[own, own + 15]], [[own, own + 35]]]);
  expect(lessonOf({ said: [[...shown, 'cut']] })).toEqual([]);
});

it.each([
  ['right', 'night ferry', 'night ferry', 2, true],
  ['cut', 'waste', 'waste of money', 2, true],
  ['vague', 'waste of money', 'night ferry', 0, false],
  ['thing', 'waste of money', 'night ferry', 0, false],
])('a line judged %s (%s), which should be %s', (verdict, words, whole, sign, isWhole) => {
  const stances = [[...at(words), 'against', verdict, 1, at(TEXT.slice(TEXT.indexOf('“'), TEXT.indexOf('left') - 6)), at(whole)]];
  const proposals = lessonOf({ stances }).flatMap((lesson) =>
    lesson.proposals.map(([start, end, , own, , , , is]) => [lesson.text.slice(start, end), own, is && lesson.text.slice(...is)]),
  );
  expect(proposals.find(([own]) => own === words)).toEqual([words, sign, isWhole ? whole : null]);
  // What readers would have said is right, unless another thing was meant.
  if (verdict !== 'thing') expect(proposals.find(([own]) => own === whole)?.slice(1)).toEqual([2, whole]);
});

const SENTENCE = 'Mayor Ana Ruiz backs the bridge toll.';
it.each([
  ['shows it', [['bridge toll', 'for', 'right', 1]], [1], true],
  ['shows the other side', [['bridge toll', 'against', 'side', 1]], [1], true],
  ['shows none', [['bridge toll', 'for', 'none', 0]], [], true],
  ['shows one, of what nobody knows', [['bridge toll', 'for', 'thing', 1]], null, false],
  ['shows one, and none', [['bridge toll', 'for', 'right', 1], ['Ana Ruiz', 'for', 'none', 0]], null, false], // biome-ignore format: a row
] as const)('of a sentence that %s its sides are known, and where', (_, lines, signs, isKnown) => {
  const [lesson] = lessonOf({ stances: lines.map(([words, position, verdict, shows]) => [...at(words), position, verdict, shows, at(SENTENCE)]) }); // biome-ignore format: one line
  expect(lesson?.evidence?.map(([, , sign]) => sign) ?? null).toEqual(signs);
  expect(lesson?.shown?.map(([start, end]) => lesson.text.slice(start, end)) ?? []).toEqual(isKnown ? [SENTENCE] : []);
});
