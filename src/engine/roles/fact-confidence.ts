/** Weights of the last step, in the order of FACT_FEATURES (read-facts.ts): logistic regressions on 2071 lines of 127 articles that the encoder has not seen. Written by `npm run calibrate`. */
export const FACT_CONFIDENCE: Readonly<Record<'roles' | 'affiliations', readonly number[]>> = {
  roles: [-0.756, 2.713, 0.497, -0.017, 0.577, 0.035, 0.44, -0.282, 0.321, 0, 0, -1.047],
  affiliations: [-0.747, 2.134, 0.417, -0.057, -0.11, 0.124, 0.154, -1.026, 0.492, -0.276, 0.182, -0.727],
};
