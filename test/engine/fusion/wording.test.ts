import { describe, expect, it } from 'vitest';
import {
  ALONE_FEATURES,
  aloneOf,
  CARD_FEATURES,
  cardFeaturesOf,
  isCourtesy,
  isOutright,
  isThreat,
  WORDING_FEATURES,
  wordingOf,
} from '../../../src/engine/fusion/wording.ts';

const TEXT =
  'Norland wants exceptions to the bridge toll. “The bridge toll, the exceptions and tougher laws on ferries: no tougher rules.” The harbour plan stands. So does the harbour plan of May.';

describe('wordingOf', () => {
  it.each([
    ['Norland', []],
    ['Harlow tunnel', []],
    ['bridge toll', []],
    ['exceptions', ['one']],
    ['tougher rules', ['two']],
    ['tougher rules on ferries', ['more']],
    ['tougher laws', ['two', 'open']],
    ['tougher laws on ferries', ['more']],
    ['harbour plan', ['open']],
    ['Norland’s decision', ['open']],
    ['Norland’s decision on the toll', []],
    ['Norland’s harbour', []],
    ['Harlow Plan', []],
  ])('%s: %j', (target, expected) => {
    expect(WORDING_FEATURES.filter((_, i) => wordingOf(target, TEXT)[i])).toEqual(expected);
  });
});

it.each([
  ['“We ask for patience,” Li said.', ['short']],
  ['“We welcome the decision,” Li said.', ['short', 'unnamed']],
  ['The minister for roads and bridges, Ana Ruiz, condemned this recent attack, which had been feared for many weeks.', ['unnamed']],
  ['The minister for roads and bridges, Ana Ruiz, condemned the toll on lorries, which had been feared for many weeks.', []],
  ['“It’s a disgrace that the council, of all bodies, has put the toll on lorries off once more,” Ana Ruiz said on Monday.', ['pronoun']],
  ['Italy’s minister for roads and bridges, Ana Ruiz, condemned the toll on lorries, which had been feared for many weeks.', []],
])('what is held against a sentence told alone: %s', (sentence, expected) => {
  expect(ALONE_FEATURES.filter((_, i) => aloneOf(sentence)[i])).toEqual(expected);
});

describe('isOutright', () => {
  it.each<[lead: string, position: 'for' | 'against', expected: boolean]>([
    ['Ruiz condemned ', 'against', true],
    ['Ruiz condemned ', 'for', false],
    ['“I am strongly against ', 'against', true],
    ['Ruiz came out in favor of ', 'for', true],
    ['Ruiz has called for ', 'for', true],
    ['Ruiz has called ', 'for', false],
    ['Ruiz did not back ', 'for', false],
    ['Ruiz backed the ferry. She left ', 'for', false],
    ['Ruiz, who backed the ferry and the bridge and all that was new in the town, left ', 'for', false],
    ['', 'for', false],
  ])('%s… %s: %s', (lead, position, expected) => expect(isOutright(lead, position)).toBe(expected));
});

describe('isCourtesy', () => {
  it.each<[lead: string, position: 'for' | 'against', expected: boolean]>([
    ['Ruiz thanked ', 'for', true],
    ['Ruiz thanked the ', 'for', true],
    ['Ruiz tweeted congratulations to Mr. ', 'for', true],
    ['Ruiz expressed gratitude to ', 'for', true],
    ['Ruiz thanked ', 'against', false],
    ['“I thank God for ', 'for', false],
    ['Ruiz thanked the crew and said that she backs ', 'for', false],
    ['Ruiz praised ', 'for', false],
  ])('%s… %s: %s', (lead, position, expected) => expect(isCourtesy(lead, position)).toBe(expected));
});

describe('isThreat', () => {
  it.each<[lead: string, target: string, position: 'for' | 'against', expected: boolean]>([
    ['Ruiz has repeatedly threatened ', 'strikes on the harbour', 'against', true],
    ['Ruiz is threatening more ', 'tolls', 'against', true],
    ['Ruiz threatened ', 'Norland', 'against', false],
    ['Ruiz threatened ', 'tolls', 'for', false],
    ['Ruiz threatened to leave over the ', 'tolls', 'against', false],
  ])('%s… %s %s: %s', (lead, target, position, expected) => expect(isThreat(lead, target, position)).toBe(expected));
});

describe('what readers hold for or against a side on a card', () => {
  it.each<[sentence: string, target: string, position: 'for' | 'against', expected: readonly string[]]>([
    ['Ruiz criticised the harbour plan.', 'harbour plan', 'against', []],
    ['Ruiz criticised Kemp.', 'Kemp', 'against', ['againstName']],
    ['Ruiz criticised Kemp for his haste.', 'Kemp', 'against', ['againstName', 'act']],
    ['Ruiz criticised the harbour plan for its haste.', 'harbour plan', 'against', []],
    ['Ruiz likes the Port Office of Harlow.', 'the Port Office of Harlow', 'for', ['forName']],
    ['Ruiz endorsed Kemp.', 'Kemp', 'for', ['forName', 'backs']],
    ['Ruiz paid tribute to Kemp.', 'Kemp', 'for', ['forName', 'manners']],
    ['Ruiz once praised the tolls.', 'tolls', 'for', ['past']],
    ['Ruiz, initially a sceptic of the tolls, agreed.', 'tolls', 'against', ['past']],
    ['Ruiz praised the tolling.', 'tolls', 'for', ['absent']],
    ['Ruiz paid the levies.', 'levy on lorries', 'against', ['absent']],
    ['Ruiz refused to pay for lorries.', 'levy on lorries', 'against', []],
  ])('%s (%s, %s): %j', (sentence, target, position, expected) => {
    const text = `Kemp stays. ${sentence} She left.`;
    const evidence = [12, 12 + sentence.length] as const;
    const start = Math.max(12, text.indexOf(target, 12));
    const features = cardFeaturesOf(text, { target, position, evidence, span: [start, start + target.length] });
    expect(CARD_FEATURES.filter((_, i) => features[i])).toEqual(expected);
  });
});
