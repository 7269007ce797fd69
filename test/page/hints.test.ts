import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hintsOf, isScreenReaderOnly, namesBoilerplate, namesStory } from '../../src/page/hints.ts';

const element = (attributes: string) => new JSDOM(`<div ${attributes}></div>`).window.document.querySelector('div') as Element;
const hints = (attributes: string) => hintsOf(element(attributes));

describe('hintsOf', () => {
  it.each([
    ['class="RelatedLinks__wrap c-box2"', ' related links wrap c box '],
    ['id="articleBody" data-testid="story"', ' story article body '],
    ['', ''],
    ['class="12 --"', '  '],
  ])('%s', (attributes, words) => expect(hints(attributes).split(' ').sort()).toEqual(words.split(' ').sort()));
});

describe('names of what surrounds a story', () => {
  it.each([
    'related-links',
    'c-newsletter',
    'shareBar',
    'article__comments',
    'ad-slot-1',
    'mostRead',
    'site-footer',
    'hidden',
    'author-bio',
  ])('%s is one', (name) => expect(namesBoilerplate(hints(`class="${name}"`))).toBe(true));
  it.each([
    'article',
    'shaded',
    'adaptive',
    'headline',
    'hidden-xs',
    'hidden md:block',
    'story-body has-related',
    'postscript',
    'unrelated',
    '',
  ])('%s is none', (name) => expect(namesBoilerplate(hints(`class="${name}"`))).toBe(false));
  it.each(['entry-content', 'articleBody', 'story-text'])('%s is the story', (name) =>
    expect(namesStory(hints(`class="${name}"`))).toBe(true),
  );
  it.each([
    ['sr-only', true],
    ['is-hidden', true],
    ['is-hidden-mobile', false],
    ['sr', false],
  ])('%s is for screen readers only: %s', (name, only) => expect(isScreenReaderOnly(hints(`class="${name}"`))).toBe(only));
});
