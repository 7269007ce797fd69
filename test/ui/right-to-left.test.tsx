// @vitest-environment jsdom
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '../../src/engine/analysis.ts';
import { catalogueFrom } from '../../src/messages/catalogue.ts';
import { catalogueOf } from '../../src/tools/build/locales.ts';
import { speakWith } from '../../src/ui/i18n.ts';
import { PersonPage } from '../../src/ui/person/person-page.tsx';
import { roleLine } from '../../src/ui/person/role-line.ts';
import { all, show } from './render.ts';
import { personNamed, text } from './sample.ts';

beforeAll(() => speakWith(catalogueFrom(catalogueOf('ar'))));
afterAll(() => speakWith(catalogueFrom(catalogueOf('en'))));

const office = (words: string, start: string, end: string | null): Role => ({
  text: words,
  source: 'knowledge',
  evidence: null,
  start,
  end,
  former: end !== null,
});

it('roles and their years stand in one order, and the article’s words from left to right', async () => {
  const roles = [office('prime minister of Norway', '2013', '2021'), office('delegate to the council', '2022', null)];
  const person = { ...personNamed('Kadri Saar'), roles, affiliations: [] };
  const { id } = person;
  await show(
    <PersonPage
      person={person}
      people={[person]}
      ambiguous={[]}
      text={text}
      place={null}
      unread={id === ''}
      onEvidence={() => {}}
      onShowMention={() => {}}
      onBack={() => {}}
    />,
  );
  expect(all('.role-line .role-words').map((line) => [...line.children].map(({ localName }) => localName))).toEqual([
    ['bdi', 'bdi'],
    ['bdi', 'bdi'],
  ]);
  const words = all('.evidence');
  expect(words.length).toBeGreaterThan(0);
  expect(words.map(({ dir, firstElementChild }) => [dir, (firstElementChild as HTMLElement).lang])).toEqual(words.map(() => ['ltr', 'en']));
  expect(roleLine({ roles: [], affiliations: [], now: office('mayor', '2020', '2024') })?.notes[0]).toMatch(
    /\u2068.*mayor\u2069, \u2068[^\u2069]*2024\u2069/,
  );
});
