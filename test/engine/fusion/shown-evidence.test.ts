import { expect, it } from 'vitest';
import { readStances } from '../../../src/engine/fusion/read-stances.ts';
import { passagesOf } from '../../../src/engine/proposals/passages.ts';
import { fakeEncoder } from '../reader/fake.ts';
import { perform } from '../stage.ts';

/** The words that are shown for Ana Ruiz against the harbour toll. */
async function evidenceIn(text: string): Promise<string | undefined> {
  const { speech, names } = perform(`News of the day\n${text}`);
  const encoder = fakeEncoder((proposal) => (proposal === 'harbour toll' ? [0, 0, 9, 0] : [9, 0, 0, 0]));
  for await (const { stances } of readStances(speech.context, passagesOf(speech, names, new Map()), encoder)) {
    const [stance] = stances.get('Ana Ruiz') ?? [];
    if (stance) return speech.context.document.text.slice(...stance.evidence);
  }
  return undefined;
}

it.each([
  ['a dateline', 'HARBOURTOWN, May 3 (AP) — Ana Ruiz opposed the harbour toll.', 'Ana Ruiz opposed the harbour toll.'],
  [
    'an answer’s label',
    'Ana Ruiz is the mayor.\nQ: And this?\nA: I oppose the harbour toll.\nQ: Why?\nA: It costs too much.',
    'I oppose the harbour toll.',
  ],
  [
    'her own label',
    'Ana Ruiz met Luis Mora.\nAna Ruiz: I oppose the harbour toll.\nLuis Mora: Why?\nAna Ruiz: It costs too much.',
    'I oppose the harbour toll.',
  ],
  [
    'no label of another',
    'Ana Ruiz met Luis Mora.\nLuis Mora: Ana Ruiz opposes the harbour toll.',
    'Luis Mora: Ana Ruiz opposes the harbour toll.',
  ],
  [
    'no label: a colon further on',
    'Ana Ruiz was clear: she opposed the harbour toll.',
    'Ana Ruiz was clear: she opposed the harbour toll.',
  ],
  [
    'no dateline: a dash in a sentence',
    'NATO fans — Ana Ruiz is none — like the harbour toll.',
    'NATO fans — Ana Ruiz is none — like the harbour toll.',
  ],
])('leaves out %s', async (_what, text, expected) => {
  expect(await evidenceIn(text)).toBe(expected);
});
