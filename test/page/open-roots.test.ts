import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addsStory } from '../../src/page/added-text.ts';
import { concernArticle } from '../../src/page/changes.ts';
import { isInside, openRootsIn } from '../../src/page/open-roots.ts';
import { readPage } from '../../src/page/read-page.ts';
import { readBoxes, textRunsIn } from '../../src/page/text-runs.ts';
import { HARBOUR } from '../e2e/articles.ts';

/** A body in which every `<template data-root>` has become its parent's shadow root, open unless it says "closed". */
function body(html: string): HTMLElement {
  const { document } = new JSDOM(`<!doctype html><body>${html}</body>`).window;
  const turn = (root: ParentNode) => {
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-root]')) {
      const mode = template.dataset.root === 'closed' ? 'closed' : 'open';
      const shadow = (template.parentElement as Element).attachShadow({ mode });
      shadow.append(template.content);
      template.remove();
      turn(shadow);
    }
  };
  turn(document);
  return document.body;
}

const linesOf = (html: string) => textRunsIn(readBoxes(body(html))).map(({ text }) => text);

const root = (inner: string) => `<template data-root>${inner}</template>`;

describe('readBoxes', () => {
  it.each([
    ['reads an open root', `<x-a>${root('<p>One</p><p>two</p>')}</x-a>`, ['One', 'two']],
    ['reads what a slot shows, in its place', `<x-a>${root('<p>One</p><slot></slot><p>three</p>')}<p>two</p></x-a>`, ['One', 'two', 'three']],
    ['reads by the names of slots', `<x-a>${root('<slot name="b"></slot><slot name="a"></slot>')}<p slot="a">A</p><p slot="b">B</p></x-a>`, ['B', 'A']],
    ['leaves out what no slot shows', `<x-a>${root('<p>One</p>')}<p>hidden</p></x-a>`, ['One']],
    ['reads what a slot without content holds itself', `<x-a>${root('<slot><p>own</p></slot>')}</x-a>`, ['own']],
    ['keeps a sentence together', `<p>Said <x-a>${root('<b><slot></slot></b>')}Anna Lindqvist</x-a> today</p>`, ['Said Anna Lindqvist today']],
    ['reads roots in roots', `<x-a>${root(`<x-b>${root('<p>deep</p>')}</x-b>`)}</x-a>`, ['deep']],
    ['leaves closed roots alone', '<x-a><template data-root="closed"><p>hidden</p></template></x-a><p>One</p>', ['One']],
    ['leaves out what a component hides', `<x-a hidden>${root('<p>hidden</p>')}</x-a><p>One</p>`, ['One']],
    ['reads a slot that belongs to nobody as what it holds', '<p>One <slot>two</slot></p>', ['One two']],
  ])('%s', (_what, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  }); // biome-ignore format: a table

  it('tells of every open root', () => {
    const met: ShadowRoot[] = [];
    const page = body(`<x-a>${root(`<x-b>${root('<p>deep</p>')}</x-b>`)}</x-a><x-c>${root('')}</x-c>`);
    readBoxes(page, (one) => met.push(one));
    expect(met.map(({ host }) => host.localName)).toEqual(['x-a', 'x-b', 'x-c']);
    expect(new Set(openRootsIn(page))).toEqual(new Set(met));
  });

  it.each([
    [50, ['deep']],
    [200, []],
  ])('reads no roots that are nested without end: %i', (deep, lines) => {
    const { document } = new JSDOM('<!doctype html><body></body>').window;
    let into: Node = document.body;
    for (let depth = 0; depth < deep; depth++) into = into.appendChild(document.createElement('x-a')).attachShadow({ mode: 'open' });
    into.appendChild(document.createTextNode('deep'));
    expect(textRunsIn(readBoxes(document.body)).map(({ text }) => text)).toEqual(lines);
  });
});

const paragraphs = HARBOUR.paragraphs.map((text) => `<p>${text}</p>`).join('');
const shadowed = (inner: string, light = '') => {
  const page = body(`<news-story>${root(inner)}${light}</news-story>`);
  const read = readPage(page.ownerDocument, 'https://courier.example/2026/03/04/harbour', { force: true });
  if (read.is !== 'article') throw new Error('no article');
  return { page, read };
};

/** The records of what a change does in this node. */
async function recordsOf(node: Node, change: () => void): Promise<MutationRecord[]> {
  const { MutationObserver } = (node.ownerDocument as Document).defaultView as unknown as {
    MutationObserver: typeof globalThis.MutationObserver;
  };
  const observer = new MutationObserver(() => {});
  observer.observe(node, { subtree: true, childList: true, characterData: true });
  change();
  return observer.takeRecords();
}

describe('an article in an open root', () => {
  it('leads back to the page, and not where a span stands in two trees', () => {
    const { read } = shadowed(`<h1>${HARBOUR.title}</h1>${paragraphs}<p>Half <x-a>${root('Anna')}</x-a> Lindqvist</p>`);
    const { text } = read.article;
    const at = text.indexOf('Jonas Weber');
    expect(String(read.map.rangeOf([at, at + 11]))).toBe('Jonas Weber');
    const split = text.indexOf('Anna Lindqvist', text.indexOf('Half'));
    expect(split).toBeGreaterThan(0);
    expect(read.map.rangeOf([split, split + 14])).toBe(null);
  });

  it.each([
    ['its own paragraphs', `<h1>${HARBOUR.title}</h1><article>${paragraphs}</article>`, ''],
    ['paragraphs in its slot', `<h1>${HARBOUR.title}</h1><article><slot></slot></article>`, paragraphs],
  ])('is read anew when a paragraph comes in, not when advertising does: %s', async (_what, inner, light) => {
    const { page, read } = shadowed(inner, light);
    const host = page.querySelector('news-story') as Element;
    const holder = (light ? host : host.shadowRoot?.querySelector('article')) as Element;
    expect(isInside(holder.querySelector('p') as Element, read.root)).toBe(true);
    const add = (name: string) => () => {
      const added = page.ownerDocument.createElement('div');
      added.className = name;
      added.textContent = 'The ferry sailed at noon with everybody on board.';
      holder.append(added);
    };
    const watched = light ? page : (host.shadowRoot as ShadowRoot);
    expect(concernArticle(await recordsOf(watched, add('post')), read)).toBe(true);
    expect(concernArticle(await recordsOf(watched, add('advertisement')), read)).toBe(false);
  });

  it('counts when it comes in with its component', async () => {
    const page = body('<main></main>');
    const records = await recordsOf(page, () => {
      const story = page.ownerDocument.createElement('news-story');
      story.attachShadow({ mode: 'open' }).innerHTML = paragraphs;
      page.append(story);
    });
    expect(addsStory(records)).toBe(true);
  });
});
