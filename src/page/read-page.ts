import type { Article, Block } from '../engine/analysis.ts';
import type { Glance } from './could-be-article.ts';
import { dayOf } from './dates.ts';
import { type FoundArticle, findArticle } from './find-article.ts';
import { isArticle } from './is-article.ts';
import { livePosts } from './live-posts.ts';
import { readMetadata } from './metadata.ts';
import { isOpinion } from './opinion.ts';
import { TextMap } from './text-map.ts';
import { bodyToRead, readBoxes, SHORTEST } from './text-runs.ts';

/** What a page is to Dramatis. */
export type PageReading =
  | {
      readonly is: 'article';
      readonly article: Article;
      readonly map: TextMap;
      /** The element that holds the article's prose; headline and byline may stand outside. */
      readonly root: Element;
      /** The page's own address, as it gives it. */
      readonly canonical: string;
    }
  | { readonly is: 'no-article'; readonly reason: 'not-an-article' | 'no-text' };

interface ReadingOptions {
  /** The reader wants the page read though it doesn't look like an article: only a page without text is none then. */
  readonly force?: boolean;
  /** Is told of every open shadow root on the page that was read. */
  readonly meet?: (root: ShadowRoot) => void;
  /** What was read of this page before, at this address; what it has changed since isn't in the reading. */
  readonly glance?: Glance | null;
}

/**
 * Reads the article on a page: `url` is the address of the document. `article.language` is what the page declares ("" where it declares nothing).
 * Looks only, changes nothing, asks for no layout; one walk over the page's nodes. Never throws, whatever the page.
 */
export function readPage(document: Document, url: string, options: ReadingOptions = {}): PageReading {
  const steps = readingSteps(document, url, options);
  while (true) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same in steps, between which whoever reads may let the page have its thread. The page's nodes are walked in the first step; what the page changes after
 * that is not in the reading, and a place that it has changed has no Range then.
 */
export function* readingSteps(document: Document, url: string, options: ReadingOptions = {}): Generator<undefined, PageReading> {
  const body = bodyToRead(document);
  if (!body) return { is: 'no-article', reason: 'no-text' };
  const { glance } = options;
  if (glance && options.meet) glance.roots.forEach(options.meet);
  const all = glance?.page ?? readBoxes(body, options.meet);
  if (all.chars < SHORTEST) return { is: 'no-article', reason: 'no-text' };
  yield;
  const metadata = glance?.metadata ?? readMetadata(document, url);
  yield;
  const found = findArticle(all, metadata);
  yield;
  if (!options.force && !isArticle(found, metadata, document)) return { is: 'no-article', reason: 'not-an-article' };

  const runs = found.runs.map(({ run }) => run);
  const posted = livePosts(
    metadata.things,
    found.runs.map(({ kind, run: { text } }) => ({ kind, text })),
  );
  const starts: number[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const { kind, run } of found.runs) {
    if (text) text += '\n';
    const moment = posted.get(starts.length);
    blocks.push({ kind, start: text.length, end: text.length + run.text.length, ...(moment && { posted: moment }) });
    starts.push(text.length);
    text += run.text;
  }
  if (text.length < SHORTEST) return { is: 'no-article', reason: 'no-text' };
  const { title, outlet, authors, language, canonical } = metadata;
  const day = dayInByline(found);
  const headline = found.runs[0]?.kind === 'headline' ? found.runs[0].run.text : '';
  return {
    is: 'article',
    article: {
      text,
      blocks,
      title: found.renamed ? headline : title || headline,
      published: found.renamed ? (day ?? metadata.published) : (metadata.published ?? day),
      outlet,
      authors,
      language,
      ...(isOpinion(document, metadata, found.labels) && { opinion: true }),
    },
    map: new TextMap(text, runs, starts),
    root: found.story.element,
    canonical,
  };
}

/** The day that a line at the head of the article says, where the metadata says none. */
function dayInByline({ runs }: FoundArticle): string | null {
  for (const { kind, run } of runs) {
    const day = kind === 'byline' ? dayOf(run.text) : null;
    if (day) return day;
  }
  return null;
}
