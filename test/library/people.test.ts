import { expect, it } from 'vitest';
import { whoWords } from '../../src/library/people.tsx';

it.each([
  ['Florida Gov.', ['Florida', 'Republican Party'], 'Florida Governor · Republican Party'],
  ['spokesman', ['State Department', 'US Department of State'], 'Spokesman · US Department of State'],
  [null, ['Nordbore'], 'Nordbore'],
])('somebody is told by role and affiliation, in full and once: %s', (role, affiliations, told) => {
  expect(whoWords({ role, affiliations })).toBe(told);
});
