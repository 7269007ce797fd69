import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/engine/names/find-names.ts';
import { textOf } from '../../../src/engine/text/document.ts';
import { documentOf } from '../documents.ts';

function namesIn(...lines: string[]) {
  const document = documentOf(...lines);
  return findNames(document).map((name) => ({ type: name.type, text: textOf(document, name.span), title: name.title }));
}
const peopleIn = (...lines: string[]) =>
  namesIn(...lines)
    .filter(({ type }) => type === 'person')
    .map(({ text }) => text);

describe('people', () => {
  test.each([
    ['Maria Okoye signed the lease on Friday.', ['Maria Okoye']],
    ['The bridge was built by Oleh Shevchuk, 54, of Harlow.', ['Oleh Shevchuk']],
    ['Mrs. Alvarez left early.', ['Alvarez']],
    ['“Never,” said Patel.', ['Patel']],
    ['The vote went to Sen. Karl Lindqvist of Ohio.', ['Karl Lindqvist']],
    ['Secretary of State Diana Marsh arrived in Paris.', ['Diana Marsh']],
    ['Iranian Foreign Minister Reza Karimi met Chinese President Xi Jinping.', ['Reza Karimi', 'Xi Jinping']],
    ['The treaty was signed by Ursula von der Heide and Bill de Marco.', ['Ursula von der Heide', 'Bill de Marco']],
    ['They interviewed Paul B. Reyes and Otto Grant Jr. about the mine.', ['Paul B. Reyes', 'Otto Grant Jr.']],
    ['Fans of Dwayne “The Anvil” Porter cheered.', ['Dwayne “The Anvil” Porter']],
    ['Kim Byung-yeon, a professor in Seoul, agreed with Moon Jae-in.', ['Kim Byung-yeon', 'Moon Jae-in']],
    ['Obama’s speech was long, and Putin listened.', ['Obama', 'Putin']],
    ['Mark Rowe resigned.', ['Mark Rowe']],
    ['Jordan Lindsey flew to Jordan.', ['Jordan Lindsey']],
    ['The case went to lawyer Anita Hill.', ['Anita Hill']],
    ['Kenya’s Amina Odhiambo won in London.', ['Amina Odhiambo']],
    ['A woman named Natasia Malakova opened the door.', ['Natasia Malakova']],
  ])('%s', (sentence, expected) => expect(peopleIn(sentence)).toEqual(expected));

  test.each([
    ['an institution', 'The Trump administration replied.'],
    ['a thing', 'Clinton supporters filled the hall.'],
    ['an adjective', 'A Trump-backed law from the Obama-era code.'],
    ['a group', 'The Obamas moved out.'],
    ['an airport', 'They landed at Kennedy Airport.'],
    ['a foundation', 'The Clinton Foundation paid.'],
    ['a saint of a place', 'They live in San Mateo, near Port St. Lucie.'],
    ['a month', 'It opened in April and closed on May 5.'],
    ['an opening auxiliary', 'Will Congress vote?'],
  ])('%s is no mention', (_what, sentence) => expect(peopleIn(sentence)).toEqual([]));

  test('staff speak of the person', () => {
    expect(peopleIn('A Biden spokesman met two Trump aides.')).toEqual(['Biden', 'Trump']);
  });

  test('a surname alone is told by the full name elsewhere', () => {
    expect(peopleIn('Critics of Forde were many.', 'Celia Forde, a builder, did not mind.')).toEqual(['Forde', 'Celia Forde']);
  });

  test('initials are told by the full name elsewhere', () => {
    expect(peopleIn('Sam Baxter-Frey owned it all. The trades of SBF were secret.')).toEqual(['Sam Baxter-Frey', 'SBF']);
  });

  test.each([
    ['Title Case', 'Okoye Returns to Power, This Time With Allies'],
    ['CAPITALS', 'OKOYE RETURNS TO POWER, THIS TIME WITH ALLIES'],
  ])('a headline in %s gives no name but those of the text', (_style, headline) => {
    expect(peopleIn(headline, 'Maria Okoye came back on Friday.').map((name) => name.toLowerCase())).toEqual(['okoye', 'maria okoye']);
  });

  test('titles and honorifics stay outside and are told', () => {
    const found = namesIn('Prime Minister Ada Lind met Dr. Omar Reyes and former president Hugo Brandt.');
    expect(found.map(({ title, text }) => [title, text])).toEqual([
      ['prime minister', 'Ada Lind'],
      ['dr', 'Omar Reyes'],
      ['president', 'Hugo Brandt'],
    ]);
  });
});

describe('organisations and places', () => {
  test.each([
    [
      'He teaches at Renmin University in Beijing.',
      [
        ['organization', 'Renmin University'],
        ['place', 'Beijing'],
      ],
    ],
    ['The Ministry of Finance of Kenya agreed.', [['organization', 'Ministry of Finance of Kenya']]],
    [
      'The Democratic Party lost North Carolina.',
      [
        ['organization', 'Democratic Party'],
        ['place', 'North Carolina'],
      ],
    ],
    [
      'The White House and the United Nations were silent.',
      [
        ['organization', 'White House'],
        ['organization', 'United Nations'],
      ],
    ],
    [
      'Bilal Noor of the Harlow Institute went to Singapore.',
      [
        ['person', 'Bilal Noor'],
        ['organization', 'Harlow Institute'],
        ['place', 'Singapore'],
      ],
    ],
  ])('%s', (sentence, expected) => expect(namesIn(sentence).map(({ type, text }) => [type, text])).toEqual(expected));
});

test('any string: names lie in the text, on whole tokens, in order, without overlap', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Ada Lind',
      'Kim',
      'Mr.',
      'President',
      'said',
      'the',
      'of',
      ',',
      '“',
      '”',
      '"',
      'University',
      'Jr.',
      'von',
      '’s',
      '\n',
      '(',
      'U.S.',
      'Secretary of State',
      'St.',
      '&',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const document = documentOf(pieces.join(' '));
      let last = 0;
      for (const { span, firstToken, endToken } of findNames(document)) {
        expect(endToken).toBeGreaterThan(firstToken);
        expect(firstToken).toBeGreaterThanOrEqual(last);
        expect(span).toEqual([document.tokens[firstToken]?.start, document.tokens[endToken - 1]?.end]);
        last = endToken;
      }
    }),
  );
});
