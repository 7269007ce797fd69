import type { Article } from '../engine/analysis.ts';
import type { PageState } from '../messages/messages.ts';
import type { Settings } from '../settings/settings.ts';

/** What the welcome page can ask of the extension and the browser. The browser's side of it is browser-link.ts; a test brings its own. */
export interface WelcomeLink {
  readonly browser: 'chrome' | 'firefox';
  settings(): Promise<Settings>;
  /** Whether the browser lets the extension read news pages. */
  hasAccess(): Promise<boolean>;
  /** Asks the reader for that, after a press of a button. */
  requestAccess(): Promise<boolean>;
  /** Whether the extension's button stands in the toolbar; null where the browser doesn't say or has none. */
  isPinned(): Promise<boolean | null>;
  /** Analyses the sample article. */
  analyse(article: Article): Promise<PageState>;
}
