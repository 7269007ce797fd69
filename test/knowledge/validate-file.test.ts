import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkKnowledge } from '../../src/knowledge/validate-file.ts';
import { pack } from '../../src/train/knowledge/pack.ts';

const SMALL = new TextDecoder().decode(
  pack(
    [
      {
        name: 'Ada Brandt',
        aliases: ['Ada Lind Brandt'],
        country: 'Norland',
        party: null,
        prominence: 3,
        kind: 'o',
        wikidata: 'Q94487',
        offices: [
          {
            role: 'Prime Minister of Norland',
            organisation: 'Government of Norland',
            country: 'Norland',
            start: '2014-01-01',
            end: null,
            asOf: '2026-06',
            approximate: false,
            source: 'p',
          },
        ],
      },
    ],
    new Map([['Norland', ['Norlandic']]]),
  ),
);
const lines = SMALL.split('\n');
const PERSON = lines.length - 2;
const OFFICE = '0,0,,20140101,,202606,p';

/** The file with one piece of its text another. */
const changed = (from: string, to: string) => SMALL.replace(from, to);

describe('a knowledge file', () => {
  it('that ships has the form of one', () => {
    const shipped = readFileSync(new URL('../../src/knowledge/people.bin', import.meta.url), 'utf8');
    expect(checkKnowledge(shipped)).toMatchObject({ is: 'knowledge', newest: expect.stringMatching(/^\d{4}-\d{2}$/) });
  });

  it('is told by its month and its people', () => {
    expect(SMALL).toContain(OFFICE);
    expect(checkKnowledge(SMALL)).toEqual({ is: 'knowledge', newest: '2026-06', people: 1 });
  });

  it.each([
    ['', { is: 'something-else' }],
    ['{"dramatis":"settings"}', { is: 'something-else' }],
    [changed('dramatis-knowledge 2', 'dramatis-knowledge 1'), { is: 'other-version' }],
    [changed('2026-06\n', 'yesterday\n'), { is: 'something-else' }],
    [changed(lines[1] ?? '', '1 1 1 x 1'), { is: 'damaged', line: 2 }],
    [lines.slice(0, -2).join('\n'), { is: 'damaged', line: PERSON + 1 }],
    [`${SMALL}more\n`, { is: 'damaged', line: PERSON + 2 }],
    [changed('Ada Brandt\t', '\t'), { is: 'damaged', line: PERSON + 1 }],
    [changed('Ada Brandt\t', 'Ada \u202eBrandt\t'), { is: 'damaged', line: PERSON + 1 }],
    [changed(OFFICE, OFFICE.replace('0,0', '7,0')), { is: 'damaged', line: PERSON + 1 }],
    [changed(OFFICE, OFFICE.replace('20140101', '20141301')), { is: 'damaged', line: PERSON + 1 }],
    [changed(OFFICE, OFFICE.replace(',p', ',z')), { is: 'damaged', line: PERSON + 1 }],
    [changed(OFFICE, `${OFFICE},`), { is: 'damaged', line: PERSON + 1 }],
    [changed('\t3\to\t', '\t4\to\t'), { is: 'damaged', line: PERSON + 1 }],
  ])('%# that is none, or damaged, is told by what is wrong', (text, expected) => {
    expect(text).not.toBe(SMALL);
    expect(checkKnowledge(text)).toEqual(expected);
  });
});
