import type { Article, Block, Span } from '../engine/analysis.ts';

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isOffset = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const BLOCK_KINDS: ReadonlySet<unknown> = new Set([
  'headline',
  'standfirst',
  'byline',
  'heading',
  'paragraph',
  'quote',
  'list',
  'caption',
] satisfies Block['kind'][]);

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && isOffset(value[0]) && isOffset(value[1]) && value[0] < value[1];
}

/** Blocks in order, apart, and inside a text of this length. */
function areBlocks(value: unknown, length: number): value is readonly Block[] {
  if (!Array.isArray(value)) return false;
  let end = 0;
  return value.every((block) => {
    if (!isObject(block) || !BLOCK_KINDS.has(block.kind) || !isOffset(block.start) || !isOffset(block.end)) return false;
    const fits = block.start >= end && block.end > block.start && block.end <= length;
    end = block.end;
    return fits;
  });
}

function isArticle(value: unknown): value is Article {
  return (
    isObject(value) &&
    isText(value.text) &&
    areBlocks(value.blocks, value.text.length) &&
    isText(value.title) &&
    isTextOrNull(value.published) &&
    isTextOrNull(value.outlet) &&
    areTexts(value.authors) &&
    isText(value.language)
  );
}

/** What a content script may report without an analysis. */
export function isReport(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.is) {
    case 'no-article':
      return value.reason === 'not-an-article' || value.reason === 'no-text' || value.reason === 'nothing-heard';
    case 'other-language':
      return isText(value.language);
    case 'off':
      return value.where === 'site' || value.where === 'everywhere';
    case 'failed':
      return isText(value.message);
    default:
      return false;
  }
}

/** What may be asked with each message; what comes from outside a room is checked before a handler sees it. One function a message, so that a room carries only its own. */
export const isAnalyseRequest = (request: unknown) => isObject(request) && isText(request.url) && isArticle(request.article);
export const isReadOnRequest = (request: unknown) =>
  isAnalyseRequest(request) && isObject(request) && areTexts(request.unread) && areTexts(request.first);
export const isSampleRequest = (request: unknown) => isObject(request) && isArticle(request.article) && typeof request.toEnd === 'boolean';
export const isTabRequest = (request: unknown) => isObject(request) && isOffset(request.tabId);
export const isMetRequest = (request: unknown) => isObject(request) && (request.tabId === null || isOffset(request.tabId));
export const isMentionRequest = (request: unknown) =>
  isObject(request) && isText(request.personId) && (request.step === 1 || request.step === -1);
export const isWalkRequest = (request: unknown) => isObject(request) && (request.step === 1 || request.step === -1);
export const isPanelRequest = (request: unknown) => isObject(request) && isTextOrNull(request.person);
export const isSpanRequest = (request: unknown) => isObject(request) && isSpan(request.span);
/** A message that says all by its name. */
export const isPlainRequest = isObject;
