import { expect, it } from 'vitest';
import type { Affiliation, Role } from '../../../src/engine/analysis.ts';
import { linkedLines, roleSources } from '../../../src/ui/person/role-sources.ts';

const stated = (text: string, former = false): Role => ({ text, source: 'article', evidence: [0, 9], start: null, end: null, former });
const known = (text: string, more: Partial<Role> = {}): Role => ({
  text,
  source: 'knowledge',
  evidence: null,
  start: '2019',
  end: null,
  former: false,
  from: 'Wikidata',
  ...more,
});
const belongs = (text: string, source: Affiliation['source'] = 'article'): Affiliation => ({
  text,
  source,
  evidence: source === 'article' ? [0, 4] : null,
});
const linesOf = (roles: Role[], affiliations: Affiliation[] = [], now?: Role) =>
  roleSources({ roles, affiliations, ...(now && { now }) }).map(({ words, years, evidence, origin }) => [
    words,
    years,
    evidence ? 'page' : origin,
  ]);

it.each<[string, Parameters<typeof linesOf>, ReturnType<typeof linesOf>]>([
  ['nothing known', [[]], []],
  [
    'a role and an affiliation that it does not say',
    [[stated('professor')], [belongs('Tartu College')]],
    [
      ['Professor', null, 'page'],
      ['Tartu College', null, 'page'],
    ],
  ],
  ['an affiliation that the role says', [[stated('mayor of Lund')], [belongs('Lund')]], [['Mayor of Lund', null, 'page']]],
  [
    'a shorter wording of the same role',
    [[stated('prime minister of Estonia'), stated('prime minister')]],
    [['Prime minister of Estonia', null, 'page']],
  ],
  [
    'what the page and the knowledge base both say stands twice, the page first',
    [[known('prime minister of Estonia'), stated('prime minister')]],
    [
      ['Prime minister', null, 'page'],
      ['Prime minister of Estonia', 'since 2019', 'Wikidata'],
    ],
  ],
  [
    'an affiliation from knowledge that the page says',
    [[stated('Estonian leader')], [belongs('Estonia', 'knowledge')]],
    [['Estonian leader', null, 'page']],
  ],
  [
    'a past role, and an office held now',
    [[stated('minister', true)], [], known('governor', { asOf: '2023-03' })],
    [
      ['Former minister', null, 'page'],
      ['Governor', 'since 2019', 'Wikidata, last seen there Mar 2023'],
    ],
  ],
  [
    'what the reader said comes first',
    [
      [stated('mayor'), { ...stated('governor'), source: 'reader', evidence: null }],
      [{ text: 'Harbour Board', source: 'reader', evidence: null, from: 'My list' }],
    ],
    [
      ['Governor', null, 'Your correction'],
      ['Harbour Board', null, 'From your list “My list”'],
      ['Mayor', null, 'page'],
    ],
  ],
])('%s', (_what, given, lines) => {
  expect(linesOf(...given)).toEqual(lines);
});

it.each<[string, { roles?: Role[]; affiliations?: Affiliation[]; linked?: (Role | Affiliation)[] }, string[]]>([
  ['nothing', {}, []],
  ['a role and an affiliation', { linked: [stated('adviser', true), belongs('Harbour Board')] }, ['Former adviser', 'Harbour Board']],
  ['not what is sure', { roles: [stated('mayor of Lund')], linked: [belongs('Lund'), belongs('Tartu')] }, ['Tartu']],
  ['not what the knowledge base has', { affiliations: [belongs('Lund', 'knowledge')], linked: [belongs('Lund')] }, []],
  ['each once', { linked: [stated('mayor of Lund'), belongs('Lund')] }, ['Mayor of Lund']],
])('what is only likely: %s', (_what, person, words) => {
  expect(linkedLines({ roles: [], affiliations: [], ...person }).map((line) => line.words)).toEqual(words);
});
