type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** Who hears of changes. */
export const listeners = new Set<Listener>();

/** An area of the browser's storage: it takes and hands out copies, has nothing of a key that was not set, and tells whoever listens. */
function createArea(area: string) {
  const held: Record<string, unknown> = {};
  const faults = { full: false };
  const tell = (keys: readonly string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, key in held ? { newValue: structuredClone(held[key]) } : {}]));
    for (const listener of listeners) listener(changes, area);
  };
  return {
    /** What is in it, to look at and to put there. */
    held,
    /** What goes wrong with it. */
    faults,
    api: {
      get: async (keys: string | readonly string[]) =>
        structuredClone(Object.fromEntries([keys].flat().flatMap((key) => (key in held ? [[key, held[key]]] : [])))),
      async set(values: object) {
        if (faults.full) throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(held, structuredClone(values));
        tell(Object.keys(values));
      },
      async remove(keys: string | readonly string[]) {
        for (const key of [keys].flat()) delete held[key];
        tell([keys].flat());
      },
    },
  };
}

export const local = createArea('local');
export const session = createArea('session');

/** `browser.storage`, as far as the extension asks it for anything. */
export const storage = {
  local: local.api,
  session: session.api,
  onChanged: {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  },
};

/** Empties both areas; nobody listens any more. */
export function emptyStorage() {
  listeners.clear();
  for (const { held, faults } of [local, session]) {
    faults.full = false;
    for (const key of Object.keys(held)) delete held[key];
  }
}

let last: Promise<unknown> = Promise.resolve();
/** `navigator.locks`, all of one name: one after the other. */
export const locks = {
  request(_name: string, change: () => Promise<unknown>) {
    last = last.then(change, change);
    return last;
  },
};
