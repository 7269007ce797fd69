// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OnQuestion, Position, Stance } from '../../../src/engine/analysis.ts';
import { BothSidesLines, bothSides } from '../../../src/ui/stances/both-sides.tsx';
import { accessibilityFaults, all, settle, show } from '../render.ts';

const on = (target: string, position: Position, start: number, question?: OnQuestion): Stance => ({
  target,
  position,
  evidence: [start, start + 9],
  statement: null,
  confidence: 0.8,
  ...(question && { question }),
});
const SAME = { id: 1, turned: false };
const TURNED = { id: 1, turned: true };

afterEach(() => show(null));

describe('on both sides', () => {
  it.each<[stances: Stance[], told: string[]]>([
    [[on('the toll', 'for', 0), on('the toll', 'against', 50)], ['the toll | the toll']],
    [[on('the toll', 'for', 0, SAME), on('the harbour toll', 'against', 50, SAME)], ['the toll | the harbour toll']],
    [[on('the toll', 'for', 0, SAME), on('scrapping the toll', 'for', 50, TURNED)], ['the toll | scrapping the toll']],
    [[on('the toll', 'against', 0, SAME), on('scrapping the toll', 'for', 50, TURNED)], []],
    [[on('the toll', 'for', 0), on('the ferry', 'against', 50)], []],
    [[on('the toll', 'for', 0), on('the toll', 'mixed', 50)], []],
    // The same words can't be both.
    [[on('the toll', 'for', 0), on('the toll', 'against', 0)], []],
  ])('%#', (stances, told) => {
    expect(bothSides(stances).map((sides) => `${sides.for.target} | ${sides.against.target}`)).toEqual(told);
  });

  it('is told in a line, with the way to the words of either in the order of the text', async () => {
    const onEvidence = vi.fn();
    await show(
      <main>
        <BothSidesLines stances={[on('the toll', 'against', 50), on('the toll', 'for', 0)]} onEvidence={onEvidence} />
      </main>,
    );
    expect(all('.both-sides').map(({ textContent }) => textContent)).toEqual(['On both sides of “the toll” in this article: +For−Against']);
    for (const button of all('.both-sides button')) await settle(() => button.click());
    expect(onEvidence.mock.calls).toEqual([[[0, 9]], [[50, 59]]]);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
