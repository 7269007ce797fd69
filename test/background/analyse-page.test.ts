import { describe, expect, it, vi } from 'vitest';
import { analysePage } from '../../src/background/analyse-page.ts';
import { badgeText } from '../../src/background/badge.ts';
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

describe('the badge', () => {
  it('is blank where nothing is known', () => expect(badgeText(null)).toBe(''));
});
