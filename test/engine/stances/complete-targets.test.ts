import { describe, expect, it } from 'vitest';
import { completed } from '../../../src/engine/stances/complete-targets.ts';
import { phrase } from '../../../src/engine/stances/targets.ts';
import { perform, targetsOf } from '../stage.ts';

/** A phrase of a text, completed. */
function wholeOf(text: string, part: string): string {
  const { scene } = perform(text).speech;
  const { tokens } = scene.document;
  const start = text.indexOf(part);
  const firstToken = tokens.findIndex((token) => token.start === start);
  const endToken = tokens.findIndex((token) => token.end === start + part.length) + 1;
  const target = phrase(scene, firstToken, endToken);
  if (!target) throw new Error(`no phrase ${part}`);
  return completed(scene, target).text;
}

describe('a target is told with what it needs', () => {
  it.each([
    ['Ana Ruiz protested about cuts to night ferries by the board.', 'cuts', 'cuts to night ferries'],
    ['Ana Ruiz asked people to limit travel during the storm.', 'travel', 'travel during the storm'],
    ['Ana Ruiz backs its acquisition by the Harbour Trust.', 'acquisition', 'acquisition by the Harbour Trust'],
    ['Ana Ruiz hoped for a deal struck on Friday.', 'deal', 'deal struck on Friday'],
    ['Ana Ruiz opposed a port judge confirmed last week, she said.', 'port judge', 'port judge confirmed last week'],
    [
      'Ana Ruiz stands by the decision of the Chamber to keep the market.',
      'decision of the Chamber',
      'decision of the Chamber to keep the market',
    ],
    ['Ana Ruiz attacked plans for a new Air Force One.', 'plans for a new Air Force', 'plans for a new Air Force One'],
    ['Ana Ruiz praised limits on freedom of movement.', 'limits on freedom', 'limits on freedom of movement'],
    ['Ana Ruiz denounced Luis Mora’s record on tolls.', 'record on tolls', 'Luis Mora’s record on tolls'],
    ['Ana Ruiz pledged to hold owners and captains to account.', 'owners', 'owners and captains'],
    [
      'Ana Ruiz welcomed a meeting with ministers of industry and trade from the region.',
      'ministers of industry',
      'ministers of industry and trade from the region',
    ],
    [
      'Ana Ruiz opted for “life extensions” of the old Air Force One.',
      'life extensions” of the old Air Force',
      'life extensions of the old Air Force One',
    ],
    [
      'Ana Ruiz backs participation of Bluewater in the Harbour Pact.',
      'participation of Bluewater',
      'participation of Bluewater in the Harbour Pact',
    ],
    ['Ana Ruiz praised an entry in the Global Compact for Harbours.', 'entry', 'entry in the Global Compact for Harbours'],
    ['Ana Ruiz backs drawing Bluewater into peace talks.', 'drawing Bluewater', 'drawing Bluewater into peace talks'],
    ['Ana Ruiz backs holding owners and captains “accountable.”', 'holding owners', 'holding owners and captains accountable'],
    [
      'Ana Ruiz offered a reward for information leading to the thieves.',
      'reward for information leading',
      'reward for information leading to the thieves',
    ],
    ['Ana Ruiz criticised the betrayal of Bluewater and Harbourland.', 'betrayal of Bluewater', 'betrayal of Bluewater and Harbourland'],
    ['Ana Ruiz wants the right to move the boats.', 'right', 'right to move the boats'],
  ])('%s', (text, part, whole) => {
    expect(wholeOf(text, part)).toBe(whole);
  });

  it.each([
    ['a name says enough', 'Ana Ruiz thanked Harbourland over the row in June.', 'Harbourland'],
    ['a thing says enough', 'Ana Ruiz praised the new lighthouse near the town.', 'new lighthouse'],
    ['when something ends is no part of it', 'Ana Ruiz wants a break by the time the boats return.', 'break'],
    ['when something is no part of it', 'Ana Ruiz defended the cuts on Tuesday.', 'cuts'],
    ['a clause that is too long is not begun', 'Ana Ruiz proposed a study to determine whether the boats float.', 'study'],
    ['another clause is none of its words', 'Ana Ruiz opposed the cuts and Luis Mora left.', 'cuts'],
    ['why is no part of a body', 'Ana Ruiz thanked the company for the jetty.', 'company'],
    ['where it was said is no part of it', 'Ana Ruiz defended the cuts in a letter.', 'cuts'],
    ['a pronoun ends nothing', 'Ana Ruiz rejected the attacks on him.', 'attacks'],
  ])('%s', (_why, text, part) => {
    expect(wholeOf(text, part)).toBe(part);
  });

  it('in what the encoder is asked', () => {
    expect(targetsOf('News\nAna Ruiz protested against cuts to night ferries.')).toContain('cuts to night ferries');
  });
});
