import type { Article } from '../engine/analysis.ts';
import { isOwnPage } from '../messages/envelope.ts';
import { listen } from '../messages/listen.ts';
import type { PageState } from '../messages/messages.ts';
import { askBackground, thisExtension } from '../messages/send.ts';
import { isWalkRequest } from '../messages/shapes.ts';

/** What the sample needs of the extension. The extension's own side of it is below; a test brings its own. */
export interface SampleLink {
  /** Who is in the sample, and who said what. */
  analyse(article: Article): Promise<PageState>;
  /** More of where people stand, which is `unread` of some, those of `first` before others; null where there is nothing new for now. */
  readOn(article: Article, unread: readonly string[], first: readonly string[]): Promise<PageState | null>;
  /** Calls the listener at the keyboard commands that walk from person to person; answers a function that ends it. */
  onWalk(listener: (step: 1 | -1) => void): () => void;
}

/** Read to its end a sample takes seconds, more on a slow machine; it is not asked for twice meanwhile, ms. */
const READ_TO_END = 60_000;

export const sampleLink: SampleLink = {
  analyse: (article) => askBackground('analyseSample', { article, toEnd: false }),
  readOn: (article) => askBackground('analyseSample', { article, toEnd: true }, READ_TO_END),
  onWalk: (listener) =>
    listen({ walk: { mayAsk: isOwnPage(thisExtension()), isRequest: isWalkRequest, answer: ({ step }) => listener(step) } }),
};
