import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ACCURACY, MEASURED_ON } from '../../src/ui/accuracy.ts';

const readme = readFileSync('README.md', 'utf8');
/** The table under "How right it is": part → precision and recall on dev. */
const rows = new Map(
  [...readme.matchAll(/^\| ([^|]+?) +\| ([\d.]+) \/ ([\d.]+) \/ \*\*[\d.]+\*\* +\|/gm)].map(([, part = '', precision, recall]) => [
    part,
    { precision: Number(precision), recall: Number(recall) },
  ]),
);

it.each(ACCURACY)('$part: the panel says what README.md says', ({ part, precision, recall }) => {
  expect(rows.get(part)).toEqual({ precision, recall });
});

it('on as many articles', () => {
  expect(readme).toContain(`on ${MEASURED_ON} news articles marked by careful readers`);
});
