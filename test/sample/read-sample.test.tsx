// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { readSample } from '../../src/sample/read-sample.ts';
import { STORY } from '../../src/sample/story.ts';

beforeEach(() => {
  document.body.innerHTML = `<h1>Not the story</h1><article><header>${STORY.outlet}</header><h2>${STORY.title}</h2>${STORY.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
});

it('the sample is read as its headline and its paragraphs, and nothing around them', () => {
  const root = document.querySelector('article') as Element;
  const page = readSample(root, STORY);
  if (page.is !== 'article') throw new Error('no article');
  expect(page.article.text).toBe([STORY.title, ...STORY.paragraphs].join('\n'));
  expect(page.article.blocks.map(({ kind }) => kind)).toEqual(['headline', ...STORY.paragraphs.map(() => 'paragraph')]);
  const start = page.article.text.indexOf('Clara Moreau');
  expect(String(page.map.rangeOf([start, start + 12]))).toBe('Clara Moreau');
});
