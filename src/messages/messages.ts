import type { Analysis, Article, Span } from '../engine/analysis.ts';

/** What the background knows of a tab's page. */
export type PageState =
  /** The page is no news article, or nothing has come from it yet. */
  | { readonly is: 'no-article'; readonly reason: 'not-an-article' | 'no-text' | 'nothing-heard' }
  /** An article in a language that the engine does not read. */
  | { readonly is: 'other-language'; readonly language: string }
  /** The reader has switched Dramatis off here or everywhere. */
  | { readonly is: 'off'; readonly where: 'site' | 'everywhere' }
  /** The analysis failed; the page is untouched. */
  | { readonly is: 'failed'; readonly message: string }
  | { readonly is: 'analysed'; readonly article: ArticleInfo; readonly text: string; readonly analysis: Analysis };

/** What the views say about the article itself. */
export type ArticleInfo = Pick<Article, 'title' | 'published' | 'outlet'> & { readonly url: string };

/** From a page's content script to the background. */
export interface ContentToBackground {
  /** The text of the article on this page, anew after every change of it; answers what was found. Offsets are those of article.text. */
  analyse(request: { readonly article: Article; readonly url: string }): PageState;
  /** This page is no article, is in another language or is switched off: the badge is cleared, the popup says so. */
  report(state: Exclude<PageState, { is: 'analysed' }>): void;
}

/** From the popup to the background. */
export interface PopupToBackground {
  /** What is known of a tab's page. */
  stateOf(request: { readonly tabId: number }): PageState;
}

/** From the sample article on the extension's own pages to the background. */
export interface SampleToBackground {
  /** Analyses the sample as it would any article; nothing of it is kept. */
  analyseSample(request: { readonly article: Article }): PageState;
}

/** From the popup, through the browser, to the content script of the tab. */
export interface PopupToContent {
  /** Scrolls to a mention of this person and lights it: the first on the first call, then the next. Answers which one of how many. */
  showMention(request: { readonly personId: string }): { readonly index: number; readonly count: number };
  /** Scrolls to this span and lights it. */
  showSpan(request: { readonly span: Span }): void;
  /** Treat this page as an article though it does not look like one. */
  analyseAnyway(request: Record<string, never>): void;
}

/** From the background to the content script of a tab. */
export interface BackgroundToContent {
  /** What the content script knows of its page: asked where the background no longer holds it. */
  currentState(request: Record<string, never>): PageState;
}

/** Every message, whoever sends it: a name means one thing. */
export interface Messages extends ContentToBackground, PopupToBackground, SampleToBackground, PopupToContent, BackgroundToContent {}
export type MessageName = keyof Messages;
export type Request<Name extends MessageName> = Parameters<Messages[Name]>[0];
export type Reply<Name extends MessageName> = ReturnType<Messages[Name]>;
