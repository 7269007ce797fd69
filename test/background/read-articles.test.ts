import { beforeEach, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/engine/analysis.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { analysis } from '../ui/sample.ts';
import { faults, held, session } from './session.ts';

vi.mock('webextension-polyfill', () => ({ default: { storage: { session } } }));
const { createReadArticles } = await import('../../src/background/read-articles.ts');

const ARTICLE = plainArticle('A harbour\nAnna Lindqvist spoke.', { published: '2026-03-04', language: 'en' });

beforeEach(() => {
  held.clear();
  faults.full = false;
});

it('are known again by whatever background comes next, by all that was read', async () => {
  await createReadArticles().put(ARTICLE, analysis);
  const next = createReadArticles();
  expect(await next.get(structuredClone(ARTICLE))).toEqual(analysis);
  for (const other of [{ text: `${ARTICLE.text} ` }, { published: null }, { language: 'de' }, { authors: ['Ida Holm'] }])
    expect(await next.get({ ...ARTICLE, ...other })).toBe(null);
});

it('are forgotten where the store is full or damaged, the oldest first', async () => {
  const articles = createReadArticles();
  faults.full = true;
  await articles.put(ARTICLE, analysis);
  faults.full = false;
  expect(await articles.get(ARTICLE)).toBe(null);
  const large = (text: string): Analysis => ({ ...analysis, unnamed: [{ text: text.repeat(600_000), spans: [], statements: [] }] });
  await articles.put(ARTICLE, large('a'));
  await articles.put({ ...ARTICLE, title: 'Another' }, large('b'));
  expect(await articles.get(ARTICLE)).toBe(null);
  expect(await articles.get({ ...ARTICLE, title: 'Another' })).toEqual(large('b'));
  for (const key of held.keys()) held.set(key, '{"people":');
  expect(await articles.get({ ...ARTICLE, title: 'Another' })).toBe(null);
});
