import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../src/engine/fusion/attribution.ts';
import { readStances } from '../../../src/engine/fusion/read-stances.ts';
import { passagesOf } from '../../../src/engine/proposals/passages.ts';
import { sayingsOf } from '../../../src/engine/proposals/sayings.ts';
import { POSITION_ACT_EXAMPLES } from '../../../src/engine/words/position-acts.ts';
import { fakeEncoder } from '../reader/fake.ts';
import { perform } from '../stage.ts';

/** How a text knows where Ana Ruiz stands on something, where the encoder sees her on that side: "told by Luis Mora", "unclear". */
async function howIn(text: string, target: string, side: 'for' | 'against'): Promise<string> {
  const { speech, names } = perform(`News of the toll and the port\n${text}`);
  const sums = side === 'for' ? [0, 9, 0, 0] : [0, 0, 9, 0];
  const words = target.toLowerCase();
  const encoder = fakeEncoder((proposal) => (proposal === words ? sums : [9, 0, 0, 0]));
  for await (const { stances } of readStances(speech.context, passagesOf(speech, names, new Map()), encoder)) {
    const stance = stances.get('Ana Ruiz')?.find((each) => each.target === target);
    if (stance) return `${stance.how ?? 'unclear'}${stance.teller ? ` by ${stance.teller}` : ''}`;
  }
  return 'no stance';
}

describe('how a stance is known', () => {
  it.each<[text: string, target: string, side: 'for' | 'against', how: string]>([
    ['“We do not want the toll,” Ana Ruiz said.', 'toll', 'against', 'said'],
    ['Ana Ruiz: “The toll is a mistake.”', 'toll', 'against', 'said'],
    ['Ana Ruiz: “You have opposed the toll.”', 'toll', 'against', 'no stance'],
    ['“You can’t trust the toll,” Ana Ruiz said.', 'toll', 'against', 'said'],
    ['Ana Ruiz said on Monday that she opposed the toll.', 'toll', 'against', 'paraphrased'],
    ['Ana Ruiz said the toll was “a disgrace.”', 'toll', 'against', 'said'],
    ['Ana Ruiz said she opposed the toll, which came “in spring”.', 'toll', 'against', 'unclear'],
    ['Ana Ruiz called for a toll.', 'toll', 'for', 'paraphrased'],
    ['Ana Ruiz condemned the toll.', 'toll', 'against', 'paraphrased'],
    ['Ana Ruiz vetoed the toll.', 'toll', 'against', 'done'],
    ['Ana Ruiz, the mayor of Harbourtown, vetoed the toll.', 'toll', 'against', 'done'],
    ['Ana Ruiz, who later voted against the toll, left.', 'toll', 'against', 'done'],
    ['Ana Ruiz has since signed a toll into law.', 'toll', 'for', 'done'],
    ['Ana Ruiz is no friend of ships. She sued the port in May.', 'port', 'against', 'done'],
    ['Ana Ruiz has always opposed the toll, Luis Mora said.', 'toll', 'against', 'told by Luis Mora'],
    ['“Ana Ruiz voted against the toll,” Luis Mora said.', 'toll', 'against', 'told by Luis Mora'],
    ['Ana Ruiz has always opposed the toll, officials said.', 'toll', 'against', 'told'],
    // The article only says that she is against it.
    ['Ana Ruiz opposes the toll.', 'toll', 'against', 'unclear'],
    // Nobody has done it yet, or somebody else has, or the act shows the other side.
    ['Ana Ruiz wants to veto the toll.', 'toll', 'against', 'unclear'],
    ['Ana Ruiz refused to sign the toll into law.', 'toll', 'against', 'unclear'],
    ['Ana Ruiz never vetoed the toll.', 'toll', 'for', 'unclear'],
    ['Friends of Ana Ruiz vetoed the toll.', 'toll', 'against', 'unclear'],
    ['If Ana Ruiz vetoed the toll, it would go.', 'toll', 'against', 'unclear'],
    ['Ana Ruiz would have vetoed the toll.', 'toll', 'against', 'unclear'],
    ['The board vetoed the toll that Ana Ruiz backs.', 'toll', 'for', 'unclear'],
    ['Ana Ruiz signed the letter because the toll hurts.', 'toll', 'for', 'unclear'],
    ['Ana Ruiz signed the toll.', 'toll', 'against', 'unclear'],
    // A denied clause is against nothing that it is about, and what is somebody's own only the sentence names.
    ['Ana Ruiz denied that the toll, which begins in May, is meant for visitors.', 'toll', 'against', 'no stance'],
    ['Ana Ruiz denied the toll.', 'toll', 'against', 'unclear'],
    ['“I thank our toll keepers,” Ana Ruiz said.', 'our toll keepers', 'for', 'no stance'],
  ])('%s: %s %s: %s', async (text, target, side, how) => {
    expect(await howIn(text, target, side)).toBe(how);
  });

  it('a column shows where its author stands, and nobody else who is not in the sentence', async () => {
    const column = 'By Ana Ruiz\nI have lived here for years, and Luis Mora is mayor. I support the toll.';
    expect(await howIn(column, 'toll', 'for')).toBe('said');
    const { speech, names } = perform(`News of the toll and the port\n${column}`);
    for await (const { stances } of readStances(
      speech.context,
      passagesOf(speech, names, new Map()),
      fakeEncoder((target) => (target === 'toll' ? [0, 9, 0, 0] : [9, 0, 0, 0])),
    ))
      expect(stances.get('Luis Mora')?.filter(({ evidence }) => evidence[0] > 30)).toEqual([]);
  });

  it.each(POSITION_ACT_EXAMPLES)('an act: “$example”', ({ example, side }) => {
    const { speech } = perform(example);
    const target = [example.search(/\S+\.$/), example.length - 1] as const;
    const shown = { person: 'Ana Ruiz', mentions: [[0, 4]] as const, target, evidence: [0, example.length] as const };
    const sayings = sayingsOf(speech.context, speech);
    expect(attributionOf(speech.context, sayings, { ...shown, position: side })).toEqual({ how: 'done' });
    expect(attributionOf(speech.context, sayings, { ...shown, position: 'mixed' })).toEqual({});
  });
});
