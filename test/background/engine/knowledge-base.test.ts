import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const shipped = readFileSync(new URL('../../../src/knowledge/people.bin', import.meta.url));
const kept = new Map<string, unknown>();

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, value);
        },
        remove: async (key: string) => void kept.delete(key),
      },
    },
  },
}));
vi.mock('../../../src/background/engine/packaged-assets.ts', () => ({
  readPackagedAsset: async () => shipped.buffer.slice(shipped.byteOffset, shipped.byteOffset + shipped.length),
}));

/** The shipped file with an office of another name, of a later month. */
const NEWER = shipped
  .toString('utf8')
  .replace(/ 20\d\d-\d\d\n/, ' 2031-02\n')
  .replace('\nChancellor of Germany\n', '\nChancellor of the Fjord\n');

const question = (name: string) => ({
  names: [name],
  date: '2015-06-01',
  titles: ['chancellor'],
  country: 'Germany',
  organisations: [],
  kind: 'leader' as const,
  countries: new Set(['Germany']),
  states: new Set<string>(),
  isPrivate: false,
});

beforeEach(() => {
  kept.clear();
  vi.resetModules();
});

describe('the knowledge file', () => {
  it('is the one that ships, until the reader loads another; and again when they go back', async () => {
    const { knowledgeAtWork, knowledgeBase, loadKnowledge, shippedKnowledge } = await import(
      '../../../src/background/engine/knowledge-base.ts'
    );
    const office = async () => {
      const found = (await knowledgeBase())?.lookup(question('Angela Merkel'));
      return found?.is === 'person' && found.offices[0]?.role;
    };
    const before = await knowledgeAtWork();
    expect(before).toMatchObject({ isOwn: false });
    expect(await office()).toBe('Chancellor of Germany');

    expect(await loadKnowledge({ text: NEWER })).toMatchObject({ is: 'knowledge', newest: '2031-02' });
    expect(await knowledgeAtWork()).toMatchObject({ isOwn: true, newest: '2031-02' });
    expect(await office()).toBe('Chancellor of the Fjord');

    await shippedKnowledge();
    expect(await knowledgeAtWork()).toEqual(before);
    expect(await office()).toBe('Chancellor of Germany');
  });

  it.each([
    ['no knowledge file', 'a letter', 'something-else'],
    ['a damaged one', NEWER.slice(0, -2000), 'damaged'],
  ])('stays where the reader gives %s', async (_, text, is) => {
    const { knowledgeAtWork, loadKnowledge } = await import('../../../src/background/engine/knowledge-base.ts');
    expect(await loadKnowledge({ text })).toMatchObject({ is });
    expect(await knowledgeAtWork()).toMatchObject({ isOwn: false });
    expect(kept.size).toBe(0);
  });

  it('is the one that ships where the reader’s was damaged since', async () => {
    kept.set('knowledge', 'dramatis');
    const { knowledgeAtWork, knowledgeBase } = await import('../../../src/background/engine/knowledge-base.ts');
    expect(await knowledgeAtWork()).toMatchObject({ isOwn: false });
    expect((await knowledgeBase())?.lookup(question('Angela Merkel')).is).toBe('person');
  });
});
