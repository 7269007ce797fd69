import { expect, test } from 'vitest';
import { analyze, analyzeInStages, analyzeWithStances, type Slice } from '../../src/engine/analyze.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { recognizer } from './model/shipped.ts';
import { fakeEncoder } from './reader/fake.ts';

const article = plainArticle(
  [
    'Two mayors on one tunnel',
    'Mayor Mara Lindqvist said on Monday that she supports the harbour tunnel. “It will bring our towns together,” Lindqvist said.',
    'Oswin Kettlewick, a professor of economics at Norrland University, said he opposes the harbour tunnel.',
  ].join('\n'),
);

test('the first stage has the people, without what they said', () => {
  const { people, unnamed } = analyzeInStages(article, recognizer).people;
  expect(people.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(['Mara Lindqvist: leader', 'Oswin Kettlewick: analyst']);
  expect(people.flatMap(({ statements, stances }) => [...statements, ...stances])).toEqual([]);
  expect(unnamed).toEqual([]);
});

/** Whoever speaks of the tunnel supports it, but the professor. */
const encoder = fakeEncoder((target, passage) =>
  target !== 'harbour tunnel' ? [9, 0, 0, 0] : passage.startsWith('os') ? [0, 0, 9, 0] : [0, 9, 0, 0],
);

test.each([
  ['By Nora Quill', true],
  ['The harbour in the rain. Photographer: Nora Quill', true],
  ['By Nora Quill\nNora Quill fell into the harbour on Tuesday.', undefined],
])('whoever is named in bylines and credits only is told so: %s', (lines, credited) => {
  const { people } = analyze(plainArticle(`Rain on the harbour\n${lines}\nIt rained on Monday.`), recognizer);
  expect(people.map((person) => [person.name, person.credited])).toEqual([['Nora Quill', credited]]);
});

test('the first stage tells a body of the past as one', () => {
  const text =
    'Rain on the harbour\nOswin Kettlewick, a former professor of economics at Norrland University, met Mara Lindqvist, a professor at Norrland University, on Monday.';
  const { people } = analyzeInStages(plainArticle(text), recognizer).people;
  expect(people.map(({ name, affiliations }) => [name, affiliations.map(({ text, former }) => [text, former])])).toEqual([
    ['Oswin Kettlewick', [['Norrland University', true]]],
    ['Mara Lindqvist', [['Norrland University', undefined]]],
  ]);
});

test('the whole completes the same people, without where they stand', () => {
  const stages = analyzeInStages(article, recognizer);
  const whole = stages.whole();
  expect(whole.people.map((person) => ({ ...person, statements: [], stances: [] }))).toEqual(stages.people.people);
  expect(whole.people.map(({ statements }) => statements.length)).toEqual([2, 1]);
  expect(whole.people.flatMap(({ stances }) => stances)).toEqual([]);
  expect(stages.whole()).toBe(whole);
});

test('the last stage says where they stand', async () => {
  const stages = analyzeInStages(article, recognizer);
  const slices: Slice[] = [];
  for await (const slice of stages.stances(encoder)) slices.push(slice);
  const last = slices.at(-1);
  expect(last?.unread).toEqual([]);
  const facts = last?.analysis.people.flatMap(({ roles, affiliations }) => [...roles, ...affiliations]) ?? [];
  expect(facts.map(({ confidence }) => typeof confidence)).toEqual(facts.map(() => 'number'));
  // How sure a fact is, the encoder alone says.
  const unweighed = <Fact extends object>(facts: readonly Fact[]) => facts.map((fact) => ({ ...fact, confidence: undefined }));
  expect(
    last?.analysis.people.map((person) => ({
      ...person,
      kindConfidence: undefined,
      roles: unweighed(person.roles),
      affiliations: unweighed(person.affiliations),
      stances: [],
    })),
  ).toEqual(stages.whole().people);
  expect(last?.analysis.people.map(({ stances }) => stances.map(({ position, target }) => `${position} ${target}`))).toEqual([
    ['for harbour tunnel'],
    ['against harbour tunnel'],
  ]);
});

/** The end of an article, with an encoder that says this of proposals and of kinds. */
async function readWith(...said: Parameters<typeof fakeEncoder>) {
  return analyzeWithStances(article, recognizer, fakeEncoder(...said));
}
const noPosition = () => [9, 0, 0, 0];

test('the last stage says what else they are', async () => {
  const { people } = await readWith(noPosition, (target) => (target === 'harbour tunnel' ? [0, 0, 9] : [9, 0, 0]));
  expect(people.map(({ affiliations }) => affiliations.map(({ text }) => text).includes('harbour tunnel'))).toEqual([true, true]);
});

test('who turns out to be nobody is no person', async () => {
  expect((await readWith(noPosition, undefined, [0, 0, 0, 0, 0, 0, 0, 9])).people).toEqual([]);
});

test('but for those whom the reader has named', async () => {
  const given = { ...article, given: ['Mara Lindqvist'] };
  const { people } = await analyzeWithStances(given, recognizer, fakeEncoder(noPosition, undefined, [0, 0, 0, 0, 0, 0, 0, 9]));
  expect(people.map(({ name }) => name)).toEqual(['Mara Lindqvist']);
});

test('the terminal reads it in one go', async () => {
  expect(analyze(article, recognizer)).toEqual(analyzeInStages(article, recognizer).whole());
  expect((await analyzeWithStances(article, recognizer, encoder)).people.map(({ stances }) => stances.length)).toEqual([1, 1]);
});

test('a surname that could be two people’s speaks for the one who spoke just before', () => {
  const family = plainArticle(
    [
      'Lindqvist opens a bridge',
      'Norland leader Mara Lindqvist opened the bridge on Monday. “It is safe,” Lindqvist said. Her father, Johan Lindqvist, built the pier.',
      'Otto Reyes, a driver, said Lindqvist was late.',
      'Ellen Lindqvist, a professor of engineering at Norrland University who is not related to the Norland leader, has counted the cracks.',
      'The bridge would close within a year, Lindqvist said. A repair, she added, “would be a costly mistake.”',
      '“If they build again, they will own every crack,” Lindqvist said.',
    ].join('\n'),
  );
  const { people, ambiguous } = analyze(family, recognizer);
  expect(ambiguous).toHaveLength(2);
  expect(people.map(({ name, statements }) => `${name}: ${statements.length}`)).toEqual([
    'Mara Lindqvist: 1',
    'Johan Lindqvist: 0',
    'Otto Reyes: 1',
    'Ellen Lindqvist: 3',
  ]);
});
