import { describe, expect, it } from 'vitest';
import type { How, Person, Stance, Statement, StatementKind } from '../../../src/engine/analysis.ts';
import { inQuestions, standsAlone, withoutLoneMark, withVoices } from '../../../src/engine/questions/two-voices.ts';
import { SHOWN, SURE } from '../../../src/vocabulary/confidence.ts';

const TEXT = [
  'A toll for the bridge',
  'Ana Ruiz backs the toll. “No toll, ever,” Max Hill said. The bridge needs it. Ida Holm said that the toll was fair to all.',
].join('\n');

const stance = (words: string, confidence: number, target = 'the toll', more: Partial<Stance> = {}): Stance => ({
  target,
  position: 'for',
  evidence: [TEXT.indexOf(words), TEXT.indexOf(words) + words.length],
  statement: null,
  confidence,
  ...more,
});
/** One that is not sure, whose words are so likely to show a position. */
const shown = (words: string, shows: number, target = 'the toll', more: Partial<Stance> = {}): Stance =>
  stance(words, 0.5, target, { shows, ...more });

/** Somebody who says the whole text, or these words of it. */
const person = (id: string, stances: readonly Stance[], words = TEXT): Person => ({
  id,
  name: id,
  kind: 'leader',
  mentions: [],
  roles: [],
  affiliations: [],
  statements: [{ id: 's1', kind: 'direct', spans: [[TEXT.indexOf(words), TEXT.indexOf(words) + words.length]], cue: null }],
  stances,
  positions: [],
  country: null,
});

const [RUIZ, HILL, BRIDGE, HOLM] = ['Ana Ruiz backs the toll.', '“No toll, ever,” Max Hill said.', 'The bridge needs it.', 'Ida Holm said that the toll was fair to all.'] as const; // biome-ignore format: one table

it.each([
  ['a sentence that names the thing', RUIZ, 'the toll', true],
  ['one that begins with a quotation', HILL, 'toll', true],
  ['two sentences', `${HILL} ${BRIDGE}`, 'the toll', true],
  ['a sentence that does not name it', BRIDGE, 'the toll', false],
  ['words without an end', 'Ana Ruiz backs the toll', 'the toll', false],
  ['words without a beginning', 'backs the toll.', 'the toll', false],
  ['a thing whose name is no word', BRIDGE, 'it', false],
  ['a thing in other words, of which one is there', HOLM, 'a toll on all cars', true],
])('words are understood alone where they are whole and name what they are about: %s', (_what, words, target, isAlone) => {
  expect(standsAlone(TEXT, shown(words, SHOWN, target))).toBe(isAlone);
});

it.each([
  '“Yes, the toll is fair,” Ruiz said.',
  'That’s the toll that we need.',
  'At the time Ruiz called the toll fair.',
  'The toll is fair,” Ruiz said.',
  'RUIZ SLAMS TOLLS “The toll is fair,” Ruiz said.',
  'Ida Holm/Reuters Ruiz called the toll fair.',
  'By Ida Holm, Harlow Post Ruiz called the toll fair.',
  'Related articleA toll for Harlow “The toll is fair,” Ruiz said.',
  '“The toll is fair,” Ruiz said. © 2024 Harlow Post.',
])('words that lean on others, or run into others, are not understood alone: %s', (words) => {
  const alone = (text: string) => standsAlone(text, { evidence: [0, text.length], target: 'toll' });
  expect(alone(words)).toBe(false);
  for (const clear of ['“The toll is fair,” Ruiz said.', 'Ruiz said this week that the law on the toll is fair.'])
    expect(alone(clear)).toBe(true);
});

describe('withVoices', () => {
  it.each([
    ['the toll', 1],
    ['the ferry', 0],
    ['EU', 0],
  ])('tells no side on a thing that its words do not name: %s', (target, sides) => {
    expect(withVoices(person('Ruiz', [stance(RUIZ, SURE, target)]), TEXT).stances).toHaveLength(sides);
  });

  it('tells the sure ones with side and target, of likely ones the words alone, and no others', () => {
    const told = withVoices(
      person('Ruiz', [stance(RUIZ, SURE), shown(HILL, SHOWN, 'the toll', { how: 'said' }), shown(HOLM, SHOWN - 0.01)]),
      TEXT,
    );
    expect(told.stances).toEqual([stance(RUIZ, SURE)]);
    expect(told.positions).toEqual([{ evidence: shown(HILL, SHOWN).evidence, statement: null, confidence: SHOWN, how: 'said' }]);
  });

  it.each<[what: string, said: string, more: Partial<Stance>, isTold: boolean]>([
    ['who says them', '“No toll, ever,”', {}, true],
    ['of whom the reporter tells them', BRIDGE, {}, true],
    ['of whom another tells them', '“No toll, ever,”', { how: 'told' }, false],
  ])('tells a likely position by its words to be that of somebody %s: %s', (_what, said, more, isTold) => {
    const start = TEXT.indexOf('Max Hill');
    const somebody = { ...person('Hill', [shown(HILL, SHOWN, 'the toll', more)], said), mentions: [[start, start + 8] as const] };
    expect(withVoices(somebody, TEXT).positions).toHaveLength(isTold ? 1 : 0);
  });

  it.each<[what: string, words: string, kind: StatementKind, said: string, how: How, told: How | undefined]>([
    ['a quotation', HILL, 'direct', '“No toll, ever,”', 'said', 'said'],
    ['a quotation, though most of its sentence is the reporter’s', HILL, 'mixed', 'No toll, ever', 'said', 'said'],
    ['what somebody says without marks, as in a column', RUIZ, 'direct', RUIZ, 'said', 'said'],
    ['a sentence of the reporter’s with some words quoted', HOLM, 'mixed', 'the toll was fair to all', 'said', undefined],
    ['a paraphrase', HOLM, 'indirect', 'the toll was fair to all', 'paraphrased', 'paraphrased'],
  ])('tells as in somebody’s words what they say themselves: %s', (_what, words, kind, said, how, told) => {
    const somebody = person('Holm', [shown(words, SHOWN, 'the toll', { how })], said);
    const statements = somebody.statements.map((statement) => ({ ...statement, kind }));
    expect(withVoices({ ...somebody, statements }, TEXT).positions.map((position) => position.how)).toEqual([told]);
  });

  it('shows no sentence twice, and takes of two that overlap the one that is understood alone', () => {
    const words = (...stances: Stance[]) =>
      withVoices(person('Ruiz', stances), TEXT).positions.map(({ evidence }) => TEXT.slice(...evidence));
    expect(words(stance(HILL, SURE), shown(`${HILL} ${BRIDGE}`, SHOWN))).toEqual([]);
    expect(words(shown(BRIDGE, SHOWN + 0.1), shown(`${HILL} ${BRIDGE}`, SHOWN))).toEqual([`${HILL} ${BRIDGE}`]);
    expect(words(shown(HILL, SHOWN, 'toll'), shown(HILL, SHOWN + 0.1))).toEqual([HILL]);
  });
});

describe('inQuestions', () => {
  it('takes for one what the whole article, not its headline alone, tells as one', () => {
    const bill = 'Town talks of ferries\nRuiz wrote the ferry safety bill in May. Hill called the bill a mistake.';
    const unnamed = 'Town talks of ferries\nRuiz wrote of ferry safety in May. Hill called the bill a mistake.';
    const ids = (text: string) => {
      const evidence = [text.indexOf('Ruiz'), text.length] as const;
      const on = (target: string) => [stance(RUIZ, SURE, target, { evidence })];
      const told = inQuestions([person('Ruiz', on('the ferry safety bill')), person('Hill', on('the bill'))], text);
      return new Set(told.map(({ stances }) => stances[0]?.question?.id)).size;
    };
    expect([ids(bill), ids(unnamed)]).toEqual([1, 2]);
  });

  it('places likely positions on the questions of sure ones, and makes none of their own', () => {
    const [ruiz, hill, holm] = inQuestions(
      [person('Ruiz', [stance(RUIZ, SURE)]), person('Hill', [shown(HILL, SHOWN, 'toll')]), person('Holm', [shown(HOLM, SHOWN, 'fair')])],
      TEXT,
    );
    expect(ruiz?.stances[0]?.question).toMatchObject({ names: true });
    expect(hill?.positions).toMatchObject([{ question: { id: ruiz?.stances[0]?.question?.id } }]);
    expect(Object.keys(hill?.positions[0] ?? {})).not.toEqual(expect.arrayContaining(['target']));
    expect(holm?.positions).toHaveLength(1);
    expect(holm?.positions[0]).not.toHaveProperty('question');
  });
});

it.each<[string, readonly Stance[], string | undefined]>([
  ['where one likely shows a position', [shown(HILL, 0.5, 'toll', { statement: 's1' })], 's1'],
  ['that which likelier does', [shown(HILL, 0.6, 'toll', { statement: 's1' }), shown(HOLM, 0.8, 'toll', { statement: 's2' })], 's2'],
  ['not where one hardly does', [shown(HILL, 0.49, 'toll', { statement: 's1' })], undefined],
  ['not where no statement shows it', [shown(HILL, 0.9, 'toll')], undefined],
  ['not one that is told no more', [shown(HILL, 0.9, 'toll', { statement: 's3' })], undefined],
])('the most telling statement: %s', (_what, stances, expected) => {
  const speaker = person('max', stances);
  const both = { ...speaker, statements: ['s1', 's2'].map((id) => ({ ...speaker.statements[0], id }) as Statement) };
  expect(withVoices(both, TEXT).telling).toBe(expected);
  expect(inQuestions([both], TEXT)[0]?.telling).toBe(expected);
});

it.each([
  ['“The toll is fair.', 'The toll is fair.'],
  ['"The toll is fair.', 'The toll is fair.'],
  ['The toll is fair.”', 'The toll is fair.'],
  ['“The toll is fair,” she said.', '“The toll is fair,” she said.'],
  ['She said: “The toll is fair.', 'She said: “The toll is fair.'],
  ['“It is fair,” she said, and: “The toll stays.', '“It is fair,” she said, and: “The toll stays.'],
  ['"It is fair," she said, and: "The toll stays.', '"It is fair," she said, and: "The toll stays.'],
])('a quotation of several sentences leaves no lone mark at the ends of one: %s', (words, expected) => {
  expect(words.slice(...withoutLoneMark(words, [0, words.length]))).toBe(expected);
  const told = withVoices({ ...person('Hill', []), stances: [{ ...shown(HILL, SHOWN, 'toll'), evidence: [0, words.length] }] }, words);
  expect(told.positions.map(({ evidence }) => words.slice(...evidence))).toEqual(/: [“"][^”"]*$/.test(expected) ? [] : [expected]);
});
