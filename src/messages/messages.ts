import type { Analysis, Article, Position, Span } from '../engine/analysis.ts';
import type { Checked } from '../knowledge/validate-file.ts';
import type { WrongKind } from '../vocabulary/terms.ts';
import type { Packaged } from './catalogue.ts';

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
  /** Reading the page has ended the background twice; it is left alone. */
  | { readonly is: 'too-much' }
  | {
      readonly is: 'analysed';
      /** Only the people so far; who said what is still being read. */
      readonly partial?: true;
      /** Reading all of it has ended the background once: only its beginning was read. */
      readonly onlyBeginning?: true;
      /** How far it has been read where people stand. Without it, and not partial: to the end. */
      readonly reading?: Reading;
      /** The knowledge base is damaged: the article's own words stand alone. */
      readonly withoutKnowledge?: true;
      readonly article: ArticleInfo;
      readonly text: string;
      /** What was found: for our own pages as the reader has it, for a content script as its page may show it. */
      readonly analysis: Analysis;
    };

/** The last stage of an analysis, which takes its time: where people stand. */
export type Reading =
  /** Of these people (ids) it is not known yet. It is being read now, or waits until the reader opens a card, the popup or the panel. */
  | { readonly is: 'now' | 'waiting'; readonly unread: readonly string[] }
  /** The reader has switched it off. */
  | { readonly is: 'off' }
  /** It can't be read here, and why; what has been read stays. */
  | { readonly is: 'failed'; readonly message: string };

/** A post of a live blog: where it begins in the text, and when it was posted, ISO 8601. */
export interface LivePost {
  readonly at: number;
  readonly posted: string;
}

/** What the views say about the article itself. */
export type ArticleInfo = Pick<Article, 'title' | 'published' | 'outlet' | 'opinion'> & {
  readonly url: string;
  /** Absent where it is no live blog. */
  readonly posts?: readonly LivePost[];
};

/** A stance in an article that is remembered, with its words. */
export interface RememberedStance {
  readonly position: Position;
  /** The rest of the sentence before the words, the words (where something between is left out, in parts), and the rest after them. */
  readonly before: string;
  readonly quote: readonly string[];
  readonly after: string;
  readonly article: RememberedArticle;
}

export interface RememberedArticle {
  readonly url: string;
  readonly title: string;
  readonly outlet: string | null;
  /** When it was published, YYYY-MM-DD; null where it doesn't say. */
  readonly published: string | null;
  /** When it was published, or else read, YYYY-MM-DD. */
  readonly day: string;
}

/** Somebody who was for a thing in one article and against it in a later one, or the other way round. */
export interface ChangeOfView {
  readonly target: string;
  readonly from: RememberedStance;
  readonly to: RememberedStance;
}

/** What is remembered of a person from other articles than the one that is open. */
export interface MetBefore {
  /** Names the person in the memory. */
  readonly id: string;
  /** How many other articles. */
  readonly articles: number;
  readonly last: RememberedArticle;
  /** Views in the open article that are other than those in earlier ones. */
  readonly changes: readonly ChangeOfView[];
  /** Only the name is the same: it may be somebody else. */
  readonly byName: boolean;
}

/** The knowledge file that is at work. */
export interface KnowledgeFile {
  /** The reader has loaded it. */
  readonly isOwn: boolean;
  /** The last month that any of its sources saw, YYYY-MM. */
  readonly newest: string;
  readonly people: number;
}

/** What on a card the reader calls wrong; of an affiliation its words, of a stance those that show it. */
export interface Wrong {
  readonly kind: WrongKind;
  readonly words?: string;
}

/** An article that a page asks about: the first time whole, later by the name that the page gave it alone (content/session/send-article.ts). */
export interface SentArticle {
  readonly name: string;
  readonly article?: Article;
}

/** The background, which may have been stopped meanwhile, knows no article by that name in the tab: it is to be sent again. */
export const UNKNOWN = 'unknown';

/** From a page's content scripts to the background, which takes tab and address as the browser says that they are: a page that has its process in hand could claim any. */
export interface ContentToBackground {
  /** This page may be an article: bring in the script that reads it. Answers when it is there. */
  enter(request: Record<string, never>): void;
  /** The text of the article on this page, anew after every change of it; answers soon with the people in it. Offsets are those of article.text. */
  analyse(request: SentArticle): PageState | typeof UNKNOWN;
  /** The same article once more, after `analyse` has answered with a part; answers with the whole. Asked for, not sent: a background that was stopped meanwhile reads it anew. */
  analyseWhole(request: SentArticle): PageState | typeof UNKNOWN;
  /**
   * The same article again, after an answer in which it was `unread` where some people (ids) stand; answers with what is known when that has become more, or null
   * where it has not for a while. `first` (ids) come before all others: those whom the reader looks at. Asked for until nothing is unread.
   */
  readOn(
    request: SentArticle & { readonly unread: readonly string[]; readonly first: readonly string[] },
  ): PageState | null | typeof UNKNOWN;
  /** This page is no article, is in another language or is switched off: the badge is cleared, the popup says so. */
  report(state: Exclude<PageState, { is: 'analysed' }>): void;
  /**
   * The reader wants the side panel: at the page of the person with this name, with a target at the question that their stance on it is on, or (both null) at the
   * whole cast; with something wrong at where that is put right. To be sent while the reader's click is handled.
   */
  openPanel(request: { readonly person: string | null; readonly target: string | null; readonly wrong: Wrong | null }): void;
  /** The reader wants to see what Wikidata has of somebody, by the id there: opens its page in a tab. */
  openKnown(request: { readonly wikidata: string }): void;
  /** The extension's texts out of its package, where the browser has none for the process of this page. */
  texts(request: Record<string, never>): Packaged;
}

/** From popup and panel to the background. */
export interface PopupToBackground {
  /** What is known of a tab's page. */
  stateOf(request: { readonly tabId: number }): PageState;
  /** Whom of the people on a tab's page the reader has met before, by their id in the analysis; nobody where nothing is remembered. */
  metBefore(request: { readonly tabId: number }): Readonly<Record<string, MetBefore>>;
}

/** From the options to the background. */
export interface OptionsToBackground {
  /** Which knowledge file is at work, and the last month that it has looked into. */
  knowledgeAtWork(request: Record<string, never>): KnowledgeFile;
  /** This knowledge file is to take the place of the one that ships. Answers what it is: it is taken if it is one, and nothing has changed if it isn't. */
  loadKnowledge(request: { readonly text: string }): Checked;
  /** The knowledge file that ships is to be at work again. */
  shippedKnowledge(request: Record<string, never>): void;
}

/** From the sample article on the extension's own pages to the background. */
export interface SampleToBackground {
  /** Analyses the sample as it would any article: at once, or to the end. Nothing of it is kept. */
  analyseSample(request: { readonly article: Article; readonly toEnd: boolean }): PageState;
}

/** From popup and panel, and from the background where a key was pressed, through the browser, to the content script of the tab. */
export interface PopupToContent {
  /** Scrolls to a mention of this person and lights it: the first (or last) on the first call, then the next (or previous). Answers which one of how many. */
  showMention(request: { readonly personId: string; readonly step: 1 | -1 }): { readonly index: number; readonly count: number };
  /** Scrolls to this span and lights it. */
  showSpan(request: { readonly span: Span }): void;
  /** Where the words stand in the article that the reader has selected, whole; null where none of it is. */
  selected(request: Record<string, never>): Span | null;
  /** The reader's key: opens the card of the next (or previous) person on the page, with the focus in it. */
  walk(request: { readonly step: 1 | -1 }): void;
  /** Treat this page as an article though it does not look like one. */
  analyseAnyway(request: Record<string, never>): void;
  /** The reader looks at the people of this page: where they stand is read now, if it has waited for that. */
  readNow(request: Record<string, never>): void;
}

/** From the background to the content script of a tab. */
export interface BackgroundToContent {
  /** What the content script knows of its page: asked where the background no longer holds it. */
  currentState(request: Record<string, never>): PageState;
  /**
   * Whether the page may still be the article that the background knows at its address: false where it was loaded anew since, looked at, and found to be none,
   * of which nobody tells the background.
   */
  mayBeArticle(request: Record<string, never>): boolean;
  /**
   * The reader says that the words which they have selected name a person. Answers the name, whose card is opened as soon as it is marked; null where it is none, or
   * somebody's already, whose card opens at once.
   */
  missed(request: Record<string, never>): string | null;
}

/** From the background to popup and panel, wherever they are open. */
export interface BackgroundToViews {
  /** What is known of this tab's page has changed: ask again. */
  stateChanged(request: { readonly tabId: number }): void;
  /** The reader has pressed the panel's key (ms since 1970): one that was open in that window by then closes. */
  closePanel(request: { readonly windowId: number; readonly pressed: number }): void;
}

/** Every message, whoever sends it: a name means one thing. */
interface Messages
  extends ContentToBackground,
    PopupToBackground,
    SampleToBackground,
    OptionsToBackground,
    PopupToContent,
    BackgroundToContent,
    BackgroundToViews {}
export type MessageName = keyof Messages;
export type Request<Name extends MessageName> = Parameters<Messages[Name]>[0];
export type Reply<Name extends MessageName> = ReturnType<Messages[Name]>;
