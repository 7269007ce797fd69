import { expect, it } from 'vitest';
import type { Span, Stance } from '../../../src/engine/analysis.ts';
import { byEvidence } from '../../../src/ui/stances/by-evidence.ts';

const stance = (target: string, evidence: Span): Stance => ({ target, position: 'for', evidence, statement: null, confidence: 0.9 });

it('stances that are read from the same words go together, in the order given', () => {
  const groups = byEvidence([stance('ferries', [0, 9]), stance('tunnel', [20, 40]), stance('harbour', [0, 9]), stance('bridge', [0, 8])]);
  expect(groups.map((group) => group.map(({ target }) => target))).toEqual([['ferries', 'harbour'], ['tunnel'], ['bridge']]);
});

it('no stances are no groups', () => {
  expect(byEvidence([])).toEqual([]);
});
