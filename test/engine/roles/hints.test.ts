import { expect, test } from 'vitest';
import { recognizeNames } from '../../../src/engine/names/recognize-names.ts';
import type { Acquaintance } from '../../../src/engine/people/acquaintance.ts';
import { resolvePeople } from '../../../src/engine/people/resolve-people.ts';
import { findRoles } from '../../../src/engine/roles/find-roles.ts';
import { documentOf } from '../documents.ts';
import { recognizer } from '../model/shipped.ts';

const HINT: Acquaintance = { country: null, party: null, regions: [], kind: 'leader', until: null, prominence: 2, match: 'full' };
const KNOWN: Readonly<Record<string, Acquaintance>> = {
  'Ada Brook': { ...HINT, country: 'United States', party: 'Democratic Party', regions: ['Ohio'] },
  'Ivo Marsh': { ...HINT, country: 'Kenya' },
  'Lena Roth': { ...HINT, country: 'Norway', prominence: 3 },
};

test.each<[text: string, expected: string, why: string]>([
  ['Minister Ivo Marsh spoke.\nKenya will go on, and Kenya will win.', 'Kenya', 'a minister’s country, where the article is about it'],
  ['Minister Ivo Marsh spoke.\nNorway will go on, and Norway will win.', '', 'no word of the country'],
  ['Novelist Ivo Marsh spoke.\nKenya will go on, and Kenya will win.', '', 'no office of state'],
  ['Lena Roth spoke.\nNorway will go on, and Norway will win.', 'Norway', 'known abroad, without a title'],
  ['Ivo Marsh spoke.\nKenya will go on, and Kenya will win.', '', 'known at home only, without a title'],
  ['Sen. Ada Brook spoke.\nThe U.S. economy grew.', '', 'America is named everywhere'],
  ['Ada Brook was the best hope of the Democrats, he said.', 'Democratic Party', 'the party beside the name'],
  ['Ada Brook was the worst foe of the Republicans, he said.', '', 'another party'],
  ['Ada Brook spoke.\nOn Monday a meeting was held.\nThe Democrats were glad.', '', 'the party elsewhere'],
  ['Ada Brook spoke on Monday. Voters in Ohio were glad.', 'Ohio', 'the state in the next sentence of the paragraph'],
  ['Ada Brook spoke on Monday. Voters in Texas were glad.', '', 'another state'],
  ['Mia Cole was the best hope of the Democrats, he said.', '', 'nobody that readers know'],
])('%s → %s (%s)', (text, expected) => {
  const document = documentOf(`The week in short\n${text}`);
  const names = recognizeNames(document, recognizer);
  const facts = findRoles(document, resolvePeople(document, names), names, (name) => KNOWN[name] ?? null);
  expect([...facts.values()].flatMap(({ affiliations }) => affiliations.map((one) => one.text)).join(', ')).toBe(expected);
});

test.each<[text: string, until: number | null, former: boolean]>([
  ['On May 3, 2021 President Lena Roth was remembered.', 2009, true],
  ['On May 3, 2009 President Lena Roth was praised.', 2009, false],
  ['On May 3, 2021 President Lena Roth was praised.', null, false],
  ['On May 3, 2012 President Lena Roth was praised.', 2009, false],
  ['President Lena Roth was praised.', 2009, false],
  ['On May 3, 2021 Minister Lena Roth was praised.', 2009, false],
])('%s (in office until %s): over %s', (text, until, former) => {
  const document = documentOf(text);
  const names = recognizeNames(document, recognizer);
  const facts = findRoles(document, resolvePeople(document, names), names, () => ({ ...HINT, until }));
  expect([...facts.values()].flatMap(({ roles }) => roles.map((role) => role.former))).toEqual([former]);
});
