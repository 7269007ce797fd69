/** The finite and -ing forms of one verb. */
interface VerbForms {
  readonly base: string;
  /** Third person singular: "says". */
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  /** "saying" */
  readonly ing: string;
}

/**
 * Conjugates a verb given as "base", "base past" or "base past participle": "add", "say said", "write wrote written", "admit admitted".
 * A past that doubles the last consonant doubles it in the -ing form too, and so do irregular verbs like "run".
 */
export function conjugate(verb: string): VerbForms {
  const [base = '', irregularPast, irregularParticiple] = verb.split(' ');
  const past = irregularPast ?? (/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${base}ed`);
  const doubled = past === `${base}${base.at(-1)}ed` || (irregularPast !== undefined && /^(?:[^aeiou]*|qu)[aeiou][^aeiouwxy]$|^(?:for|be)[^aeiou][aeiou][^aeiouwxy]$/.test(base) && !past.endsWith('ed')); // biome-ignore format: one test
  return {
    base,
    third: thirdOf(base),
    past,
    participle: irregularParticiple ?? past,
    ing: doubled ? `${base}${base.at(-1)}ing` : /[^eio]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`,
  };
}

/** "denies", "stresses", "goes"; "has". */
function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}
