import type { Block } from '../engine/analysis.ts';
import type { PageReading } from '../page/read-page.ts';
import { TextMap } from '../page/text-map.ts';
import { readBoxes, textRunsIn } from '../page/text-runs.ts';
import type { Story } from './story.ts';

/** Reads a story that stands in an element: its heading and its paragraphs, and nothing of the page around it. */
export function readSample(root: Element, { title, published, outlet }: Omit<Story, 'paragraphs'>): PageReading {
  const passages = textRunsIn(readBoxes(root)).filter(({ box }) => box.tag === 'h2' || box.tag === 'p');
  const starts: number[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const { box, text: words } of passages) {
    if (text) text += '\n';
    starts.push(text.length);
    blocks.push({ kind: box.tag === 'h2' ? 'headline' : 'paragraph', start: text.length, end: text.length + words.length });
    text += words;
  }
  return {
    is: 'article',
    article: { text, blocks, title, published, outlet, authors: [], language: 'en' },
    map: new TextMap(text, passages, starts),
    root,
    canonical: '',
  };
}
