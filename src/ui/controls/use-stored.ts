import { useEffect, useState } from 'preact/hooks';

/** Where something of several parts is stored. */
interface Store<Value> {
  readonly load: () => Promise<Value>;
  /** Stores some parts anew. Rejects where nothing can be stored. */
  readonly save: (patch: Partial<Value>) => Promise<unknown>;
  /** Calls the listener with what is stored whenever that changes. Answers a function that ends it. */
  readonly follow: (listener: (value: Value) => void) => () => void;
}

/**
 * What is stored, wherever it is changed, and how to change a part of it; null until it is read. What the reader does shows at once and is stored then; where it can't be, what
 * holds shows again, and `isLost` says so until something can be stored.
 */
export function useStored<Value>({ load, save, follow }: Store<Value>, on: readonly unknown[]) {
  const [value, setValue] = useState<Value | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    void load().then(setValue);
    return follow(setValue);
  }, on);

  async function store(patch: Partial<Value>) {
    try {
      await save(patch);
      setLost(false);
    } catch {
      setLost(true);
      setValue(await load());
    }
  }
  function change(patch: Partial<Value>) {
    setValue((before) => before && { ...before, ...patch });
    void store(patch);
  }
  return { value, change, isLost };
}
