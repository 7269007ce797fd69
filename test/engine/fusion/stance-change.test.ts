import { describe, expect, it } from 'vitest';
import { readStances } from '../../../src/engine/fusion/read-stances.ts';
import { passagesOf } from '../../../src/engine/proposals/passages.ts';
import { TURN_EXAMPLES, tellsOfTurn } from '../../../src/engine/words/turn-words.ts';
import { fakeEncoder } from '../reader/fake.ts';
import { perform } from '../stage.ts';

/** Where Ana Ruiz stands on the toll, where the encoder reads "backs" and its like for it and all else against it. */
async function sidesIn(...paragraphs: string[]): Promise<string[]> {
  const { speech, names } = perform(`News of the toll\n${paragraphs.join('\n')}`);
  const encoder = fakeEncoder((target, passage) =>
    target === 'toll' ? (/\bbacke?[ds]\b(?!.*oppose)/.test(passage) ? [0, 9, 0, 0] : [0, 0, 9, 0]) : [9, 0, 0, 0],
  );
  let sides: string[] = [];
  for await (const { stances } of readStances(speech.context, passagesOf(speech, names, new Map()), encoder))
    sides = (stances.get('Ana Ruiz') ?? []).map(({ position }) => position);
  return sides;
}

const FAR = 'It rained all day in Harbourtown, and the ferries stayed in port. '.repeat(6).trim();

describe('a change of mind', () => {
  it.each(TURN_EXAMPLES)('is told by “$words”', ({ example }) => {
    expect(tellsOfTurn(example)).toBe(true);
  });

  it.each(['Ruiz backed the toll.', 'Ruiz knows the toll.', 'Ruiz asked for snow.'])('isn’t told by: %s', (sentence) => {
    expect(tellsOfTurn(sentence)).toBe(false);
  });

  it('shows both sides, each with its own words', async () => {
    expect(await sidesIn('Ana Ruiz once backed the toll.', FAR, 'Ana Ruiz opposes the toll.')).toEqual(['for', 'against']);
  });

  it('is none where no word says that it was otherwise: then one of the readings is wrong', async () => {
    expect(await sidesIn('Ana Ruiz backed the toll.', FAR, 'Ana Ruiz opposes the toll.')).toHaveLength(1);
  });

  it('is none where both say the same', async () => {
    expect(await sidesIn('Ana Ruiz once backed the toll.', FAR, 'Ana Ruiz backs the toll.')).toEqual(['for']);
  });
});
