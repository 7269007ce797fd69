import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position, Stance } from '../../../src/engine/analysis.ts';
import { gathered, reachOf } from '../../../src/engine/questions/matters.ts';
import { withQuestions } from '../../../src/engine/questions/questions.ts';
import { sameTarget, targetWords } from '../../../src/engine/questions/same-target.ts';
import { toldIn } from '../../../src/engine/questions/told-in.ts';
import { ACT_EXAMPLES, actUpon } from '../../../src/engine/words/acts-upon.ts';
import { SAME_EXAMPLES } from '../../../src/engine/words/same-things.ts';

const NOTHING = { topics: new Set<string>(), isOnly: () => false };

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
    expect(sameTarget(targetWords(a), targetWords(b), NOTHING)).toBe(true);
    expect(sameTarget(targetWords(b), targetWords(a), NOTHING)).toBe(true);
  });

  it.each([
    ['harbour tunnel', 'scrapping the harbour tunnel'],
    ['harbour tunnel', 'the end of the harbour tunnel'],
    ['tunnel', 'harbour tunnel'],
    ['harbour tunnel', 'cost of the harbour tunnel'],
    ['harbour tunnel', 'provision on the harbour tunnel'],
    ['Mora’s tax plan', 'Ruiz’s tax plan'],
    ['tax plan', 'Ruiz’s tax plan'],
    ['United States', 'sanctions of the United States'],
    ['Luis Mora', 'Luis Mora supporters'],
    ['the', 'a'],
  ])('%j and %j are two', (a, b) => {
    expect(sameTarget(targetWords(a), targetWords(b), NOTHING)).toBe(false);
    expect(sameTarget(targetWords(b), targetWords(a), NOTHING)).toBe(false);
  });
});

const on = (target: string, position: Position = 'for'): Stance => ({
  target,
  position,
  evidence: [0, 1],
  statement: null,
  confidence: 0.8,
});

/** How one target stands to another where an article has both, in whatever order. */
function relation(a: string, b: string, text = ''): 'same' | 'opposite' | 'other' {
  const [[one], [other]] = withQuestions([{ stances: [on(a)] }, { stances: [on(b)] }], toldIn(text)).map(({ stances }) => stances) as [
    Stance[],
    Stance[],
  ];
  if (one?.question?.id !== other?.question?.id) return 'other';
  return one?.question?.turned === other?.question?.turned ? 'same' : 'opposite';
}

describe('an act upon a thing', () => {
  it.each(ACT_EXAMPLES)('$act: “$example”', ({ act, does, example }) => {
    const taken = actUpon(example);
    expect(taken?.turns).toBe(does === 'turns');
    expect(example.toLowerCase()).toContain(act);
    expect(example.endsWith(taken?.object ?? ' ')).toBe(true);
    expect(relation(example, taken?.object ?? '')).toBe(does === 'turns' ? 'opposite' : 'same');
  });

  it.each(['the ban', 'ban', 'lifting', 'raising the toll', 'the tunnel', 'expanding the ban', 'banners', ''])('“%s” is none', (target) => {
    expect(actUpon(target)).toBe(null);
  });
});

describe('two targets', () => {
  it.each([
    ['the harbour tunnel', 'a planned harbour tunnel'],
    ['lifting the ban', 'the lifting of the ban'],
    ['a ban on fireworks', 'the fireworks ban'],
    ['a ban on fireworks', 'banning fireworks'],
    ['building the harbour tunnel', 'harbour tunnel'],
    ['lifting the ban on fireworks', 'fireworks'],
    ['keeping the ban', 'the ban'],
    ['scrapping the toll', 'abolishing the toll'],
    ['support for Moon', 'Moon'],
    ['building the harbour tunnel now', 'harbour tunnel'],
    ['humanitarian aid', 'the flow of humanitarian aid into Norland'],
    ['harbour tunnel', 'the harbour tunnel in Harbourtown'],
    ['scrapping the toll', 'protests against the toll'],
  ])('“%s” and “%s” are the same', (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(['same', 'same']);
  });

  it.each([
    ['lifting the ban', 'the ban'],
    ['lifting the ban', 'keeping the ban'],
    ['a complete ban on fireworks', 'fireworks'],
    ['lifting the fireworks ban', 'a ban on fireworks'],
    ['opposition to the tax plan', 'the tax plan'],
    ['opposition to Moon', 'Moon'],
    ['an end to the war', 'continuing the war'],
    ['getting rid of the toll', 'the toll'],
    ['the sanctions', 'easing the pressure on Pyongyang'],
    ['sanctions on Pyongyang', 'easing the pressure on Pyongyang'],
  ])('“%s” and “%s” are opposites', (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(['opposite', 'opposite']);
  });

  it.each([
    ['the tunnel', 'the bridge'],
    ['the harbour tunnel in Oslo', 'the harbour tunnel in Bergen'],
    ['Norway', 'the fishing rights in Norway'],
    // Who is against raising it may be for it, and the other way round.
    ['raising the toll', 'the toll'],
    ['delaying the tunnel', 'the tunnel'],
    ['tougher sanctions', 'sanctions'],
    // What is done to somebody says nothing of what one thinks of them.
    ['blocking Moon', 'Moon'],
    ['a ban on Norway', 'Norway'],
    ['sanctions on Iran', 'Iran'],
    ['pressure on Norway', 'Norway'],
    ['lifting the ban on fireworks', 'the ban on alcohol'],
    ['tunnel', 'the railway tunnel'],
    ['joining NATO', 'NATO'],
  ])('“%s” and “%s” are two questions', (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(['other', 'other']);
  });

  it('one word of the headline is the thing that is told with more words elsewhere', () => {
    expect(relation('tunnel', 'long railway tunnel', 'Tunnel divides the town')).toBe('same');
    expect(relation('tunnel', 'scrapping the railway tunnel', 'Tunnel divides the town')).toBe('opposite');
    expect(relation('tunnel', 'tunnel tax', 'Tunnel divides the town')).toBe('other');
    expect(relation('tunnel', 'cost of the tunnel', 'Tunnel divides the town')).toBe('other');
  });
});

describe('one thing by two names', () => {
  it.each(SAME_EXAMPLES)('“%s” and “%s”', (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(['same', 'same']);
  });

  it.each([
    ['the Senate-passed harbour bill', 'the Senate harbour bill'],
    ['waive the immunity of Moon', 'waiving immunity of Moon'],
  ])('“%s” and “%s”', (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(['same', 'same']);
  });
});

describe('what the article tells of how it names things', () => {
  const BILL = 'Town talks of ferries\nRuiz wrote the ferry safety bill in May. Mora called the bill a mistake.';
  const TWO_BILLS = `${BILL} Moon has a bill on harbour tolls, and a second bill on harbour dues.`;
  const PACT = 'Ministers meet\nThe Northern Harbour Trade Pact (NHTP) was signed in June, years after the older NATO treaty.';
  const NUCLEAR = 'Talks\nThe nuclear deal with Norland held. The nuclear deal is old.';
  it.each([
    ['the bill', 'the ferry safety bill', BILL],
    ['this legislation', 'the ferry safety bill', BILL],
    ['the NHTP', 'the Northern Harbour Trade Pact', PACT],
    ['leaving the NHTP', 'leaving the Northern Harbour Trade Pact', PACT],
    ['nuclear deal', 'the nuclear deal with Norland', NUCLEAR],
  ])('“%s” is “%s”', (a, b, text) => {
    expect([relation(a, b, text), relation(b, a, text)]).toEqual(['same', 'same']);
    expect(relation(a, b)).toBe('other');
  });

  it.each([
    ['the bill', 'the ferry safety bill', TWO_BILLS],
    ['our bill', 'the ferry safety bill', BILL],
    ['bills', 'the ferry safety bill', BILL],
    ['the bill', 'a second ferry bill', BILL],
    ['the bill', 'the awful ferry safety bill', BILL],
    ['the bill', 'scrapping the ferry bill’s fund', BILL],
    ['NATO', 'the Northern Harbour Trade Pact', PACT],
    ['nuclear deal', 'the nuclear deal with Moonland', `${NUCLEAR} The nuclear deal with Moonland failed.`],
  ])('“%s” is not “%s”', (a, b, text) => {
    expect([relation(a, b, text), relation(b, a, text)]).toEqual(['other', 'other']);
  });
});

describe('wordings of several articles', () => {
  it.each([
    ['the harbour tunnel', 'the planned harbour tunnel', true],
    ['lifting the fireworks ban', 'the ban on fireworks', true],
    ['harbour traffic', 'deny harbour traffic', false],
    ['harbour traffic', 'new deep harbour traffic', false],
    ['tunnel', 'planned tunnel', false],
  ])('“%s” and “%s” are one: %s', (a, b, one) => {
    expect(gathered([a, b]).length === 1).toBe(one);
  });
});

describe('how far a wording says which thing is meant', () => {
  it.each([
    ['the harbour tunnel', 'everywhere'],
    ['abortion', 'everywhere'],
    ['Norland', 'everywhere'],
    ['lifting the ban on fireworks', 'everywhere'],
    ['the ferry', 'person'],
    ['scrapping the ferry', 'everywhere'],
    ['the bill', 'article'],
    ['his foreign policy', 'article'],
    ['this tunnel', 'article'],
    ['the', 'article'],
  ])('%s: %s', (target, reach) => {
    expect(reachOf(target)).toBe(reach);
  });
});

const ids = (...targets: string[]) =>
  withQuestions(targets.map((target) => ({ stances: [on(target)] }))).map(({ stances }) => stances[0]?.question?.id);

describe('several targets', () => {
  it('“sanctions” may mean any where the article names several who are under them', () => {
    expect(new Set(ids('sanctions', 'sanctions on Iran', 'sanctions on Russia')).size).toBe(3);
    expect(new Set(ids('sanctions', 'lifting sanctions on Iran', 'sanctions on Iran')).size).toBe(1);
  });

  it('two things are not one because a third could be either', () => {
    const [plain, planned, old] = ids('harbour tunnel', 'planned deep harbour tunnel', 'old narrow harbour tunnel');
    expect(planned).not.toBe(old);
    expect([planned, old]).toContain(plain);
  });
});

describe('whoever says what', () => {
  const targets = fc.constantFrom(
    'the ban',
    'ban',
    'lifting the ban',
    'keeping the ban',
    'a ban on fireworks',
    'fireworks',
    'the harbour tunnel',
    'the long harbour tunnel',
    'scrapping the harbour tunnel',
    'Moon',
    'opposition to Moon',
    'sanctions',
    'sanctions on Iran',
    'easing the pressure on Iran',
    '',
    'the',
  );
  const people = fc.array(
    fc.record({ stances: fc.array(fc.tuple(targets, fc.constantFrom<Position>('for', 'against', 'mixed')), { maxLength: 4 }) }),
    {
      maxLength: 8,
    },
  );
  const built = (all: { stances: [string, Position][] }[]) =>
    all.map(({ stances }) => ({ stances: stances.map(([target, position]) => on(target, position)) }));

  it('each stance is on one question, and is otherwise what it was', () => {
    fc.assert(
      fc.property(people, (all) => {
        const before = built(all);
        const after = withQuestions(before);
        expect(after.map(({ stances }) => stances.map(({ question: _, ...stance }) => stance))).toEqual(
          before.map(({ stances }) => stances),
        );
        for (const { question } of after.flatMap(({ stances }) => stances)) expect(question).toBeDefined();
      }),
    );
  });

  it('what belongs together does not depend on the order of people', () => {
    const pairs = (all: { stances: Stance[] }[]) => {
      const flat = withQuestions(all).flatMap(({ stances }) => stances);
      return new Set(
        flat.flatMap((a) =>
          flat
            .filter((b) => a.question?.id === b.question?.id)
            .map((b) => `${a.target} ${a.question?.turned === b.question?.turned ? '=' : '≠'} ${b.target}`),
        ),
      );
    };
    fc.assert(
      fc.property(people, (all) => {
        expect(pairs(built(all).toReversed())).toEqual(pairs(built(all)));
      }),
    );
  });
});
