/**
 * Keys for things that are told apart by their words: the words, and a number where several have the same. Offsets into the article won't do for things that
 * stay on screen while a live article grows: every one of them changes when something is put before it, and the focus would be lost with its element.
 */
export function keysFor(words: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return words.map((each) => {
    const nth = (seen.get(each) ?? 0) + 1;
    seen.set(each, nth);
    return nth === 1 ? each : `${each} ${nth}`;
  });
}
