import browser from 'webextension-polyfill';

/** The key in storage.local under which the background says that the memory can't be written. */
const TROUBLE = 'memoryTrouble';

export interface WriteFailure {
  /** When, ISO 8601. */
  readonly at: string;
  /** What the browser said. */
  readonly message: string;
}

const load = async () => ((await browser.storage.local.get(TROUBLE))[TROUBLE] as WriteFailure | undefined) ?? null;

/** Tells whoever looks at the memory that it can't be written, and why; null: it can again, or there is nothing left to be written. */
export async function reportWriteFailure(fault: Error | null): Promise<void> {
  if (fault)
    await browser.storage.local.set({ [TROUBLE]: { at: new Date().toISOString(), message: fault.message } satisfies WriteFailure });
  else if (await load()) await browser.storage.local.remove(TROUBLE);
}

/** Calls back with the trouble that there is (null: none), now and after every change. Answers a function that ends this. */
export function onWriteFailure(told: (trouble: WriteFailure | null) => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && TROUBLE in changes) void load().then(told);
  };
  void load().then(told);
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
