import { expect, test } from 'vitest';
import { roleKey } from '../../../src/engine/roles/same-role.ts';

test.each([
  ['javelin throwers', 'javelin thrower'],
  ['Norland’s authors', 'Norland’s author'],
  ['authors of the study', 'author of the study'],
  ['prize finalists', 'prize finalist'],
  ['secretaries', 'secretary'],
  ['spokeswomen for the mill', 'spokeswoman for the mill'],
  ['mayor of Harlow', 'mayor of Harlow'],
  ['head of operations', 'head of operations'],
  ['boss', 'boss'],
  ['director, public affairs', 'director, public affairs'],
  ['member of the House of Representatives', 'member of the House of Representatives'],
  ['physicist', 'physicist'],
  ['press', 'press'],
])('%s is, of one, %s', (role, one) => {
  expect(roleKey(role)).toBe(one);
});
