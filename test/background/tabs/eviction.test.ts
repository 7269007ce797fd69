import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, makeRoom } from '../../../src/background/tabs/eviction.ts';

const entry = (key: number, bytes: number): Entry => ({ key: String(key), bytes });
const three = [entry(1, 40), entry(2, 30), entry(3, 20)];

describe('room for a record', () => {
  it.each([
    ['there is room', three, entry(4, 10), [1, 2, 3, 4], []],
    ['the oldest goes', three, entry(4, 11), [2, 3, 4], [1]],
    ['as many as needed go', three, entry(4, 60), [3, 4], [1, 2]],
    ['all others go', three, entry(4, 100), [4], [1, 2, 3]],
    ['too large itself: it is not kept', three, entry(4, 101), [1, 2, 3], [4]],
    ['the same again: its old state makes way, and it is the youngest', three, entry(1, 50), [2, 3, 1], []],
    ['the same again, too large now', three, entry(2, 101), [1, 3], [2]],
    ['the first of all', [], entry(7, 1), [7], []],
  ])('%s', (_what, before, added, stay, evicted) => {
    const result = makeRoom(before, added, 100);
    expect(result.entries.map(({ key }) => key)).toEqual(stay.map(String));
    expect(result.evicted).toEqual(evicted.map(String));
  });

  it('is never more than the budget, keeps the added unless it is too large, and loses nobody without saying so', () => {
    const entries = fc.uniqueArray(fc.record({ key: fc.nat(50).map(String), bytes: fc.nat(120) }), { selector: ({ key }) => key });
    fc.assert(
      fc.property(entries, (list) => {
        let kept: readonly Entry[] = [];
        for (const added of list) {
          const { entries: next, evicted } = makeRoom(kept, added, 100);
          expect(next.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(100);
          expect(next.some(({ key }) => key === added.key)).toBe(added.bytes <= 100);
          expect([...next.map(({ key }) => key), ...evicted].sort()).toEqual([...kept.map(({ key }) => key), added.key].sort());
          kept = next;
        }
      }),
    );
  });
});
