import { describe, expect, it } from 'vitest';
import { fuseStatements, STATEMENT_FEATURES, statementLinesOf } from '../../../src/engine/fusion/fuse-statements.ts';
import learned from '../../../src/engine/model/confidence.json' with { type: 'json' };
import type { PassageAnswer } from '../../../src/engine/reader/read-passages.ts';
import { perform } from '../stage.ts';

/** What Ana Ruiz says in a text, before and after it was read. `heard`: words that are hers, all others being somebody else's; `read`: only so many characters of the text were. */
function told(text: string, heard: readonly string[], read = text.length) {
  const { speech } = perform(text);
  const statements = speech.statements.get('Ana Ruiz') ?? [];
  const hers = heard.map((words) => [text.indexOf(words), text.indexOf(words) + words.length] as const);
  const said = [...text.slice(0, read).matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ index, 0: { length } }) => ({
    span: [index, index + length],
    chance: hers.some(([start, end]) => index >= start && index < end) ? 0.999 : 0.001,
  }));
  const answer = { passage: { own: [0, text.length] }, said, evidence: [] } as unknown as PassageAnswer;
  const kept = fuseStatements(speech.context, { statements }, [answer]);
  const words = (own: typeof statements) =>
    own.map(({ kind, spans }) => `${kind}: ${spans.map((span) => text.slice(...span)).join(' | ')}`);
  return { before: words(statements), after: words(kept), isSame: kept === statements };
}

const [SAID, TAIL] = ['the toll for lorries would fall by a tenth next year', 'a figure that the mayor has never explained to the council'];
const QUOTED = '“The toll for lorries will fall by a tenth next year, and the ferry will be free for all,”';

describe('fuseStatements', () => {
  it('keeps what is heard as theirs, in the very list where nothing goes', () => {
    const { before, after, isSame } = told(`News\nAna Ruiz said ${SAID}.\n${QUOTED} Ana Ruiz said.`, [SAID, QUOTED]);
    expect(before).toEqual([`indirect: ${SAID}`, `direct: ${QUOTED}`]);
    expect([after, isSame]).toEqual([before, true]);
  });

  it('drops what is heard as another’s', () => {
    expect(told(`News\nAna Ruiz said ${SAID}.\n${QUOTED} Ana Ruiz said.`, [QUOTED]).after).toEqual([`direct: ${QUOTED}`]);
  });

  it('tells up to where another’s words begin', () => {
    const { before, after } = told(`News\nAna Ruiz promised that ${SAID}, ${TAIL}.`, [SAID]);
    expect([before, after]).toEqual([[`indirect: ${SAID}, ${TAIL}`], [`indirect: ${SAID}`]]);
  });

  it('takes the rules’ word for what was not read', () => {
    const text = `News\nAna Ruiz said ${SAID}.\n${QUOTED} Ana Ruiz said.`;
    expect(told(text, [SAID], text.indexOf('“')).after).toEqual([`indirect: ${SAID}`, `direct: ${QUOTED}`]);
  });

  it('takes the rules’ word for what is printed as somebody’s without quotation marks', () => {
    const text =
      'News\nAna Ruiz: The toll for lorries will fall by a tenth next year.\nLuis Mora: When will it fall?\nAna Ruiz: In May, as I have told the council twice.';
    const { before, after } = told(text, []);
    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(before);
  });
});

describe('statementLinesOf', () => {
  const { speech } = perform(`News\nAna Ruiz said ${SAID}.`);
  const statements = speech.statements.get('Ana Ruiz') ?? [];
  const [start = 0] = statements[0]?.spans[0] ?? [];
  /** Pieces of five characters around where the statement begins: what probes say of each is its number. */
  const pieces = Array.from({ length: 40 }, (_, i) => [start - 10 + 5 * i, start - 5 + 5 * i] as const);
  const answer = (own: number, chance: number) =>
    ({
      passage: { own: [own, 1000] },
      said: pieces.map((span) => ({ span, chance })),
      evidence: pieces.map((_, i) => ({ probed: [own + i] })),
    }) as unknown as PassageAnswer;

  it('has the pieces on either side of both ends, and every feature', () => {
    const [line] = statementLinesOf(statements, [answer(0, 0.9)]);
    const last = Math.floor((SAID.length - 1) / 5) + 2;
    expect(line?.edges).toEqual([[2], [last], [1], [last + 1]]);
    expect(line?.features).toHaveLength(STATEMENT_FEATURES.length);
    expect(Object.keys(learned.statements)).toEqual([...STATEMENT_FEATURES]);
  });

  it('reads a paragraph as its own passage does, not as one that it only stands before', () => {
    const [line] = statementLinesOf(statements, [answer(1000, 0.1), answer(0, 0.9)]);
    expect(line?.edges[0]).toEqual([2]);
  });
});
