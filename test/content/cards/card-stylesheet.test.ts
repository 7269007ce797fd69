import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { forPages } from '../../../src/content/cards/card-stylesheet.ts';

it.each([
  ['.a{--ink:light-dark(#000, #fff);color:var(--ink)}', '.a{color:light-dark(#000, #fff)}'],
  ['.a { --ink: red; --edge: blue }\n.b { border: 1px solid var(--edge) }', '.a {  }\n.b { border: 1px solid blue }'],
  ['.a{font:14px/1.4 var(--ui);--ui:-apple-system, "Segoe UI", sans-serif}', '.a{font:14px/1.4 system-ui, sans-serif;}'],
  ['.a:hover{color:red}', '.a:hover{color:red}'],
])('%s', (css, expected) => {
  expect(forPages(css)).toBe(expected);
});

it('leaves nothing in the card’s sheets that a page could give another meaning', () => {
  const sheet = forPages(['content/cards/card-host.css', 'ui/card/card.css'].map((file) => readFileSync(`src/${file}`, 'utf8')).join(''));
  expect(sheet).not.toMatch(/--|var\(/);
  const families = [...sheet.matchAll(/font(?:-family)?:([^;}]+)/g)].map(([, value = '']) =>
    value.replace(/^.*\d[\d.]*(?:px)?(?: ?\/ ?[\d.]+)?/, '').trim(),
  );
  expect([...new Set(families)].sort()).toEqual(['inherit', 'serif', 'system-ui, sans-serif']);
});
