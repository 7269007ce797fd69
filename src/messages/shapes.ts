import * as v from 'valibot';
import type { Article, Block, Span } from '../engine/analysis.ts';
import { BLOCK_KINDS, WRONG_KINDS } from '../vocabulary/terms.ts';
import { WIKIDATA_ID } from '../vocabulary/wikidata.ts';
import type { PageState } from './messages.ts';

/* What may be asked with each message; what comes from outside a room is checked before a handler sees it. One check a message, so that a room carries only its own. */

/** A check of what comes as a request. */
/* @__NO_SIDE_EFFECTS__ */
const shape = (schema: v.GenericSchema) => (request: unknown) => v.is(schema, request);

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const step = v.picklist([1, -1]);
/** Words that are kept or shown as they come: longer than any name, target or reason that is found. */
const words = v.pipe(v.string(), v.maxLength(2000));

const span: v.GenericSchema<unknown, Span> = v.pipe(
  v.strictTuple([offset, offset]),
  v.check(([start, end]) => start < end),
);

/** Whether blocks are in order, apart, not empty, and inside a text of this length. */
const areInOrder = (blocks: readonly Block[], length: number): boolean =>
  blocks.every(({ start, end }, at) => start >= (blocks[at - 1]?.end ?? 0) && end > start && end <= length);

const article: v.GenericSchema<unknown, Article> = v.pipe(
  v.object({
    text: v.string(),
    blocks: v.array(v.object({ kind: v.picklist(BLOCK_KINDS), start: offset, end: offset, posted: v.exactOptional(v.string()) })),
    title: v.string(),
    published: v.nullable(v.string()),
    outlet: v.nullable(v.string()),
    authors: v.array(v.string()),
    language: v.string(),
    opinion: v.exactOptional(v.boolean()),
  }),
  v.check(({ text, blocks }) => areInOrder(blocks, text.length)),
);

/** What a content script may report without an analysis. */
const report: v.GenericSchema<unknown, Exclude<PageState, { is: 'analysed' }>> = v.variant('is', [
  v.object({ is: v.literal('no-article'), reason: v.picklist(['not-an-article', 'no-text', 'nothing-heard']) }),
  v.object({ is: v.literal('other-language'), language: words }),
  v.object({ is: v.literal('off'), where: v.picklist(['site', 'everywhere']) }),
  v.object({ is: v.literal('failed'), message: words }),
]);

export const isReport = shape(report);
const sent = { name: words, article: v.exactOptional(article) };
export const isAnalyseRequest = shape(v.object(sent));
export const isReadOnRequest = shape(v.object({ ...sent, unread: v.array(v.string()), first: v.array(v.string()) }));
export const isSampleRequest = shape(v.object({ article, toEnd: v.boolean() }));
export const isCloseRequest = shape(v.object({ windowId: v.number(), pressed: v.number() }));
export const isTabRequest = shape(v.object({ tabId: offset }));
export const isMentionRequest = shape(v.object({ personId: v.string(), step }));
export const isWalkRequest = shape(v.object({ step }));
const wrong = v.object({ kind: v.picklist(WRONG_KINDS), words: v.optional(words) });
export const isPanelRequest = shape(v.object({ person: v.nullable(words), target: v.nullable(words), wrong: v.nullable(wrong) }));
export const isKnownRequest = shape(v.object({ wikidata: v.pipe(v.string(), v.regex(WIKIDATA_ID)) }));
export const isTextRequest = shape(v.object({ text: v.string() }));
export const isSpanRequest = shape(v.object({ span }));
/** A message that says all by its name. */
export const isPlainRequest = shape(v.strictObject({}));
