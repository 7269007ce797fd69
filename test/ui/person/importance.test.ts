import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/engine/analysis.ts';
import { byImportance, countKinds } from '../../../src/ui/person/importance.ts';
import { mainStances } from '../../../src/ui/stances/main-stances.ts';
import { analysis, personNamed, text } from '../sample.ts';

describe('byImportance', () => {
  const order = byImportance(analysis.people, text.length).map(({ name }) => name);

  it('puts those the article is about first, and the byline last although it is the second name on the page', () => {
    expect(order.slice(0, 2)).toEqual(['Kadri Saar', 'Aino Virtanen']);
    expect(order.at(-1)).toBe('Nora Whitlock');
  });

  it('keeps a byline last however often it stands there, as in a live blog', () => {
    const people = analysis.people.map((person) =>
      person.name === 'Nora Whitlock'
        ? { ...person, mentions: Array.from({ length: 16 }, () => person.mentions[0] as (typeof person.mentions)[number]) }
        : person,
    );
    expect(byImportance(people, text.length).at(-1)?.name).toBe('Nora Whitlock');
  });

  it('puts somebody who speaks and takes a side before somebody who is only named', () => {
    expect(order.indexOf('Toomas Saar')).toBeLessThan(order.indexOf('Lars Lindqvist'));
  });

  it('keeps everybody, and equals in the order of the article', () => {
    expect(order.toSorted()).toEqual(analysis.people.map(({ name }) => name).toSorted());
    const twin = personNamed('Henrik Dahl');
    const twins = [
      { ...twin, id: 'first' },
      { ...twin, id: 'second' },
    ];
    expect(byImportance(twins, text.length).map(({ id }) => id)).toEqual(['first', 'second']);
  });
});

it('countKinds counts the kinds that are there', () => {
  expect(Object.fromEntries(countKinds(analysis.people))).toEqual({
    leader: 3,
    analyst: 4,
    spokesperson: 1,
    journalist: 1,
    business: 1,
    other: 1,
  });
});

describe('mainStances', () => {
  const stance = (target: string, confidence: number, position: Stance['position'] = 'for'): Stance => ({
    target,
    position,
    confidence,
    evidence: [0, 1],
    statement: null,
  });

  it('gives the surest first', () => {
    expect(mainStances([stance('a', 0.6), stance('b', 0.9), stance('c', 0.7)], 2).map(({ target }) => target)).toEqual(['b', 'c']);
  });

  it('gives each target and position once, at its surest', () => {
    const stances = [stance('The tunnel', 0.6), stance('the tunnel', 0.9), stance('the tunnel', 0.7, 'against')];
    expect(mainStances(stances, 9)).toEqual([stances[1], stances[2]]);
  });
});
