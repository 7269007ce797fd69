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
  const lean = (text: string, source = 'Ana Ruiz') => leaning({ text, source, target: 'Luis Mora' }, recognizer);
  expect(lean('Ana Ruiz praised Luis Mora for his brave and honest work.')).toBeGreaterThan(
    lean('Ana Ruiz condemned Luis Mora as a corrupt liar.'),
  );
  // A source that is no person, and one that isn't named.
  expect(lean('Harbourland welcomed the appointment of Luis Mora, a brave and honest man.', 'Harbourland')).toBeGreaterThan(
    lean('Harbourland denounced Luis Mora as a corrupt liar.', 'Harbourland'),
  );
  expect(lean('We thank Luis Mora for his brave and honest work.', 'Author')).toBeGreaterThan(
    lean('Luis Mora is a corrupt liar.', 'Author'),
  );
});
