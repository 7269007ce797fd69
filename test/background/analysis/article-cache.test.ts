import { beforeEach, expect, it, vi } from 'vitest';
import type { Analysis } from '../../../src/engine/analysis.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { emptyStorage, session } from '../../fake-storage.ts';
import { analysis } from '../../ui/sample.ts';

vi.mock('webextension-polyfill', async () => ({ default: { storage: (await import('../../fake-storage.ts')).storage } }));
const { createArticleCache } = await import('../../../src/background/analysis/article-cache.ts');
const { faults, held } = session;

const URL = 'https://fjord-courier.example/harbour';
const ARTICLE = plainArticle('A harbour\nAnna Lindqvist spoke.', { published: '2026-03-04', language: 'en' });

beforeEach(() => {
  emptyStorage();
});

it('are known again by whatever background comes next, by all that was read', async () => {
  await createArticleCache().put(ARTICLE, URL, analysis);
  const next = createArticleCache();
  expect(await next.get(structuredClone(ARTICLE), `${URL}?from=front`)).toEqual(analysis);
  for (const other of [{ text: `${ARTICLE.text} ` }, { published: null }, { language: 'de' }, { authors: ['Ida Holm'] }])
    expect(await next.get({ ...ARTICLE, ...other }, URL)).toBe(null);
});

it('are not known at another outlet, which could tell by the time it takes what was read elsewhere', async () => {
  await createArticleCache().put(ARTICLE, URL, analysis);
  expect(await createArticleCache().get(ARTICLE, 'https://hostile.example/harbour')).toBe(null);
});

it('are forgotten where the store is full or damaged, the oldest first', async () => {
  const articles = createArticleCache();
  faults.full = true;
  await articles.put(ARTICLE, URL, analysis);
  faults.full = false;
  expect(await articles.get(ARTICLE, URL)).toBe(null);
  const large = (text: string): Analysis => ({ ...analysis, unnamed: [{ text: text.repeat(600_000), spans: [], statements: [] }] });
  await articles.put(ARTICLE, URL, large('a'));
  await articles.put({ ...ARTICLE, title: 'Another' }, URL, large('b'));
  expect(await articles.get(ARTICLE, URL)).toBe(null);
  expect(await articles.get({ ...ARTICLE, title: 'Another' }, URL)).toEqual(large('b'));
  for (const key of Object.keys(held)) held[key] = '{"people":';
  expect(await articles.get({ ...ARTICLE, title: 'Another' }, URL)).toBe(null);
});
