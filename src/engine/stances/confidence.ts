/** Weights of the last step, in the order of FEATURES (lines.ts): a logistic regression on 3153 lines of 127 articles that the encoder has not seen. Written by `npm run calibrate`. */
export const CONFIDENCE: readonly number[] = [
  -1.949, 0.689, 0.035, 0.17, 0.122, -0.054, 1.115, 0.201, -0.071, 0.013, 0.164, -0.315, 0.308, -0.175,
];
