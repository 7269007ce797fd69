import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Affiliation, Role } from '../../src/engine/analysis.ts';
import { type RoleLine, roleLine } from '../../src/ui/role-line.ts';

const role = (text: string, more: Partial<Role> = {}): Role => ({
  text,
  source: 'article',
  evidence: [0, 1],
  start: null,
  end: null,
  former: false,
  ...more,
});
const affiliation = (text: string): Affiliation => ({ text, source: 'article', evidence: [2, 3] });

/** The line as it is read. */
const read = (line: RoleLine | null) => line && [line.role, line.affiliation, line.years].filter((part) => part !== null).join(' · ');
const lineOf = (roles: readonly (string | Role)[], affiliations: readonly string[]) =>
  roleLine({ roles: roles.map((each) => (typeof each === 'string' ? role(each) : each)), affiliations: affiliations.map(affiliation) });

describe('roleLine', () => {
  it.each<[string, (string | Role)[], string[], string]>([
    ['role and affiliation', ['chief executive'], ['Nordbore'], 'Chief executive · Nordbore'],
    [
      'the place of work after the dot rather than in the role',
      ['professor of law at the University of Oslo'],
      ['University of Oslo'],
      'Professor of law · University of Oslo',
    ],
    [
      'an "at" that names no affiliation stays',
      ['curator of ships at rest'],
      ['Maritime Museum'],
      'Curator of ships at rest · Maritime Museum',
    ],
    [
      'an affiliation that the role names is not repeated',
      ['foreign secretary of Singapore'],
      ['Singapore'],
      'Foreign secretary of Singapore',
    ],
    ['nor with its article', ['spokesman for the Port Authority'], ['the Port Authority'], 'Spokesman for the Port Authority'],
    ['nor as an adjective', ['Estonian leader'], ['Estonia'], 'Estonian leader'],
    ['nor as an adjective that changes the stem', ['Chinese envoy'], ['China'], 'Chinese envoy'],
    ['nor as an adjective shorter than the name', ['German chancellor'], ['Germany'], 'German chancellor'],
    ['nor as an abbreviation', ['U.S. president'], ['United States'], 'U.S. president'],
    ['nor as an irregular adjective', ['French minister of transport'], ['France'], 'French minister of transport'],
    ['two countries that look alike are two', ['Australian ambassador'], ['Austria'], 'Australian ambassador · Austria'],
    [
      'part of a longer name is no repetition',
      ['Oslo correspondent'],
      ['Oslo University Hospital'],
      'Oslo correspondent · Oslo University Hospital',
    ],
    ['two affiliations, each once', ['senator'], ['Green Party', 'Texas', 'the Green Party'], 'Senator · Green Party, Texas'],
    ['at most two', ['senator'], ['Green Party', 'Texas', 'Senate Water Committee'], 'Senator · Green Party, Texas'],
    ['a past role says so', [role('foreign secretary', { former: true })], [], 'Former foreign secretary'],
    ['but says it once', [role('former foreign secretary', { former: true })], [], 'Former foreign secretary'],
    ['a fuller wording of the same role is taken', ['president', 'president of Finland'], ['Finland'], 'President of Finland'],
    ['an affiliation alone', [], ['The Northern Courier'], 'The Northern Courier'],
    ['from year to year', [role('president', { start: '2017-01-20', end: '2021-01-20' })], [], 'President · 2017–2021'],
    ['since a year', [role('president', { start: '2017-01-20' })], [], 'President · since 2017'],
    ['until a year', [role('president', { end: '2021-01-20' })], [], 'President · until 2021'],
    ['within one year', [role('premier', { start: '2022-09-06', end: '2022-10-25' })], [], 'Premier · 2022'],
  ])('%s', (_, roles, affiliations, expected) => {
    expect(read(lineOf(roles, affiliations))).toBe(expected);
  });

  it('is null where nothing is known', () => {
    expect(roleLine({ roles: [], affiliations: [] })).toBeNull();
  });

  it('prefers what the article says to what the knowledge base says, and tells the source', () => {
    const known = role('prime minister of Estonia', { source: 'knowledge', evidence: null });
    expect(lineOf([known, 'party chair'], [])).toMatchObject({
      role: 'Party chair',
      source: 'article',
      also: ['Prime minister of Estonia'],
    });
    expect(lineOf([known], [])).toMatchObject({ source: 'knowledge', evidence: null });
  });

  it('names two further roles, none that the main role says', () => {
    const line = lineOf(['professor of law at the University of Oslo', 'professor', 'author of “Borders at Sea”', 'diver', 'pilot'], []);
    expect(line?.also).toEqual(['Author of “Borders at Sea”', 'Diver']);
  });

  it('shows one of the roles given, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), fc.array(fc.string(), { maxLength: 3 }), (roles, affiliations) => {
        const shown = lineOf(roles, affiliations)?.role ?? null;
        expect(roles.some((each) => shown !== null && each.slice(1).startsWith(shown.slice(1)))).toBe(true);
      }),
    );
  });
});
