/** Weights of the last step, in the order of FACT_FEATURES (read-facts.ts): logistic regressions on 2119 lines of 127 articles that the encoder has not seen. Written by `npm run calibrate`. */
export const FACT_CONFIDENCE: Readonly<Record<'roles' | 'affiliations', readonly number[]>> = {
  roles: [-0.449, 2.763, 0.498, -0.017, 0.327, 0.327, 0.344, -0.438, 0.219, 0, 0, -1.001],
  affiliations: [-0.805, 2.155, 0.504, -0.002, 0.031, -0.116, -0.215, -0.874, 0.577, -0.138, 0.272, -0.789],
};
