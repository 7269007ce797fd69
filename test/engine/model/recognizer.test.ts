import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { namesIn } from '../../../src/engine/model/decode.ts';
import { featuresOf } from '../../../src/engine/model/features.ts';
import { createKernel } from '../../../src/engine/model/kernel.ts';
import { Network } from '../../../src/engine/model/network.ts';
import { createRecognizer } from '../../../src/engine/model/recognizer.ts';
import { TYPES } from '../../../src/engine/model/tags.ts';
import { dequantize, type QuantizedTensor, quantize, unpackWeights } from '../../../src/engine/model/weights.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { readDocument } from '../../../src/engine/text/read-document.ts';
import { recognizer, WEIGHTS } from './shipped.ts';

const PAGES = path.resolve(import.meta.dirname, '../../pages');
/** The paragraphs of a page of ours, a line each, without its tags. */
const wordsOf = (html: string) =>
  [...html.matchAll(/<(?:p|h1)\b[^>]*>([\s\S]*?)<\/(?:p|h1)>/g)]
    .map(([, inner]) =>
      (inner ?? '')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join('\n');

/** "person: Mara Lindqvist" for each name that the net finds by itself. */
function namesOf(text: string): string[] {
  const document = readDocument(plainArticle(text));
  return recognizer.recognize(document).map(
    ({ type, first, end }) =>
      `${TYPES[type]}: ${document.tokens
        .slice(first, end)
        .map((token) => token.text)
        .join(' ')}`,
  );
}

test.each([
  ['Mara Lindqvist, a professor of economics, said prices would fall.', ['person: Mara Lindqvist']],
  ['“We have time,” Angela Merkel said on Monday in Berlin.', ['person: Angela Merkel', 'place: Berlin']],
  ['The ministers of Ghana and Kenya met in Paris.', ['place: Ghana', 'place: Kenya', 'place: Paris']],
  ['It rained all day and nobody came.', []],
])('the net finds the names of %j', (text, expected) => {
  expect(namesOf(text)).toEqual(expected);
});

test('a surname is a person where the article names the person in full elsewhere', () => {
  const article =
    'The harvest was poor this year.\nKettlewick was not surprised.\nMr. Oswin Kettlewick, a farmer, said that he had seen worse.';
  expect(namesOf(article)).toContain('person: Kettlewick');
});

test('names lie in the tokens, in order, without overlap, whatever the text', () => {
  const pieces = fc.constantFrom(
    'Mara Lindqvist',
    'said',
    '.',
    '\n',
    'Dr.',
    '👩🏽‍🚀',
    '\ud800',
    'مرحبا',
    '“',
    '’s',
    'OSLO',
    '-',
    '1,000',
    '\u202e',
    'a'.repeat(300),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
      ),
      (text) => {
        const document = readDocument(plainArticle(text));
        let last = 0;
        for (const { first, end } of recognizer.recognize(document)) {
          expect(first).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(first);
          expect(end).toBeLessThanOrEqual(document.tokens.length);
          expect(document.tokens[first]?.sentence).toBe(document.tokens[end - 1]?.sentence);
          last = end;
        }
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['one letter a million times', 'a'.repeat(1_000_000)],
  ['a sentence that never ends', 'Mara '.repeat(20_000)],
  ['sentences without end', 'Mara Lindqvist said so. '.repeat(4_000)],
])('it reads %s', (_, text) => {
  expect(() => recognizer.recognize(readDocument(plainArticle(text)))).not.toThrow();
});

const LINE = 'The council met again, and Mara Lindqvist said that the bridge would be built. ';

test('names are found in every stretch of a long text', () => {
  const document = readDocument(plainArticle(LINE.repeat(1_500)));
  expect(recognizer.recognize(document)).toHaveLength(1_500);
});

describe('where WebAssembly is refused', () => {
  afterEach(() => vi.unstubAllGlobals());
  test.each([
    ['taken away', undefined],
    ['forbidden', { Memory: WebAssembly.Memory, Module: () => new Error('forbidden') }],
  ])('(%s) the same names are found', (_what, given) => {
    vi.stubGlobal('WebAssembly', given);
    const plain = createRecognizer(WEIGHTS);
    for (const page of readdirSync(PAGES).slice(0, 3)) {
      const document = readDocument(plainArticle(wordsOf(readFileSync(path.join(PAGES, page, 'page.html'), 'utf8'))));
      expect(plain.recognize(document)).toEqual(recognizer.recognize(document));
    }
    expect(plain.recognize(readDocument(plainArticle(LINE.repeat(200))))).toHaveLength(200);
  });
});

test('a second reading gives the same names as the first', () => {
  const text = 'Mara Lindqvist met Ole Strand of Norrland Bank in Oslo.\nLindqvist left.';
  const first = namesOf(text);
  namesOf('Another text stood in memory between them. '.repeat(50));
  expect(namesOf(text)).toEqual(first);
});

describe('rounding to 8 bits', () => {
  const { architecture, lexicon, tensors } = unpackWeights(WEIGHTS);
  const network = new Network(architecture, lexicon, createKernel());
  const documents = [...readdirSync(PAGES)]
    .sort()
    .map((page) => readDocument(plainArticle(wordsOf(readFileSync(path.join(PAGES, page, 'page.html'), 'utf8')))));
  /** The names that the network finds with what is in its memory now, over all documents. */
  const found = () => documents.map((document) => namesIn(network, network.forward(featuresOf(document, lexicon)), document));
  /** Floats that round to the weights that ship: each moved by up to half a step of the given size, always the same way. */
  function moved(tensor: QuantizedTensor, steps: number): Float32Array {
    const floats = new Float32Array(tensor.rows * tensor.columns);
    dequantize(tensor, floats, 0);
    let state = 1;
    return floats.map((value, at) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      const scale = tensor.scales[tensor.table ? 0 : Math.floor(at / tensor.columns)] as number;
      const edge = Math.abs(tensor.values[at] as number) === 127;
      return edge ? value : value + (state / 0x7fffffff - 0.5) * 0.98 * scale * steps;
    });
  }
  const load = (floatsOf: (tensor: QuantizedTensor) => Float32Array) => {
    for (const tensor of tensors) network.floats.set(floatsOf(tensor), network.place(tensor.name));
    return found();
  };
  const agreeing = (a: readonly object[][], b: readonly object[][]) => {
    const all = a.flatMap((names, document) =>
      names.map((name) => b[document]?.some((other) => JSON.stringify(other) === JSON.stringify(name)) ?? false),
    );
    return all.filter(Boolean).length / all.length;
  };
  const rounded = documents.map((document) => recognizer.recognize(document)) as object[][];

  test('gives the floats back to half a step', () => {
    for (const tensor of tensors) {
      const again = quantize(tensor, moved(tensor, 1));
      expect(Buffer.compare(Buffer.from(again.values), Buffer.from(tensor.values)), tensor.name).toBe(0);
    }
  });

  test('of unrounded weights changes no name', () => {
    const unrounded = load((tensor) => moved(tensor, 1)) as object[][];
    expect(rounded.flat().length).toBeGreaterThan(80);
    expect(unrounded).toEqual(rounded);
  });

  test('to 1 bit would change names: the measure can tell', () => {
    expect(agreeing(load((tensor) => moved(tensor, 128)) as object[][], rounded)).toBeLessThan(0.95);
  });
});

test('a damaged file of weights is refused', () => {
  expect(() => createRecognizer(new ArrayBuffer(4))).toThrow('not a file of learned weights');
  expect(() => createRecognizer(WEIGHTS.slice(0, 100_000))).toThrow('cut short');
});

test('all that is learned takes at most 5 MB', () => {
  expect(WEIGHTS.byteLength).toBeLessThanOrEqual(5_000_000);
});
