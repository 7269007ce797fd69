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
};

test.each<[text: string, expected: string, why: string]>([
  ['Ada Brook was the best hope of the Democratic Party, he said.', 'Democratic Party', 'the party in a sentence with the name'],
  ['Ada Brook was the worst foe of the Republican Party, he said.', '', 'another party'],
  ['Ada Brook spoke as Democrats wept.', '', 'the party’s people'],
  ['Ada Brook spoke on Monday. The Democratic Party was glad.', '', 'the party elsewhere'],
  ['Ada Brook spoke in Ohio on Monday.', 'Ohio', 'the state in a sentence with the name'],
  ['Ada Brook spoke in Texas on Monday.', '', 'another state'],
  ['Minister Ivo Marsh spoke.\nKenya will go on, and Kenya will win.', '', 'a country that the article is about is nobody’s yet'],
  ['Mia Cole was the best hope of the Democratic Party, he said.', '', 'nobody that readers know'],
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
  ['On May 3, 2021 Lena Roth, president of Norway, was praised.', 2009, true],
  ['On May 3, 2021 Lena Roth, president of the Harlow Trust, was praised.', 2009, false],
  ['On May 3, 2021 High Representative Lena Roth was praised.', 2009, false],
])('%s (in office until %s): over %s', (text, until, former) => {
  const document = documentOf(text);
  const names = recognizeNames(document, recognizer);
  const facts = findRoles(document, resolvePeople(document, names), names, () => ({ ...HINT, until }));
  expect([...facts.values()].flatMap(({ roles }) => roles.map((role) => role.former))).toEqual([former]);
});
