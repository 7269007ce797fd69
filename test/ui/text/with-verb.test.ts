import { expect, it } from 'vitest';
import { withVerb } from '../../../src/ui/text/with-verb.ts';

it.each([
  ['Ruiz called for [an inquiry].', 'called for an inquiry'],
  ['Ruiz, calling on [the board to resign], left.', 'calling on the board to resign'],
  ['Ruiz urged [residents to leave].', 'urged residents to leave'],
  ['Ruiz hopes [the rain will come].', 'hopes the rain will come'],
  ['Ruiz announced [a plan for the port].', 'announced a plan for the port'],
  ['Ruiz warned of [a long winter].', 'warned of a long winter'],
  ['Ruiz spoke of [a lost summer].', 'spoke of a lost summer'],
  ['Ruiz emphasised [the need for patience].', 'emphasised the need for patience'],
  ['Ruiz called [it “a disgrace”].', 'called it “a disgrace”'],
  ['Ruiz dismissed [the claims as “nonsense”].', 'dismissed the claims as “nonsense”'],
  ['Ruiz referred to [the plan as “a gift”].', 'referred to the plan as “a gift”'],
  ['Ruiz doubts that [the lock was forced].', 'doubts that the lock was forced'],
  ['Ruiz demanded that [the mayor resign].', 'demanded that the mayor resign'],
  ['Ruiz, insisting that [the lenders wait], left.', 'insisting that the lenders wait'],
  // A call is no verb before a quotation.
  ['Ruiz said on a call [“the port is lost”].', '“the port is lost”'],
  // Claims stand by themselves, and so does what "that" opens, or a mark.
  ['Ruiz said [the bridge was safe].', 'the bridge was safe'],
  ['Ruiz stressed that [the bridge was safe].', 'the bridge was safe'],
  ['Ruiz warned: [“The bridge is old.”]', '“The bridge is old.”'],
  ['The shop [sold books], Ruiz said.', 'sold books'],
])('%s', (marked, shown) => {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  expect(withVerb(text, [[start, marked.indexOf(']') - 1]]).map((span) => text.slice(...span))).toEqual([shown]);
});

it('leaves further spans, and a statement without any, as they are', () => {
  const text = 'Ruiz called for calm, Mora said, and patience.';
  expect(withVerb(text, [[16, 20], [37, 45]]).map((span) => text.slice(...span))).toEqual(['called for calm', 'patience']); // biome-ignore format: two spans
  expect(withVerb(text, [])).toEqual([]);
});
