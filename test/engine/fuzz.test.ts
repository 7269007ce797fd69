import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis, Article, Span } from '../../src/engine/analysis.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { BLOCK_KINDS } from '../../src/vocabulary/terms.ts';
import { effort, PATIENCE } from '../effort.ts';
import { recognizer } from './model/shipped.ts';

/** The shortest text that each step of the engine turns on, and what breaks careless code: words that objects know, halves of characters, marks without words. */
const PIECES =
  `Anna Lindqvist|Lindqvist|Kim|Kim Jong Un|MBS|J. R. Okafor|O’Neill|van der Berg|constructor|__proto__|toString|Constructor Prototype|hasOwnProperty
President|Prime Minister|former|Sen.|Mr.|Mrs.|Jr.|Dr.|King|the late|spokesman|a spokeswoman for|professor of economics at|analyst with|chief executive of|his wife|brother|who|whose
the University of Bergen|the Ministry of Water|Amity Bank|Norway|the Norwegian government|Labour|(D-Ohio)|R-Texas|the European Union|the White House|Geneva
said|says|told reporters|asked|according to|argued that|denied|warned against|supports|is against|called for|praised|criticised|voted for|welcomed|was appointed|resigned|added|tweeted
the harbour plan|the new law|sanctions|easing the sanctions|him|her|they|it|that|not|never|but|and|or|because|on Monday|in 2019|from 2010 to 2014|two years ago
“|”|"|'|’s|‘|’|,|.|:|;|—|-|(|)|[|]|…|!|?|/|&|@anna|#harbour|https://courier.example/a|$5bn|50%|By|Reporting by|Photo:|© Amity
é|Ærøskøbing|李明|Владимир|محمد|👩🏽‍🚀|\ud83d|\udc00|\u202e|\u00ad|\u200b|\u0000|ﬁ|İ|ß|A\u0301`.split(/[|\n]/);

const words = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const paragraph = fc.array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', ' ', '', '\u00a0')), { maxLength: 60 }).map((parts) =>
  parts
    .map(([word, gap]) => word + gap)
    .join('')
    .replace(/\n/g, ' '),
);
const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(paragraph, { minLength: 1, maxLength: 8 }).map((paragraphs) => paragraphs.join('\n')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
);
const article: fc.Arbitrary<Article> = fc
  .tuple(
    text,
    fc.array(fc.constantFrom(...BLOCK_KINDS), { maxLength: 9 }),
    fc.constantFrom(null, '2018-06-19', '1999-12-31'),
    fc.constantFrom(null, 'The Courier', 'constructor'),
    fc.array(words, { maxLength: 2 }),
  )
  .map(([source, kinds, published, outlet, authors]) => {
    const plain = plainArticle(source);
    const blocks = plain.blocks.map((block, index) => ({ ...block, kind: kinds[index] ?? block.kind }));
    return { ...plain, blocks, published, outlet, authors };
  });

/** Every span that an analysis holds. */
function spansOf({ people, ambiguous, unnamed }: Analysis): Span[] {
  const statements = [...people, ...unnamed].flatMap((speaker) => speaker.statements);
  return [
    ...people.flatMap(({ mentions, roles, affiliations, stances }) => [
      ...mentions,
      ...[...roles, ...affiliations].flatMap(({ evidence }) => (evidence ? [evidence] : [])),
      ...stances.map(({ evidence }) => evidence),
    ]),
    ...ambiguous.map(({ span }) => span),
    ...unnamed.flatMap(({ spans }) => spans),
    ...statements.flatMap(({ spans, cue }) => (cue ? [...spans, cue] : spans)),
  ];
}

test(
  'whatever the text, the engine answers, with spans in the text, mentions apart, and ids that lead somewhere',
  () => {
    fc.assert(
      fc.property(article, (read) => {
        const found = analyze(read, recognizer);
        for (const [start, end] of spansOf(found)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(read.text.length);
        }
        const mentions = [...found.people.flatMap((person) => person.mentions), ...found.ambiguous.map(({ span }) => span)].sort(
          ([one], [other]) => one - other,
        );
        for (const [index, [start]] of mentions.entries()) expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.[1] ?? 0);
        const people = new Set(found.people.map(({ id }) => id));
        expect(people.size).toBe(found.people.length);
        for (const { candidates } of found.ambiguous) for (const id of candidates) expect(people.has(id)).toBe(true);
        const statements = [...found.people, ...found.unnamed].flatMap((speaker) => speaker.statements.map(({ id }) => id));
        expect(new Set(statements).size).toBe(statements.length);
        for (const { mentions, statements: own, stances } of found.people) {
          expect(mentions.length).toBeGreaterThan(0);
          for (const { statement, confidence } of stances) {
            expect(statement === null || own.some(({ id }) => id === statement)).toBe(true);
            expect(confidence >= 0 && confidence <= 1).toBe(true);
          }
        }
      }),
      effort(120),
    );
  },
  PATIENCE,
);

test(
  'the same text gives the same answer',
  () => {
    fc.assert(
      fc.property(article, (read) => {
        expect(analyze(structuredClone(read), recognizer)).toEqual(analyze(read, recognizer));
      }),
      effort(20),
    );
  },
  PATIENCE,
);
