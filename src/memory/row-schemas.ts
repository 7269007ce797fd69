import * as v from 'valibot';
import { HOWS, KINDS, POSITIONS, STATEMENT_KINDS } from '../vocabulary/terms.ts';
import type { AppearanceRow, ArticleRow, NeverRow, PersonRow, StanceRow } from './schema.ts';

/* Whether a row of each store is what it should be: a store may have been damaged, or written by something else. */

/** A check of rows. */
const rows =
  <Row>(schema: v.GenericSchema<unknown, Row>) =>
  (row: unknown): row is Row =>
    v.is(schema, row);

const text = v.string();
const texts = v.array(text);
const textOrNull = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/));
const kind = v.picklist(KINDS);
const maker = v.exactOptional(v.literal(true));
const position = v.picklist(POSITIONS);
const weight = v.pipe(v.number(), v.finite());
const passage = { before: text, quote: texts, after: text };
const words = { confidence: v.number(), how: v.exactOptional(v.picklist(HOWS)), ...passage };
const matter = { matter: v.exactOptional(text), turned: v.exactOptional(v.literal(true)) };
const by = v.exactOptional(v.literal('reader'));
const stances = v.array(v.object({ target: text, position, ...matter, by, ...words }));

export const isArticle = rows<ArticleRow>(
  v.object({
    url: text,
    hash: text,
    title: text,
    outlet: textOrNull,
    published: v.nullable(day),
    seen: text,
    day,
    people: count,
    words: texts,
  }),
);

export const isPerson = rows<PersonRow>(
  v.object({
    id: text,
    known: textOrNull,
    name: text,
    kind,
    maker,
    role: textOrNull,
    affiliations: texts,
    told: v.exactOptional(count),
    names: texts,
    articles: count,
    last: day,
    undated: v.exactOptional(v.literal(true)),
    weight,
    words: texts,
    byName: v.exactOptional(v.literal(true)),
  }),
);

export const isAppearance = rows<AppearanceRow>(
  v.object({
    person: text,
    day,
    url: text,
    name: text,
    known: textOrNull,
    wikidata: v.exactOptional(text),
    kind,
    maker,
    role: textOrNull,
    affiliations: texts,
    byReader: v.exactOptional(texts),
    weight,
    named: v.object(passage),
    statements: v.array(v.object({ kind: v.picklist(STATEMENT_KINDS), ...passage })),
    stances,
    positions: v.array(v.object(words)),
    hidden: v.exactOptional(stances),
    words: texts,
  }),
);

export const isStance = rows<StanceRow>(v.object({ person: text, target: text, day, url: text, position, ...matter }));

export const isNever = rows<NeverRow>(v.object({ id: text, name: text, known: textOrNull, names: texts, since: day }));
