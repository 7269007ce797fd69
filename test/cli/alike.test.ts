import { expect, test } from 'vitest';
import { affiliationAlike, alike, roleAlike } from '../../src/cli/alike.ts';

test.each([
  ['United States', ['US'], true],
  ['U.S. Congress', ['United States Congress'], true],
  ['Britain', ['U.K.'], true],
  ['United Nations', ['U.N.'], true],
  ['UN', ['United Nations'], true],
  ['Harlow', ['Harlow Council'], true],
  ['Harlow', ['Harlow and Milden County Council'], false],
  ['us and them', ['UN'], false],
])('the affiliation %s is %j: %s', (phrase, alternatives, expected) => {
  expect(affiliationAlike(phrase, alternatives) > 0).toBe(expected);
});

test.each([
  ['mayor of Harlow', ['mayor'], true],
  ['former mayor', ['mayor of Harlow', 'Harlow mayor'], true],
  ['deputy mayor', ['mayor'], false],
  ['US president', ['president of the United States'], true],
])('the role %s is %j: %s', (phrase, alternatives, expected) => {
  expect(roleAlike(phrase, alternatives) > 0).toBe(expected);
});

test.each([
  ['America', ['the United States'], true],
  ['the port’s new cranes', ['new cranes'], true],
  ['cranes', ['the harbour’s fees'], false],
])('the target %s is %j: %s', (phrase, alternatives, expected) => {
  expect(alike(phrase, alternatives) > 0).toBe(expected);
});
