import type { Span } from '../../engine/analysis.ts';

/**
 * Verbs that what is asked for, hoped, talked of or so named follows at once: "an inquiry into the raid", shown without "called for", could be read as what is so, and
 * "it “a disgrace”" without "called" as nothing. By their stems, since every byte of this is read into every article; none behind which a claim stands ("said", "argued").
 */
const VERBS =
  /\b(?:(?:call|ask|push|urg|warn|sp\w+k|talk|complain|told|point|referr)\w* (?:for|on|of|about|to)|(?:propos|announc|voic|promis|pledg|vow|stress|emphasi|expect|describ|dismiss|call[eis]|(?:urg|demand|insist|hop|doubt|fear)(?:\w* that)?)\w*) $/i;

/** The spans of a statement, the first from the verb on where the words alone would say something else. */
export function withVerb(text: string, spans: readonly Span[]): readonly Span[] {
  const [first, ...others] = spans;
  const verb = first && VERBS.exec(text.slice(Math.max(0, first[0] - 24), first[0]))?.[0];
  return first && verb ? [[first[0] - verb.length, first[1]], ...others] : spans;
}
