import type { PageState } from '../../messages/messages.ts';
import { createSessionRecords } from './session-records.ts';

/** What is known of a tab's page, and the address it was known at. */
export interface TabRecord {
  readonly url: string;
  readonly state: PageState;
}

/** What is known of each tab, by its number. */
export const createTabStore = () => createSessionRecords<TabRecord>('tab', 7_000_000);
