import { overlap } from '../../vocabulary/overlap.ts';
import type { Affiliation, Role, Span } from '../analysis.ts';
import { PARTY_OF, PARTY_OF_LETTER } from '../words/parties.ts';

/** Words around a role or a body that tell that it is over, with an example in which it stands in brackets. */
interface Past {
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
  readonly example: string;
}

/** No sign of the past is looked for further off, characters. */
const REACH = 80;

/** Each for a class of errors that strict readers found (train/reader/judged-cards.md). */
export const PAST: readonly Past[] = [
  {
    side: 'before',
    pattern: /(?:^|[\s(“"])(?:former|late|erstwhile|one-time|onetime|retired|ex)[- ](?:the )?$/i,
    example: 'She quoted the late [Sen.] Max Hill.',
  },
  { side: 'before', pattern: /(?:[,(] then (?:the )?|\bthen-)$/, example: 'Rosa Lund, then the [harbour minister], agreed.' },
  // Between "former" and the words stand names and other nouns of the same phrase.
  {
    side: 'before',
    pattern: /(?:^|[\s(“"])(?:former|ex)[\s-](?:\p{Lu}[\p{L}\d.’'&-]*, ){1,2}$/u,
    example: 'He beat former Harlow, Norland, [mayor] Max Hill.',
  },
  {
    side: 'before',
    pattern:
      /\b(?:during|in) (?:his|her|their) (?:(?:first|second|third|last|final) )?(?:tenure|time|stint|term|days|years) as (?:an? |the )?$/i,
    example: 'He met them during his second term as [mayor].',
  },
  {
    side: 'before',
    pattern: /\b(?:while|when|after) (?:[\p{L}’'.-]+ ){1,3}(?:was|served as|worked as|ceased to be) (?:an? |the )?$/iu,
    example: 'While Hill was [mayor], the money went.',
  },
  {
    side: 'before',
    pattern: /(?<!\b(?:has|have|had|having) )(?:\bserved|\bworked) as (?:an? |the )?$/i,
    example: 'Hill served as a [harbour counsel] under Lund.',
  },
  {
    side: 'before',
    pattern: /\b(?:was (?:(?:originally|once) )?(?:an? |the )|who was |was (?:working|employed) as (?:an? |the )?)$/i,
    example: 'Hill was the [mayor] when Harlow flooded.',
  },
  {
    side: 'before',
    pattern:
      /(?<!\b(?:could|would|should|might|may|must|to|not) (?:have )?)\b(?:dismissed|fired|ousted|sacked|removed) (?:(?:his|her|their|its|the) )?(?:long-?(?:time|term) )?$/iu,
    example: 'Lund dismissed her long-term [harbour minister] Max Hill.',
  },
  {
    side: 'after',
    pattern:
      /^,? (?:\p{Lu}[\p{L}.’'-]+,? ){1,4}(?:(?:was|has been|had been) (?:fired|forced to resign|sacked|dismissed|ousted|removed)|(?:had |has )?(?:stepped down|resigned))\b/u,
    example: 'The [harbour minister], Max Hill, was forced to resign.',
  },
  {
    side: 'before',
    pattern: /\bpreviously (?:served as|worked as|was) (?:[^.;]{0,60}\band )?(?:an? |the )?$/i,
    example: 'Hill previously served as treasurer and [spokesman] of the union.',
  },
  {
    side: 'before',
    pattern: /\b(?:sacked|fired|ousted|removed|dismissed|resigned|stepped down|quit|retired) as (?:(?:an?|the|its|their) )?$/i,
    example: 'Hill has been sacked as [head of the harbour board].',
  },
  {
    side: 'before',
    pattern: /\b(?:former|late|ex)[- ](?:\p{Lu}[\p{L}.’'-]* ){2,5}\((?:[A-Z]\) of )?$/u,
    example: 'They asked former Rep. Max Hill (R) of [Norland].',
  },
  {
    side: 'after',
    pattern:
      /^[^.;]{0,60}\buntil (?:(?:he|she|they) (?:retired|resigned|left|lost|stepped|quit|died|was|were)|(?:his|her|their) (?:death|resignation|retirement|ouster|departure))\b/,
    example: 'Hill was an agent and a [union official] until he retired.',
  },
  {
    side: 'after',
    pattern: /^[^.;,]{0,40} (?:in|during) the (?:19|20)\d0s\b/,
    example: 'So said Max Hill, a [harbour board] official in the 1970s.',
  },
  {
    side: 'after',
    pattern:
      /^[^.;,]{0,40} (?:during|under) (?:(?:Mr\.?|Mrs\.?|Ms\.?|President|former) )?\p{Lu}[\p{L}.]+[’']s (?:first |second )?(?:term|presidency|tenure|administration)\b/u,
    example: 'So said Max Hill, [harbour board] director during Mr. Lund’s second term.',
  },
  { side: 'after', pattern: /^ veteran\b/, example: 'They asked [Norland Marine] veteran Max Hill.' },
  {
    side: 'after',
    pattern:
      /^(?:(?!, who\b)[^.;]){0,70}\b(?:between|from) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d (?:and|to|until) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b/u,
    example: 'Hill was the [mayor] of Harlow between May 2016 and June 2018.',
  },
];

/** What stands before a span in its sentence, as far as REACH. */
const leadOf = (text: string, [start]: Span): string =>
  text
    .slice(Math.max(0, start - REACH), start)
    .split(/[a-z]{3}[.!?] (?=\p{Lu}|$)|\n/u)
    .at(-1) as string;

/** Does the text around this span tell that what it names is over? */
export const isToldAsPast = (text: string, span: Span): boolean => {
  const lead = leadOf(text, span);
  const rest = text.slice(span[1], span[1] + REACH).split('\n', 1)[0] ?? '';
  return PAST.some(({ side, pattern }) => pattern.test(side === 'before' ? lead : rest));
};

/** Words before a role that tell that it is held: of 113 such that strict readers judged none was over. */
const HELD =
  /(?<!\b(?:until|till|was|were|by|then) )\b(?:now|currently|is|are)(?: (?:now|currently|serves as|works as))* (?:(?:the|an?|its|his|her|their) )?$/i;

/** Does the text before this span tell that what it names is not over: "Hill, now the [mayor]"? */
export const isToldAsHeld = (text: string, span: Span): boolean => HELD.test(leadOf(text, span));

/** "a former deputy commander of [the Harlow Guard]", "a former [Harlow Post] reporter": what stands between is of the same phrase. */
const FORMER_OF =
  /(?:^|[\s(“"])(?:former|ex)[\s-](?:(?!(?:who|which|that|and|or|but|leads?|runs?|now)\b)[\p{L}\d.’'&-]+ ){0,5}(?:of |for |to |at )?(?:the )?$/iu;

/** "Democratic", "D": somebody’s party stays theirs. Congress is a party in India, where it is written of more seldom than the parliament. */
export const isParty = (words: string): boolean =>
  words !== 'Congress' && (PARTY_OF.has(words.toLowerCase()) || PARTY_OF_LETTER.has(words));

/** Roles of a person, by which it is told whether a body is one of the past. */
export type Roles = readonly Pick<Role, 'former' | 'evidence'>[];

/** Is a body one that a person belonged to: told as past, or named in a role of theirs that is over and in none that is not? A party is left with more words than these. */
export const isFormerBody = (text: string, evidence: Span, roles: Roles): boolean => {
  const around = roles.filter((role) => role.evidence && overlap(role.evidence, evidence));
  if (isParty(text.slice(...evidence))) return false;
  return around.length > 0 ? around.every(({ former }) => former) : FORMER_OF.test(leadOf(text, evidence)) || isToldAsPast(text, evidence);
};

/** An affiliation of somebody with these roles, told as one of the past where it is. */
export const affiliationThen = (text: string, { former: _, ...affiliation }: Affiliation, roles: Roles): Affiliation =>
  affiliation.evidence && isFormerBody(text, affiliation.evidence, roles) ? { ...affiliation, former: true } : affiliation;
