import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createIdleResource } from '../../../src/background/engine/idle-resource.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Something that is numbered as it is loaded. */
function thing() {
  let loaded = 0;
  const free = vi.fn<(value: number) => void>();
  const load = vi.fn(async () => ++loaded);
  return { load, free, borrow: createIdleResource(load, free, 1000) };
}

it('is loaded when it is first wanted, and once for all who want it', async () => {
  const { load, borrow } = thing();
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([borrow(async (value) => value), borrow(async (value) => value)])).toEqual([1, 1]);
  expect(load).toHaveBeenCalledOnce();
});

it('is freed when nobody has wanted it for a while, and loaded anew after that', async () => {
  const { free, borrow } = thing();
  await borrow(async () => {});
  await vi.advanceTimersByTimeAsync(900);
  await borrow(async () => {});
  await vi.advanceTimersByTimeAsync(900);
  expect(free).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(free).toHaveBeenCalledExactlyOnceWith(1);
  expect(await borrow(async (value) => value)).toBe(2);
});

it('is not freed while somebody works with it', async () => {
  const { free, borrow } = thing();
  let done = () => {};
  const long = borrow(
    () =>
      new Promise<void>((over) => {
        done = over;
      }),
  );
  await borrow(async () => {});
  await vi.advanceTimersByTimeAsync(5000);
  expect(free).not.toHaveBeenCalled();
  done();
  await long;
  await vi.advanceTimersByTimeAsync(1000);
  expect(free).toHaveBeenCalledOnce();
});

it('rejects where it can’t be loaded, and is tried again', async () => {
  const { load, free, borrow } = thing();
  load.mockRejectedValueOnce(new Error('missing'));
  await expect(borrow(async () => {})).rejects.toThrow('missing');
  await vi.advanceTimersByTimeAsync(1000);
  expect(free).not.toHaveBeenCalled();
  expect(await borrow(async (value) => value)).toBe(1);
});

it('rejects as the work does, and stays for the next', async () => {
  const { load, borrow } = thing();
  await expect(borrow(() => Promise.reject(new Error('out of memory')))).rejects.toThrow('out of memory');
  await borrow(async () => {});
  expect(load).toHaveBeenCalledOnce();
});
