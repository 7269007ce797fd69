/** Weights of the last step, in the order of FEATURES (lines.ts): a logistic regression on 2084 lines of 127 articles that the encoder has not seen. Written by `npm run calibrate`. */
export const CONFIDENCE: readonly number[] = [
  -2.268, 0.42, 0.085, 0.45, 0.269, 0.01, 0.448, 0.043, -0.076, -0.127, 0.072, -0.506, 0.612, -0.022, 0.487, 0.275,
];
