/**
 * Reads a front-coded list of sorted words: each is the number of characters shared with the one before, and the rest ("0aaron5s" is aaron, aarons).
 * Read at the first use, so that a list costs nothing at the start of the background.
 */
export function wordList(code: string): { has(word: string): boolean } {
  let words: Set<string> | null = null;
  const read = () => {
    words = new Set();
    let previous = '';
    for (const [, shared, rest] of code.matchAll(/(\d+)([^\d\n]+)/g)) {
      previous = previous.slice(0, Number(shared)) + rest;
      words.add(previous);
    }
    return words;
  };
  return { has: (word) => (words ?? read()).has(word) };
}
