/** storage.session as browsers have it, with a fault to switch on. */
export const held = new Map<string, unknown>();
export const faults = { full: false };
export const session = {
  get: async (key: string) => (held.has(key) ? { [key]: structuredClone(held.get(key)) } : {}),
  async set(items: object) {
    if (faults.full) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of Object.entries(items)) held.set(key, value);
  },
  async remove(keys: string | string[]) {
    for (const key of [keys].flat()) held.delete(key);
  },
};
