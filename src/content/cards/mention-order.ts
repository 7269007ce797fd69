/** The marks of a page as the keyboard walks them: in the order of the page, each with whom it can mean. */
type Steps = readonly { readonly people: readonly string[] }[];

/**
 * The next (or previous) mark of another person than the one at `at`, round the end of the page; the same where nobody else is marked. From before the first mark
 * (`at` -1) it is the first.
 */
export function nextPerson(marks: Steps, at: number, step: 1 | -1): number {
  const here = marks[at]?.people.join();
  const from = at < 0 && step === -1 ? 0 : at;
  for (let far = 1; far <= marks.length; far++) {
    const index = (from + step * far + marks.length * 2) % marks.length;
    if (marks[index]?.people.join() !== here) return index;
  }
  return at;
}

/** The next (or previous) of so many mentions of one person, round the end; from before the first (`at` -1) the first, or the last. */
export const nextMention = (count: number, at: number, step: 1 | -1): number =>
  (Math.max(at, step === 1 ? -1 : 0) + step + count) % Math.max(1, count);
