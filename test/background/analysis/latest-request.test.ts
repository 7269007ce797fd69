import { expect, it } from 'vitest';
import { createLatestRequests } from '../../../src/background/analysis/latest-request.ts';

it('knows what was said last in a tab', () => {
  const requests = createLatestRequests();
  const first = requests.take(1);
  expect(first()).toBe(true);
  const second = requests.take(1);
  expect(first()).toBe(false);
  expect(second()).toBe(true);
});

it('keeps tabs apart', () => {
  const requests = createLatestRequests();
  const here = requests.take(1);
  requests.take(2);
  expect(here()).toBe(true);
});

it('leaves the last word to what was said last before the tab was closed', () => {
  const requests = createLatestRequests();
  const begun = requests.take(1);
  requests.forget(1);
  expect(begun()).toBe(true);
});

it('does the first and the last of many things for one tab, one after the other, and lets no other tab wait', async () => {
  const requests = createLatestRequests();
  const done: string[] = [];
  let goOn: () => void = () => {};
  const say = (tabId: number, what: string, until?: Promise<void>) =>
    requests.inTurn(tabId, requests.take(tabId), async () => {
      await until;
      done.push(what);
    });
  const held = new Promise<void>((over) => {
    goOn = over;
  });
  const first = say(1, 'first', held);
  await Promise.resolve();
  const flood = Array.from({ length: 100 }, (_, i) => say(1, `${i}`));
  await say(2, 'another tab');
  expect(done).toEqual(['another tab']);
  goOn();
  await Promise.all([first, ...flood]);
  expect(done).toEqual(['another tab', 'first', '99']);
});
