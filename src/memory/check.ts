import type { Passage } from './record.ts';
import type { AppearanceRow, ArticleRow, NeverRow, PersonRow, StanceRow } from './schema.ts';

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isDay = (value: unknown): boolean => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isPosition = (value: unknown): boolean => value === 'for' || value === 'against' || value === 'mixed';
const KINDS: ReadonlySet<unknown> = new Set(['leader', 'official', 'analyst', 'spokesperson', 'journalist', 'business', 'other']);

const isPassage = (value: unknown): value is Passage & Fields =>
  isObject(value) && isText(value.before) && areTexts(value.quote) && isText(value.after);

const isSaid = (value: unknown): boolean =>
  isPassage(value) && (value.kind === 'direct' || value.kind === 'indirect' || value.kind === 'mixed');

const isHeld = (value: unknown): boolean =>
  isPassage(value) && isText(value.target) && isPosition(value.position) && typeof value.confidence === 'number';

/** Whether a row of each store is what it should be: a store may have been damaged, or written by something else. */
export const isArticle = (row: unknown): row is ArticleRow =>
  isObject(row) &&
  isText(row.url) &&
  isText(row.hash) &&
  isText(row.title) &&
  isTextOrNull(row.outlet) &&
  (row.published === null || isDay(row.published)) &&
  isText(row.seen) &&
  isDay(row.day) &&
  isCount(row.people) &&
  areTexts(row.words);

export const isPerson = (row: unknown): row is PersonRow =>
  isObject(row) &&
  isText(row.id) &&
  isTextOrNull(row.known) &&
  isText(row.name) &&
  KINDS.has(row.kind) &&
  isTextOrNull(row.role) &&
  areTexts(row.affiliations) &&
  areTexts(row.names) &&
  isCount(row.articles) &&
  isDay(row.last) &&
  Number.isFinite(row.weight) &&
  areTexts(row.words) &&
  (row.byName === undefined || row.byName === true);

export const isAppearance = (row: unknown): row is AppearanceRow =>
  isObject(row) &&
  isText(row.person) &&
  isDay(row.day) &&
  isText(row.url) &&
  isText(row.name) &&
  isTextOrNull(row.known) &&
  KINDS.has(row.kind) &&
  isTextOrNull(row.role) &&
  areTexts(row.affiliations) &&
  Number.isFinite(row.weight) &&
  isPassage(row.named) &&
  Array.isArray(row.statements) &&
  row.statements.every(isSaid) &&
  Array.isArray(row.stances) &&
  row.stances.every(isHeld) &&
  areTexts(row.words);

export const isStance = (row: unknown): row is StanceRow =>
  isObject(row) && isText(row.person) && isText(row.target) && isDay(row.day) && isText(row.url) && isPosition(row.position);

export const isNever = (row: unknown): row is NeverRow =>
  isObject(row) && isText(row.id) && isText(row.name) && isTextOrNull(row.known) && areTexts(row.names) && isDay(row.since);
