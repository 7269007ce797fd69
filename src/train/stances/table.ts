import type { Judged } from './gold.ts';

/** A choice with the second step's sum, and whether readers marked it. */
export interface Weighed extends Judged {
  readonly sum: number;
  /** What a reader would be told, 0 to 1. */
  readonly confidence: number;
}

const percent = (value: number) => (100 * value).toFixed(1).padStart(8);

/** Prints precision, recall and F1 of stances and of their places when the surest so many are shown; `marked` is how many readers marked. */
export function printTable(judged: readonly Weighed[], marked: number): void {
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

const EDGES = [0.15, 0.25, 0.35, 0.5, 0.6, 0.7, 1.01];

/** Prints, for each range of confidence, how many are right, and from that confidence up precision and recall, and how many of the lines that somebody read were right to them. */
export function printReliability(judged: readonly Weighed[], marked: number): void {
  console.log('confidence      choices    mean   right    placed    from here up: precision  recall    read   right');
  EDGES.slice(0, -1).forEach((from, i) => {
    const part = judged.filter(({ confidence }) => confidence >= from && confidence < (EDGES[i + 1] as number));
    const up = judged.filter(({ confidence }) => confidence >= from);
    const share = (count: number, all: number) => percent(all ? count / all : 0);
    const mean = part.reduce((sum, { confidence }) => sum + confidence, 0) / (part.length || 1);
    const read = up.filter(({ reader }) => reader !== null);
    const hits = up.filter(({ target }) => target).length;
    const cells = [
      percent(mean),
      share(part.filter(({ target }) => target).length, part.length),
      share(part.filter(({ evidence }) => evidence).length, part.length),
    ];
    const label = `${from.toFixed(2)} to ${Math.min(1, EDGES[i + 1] as number).toFixed(2)}`;
    console.log(
      `${label.padEnd(14)}${String(part.length).padStart(8)} ${cells.join('')}          ${share(hits, up.length)}${share(hits, marked)}${String(read.length).padStart(8)}${share(read.filter(({ reader }) => reader).length, read.length)}`,
    );
  });
}
