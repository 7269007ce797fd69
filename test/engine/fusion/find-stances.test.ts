import { describe, expect, it } from 'vitest';
import { standings } from '../stage.ts';

describe('what the shipped encoder reads', () => {
  it.each([
    ['Ana Ruiz, the mayor of Harbourtown, said on Monday that she backs the harbour tunnel.', ['Ruiz for harbour tunnel']],
    ['Ana Ruiz condemned the sale of the port.', ['Ruiz against sale of the port']],
    ['Ana Ruiz accused Luis Mora of lying.', ['Ruiz against Luis Mora']],
    ['Ana Ruiz said on Monday that she opposes lifting the ban on fireworks.', ['Ruiz against lifting the ban on fireworks']],
    ['“The sale of the harbour is a terrible mistake,” Ana Ruiz said.', ['Ruiz against sale of the harbour']],
    ['“We strongly support the new tunnel,” Ana Ruiz said.', ['Ruiz for new tunnel']],
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
