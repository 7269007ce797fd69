import type { Span } from '../engine/analysis.ts';
import type { PageState } from '../messages/messages.ts';
import type { AccessLink } from '../settings/access.ts';
import type { Settings } from '../settings/settings.ts';
import type { MentionPlace } from '../ui/person/mention-place.ts';
import type { ReaderTools } from './reader-tools.ts';

/** What a view can ask of the page that it is about. The browser's side of it is browser-link.ts; a test brings its own. */
export interface PageLink {
  /** Another page, another key: what the reader chose on one (a person, a filter) is not carried to the next. */
  readonly key: string;
  /** The browser's number for the page's tab. */
  readonly tabId: number;
  /** The host name of the page ("news.example"); null where it has none (the browser's own pages, files). */
  readonly host: string | null;
  /** What is known of the page. */
  state(): Promise<PageState>;
  /** Calls the listener when what is known of the page may have changed; answers a function that ends it. */
  onState(listener: () => void): () => void;
  /** Shows a mention of this person on the page: the first or last, then the next or previous. */
  showMention(personId: string, step: 1 | -1): Promise<MentionPlace>;
  /** Shows these words on the page. */
  showSpan(span: Span): Promise<void>;
  /** Where the words stand in the article that the reader has selected on the page; null where none of it is. */
  selected(): Promise<Span | null>;
  /** Reads the page though it does not look like an article. */
  analyseAnyway(): Promise<void>;
  /** The reader looks at the page's people: what has waited for that is read now. */
  readNow(): Promise<void>;
  /** What the reader can do with it: remember, put right, take away. */
  readonly tools: ReaderTools;
}

/** Where the settings are kept, and whether pages may be read at all. */
export interface SettingsLink extends AccessLink {
  settings(): Promise<Settings>;
  saveSettings(patch: Partial<Settings>): Promise<Settings>;
  /** Calls the listener at every change of the settings; answers a function that ends it. */
  onSettings(listener: (settings: Settings) => void): () => void;
}
