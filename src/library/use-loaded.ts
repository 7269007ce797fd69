import { useEffect, useState } from 'preact/hooks';

/** Loads something anew whenever one of these changes; null while the first of it is under way. What comes late, after the next has begun, is dropped. */
export function useLoaded<T>(load: () => Promise<T>, on: readonly unknown[]): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    void load().then((loaded) => {
      if (current) setValue(loaded);
    });
    return () => {
      current = false;
    };
  }, on);
  return value;
}
