/**
 * Something that is costly to keep: it is loaded when it is first wanted, lent for the time of a piece of work, and freed when nobody has wanted it for `idle` ms.
 * Rejects where it can't be loaded; a failed attempt is not remembered.
 */
export function createIdleResource<T>(load: () => Promise<T>, free: (value: T) => unknown, idle: number) {
  let held: Promise<T> | null = null;
  let lent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function putAway() {
    void held?.then(free);
    held = null;
  }

  return async function borrow<R>(work: (value: T) => Promise<R>): Promise<R> {
    clearTimeout(timer);
    lent++;
    held ??= load();
    const mine = held;
    try {
      return await work(
        await mine.catch((fault: unknown) => {
          if (held === mine) held = null;
          throw fault;
        }),
      );
    } finally {
      if (--lent === 0) timer = setTimeout(putAway, idle);
    }
  };
}
