/** Weights of the last step, in the order of FACT_FEATURES (read-facts.ts). Written by `npm run calibrate`. */
export const FACT_CONFIDENCE: Readonly<Record<'roles' | 'affiliations', readonly number[]>> = {
  roles: [-2, 3, 1],
  affiliations: [-2, 3, 1],
};
