import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMemory } from '../../src/memory/file.ts';
import { type ArticleRecord, recordOf, rememberable } from '../../src/memory/record.ts';
import { quoteInSentence, sentenceText } from '../../src/memory/sentence-around.ts';
import { HOWS, KINDS, POSITIONS, STATEMENT_KINDS } from '../../src/vocabulary/terms.ts';
import { analysis, article as sampleArticle, text } from '../ui/sample.ts';
import { article, held, readMemory, said, shown } from './records.ts';

const words = fc.string({ unit: 'binary', maxLength: 80 });
const passage = { before: words, quote: fc.array(words, { maxLength: 3 }), after: words };
const person = fc.record({
  name: words,
  known: fc.option(words),
  kind: fc.constantFrom(...KINDS),
  role: fc.option(words.filter((role) => role.replace(/[<>\p{C}]/gu, '').trim() !== '')),
  affiliations: fc.array(words, { maxLength: 3 }),
  weight: fc.double({ min: -5, max: 50, noNaN: true }).map((value) => value + 0),
  named: fc.record(passage),
  statements: fc.array(fc.record({ kind: fc.constantFrom(...STATEMENT_KINDS), ...passage }), { maxLength: 3 }),
  stances: fc.array(
    fc.record({
      how: fc.constantFrom(...HOWS),
      target: words.filter((target) => target.replace(/[<>\p{C}]/gu, '').trim() !== ''),
      position: fc.constantFrom(...POSITIONS),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
      ...passage,
    }),
    { maxLength: 3 },
  ),
  positions: fc.array(
    fc.record({
      how: fc.constantFrom(...HOWS),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
      ...passage,
    }),
    { maxLength: 3 },
  ),
});
const records = fc
  .array(
    fc.record({
      title: words,
      outlet: fc.option(fc.constantFrom('The Fjord Courier', '新闻', 'A & B')),
      published: fc.option(fc.constantFrom('2026-03-04', '1999-12-31')),
      people: fc.array(person, { maxLength: 4 }),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(
      (each, at): ArticleRecord => ({ url: `https://a.example/${at}?q=é`, seen: '2026-03-04T08:00:00.000Z', ...each }) as ArticleRecord,
    ),
  );

it('read(write(x)) is x for whatever pages may have to remember', () => {
  fc.assert(
    fc.property(records, (all) => {
      const kept = all.map(rememberable);
      expect(readMemory(writeMemory(kept))).toEqual({ rows: kept, problems: [], header: {} });
    }),
  );
});

it.each([1, 2, 3, 4, 5])('a file of version %i, which says less, is read as it is', (version) => {
  const record = article(1, [shown('Anna Lindqvist', { stances: [held('the ferry', 'for')] })]);
  const old = writeMemory([record]).replace('"version":6', `"version":${version}`);
  expect(old).toContain(`"version":${version}`);
  expect(readMemory(old)).toEqual({ rows: [record], problems: [], header: {} });
});

it('keeps how a stance was known, but not who told it: that stands in the words', () => {
  const stance = { ...held('the ferry', 'for'), how: 'told', teller: 'Luis Mora' } as const;
  const [person] = rememberable(article(1, [shown('Anna Lindqvist', { stances: [stance] })])).people;
  expect(person?.stances).toEqual([{ ...held('the ferry', 'for'), how: 'told' }]);
});

it('a stance that the reader has hidden is kept as such', () => {
  const people = analysis.people.map(({ stances, ...person }) => ({ ...person, stances: [], hidden: stances }));
  const state = { is: 'analysed', article: sampleArticle, text, analysis: { ...analysis, people } } as const;
  const kept = rememberable(recordOf(state, '2026-05-12T08:00:00.000Z'));
  expect(kept.people.flatMap(({ stances }) => stances)).toEqual([]);
  const remembered = analysis.people.filter(({ kind }) => kind !== 'other');
  expect(kept.people.flatMap(({ hidden = [] }) => hidden)).toHaveLength(remembered.flatMap(({ stances }) => stances).length);
  expect(readMemory(writeMemory([kept])).rows).toEqual([kept]);
});

it('the sample article is kept and read again as it is, without private people', () => {
  const record = recordOf({ is: 'analysed', article: sampleArticle, text, analysis }, '2026-05-12T08:00:00.000Z');
  const kept = rememberable(record);
  expect(kept.people).toHaveLength(analysis.people.filter(({ kind }) => kind !== 'other').length);
  expect(readMemory(writeMemory([kept])).rows).toEqual([kept]);
});

it('a file of nothing but lines, as large as any may be, is told as one of too many', () => {
  expect(readMemory('\n'.repeat(150_000_000)).problems).toEqual([{ line: 0, is: 'too-many-lines', what: '100000' }]);
});

const line = (fields: object) => JSON.stringify({ ...article(1, [shown('Anna Lindqvist')]), ...fields });
const faults = (...lines: string[]) =>
  readMemory(['{"dramatis":"memory","version":1}', ...lines].join('\n')).problems.map(({ line: at, is, what }) =>
    `${at} ${is} ${what}`.trim(),
  );

describe('a line of a backup', () => {
  it.each<[string, string, string]>([
    ['no JSON', '{', '2 not-json {'],
    ['no address', line({ url: undefined }), '2 missing url'],
    ['an address that runs code', line({ url: 'javascript:alert(1)' }), '2 wrong url'],
    ['no moment', line({ seen: 'yesterday' }), '2 wrong seen'],
    ['a private person', line({ people: [{ ...shown('Ida Holm'), kind: 'other' }] }), '2 wrong kind'],
    ['markup in a name', line({ people: [shown('<script>')] }), '2 unsafe name'],
    ['a name that turns the writing round', line({ people: [shown('Ida \u202emloH')] }), '2 unsafe name'],
    ['the prototype as a field', line({}).replace('{', '{"__proto__":{},'), '2 unknown-field __proto__'],
    ['a field inside that means nothing', line({ people: [{ ...shown('Ida Holm'), score: 9 }] }), '2 unknown-field score'],
    [
      'a position that is none',
      line({ people: [shown('Ida Holm', { stances: [{ ...held('it', 'for'), position: 'maybe' as 'for' }] })] }),
      '2 wrong position',
    ],
    ['more than sure', line({ people: [shown('Ida Holm', { stances: [{ ...held('it', 'for'), confidence: 2 }] })] }), '2 wrong confidence'],
    ['a quote that is too long', line({ people: [shown('Ida Holm', { statements: [said('x'.repeat(2001))] })] }), '2 too-long quote'],
    ['too many people', line({ people: new Array(501).fill(shown('Ida Holm')) }), '2 too-long people'],
    ['people who are none', line({ people: [7] }), '2 not-an-object people'],
  ])('%s', (_what, bad, fault) => {
    expect(faults(bad)).toEqual([fault]);
  });
});

describe('the words that are kept', () => {
  const TEXT = 'First line.\nIt rained. “I am against it,” Weber said. “The money is not there.” Then he left.\n';
  const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

  it('are the whole sentence with the quote in it', () => {
    const place = quoteInSentence(TEXT, [at('against it')]);
    expect(place.quote).toEqual(['against it']);
    expect(sentenceText(place)).toBe('“I am against it,” Weber said.');
  });

  it.each([
    ['a title', 'On Monday Gov. Ada Holm said no. Then she left.', 'Holm', 'On Monday Gov. Ada Holm said no.'],
    [
      'a title at the end of a quote',
      'It rained. The bill has the support of Sen. Luis Mora. He left.',
      'Mora',
      'The bill has the support of Sen. Luis Mora.',
    ],
    ['an initial', 'It rained. George W. Roth spoke. He left.', 'spoke', 'George W. Roth spoke.'],
    ['a country', 'The U.S. Senate met in the U.S. He left.', 'met', 'The U.S. Senate met in the U.S.'],
    ['a firm', 'Holm Inc. Chair Ada Roth spoke. He left.', 'Ada', 'Holm Inc. Chair Ada Roth spoke.'],
    ['no title', 'She said no. Mora left.', 'said', 'She said no.'],
  ])('are whole behind the point of %s', (_, text, words, sentence) => {
    const start = text.indexOf(words);
    expect(sentenceText(quoteInSentence(text, [[start, start + words.length]]))).toBe(sentence);
  });

  it.each([
    ['without the words of the reporter', '“I am against it,”', '“The money is not there.”'],
    ['in parts over a line break', 'First line.', 'It rained'],
  ])('are two parts %s', (_, ...parts) => {
    expect(quoteInSentence(TEXT, parts.map(at)).quote).toEqual(parts);
  });

  it('are one stretch where no more than blanks stand between', () => {
    expect(quoteInSentence(TEXT, [at('It rained.'), at('“I am against it,”')]).quote).toEqual(['It rained. “I am against it,”']);
  });

  it('are nothing where there is no span', () => {
    expect(quoteInSentence(TEXT, [])).toEqual({ before: '', quote: [], after: '' });
  });
});
