import { expect, test } from 'vitest';
import { leaning, placeOf } from '../../src/cli/score-seesaw.ts';
import { loadRecognizer } from '../../src/cli/shipped.ts';

test('placeOf finds a name, else its last word, else nothing', () => {
  expect(placeOf('Mayor Luis Mora spoke.', 'Luis Mora')).toEqual([6, 15]);
  expect(placeOf('Mora spoke.', 'Luis Mora')).toEqual([0, 4]);
  expect(placeOf('The mayor spoke.', 'Luis Mora')).toBeNull();
});

test('leaning tells praise from blame', () => {
  const recognizer = loadRecognizer();
  const lean = (text: string) => leaning({ text, target: 'Luis Mora' }, recognizer);
  expect(lean('Ana Ruiz praised Luis Mora for his brave and honest work.')).toBeGreaterThan(
    lean('Ana Ruiz condemned Luis Mora as a corrupt liar.'),
  );
});
