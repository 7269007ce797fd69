import { describe, expect, it, vi } from 'vitest';
import { analyseInStages, analysePage } from '../../src/background/analyse-page.ts';
import { badgeText } from '../../src/background/badge.ts';
import { createReadings } from '../../src/background/readings.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { recognizer } from '../engine/model/shipped.ts';

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
  it('is its analysis, with the text that the spans point into', () => {
    const state = analysePage(english, ADDRESS, recognizer, null);
    expect(state).toMatchObject({ is: 'analysed', text: english.text, article: { url: ADDRESS, title: 'A harbour for two towns' } });
    expect(badgeText(state)).toBe('1');
  });

  it('is another language where the text is in one, whatever the page declares', () => {
    const state = analysePage(german, ADDRESS, recognizer, null);
    expect(state).toEqual({ is: 'other-language', language: 'de' });
    expect(badgeText(state)).toBe('');
  });
});

describe('two stages', () => {
  const said = plainArticle(
    'A harbour for two towns\nPrime Minister Anna Lindqvist said on Monday that the harbour would be open before the winter. “I support it,” she said.',
  );

  it('knows the people at first, and the same people with their words then', () => {
    const { first, whole } = analyseInStages(said, ADDRESS, recognizer, null);
    const all = whole();
    if (first.is !== 'analysed' || all.is !== 'analysed') throw new Error('not analysed');
    expect(first.partial).toBe(true);
    expect(all.partial).toBeUndefined();
    expect(first.analysis.people.map(({ id, name, statements }) => [id, name, statements.length])).toEqual([['p1', 'Anna Lindqvist', 0]]);
    expect(all.analysis.people.map(({ id, name }) => [id, name])).toEqual([['p1', 'Anna Lindqvist']]);
    expect(all.analysis.people[0]?.statements.length).toBeGreaterThan(0);
  });

  it('reads on what was begun for this tab, and anew what the background has forgotten or the page has changed', async () => {
    let read = 0;
    const readings = createReadings(async ({ article, url }) => {
      read++;
      return analyseInStages(article, url, recognizer, null);
    });
    const asked = { article: said, url: ADDRESS };
    await readings.begin(1, asked);
    expect(await readings.finish(1, asked)).toEqual(analysePage(said, ADDRESS, recognizer, null));
    expect(read).toBe(1);
    await readings.finish(1, asked);
    expect(read).toBe(2);
    await readings.begin(2, { article: english, url: ADDRESS });
    expect(await readings.finish(2, asked)).toMatchObject({ text: said.text });
    expect(read).toBe(4);
    await readings.begin(3, asked);
    readings.forget(3);
    await readings.finish(3, asked);
    expect(read).toBe(6);
  });
});

describe('the badge', () => {
  it('is blank where nothing is known', () => expect(badgeText(null)).toBe(''));
});
