/** Weights of the last step, in the order of FEATURES (lines.ts): a logistic regression on 2434 lines of 127 articles that the encoder has not seen. Written by `npm run calibrate`. */
export const CONFIDENCE: readonly number[] = [
  -1.623, 0.571, 0.066, 0.338, 0.299, 0.276, 0.279, 0.19, 0.011, 0.152, 0.026, -0.354, 0.416, -0.331,
];
