import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/engine/fusion/fuse-stances.ts';
import { type ReadSoFar, readStances } from '../../../src/engine/fusion/read-stances.ts';
import { passagesOf } from '../../../src/engine/proposals/passages.ts';
import { readPassages } from '../../../src/engine/reader/read-passages.ts';
import { fakeEncoder } from '../reader/fake.ts';
import { perform } from '../stage.ts';

const NONE = [9, 0, 0, 0];
const FOR = [0, 9, 0, 0];
const AGAINST = [0, 0, 9, 0];

async function slicesOf(
  text: string,
  judge: (target: string, passage: string) => readonly number[],
  first?: () => readonly string[],
  wholes?: Readonly<Record<string, string>>,
): Promise<ReadSoFar[]> {
  const { speech, names } = perform(text);
  const slices: ReadSoFar[] = [];
  for await (const { stances, answers, unread } of readStances(
    speech.context,
    passagesOf(speech, names, new Map()),
    fakeEncoder(judge, undefined, undefined, wholes),
    first,
  ))
    slices.push({ stances: new Map(stances), answers, unread });
  return slices;
}

const on = (word: string, sums: readonly number[]) => (target: string) => (target === word ? sums : NONE);

/** Each stance as "person position target: evidence". */
async function standing(
  text: string,
  judge: (target: string, passage: string) => readonly number[],
  wholes?: Readonly<Record<string, string>>,
): Promise<string[]> {
  const last = (await slicesOf(text, judge, undefined, wholes)).at(-1);
  return [...(last?.stances ?? [])].flatMap(([person, own]) =>
    own.map(({ target, position, evidence }) => `${person} ${position} ${target}: ${text.slice(...evidence)}`),
  );
}

describe('readStances: lines', () => {
  it('has target, side and the whole sentence, with its reporting verb', async () => {
    const text = 'News of the toll\nIt rained. “We do not want the toll,” Ana Ruiz said, though she denied it. It snowed.';
    expect(await standing(text, on('toll', AGAINST))).toEqual([
      'Ana Ruiz against toll: “We do not want the toll,” Ana Ruiz said, though she denied it.',
    ]);
  });
  it('tells a target once for a person, by its surest passage', async () => {
    const text = 'News of the toll\nAna Ruiz backs the toll.\nAna Ruiz praised the toll again.';
    const lines = await standing(text, (target, passage) =>
      target === 'toll' ? (passage.includes('praised') ? [0, 9, 0, 0] : [0, 3, 0, 0]) : NONE,
    );
    expect(lines).toEqual(['Ana Ruiz for toll: Ana Ruiz praised the toll again.']);
  });
  it('leaves out a phrase inside a likelier one', async () => {
    const nested = await standing('News\nAna Ruiz backs the ban on fireworks in parks.', (target) =>
      target.startsWith('ban') ? FOR : target === 'parks' ? [0, 2, 0, 0] : NONE,
    );
    expect(nested.map((line) => line.split(':')[0])).toEqual(['Ana Ruiz for ban on fireworks in parks']);
  });
  it.each([
    ['is longer', 'Ana Ruiz backs a ban on fireworks near the old park.', 'ban on fireworks', 'ban on fireworks near the old park', ''],
    ['is shorter', 'Ana Ruiz deplored power cuts in the nursery.', 'power cuts in the nursery', 'power cuts', ''],
    ['has an article in front', 'Ana Ruiz backs a ban on fireworks.', 'fireworks', 'a ban on fireworks', 'ban on fireworks'],
    ['is a person', 'Ana Ruiz praised the work of Luis Mora.', 'work of luis mora', 'Luis Mora', ''],
    ['says what a vague phrase leaves open', 'Ana Ruiz backs a better system of tolls.', 'tolls', 'better system of tolls', ''],
  ])('tells the whole phrase that the encoder sees around a proposal: it %s', async (_, text, proposed, whole, told) => {
    const lines = await standing(`News\n${text}`, (target) => (target === proposed ? FOR : NONE), { [proposed]: whole });
    expect(lines.filter((line) => line.startsWith('Ana'))).toEqual([`Ana Ruiz for ${told || whole}: ${text}`]);
  });
  it.each([
    ['the lack of it', 'Ana Ruiz was appalled at the lack of harbour lighting.', 'harbour lighting', 'lack of harbour lighting'],
    ['what breaks it', 'Ana Ruiz called it a violation of maritime law.', 'maritime law', 'violation of maritime law'],
    ['how it goes', 'Ana Ruiz was appalled at the pace of ferry repairs.', 'ferry repairs', 'pace of ferry repairs'],
    ['the thing itself', 'Ana Ruiz condemned the harbour lighting.', 'harbour lighting', 'harbour lighting'],
  ])('tells what is missed or harmed so, where somebody is against that: %s', async (_, text, proposed, told) => {
    const lines = await standing(`News\n${text}`, (target) => (target === proposed ? AGAINST : NONE));
    expect(lines.filter((line) => line.startsWith('Ana'))).toEqual([`Ana Ruiz against ${told}: ${text}`]);
  });
  it.each([
    ['less of it', 'Ana Ruiz hopes that they reduce antibiotic resistance.', 'antibiotic resistance', 'reducing antibiotic resistance'],
    ['its end', 'Ana Ruiz pleaded that we stop the harbour lighting.', 'harbour lighting', 'stopping the harbour lighting'],
    [
      'all of it changed',
      'Ana Ruiz has to change everything about Norland politics.',
      'norland politics',
      'changing everything about Norland politics',
    ],
    ['the thing itself', 'Ana Ruiz wants the harbour lighting.', 'harbour lighting', 'harbour lighting'],
  ])('tells what is to be done away with so, where somebody is for that: %s', async (_, text, proposed, told) => {
    const lines = await standing(`News\n${text}`, (target) => (target === proposed ? FOR : NONE));
    expect(lines.filter((line) => line.startsWith('Ana'))).toEqual([`Ana Ruiz for ${told}: ${text}`]);
  });
  it.each([['this', 'Ana Ruiz wants to take part in this old initiative.', 'old initiative', 'this old initiative', 'old initiative']])(
    'does not point: %s',
    async (_, text, proposed, whole, told) => {
      const lines = await standing(`News\n${text}`, (target) => (target === proposed ? FOR : NONE), { [proposed]: whole });
      expect(lines.filter((line) => line.startsWith('Ana'))).toEqual([`Ana Ruiz for ${told}: ${text}`]);
    },
  );
  it('tells a target once where two proposals have the same whole phrase', async () => {
    const text = 'News\nAna Ruiz backs the ban on fireworks in parks.';
    const whole = 'ban on fireworks in parks';
    const wholes = { fireworks: whole, parks: whole, 'ban on fireworks': whole };
    expect(await standing(text, (target) => (target in wholes ? FOR : NONE), wholes)).toEqual([
      `Ana Ruiz for ${whole}: Ana Ruiz backs the ban on fireworks in parks.`,
    ]);
  });
  it('names the statement that it was read from', async () => {
    const { speech } = perform('News of the toll\n“The toll must go,” Ana Ruiz said.');
    const [slice] = await slicesOf('News of the toll\n“The toll must go,” Ana Ruiz said.', on('toll', AGAINST));
    expect(slice?.stances.get('Ana Ruiz')?.[0]?.statement).toBe(speech.statements.get('Ana Ruiz')?.[0]?.id);
  });
});

describe('readStances: whose sentence', () => {
  const text = 'News\nAna Ruiz met Luis Mora, who opposes the old toll.';
  const showing = async (whose: RegExp) => {
    const last = (await slicesOf(text, (target, passage) => (target === 'old toll' && whose.test(passage) ? AGAINST : NONE))).at(-1);
    return last?.stances.get('Ana Ruiz')?.[0]?.shows ?? 0;
  };
  it('is less likely hers where it is another’s, too', async () => {
    // What is said of the holder comes first in a passage.
    const [hers, both] = [await showing(/^\W*ana ruiz/), await showing(/./)];
    expect(hers).toBeGreaterThan(0);
    expect(both).toBeLessThan(hers);
  });
  it('names its holder or means her', async () => {
    const named = await Promise.all(
      ['Ana Ruiz', 'She'].map(async (who) => {
        const { speech, names } = perform(`News\nAna Ruiz came.\n${who} opposes the old toll.`);
        const { text } = speech.context.document;
        const asked = passagesOf(speech, names, new Map()).passages;
        const [line] = linesOf(speech.context, 'Ana Ruiz', await readPassages(asked, text, fakeEncoder(on('old toll', AGAINST))));
        return line?.named;
      }),
    );
    expect(named).toEqual([true, false]);
  });
});

describe('readStances: slices', () => {
  const many = `News\n${Array.from({ length: 9 }, () => 'Ana Ruiz opposes the toll.').join('\n')}\nLuis Mora backs the toll.\nTom Okafor spoke of the toll.`;
  it('end after some passages; who is not read yet is told', async () => {
    const slices = await slicesOf(many, on('toll', FOR));
    expect(slices.map(({ unread }) => unread.length)).toEqual([3, 3, 0]);
    expect(slices.map(({ stances }) => stances.size)).toEqual([0, 0, 3]);
  });
  it('begin with whom the reader looks at, and end with them', async () => {
    const slices = await slicesOf(many, on('toll', FOR), () => ['Tom Okafor']);
    expect(slices[0]?.unread).toEqual(['Ana Ruiz', 'Luis Mora']);
  });
  it('are the same in the end whoever comes first', async () => {
    const ends = [await slicesOf(many, on('toll', FOR)), await slicesOf(many, on('toll', FOR), () => ['Luis Mora'])].map((slices) =>
      [...(slices.at(-1)?.stances ?? [])].sort(),
    );
    expect(ends[0]).toEqual(ends[1]);
  });
  it('are one where there is nobody to read', async () => {
    expect((await slicesOf('News\nIt rained.', () => FOR)).map(({ unread }) => unread)).toEqual([[]]);
  });
  it('reject where the encoder does', async () => {
    const { speech, names } = perform(many);
    const encoder = { ...fakeEncoder(() => FOR), read: () => Promise.reject(new Error('gone')) };
    await expect(readStances(speech.context, passagesOf(speech, names, new Map()), encoder).next()).rejects.toThrow('gone');
  });
});

describe('readStances: what always holds', () => {
  const pieces = ['Ana Ruiz', 'Mora', 'he', 'we', 'said', 'wants to', 'backs', 'opposed', 'to', 'the toll', 'is', 'not', 'bad', 'should', 'scrap', 'that', '“', '”', ',', '.', '\n', 'called', 'by', 'if', 'it', 'hurts']; // biome-ignore format: a list
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('evidence is whole sentences of one paragraph, statements exist, confidence is a share, no target is told twice', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { document, speech } = perform(text);
        const last = (await slicesOf(text, (target) => [0, target.length % 5, target.length % 3, 0])).at(-1);
        for (const [person, own] of last?.stances ?? []) {
          const ids = new Set(speech.statements.get(person)?.map(({ id }) => id));
          expect(new Set(own.map(({ target }) => target)).size).toBe(own.length);
          for (const { target, evidence, statement, confidence } of own) {
            expect(document.sentences.some(({ start }) => start === evidence[0])).toBe(true);
            expect(document.sentences.some(({ end }) => end === evidence[1])).toBe(true);
            expect(document.blocks.some((block) => block.start <= evidence[0] && evidence[1] <= block.end)).toBe(true);
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
