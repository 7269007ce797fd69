import { expect, test } from 'vitest';
import { analyze, analyzeInStages } from '../../src/engine/analyze.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { recognizer } from './model/shipped.ts';

const article = plainArticle(
  [
    'Two mayors on one tunnel',
    'Mayor Mara Lindqvist said on Monday that she supports the harbour tunnel. “It will bring our towns together,” Lindqvist said.',
    'Oswin Kettlewick, a professor of economics at Norrland University, said he opposes the harbour tunnel.',
  ].join('\n'),
);

test('the first stage has the people, without what they said', () => {
  const { people, unnamed, agreements } = analyzeInStages(article, recognizer).people;
  expect(people.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(['Mara Lindqvist: leader', 'Oswin Kettlewick: analyst']);
  expect(people.flatMap(({ statements, stances }) => [...statements, ...stances])).toEqual([]);
  expect([...unnamed, ...agreements]).toEqual([]);
});

test('the whole completes the same people', () => {
  const stages = analyzeInStages(article, recognizer);
  const whole = stages.whole();
  expect(whole.people.map((person) => ({ ...person, statements: [], stances: [] }))).toEqual(stages.people.people);
  expect(whole.people.map(({ statements }) => statements.length)).toEqual([2, 1]);
  expect(whole.agreements).toMatchObject([{ people: ['p1', 'p2'], relation: 'disagree', target: 'harbour tunnel' }]);
  expect(stages.whole()).toBe(whole);
});

test('the terminal reads it in one go', () => {
  expect(analyze(article, recognizer)).toEqual(analyzeInStages(article, recognizer).whole());
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
