/** A choice with the second step's sum, and whether readers marked it. */
export interface Judged {
  readonly sum: number;
  readonly target: boolean;
  readonly evidence: boolean;
}

const percent = (value: number) => (100 * value).toFixed(1).padStart(8);

/** Prints precision, recall and F1 of stances and of their places when the surest so many are shown; `marked` is how many readers marked. */
export function printTable(judged: readonly Judged[], marked: number): void {
  const sorted = [...judged].sort((a, b) => b.sum - a.sum);
  console.log('shown, of those marked     precision  recall      F1    at evidence: precision  recall      F1');
  let [right, placed] = [0, 0];
  sorted.forEach(({ target, evidence }, i) => {
    right += target ? 1 : 0;
    placed += evidence ? 1 : 0;
    const shown = i + 1;
    const step = Math.round(marked / 20);
    if (shown % step || shown > 1.2 * marked) return;
    const cells = (hits: number) => percent(hits / shown) + percent(hits / marked) + percent((2 * hits) / (shown + marked));
    console.log(`${percent(shown / marked)}                 ${cells(right)}              ${cells(placed)}`);
  });
}
