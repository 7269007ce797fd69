import { describe, expect, it } from 'vitest';
import type { Person, Stance, Statement } from '../../../src/engine/analysis.ts';
import { shownPerson, shownStances } from '../../../src/ui/stances/shown-stances.ts';
import { PUBLIC_KINDS } from '../../../src/vocabulary/terms.ts';

const TEXT = '“No toll.” no toll “Never!” NO TOLL';
const statement = (id: string, kind: Statement['kind'], words: string): Statement => ({
  id,
  kind,
  spans: [[TEXT.indexOf(words), TEXT.indexOf(words) + words.length]],
  cue: null,
});
const stance = (target: string, from: string | null): Stance => ({
  target,
  position: 'against',
  evidence: [0, 10],
  statement: from,
  confidence: 0.8,
});

const witness: Person = {
  id: 'p1',
  name: 'Ilse Brandt',
  kind: 'other',
  mentions: [[0, 5]],
  roles: [
    { text: 'baker', source: 'article', evidence: [0, 5], start: null, end: null, former: false },
    { text: 'mayor of Lund', source: 'knowledge', evidence: null, start: '1999', end: '2003', former: true, from: 'Wikidata' },
  ],
  affiliations: [{ text: 'Sweden', source: 'knowledge', evidence: null }],
  statements: [statement('s1', 'direct', '“No toll.”'), statement('s2', 'indirect', 'toll'), statement('s3', 'mixed', '“Never!”')],
  stances: [
    stance('the quoted', 's1'),
    stance('the paraphrased', 's2'),
    stance('the half quoted', 's3'),
    stance('the deed', null),
    stance('the lost', 's9'),
  ],
  positions: [
    { evidence: [0, 10], statement: 's1', confidence: 0.6 },
    { evidence: [10, 20], statement: 's2', confidence: 0.6 },
    { evidence: [20, 30], statement: null, confidence: 0.6 },
  ],
  linked: [{ text: 'Harbour Board', source: 'article', evidence: [0, 5] }],
  country: null,
  now: { text: 'senator', source: 'knowledge', evidence: null, start: '2020', end: null, former: false },
};

describe('a private person', () => {
  it('has only the stances and positions of their own quoted words', () => {
    const { stances, positions } = shownStances(witness);
    expect(stances.map(({ target }) => target)).toEqual(['the quoted', 'the half quoted']);
    expect(positions.map(({ statement: from }) => from)).toEqual(['s1']);
  });

  it('has those, too, that the reader has added or turned', () => {
    const added = { ...stance('the toll', null), by: 'reader' as const };
    expect(shownStances({ ...witness, stances: [stance('the deed', null), added] }).stances).toEqual([added]);
  });

  it('has nothing that only the knowledge base says or that is only likely, and keeps the rest', () => {
    const { stances, positions, roles, affiliations, now, ...rest } = shownPerson(witness, TEXT);
    expect(roles.map(({ text }) => text)).toEqual(['baker']);
    expect(affiliations).toEqual([]);
    expect(now).toBeUndefined();
    expect([stances, positions].map(({ length }) => length)).toEqual([2, 1]);
    const { id, name, kind, mentions, statements, country } = witness;
    expect(rest).toEqual({ id, name, kind, mentions, statements, country });
  });
});

it.each(PUBLIC_KINDS)('a %s is shown as found', (kind) => {
  const person = { ...witness, kind };
  expect(shownPerson(person, TEXT)).toEqual(person);
});

it('somebody says the same words once, whatever their case and marks, though their stances are of either', () => {
  const statements = [...witness.statements, statement('s4', 'direct', 'NO TOLL'), statement('s5', 'mixed', 'no toll')];
  const stances = [stance('the toll', 's4')];
  const shown = shownPerson({ ...witness, statements, stances }, TEXT);
  expect(shown.statements).toEqual(witness.statements);
  expect(shown.stances).toEqual(stances);
});
