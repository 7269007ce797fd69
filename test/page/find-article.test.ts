import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/find-article.ts';
import { readBoxes } from '../../src/page/text-runs.ts';

/** Five paragraphs about one thing. */
const story = (thing: string) =>
  [1, 2, 3, 4, 5]
    .map(
      (day) => `<p>On day ${day} the mayor said that the ${thing} would stay closed, and that nobody should wait for it in the rain.</p>`,
    )
    .join('');

/** The texts of the article's runs, shortened to what tells them apart. */
function found(html: string, title = 'The tunnel stays closed') {
  const { body } = new JSDOM(html).window.document;
  return findArticle(readBoxes(body), { titles: [title], authors: ['Lena Okafor'] }).runs.map(({ kind, run }) =>
    kind === 'paragraph' && /^On day/.test(run.text) ? `${/the (\w+) would/.exec(run.text)?.[1]}` : `${kind}: ${run.text}`,
  );
}

const TUNNEL = ['headline: The tunnel stays closed', 'tunnel', 'tunnel', 'tunnel', 'tunnel', 'tunnel'];

describe('findArticle', () => {
  it.each([
    ['ends where an endless page begins the next story', `<article><h1>The tunnel stays closed</h1>${story('tunnel')}</article><article><h1>The bridge too</h1>${story('bridge')}</article>`],
    ['keeps a story in a box that is named after its share buttons', `<h1>The tunnel stays closed</h1><div class="body-share-wrapper">${story('tunnel')}</div>`],
    ['keeps a story in a box with the role of something else', `<h1>The tunnel stays closed</h1><div role="tablist"><div role="tabpanel">${story('tunnel')}</div></div>`],
    ['leaves out a gallery that is a story of its own', `<h1>The tunnel stays closed</h1><div class="story-body">${story('tunnel')}<div class="photo-gallery"><ul>${`<li><img><p>${'The lighthouse of Cape Sorrow, seen from the sea in the morning, when the fog lifts. '.repeat(3)}</p></li>`.repeat(6)}</ul></div></div>`],
    ['leaves out comments that are longer than the story', `<h1>The tunnel stays closed</h1><main>${story('tunnel')}</main><section id="comments">${`<div>${story('pump')}</div>`.repeat(6)}</section>`],
    ['leaves out teasers between and behind the paragraphs', `<h1>The tunnel stays closed</h1><div>${story('tunnel')}</div><div>${'<div class="box"><h3><a href="#">The lighthouse walks inland</a></h3><p>It will be lifted on rails and rolled away from the edge of the cliff at walking pace, over nine days.</p></div>'.repeat(4)}</div>`],
    ['knows a headline that is no heading by the title', `<div class="x1">The tunnel stays closed</div><div class="x2">${story('tunnel')}</div>`],
    ['leaves out what readers are told to do', `<h1>The tunnel stays closed</h1><div>${story('tunnel')}<p>Advertisement</p><div>Share this article</div><span>3 min read</span></div>`],
    ['leaves out headings with nothing below', `<h1>The tunnel stays closed</h1><div>${story('tunnel')}<h2>Related stories</h2><ul class="related"><li><a href="#">The bridge</a></li></ul></div>`],
  ])('%s', (_what, html) => expect(found(html)).toEqual(TUNNEL)); // biome-ignore format: a table

  const piece = (title: string, thing: string) => `<article><h1>${title}</h1>${story(thing)}</article>`;
  const longer = `<article><h1>The bridge too</h1>${story('bridge').repeat(3)}</article>`;
  it.each([
    ['below one as long', `<main>${piece('The bridge too', 'bridge')}${piece('The tunnel stays closed', 'tunnel')}</main>`],
    ['below a longer one', `<main>${longer}${piece('The tunnel stays closed', 'tunnel')}</main>`],
    ['between two others', `<main>${longer}${piece('The tunnel stays closed', 'tunnel')}${piece('A pump in the night', 'pump')}</main>`],
    ['in boxes that are no articles', `<main>${`<div class="story">${piece('The bridge too', 'bridge').slice(9, -10)}</div>`.repeat(2)}<div class="story">${piece('The tunnel stays closed', 'tunnel').slice(9, -10)}</div></main>`],
    ['of many', `<main>${piece('The bridge too', 'bridge').repeat(6)}${piece('The tunnel stays closed', 'tunnel')}${longer}</main>`],
  ])('finds the article that the title is of, on a page that goes on with the next: %s', (_what, html) => expect(found(html)).toEqual(TUNNEL)); // biome-ignore format: a table

  it('takes standfirst, byline, date and caption between the headline and the story', () => {
    const head =
      '<h1>The tunnel stays closed</h1><div>Nobody knows how long, and nobody wants to be asked</div><div>Lena Okafor, Port Amity</div><div>March 4, 2026, 10:15</div><div class="img-caption">The tunnel on Monday</div><div>Text size</div>';
    expect(found(`<div>${head}</div><div class="story-body">${story('tunnel')}</div>`)).toEqual([
      'headline: The tunnel stays closed',
      'standfirst: Nobody knows how long, and nobody wants to be asked',
      'byline: Lena Okafor, Port Amity',
      'byline: March 4, 2026, 10:15',
      'caption: The tunnel on Monday',
      ...TUNNEL.slice(1),
    ]);
  });

  it.each([
    ['above the headline', '<div>March 4, 2026, 10:15</div><h1>The tunnel stays closed</h1>', ['byline: March 4, 2026, 10:15']],
    ['above the headline, with the share buttons between', '<span>4 March 2026 Last updated at 10:15 GMT</span><div class="share-tools"><h3>Share this page</h3><p>By pigeon</p><p>By post</p></div><h1>The tunnel stays closed</h1>', ['byline: 4 March 2026 Last updated at 10:15 GMT']],
    ['above the headline, and the standfirst below', '<div>March 4, 2026</div><h1>The tunnel stays closed</h1><p>Nobody knows how long, and nobody wants to be asked</p>', ['byline: March 4, 2026', 'standfirst: Nobody knows how long, and nobody wants to be asked']],
    ['of another story, far from the headline', '<div>March 3, 2026</div><div><div><div><div><h1>The tunnel stays closed</h1></div></div></div></div>', []],
    ['not above the headline: no date', '<div>Economy</div><h1>The tunnel stays closed</h1>', []],
  ])('takes the date: %s', (_what, head, expected) => {
    expect(found(`<main><article>${head}<div>${story('tunnel')}</div></article></main>`)).toEqual([TUNNEL[0], ...expected, ...TUNNEL.slice(1)]);
  }); // biome-ignore format: a table

  it.each([
    ['in a box of share buttons', '<div class="social-bar"><div>by Lena Okafor</div><a href="#">Share</a></div>', ['byline: by Lena Okafor']],
    ['in a box of the author', '<div class="author-info"><a href="#">Lena Okafor</a><div>March 4, 2026</div></div>', ['byline: Lena Okafor', 'byline: March 4, 2026']],
    ['in a teaser of another story', '<div class="related"><h3><a href="#">The lighthouse walks inland</a></h3><span>by Lena Okafor</span></div>', []],
  ])('knows a byline: %s', (_what, byline, expected) => {
    expect(found(`<main><h1>The tunnel stays closed</h1>${byline}<div>${story('tunnel')}</div></main>`)).toEqual([TUNNEL[0], ...expected, ...TUNNEL.slice(1)]);
  }); // biome-ignore format: a table

  const LENA = 'Lena Okafor is a reporter at the Amity Courier, who has covered tunnels, bridges and lighthouses since 2011.';
  const TOM = 'Tom Reyes is a photographer at the Amity Courier, who has pictured tunnels, bridges and lighthouses since 2012.';
  it.each([
    ['behind the story', `<div class="author-bio"><p>${LENA}</p><a href="#">More by Lena Okafor</a></div>`, [LENA]],
    ['as an aside', `<aside class="about-the-author"><h4>Lena Okafor</h4><p>${LENA.replace('Lena Okafor', 'Lena')}</p></aside>`, [LENA.replace('Lena Okafor', 'Lena')]],
    ['once where the page has it twice', `<div class="author-box"><p>${LENA}</p></div><div class="bio"><p>${LENA}</p></div>`, [LENA]],
    ['not of someone who is no author of the story', `<div class="author-bio"><h4>Tom Reyes</h4><p>${TOM}</p></div>`, []],
    ['not with a list of what the author wrote', `<div class="author-bio"><p>${LENA}</p><ul>${'<li>The bridge too, and the lighthouse, and the pump</li>'.repeat(50)}</ul></div>`, []],
    ['not behind the next story', `<h1>The bridge too</h1>${story('bridge')}<div class="author-bio"><p>${LENA}</p></div>`, []],
  ])('takes who the author is: %s', (_what, tail, expected) => {
    expect(found(`<article><h1>The tunnel stays closed</h1><div>${story('tunnel')}</div></article><article>${tail}</article>`)).toEqual([...TUNNEL, ...expected.map((text) => `paragraph: ${text}`)]);
  }); // biome-ignore format: a table

  it('takes whose text it is at the end of the story', () => {
    const html = `<article><h1>The tunnel stays closed</h1><div>${story('tunnel')}<div class="copyright">© 2026 Amity Press</div></div></article><footer>© 2026 The Amity Courier</footer>`;
    expect(found(html)).toEqual([...TUNNEL, 'paragraph: © 2026 Amity Press']);
  });

  it('takes the note on sources behind the story, and nothing else from there', () => {
    const tail = '<div><p>With files from Tom Reyes</p></div><div><p>Weather: rain from the west, and fog</p></div>';
    expect(found(`<h1>The tunnel stays closed</h1><div class="story-body">${story('tunnel')}</div>${tail}`)).toEqual([
      ...TUNNEL,
      'paragraph: With files from Tom Reyes',
    ]);
  });

  it('keeps a line of links among the paragraphs, not behind them', () => {
    const line = '<p><a href="#">Read more: The bridge is closed as well</a></p>';
    expect(found(`<h1>The tunnel stays closed</h1><div>${story('tunnel')}${line}${story('pump')}${line}</div>`)).toEqual([
      ...TUNNEL,
      'paragraph: Read more: The bridge is closed as well',
      ...new Array(5).fill('pump'),
    ]);
  });
});
