import browser from 'webextension-polyfill';

/** The key in storage.session under which the background says that the memory can't be written: what is kept on disk may be as full. */
const TROUBLE = 'memoryTrouble';

export interface WriteFailure {
  /** When, ISO 8601. */
  readonly at: string;
  /** What the browser said. */
  readonly message: string;
  /** The browser stores nothing more. */
  readonly isFull: boolean;
}

/** Whether the browser stores nothing more: what each says of a request, and of opening the memory. */
export const isFull = ({ name, message }: Error): boolean => name === 'QuotaExceededError' || /\bquota\b|full disk/i.test(message);

const load = async () => ((await browser.storage.session.get(TROUBLE))[TROUBLE] as WriteFailure | undefined) ?? null;

/** Tells whoever looks at the memory that it can't be written, and why; null: it can again, or there is nothing left to be written. Never throws: where that can't be kept either, nobody is told. */
export async function reportWriteFailure(fault: Error | null): Promise<void> {
  const { session } = browser.storage;
  try {
    if (!fault) return await session.remove(TROUBLE);
    await session.set({
      [TROUBLE]: { at: new Date().toISOString(), message: fault.message, isFull: isFull(fault) } satisfies WriteFailure,
    });
  } catch {}
}

/** Calls back with the trouble that there is (null: none), now and after every change. Answers a function that ends this. */
export function onWriteFailure(told: (trouble: WriteFailure | null) => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'session' && TROUBLE in changes) void load().then(told);
  };
  void load().then(told);
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
