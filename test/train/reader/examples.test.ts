import { describe, expect, it } from 'vitest';
import { isStaged, staged, stageOf } from '../../../src/cli/staged.ts';
import { lessonsOf, SIGNS } from '../../../src/train/reader/lessons.ts';
import { type MarkedPerson, ourArticles } from '../../../src/train/reader/marked.ts';
import { joinTokens, parseMarks } from '../../../src/train/reader/marked-sentences.ts';
import { sentenceLessons } from '../../../src/train/reader/sentences.ts';
import { parseFacts, parseWritten } from '../../../src/train/reader/written.ts';
import { recognizer } from '../../engine/model/shipped.ts';

describe('parseMarks', () => {
  const text = 'Ana Ruiz condemned the toll but praised the tram.';
  it('reads holder, sign and the words that name the target', () => {
    expect(parseMarks('n7 0:8-23:27 0:8+44:48,40:48', text)).toEqual([
      { holder: [0, 8], sign: '-', targets: ['toll'] },
      { holder: [0, 8], sign: '+', targets: ['tram', 'the tram'] },
    ]);
    expect(parseMarks('g7 -~23:27', text)).toEqual([{ holder: null, sign: '~', targets: ['toll'] }]);
    expect(parseMarks('g7', text)).toEqual([]);
  });
  it.each(['n7 0:8*23:27', 'n7 0:8-27:23', 'n7 0:8-23:270', 'n7 0:8-'])('names a mark that it can’t read: %s', (line) => {
    expect(() => parseMarks(line, text)).toThrow(line);
  });
});

describe('joinTokens', () => {
  it.each([
    ['" Stop it , " he said .', '"Stop it," he said.'],
    ["Mora 's plan does n't cost $ 5 ( yet ) .", "Mora's plan doesn't cost $5 (yet)."],
  ])('%s', (tokens, text) => {
    expect(joinTokens(tokens.split(' '))).toBe(text);
  });
});

describe('sentenceLessons', () => {
  const lessonsIn = (text: string, line: string) => sentenceLessons({ id: 'n1', text, marks: parseMarks(line, text) }, recognizer);
  const signs = ({
    proposals,
  }: {
    readonly proposals: readonly (readonly [number, number, number, sign: number, number, number, told: string, whole: unknown])[];
  }) => proposals.filter(([, , , sign]) => sign > 0).map(([, , , sign, , , told]) => `${sign} ${told}`);

  it('has a named holder’s position at the target, and none for others', () => {
    const lessons = lessonsIn('Ana Ruiz condemned the toll while Luis Mora slept.', 'n1 0:8-23:27');
    expect(lessons.map(({ holder }) => holder.split(',')[0])).toEqual(['Ana Ruiz', 'Luis Mora']);
    expect(lessons.map(signs)).toEqual([['2 toll'], []]);
  });
  it.each([
    ['He condemned the toll.', 'n1 0:2-17:21'],
    ['Harbourland condemned the toll.', 'n1 0:11-26:30'],
    ['That toll is a scandal.', 'n1 --5:9'],
  ])('gives a position that no named person holds to somebody: %s', (text, line) => {
    expect(lessonsIn(text, line).flatMap(signs)).toContain('2 toll');
  });
});

describe('staged', () => {
  it.each([
    ['She resigned over the toll.', [0, 3] as const],
    ['The government of Harbourland scrapped the toll.', [18, 29] as const],
    ['The toll is a scandal.', null],
  ])('%s', (sentence, holder) => {
    const { text, firstBlock } = staged(sentence, holder);
    const { passages, cast } = stageOf(text, recognizer);
    const person = cast.people.find(({ name }) => isStaged(name));
    expect(passages.some((passage) => passage.person === person?.id && passage.block >= firstBlock)).toBe(true);
  });
});

describe('our own articles', () => {
  const file =
    '=== a\nToll divides port\nAna Ruiz hates the toll. The toll stays.\n---\nAna Ruiz\t-\ttoll | the toll\tAna Ruiz hates the toll\n=== b\nNothing\nNobody spoke.\n---\n';
  it('are read with their marks', () => {
    const [first, second] = parseWritten(file);
    expect(first).toMatchObject({ id: 'a', text: 'Toll divides port\nAna Ruiz hates the toll. The toll stays.' });
    expect(first?.people).toEqual([
      {
        name: 'Ana Ruiz',
        mentions: [[18, 26]],
        stances: [{ target: ['toll', 'the toll'], position: 'against', evidence: [18, 41] }],
        facts: null,
      },
    ]);
    expect(second?.people).toEqual([]);
  });
  it.each([['Ana Ruiz\t-\ttoll\tnowhere'], ['Ana Ruiz\t?\ttoll\tAna Ruiz'], ['Luis Mora\t-\ttoll\tAna Ruiz']])(
    'name a mark that can’t be read: %s',
    (mark) => {
      expect(() => parseWritten(`=== a\nAna Ruiz hates the toll.\n---\n${mark}\n`)).toThrow("a: can't read the mark");
    },
  );
  it('have who their people are beside them', () => {
    const facts = parseFacts('=== a\nAna Ruiz\tleader\tmayor of Port | mayor ; sailor\tPort\t-\nLuis Mora\tother\t-\t-\tf\n\n=== b\n');
    expect([...facts.keys()]).toEqual(['a', 'b']);
    expect([...(facts.get('a') ?? [])]).toEqual([
      ['Ana Ruiz', { kind: 'leader', roles: [['mayor of Port', 'mayor'], ['sailor']], affiliations: [['Port']], former: false }],
      ['Luis Mora', { kind: 'other', roles: [], affiliations: [], former: true }],
    ]);
  });
  it.each(['Ana Ruiz\tking\t-\t-\t-', 'Ana Ruiz\tleader\t-\t-', 'Ana Ruiz\tleader\t-\t-\tyes'])(
    'name a person who can’t be read: %s',
    (line) => {
      expect(() => parseFacts(`=== a\n${line}\n`)).toThrow("a: can't read the person");
    },
  );
  it('say where the readers’ words for a target or a role stand', () => {
    const text = 'News of the port\nAna Ruiz, the old mayor of Port, backs the ban on fireworks in the park.';
    const evidence = [17, text.length] as const;
    const ana: MarkedPerson = {
      name: 'Ana Ruiz',
      mentions: null,
      stances: [{ target: ['the ban on fireworks in the park', 'ban'], position: 'for', evidence }],
      facts: { kind: 'leader', former: false, roles: [['old mayor of Port', 'mayor']], affiliations: [] },
    };
    const { lessons } = lessonsOf({ id: 'a', source: 'ours', group: 'a', text, people: [ana] }, recognizer);
    const wholes = lessons.flatMap(({ text: read, proposals }) =>
      proposals.flatMap(([start, end, , , , , , whole]) => (whole ? [`${read.slice(start, end)}: ${read.slice(...whole)}`] : [])),
    );
    expect(wholes).toContain('ban on fireworks in the park: ban on fireworks in the park');
    expect(wholes.some((whole) => whole.endsWith(': old mayor of Port'))).toBe(true);
  });
  it.each([
    [true, ['for']],
    [undefined, ['for']],
    [false, []],
  ] as const)('a sentence that alone shows its position or not (%s) is learned so', (alone, shown) => {
    const text = 'News of the port\nAna Ruiz backs the ban on fireworks.';
    const stance = { target: ['the ban on fireworks'], position: 'for', evidence: [17, text.length], alone } as const;
    const ana = { name: 'Ana Ruiz', mentions: null, stances: [stance], facts: null };
    const { lessons } = lessonsOf({ id: 'a', source: 'whole', group: 'a', text, people: [ana] }, recognizer);
    expect(lessons.flatMap(({ evidence }) => (evidence ?? []).map(([, , sign]) => (sign === SIGNS.for ? 'for' : sign)))).toEqual(shown);
    expect(lessons.some(({ proposals }) => proposals.some(([, , , sign]) => sign === SIGNS.for))).toBe(true);
  });
  it('are read by the engine: most marked targets are proposed', () => {
    // A quarter: all of them take the suite a minute and a half, and say the same.
    const some = ourArticles().filter((_article, at) => at % 4 === 0);
    const lessons = some.flatMap((article) => lessonsOf(article, recognizer).lessons);
    const sum = (part: 'marked' | 'proposed') => lessons.reduce((total, lesson) => total + lesson[part], 0);
    expect(sum('marked')).toBeGreaterThan(800);
    expect(sum('proposed') / sum('marked')).toBeGreaterThan(0.85);
  }, 600_000);
});
