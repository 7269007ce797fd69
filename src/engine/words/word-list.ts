/**
 * Reads a front-coded list of sorted words: each is the number of characters shared with the one before, and the rest ("0aaron5s" is aaron, aarons).
 * Read at the first use, so that a list costs nothing at the start of the background.
 */
export function wordList(code: string): { has(word: string): boolean } {
  let words: Set<string> | null = null;
  const read = () => {
    words = new Set();
    let previous = '';
    for (let at = 0; at < code.length; ) {
      let shared = 0;
      for (let unit = code.charCodeAt(at); isBetween(unit); unit = code.charCodeAt(++at))
        if (unit !== BREAK) shared = shared * 10 + unit - ZERO;
      const start = at;
      while (at < code.length && !isBetween(code.charCodeAt(at))) at++;
      if (at === start) break;
      previous = previous.slice(0, shared) + code.slice(start, at);
      words.add(previous);
    }
    return words;
  };
  return { has: (word) => (words ?? read()).has(word) };
}

const ZERO = 48;
const NINE = 57;
const BREAK = 10;
/** What stands between words: digits and line breaks. Read unit by unit: an expression over the lists took three times as long in a background just started. */
const isBetween = (unit: number) => (unit >= ZERO && unit <= NINE) || unit === BREAK;
