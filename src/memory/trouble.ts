/** The key in storage.local under which the background says that the memory can't be written. */
export const TROUBLE = 'memoryTrouble';

export interface Trouble {
  /** When, ISO 8601. */
  readonly at: string;
  /** What the browser said. */
  readonly message: string;
}
