// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenPageReady } from '../../../src/content/session/page-ready.ts';

/** Has the page's thread nothing to do. */
let idle: (() => void)[] = [];
/** Lets what waits for nothing else go on. */
const settled = () => new Promise((over) => setTimeout(over, 0));

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void, { timeout }: { timeout: number }) => {
    expect(timeout).toBeLessThanOrEqual(500);
    idle.push(callback);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'prerendering');
});

/** Whether the page may be looked at by now. */
function looking() {
  const state = { looked: false };
  void whenPageReady().then(() => {
    state.looked = true;
  });
  return state;
}

it('waits until the page’s thread has nothing else to do', async () => {
  const state = looking();
  await settled();
  expect([state.looked, idle.length]).toEqual([false, 1]);
  idle[0]?.();
  await settled();
  expect(state.looked).toBe(true);
});

it('does nothing on a page that is only being prepared, until it is shown', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  const state = looking();
  await settled();
  expect([state.looked, idle.length]).toEqual([false, 0]);
  // What a page says before it is visited.
  document.dispatchEvent(new Event('prerenderingchange'));
  await settled();
  expect(idle.length).toBe(0);
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  document.dispatchEvent(new Event('prerenderingchange'));
  await settled();
  expect(idle.length).toBe(1);
  idle[0]?.();
  await settled();
  expect(state.looked).toBe(true);
});

it('is held up by no image of the name', async () => {
  Object.defineProperty(document, 'prerendering', { value: document.createElement('img'), configurable: true });
  looking();
  await settled();
  expect(idle.length).toBe(1);
});
