import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement, Person, Position } from '../../src/engine/analysis.ts';
import { isDisputed, positionsOf } from '../../src/ui/positions.ts';
import { personNamed } from './sample.ts';

const SIGN: Readonly<Record<string, Position>> = { '+': 'for', '-': 'against', '~': 'mixed' };

/** A person with stances, each as "+ the tunnel". */
const holder = (name: string, ...stances: string[]): Person => ({
  ...personNamed('Kadri Saar'),
  id: name,
  name,
  mentions: [],
  stances: stances.map((words, at) => ({
    target: words.slice(2),
    position: SIGN[words[0] ?? ''] ?? 'mixed',
    evidence: [at, at + 5],
    statement: null,
    confidence: 0.5 + at / 10,
  })),
});
const targetsOf = (...people: Person[]) => positionsOf(people, '').targets.map(({ name }) => name);
const orderOf = (...people: Person[]) => positionsOf(people, '').people.map(({ name }) => name);

describe('wordings of one target', () => {
  it.each([
    ['case, accents and an article before', ['+ the Élysée plan', '- Elysee plan'], 1],
    ['a plural', ['+ sanctions', '- the sanction'], 1],
    ['curly marks and dashes', ['+ Lund’s cease–fire', "- Lund's cease-fire"], 1],
    ['one that goes on where the other ends', ['+ night flights', '- the night flights over the lake'], 1],
    ['one that goes on from a single word', ['+ flights', '- flights over the lake'], 2],
    ['one that ends in another thing', ['+ night flights', '- night flight bans'], 2],
    ['a short plural-like word stays itself', ['+ the gas', '- the ga'], 2],
    ['words of one root with different ends', ['+ the union', '- the unions act'], 2],
  ])('%s', (_what, [one = '', other = ''], count) => {
    expect(targetsOf(holder('A', one), holder('B', other))).toHaveLength(count);
  });

  it('a person by surname and by full name, unless two share it', () => {
    const berg = holder('Anna Berg');
    expect(targetsOf(berg, holder('A', '+ Berg'), holder('B', '- Anna Berg'))).toEqual(['Anna Berg']);
    expect(targetsOf(berg, holder('Otto Berg'), holder('A', '+ Berg'), holder('B', '- Anna Berg'))).toHaveLength(2);
  });

  it('a first name is no person, but what the article calls somebody is: family names may come first', () => {
    const leif = holder('Norway Leif');
    expect(targetsOf(leif, holder('A', '+ Norway'), holder('B', '- Norway Leif'))).toEqual(['Norway', 'Norway Leif']);
    const text = 'Tran Van Minh spoke. Tran left.';
    const tran: Person = {
      ...holder('Tran Van Minh'),
      mentions: [
        [0, 13],
        [21, 25],
      ],
    };
    const { targets } = positionsOf([tran, holder('A', '+ Tran'), holder('B', '- Tran Van Minh')], text);
    expect(targets.map(({ name }) => name)).toEqual(['Tran Van Minh']);
  });

  it('are named as most say it', () => {
    expect(targetsOf(holder('A', '+ the tunnel'), holder('B', '+ tunnels'), holder('C', '- the tunnel'))).toEqual(['the tunnel']);
  });
});

it('wordings that the engine ties together are one target; an agreement on what is not shown ties nothing', () => {
  const [a, b] = [holder('a', '+ the bridge'), holder('b', '- a new crossing')];
  const [one, other] = [a.stances[0], b.stances[0]];
  if (!one || !other) throw new Error('no stances');
  const agreement: Agreement = { target: 'the bridge', people: ['a', 'b'], relation: 'disagree', stances: [one, other] };
  expect(positionsOf([a, b], '', [agreement]).targets.map(isDisputed)).toEqual([true]);
  const hidden: Agreement = { ...agreement, stances: [one, { ...other, evidence: [90, 95] }] };
  expect(positionsOf([a, b], '', [hidden]).targets).toHaveLength(2);
});

describe('a person on one target', () => {
  it.each<[string, string[], Position]>([
    ['the same twice', ['+ it', '+ it'], 'for'],
    ['for and against', ['+ it', '- it'], 'mixed'],
    ['for, and mixed', ['+ it', '~ it'], 'mixed'],
  ])('%s', (_what, stances, position) => {
    const [target] = positionsOf([holder('A', ...stances)], '').targets;
    expect(target?.held.map((held) => held.position)).toEqual([position]);
    expect(target?.held[0]?.stances.map(({ confidence }) => confidence)).toEqual([0.6, 0.5]);
  });
});

describe('the order', () => {
  it('puts the larger camp first, and camps together however they come', () => {
    const people = [holder('a1', '+ x'), holder('b1', '- x'), holder('a2', '+ x'), holder('b2', '- x'), holder('a3', '+ x')];
    expect(orderOf(...people)).toEqual(['a1', 'a2', 'a3', 'b1', 'b2']);
  });

  it('sees camps that no one target shows', () => {
    const people = [
      holder('b1', '- x', '+ y'),
      holder('a1', '+ x', '- y'),
      holder('b2', '+ y', '+ z'),
      holder('a2', '- y', '- z'),
      holder('a3', '+ x'),
    ];
    const order = orderOf(...people).map((name) => name[0]);
    expect(['aaabb', 'bbaaa']).toContain(order.join(''));
  });

  it('keeps apart what has nothing to do with one another, the larger group first', () => {
    const people = [holder('lone', '+ birds'), holder('a', '+ x'), holder('b', '- x')];
    expect(orderOf(...people).at(-1)).toBe('lone');
    expect(targetsOf(...people)).toEqual(['x', 'birds']);
  });

  it('has the most disputed target of a group first, and says what is disputed', () => {
    const { targets } = positionsOf([holder('a', '+ small', '+ big'), holder('b', '- big')], '');
    expect(targets.map(({ name }) => name)).toEqual(['big', 'small']);
    expect(targets.map(isDisputed)).toEqual([true, false]);
    expect(targets[0]?.counts).toEqual({ for: 1, against: 1, mixed: 0 });
  });
});

it('loses nobody and no stance, whoever says what', () => {
  const stance = fc
    .tuple(fc.constantFrom('+', '-', '~'), fc.constantFrom('x', 'y', 'the y', 'z', 'a1', 'w w'))
    .map(([sign, on]) => `${sign} ${on}`);
  fc.assert(
    fc.property(fc.array(fc.array(stance, { maxLength: 5 }), { maxLength: 12 }), (all) => {
      const people = all.map((stances, at) => holder(`a${at}`, ...stances));
      const { people: order, targets } = positionsOf(people, '');
      expect(new Set(order)).toEqual(new Set(people.filter(({ stances }) => stances.length > 0)));
      expect(order).toHaveLength(new Set(order).size);
      const shown = targets.flatMap(({ held }) => held.flatMap(({ stances }) => stances));
      expect(shown).toHaveLength(all.flat().length);
      for (const { held, counts } of targets) expect(counts.for + counts.against + counts.mixed).toBe(held.length);
    }),
    { numRuns: 200 },
  );
});
