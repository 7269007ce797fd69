/** Work in steps, between which whoever does it may let others go first. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does it at a stretch. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  while (true) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
