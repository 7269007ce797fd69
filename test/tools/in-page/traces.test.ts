// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/tools/in-page/traces.iife.ts';

declare const __traces: { snapshot(): { readonly dom: string } };

/** jsdom knows no adopted sheets, and none of a shadow root. */
function withSheets<T extends object>(root: T): T {
  for (const of of ['adoptedStyleSheets', 'styleSheets']) Object.defineProperty(root, of, { value: [], configurable: true });
  return root;
}

const addFrame = (document: Document) => document.body.appendChild(document.createElement('iframe'));
/** The document of a new frame without an address in this one. */
const inFrame = (document: Document) => withSheets(addFrame(document).contentDocument as Document);
const inRoot = () => withSheets(document.body.appendChild(document.createElement('p')).attachShadow({ mode: 'open' }));

const dom = () => __traces.snapshot().dom;

describe('what a page can see of itself', () => {
  beforeEach(() => withSheets(document).body.replaceChildren());

  it.each<[string, () => ParentNode]>([
    ['the document', () => document.body],
    ['an open shadow root', inRoot],
    ['a frame', () => inFrame(document).body],
    ['a frame in a frame', () => inFrame(inFrame(document)).body],
  ])('is what stands in %s', (_where, make) => {
    const at = make();
    const before = dom();
    at.append('read');
    expect(dom()).not.toBe(before);
  });

  it('is not whether a frame still waits for what comes from elsewhere', () => {
    const frame = addFrame(document);
    const waiting = withSheets(frame.contentDocument as Document);
    const reached = dom();
    frame.src = 'https://elsewhere.example/';
    const of = (contentDocument: Document | null) =>
      Object.defineProperty(frame, 'contentDocument', { value: contentDocument, configurable: true });
    expect(reached).toContain('in iframe');
    of(waiting);
    const before = dom();
    of(null);
    expect(dom()).toBe(before);
  });
});
