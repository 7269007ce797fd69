import { expect, it } from 'vitest';
import { loadRecognizer } from '../../../src/cli/shipped.ts';
import { lessonsUnmarked } from '../../../src/train/reader/lessons.ts';

const TEXT =
  'Harlow votes on a toll\nMayor Ana Ruiz backs the bridge toll. “The night ferry is a waste of money,” Ruiz said, and left the town hall.';

it('of an article that nobody marked, passages have all proposals, and nothing is known of them', () => {
  const lessons = lessonsUnmarked('a', TEXT, loadRecognizer());
  expect(lessons.map(({ name, source, group, evidence, said, kind }) => [name, source, group, evidence, said, kind])).toEqual([
    ['Ana Ruiz', 'unmarked', 'a', null, null, null],
  ]);
  const proposals = lessons.flatMap(({ text, proposals }) => proposals.map(([start, end, , ...rest]) => [text.slice(start, end), ...rest]));
  expect(proposals).toContainEqual(['bridge toll', -1, 1, -1, expect.any(String), null]);
  expect(proposals.filter(([, sign, , fact]) => sign !== -1 || fact !== -1)).toEqual([]);
});
