import { describe, expect, it } from 'vitest';
import { standings } from '../stage.ts';

describe('what the shipped encoder reads', () => {
  it.each([
    ['Ana Ruiz, the mayor of Harbourtown, said on Monday that she strongly backs the Harlow Tunnel.', ['Ruiz for Harlow Tunnel']],
    ['Ana Ruiz condemned the sale of Harlow Port to Norland.', ['Ruiz against sale of Harlow Port to Norland']],
    ['Ana Ruiz said on Monday that she opposes lifting the ban on Norland’s ships.', ['Ruiz against lifting the ban on Norland’s ships']],
    [
      '“The sale of Harlow Port is a terrible mistake, and the council must reject it,” Ana Ruiz said.',
      ['Ruiz against sale of Harlow Port'],
    ],
    ['“We strongly support the sale of Harlow Port, and the council must approve it,” Ana Ruiz said.', ['Ruiz for sale of Harlow Port']],
  ])('shows a clear position: %s', async (text, expected) => {
    expect(await standings(text)).toEqual(expected);
  });

  it.each([
    ['a name alone', 'Ana Ruiz lives in a small town by the sea.'],
    ['a fact', 'Ana Ruiz said the ferry left at nine.'],
    ['a forecast', 'Ana Ruiz said the sale would take two years.'],
    ['a question', 'Reporters asked whether Ana Ruiz supports the sale.'],
    ['a question with “if”', 'The paper asked if Luis Mora would back the new port.'],
    ['a mere wish', '“I want to relax,” Ana Ruiz said.'],
    ['a factual adjective', 'Ana Ruiz said growth was weak in the third quarter.'],
  ])('shows nothing for %s', async (_what, text) => {
    expect(await standings(text)).toEqual([]);
  });
});
