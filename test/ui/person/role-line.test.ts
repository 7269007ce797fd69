import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Affiliation, Role } from '../../../src/engine/analysis.ts';
import { type RoleLine, roleLine } from '../../../src/ui/person/role-line.ts';

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
const read = (line: RoleLine | null) => line && [line.role, line.years, line.affiliation].filter((part) => part !== null).join(' · ');
const lineOf = (roles: readonly (string | Role)[], affiliations: readonly string[]) =>
  roleLine({ roles: roles.map((each) => (typeof each === 'string' ? role(each) : each)), affiliations: affiliations.map(affiliation) });

describe('roleLine', () => {
  it('tells a body that somebody belonged to as such', () => {
    const former = { ...affiliation('Nordbore'), former: true } as const;
    expect(read(roleLine({ roles: [role('engineer')], affiliations: [former, affiliation('Harlow')] }))).toBe(
      'Engineer · Formerly Nordbore, Harlow',
    );
    const board = { ...affiliation('Harlow Board'), former: true } as const;
    expect(read(roleLine({ roles: [], affiliations: [former, board] }))).toBe('Formerly Nordbore, formerly Harlow Board');
  });

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
    ['nor as an adjective without the end of the name', ['Chechen president'], ['Chechnya'], 'Chechen president'],
    ['nor a party as it stands before an office', ['GOP senator'], ['Republican Party', 'Texas'], 'GOP senator · Texas'],
    ['a general word gives way to the office', ['lawmaker', 'senator'], [], 'Senator'],
    ['a general word that says all there is', ['lawmaker'], ['Texas'], 'Lawmaker · Texas'],
    ['… also beside an office of the past', ['official', role('minister', { former: true })], [], 'Official'],
    ['a seat on a committee comes after the office', ['chair of the Water Committee', 'prime minister'], [], 'Prime minister'],
    ['a seat that says all there is', ['chair of the Water Committee'], [], 'Chair of the Water Committee'],
    ['whose an office is, said in words that need their sentence', ['country’s security adviser'], ['Norway'], 'Security adviser · Norway'],
    ['the number of a president who is no more', [role('fifth president', { former: true })], ['Norway'], 'Former president · Norway'],
    ['the number of a president who is', ['fifth president'], ['Norway'], 'Fifth president · Norway'],
    ['a number that is part of the office', [role('first secretary', { former: true })], [], 'Former first secretary'],
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
    ['an affiliation that another says is not repeated', ['colonel'], ['India', 'Indian army'], 'Colonel · Indian army'],
    [
      'nor as the short form of a name in the role',
      ['Bank of Montreal’s managing director'],
      ['BMO', 'Bank of Montreal'],
      'Bank of Montreal’s managing director',
    ],
    [
      'nor as one of beginnings of words',
      ['director-general of South Africa’s Department of International Relations and Cooperation'],
      ['Dirco'],
      'Director-general of South Africa’s Department of International Relations and Cooperation',
    ],
    ['a short form of other words stays', ['Bank of Norway’s managing director'], ['BMO'], 'Bank of Norway’s managing director · BMO'],
    ['a name that a word begins with is no short form', ['publishing magnate'], ['Pub'], 'Publishing magnate · Pub'],
    [
      'the short form of an affiliation is not told beside it',
      ['analyst'],
      ['IASS', 'Institute of Arctic and Sea Studies'],
      'Analyst · Institute of Arctic and Sea Studies',
    ],
    [
      'nor a government without its country beside an office in it',
      ['Health Minister of Ireland'],
      ['government'],
      'Health Minister of Ireland',
    ],
    ['a government whose spokesman it is stays', ['spokesman'], ['government'], 'Spokesman · Government'],
    ['a shortened title is told in full', ['Florida Gov.'], [], 'Florida Governor'],
    ['the longer of two shortened titles', ['Lt. Gen.'], [], 'Lieutenant General'],
    ['a shortened title that is a past one', [role('U.S. Rep.', { former: true })], [], 'Former U.S. Representative'],
    ['a full stop that ends no title', ['adviser to Jan Gen.Co'], [], 'Adviser to Jan Gen.Co'],
    ['one of then is a past one', [role('then-Rep.', { former: true })], [], 'Former Representative'],
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

  it('gives the words on the page that say so', () => {
    expect(lineOf(['pilot'], ['Nordbore'])?.evidence).toEqual([0, 1]);
    expect(lineOf([], ['Nordbore'])?.evidence).toEqual([2, 3]);
  });

  it('says nothing again that it has said in full: “Gov.” of the governor', () => {
    expect(lineOf(['New Jersey Governor', 'Gov.'], [])?.notes).toEqual([]);
    expect(read(lineOf(['Gov.', 'New Jersey Governor'], []))).toBe('New Jersey Governor');
  });

  it('names two further roles of the article, none that the main role says', () => {
    const line = lineOf(['professor of law at the University of Oslo', 'professor', 'author of “Borders at Sea”', 'diver', 'pilot'], []);
    expect(line?.notes).toEqual(['Also author of “Borders at Sea”; diver']);
  });

  describe('with the knowledge base', () => {
    const known = (text: string, more: Partial<Role> = {}) =>
      role(text, { source: 'knowledge', evidence: null, from: 'Wikidata', ...more });

    it('says so where the article states no role', () => {
      const line = lineOf([known('prime minister of Estonia', { start: '2022' })], []);
      expect(read(line)).toBe('Prime minister of Estonia · since 2022');
      expect(line).toMatchObject({ evidence: null, whence: 'Not stated in this article; from Wikidata', notes: [] });
    });

    it('says so where no source is named either', () => {
      expect(roleLine({ roles: [role('mayor', { source: 'knowledge', evidence: null })], affiliations: [] })?.whence).toBe(
        'Not stated in this article',
      );
    });

    it('says when the source last saw it', () => {
      expect(lineOf([known('mayor', { asOf: '2023-03-14' })], [])?.whence).toBe(
        'Not stated in this article; from Wikidata, last seen there Mar 2023',
      );
    });

    it('takes a fuller wording of the role that the article states, with the words on the page and the source of the rest', () => {
      const line = lineOf(['President', known('President of Finland', { start: '2024-03-01' })], ['Helsinki']);
      expect(read(line)).toBe('President of Finland · since 2024 · Helsinki');
      expect(line).toMatchObject({ evidence: [0, 1], whence: 'Full title not in the article, from Wikidata', notes: [] });
    });

    it.each([
      ['Ukrainian president', 'President of Ukraine'],
      ['US secretary of state', 'Secretary of State of the United States'],
      ['Estonia’s Defense Minister', 'Defence Minister of Estonia'],
      ['UN secretary general', 'Secretary-General of the United Nations'],
      ['Taoiseach', 'Prime Minister of Ireland'],
      ['Irish Taoiseach', 'Prime Minister of Ireland'],
      ['Tanaiste', 'Tánaiste of Ireland'],
      ['Irish deputy prime minister', 'Tánaiste of Ireland'],
      ['Israeli premier', 'Prime Minister of Israel'],
      ['Chinese Prime Minister', 'Premier of China'],
      ['UK chancellor', 'Chancellor of the Exchequer of the United Kingdom'],
      ['Indian external affairs minister', 'Foreign Minister of India'],
      ['Senator from South Carolina', 'U.S. Senator for South Carolina'],
      ['UN ambassador', 'US Ambassador to the United Nations'],
      ['Democratic vice president', 'Vice President of the United States'],
      ['the Republican Senator from Ohio', 'U.S. Senator for Ohio'],
      ['finance minister', 'Minister of Finance of Ireland'],
    ])('takes the record’s wording of the same office, with its years: %s', (stated, office) => {
      const line = lineOf([stated, known(office, { start: '2024-03-01' })], []);
      expect(read(line)).toBe(`${office} · since 2024`);
      expect(line).toMatchObject({ evidence: [0, 1], whence: 'Full title not in the article, from Wikidata', notes: [] });
    });

    it.each([
      ['Ukrainian president', 'Vice President of Ukraine'],
      ['Estonian minister', 'Defence Minister of Finland'],
      ['Taoiseach', 'Tánaiste of Ireland'],
      ['Taoiseach', 'Prime Minister of Norway'],
      ['Israeli premier', 'Vice Premier of Taiwan'],
      ['Senator from South Carolina', 'U.S. Senator for North Carolina'],
      ['senate leader', 'Republican Party leader of the United States Senate'],
      ['Republican leader', 'Leader of the United States'],
    ])('keeps two offices apart: %s, %s', (stated, office) => {
      expect(lineOf([stated, known(office)], [])?.notes).toEqual([`Not in this article: ${office} (Wikidata)`]);
    });

    it('does not say of an office that the article gives as well that it is not in the article', () => {
      const line = lineOf(['party chair', 'Taoiseach', known('Prime Minister of Ireland', { start: '2022', end: '2024' })], []);
      expect(read(line)).toBe('Party chair');
      expect(line?.notes).toEqual(['Also Taoiseach']);
    });

    it('says nothing of an office that is over for the record and not for the article', () => {
      const line = lineOf(['Norway’s prime minister', known('Prime Minister of Norway', { start: '2021', end: '2023', former: true })], []);
      expect(read(line)).toBe('Norway’s prime minister');
      expect(line?.notes).toEqual([]);
    });

    it('calls what the project has checked by its own name', () => {
      expect(lineOf([known('mayor of Oslo', { from: 'editor' })], [])?.whence).toBe('Not stated in this article; from Dramatis');
    });

    it('keeps another role apart from what the article says', () => {
      const line = lineOf([known('prime minister of Estonia', { start: '2022' }), 'party chair'], []);
      expect(read(line)).toBe('Party chair');
      expect(line?.notes).toEqual(['Not in this article: prime minister of Estonia, since 2022 (Wikidata)']);
    });

    it('does not tie anybody to what they only were of, which a further role says', () => {
      const former = role('former UN ambassador', { former: true, evidence: [20, 40] });
      const un: Affiliation = { text: 'United Nations', source: 'article', evidence: [27, 29], former: true };
      const party: Affiliation = { text: 'Green Party', source: 'article', evidence: [50, 61] };
      expect(read(roleLine({ roles: [role('senator'), former], affiliations: [un, party] }))).toBe('Senator · Green Party');
      const place: Affiliation = { text: 'University of Oslo', source: 'article', evidence: [30, 40] };
      const emeritus = role('former professor at the University of Oslo', { former: true, evidence: [0, 40] });
      expect(read(roleLine({ roles: [emeritus], affiliations: [place] }))).toBe('Former professor · University of Oslo');
    });

    it('does not mix its affiliations with a role of the article', () => {
      const party: Affiliation = { text: 'Green Party', source: 'knowledge', evidence: null };
      expect(read(roleLine({ roles: [role('pilot')], affiliations: [party] }))).toBe('Pilot');
      expect(read(roleLine({ roles: [], affiliations: [party] }))).toBe('Green Party');
    });

    it('tells the last known office where it is another than on the day of the article', () => {
      const now = known('president of Finland', { start: '2024-03-01', asOf: '2026-10' });
      expect(roleLine({ roles: [], affiliations: [], now })).toEqual({
        role: null,
        affiliation: null,
        affiliationEvidence: null,
        years: null,
        evidence: null,
        whence: null,
        notes: ['Last known, Oct 2026: president of Finland, since 2024'],
      });
      const undated = known('president of Finland', { start: '2024-03-01' });
      expect(roleLine({ roles: [], affiliations: [], now: undated })?.notes).toEqual([
        'Last known: president of Finland, since 2024 (Wikidata)',
      ]);
    });

    it('takes the record’s wording of a past office, which the article calls a former one', () => {
      const office = known('President of Finland', { start: '2012', end: '2024', former: true });
      const line = lineOf([role('former president', { former: true }), office], []);
      expect(read(line)).toBe('Former President of Finland · 2012–2024');
      expect(line?.whence).toBe('Full title not in the article, from Wikidata');
    });

    it('calls a list that programmers know by what it is', () => {
      expect(lineOf([known('senator', { from: 'congress-legislators' })], [])?.whence).toBe(
        'Not stated in this article; from list of members of the US Congress',
      );
    });

    it.each([
      [{ start: '1994', end: '1998', approximate: true }, 'about 1994–1998'],
      [{ start: '1994', approximate: true }, 'since about 1994'],
      [{ end: '1998-05', approximate: true }, 'until about 1998'],
    ])('says where dates are about right only: %j', (dates, expected) => {
      expect(lineOf([known('mayor', dates)], [])?.years).toBe(expected);
    });
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
