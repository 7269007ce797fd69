import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../src/tools/markdown.ts';

describe('Markdown as HTML', () => {
  it.each([
    ['One.\n\nTwo,\nand more.', '<p>One.</p>\n<p>Two, and more.</p>'],
    ['## Kept\n\n- a\n- **b**', '<h2>Kept</h2>\n<ul>\n<li>a</li>\n<li><strong>b</strong></li>\n</ul>'],
    ['a _b_ `c_d_e` snake_case_name', '<p>a <em>b</em> <code>c_d_e</code> snake_case_name</p>'],
    ['<script> & "x"', '<p>&lt;script&gt; &amp; &quot;x&quot;</p>'],
    ['[here](a/b.html)', '<p><a href="a/b.html">here</a></p>'],
  ])('%j', (markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });

  it.each(['# One', '| a | b |', '1. one', '> said', 'Text\n- and a list', '```\ncode\n```'])(
    '%j has no rule, and is refused',
    (markdown) => {
      expect(() => htmlOf(markdown)).toThrow('no rule');
    },
  );

  it.each(['src/store/privacy.md', 'src/site/accessibility.md'])('%s has none but these', (file) => {
    expect(htmlOf(readFileSync(file, 'utf8'))).toMatch(/^<p>/);
  });
});
