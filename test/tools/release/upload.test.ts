import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listing } from '../../../src/tools/release/listing.ts';
import { checkPublisher, secretsOf } from '../../../src/tools/release/secrets.ts';
import { UPLOADS } from '../../../src/tools/release/upload.ts';

const CHROME = {
  CHROME_CLIENT_ID: 'client',
  CHROME_CLIENT_SECRET: 'secret',
  CHROME_REFRESH_TOKEN: 'refresh',
  CHROME_PUBLISHER_ID: 'p1',
  CHROME_ITEM_ID: 'i1',
};
const EDGE = { EDGE_CLIENT_ID: 'client', EDGE_API_KEY: 'key', EDGE_PRODUCT_ID: 'd34f' };
const ZIP = new Uint8Array([80, 75, 5, 6]);
const ITEM = 'publishers/p1/items/i1';
const SIGN_IN = ['POST', 'https://oauth2.googleapis.com/token', { access_token: 'token' }] as const;
const TAKE_IN = `https://chromewebstore.googleapis.com/upload/v2/${ITEM}:upload`;
const ASK = `https://chromewebstore.googleapis.com/v2/${ITEM}:fetchStatus`;
const PUBLISH = `https://chromewebstore.googleapis.com/v2/${ITEM}:publish`;
const DRAFT = 'https://api.addons.microsoftedge.microsoft.com/v1/products/d34f/submissions/draft/package';

/** A store that answers as its documents say: what it is asked, in order, with what it answers. */
function storeOf(talk: readonly (readonly [method: string, url: string, answer: object, headers?: Record<string, string>])[]) {
  const asked: (readonly [string, string])[] = [];
  const sent: Headers[] = [];
  const ask = async (url: string, { method = 'GET', headers }: RequestInit) => {
    const [, , answer, answered] = talk[asked.length] ?? ['', '', {}];
    asked.push([method, url]);
    sent.push(new Headers(headers));
    return new Response(JSON.stringify(answer), { headers: answered ?? {} });
  };
  return { ask, asked, sent, expected: talk.map(([method, url]) => [method, url]) };
}

const wait = async () => {};

describe('an upload', () => {
  it.each([
    [
      'chrome',
      CHROME,
      'PENDING_REVIEW',
      [SIGN_IN, ['POST', TAKE_IN, { uploadState: 'SUCCEEDED' }], ['POST', PUBLISH, { state: 'PENDING_REVIEW' }]],
    ],
    [
      'chrome',
      CHROME,
      'PENDING_REVIEW',
      [
        SIGN_IN,
        ['POST', TAKE_IN, { uploadState: 'IN_PROGRESS' }],
        ['GET', ASK, { lastAsyncUploadState: 'IN_PROGRESS' }],
        ['GET', ASK, { lastAsyncUploadState: 'SUCCEEDED' }],
        ['POST', PUBLISH, { state: 'PENDING_REVIEW' }],
      ],
    ],
    [
      'edge',
      EDGE,
      'handed in for review',
      [
        ['POST', DRAFT, {}, { location: 'op7' }],
        ['GET', `${DRAFT}/operations/op7`, { status: 'InProgress' }],
        ['GET', `${DRAFT}/operations/op7`, { status: 'Succeeded' }],
        ['POST', DRAFT.replace('/draft/package', ''), {}],
      ],
    ],
  ] as const)('to %s goes the way that its store describes', async (store, env, said, talk) => {
    const { ask, asked, sent, expected } = storeOf(talk);
    expect(await UPLOADS[store](ZIP, { env, ask, wait })).toBe(said);
    expect(asked).toEqual(expected);
    expect(sent.at(-1)?.get('authorization')).toBe(store === 'edge' ? 'ApiKey key' : 'Bearer token');
  });

  it.each([
    ['chrome', CHROME, [SIGN_IN, ['POST', TAKE_IN, { uploadState: 'FAILED' }]], 'FAILED'],
    [
      'edge',
      EDGE,
      [
        ['POST', DRAFT, {}, { location: 'op7' }],
        ['GET', `${DRAFT}/operations/op7`, { status: 'Failed', message: 'version is not higher' }],
      ],
      'version is not higher',
    ],
  ] as const)('to %s that is refused says why, and publishes nothing', async (store, env, talk, why) => {
    const { ask, asked, expected } = storeOf(talk);
    await expect(UPLOADS[store](ZIP, { env, ask, wait })).rejects.toThrow(why);
    expect(asked).toEqual(expected);
  });

  it.each([
    ['chrome', { ...CHROME, CHROME_REFRESH_TOKEN: '' }, 'CHROME_REFRESH_TOKEN'],
    ['chrome', {}, Object.keys(CHROME).join(', ')],
    ['edge', { EDGE_API_KEY: 'key' }, 'EDGE_CLIENT_ID, EDGE_PRODUCT_ID'],
  ] as const)('to %s names the secrets that are missing, before anything is sent', async (store, env, named) => {
    const { ask, asked } = storeOf([]);
    await expect(UPLOADS[store](ZIP, { env, ask, wait })).rejects.toThrow(`not in the environment: ${named} (`);
    expect(asked).toEqual([]);
  });
});

describe('what must be there first', () => {
  it('is all the secrets, by name', () => {
    expect(secretsOf(['A', 'B'], { A: '1', B: '2' })).toEqual({ A: '1', B: '2' });
    expect(() => secretsOf(['A', 'B', 'C'], { B: '2' })).toThrow('A, C');
  });

  it.each([
    [{ name: 'N', homepage: 'https://news.test/' }, null],
    [{ name: 'N', homepage: 'https://dramatis.example/', support: 'https://dramatis.example/support' }, 'homepage, support'],
  ])('is a publisher with addresses: %j', (publisher, open) => {
    const check = () => checkPublisher(publisher as Record<string, string>);
    if (open) expect(check).toThrow(open);
    else expect(check).not.toThrow();
  });

  it.each([['sign.ts'], ['upload.main.ts', 'chrome']])('%s says so without a stack, and ends with 1', (...words) => {
    const run = spawnSync(
      process.execPath,
      ['--import', 'tsx', ...words.map((word, index) => (index ? word : `src/tools/release/${word}`))],
      {
        cwd: path.resolve(import.meta.dirname, '../../..'),
        env: { PATH: process.env.PATH },
        encoding: 'utf8',
      },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/src\/store\/publisher\.ts|not in the environment/);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});

it('the listing has name, summary and description in every language, as long as the stores take them', () => {
  const { name, summary, description } = listing();
  expect(Object.keys(name)).toEqual(['ar', 'de', 'en-US', 'es-ES', 'fr', 'zh-CN']);
  for (const locale of Object.keys(name)) {
    expect(name[locale]?.length).toBeLessThanOrEqual(50);
    expect(summary[locale]?.length).toBeLessThanOrEqual(132);
    expect([locale, (description[locale] ?? '').match(/^• /gm)?.length]).toEqual([locale, 6]);
    expect(description[locale]?.length).toBeLessThan(4000);
  }
});
