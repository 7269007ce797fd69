import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ARTICLES, MEASURED } from '../../src/ui/accuracy.ts';

/** The rows of README.md that say the same, by how they begin. */
const ROW: Record<string, string> = {
  partMentions: 'mentions of people',
  partPeople: 'who is who',
  partKinds: 'kinds',
  partRoles: 'roles',
  partAffiliations: 'affiliations',
  partStatements: 'statements',
  partStances: 'stances',
};

const readme = readFileSync('README.md', 'utf8');

it.each(MEASURED)(
  '$part is as measured: what README.md’s table says of gold/dev, src/ui/accuracy.ts says too',
  ({ part, right, found }) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${ROW[part]}`));
    const [, precision, recall] = /\| *([\d.]+) \/ ([\d.]+) \//.exec(row ?? '') ?? [];
    expect([right, found]).toEqual([Number(precision), Number(recall)]);
  },
);

it('counts the articles as README.md does', () => {
  expect(readme).toContain(`measures on ${ARTICLES} news articles`);
});
