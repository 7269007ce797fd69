/** How far a run is, and how fast, in one line. */
export function progressLine({
  done,
  failed,
  seconds,
}: {
  readonly done: number;
  readonly failed: number;
  readonly seconds: number;
}): string {
  const count = new Intl.NumberFormat('en');
  const speed = seconds > 0 ? (done / seconds).toFixed(1) : '0';
  return `${count.format(done)} articles, ${count.format(failed)} failed, ${speed} a second`;
}
