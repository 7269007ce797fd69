import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perform, standings, stancesIn } from '../stage.ts';

describe('findStances', () => {
  it.each([
    ['Ana Ruiz backs the harbour tunnel.', ['Ruiz for harbour tunnel']],
    ['Ana Ruiz condemned the sale of the port.', ['Ruiz against sale of the port']],
    ['Ana Ruiz accused Luis Mora of lying.', ['Ruiz against Luis Mora']],
    ['Ana Ruiz opposes lifting the ban on fireworks.', ['Ruiz against lifting the ban on fireworks']],
    ['“The sale of the harbour is a terrible mistake,” Ana Ruiz said.', ['Ruiz against sale of the harbour']],
    ['“We strongly support the new tunnel,” Ana Ruiz said.', ['Ruiz for new tunnel']],
  ])('shows a clear position: %s', (text, expected) => {
    expect(standings(text)).toEqual(expected);
  });

  it.each([
    ['a name alone', 'Ana Ruiz lives in a small town by the sea.'],
    ['a fact', 'Ana Ruiz said the ferry left at nine.'],
    ['a forecast', 'Ana Ruiz said the sale would take two years.'],
    ['a question', 'Reporters asked whether Ana Ruiz supports the sale.'],
    ['a mere wish', '“I want to relax,” Ana Ruiz said.'],
    ['a factual adjective', 'Ana Ruiz said growth was weak in the third quarter.'],
  ])('shows nothing for %s', (_what, text) => {
    expect(standings(text)).toEqual([]);
  });

  it('calls a mind mixed that goes both ways in one paragraph, where the article says that it does', () => {
    const said = 'Ana Ruiz supports the harbour tunnel. But “the harbour tunnel is a mistake,” Ruiz said.';
    expect(standings(said)).toEqual(['Ruiz mixed harbour tunnel']);
    expect(standings(said.replace('But ', ''))).not.toContain('Ruiz mixed harbour tunnel');
  });

  it('takes the headline’s capitals off', () => {
    expect(standings('Ana Ruiz Backs a Harbour Tunnel\nThe harbour tunnel is old.', 0)).toContain('Ruiz for harbour tunnel');
  });

  it('names no target twice for one person', () => {
    const { stances } = perform('Ana Ruiz backs the harbour tunnel. Ruiz praised the harbour tunnel. Ruiz supports the harbour tunnel.');
    expect(stances.get('Ana Ruiz')?.filter(({ target }) => target === 'harbour tunnel')).toHaveLength(1);
  });
});

describe('findStances: what always holds', () => {
  const pieces = ['Ana Ruiz', 'Mora', 'he', 'we', 'said', 'wants to', 'backs', 'opposed', 'to', 'the toll', 'is', 'not', 'bad', 'should', 'scrap', 'each other', 'that', '“', '”', ',', '.', '\n', 'called', 'by', 'a critic of', 'if', 'it', 'need', 'hurts']; // biome-ignore format: a list
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('evidence is a short stretch of one block, statements exist, confidence is a share', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { document, speech, stances } = perform(text);
        for (const [person, own] of stances) {
          const ids = new Set(speech.statements.get(person)?.map(({ id }) => id));
          for (const { target, evidence, statement, confidence } of own) {
            const [start, end] = evidence;
            expect(start).toBeLessThan(end);
            expect(end - start).toBeLessThanOrEqual(200);
            expect(document.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
            expect(target.trim()).not.toBe('');
            expect(statement === null || ids.has(statement)).toBe(true);
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
