import { describe, expect, it } from 'vitest';
import { shorterStatements } from '../../../src/engine/fusion/shorter-statements.ts';
import { perform } from '../stage.ts';

/** What the first statement of the text is made, the longest first, each with its kind. */
function shorter(text: string): string[] {
  const { speech } = perform(`News of the day\n${text}`);
  const [statement] = [...speech.statements.values()].flat();
  if (!statement) throw new Error(`nobody says anything in “${text}”`);
  const { context } = speech;
  return shorterStatements(context, statement).map(
    ({ kind, spans }) => `${kind}: ${spans.map((span) => context.document.text.slice(...span)).join(' | ')}`,
  );
}

describe('shorterStatements', () => {
  it.each([
    ['at a comma', 'Ana Ruiz promised lower tolls for all lorries, something that mayors do not decide.', ['indirect: lower tolls for all lorries']],
    ['at a dash', 'Ana Ruiz said the toll would fall next year — Mora has denied it twice.', ['indirect: the toll would fall next year']],
    ['at a bracket', 'Ana Ruiz said the toll would fall next year (it rose by a tenth).', ['indirect: the toll would fall next year']],
    ['at small words', 'Ana Ruiz promised to lower the toll even as Mora asked for more while boats waited.', ['indirect: to lower the toll even as Mora asked for more', 'indirect: to lower the toll']],
    ['behind a quotation that ends with a comma', 'Ana Ruiz said the toll was “a gift to lorries,” weeks before she raised it.', ['mixed: the toll was “a gift to lorries,”']],
    ['with the kind of what is left', 'Ana Ruiz said the toll would fall, but in her notes “not yet” stood.', ['indirect: the toll would fall']],
    ['never inside a quotation', 'Ana Ruiz said: “The toll is low, as all know, but not low enough.”', []],
    ['never to a few words', 'Ana Ruiz said lorries must pay, but few do.', []],
    ['but where nothing breaks it', 'Ana Ruiz said the toll would fall next year.', []],
  ])('%s', (_, text, expected) => expect(shorter(text)).toEqual(expected));

  it('keeps earlier stretches, the id and the cue', () => {
    const { speech } = perform('News of the day\n“The toll is low,” Ana Ruiz said, and the port was full, as it had been in May.');
    const [statement] = [...speech.statements.values()].flat();
    for (const one of statement ? shorterStatements(speech.context, statement) : []) {
      expect(one).toMatchObject({ id: statement?.id, cue: statement?.cue });
      expect(one.spans.slice(0, -1)).toEqual(statement?.spans.slice(0, -1));
    }
  });
}); // biome-ignore format: a table
