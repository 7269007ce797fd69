import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT, MOST_PROPOSALS, passagesOf } from '../../../src/engine/proposals/passages.ts';
import { encode } from '../../../src/engine/reader/encode.ts';
import { readPieces } from '../reader/fake.ts';
import { perform } from '../stage.ts';

const passagesIn = (text: string) => {
  const { speech, names } = perform(text);
  return passagesOf(speech, names, new Map()).passages;
};
/** Each passage as "person: paragraph", the holder's names in square brackets, their words in round ones. */
const shown = (text: string) =>
  passagesIn(text).map(({ person, own, mentions, speech }) => {
    let line = text.slice(...own);
    const marks = [
      ...mentions.map((span) => ({ span, open: '[', close: ']' })),
      ...speech.map((span) => ({ span, open: '(', close: ')' })),
    ];
    for (const { span, open, close } of marks.filter(({ span }) => span[0] >= own[0]).sort((a, b) => b.span[0] - a.span[0]))
      line = `${line.slice(0, span[0] - own[0])}${open}${line.slice(span[0] - own[0], span[1] - own[0])}${close}${line.slice(span[1] - own[0])}`;
    return `${person}: ${line}`;
  });

describe('passagesOf', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['who is named', 'News\nAna Ruiz backs the toll.', ['Ana Ruiz: [Ana Ruiz] backs the toll.']],
    ['each who is named', 'News\nAna Ruiz met Luis Mora.', ['Ana Ruiz: [Ana Ruiz] met Luis Mora.', 'Luis Mora: Ana Ruiz met [Luis Mora].']],
    [
      'who speaks',
      'News\nAna Ruiz spoke.\n“The toll is bad. It must go,” she said.',
      ['Ana Ruiz: [Ana Ruiz] spoke.', 'Ana Ruiz: (“The toll is bad. It must go,”) [she] said.'],
    ],
    ['who is “he” or “she”', 'News\nAna Ruiz came.\nThen she left.', ['Ana Ruiz: [Ana Ruiz] came.', 'Ana Ruiz: Then [she] left.']],
    ['nobody where nobody is', 'News\nThe toll stays.', []],
  ])('reads %s', (_what, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('tells the holder with their role, and begins in the paragraph before, with a word', () => {
    const before = `It rained. ${'The harbour was wet and the boats were late again. '.repeat(12)}`.trim();
    const text = `News\n${before}\nAna Ruiz came.`;
    const [passage] = passagesIn(text);
    expect(passage?.holder).toBe('Ana Ruiz, professor of history');
    const context = text.slice(passage?.start, (passage?.own[0] ?? 0) - 1);
    expect(context.length).toBeLessThanOrEqual(CONTEXT);
    expect(context.length).toBeGreaterThan(CONTEXT - 20);
    expect(text[(passage?.start ?? 1) - 1]).toBe(' ');
  });

  it('proposes names, phrases and deeds, each once, and tells how it found them', () => {
    const [passage] = passagesIn('News\nAna Ruiz wants to scrap the toll near the bridge and to cut fares.');
    const marks = new Map(passage?.proposals.map(({ mark, candidate }) => [candidate.target.text, mark]));
    expect(marks.get('scrapping the toll')).toBe(7);
    expect(marks.get('bridge')).toBe(5);
    expect(marks.get('cutting fares')).toBe(7);
    expect(new Set(passage?.proposals.map(({ span }) => String(span))).size).toBe(passage?.proposals.length);
  });

  it('what always holds: spans lie in what is read, few enough proposals, each with pieces of its own', () => {
    const pieces = ['Ana Ruiz', 'Mora', 'he', 'she', 'said', 'backs', 'opposed', 'the toll', 'a ban on boats', 'is', 'not', 'bad', '“', '”', ',', '.', '\n', 'by', 'to scrap', '🚢', 'naïve']; // biome-ignore format: a list
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((words) => words.join(' ')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (text) => {
          for (const passage of passagesIn(text)) {
            const { start, own, mentions, speech, proposals } = passage;
            expect(start).toBeLessThanOrEqual(own[0]);
            expect(proposals.length).toBeLessThanOrEqual(MOST_PROPOSALS);
            for (const [from, to] of [...mentions, ...speech, ...proposals.map(({ span }) => span)]) {
              expect(from).toBeGreaterThanOrEqual(start);
              expect(to).toBeGreaterThan(from);
            }
            const encoded = encode(passage, text, readPieces);
            expect(encoded.ids.length).toBeLessThanOrEqual(192);
            expect(encoded.spans).toHaveLength(encoded.ids.length);
            for (const { first, last, mark } of encoded.proposals) {
              expect(first).toBeGreaterThan(0);
              expect(last).toBeGreaterThanOrEqual(first);
              expect(encoded.spans[first]).not.toBeNull();
              expect(encoded.spans[last]).not.toBeNull();
              expect(mark).toBeGreaterThan(0);
              expect(mark).toBeLessThan(64);
            }
          }
        },
      ),
    );
  });
});
