import { describe, expect, it } from 'vitest';
import { applyCorrections as applying } from '../../src/corrections/apply-corrections.ts';
import { applyLists } from '../../src/corrections/apply-lists.ts';
import { type Change, type Correction, holdsAt, pageOf, type Scope } from '../../src/corrections/correction.ts';
import { quoteOf } from '../../src/corrections/quote.ts';
import type { Analysis, Person, Span } from '../../src/engine/analysis.ts';
import { atOnce } from '../../src/engine/steps.ts';

const URL = 'https://www.fjord-courier.example/ferry.html';
const TEXT = [
  'Mayor Anna Berg opened the ferry line. Berg said it was “a good day”.',
  'Nils Berg, a professor of history, spoke next. “I am against the ferry,” Berg said.',
  'Harbour Watch said it would sue. Ole Dahl stayed at home. A. Berg left early.',
].join('\n');

/** The nth place of these words, inside a longer stretch where one is named. */
function at(words: string, within = words, nth = 0): Span {
  let from = -1;
  for (let n = 0; n <= nth; n++) from = TEXT.indexOf(within, from + 1);
  const start = from + within.indexOf(words);
  if (from < 0) throw new Error(`no ${within}`);
  return [start, start + words.length];
}

const person = (id: string, name: string, facts: Partial<Person>): Person => ({
  id,
  name,
  kind: 'other',
  mentions: [at(name)],
  roles: [],
  affiliations: [],
  statements: [],
  stances: [],
  positions: [],
  country: null,
  ...facts,
});

const role = (text: string, evidence: Span) => ({ text, source: 'article', evidence, start: null, end: null, former: false }) as const;
const goodDay = { id: 's1', kind: 'direct', spans: [at('“a good day”')], cue: at('said', 'Berg said it') } as const;
const against = { id: 's2', kind: 'direct', spans: [at('“I am against the ferry,”')], cue: at('said', 'ferry,” Berg said') } as const;
const stance = { target: 'the ferry', position: 'against', evidence: at('against the ferry'), statement: 's2', confidence: 0.8 } as const;

/** As an engine might read it wrongly: the professor's second mention went to the mayor, the agency is a person. */
const anna = person('p1', 'Anna Berg', {
  kind: 'leader',
  mentions: [at('Anna Berg'), at('Berg', 'Berg said it'), at('Berg', 'Berg said.')],
  roles: [role('mayor', at('Mayor'))],
  statements: [goodDay, against],
  stances: [stance],
});
const nils = person('p2', 'Nils Berg', { kind: 'analyst', roles: [role('professor of history', at('a professor of history'))] });
const watch = person('p3', 'Harbour Watch', { statements: [{ id: 's3', kind: 'indirect', spans: [at('it would sue')], cue: null }] });
const ole = person('p4', 'Ole Dahl', { kind: 'official' });
const READ: Analysis = {
  people: [anna, nils, watch, ole],
  ambiguous: [{ span: at('A. Berg'), candidates: ['p1', 'p2'] }],
  unnamed: [],
};

let made = 0;
const correction = (change: Change, where: Scope = 'everywhere', more: Partial<Correction> = {}) =>
  ({ id: `c${++made}`, made: '2026-03-04', where, ...change, ...more }) as Correction;
const applyCorrections = (...given: Parameters<typeof applying>) => atOnce(applying(...given));
const corrected = (...corrections: Correction[]) => applyCorrections(READ, corrections, { text: TEXT, url: URL });
const namesOf = ({ people }: Analysis) => people.map(({ name }) => name);
const named = ({ people }: Analysis, name: string): Person => {
  const found = people.filter((each) => each.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${name}`);
  return found[0];
};

describe('one mention is somebody else', () => {
  const mention = (span: Span, is: string) => correction({ do: 'mention', quote: quoteOf(TEXT, span), is }, { page: URL });

  it('goes to another person of the article, with what was said and held there', () => {
    const result = corrected(mention(at('Berg', 'Berg said.'), 'Nils Berg'));
    expect(named(result, 'Nils Berg')).toMatchObject({ id: 'p2', kind: 'analyst', statements: [against], stances: [stance] });
    expect(named(result, 'Nils Berg').mentions).toEqual([at('Nils Berg'), at('Berg', 'Berg said.')]);
    expect(named(result, 'Anna Berg')).toMatchObject({ statements: [goodDay], stances: [], roles: anna.roles });
  });

  it('becomes a person whom the article had not told apart', () => {
    const result = corrected(mention(at('Berg', 'Berg said.'), 'Karin Berg'));
    expect(named(result, 'Karin Berg')).toMatchObject({ kind: 'other', roles: [], statements: [against], stances: [stance] });
    expect(namesOf(result)).toEqual(['Anna Berg', 'Nils Berg', 'Karin Berg', 'Harbour Watch', 'Ole Dahl']);
  });

  it('is no longer in doubt where it was', () => {
    const result = corrected(mention(at('A. Berg'), 'Anna Berg'));
    expect(result.ambiguous).toEqual([]);
    expect(named(result, 'Anna Berg').mentions).toContainEqual(at('A. Berg'));
  });

  it('leaves nobody behind whose only mention it was', () => {
    expect(namesOf(corrected(mention(at('Ole Dahl'), 'Nils Berg')))).toEqual(['Anna Berg', 'Nils Berg', 'Harbour Watch']);
  });

  it('is found where the text before it has changed, and nowhere else', () => {
    const moved = mention(at('Berg', 'Berg said.'), 'Nils Berg');
    const shift = 'Update. ';
    const later = (span: Span): Span => [span[0] + shift.length, span[1] + shift.length];
    const people = READ.people.map((each) => ({ ...each, mentions: each.mentions.map(later) }));
    const result = applyCorrections({ ...READ, people }, [moved], { text: shift + TEXT, url: URL });
    expect(named(result, 'Nils Berg').mentions).toHaveLength(2);
    expect(applyCorrections(READ, [moved], { text: TEXT, url: 'https://other.example/' })).toBe(READ);
  });
});

describe('two are one', () => {
  it('with the mentions, facts and words of both', () => {
    const result = corrected(correction({ do: 'merge', name: 'Nils Berg', into: 'Anna Berg' }));
    expect(named(result, 'Anna Berg')).toMatchObject({ id: 'p1', kind: 'leader', roles: [anna.roles[0], nils.roles[0]] });
    expect(named(result, 'Anna Berg').mentions).toEqual([...anna.mentions.slice(0, 2), at('Nils Berg'), anna.mentions[2], at('A. Berg')]);
    expect(result.ambiguous).toEqual([]);
  });

  it('named in credits only where both are', () => {
    const credited = { ...ole, credited: true as const };
    const merge = correction({ do: 'merge', name: 'Nils Berg', into: 'Ole Dahl' });
    const joined = (other: Person) =>
      applyCorrections({ ...READ, people: [other, credited] }, [merge], { text: TEXT, url: URL }).people[0]?.credited;
    expect([joined(nils), joined({ ...nils, credited: true })]).toEqual([undefined, true]);
  });

  it('under another name where the article has no such person', () => {
    expect(namesOf(corrected(correction({ do: 'merge', name: 'Ole Dahl', into: 'Ole M. Dahl' })))).toContain('Ole M. Dahl');
  });
});

it('a part in the story goes with the mention that shows it', () => {
  const part = { text: 'witness', evidence: at('Berg', 'Berg said it') };
  const read = { ...READ, people: READ.people.map((each) => (each === anna ? { ...each, part } : each)) };
  const split = correction({ do: 'split', name: 'Anna Berg', written: ['Berg'], is: 'Karin Berg' });
  const result = applyCorrections(read, [split], { text: TEXT, url: URL });
  expect(named(result, 'Karin Berg').part).toEqual(part);
  expect(named(result, 'Anna Berg').part).toBeNull();
});

it('one is two: what is written in one way is somebody else', () => {
  const result = corrected(correction({ do: 'split', name: 'Anna Berg', written: ['Berg'], is: 'Karin Berg' }));
  expect(named(result, 'Karin Berg')).toMatchObject({ statements: [goodDay, against], stances: [stance], kind: 'other' });
  expect(named(result, 'Anna Berg')).toMatchObject({ mentions: [at('Anna Berg')], roles: anna.roles, statements: [], stances: [] });
});

describe('nobody', () => {
  it('a name that is no person’s has no mentions; what it said is an unnamed source’s', () => {
    const result = corrected(correction({ do: 'not-a-person', name: 'harbour watch' }));
    expect(namesOf(result)).not.toContain('Harbour Watch');
    expect(result.unnamed).toEqual([{ text: 'Harbour Watch', spans: [at('Harbour Watch')], statements: watch.statements }]);
  });

  it('somebody hidden is gone with all they said, and a name in doubt is the other’s', () => {
    const result = corrected(correction({ do: 'hide', name: 'Anna Berg' }));
    expect(result).toMatchObject({ unnamed: [], ambiguous: [] });
    expect(named(result, 'Nils Berg').mentions).toEqual([at('Nils Berg'), at('A. Berg')]);
  });
});

describe('what somebody is likely linked to', () => {
  const linked = [role('spokesman', at('said', 'Berg said it')), role('founder', at('Mayor'))];
  const read = { ...READ, people: [{ ...anna, linked }, nils, ole] };
  const linkedOf = (change: Change, name: string) =>
    applyCorrections(read, [correction(change)], { text: TEXT, url: URL })
      .people.find((each) => each.name === name)
      ?.linked?.map(({ text }) => text);
  it.each<[string, Change, string, string[] | undefined]>([
    [
      'goes with the mention beside it',
      { do: 'split', name: 'Anna Berg', written: ['Berg'], is: 'Karin Berg' },
      'Karin Berg',
      ['spokesman'],
    ],
    ['and stays with the others', { do: 'split', name: 'Anna Berg', written: ['Berg'], is: 'Karin Berg' }, 'Anna Berg', ['founder']],
    ['is that of both where two are one', { do: 'merge', name: 'Anna Berg', into: 'Ole Dahl' }, 'Ole Dahl', ['spokesman', 'founder']],
    ['is no more where the reader says the role', { do: 'role', name: 'Anna Berg', role: 'baker' }, 'Anna Berg', undefined],
    ['or the affiliation', { do: 'affiliation', name: 'Anna Berg', affiliation: 'Lund' }, 'Anna Berg', undefined],
  ])('%s', (_what, change, name, texts) => expect(linkedOf(change, name)).toEqual(texts));
});

it('another role takes the place of all, as the reader’s', () => {
  const result = corrected(correction({ do: 'role', name: 'Anna Berg', role: 'deputy mayor' }));
  expect(named(result, 'Anna Berg').roles).toMatchObject([{ text: 'deputy mayor', source: 'reader', evidence: null }]);
});

it('another affiliation takes the place of all, as the reader’s', () => {
  const read = { ...READ, people: [{ ...ole, affiliations: [{ text: 'Norway', source: 'article', evidence: at('Ole Dahl') } as const] }] };
  const change = correction({ do: 'affiliation', name: 'Ole Dahl', affiliation: 'Nordic Council' });
  const [person] = applyCorrections(read, [change], { text: TEXT, url: URL }).people;
  expect(person?.affiliations).toEqual([{ text: 'Nordic Council', source: 'reader', evidence: null }]);
});

describe('a role or an affiliation that is wrong', () => {
  const of = (text: string, source: 'article' | 'knowledge' = 'article') => ({ text, source, evidence: at('Ole Dahl') });
  const read = { ...READ, people: [{ ...ole, roles: [role('clerk', at('Ole Dahl'))], affiliations: [of('Norway'), of('Lund')] }] };
  const olesAfter = (change: Change) => applyCorrections(read, [correction(change)], { text: TEXT, url: URL }).people[0];
  const texts = (person: Person | undefined) => person?.affiliations.map(({ text }) => text);

  it('goes without another in its place', () => {
    expect(olesAfter({ do: 'role', name: 'Ole Dahl', role: null })?.roles).toEqual([]);
  });

  it.each<[string | null, string | undefined, string[]]>([
    [null, 'norway', ['Lund']],
    ['Nordic Council', 'Lund', ['Nordic Council', 'Norway']],
    ['Nordic Council', 'Bergen', ['Norway', 'Lund']],
    [null, undefined, []],
  ])('%s in the place of %s', (affiliation, was, left) => {
    expect(texts(olesAfter({ do: 'affiliation', name: 'Ole Dahl', affiliation, ...(was !== undefined && { was }) }))).toEqual(left);
  });
});

describe('a name that is wrong', () => {
  const known = {
    ...ole,
    known: 'Ole M. Dahl',
    wikidata: 'Q1',
    roles: [role('clerk', at('Ole Dahl')), { ...role('king', [0, 1]), source: 'knowledge' as const, evidence: null }],
  };
  const called = (name: string, is: string, people: readonly Person[] = [anna, nils, known]) =>
    applyCorrections({ ...READ, people }, [correction({ do: 'called', name, is })], { text: TEXT, url: URL });

  it('is another everywhere in the article; what was looked up by it is no more', () => {
    const [, , person] = called('ole dahl', 'Olav Dahl').people;
    expect(person).toEqual({ ...ole, name: 'Olav Dahl', roles: [role('clerk', at('Ole Dahl'))] });
  });

  it('keeps what is known where only accents or case were wrong', () => {
    expect(called('Ole Dahl', 'Olé Dahl').people[2]).toEqual({ ...known, name: 'Olé Dahl' });
  });

  it('is somebody’s of the article already: they are one', () => {
    const result = called('Ole Dahl', 'Nils Berg');
    expect(namesOf(result)).toEqual(['Anna Berg', 'Nils Berg']);
    expect(named(result, 'Nils Berg').mentions).toEqual([at('Nils Berg'), at('Ole Dahl')]);
  });

  it('changes nothing where nobody is called so', () => {
    expect(called('Kai Dahl', 'Olav Dahl').people).toEqual([anna, nils, known]);
  });
});

describe('somebody missed', () => {
  const missed = (name: string, people = READ.people) =>
    applyCorrections({ ...READ, people }, [correction({ do: 'missed', name }, { page: URL })], { text: TEXT, url: URL });

  it('has the mentions that are nobody’s, as whole words', () => {
    const result = missed('Ole Dahl', [anna, nils]);
    expect(named(result, 'Ole Dahl')).toMatchObject({ kind: 'other', mentions: [at('Ole Dahl')], statements: [], stances: [] });
    expect(namesOf(missed('Ole', [anna, nils]))).toEqual(['Anna Berg', 'Nils Berg', 'Ole']);
  });

  it.each(['Ole Dahl', 'Berg', 'Dah', 'Kai Holm', ''])('“%s” changes nothing: they are there, or the words are not', (name) => {
    expect(missed(name).people).toEqual(READ.people);
  });
});

it('another kind is the person’s alone', () => {
  const result = corrected(correction({ do: 'kind', name: 'Anna Berg', kind: 'official' }));
  expect(result.people).toEqual([{ ...anna, kind: 'official', kindBy: 'reader' }, nils, watch, ole]);
});

describe('a stance that is not right', () => {
  const gone = (change: Partial<Extract<Change, { do: 'stance' }>>, url = URL) =>
    corrected(correction({ do: 'stance', name: 'Anna Berg', target: 'the ferry', position: 'against', ...change }, { page: url }));

  it.each<[string, Partial<Extract<Change, { do: 'stance' }>>, string, boolean]>([
    ['goes', {}, URL, true],
    ['goes however its target is written', { target: 'The Ferry' }, URL, true],
    ['stays for others', { name: 'Ole Dahl' }, URL, false],
    ['stays on another target', { target: 'the harbour' }, URL, false],
    ['stays on the other side', { position: 'for' }, URL, false],
    ['stays in another article', {}, 'https://other.example/', false],
  ])('%s', (_what, change, url, goes) => {
    expect(named(gone(change, url), 'Anna Berg').stances).toEqual(goes ? [] : [stance]);
  });

  it('leaves what was said, and all others, as they were, and is kept where no view shows it', () => {
    expect(gone({}).people).toEqual([{ ...anna, stances: [], hidden: [stance] }, nils, watch, ole]);
  });

  it.each<[is: 'for' | 'mixed']>([['for'], ['mixed']])('is turned to %s, as the reader’s', (is) => {
    expect(gone({ is }).people).toEqual([{ ...anna, stances: [{ ...stance, position: is, by: 'reader' }] }, nils, watch, ole]);
  });

  it('stays hidden when whoever holds it is parted or joined', () => {
    const hide = correction({ do: 'stance', name: 'Anna Berg', target: 'the ferry', position: 'against' }, { page: URL });
    const split = correction({ do: 'split', name: 'Anna Berg', written: ['Berg'], is: 'Karin Berg' });
    const apart = applyCorrections(READ, [hide, split], { text: TEXT, url: URL });
    expect(named(apart, 'Karin Berg')).toMatchObject({ stances: [], hidden: [stance] });
    expect(named(apart, 'Anna Berg')).toMatchObject({ stances: [], hidden: [] });
    const joined = applyCorrections(READ, [hide, correction({ do: 'merge', name: 'Anna Berg', into: 'Ole Dahl' })], {
      text: TEXT,
      url: URL,
    });
    expect(named(joined, 'Ole Dahl')).toMatchObject({ stances: [], hidden: [stance] });
  });
});

describe('words that show a stance', () => {
  const words = at('Ole Dahl stayed at home.');
  const likely = { evidence: words, statement: null, confidence: 0.7 };
  const stands = (more: Partial<Extract<Change, { do: 'stands' }>> = {}) =>
    correction(
      { do: 'stands', name: 'Ole Dahl', quote: quoteOf(TEXT, words), target: 'The Ferry', position: 'for', ...more },
      { page: URL },
    );
  const read = (people: readonly Person[], change: Correction) => applyCorrections({ ...READ, people }, [change], { text: TEXT, url: URL });
  const added = { target: 'The Ferry', position: 'for', evidence: words, statement: null, confidence: 1, by: 'reader' };

  it('are the reader’s, on the question of those who stand on the same thing, and no likely position any more', () => {
    const question = { id: 3, turned: false };
    const people = [
      { ...anna, stances: [{ ...stance, question: { ...question, names: true as const } }] },
      { ...ole, positions: [likely] },
    ];
    expect(named(read(people, stands()), 'Ole Dahl')).toEqual({ ...ole, stances: [{ ...added, question }], positions: [] });
    expect(named(read([ole], stands()), 'Ole Dahl').stances).toEqual([added]);
  });

  it('belong to the statement that they are in', () => {
    const quote = quoteOf(TEXT, at('a good day'));
    expect(named(corrected(stands({ name: 'Anna Berg', quote })), 'Anna Berg').stances[1]).toMatchObject({ statement: 's1' });
  });

  it.each<[string, Partial<Extract<Change, { do: 'stands' }>>, readonly Person[]]>([
    ['the article has no more', { quote: { before: '', exact: 'He stayed away.', after: '' } }, [ole]],
    ['nobody said', { name: 'Kai Dahl' }, [ole]],
    ['say what is known', {}, [{ ...ole, stances: [{ ...stance, position: 'for' }] }]],
  ])('that %s change nothing', (_what, more, people) => {
    expect(read(people, stands(more)).people).toEqual(people);
  });

  it('and that were taken for one without a side are none', () => {
    const other = { ...likely, evidence: at('Harbour Watch') };
    const change = correction({ do: 'no-position', name: 'Ole Dahl', quote: quoteOf(TEXT, words) }, { page: URL });
    expect(read([{ ...ole, positions: [likely, other] }], change).people).toEqual([{ ...ole, positions: [other] }]);
  });
});

describe('where a correction holds', () => {
  const hide = (where: Scope) => namesOf(corrected(correction({ do: 'hide', name: 'Ole Dahl' }, where))).includes('Ole Dahl');
  it.each<[Scope, boolean]>([
    ['everywhere', true],
    [{ site: 'fjord-courier.example' }, true],
    [{ site: 'courier.example' }, false],
    [{ page: URL }, true],
    [{ page: `${URL}?page=2` }, false],
  ])('%j', (where, holds) => {
    expect(hide(where)).toBe(!holds);
  });
});

it('follows the corrections in their order, and keeps every stance on the question that it is on', () => {
  const held = { ...stance, question: { id: 3, turned: true } };
  const page = { text: TEXT, url: URL };
  const read = { ...READ, people: [anna, { ...nils, stances: [held] }, ole] };
  const split = correction({ do: 'split', name: 'Anna Berg', written: ['Berg'], is: 'Karin Berg' });
  const back = correction({ do: 'merge', name: 'Karin Berg', into: 'Anna Berg' });
  const merge = correction({ do: 'merge', name: 'Nils Berg', into: 'Ole Dahl' });
  expect(applyCorrections(read, [split, back], page)).toMatchObject({ people: [anna, { name: 'Nils Berg' }, ole] });
  const merged = applyCorrections(read, [merge], page).people.find(({ name }) => name === 'Ole Dahl');
  expect(merged?.stances).toContainEqual(held);
});

describe('lists of the reader’s own', () => {
  const delegate = { name: 'Ole Dahl', aliases: ['O. Dahl'], role: 'delegate', affiliation: 'Nordic Council', from: '2025', to: '2026-06' };
  const lists = [{ title: 'Delegates', people: [delegate] }];
  const roles = (published: string | null) => named(applyLists(READ, lists, published), 'Ole Dahl').roles;

  it.each<[string | null, boolean]>([
    ['2025-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
    ['2024-12-31', false],
    [null, true],
  ])('say what someone was on %s: %s', (day, said) => {
    expect(roles(day).length > 0).toBe(said);
  });

  it('add a role and an affiliation, named as theirs, and change nothing else', () => {
    const result = applyLists(READ, lists, '2026-01-01');
    expect(named(result, 'Ole Dahl')).toEqual({
      ...ole,
      roles: [{ text: 'delegate', source: 'reader', from: 'Delegates', evidence: null, start: '2025', end: '2026-06', former: false }],
      affiliations: [{ text: 'Nordic Council', source: 'reader', from: 'Delegates', evidence: null }],
    });
    expect(result.people.slice(0, 3)).toEqual(READ.people.slice(0, 3));
  });

  it('know people by their other names', () => {
    expect(named(applyLists({ ...READ, people: [{ ...ole, name: 'O Dahl' }] }, lists, null), 'O Dahl').roles).toHaveLength(1);
  });
});

it.each([
  ['https://a.example/ferry?id=7#top', 'https://a.example/ferry?id=7'],
  ['https://a.example/ferry?utm_source=mail&id=7&fbclid=x', 'https://a.example/ferry?id=7'],
  ['https://a.example/ferry?gclid=1&utm_medium=a', 'https://a.example/ferry'],
  ['https://a.example/ferry?', 'https://a.example/ferry'],
  ['https://a.example/?a=1?utm_source=x', 'https://a.example/?a=1?utm_source=x'],
  ['https://a.example/?path=utm_source&utm', 'https://a.example/?path=utm_source&utm'],
])('%s is the page %s, by whichever way a reader comes', (url, page) => {
  expect(pageOf(url)).toBe(page);
  expect([holdsAt({ page: url }, page), holdsAt({ page }, url)]).toEqual([true, true]);
});
