// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HandedOver, keep } from '../../src/content/hand-over.ts';
import { registerScript, takeKept } from '../../src/content/script-registry.ts';
import { livePage } from '../../src/content/session/live-page.ts';
import { couldBeArticle, type Glance } from '../../src/page/could-be-article.ts';
import { readPage } from '../../src/page/read-page.ts';
import { articlePage, HARBOUR } from '../e2e/articles.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const URL = 'https://courier.example/news/harbour';
const settled = () => new Promise((over) => setTimeout(over, 0));
const glanced = () => couldBeArticle(document, URL) as Glance;

beforeEach(() => {
  document.documentElement.innerHTML = articlePage(HARBOUR).replace(/^.*?<html[^>]*>/s, '');
});
afterEach(() => vi.restoreAllMocks());

describe('what the detector keeps', () => {
  it('has all that the page changes until it is ended, and nothing after', async () => {
    const kept = keep(glanced(), Promise.resolve({}));
    document.body.append('late');
    await settled();
    document.title = 'Another';
    const changes = kept.end();
    expect(changes.map(({ type, target }) => [type, target.nodeName])).toEqual([
      ['childList', 'BODY'],
      ['childList', 'TITLE'],
    ]);
    document.body.append('later');
    await settled();
    expect(kept.end()).toHaveLength(2);
  });

  it('is taken once, by the script that comes next', () => {
    const kept = keep(glanced(), Promise.resolve({}));
    registerScript({ stop: () => {}, analyseAnyway: () => {}, kept });
    expect(takeKept()).toBe(kept);
    expect(takeKept()).toBeUndefined();
    kept.end();
  });
});

describe('a reading that begins with a glance', () => {
  const declared = (page: string) => page.replace('<head>', '<head><meta property="og:type" content="article">');

  it.each([
    ['at what the page says of itself', declared],
    ['at its text', (page: string) => page],
  ])('%s is the same as one without', (_what, change) => {
    document.documentElement.innerHTML = change(document.documentElement.outerHTML).replace(/^.*?<html[^>]*>/s, '');
    const [fresh, begun] = [readPage(document, URL), readPage(document, URL, { glance: glanced() })];
    if (fresh.is !== 'article' || begun.is !== 'article') throw new Error('both are articles');
    expect(begun.article).toEqual(fresh.article);
    expect(begun.root).toBe(fresh.root);
    expect(String(begun.map.rangeOf([0, 20]))).toBe(String(fresh.map.rangeOf([0, 20])));
  });

  it('uses it once, and not at another address', async () => {
    const glance = { ...glanced(), metadata: { ...glanced().metadata, title: 'As it was glanced at' } };
    const handed: HandedOver = { stored: Promise.resolve({}), glance, end: () => [] };
    const titleOf = async (adapter: ReturnType<typeof livePage>, url: string) => {
      const { value } = await adapter.read(url, false, () => {});
      return value.is === 'article' && value.article.title;
    };
    const adapter = livePage(handed);
    expect(await titleOf(adapter, URL)).toBe('As it was glanced at');
    expect(await titleOf(adapter, URL)).not.toBe('As it was glanced at');
    expect(await titleOf(livePage(handed), `${URL}/next`)).not.toBe('As it was glanced at');
  });

  it('has the changes since for its session, once', async () => {
    const adapter = livePage(keep(glanced(), Promise.resolve({})));
    document.body.append('late');
    expect(adapter.since?.()).toHaveLength(1);
    await adapter.read(URL, false, () => {});
    expect(adapter.since?.()).toEqual([]);
  });
});
