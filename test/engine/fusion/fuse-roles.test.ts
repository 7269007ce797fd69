import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf, FACT_FEATURES, factLinesOf } from '../../../src/engine/fusion/fact-lines.ts';
import { fuseRoles } from '../../../src/engine/fusion/fuse-roles.ts';
import type { Known, Knows } from '../../../src/engine/people/acquaintance.ts';
import { passagesOf } from '../../../src/engine/proposals/passages.ts';
import { readPassages } from '../../../src/engine/reader/read-passages.ts';
import { LIKELY_FACT, SURE_FACT } from '../../../src/vocabulary/confidence.ts';
import { fakeEncoder } from '../reader/fake.ts';
import { perform } from '../stage.ts';

const NOTHING = [9, 0, 0];
const ROLE = [0, 9, 0];
const AFFILIATION = [0, 0, 9];
/** No rule takes it for a role. */
const TOWER = 'best ferry tower on the river in Norland';
const NO_POSITION = [9, 0, 0, 0];

/** Roles and affiliations of everybody in a text, with an encoder that says of these words (lower case) that they are one, of which whole phrase, and whether it is over. */
async function factsIn(
  text: string,
  said: Readonly<Record<string, readonly number[]>> = {},
  { wholes, former, knows = null }: { wholes?: Readonly<Record<string, string>>; former?: boolean; knows?: Knows | null } = {},
) {
  const { speech, names } = perform(text);
  const encoder = fakeEncoder(
    () => NO_POSITION,
    (target) => said[target] ?? NOTHING,
    undefined,
    wholes,
    former,
  );
  const answers = await readPassages(passagesOf(speech, names, new Map()).passages, text, encoder);
  return speech.context.cast.people.map(({ id, name }) => {
    const facts = speech.context.roles.get(id);
    const own = answers.filter(({ passage }) => passage.person === id);
    const lines = factLinesOf(speech.context, id, facts, own, claimsOf(answers), knows);
    return { name, lines, ...fuseRoles(text, lines, facts?.country ?? null) };
  });
}

const told = (people: Awaited<ReturnType<typeof factsIn>>) =>
  people.map(
    ({ name, roles, affiliations }) =>
      `${name}: ${roles.map(({ text }) => text).join(', ')} / ${affiliations.map(({ text }) => text).join(', ')}`,
  );

describe('readFacts', () => {
  it('adds what only the encoder sees, without its article, with the words that say so', async () => {
    const text = 'Notes\nAna Ruiz was there on Monday. She keeps the bees of the Harlow Trust.';
    const [ana] = await factsIn(text, { 'bees of the harlow trust': ROLE, 'harlow trust': AFFILIATION, 'the harlow trust': AFFILIATION });
    expect(ana?.affiliations.map(({ text: own, evidence }) => [own, evidence && text.slice(...evidence)])).toEqual([
      ['Harlow Trust', 'Harlow Trust'],
    ]);
  });
  it.each([
    ['Ana Ruiz, a reporter for The Intercept, left.', 'The Intercept'],
    ['Ana Ruiz, a reporter for the Intercept, left.', 'Intercept'],
    ['Ana Ruiz, a reporter for The Harlow Times, left.', 'Harlow Times'],
  ])('keeps an article that makes one word a name: %s', async (text, body) => {
    const [ana] = await factsIn(`Notes\n${text}`, { intercept: AFFILIATION, 'harlow times': AFFILIATION });
    expect(ana?.affiliations.map((own) => own.text)).toEqual([body]);
  });
  it('tells apart what is sure and what is likely, with how sure it is, and leaves out what is less', async () => {
    const where = async (sum: number) => {
      const [ana] = await factsIn(`Notes\nAna Ruiz, ${TOWER}, wept.`, { [TOWER.toLowerCase()]: [0, sum, -9] });
      const [sure, likely] = [ana?.roles ?? [], ana?.linked ?? []];
      for (const { confidence } of sure) expect(confidence).toBeGreaterThanOrEqual(SURE_FACT.roles);
      for (const { confidence } of likely) expect(confidence).toBeGreaterThanOrEqual(LIKELY_FACT);
      const has = (facts: readonly { readonly text: string }[]) => facts.some(({ text }) => text === TOWER);
      return has(sure) ? 'sure' : has(likely) ? 'likely' : 'less';
    };
    const falling = await Promise.all(Array.from({ length: 60 }, (_, step) => where(9 - step * 0.3)));
    expect(falling.filter((each, at) => each !== falling[at - 1])).toEqual(['sure', 'likely', 'less']);
  });
  it('tells as over what the encoder or the words say is over, but for a party', async () => {
    const text = 'Notes\nAna Ruiz of the Harlow Trust was there for the GOP.';
    const said = { 'harlow trust': AFFILIATION, 'the harlow trust': AFFILIATION, gop: AFFILIATION, 'the gop': AFFILIATION };
    const over = async (words: string, former: boolean) => {
      const [ana] = await factsIn(words, said, { former });
      return ana?.affiliations.map((body) => [body.text, body.former === true]);
    };
    const party = ['Republican Party', false];
    expect(await over(text, false)).toEqual([['Harlow Trust', false], party]);
    expect(await over(text, true)).toEqual([['Harlow Trust', true], party]);
    expect(await over(text.replace('of the', ', formerly of the former'), false)).toEqual([['Harlow Trust', true], party]);
  });
  it('tells as over what a reader knows to be over, and no office that is held on the day', async () => {
    const over = async (words: string, knows: Knows | null, former = true) => {
      const [ana] = await factsIn(words, { [TOWER.toLowerCase()]: [0, 9, -9] }, { former, knows });
      return ana?.roles.find(({ text }) => text === TOWER)?.former;
    };
    const text = `Notes\nAna Ruiz, ${TOWER}, was there.`;
    expect(await over(text, null)).toBe(true);
    expect(await over(text, () => 'some day')).toBe(true);
    expect(await over(text, () => 'now')).toBe(false);
    expect(await over(text, () => 'over', false)).toBe(true);
    expect(await over(text, () => 'some day', false)).toBe(false);
    expect(await over(text.replace('best', 'now the best'), null)).toBe(false);
    expect(await over(text.replace('best', 'now the best'), () => 'over')).toBe(false);
    expect(await over(text.replace('there', 'there until she retired'), () => 'now')).toBe(true);
  });
  it('tells nobody president of whom a reader knows that they never were, or are not yet, and no party as a role', async () => {
    const article = 'Notes\nAna Ruiz was there.';
    const [line] = (await factsIn(article))[0]?.lines ?? [];
    if (line === undefined) throw new Error('no line');
    const told = (text: string, known: Known | null) =>
      fuseRoles(article, [{ ...line, text, ruled: null, known }], null).roles.map((role) => role.text);
    for (const known of [null, 'now', 'some day'] as const) expect(told('President', known)).toEqual(['President']);
    for (const known of ['never', 'ahead'] as const) expect(told('President', known)).toEqual([]);
    expect(told('treasurer', 'never')).toEqual(['treasurer']);
    expect(['Republican', 'Democrat', 'Republican strategist'].flatMap((text) => told(text, null))).toEqual(['Republican strategist']);
  });
  it('tells a role in its whole words', async () => {
    const text = 'Notes\nAna Ruiz, the best ferry tower of Norland, was there.';
    const said = { 'best ferry tower': ROLE, 'the best ferry tower': ROLE };
    const wholes = { 'best ferry tower': 'best ferry tower of norland', 'the best ferry tower': 'best ferry tower of norland' };
    const [ana] = await factsIn(text, said, { wholes });
    expect(ana?.lines.map(({ text: words }) => words)).toContain('best ferry tower of Norland');
    expect(ana?.lines.map(({ text: words }) => words)).not.toContain('best ferry tower');
  });
  it('keeps what the rules found where the encoder has nothing to say of it', async () => {
    expect(told(await factsIn('Notes\nAna Ruiz was there on Monday, with a dog.'))).toEqual(['Ana Ruiz: professor of history / ']);
  });
  it.each([
    ['mayor’s popularity', 'Ana Ruiz lost, as the mayor’s popularity fell.', false],
    ['npr', 'NPR’s Ana Ruiz was there.', false],
    ['office of the mayor', 'Ana Ruiz came to the Office of the Mayor.', false],
    ['mayor confronts strikers', 'The mayor confronts strikers, Ana Ruiz wrote.', false],
    ['mayor’s driver', 'Ana Ruiz, the mayor’s driver, was there.', true],
    ['best ferry tower', 'Ana Ruiz, the best ferry tower, was there.', true],
  ])('words around a role are none, a role by another’s is one: %s', async (words, sentence, isRole) => {
    const [ana] = await factsIn(`Notes\n${sentence}`, { [words.replace('’', ' ’ ')]: ROLE });
    expect(ana?.lines.some(({ part, text }) => part === 'roles' && text.toLowerCase() === words)).toBe(isRole);
  });
  it.each([
    ['Ana Ruiz lost as Republicans wept.', ''],
    ['Ana Ruiz lost with fellow Republicans.', 'Republican Party'],
    ['Ana Ruiz spoke of the Harlow Trust nominee, and wept.', ''],
    ['Ana Ruiz spoke of the Harlow Trust, and wept.', 'Harlow Trust'],
  ])('takes for somebody’s body none that only stands near: %s', async (sentence, body) => {
    const [ana] = await factsIn(`Notes\n${sentence}`, { republicans: AFFILIATION, 'harlow trust': AFFILIATION });
    expect(ana?.affiliations.map(({ text }) => text).join()).toBe(body);
  });
  it('takes no person for what somebody belongs to', async () => {
    const said = { 'luis mora': AFFILIATION, mora: AFFILIATION, 'mora ’ s campaign': AFFILIATION };
    const [ana] = await factsIn('Notes\nAna Ruiz met Luis Mora. She led Mora’s campaign.', said);
    expect(ana?.affiliations.map(({ text }) => text)).toEqual(['Mora’s campaign']);
  });
  it('says of one of several what each of them is', async () => {
    const people = await factsIn('Notes\nAna Ruiz and Luis Mora, both javelin throwers, were there.', {
      'javelin throwers': ROLE,
      'both javelin throwers': ROLE,
    });
    expect(people.flatMap(({ lines }) => lines.filter(({ part }) => part === 'roles').map(({ text }) => text))).toEqual(
      expect.arrayContaining(['javelin thrower']),
    );
  });
  it('counts what the encoder says of it of others, and who is named beside it', async () => {
    const text = 'Notes\nAna Ruiz, the best ferry tower, Luis Mora and others were there.';
    const [ana] = await factsIn(text, { 'best ferry tower': ROLE, 'the best ferry tower': ROLE });
    const line = ana?.lines.find(({ text: role }) => role === 'best ferry tower');
    const of = (feature: (typeof FACT_FEATURES)[number]) => line?.features[FACT_FEATURES.indexOf(feature)];
    expect([of('rival'), of('beside'), of('noun'), of('words')]).toEqual([expect.closeTo(1, 2), 1, 0, 3]);
  });
  it('names a body once, and a country by its name', async () => {
    const text = 'Notes\nAna Ruiz of the Harlow Trust was there. Ruiz left the Trust, as French papers said.';
    const [ana] = await factsIn(text, { 'harlow trust': AFFILIATION, trust: AFFILIATION, french: AFFILIATION });
    expect(ana?.affiliations.filter(({ text: own }) => own.includes('Trust'))).toHaveLength(1);
  });
  it('leaves what stands in brackets behind a name to whose it is, and calls states and parties by their names', async () => {
    const text = 'Notes\nAna Ruiz or Luis Mora (Fla.) will run for the GOP.';
    const people = await factsIn(text, { fla: AFFILIATION, 'fla .': AFFILIATION, gop: AFFILIATION, 'the gop': AFFILIATION });
    expect(people.map(({ name, affiliations }) => [name, ...affiliations.map(({ text: own }) => own)])).toEqual([
      ['Ana Ruiz', 'Republican Party'],
      ['Luis Mora', 'Florida', 'Republican Party'],
    ]);
  });
  it('takes of an owner and what it does the owner', async () => {
    const [ana] = await factsIn('Notes\nAna Ruiz spoke of the Harlow Trust’s efforts, and wept.', {
      'harlow trust ’ s efforts': AFFILIATION,
    });
    expect(ana?.affiliations.map(({ text: own }) => own)).toEqual(['Harlow Trust']);
  });
  it('shows a name once where brackets give it once more', async () => {
    const text = 'Notes\nAna Ruiz joined the Harlow Trust (Mill Friends) on Monday.';
    const [ana] = await factsIn(text, { 'harlow trust': AFFILIATION, 'mill friends': AFFILIATION });
    expect(ana?.affiliations).toHaveLength(1);
  });
  it('leaves to a neighbour what the rules read as the neighbour’s', async () => {
    const text = 'Notes\nAna Ruiz talks with Luis Mora, the mayor of Harlow.';
    const { speech, names } = perform(text, { 'Ana Ruiz': '', 'Luis Mora': 'mayor' });
    const mayor = {
      text: 'mayor of Harlow',
      source: 'article' as const,
      evidence: [text.indexOf('mayor'), text.length - 1] as const,
      start: null,
      end: null,
      former: false,
    };
    const roles = new Map([['Luis Mora', { roles: [mayor], affiliations: [], country: null }]]);
    const answers = await readPassages(
      passagesOf(speech, names, new Map()).passages,
      text,
      fakeEncoder(
        () => NO_POSITION,
        () => ROLE,
      ),
    );
    const lines = (person: string) =>
      factLinesOf(
        { ...speech.context, roles },
        person,
        roles.get(person),
        answers.filter(({ passage }) => passage.person === person),
        claimsOf(answers),
        null,
      );
    expect(lines('Ana Ruiz').filter(({ text: role }) => /mayor|Harlow/.test(role))).toEqual([]);
    expect(lines('Luis Mora').map(({ text: role }) => role)).toContain('mayor of Harlow');
  });
  it('never makes a person’s name part of a fact, and every line has all features', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(ROLE, AFFILIATION), async (sums) => {
        const text = 'Notes\nThe crime writer Ana Ruiz met Luis Mora, mayor of Harlow, at the old mill. The writer liked it.';
        const { speech, names } = perform(text);
        const answers = await readPassages(
          passagesOf(speech, names, new Map()).passages,
          text,
          fakeEncoder(
            () => NO_POSITION,
            () => sums,
          ),
        );
        for (const { id, name } of speech.context.cast.people) {
          const own = answers.filter(({ passage }) => passage.person === id);
          for (const line of factLinesOf(speech.context, id, speech.context.roles.get(id), own, claimsOf(answers), null)) {
            expect(line.features).toHaveLength(FACT_FEATURES.length);
            expect(line.text).not.toContain(name.split(' ').at(-1));
            expect(line.text).not.toMatch(/^(?:the|an?|his|her) /i);
          }
        }
      }),
      { numRuns: 2 },
    ));

  it.each<[knows: Knows | null, known: number, unheard: number, of: Known | null]>([
    [(part) => (part === 'roles' ? 'now' : 'never'), 1, 0, 'now'],
    [() => 'over', 1, 0, 'over'],
    [() => 'some day', 1, 0, 'some day'],
    [() => 'never', 0, 1, 'never'],
    [null, 0, 0, null],
  ])('weighs what a reader knows of the person: %o', (knows, known, unheard, of) => {
    const { speech } = perform('Notes\nHarbour minister Ana Ruiz left.');
    const facts = speech.context.roles.get('Ana Ruiz');
    const [line] = factLinesOf(speech.context, 'Ana Ruiz', facts, [], [], knows);
    expect(line?.part).toBe('roles');
    expect(line?.features[FACT_FEATURES.indexOf('known')]).toBe(known);
    expect(line?.features[FACT_FEATURES.indexOf('unheard')]).toBe(unheard);
    expect(line?.known).toBe(of);
  });
});
