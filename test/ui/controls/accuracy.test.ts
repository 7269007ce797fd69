import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HELD_OUT, JUDGED, MEASURED } from '../../../src/ui/controls/accuracy.ts';

const readme = readFileSync('README.md', 'utf8');
const reader = readFileSync('src/train/reader/README.md', 'utf8');
const [, judgedRow = ''] = /^\| \*\*all\*\* +\|(.*)$/m.exec(readFileSync('src/train/reader/judged-cards.md', 'utf8')) ?? [];
/** The columns of judged-cards.md: people, fully right, identity, kind, roles, affiliations, stances, statements. */
const judgedCells = judgedRow.split('|').map((cell) => cell.trim());
const percentOf = (cell = '') => Math.round((100 * Number(cell.split('/')[0])) / Number(cell.split('/')[1]));

const COLUMN: Record<string, number> = {
  partPeople: 2,
  partKinds: 3,
  partRoles: 4,
  partAffiliations: 5,
  partStances: 6,
  partStatements: 7,
};
/** The rows of README.md that say the same, by how they begin. */
const ROW: Record<string, string> = {
  partPeople: 'who is who',
  partKinds: 'kinds',
  partRoles: 'roles',
  partAffiliations: 'affiliations',
  partStatements: 'statements',
  partStances: 'stances',
};

describe('what the table of accuracy says', () => {
  it.each(MEASURED)('of $part is what the reader found who checked the cards', ({ part, judged }) => {
    expect(judged).toBe(percentOf(judgedCells[COLUMN[part] ?? -1]));
  });

  it('of held-out articles is what src/train/reader/README.md measured', () => {
    const held = (part: string) => MEASURED.find((each) => each.part === part)?.heldOut;
    const [, right, found] = /At the default \([\d.]+\): (\d+) of 100 right, (\d+) found/.exec(reader) ?? [];
    expect(held('partStances')).toEqual({ right: Number(right), found: Number(found) });
    // Articles, roles by rules and joined, affiliations the same, kinds the same.
    const all = reader.split('\n').filter((line) => line.startsWith('| all '))[1]?.split('|').map((cell) => cell.trim()) ?? []; // biome-ignore format: one row
    const rounded = (cell = '') => cell.split(', ').map((value) => Math.round(Number(value)));
    const [roleRight, roleFound] = rounded(all[3]);
    expect(held('partRoles')).toEqual({ right: roleRight, found: roleFound });
    const [affiliationRight, affiliationFound] = rounded(all[5]);
    expect(held('partAffiliations')).toEqual({ right: affiliationRight, found: affiliationFound });
    expect(held('partKinds')).toEqual({ right: Math.round(Number(all[7])) });
  });

  it('is of as many articles, people and pages', () => {
    expect(reader).toContain(`${HELD_OUT.articles} articles, 2,559 marked stances`);
    expect(Number(judgedCells[0])).toBe(JUDGED.people);
    expect(readme).toContain(`${JUDGED.people} people on ${JUDGED.pages} pages`);
    expect(readme).toContain(`${HELD_OUT.articles} articles`);
  });

  it.each(MEASURED)('of $part stands in README.md too', ({ part, judged, heldOut }) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${ROW[part]}`)) ?? '';
    const cells = row.split('|').slice(2, 5).map((cell) => cell.trim()); // biome-ignore format: one row
    expect(cells).toEqual([judged, heldOut?.right, heldOut?.found].map((value) => (value === undefined ? '–' : String(value))));
  });
});
