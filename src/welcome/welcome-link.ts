import type { SampleLink } from '../sample/sample-link.ts';
import type { Settings } from '../settings/settings.ts';

/** What the welcome page can ask of the extension and the browser. The browser's side of it is browser-link.ts; a test brings its own. */
export interface WelcomeLink extends SampleLink {
  readonly browser: 'chrome' | 'firefox';
  settings(): Promise<Settings>;
  /** Whether the browser lets the extension read news pages. */
  hasAccess(): Promise<boolean>;
  /** Asks the reader for that, after a press of a button. */
  requestAccess(): Promise<boolean>;
  /** The keys that walk from person to person, "Alt+Shift+J"; null where there are none. */
  walkKeys(): Promise<string | null>;
  /** Whether the extension's button stands in the toolbar; null where the browser doesn't say or has none. */
  isPinned(): Promise<boolean | null>;
}
