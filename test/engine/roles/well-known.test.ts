import { expect, test } from 'vitest';
import { recognizeNames } from '../../../src/engine/names/recognize-names.ts';
import type { Acquaintance, Known } from '../../../src/engine/people/acquaintance.ts';
import { resolvePeople } from '../../../src/engine/people/resolve-people.ts';
import { findRoles } from '../../../src/engine/roles/find-roles.ts';
import { documentOf } from '../documents.ts';
import { LEADER } from '../known.ts';
import { recognizer } from '../model/shipped.ts';

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
  const facts = findRoles(document, resolvePeople(document, names), names, () => ({ ...LEADER, until }));
  expect([...facts.values()].flatMap(({ roles }) => roles.map((role) => role.former))).toEqual([former]);
});

test.each<[country: string, known: Known, former: boolean]>([
  ['Norway', 'over', true],
  ['Norway', 'never', false],
  // The base lacks American senators of old.
  ['United States', 'never', true],
])('a senator long after the last office of their name’s bearer in %s, who was one: %s; over %s', (country, known, former) => {
  const document = documentOf('On May 3, 2021 Senator Lena Roth was praised.');
  const names = recognizeNames(document, recognizer);
  const facts = findRoles(document, resolvePeople(document, names), names, () => ({ ...LEADER, country, until: 2001, knows: () => known }));
  expect([...facts.values()].flatMap(({ roles }) => roles.map((role) => role.former))).toEqual([former]);
});

test.each<[text: string, match: Acquaintance['match'], ledUntil: string | null, former: boolean]>([
  ['On May 3, 2021 President Roth was remembered.', 'surname', '2009-06-01', true],
  ['On May 3, 2021 Prime Minister Roth was remembered.', 'surname', '2009-06-01', true],
  ['On May 3, 2009 President Roth was praised.', 'surname', '2009-06-01', false],
  ['On May 3, 2021 President Roth was remembered.', 'surname', null, false],
  ['On May 3, 2009 President Roth was praised.', 'surname', '2009', false],
  ['On May 3, 2010 President Roth was praised.', 'surname', '2009', true],
  ['On May 3, 2021 Vice President Roth was remembered.', 'surname', '2009-06-01', false],
  ['On May 3, 2021 Senator Roth was remembered.', 'surname', '2009-06-01', false],
  ['On May 3, 2021 President Lena Roth was remembered.', 'full', '2009-06-01', true],
  ['On May 3, 2021 President Lena Roth was remembered.', 'variant', '2009-06-01', false],
])('%s (%s, led a state until %s): over %s', (text, match, ledUntil, former) => {
  const document = documentOf(text);
  const names = recognizeNames(document, recognizer);
  const facts = findRoles(document, resolvePeople(document, names), names, () => ({ ...LEADER, match, ledUntil, prominence: 3 }));
  expect([...facts.values()].flatMap(({ roles }) => roles.map((role) => role.former))).toEqual([former]);
});

test.each<[text: string, leads: string | null, former: readonly boolean[]]>([
  ['President Ada Brook praised President Lena Roth.', '2009-06-01', [false, true]],
  ['President Ada Brook praised President Lena Roth.', '2012', [false, true]],
  ['President Ada Brook praised President Lena Roth.', '2008', [false, false]],
  ['President Ada Brook praised President Lena Roth.', null, [false, false]],
  ['Minister Ada Brook praised President Lena Roth.', '2012', [false, false]],
  ['Then came President Ada Brook, the nominee. President Lena Roth left.', '2012', [false, false, false]],
])('%s (the first leads since %s, the second led until 2009-06-01): over %s', (text, ledFrom, former) => {
  const document = documentOf(text);
  const names = recognizeNames(document, recognizer);
  const known = (name: string) => (name === 'Ada Brook' ? { ...LEADER, ledFrom } : { ...LEADER, ledUntil: '2009-06-01', ledFrom: '2001' });
  const facts = findRoles(document, resolvePeople(document, names), names, known);
  expect([...facts.values()].flatMap(({ roles }) => roles.map((role) => role.former))).toEqual(former);
});
