import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { Person, Span, StatementKind } from '../../src/engine/analysis.ts';
import { toCsv } from '../../src/exports/csv.ts';
import { CONTEXT, toJsonLd } from '../../src/exports/json-ld.ts';
import { citeArticle, toMarkdown } from '../../src/exports/markdown.ts';
import { rowsOf } from '../../src/exports/rows.ts';
import { fileName } from '../../src/exports/save-file.ts';
import { writeMemory } from '../../src/memory/file.ts';
import { recordOf, rememberable, retold } from '../../src/memory/record.ts';
import { SURE } from '../../src/vocabulary/confidence.ts';
import { article, held, passage, readMemory, said, shown } from '../memory/records.ts';
import { analysis, personNamed, article as sampleArticle, text } from '../ui/sample.ts';

const MEASURED = { names: 0.987, statements: 0.921 };
const NOW = '2026-03-05T09:00:00.000Z';
const ANNA = shown('Anna Lindqvist', {
  wikidata: 'Q94487',
  part: 'witness',
  role: 'prime minister',
  affiliations: ['Nordmark'],
  statements: [said('We will build it, “all of it”')],
  stances: [{ ...held('the ferry', 'for', 'build it'), how: 'told', teller: 'Luis Mora' }],
  positions: [{ ...passage('It is time'), confidence: 0.6, how: 'said' }],
});
const RECORD = article(1, [ANNA]);
const SAMPLE = recordOf({ is: 'analysed', article: sampleArticle, text, analysis }, NOW);

it('leaves out a body that somebody belonged to', () => {
  const [first] = analysis.people;
  if (!first) throw new Error('the sample has people');
  const bodies = [{ text: 'Old Bank', former: true as const }, { text: 'New Bank' }].map((each) => ({
    source: 'article' as const,
    evidence: null,
    ...each,
  }));
  const people = [{ ...first, affiliations: bodies }];
  const record = recordOf({ is: 'analysed', article: sampleArticle, text, analysis: { ...analysis, people } }, NOW);
  expect(record.people[0]?.affiliations).toEqual(['New Bank']);
});

it.each([
  ['mayor', 'former mayor'],
  ['ex-mayor', 'ex-mayor'],
  ['then Rep.', 'former Rep.'],
  ['then-Attorney General', 'former Attorney General'],
])('tells a past role as one, once: %s', (words, expected) => {
  const [first] = analysis.people;
  if (!first) throw new Error('the sample has people');
  const roles = [{ text: words, source: 'article' as const, evidence: null, start: null, end: null, former: true }];
  const record = recordOf({ is: 'analysed', article: sampleArticle, text, analysis: { ...analysis, people: [{ ...first, roles }] } }, NOW);
  expect(record.people[0]?.role).toBe(expected);
});

/** Reads CSV as RFC 4180 has it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const char = csv[at];
    if (quoted) {
      if (char !== '"') field += char;
      else if (csv[at + 1] === '"') field += csv[at++];
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',' || char === '\r') {
      rows.at(-1)?.push(field);
      field = '';
      if (char === '\r' && csv[++at] === '\n') rows.push([]);
    } else field += char;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  const [header = [], ...rows] = readCsv(toCsv(rowsOf([RECORD], MEASURED)).slice(1));
  const columns = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));

  it('has a row for each fact, each with address, date, sentence and confidence', () => {
    expect(columns).toMatchObject([
      { fact: 'named', quote: 'Anna Lindqvist', confidence: '0.99', confidence_of: 'measured', part: 'witness', role: 'prime minister' },
      { fact: 'statement', wording: 'direct', sentence: 'She said: We will build it, “all of it”.', confidence: '0.92' },
      {
        fact: 'stance',
        position: 'for',
        target: 'the ferry',
        by: 'article',
        how: 'told',
        told_by: 'Luis Mora',
        certainty: 'sure',
        confidence: String(SURE),
        confidence_of: 'reading',
      },
      {
        fact: 'position',
        position: '',
        target: '',
        how: 'said',
        certainty: 'likely',
        sentence: 'She said: It is time.',
        confidence: '0.6',
      },
    ]);
    expect(columns.slice(0, 2).map(({ certainty }) => certainty)).toEqual(['', '']);
    for (const row of columns) expect(row).toMatchObject({ url: RECORD.url, date: '2026-03-01', outlet: 'The Fjord Courier' });
  });

  it('leaves the date empty of an article that gives none', () => {
    const [, row] = readCsv(toCsv(rowsOf([{ ...RECORD, published: null }], MEASURED)));
    expect(row?.[header.indexOf('date')]).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('makes no formula of %j', (name) => {
    const row = readCsv(toCsv(rowsOf([article(1, [shown(name)])], MEASURED)))[1];
    expect(row?.[4]).toBe(`'${name}`);
  });

  it.each([
    ['Eve;=1+1', "Eve;'=1+1"],
    ['Eve; @SUM(A1)', "Eve;' @SUM(A1)"],
    ['Eve\n=1', "Eve\n'=1"],
    ['Eve\t－1', "Eve\t'－1"],
    ['half a year; a day', 'half a year; a day'],
  ])('nor where a semicolon parts the cells, of %j', (name, expected) => {
    const row = readCsv(toCsv(rowsOf([article(1, [shown(name)])], MEASURED)))[1];
    expect(row?.[4]).toBe(expected);
  });

  it('reads again as what it was, whatever is in it, but for those apostrophes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const [, row] = readCsv(toCsv(rowsOf([{ ...RECORD, title }], MEASURED)));
        expect(row?.[3]?.replaceAll("'", '')).toBe(title.replaceAll("'", ''));
      }),
    );
  });
});

describe('JSON-LD', () => {
  /** Nothing is fetched: the terms are in the file. */
  const offline = { documentLoader: (url: string) => Promise.reject(new Error(`would fetch ${url}`)), safe: true } as const;
  const expand = (file: string) => jsonld.expand(JSON.parse(file), offline as never) as unknown as Promise<Record<string, unknown>[]>;

  it('expands offline, with no term that its context does not know', async () => {
    const [collection] = await expand(toJsonLd([RECORD, SAMPLE], MEASURED, NOW));
    expect(collection?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    expect(JSON.stringify(collection)).toContain('http://www.w3.org/ns/oa#TextQuoteSelector');
    expect(JSON.stringify(collection)).toContain('https://schema.org/spokenByCharacter');
    expect(JSON.stringify(collection)).toContain('"https://schema.org/sameAs":[{"@id":"http://www.wikidata.org/entity/Q94487"}]');
  });

  it('would not expand with a term that is in no context', async () => {
    const file = JSON.parse(toJsonLd([RECORD], MEASURED, NOW));
    await expect(jsonld.expand({ ...file, mood: 'good' }, offline as never)).rejects.toThrow();
  });

  it('comes back the same when it is expanded and compacted', async () => {
    const file = JSON.parse(toJsonLd([RECORD], MEASURED, NOW));
    const back = await jsonld.compact((await jsonld.expand(file, offline as never)) as never, CONTEXT as never, offline as never);
    // A list of one is one; a number stays one, a day a day.
    const single = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.length === 1
          ? single(value[0])
          : value.map(single)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, single(inner)]))
          : value;
    const { '@context': _a, ...had } = file;
    const { '@context': _b, ...has } = back as unknown as Record<string, unknown>;
    const plain = (value: unknown) =>
      JSON.parse(JSON.stringify(single(value)).replace(/\{"type":"xsd:[a-z]+","@value":("[^"]*")\}/gi, '$1'));
    expect(plain(has)).toEqual(plain(had));
  });

  it('says of each fact where the words stand, how sure it is, and when the file was made', () => {
    const { first, total } = JSON.parse(toJsonLd([RECORD], MEASURED, NOW));
    expect(total).toBe(4);
    expect(first.items[2]).toMatchObject({
      type: 'Annotation',
      created: NOW,
      motivation: 'classifying',
      confidence: SURE,
      body: [
        { type: 'Quotation', about: 'the ferry', spokenByCharacter: { type: 'Person', name: 'Anna Lindqvist' } },
        { value: 'for: the ferry' },
        { purpose: 'assessing', value: 'sure' },
        { purpose: 'describing', value: 'according to Luis Mora' },
      ],
      target: {
        source: { id: RECORD.url, datePublished: '2026-03-01' },
        selector: [{ type: 'TextQuoteSelector', exact: 'build it', prefix: 'She said: ', suffix: '.' }],
      },
    });
    expect(first.items[3]).toMatchObject({
      motivation: 'describing',
      body: [
        { type: 'Quotation', text: 'It is time' },
        { purpose: 'assessing', value: 'likely' },
        { purpose: 'describing', value: 'in their own words' },
      ],
    });
    expect(JSON.stringify(first.items[3])).not.toMatch(/"about"|for:|against:/);
  });

  it('names every annotation, each otherwise, and the same each time', () => {
    const ids = () => JSON.parse(toJsonLd([SAMPLE, RECORD], MEASURED, NOW)).first.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids()).size).toBe(ids().length);
    expect(ids()).toEqual(ids());
    for (const id of ids()) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('quotes words that stand in the article', () => {
    const { first } = JSON.parse(toJsonLd([SAMPLE], MEASURED, NOW));
    for (const { target } of first.items)
      for (const { exact, prefix = '' } of target.selector) expect(text).toContain(target.selector.length === 1 ? prefix + exact : exact);
  });
});

describe('a quote that is broken by its cue', () => {
  const ARTICLE = '“I see no plan,” said Senator Kari Abel, who heads the board. “I see guesses.” Others did, too.';
  const at = (words: string): Span => [ARTICLE.indexOf(words), ARTICLE.indexOf(words) + words.length];
  const spans = [at('“I see no plan,”'), at('“I see guesses.”')];
  const personOf = (kind: StatementKind): Person => ({
    id: 'p1',
    name: 'Kari Abel',
    kind: 'leader',
    mentions: [at('Kari Abel')],
    roles: [],
    affiliations: [],
    statements: [{ id: 's1', kind, spans, cue: at('said') }],
    stances: [{ target: 'plan', position: 'against', evidence: [0, spans[1]?.[1] ?? 0], statement: 's1', confidence: 0.8 }],
    positions: [],
    country: null,
  });
  const recordWith = (kind: StatementKind) =>
    recordOf(
      { is: 'analysed', article: sampleArticle, text: ARTICLE, analysis: { people: [personOf(kind)], ambiguous: [], unnamed: [] } },
      NOW,
    );
  const RECORD = recordWith('direct');
  const WORDS = '“I see no plan,” … “I see guesses.”';

  it('is without the words of the reporter, in every file', () => {
    const [, statement, stance] = rowsOf([RECORD], MEASURED);
    expect(
      readCsv(toCsv([statement, stance].filter((row) => row !== undefined)))
        .slice(1)
        .map((row) => row[15]),
    ).toEqual([WORDS, WORDS]);
    expect(toMarkdown([RECORD], MEASURED)).toContain(`Said (quoted): **${WORDS}** (confidence 0.92, measured over all)`);
    const [, said, stands] = JSON.parse(toJsonLd([RECORD], MEASURED, NOW)).first.items;
    for (const { body, target } of [said, stands]) {
      expect(body[0].text).toBe(WORDS);
      expect(target.selector.map(({ exact }: { exact: string }) => exact)).toEqual(['“I see no plan,”', '“I see guesses.”']);
    }
  });

  it('shows a stance by all its words where they are not only quoted', () => {
    expect(recordWith('indirect').people[0]?.stances[0]?.quote).toEqual([ARTICLE.slice(0, spans[1]?.[1])]);
  });
});

describe('what the reader says', () => {
  const text = 'Eva Ruiz likes it. “Build it,” she said.';
  const evidence: Span = [19, text.length];
  const turned = {
    target: 'the ferry',
    position: 'against',
    evidence,
    statement: null,
    confidence: 0.5,
    how: 'said',
    by: 'reader',
  } as const;
  const person: Person = { ...personNamed('Kadri Saar'), name: 'Eva Ruiz', mentions: [[0, 8]], statements: [], stances: [turned] };
  const record = recordOf({ is: 'analysed', article: sampleArticle, text, analysis: { ...analysis, people: [person] } }, NOW);

  it('is told from what the article says in each form', () => {
    const [header = [], , row = []] = readCsv(toCsv(rowsOf([record], MEASURED)).slice(1));
    const cell = (name: string) => row[header.indexOf(name)];
    expect(['fact', 'by', 'confidence', 'confidence_of'].map(cell)).toEqual(['stance', 'reader', '1', 'reader']);
    expect(toMarkdown([record], MEASURED)).toMatch(/- Against the ferry, as the reader has put it right: [^()]*$/m);
    const [named, stands] = JSON.parse(toJsonLd([record], MEASURED, NOW)).first.items;
    expect([named.creator, stands.creator]).toEqual([undefined, { type: 'Person', name: 'the reader' }]);
    expect(stands.body).toContainEqual({ type: 'TextualBody', purpose: 'describing', value: 'as the reader has put it right' });
  });

  it('is told of kind, role and affiliations, too', () => {
    const said = { source: 'reader', evidence: null } as const;
    const described: Person = {
      ...person,
      kind: 'official',
      kindBy: 'reader',
      roles: [{ text: 'harbour master', ...said, start: null, end: null, former: false }],
      affiliations: [
        { text: 'Port of Harlow', ...said },
        { text: 'Nordmark', source: 'article', evidence: [0, 8] },
      ],
    };
    const own = recordOf({ is: 'analysed', article: sampleArticle, text, analysis: { ...analysis, people: [described] } }, NOW);
    // As it comes from the page, and from the memory and its file.
    for (const each of [own, ...readMemory(writeMemory([rememberable(own)])).rows]) {
      const [header = [], row = []] = readCsv(toCsv(rowsOf([each], MEASURED)).slice(1));
      expect(row[header.indexOf('by_reader')]).toBe('kind official; harbour master; Port of Harlow');
      expect(toMarkdown([each], MEASURED)).toContain(
        'harbour master (as the reader has put it right) · Port of Harlow (as the reader has put it right) · Nordmark\n',
      );
      const [named] = JSON.parse(toJsonLd([each], MEASURED, NOW)).first.items;
      expect(named.body.slice(1).map(({ value }: { value: string }) => value)).toEqual([
        'kind official: as the reader has put it right',
        'harbour master: as the reader has put it right',
        'Port of Harlow: as the reader has put it right',
      ]);
    }
    const [header = [], row = []] = readCsv(toCsv(rowsOf([record], MEASURED)).slice(1));
    expect(row[header.indexOf('by_reader')]).toBe('');
  });

  it('stays so in the memory, sure or not, and in its file', () => {
    expect(readMemory(writeMemory([rememberable(record)])).rows[0]?.people[0]?.stances[0]?.by).toBe('reader');
    expect(retold({ stances: record.people[0]?.stances ?? [], positions: [] }).stances).toHaveLength(1);
  });
});

describe('Markdown', () => {
  it('tells an article, its people and each fact', () => {
    const markdown = toMarkdown([RECORD], MEASURED);
    expect(markdown).toContain('## [News of the coast 1](<https://fjord-courier.example/1.html>)\n\nThe Fjord Courier, 2026-03-01');
    expect(markdown).toContain('### Anna Lindqvist\n\nwitness · prime minister · Nordmark');
    expect(markdown).toContain(`- For the ferry, according to Luis Mora: She said: **build it**. (sure, confidence ${SURE})`);
    expect(markdown).toContain('- Position, in their own words: She said: **It is time**. (likely, confidence 0.6)');
  });

  it('takes nothing of the article for markup', () => {
    const markdown = toMarkdown([article(1, [shown('<b>*Eve*</b> [x](javascript:1)')])], MEASURED);
    expect(markdown).toContain('### \\<b\\>\\*Eve\\*\\</b\\> \\[x\\]\\(javascript:1\\)');
  });

  it('leaves a hyphen in a word as it is', () => {
    expect(toMarkdown([article(1, [shown('R-Ky. - Sun-Times -x')])], MEASURED)).toContain('### R-Ky. \\- Sun-Times \\-x\n');
  });

  it.each([
    ['https://evil.example/a', 'https\\://evil.example/a'],
    ['WWW.evil.example', 'WWW\\.evil.example'],
    ['@eve and eve@evil.example', '@<!-- -->eve and eve@<!-- -->evil.example'],
  ])('makes no link of %s', (name, expected) => {
    expect(toMarkdown([article(1, [shown(name)])], MEASURED)).toContain(`### ${expected}\n`);
  });
});

it('a citation says what was read, and where', () => {
  expect(citeArticle(RECORD)).toBe('The Fjord Courier, “News of the coast 1”, 2026-03-01, https://fjord-courier.example/1.html');
  expect(citeArticle({ ...RECORD, published: null })).toContain(', no date given, read 2026-03-02, ');
});

it.each([
  ['News of the coast: 1/2', 'news-of-the-coast-1-2'],
  ['../../etc', 'etc'],
  ['', 'dramatis'],
])('a file is named after %j: %s', (title, name) => {
  expect(fileName(title)).toBe(name);
});
