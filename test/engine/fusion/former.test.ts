import { describe, expect, it } from 'vitest';
import { isFormerBody, isToldAsHeld, isToldAsPast, PAST } from '../../../src/engine/fusion/former.ts';

const placed = (example: string) => {
  const start = example.indexOf('[');
  return { text: example.replace(/[[\]]/g, ''), span: [start, example.indexOf(']') - 1] as const };
};

describe('isToldAsHeld', () => {
  it.each([
    ['Hill, now the [mayor], left.', true],
    ['Hill is currently the [chair] of the board.', true],
    ['Hill, once the [mayor], left.', false],
    ['Hill, until now the [mayor], left.', false],
    ['Hill beat then-incumbent [mayor] Max Lind.', false],
    ['Hill is a former [mayor].', false],
    ['Hill is no longer the [mayor].', false],
  ])('%s: %s', (example, expected) => {
    const { text, span } = placed(example);
    expect(isToldAsHeld(text, span)).toBe(expected);
  });
});

describe('isToldAsPast', () => {
  it.each(PAST)('$side: $example', ({ side, pattern, example }) => {
    const { text, span } = placed(example);
    expect(pattern.test(side === 'before' ? text.slice(0, span[0]) : text.slice(span[1]))).toBe(true);
    expect(isToldAsPast(text, span)).toBe(true);
  });

  it.each([
    'Max Hill, the [mayor], left.',
    'Former owners met. [Mayor] Max Hill was there.',
    'Max Hill, a former miner who leads the [Harlow Union], left.',
    'Max Hill has served as [mayor] since 2016.',
    'Max Hill has served three terms in the [House].',
    'Max Hill, the [mayor] until 2031, left.',
    'Max Hill, who once met the [mayor], left.',
    'Hill, the [mayor], spoke of the war. It went on from 1914 to 1918.',
    'So said Hill, the [mayor] of Harlow, who served as harbour master from 2003 to 2007.',
  ])('not in %s', (example) => {
    const { text, span } = placed(example);
    expect(isToldAsPast(text, span)).toBe(false);
  });
});

describe('isFormerBody', () => {
  it.each([
    ['Former [CIA] station chief Max Hill left.', [{ former: true, evidence: [0, 24] }], true],
    ['The former [CIA] man Max Hill left.', [], true],
    ['Max Hill of the [CIA] left.', [], false],
    ['The former [Democratic] senator Max Hill left.', [{ former: true, evidence: [4, 29] }], false],
    ['Former Rep. Max Hill ([D]-Tex.) left.', [], false],
    ['Max Hill, [Norland] minister and former envoy, left.', [{ former: false, evidence: [10, 26] }], false],
  ] as const)('%s', (example, roles, expected) => {
    const { text, span } = placed(example);
    expect(isFormerBody(text, span, roles)).toBe(expected);
  });
});
