import type { SampleLink } from '../sample/sample-link.ts';
import type { AccessLink } from '../settings/access.ts';
import type { Settings } from '../settings/settings.ts';

/** What the welcome page can ask of the extension and the browser. The browser's side of it is browser-link.ts; a test brings its own. */
export interface WelcomeLink extends SampleLink, Pick<AccessLink, 'hasAccess' | 'requestAccess'> {
  readonly browser: 'chrome' | 'firefox';
  settings(): Promise<Settings>;
  /** The keys that walk from person to person, "Alt+Shift+J"; null where there are none. */
  walkKeys(): Promise<string | null>;
  /** Whether the extension's button stands in the toolbar; null where the browser doesn't say or has none. */
  isPinned(): Promise<boolean | null>;
}
