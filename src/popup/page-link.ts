import type { Span } from '../engine/analysis.ts';
import type { PageState } from '../messages/messages.ts';
import type { Settings } from '../settings/settings.ts';
import type { MentionPlace } from '../ui/person-row.tsx';

/** What the popup can ask of the page under it and of the extension. The browser's side of it is browser-link.ts; a test brings its own. */
export interface PageLink {
  /** The host name of the page ("news.example"); null where it has none (the browser's own pages, files). */
  readonly host: string | null;
  /** What is known of the page. */
  state(): Promise<PageState>;
  /** Shows a mention of this person on the page: the first, then the next. */
  showMention(personId: string): Promise<MentionPlace>;
  /** Shows these words on the page. */
  showSpan(span: Span): Promise<void>;
  /** Reads the page though it does not look like an article. */
  analyseAnyway(): Promise<void>;
  settings(): Promise<Settings>;
  saveSettings(patch: Partial<Settings>): Promise<Settings>;
  /** Calls the listener at every change of the settings; answers a function that ends it. */
  onSettings(listener: (settings: Settings) => void): () => void;
}
