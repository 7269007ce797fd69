import { beforeEach, expect, it, vi } from 'vitest';
import { SAFE, shortened } from '../../../src/background/analysis/shorten-article.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { emptyStorage, session } from '../../fake-storage.ts';

vi.mock('webextension-polyfill', async () => ({ default: { storage: (await import('../../fake-storage.ts')).storage } }));
const { createCrashRecord } = await import('../../../src/background/analysis/crash-record.ts');
const { faults, held } = session;

const URL = 'https://courier.example/harbour';
const never = () => new Promise<never>(() => {});

beforeEach(() => {
  emptyStorage();
});

it('are known by whatever background comes next, as long as nobody has been done with them', async () => {
  const page = [7, URL] as const;
  const crashes = createCrashRecord();
  expect(await crashes.during(...page, async () => 'read')).toBe('read');
  expect(await crashes.mayRead(...page)).toBe('all');
  const work = vi.fn(never);
  void createCrashRecord().during(...page, work);
  await vi.waitFor(() => expect(work).toHaveBeenCalled());
  expect(JSON.stringify(held)).not.toContain(URL);
  expect(await createCrashRecord().mayRead(...page)).toBe('beginning');
  const next = createCrashRecord();
  await next.during(...page, async () => 'read');
  expect(await next.mayRead(...page)).toBe('beginning');
  expect(await createCrashRecord().mayRead(7, `${URL}/other`)).toBe('all');
  expect(await createCrashRecord().mayRead(8, URL)).toBe('all');
});

it('are forgiven once they have been read to the last part', async () => {
  void createCrashRecord().during(7, URL, never);
  await vi.waitFor(async () => expect(await createCrashRecord().mayRead(7, URL)).toBe('beginning'));
  const next = createCrashRecord();
  await next.during(7, URL, async () => 'people');
  expect(await next.mayRead(7, URL)).toBe('beginning');
  await next.during(7, URL, async () => 'words', true);
  expect(await next.mayRead(7, URL)).toBe('all');
});

it('are worked at one after the other once they may have ended a background, so that no innocent one is blamed', async () => {
  const pages = [7, 8].map((tabId) => [tabId, `${URL}/${tabId}`] as const);
  const last = createCrashRecord();
  for (const page of pages) void last.during(...page, never);
  await vi.waitFor(async () => {
    for (const page of pages) expect(await createCrashRecord().mayRead(...page)).toBe('beginning');
  });
  const next = createCrashRecord();
  const [ends, innocent] = [vi.fn(never), vi.fn(async () => 'read')];
  void next.during(...(pages[0] as (typeof pages)[number]), ends);
  // Which of two that are asked for at once comes first, their digests decide.
  await vi.waitFor(() => expect(ends).toHaveBeenCalled());
  void next.during(...(pages[1] as (typeof pages)[number]), innocent, true);
  expect(await createCrashRecord().mayRead(...(pages[0] as (typeof pages)[number]))).toBe('nothing');
  expect(await createCrashRecord().mayRead(...(pages[1] as (typeof pages)[number]))).toBe('beginning');
  expect(innocent).not.toHaveBeenCalled();
});

/** A background ends while it is at work at this page. */
async function endAt(tabId: number, url: string) {
  const work = vi.fn(never);
  void createCrashRecord().during(tabId, url, work);
  await vi.waitFor(() => expect(work).toHaveBeenCalled());
}

it('are known by their site, too, where a tab goes from address to address: after three nothing but beginnings is read there', async () => {
  const may = async (tabId: number, url: string) => createCrashRecord().mayRead(tabId, url);
  for (const at of [1, 2, 3]) {
    expect(await may(7, `${URL}/${at}`)).toBe('all');
    await endAt(7, `${URL}/${at}`);
  }
  const next = `${URL}/4`;
  expect(await may(7, next)).toBe('beginning');
  await createCrashRecord().during(7, next, async () => 'words', true);
  expect(await may(7, `${URL}/5`)).toBe('beginning');
  expect(await may(8, next)).toBe('all');
  expect(await may(7, 'https://other.example/')).toBe('all');
});

it('are none of a site whose reader only goes on before one is read', async () => {
  const crashes = createCrashRecord();
  for (let at = 0; at < 9; at++) {
    const work = vi.fn(never);
    void crashes.during(7, `${URL}/${at}`, work);
    await vi.waitFor(() => expect(work).toHaveBeenCalled());
  }
  expect(await crashes.mayRead(7, URL)).toBe('all');
});

it('of a page that is left, the end of the work at it says nothing of the one that has come', async () => {
  const crashes = createCrashRecord();
  let leave = () => {};
  const going = new Promise<void>((over) => {
    leave = over;
  });
  const left = crashes.during(7, `${URL}/1`, () => going);
  await endAt(8, URL);
  const work = vi.fn(never);
  void crashes.during(7, `${URL}/2`, work);
  await vi.waitFor(() => expect(work).toHaveBeenCalled());
  leave();
  await left;
  await crashes.mayRead(7, `${URL}/1`);
  expect(await createCrashRecord().mayRead(7, `${URL}/2`)).toBe('beginning');
});

it('are not known where the work fails by itself, or the store is full', async () => {
  const crashes = createCrashRecord();
  await expect(crashes.during(7, URL, () => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged');
  expect(await crashes.mayRead(7, URL)).toBe('all');
  faults.full = true;
  expect(await createCrashRecord().during(7, URL, async () => 'read')).toBe('read');
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
