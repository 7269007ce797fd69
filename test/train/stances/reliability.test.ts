import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/engine/stances/candidates.ts';
import { reliabilities } from '../../../src/train/stances/reliability.ts';

const read = (rule: string, verb: string | undefined, position: 'for' | 'against') =>
  [{ finding: { rule, verb, position } }] as unknown as readonly Candidate[];
const times = (count: number, candidates: readonly Candidate[], answers: readonly number[]) => Array.from({ length: count }, () => ({ candidates, answers })); // biome-ignore format: one list

describe('how reliable a cue is', () => {
  const units = [
    ...times(20, read('verb', 'condemn', 'against'), [1]),
    ...times(20, read('request', 'ask', 'for'), [-1]),
    ...times(20, read('duty', undefined, 'for'), [2]),
    ...times(1, read('verb', 'sue', 'against'), [1]),
  ];
  const cues = reliabilities(units);

  it('is the odds of its readings over those of all', () => {
    expect(cues.get('condemn verb')).toBeGreaterThan(1);
    expect(cues.get('ask request')).toBeLessThan(-1);
    // Another target, the same way: half right.
    expect(Math.abs(cues.get('duty') ?? 9)).toBeLessThan(0.1);
  });

  it('of which little is seen is near to all', () => {
    expect(cues.get('sue verb')).toBeGreaterThan(0);
    expect(cues.get('sue verb')).toBeLessThan(0.6);
  });
});
