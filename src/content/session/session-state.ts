import type { Article } from '../../engine/analysis.ts';
import type { PageState } from '../../messages/messages.ts';
import { type Analyses, analysedAgain } from '../../page/changes.ts';
import type { PageReading } from '../../page/read-page.ts';
import { createStore } from '../store.ts';

/** All that a session knows, but for what follows its page (watch-page.ts). */
export interface SessionState {
  /** What the page is, as popup and panel are told. */
  readonly shown: PageState;
  /** The page as it was read last. */
  readonly page: PageReading | null;
  /** What that took of the page's thread, ms. */
  readonly cost: number;
  /** The article that was analysed last, and what came of it, as the background knows it; null once it was told something else of this page. */
  readonly answered: { readonly article: Article; readonly url: string; readonly found: PageState } | null;
  /** How often articles are analysed. */
  readonly analyses: Analyses;
  /** Counts the readings, so that an answer that comes after the next one has begun is known for late. */
  readonly reading: number;
  /** The reading of which the rest is being asked for; 0 for none. */
  readonly askedOn: number;
  /** What was marked last, of which reading; empty where nothing is. */
  readonly drawn: string;
  /** The last report, so that the same is not said twice. */
  readonly reported: string;
  /** The address at which the reader asked for an analysis although the page is no article. */
  readonly forcedAt: string | null;
  /** The address at which the reader has looked at the people. */
  readonly lookedAt: string | null;
}

/** What may happen to a session. */
export type SessionEvent =
  | { readonly is: 'begun' }
  | ({ readonly is: 'read' } & Pick<SessionState, 'page' | 'cost'>)
  | { readonly is: 'asked'; readonly at: number }
  | { readonly is: 'answered'; readonly answered: SessionState['answered'] }
  | { readonly is: 'displayed'; readonly shown: PageState }
  | { readonly is: 'drawn'; readonly drawn: string }
  | { readonly is: 'reported'; readonly shown: PageState; readonly words: string }
  | { readonly is: 'unheard' }
  | { readonly is: 'heard'; readonly at: number }
  | { readonly is: 'asking-on'; readonly goesOn: boolean }
  | { readonly is: 'looked'; readonly url: string }
  | { readonly is: 'forced'; readonly url: string };

const AT_FIRST: SessionState = {
  shown: { is: 'no-article', reason: 'nothing-heard' },
  page: null,
  cost: 0,
  answered: null,
  analyses: { begun: Number.NEGATIVE_INFINITY, over: null, inRow: 0 },
  reading: 0,
  askedOn: 0,
  drawn: '',
  reported: '',
  forcedAt: null,
  lookedAt: null,
};

/** What a session knows after something has happened. */
export function after(state: SessionState, event: SessionEvent): SessionState {
  switch (event.is) {
    case 'begun':
      return { ...state, reading: state.reading + 1 };
    case 'read':
      return { ...state, page: event.page, cost: event.cost };
    case 'asked':
      return { ...state, analyses: analysedAgain(state.analyses, event.at) };
    case 'answered':
      return { ...state, answered: event.answered };
    case 'displayed':
      return { ...state, shown: event.shown, reported: '' };
    case 'drawn':
      return { ...state, drawn: event.drawn };
    case 'reported':
      return { ...state, shown: event.shown, reported: event.words, answered: null };
    case 'unheard':
      return { ...state, reported: '' };
    case 'heard':
      return { ...state, analyses: { ...state.analyses, over: event.at } };
    case 'asking-on':
      return { ...state, askedOn: event.goesOn ? state.reading : 0 };
    case 'looked':
      return { ...state, lookedAt: event.url };
    case 'forced':
      return { ...state, forcedAt: event.url };
  }
}

/** Keeps what a session knows. */
export const createSessionStore = () => createStore(AT_FIRST, after);

export type SessionStore = ReturnType<typeof createSessionStore>;
