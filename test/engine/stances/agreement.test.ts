import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position, Stance } from '../../../src/engine/analysis.ts';
import { findAgreements } from '../../../src/engine/stances/agreement.ts';
import { sameTarget, targetWords } from '../../../src/engine/stances/same-target.ts';
import { POSITIONS } from '../../../src/vocabulary/terms.ts';

const stance = (position: Position, target: string, confidence = 0.8): Stance => ({
  target,
  position,
  evidence: [0, 1],
  statement: null,
  confidence,
});
/** "Ruiz agree Mora: harbour tunnel" for each agreement. */
const lines = (people: Record<string, readonly Stance[]>) =>
  findAgreements(Object.entries(people).map(([id, stances]) => ({ id, stances }))).map(
    ({ people: [a, b], relation, target }) => `${a} ${relation} ${b}: ${target}`,
  );

describe('sameTarget', () => {
  it.each([
    ['harbour tunnel', 'the Harbour tunnel'],
    ['harbour tunnel', 'the planned harbour tunnel'],
    ['U.S. sanctions', 'American sanctions'],
    ['the United States', 'US'],
    ['ferry fares', 'a ferry fare'],
    ['Ana Ruiz', 'Ana Ruiz’s'],
    ['school building', 'new school buildings'],
  ])('%j and %j are one', (a, b) => {
    expect(sameTarget(targetWords(a), targetWords(b))).toBe(true);
    expect(sameTarget(targetWords(b), targetWords(a))).toBe(true);
  });

  it.each([
    ['harbour tunnel', 'scrapping the harbour tunnel'],
    ['harbour tunnel', 'the end of the harbour tunnel'],
    ['tunnel', 'harbour tunnel'],
    ['Mora’s tax plan', 'Ruiz’s tax plan'],
    ['tax plan', 'Ruiz’s tax plan'],
    ['United States', 'sanctions of the United States'],
    ['Luis Mora', 'Luis Mora supporters'],
    ['the', 'a'],
  ])('%j and %j are two', (a, b) => {
    expect(sameTarget(targetWords(a), targetWords(b))).toBe(false);
    expect(sameTarget(targetWords(b), targetWords(a))).toBe(false);
  });
});

describe('findAgreements', () => {
  it.each([
    ['both for it', { Ruiz: [stance('for', 'harbour tunnel')], Mora: [stance('for', 'the harbour tunnel')] }, ['Ruiz agree Mora: harbour tunnel']],
    ['both against it', { Ruiz: [stance('against', 'toll')], Mora: [stance('against', 'the toll')] }, ['Ruiz agree Mora: toll']],
    ['one each way', { Ruiz: [stance('for', 'toll')], Mora: [stance('against', 'toll')] }, ['Ruiz disagree Mora: toll']],
    ['one of a mixed mind', { Ruiz: [stance('mixed', 'toll')], Mora: [stance('against', 'toll')] }, ['Ruiz partly Mora: toll']],
    ['both of a mixed mind', { Ruiz: [stance('mixed', 'toll')], Mora: [stance('mixed', 'toll')] }, ['Ruiz partly Mora: toll']],
    ['different things', { Ruiz: [stance('for', 'toll')], Mora: [stance('for', 'bridge')] }, []],
    ['one person alone', { Ruiz: [stance('for', 'toll'), stance('against', 'the toll')] }, []],
    ['three people, the surest first', { Ruiz: [stance('for', 'toll', 0.65)], Mora: [stance('for', 'toll', 0.9)], Diaz: [stance('against', 'toll', 0.7)] }, ['Mora disagree Diaz: toll', 'Ruiz agree Mora: toll', 'Ruiz disagree Diaz: toll']],
    ['one thing said twice, told once', { Ruiz: [stance('for', 'toll', 0.5), stance('for', 'tolls', 0.9)], Mora: [stance('for', 'the toll')] }, ['Ruiz agree Mora: tolls']],
  ])('%s', (_, people, expected) => {
    expect(lines(people as Record<string, readonly Stance[]>)).toEqual(expected);
  }); // biome-ignore format: a table

  it('takes a word of the headline for the thing that is told with more words elsewhere', () => {
    const people = [
      { id: 'Ruiz', stances: [stance('for', 'long railway tunnel')] },
      { id: 'Mora', stances: [stance('against', 'tunnel')] },
      { id: 'Diaz', stances: [stance('for', 'tunnel tax'), stance('for', 'Harbourland tunnel')] },
    ];
    const pairs = (headline?: string) => findAgreements(people, headline).map(({ people: both }) => both.join(' '));
    expect(pairs('Tunnel divides the town')).toEqual(['Ruiz Mora']);
    expect(pairs('A row divides the town')).toEqual([]);
    expect(pairs()).toEqual([]);
  });

  it('shows the stance of each, in the order of the people', () => {
    const [a, b] = [stance('for', 'toll'), stance('against', 'toll')];
    const [found] = findAgreements([{ id: 'p1', stances: [a] }, { id: 'p2', stances: [b] }]); // biome-ignore format: one call
    expect(found?.stances).toEqual([a, b]);
  });

  it('is the same whoever is named first, and nobody agrees with himself', () => {
    const targets = fc.constantFrom(
      'toll',
      'the tolls',
      'harbour toll',
      'ending the harbour toll',
      'Ana Ruiz',
      'Ruiz',
      'U.S.',
      'America',
      '',
    );
    const stances = fc.record({
      target: targets,
      position: fc.constantFrom(...POSITIONS),
      evidence: fc.constant([0, 1] as const),
      statement: fc.constant(null),
      confidence: fc.constant(0.7),
    });
    const key = (relation: string, words: string, people: readonly string[]) => `${[...people].sort().join(' ')} ${relation} ${words}`;
    const keys = (people: { id: string; stances: Stance[] }[]) =>
      findAgreements(people)
        .map(({ people: pair, relation, stances: shown }) =>
          key(
            relation,
            shown
              .map(({ position }) => position)
              .sort()
              .join(' '),
            pair,
          ),
        )
        .sort();
    fc.assert(
      fc.property(fc.array(fc.array(stances, { maxLength: 1 }), { maxLength: 5 }), (all) => {
        const people = all.map((own, index) => ({ id: `p${index}`, stances: own }));
        for (const { people: [a, b] } of findAgreements(people)) expect(a).not.toBe(b);
        expect(keys([...people].reverse())).toEqual(keys(people));
      }),
    ); // biome-ignore format: a property
  });
});
