import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { Annotation } from '../../src/cli/annotation.ts';
import { annotationPage } from '../../src/cli/annotation-page.ts';

const TEXT = 'Harbour <stays> closed\nMinister Lena Okafor said: “We will not open it.”';
const at = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const;
const annotation: Annotation = {
  source: 'story.txt',
  title: 'Harbour <stays> closed',
  published: null,
  language: 'en',
  text: TEXT,
  people: [
    {
      id: 'p1',
      name: 'Lena Okafor',
      kind: 'leader',
      mentions: [at('Lena Okafor')],
      roles: [{ text: 'Minister', source: 'article', evidence: at('Minister'), start: null, end: null, former: false }],
      affiliations: [{ text: 'Port Amity', source: 'knowledge', evidence: null, from: 'Wikidata' }],
      statements: [{ id: 's1', kind: 'direct', spans: [at('“We will not open it.”')], cue: at('said') }],
      stances: [
        { target: 'opening the harbour', position: 'against', evidence: at('We will not open it'), statement: 's1', confidence: 0.9 },
        { target: 'it', position: 'for', evidence: at('open it'), statement: 's1', confidence: 0.1 },
      ],
      positions: [{ evidence: at('said'), statement: 's1', confidence: 0.6 }],
      part: null,
      country: null,
    },
  ],
  ambiguous: [],
  unnamed: [],
};

const { document } = new JSDOM(annotationPage(annotation)).window;

it('shows the whole text, its marks and nothing that runs or is fetched', () => {
  expect(document.querySelector('article')?.textContent).toBe(TEXT.replace('\n', ''));
  expect(document.title).toBe(annotation.title);
  expect(document.querySelector('.name')?.textContent).toBe('Lena Okafor');
  expect([...document.querySelectorAll('.statement')].map((mark) => mark.textContent).join('')).toBe('“We will not open it.”');
  expect(document.querySelectorAll('script, link, img, [src]')).toHaveLength(0);
});

it('has a line for each fact and stance that leads to the words it was read from', () => {
  const lines = [...document.querySelectorAll('aside li')].map((line) => {
    const target = line.querySelector('a')?.getAttribute('href')?.slice(1);
    const anchor = target ? document.getElementById(target) : null;
    return [line.className, line.textContent, anchor?.nextElementSibling?.textContent ?? null];
  });
  expect(lines).toEqual([
    ['', 'Minister role', 'Minister'],
    ['', 'Port Amity affiliation, Wikidata', null],
    ['against', 'opening the harbour 0.90', 'We will not '],
    ['for weak', 'it 0.10', 'open it'],
    ['', 'position 0.60', 'said'],
  ]);
});
