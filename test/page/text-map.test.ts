import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { TextMap } from '../../src/page/text-map.ts';
import { readBoxes, textRunsIn } from '../../src/page/text-runs.ts';

const { document: factory } = new JSDOM('').window;

function body(html: string): HTMLElement {
  return new JSDOM(`<body>${html}</body>`).window.document.body;
}

/** All text of an element, one run a line, with its map. */
function textOf(element: Element) {
  const runs = textRunsIn(readBoxes(element));
  const starts: number[] = [];
  let text = '';
  for (const run of runs) {
    if (starts.length) text += '\n';
    starts.push(text.length);
    text += run.text;
  }
  return { text, map: new TextMap(text, runs, starts) };
}

describe('readBoxes', () => {
  it.each([
    ['<p>One  \n two</p>', 'One two'],
    ['<p>light&shy;house</p>', 'lighthouse'],
    ['<p>Mr.&nbsp;Okafor&nbsp; said</p>', 'Mr. Okafor said'],
    ['<p>a<b>b</b>c <i> d</i></p>', 'abc d'],
    ['<p>Okafor<!-- a comment -->’s</p>', 'Okafor’s'],
    ['<p>zero&#8203;width</p>', 'zerowidth'],
    ['<p>one<br>two</p>', 'one two'],
    ['<p>One<br>Two</p>', 'One\nTwo'],
    ['<h1>One<br>Two</h1>', 'One Two'],
    ['<p>one<br> <br>two</p>', 'one\ntwo'],
    ['<div>one<p>two</p>three</div>', 'one\ntwo\nthree'],
    ['<a href="#">Lena Okafor</a><a href="#">Tom Reyes</a>', 'Lena Okafor Tom Reyes'],
    ['<p><span>T</span><span>HE</span> mayor</p>', 'THE mayor'],
    ['By <span>LENA OKAFOR</span><time>NOV. 16, 2015</time>', 'By LENA OKAFOR NOV. 16, 2015'],
    ['<p>on Monday (<time>10:15</time>)</p>', 'on Monday (10:15)'],
    ['<p>seen<script>hidden()</script><style>p{}</style><span hidden>no</span><span style="display: none">no</span></p>', 'seen'],
    ['<p>seen</p><nav>Home</nav><select><option>One</select><button>Send</button><template><p>no</p></template>', 'seen'],
    ['<div role="dialog">no</div><dialog>no</dialog><p class="sr-only">no</p><p>seen</p>', 'seen'],
    ['<x-card>one<p>two</p></x-card>', 'one\ntwo'],
    ['', ''],
  ])('%s', (html, text) => expect(textOf(body(html)).text).toBe(text));

  it('reads a page deeper than any browser parses (512)', () => {
    let deepest: Element = factory.createElement('div');
    const top = deepest;
    for (let depth = 0; depth < 1500; depth++) deepest = deepest.appendChild(factory.createElement(depth % 2 ? 'div' : 'span'));
    deepest.append('down here');
    expect(textOf(top).text).toBe('down here');
  });
});

describe('TextMap', () => {
  const element = body('<p>Lena&nbsp;<b>Oka&shy;for</b><!-- x -->’s <i>deputy</i></p><p>Tom<br>lives</p>');
  const { text, map } = textOf(element);
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

  it.each([
    ['Lena', 'Lena'],
    ['Lena Okafor', 'Lena\u00a0Oka\u00adfor'],
    ['for’s', 'for’s'],
    ['deputy\nTom', 'deputyTom'],
    ['Tom lives', 'Tomlives'],
  ])('leads from “%s” to its range', (words, shown) => expect(map.rangeOf(span(words))?.toString()).toBe(shown));

  it('knows no range for an empty span, a space that no node holds, or one outside the text', () => {
    expect(map.rangeOf([3, 3])).toBeNull();
    expect(map.rangeOf([text.indexOf('Tom') + 3, text.indexOf('Tom') + 4])).toBeNull();
    expect(map.rangeOf([text.length, text.length + 5])).toBeNull();
    expect(map.rangeOf([-5, 0])).toBeNull();
  });

  it('leads from a DOM position to the offset', () => {
    const bold = element.querySelector('b') as Element;
    const held = bold.firstChild as Text;
    expect(map.offsetAt(held, 0)).toBe(5);
    expect(map.offsetAt(held, 3)).toBe(8);
    expect(map.offsetAt(held, 4)).toBe(8);
    expect(map.offsetAt(held, held.data.length)).toBe(11);
    expect(map.offsetAt(bold, 0)).toBe(5);
    expect(map.offsetAt(bold, 1)).toBe(11);
    expect(map.offsetAt(bold.parentNode as Node, 1)).toBe(5);
    expect(map.offsetAt(factory.createTextNode('elsewhere'), 2)).toBeNull();
    expect(map.offsetAt(factory.createElement('p'), 0)).toBeNull();
  });

  it('answers null for text that the page has changed, and still the range of the rest', () => {
    const page = body('<p><b>Lena</b> spoke.</p>');
    const { map: live } = textOf(page);
    const bold = page.querySelector('b') as Element;
    (bold.firstChild as Text).data = 'Rosa';
    expect(live.rangeOf([0, 4])).toBeNull();
    expect(live.rangeOf([5, 10])?.toString()).toBe('spoke');
    expect(live.hasLost([bold])).toBe(false);
    bold.remove();
    expect(live.hasLost([bold])).toBe(true);
  });

  it('has lost what was taken away with what it has been put into since', () => {
    const page = body('<p><b>Lena</b> spoke.</p>');
    const { map: live } = textOf(page);
    const bold = page.querySelector('b') as Element;
    const box = bold.ownerDocument.createElement('i');
    bold.replaceWith(box);
    box.append(bold);
    expect(live.hasLost([bold])).toBe(false);
    box.remove();
    expect(live.hasLost([box])).toBe(true);
  });
});

/** Any tree of elements, text and comments, with what makes reading hard. */
const anyText = fc.oneof(
  fc.constantFrom(
    ' ',
    '\n\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\ufeff',
    'Lena Okafor',
    '’s',
    'A long sentence about the harbour, which goes on for a while so that it counts as prose.',
    '😀',
    'عربي',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyNode: fc.Memo<Node> = fc.memo((depth) => {
  const leaf = fc.oneof(
    anyText.map((text) => factory.createTextNode(text) as Node),
    anyText.map((text) => factory.createComment(text) as Node),
  );
  if (depth <= 1) return leaf;
  const element = fc
    .tuple(
      fc.constantFrom(
        'p',
        'div',
        'span',
        'a',
        'b',
        'br',
        'li',
        'h1',
        'h2',
        'article',
        'aside',
        'figure',
        'figcaption',
        'blockquote',
        'script',
        'nav',
        'td',
        'x-y',
      ),
      fc.constantFrom('', 'comments', 'article-body', 'byline', 'share', 'caption', 'sr-only', 'related'),
      fc.array(anyNode(depth - 1), { maxLength: 5 }),
    )
    .map(([tag, name, children]) => {
      const made = factory.createElement(tag);
      if (name) made.className = name;
      if (tag === 'a') made.setAttribute('href', '#');
      made.append(...children);
      return made as Node;
    });
  return fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 3, arbitrary: element });
});

describe('on any page', () => {
  it('every character that stands in a node leads to a range of that character, and back', () => {
    fc.assert(
      fc.property(fc.array(anyNode(5), { maxLength: 6 }), (nodes) => {
        const root = factory.body.appendChild(factory.createElement('div'));
        root.append(...nodes);
        const { text, map } = textOf(root);
        const wrong: number[] = [];
        for (let at = 0; at < text.length; at++) {
          const range = map.rangeOf([at, at + 1]);
          const right = range
            ? range.toString().replace(/\s/, ' ') === text[at] && map.offsetAt(range.startContainer, range.startOffset) === at
            : /\s/.test(text[at] ?? '');
          if (!right) wrong.push(at);
        }
        expect(wrong).toEqual([]);
        root.remove();
      }),
      { numRuns: 60 },
    );
  });

  it('reading never throws, and every block lies in the text', () => {
    fc.assert(
      fc.property(fc.array(anyNode(5), { maxLength: 6 }), fc.string(), fc.boolean(), (nodes, url, force) => {
        const page = factory.implementation.createHTMLDocument('A title');
        page.body.append(...nodes);
        const reading = readPage(page, url, { force });
        if (reading.is === 'no-article') return;
        let end = -1;
        for (const block of reading.article.blocks) {
          expect(block.start).toBe(end + 1);
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(end).toBe(reading.article.text.length);
      }),
      { numRuns: 60 },
    );
  });
});
