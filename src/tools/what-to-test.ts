/** What vitest is asked to run. */
interface Wanted {
  /** Of vite.config.ts; a star stands for any words. */
  readonly project: 'unit*' | 'e2e';
  readonly filters: readonly string[];
}

/**
 * What the arguments of `npm test` mean: the name of a room is its folder in test, any other a part of the names of test files; "e2e", "e2e/card" or "attack" runs in browsers.
 * Vitest's own flags (-t "a title") go to it as they are.
 */
export function whatToTest(names: readonly string[], isThere: (folder: string) => boolean): Wanted {
  return {
    project: names.some((name) => /^(?:test\/)?(?:e2e|attack)\b/.test(name)) ? 'e2e' : 'unit*',
    filters: names.map((name) => (isThere(`test/${name}`) ? `test/${name}/` : name)),
  };
}
