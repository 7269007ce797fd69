import { describe, expect, it, vi } from 'vitest';
import { analyseInStages, readBefore, readToEnd } from '../../../src/background/analysis/analyse-page.ts';
import { badgeText } from '../../../src/background/tabs/badge.ts';
import { loadBase } from '../../../src/cli/shipped.ts';
import type { Analysis } from '../../../src/engine/analysis.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import type { PageState } from '../../../src/messages/messages.ts';
import { recognizer } from '../../engine/model/shipped.ts';
import { fakeEncoder } from '../../engine/reader/fake.ts';
import { ENCODER } from '../stages.ts';

// Only the text of the badge is asked for; the browser itself is not there.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const ADDRESS = 'https://courier.example/harbour';
const english = plainArticle(
  'A harbour for two towns\nPrime Minister Anna Lindqvist said on Monday that the harbour would be open before the winter.',
);
const german = plainArticle(
  'Ein Hafen für zwei Städte\nMinisterpräsidentin Anna Lindqvist sagte am Montag, dass der Hafen noch vor dem Winter eröffnet werde und dass die Arbeiten bald beginnen.',
  { language: 'en' },
);

describe('what a page is', () => {
  it('is its analysis, with the text that the spans point into', async () => {
    const state = await (await analyseInStages(english, ADDRESS, recognizer, null)).whole();
    expect(state).toMatchObject({ is: 'analysed', text: english.text, article: { url: ADDRESS, title: 'A harbour for two towns' } });
    expect(badgeText(state)).toBe('1');
  });

  it('is another language where the text is in one, whatever the page declares', async () => {
    const state = await (await analyseInStages(german, ADDRESS, recognizer, null)).whole();
    expect(state).toEqual({ is: 'other-language', language: 'de' });
    expect(badgeText(state)).toBe('');
  });
});

describe('three stages', () => {
  const said = plainArticle(
    'A harbour for two towns\nPrime Minister Anna Lindqvist said on Monday that the harbour would be open before the winter. “I support it,” she said.',
  );

  it('knows the people at first, and the same people with their words then', async () => {
    const { first, whole } = await analyseInStages(said, ADDRESS, recognizer, null);
    const all = await whole();
    if (first.is !== 'analysed' || all.is !== 'analysed') throw new Error('not analysed');
    expect(first.partial).toBe(true);
    expect(all.partial).toBeUndefined();
    expect(first.analysis.people.map(({ id, name, statements }) => [id, name, statements.length])).toEqual([['p1', 'Anna Lindqvist', 0]]);
    expect(all.analysis.people.map(({ id, name }) => [id, name])).toEqual([['p1', 'Anna Lindqvist']]);
    expect(all.analysis.people[0]?.statements.length).toBeGreaterThan(0);
  });

  it('reads to the end where they stand, or as far as the encoder goes', async () => {
    const stages = await analyseInStages(said, ADDRESS, recognizer, null);
    expect(await stages.whole()).toMatchObject({ reading: { is: 'now', unread: ['p1'] } });
    const end = await readToEnd(stages, async () => fakeEncoder(() => [9, 0, 0, 0]));
    expect(end).toMatchObject({ is: 'analysed', text: said.text, analysis: { people: [{ id: 'p1', statements: [{}, {}] }] } });
    expect(end).not.toHaveProperty('reading');
    await expect(readToEnd(stages, async () => ENCODER)).resolves.toMatchObject({ reading: { is: 'failed', message: 'asked' } });
    const fault = await readToEnd(stages, () => Promise.reject(new Error('refused')));
    expect(fault).toEqual({ ...(await stages.whole()), reading: { is: 'failed', message: 'refused' } });
  });

  it('has no stance that the engine is not sure enough of', async () => {
    const standing = async (sums: readonly number[]) => {
      const state = await readToEnd(await analyseInStages(said, ADDRESS, recognizer, null), async () =>
        fakeEncoder((target) => (target === 'harbour' ? sums : [9, 0, 0, 0])),
      );
      return state.is === 'analysed' ? state.analysis.people.flatMap(({ stances }) => stances.map(({ target }) => target)) : null;
    };
    expect(await standing([0, 12, 0, 0])).toEqual(['harbour']);
    expect(await standing([2, 0, 0, 0])).toEqual([]);
  });

  it('asks the knowledge base once, and shows what it adds after each slice', async () => {
    const base = loadBase();
    const lookup = vi.fn(base.lookup);
    const dated = {
      ...plainArticle(
        'Talks in Berlin\nAngela Merkel, the chancellor of Germany, said on Monday: “I support the treaty.” Jonas Weber said: “I am against the treaty.”',
      ),
      published: '2015-03-04',
    };
    const stages = await analyseInStages(dated, ADDRESS, recognizer, { ...base, lookup });
    const asked = lookup.mock.calls.length;
    const whole = await stages.whole();
    const end = await readToEnd(stages, async () => fakeEncoder(() => [9, 0, 0, 0]));
    if (whole.is !== 'analysed' || end.is !== 'analysed') throw new Error('not analysed');
    expect(lookup).toHaveBeenCalledTimes(asked);
    const told = ({ people: [first] }: Analysis) => first?.roles.map(({ text, source }) => [text, source]);
    expect(told(end.analysis)).toEqual(told(whole.analysis));
    expect(end.analysis.people[0]).toMatchObject({
      known: expect.stringContaining('Merkel'),
      roles: [{ source: 'article', confidence: expect.any(Number) }, { source: 'knowledge' }],
    });
    expect(end.analysis.people.every(({ statements }) => statements.length > 0)).toBe(true);
  });

  it('knows an article again that was read before', async () => {
    const { analysis } = (await (await analyseInStages(said, ADDRESS, recognizer, null)).whole()) as Extract<PageState, { is: 'analysed' }>;
    const { first, whole } = readBefore(said, 'https://courier.example/other', analysis);
    expect(first).toMatchObject({ is: 'analysed', text: said.text, article: { url: 'https://courier.example/other' }, analysis });
    expect(first).not.toHaveProperty('partial');
    expect(await whole()).toBe(first);
  });
});

describe('the badge', () => {
  it('is blank where nothing is known', () => expect(badgeText(null)).toBe(''));
});
