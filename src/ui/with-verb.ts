import type { Span } from '../engine/analysis.ts';

/**
 * What somebody asks for, hopes or talks of is no claim: "an inquiry into the raid", shown without "called for", could be read as what is so.
 * Verbs that what is said follows at once, in any form that news has of them; none behind which a claim stands ("said", "argued").
 */
const VERBS =
  /(?<![\p{L}])(?:(?:call(?:s|ed|ing)? (?:for|on|upon)|(?:ask|push|press|plead|urge)(?:s|ed|d|ing)? for|warn(?:s|ed|ing)? (?:of|about)|(?:spoke|speaks|speaking|talk(?:s|ed|ing)?|complain(?:s|ed|ing)?) (?:of|about)|told of|point(?:s|ed|ing)? to)|(?:urg|demand|propos|announc|outlin|voic|advocat|encourag|recommend|promis|pledg|vow|stress|emphasi[sz]|underscor|highlight|hop|expect|doubt|wonder|threaten)(?:e|es|s|ed|ing)|fears?|feared)\s+$/iu;
/** Longest verb with its particle, characters. */
const LONGEST = 24;

/** The spans of a statement, the first from the verb on where the words alone would say something else. */
export function withVerb(text: string, spans: readonly Span[]): readonly Span[] {
  const [first, ...others] = spans;
  const verb = first && VERBS.exec(text.slice(Math.max(0, first[0] - LONGEST), first[0]))?.[0];
  return first && verb ? [[first[0] - verb.length, first[1]], ...others] : spans;
}
