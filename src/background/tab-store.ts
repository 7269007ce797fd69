import type { PageState } from '../messages/messages.ts';
import { createSessionStore } from './session-store.ts';

/** What is known of a tab's page, and the address it was known at. */
export interface TabRecord {
  readonly url: string;
  readonly state: PageState;
}

/** What is known of each tab, by its number. */
export const createTabStore = () => createSessionStore<TabRecord>('tab', 7_000_000);
