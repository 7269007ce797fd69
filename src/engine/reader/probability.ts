const TERMS = 12;

/** e to the power of x by additions and multiplications alone, so that every engine gives the same bits. Right to 1e-14 for -700 < x < 700. */
function exponential(x: number): number {
  if (x < -700) return 0;
  const halvings = Math.floor(x / Math.LN2 + 0.5);
  const rest = x - halvings * Math.LN2;
  let sum = 1;
  for (let i = TERMS; i > 0; i--) sum = 1 + (rest * sum) / i;
  const factor = halvings < 0 ? 0.5 : 2;
  for (let i = Math.abs(halvings); i > 0; i--) sum *= factor;
  return sum;
}

/** The natural logarithm of a positive number by additions, multiplications and divisions alone. Right to 1e-12. */
export function logarithm(x: number): number {
  let halvings = 0;
  let rest = x;
  while (rest > 1.5) {
    rest /= 2;
    halvings++;
  }
  while (rest < 0.75) {
    rest *= 2;
    halvings--;
  }
  // log(rest) is twice the sum of the odd powers of (rest - 1) / (rest + 1), each by its exponent.
  const part = (rest - 1) / (rest + 1);
  let sum = 0;
  for (let i = 2 * TERMS + 1; i > 0; i -= 2) sum = 1 / i + sum * part * part;
  return 2 * part * sum + halvings * Math.LN2;
}

/** How much likelier than not a chance is, as a natural logarithm; `least` keeps it in bounds. */
export const logOdds = (chance: number, least: number): number => logarithm(chance + least) - logarithm(1 - chance + least);

/** The chance that a logistic regression gives: 0 to 1. `added`: log odds that are known otherwise. */
export const likelihood = (weights: readonly number[], features: readonly number[], added = 0): number =>
  1 / (1 + exponential(-features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), added)));

/** A chance as it is told: in hundredths. */
export const rounded = (chance: number): number => Math.round(100 * chance) / 100;

/** The shares that sums stand for: each one's exponential by that of all (softmax). */
export function sharesOf(sums: Float32Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  const shares = Float64Array.from(sums, (sum) => exponential(sum - most));
  let all = 0;
  for (const share of shares) all += share;
  return shares.map((share) => share / all);
}
