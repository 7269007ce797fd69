import { describe, expect, it } from 'vitest';
import type { Person, Position } from '../../src/engine/analysis.ts';
import { type Stands, searchArticle } from '../../src/panel/search.ts';
import { analysis, personNamed, text } from '../ui/sample.ts';

const { people } = analysis;
const names = (query: string, stands: Stands = 'any') => searchArticle(people, text, query, stands).map(({ person }) => person.name);

describe('people are found', () => {
  it.each([
    ['by name, before those who speak of them', 'saar', ['Kadri Saar', 'Juhan Saar', 'Toomas Saar', 'Ingrid Solberg', 'Andris Kalnins']],
    ['by several words', 'SAAR juh', ['Juhan Saar']],
    ['by affiliation', 'tartu', ['Toomas Saar']],
    ['by role', 'prime', ['Aino Virtanen']],
    ['without accents that stand in the query', 'Kalniņš', ['Andris Kalnins']],
    ['by words of what they say', 'checkbook', ['Ingrid Solberg']],
    ['by the beginning of a word', 'checkb', ['Ingrid Solberg']],
    ['by the target of a stance', 'blank', ['Kadri Saar']],
    ['by who they are and what they say', 'ingrid signature', ['Ingrid Solberg']],
    ['not by the middle of a word', 'heckbook', []],
    ['not by words of two people', 'checkbook blank', []],
  ])('%s: %s', (_how, query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  it('by their part in the story', () => {
    const witness = { ...personNamed('Juhan Saar'), part: { text: 'witness', evidence: [0, 1] as const } };
    expect(searchArticle([witness, personNamed('Kadri Saar')], text, 'witn', 'any')).toMatchObject([{ person: { name: 'Juhan Saar' } }]);
  });

  it('accents in the article don’t matter', () => {
    const jose = { ...personNamed('Juhan Saar'), name: 'José Peña', statements: [] };
    expect(searchArticle([jose], text, 'pena', 'any')).toHaveLength(1);
  });

  it('everybody, for a query without a word', () => {
    expect(searchArticle(people, text, ' – ', 'any').map(({ person }) => person)).toEqual(people);
  });
});

describe('what somebody is found by', () => {
  it('is nothing but who they are where that is what was sought', () => {
    expect(searchArticle(people, text, 'juhan', 'any')).toEqual([
      { person: personNamed('Juhan Saar'), stances: [], positions: [], statements: [] },
    ]);
  });

  it('is the statement, with the place of the word', () => {
    const [found] = searchArticle(people, text, 'checkb', 'any');
    expect(found?.statements.map(({ word }) => text.slice(...word))).toEqual(['checkbook']);
  });

  it('is the stance, and then not the statement that it is read from', () => {
    const [found] = searchArticle(people, text, 'blank check', 'any');
    expect(found?.stances.map(({ target }) => target)).toEqual(['a blank check']);
    expect(found?.statements.map(({ statement }) => statement.id)).not.toContain(found?.stances[0]?.statement);
  });
});

describe('only those who stand somewhere', () => {
  const has = (...positions: Position[]) =>
    people.filter(({ stances }) => stances.some(({ position }) => positions.includes(position))).map(({ name }) => name);

  it('with a stance, for something, against something', () => {
    expect(names('', 'some')).toEqual(has('for', 'against', 'mixed'));
    expect(names('', 'for')).toEqual(has('for', 'mixed'));
    expect(names('', 'against')).toEqual(has('against', 'mixed'));
  });

  it('on what is sought', () => {
    expect(names('tunnel', 'against')).toEqual(['Henrik Dahl']);
    expect(names('tunnel', 'for')).toContain('Kadri Saar');
    expect(names('tunnel', 'for')).not.toContain('Henrik Dahl');
    expect(names('blank', 'for')).toEqual([]);
  });

  it('who are sought, with what they stand for', () => {
    const [found] = searchArticle(people, text, 'kadri', 'against');
    expect(found?.person.name).toBe('Kadri Saar');
    expect(found?.stances.map(({ target }) => target)).toEqual(['a blank check']);
  });

  it('of a mixed mind are on both sides', () => {
    const [stance] = personNamed('Kadri Saar').stances;
    if (!stance) throw new Error('Saar takes a side');
    const mixed: Person = { ...personNamed('Kadri Saar'), stances: [{ ...stance, position: 'mixed' }] };
    for (const stands of ['some', 'for', 'against'] as const) expect(searchArticle([mixed], text, '', stands)).toHaveLength(1);
  });
});
