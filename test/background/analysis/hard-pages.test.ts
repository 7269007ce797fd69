import { beforeEach, expect, it, vi } from 'vitest';
import { SAFE, shortened } from '../../../src/background/analysis/shorten-article.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { emptyStorage, session } from '../../fake-storage.ts';

vi.mock('webextension-polyfill', async () => ({ default: { storage: (await import('../../fake-storage.ts')).storage } }));
const { createHardPages } = await import('../../../src/background/analysis/hard-pages.ts');
const { faults, held } = session;

const URL = 'https://courier.example/harbour';
const never = () => new Promise<never>(() => {});

beforeEach(() => {
  emptyStorage();
});

it('are known by whatever background comes next, as long as nobody has been done with them', async () => {
  const page = [7, URL] as const;
  const hard = createHardPages();
  expect(await hard.during(...page, async () => 'read')).toBe('read');
  expect(await hard.endings(...page)).toBe(0);
  const work = vi.fn(never);
  void createHardPages().during(...page, work);
  await vi.waitFor(() => expect(work).toHaveBeenCalled());
  expect(JSON.stringify(held)).not.toContain(URL);
  expect(await createHardPages().endings(...page)).toBe(1);
  const next = createHardPages();
  await next.during(...page, async () => 'read');
  expect(await next.endings(...page)).toBe(1);
  expect(await createHardPages().endings(7, `${URL}/other`)).toBe(0);
  expect(await createHardPages().endings(8, URL)).toBe(0);
});

it('are forgiven once they have been read to the last part', async () => {
  void createHardPages().during(7, URL, never);
  await vi.waitFor(async () => expect(await createHardPages().endings(7, URL)).toBe(1));
  const next = createHardPages();
  await next.during(7, URL, async () => 'people');
  expect(await next.endings(7, URL)).toBe(1);
  await next.during(7, URL, async () => 'words', true);
  expect(await next.endings(7, URL)).toBe(0);
});

it('are worked at one after the other once they may have ended a background, so that no innocent one is blamed', async () => {
  const pages = [7, 8].map((tabId) => [tabId, `${URL}/${tabId}`] as const);
  const last = createHardPages();
  for (const page of pages) void last.during(...page, never);
  await vi.waitFor(async () => {
    for (const page of pages) expect(await createHardPages().endings(...page)).toBe(1);
  });
  const next = createHardPages();
  const [ends, innocent] = [vi.fn(never), vi.fn(async () => 'read')];
  void next.during(...(pages[0] as (typeof pages)[number]), ends);
  void next.during(...(pages[1] as (typeof pages)[number]), innocent, true);
  await vi.waitFor(() => expect(ends).toHaveBeenCalled());
  expect(innocent).not.toHaveBeenCalled();
  expect(await createHardPages().endings(...(pages[0] as (typeof pages)[number]))).toBe(2);
  expect(await createHardPages().endings(...(pages[1] as (typeof pages)[number]))).toBe(1);
});

it('are not known where the work fails by itself, or the store is full', async () => {
  const hard = createHardPages();
  await expect(hard.during(7, URL, () => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged');
  expect(await hard.endings(7, URL)).toBe(0);
  faults.full = true;
  expect(await createHardPages().during(7, URL, async () => 'read')).toBe('read');
});

it.each([
  ['whole paragraphs', 'Rain fell.\n'.repeat(9000)],
  ['a part of one', 'Rain fell. '.repeat(9000)],
])('have a beginning of %s', (_what, text) => {
  const whole = plainArticle(`A day of rain\n${text}`);
  const part = shortened(whole);
  expect(whole.text.startsWith(part.text)).toBe(true);
  expect(part.text.length).toBeGreaterThan(SAFE - 20);
  expect(part.text.length).toBeLessThanOrEqual(SAFE);
  expect(part.blocks.at(-1)?.end).toBe(part.text.length);
});
