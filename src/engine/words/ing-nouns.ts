/** Nouns in -ing that are no deeds. */
export const ING_NOUNS: ReadonlySet<string> = new Set(
  'building housing meeting thing king ring spring wing evening morning beijing hearing ruling funding spending wedding shooting bombing killing warning offering filing finding painting recording parking drilling fracking policing zoning'.split(
    ' ',
  ),
);
