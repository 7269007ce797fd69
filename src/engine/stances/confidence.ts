/** Weights of the last step, in the order of FEATURES (lines.ts): a logistic regression on 3249 lines of 127 articles that the encoder has not seen. Written by `npm run calibrate`. */
export const CONFIDENCE: readonly number[] = [
  -1.906, 0.697, 0.034, 0.011, 0.241, -0.005, 1.03, 0.108, 0.031, 0.057, 0.172, -0.344, 0.317, -0.166,
];
