import { LIKELY_FACT, SURE_FACT } from '../../vocabulary/confidence.ts';
import { overlap } from '../../vocabulary/overlap.ts';
import type { Affiliation, Role, Span } from '../analysis.ts';
import learned from '../model/confidence.json' with { type: 'json' };
import { likelihood, rounded } from '../reader/probability.ts';
import { PIECE_PROBES } from '../reader/probes.ts';
import type { Facts } from '../roles/find-roles.ts';
import { countryCalled } from '../words/countries.ts';
import { FACT_FEATURES, type FactLine, type FactPart, OVER_FEATURES } from './fact-lines.ts';
import { isFormerBody, isParty, isToldAsHeld, isToldAsPast, type Roles } from './former.ts';

const weightsOf = (part: FactPart) => FACT_FEATURES.map((name) => learned[part][name]);
const WEIGHTS: Readonly<Record<FactPart, readonly number[]>> = { roles: weightsOf('roles'), affiliations: weightsOf('affiliations') };

/** How sure a role or an affiliation is, 0 to 1: the share of such lines that careful readers marked too. */
const factConfidence = ({ part, features, probed }: FactLine): number =>
  likelihood(WEIGHTS[part], features, probed[PIECE_PROBES.indexOf(part)]);

const OVER = OVER_FEATURES.map((name) => learned.over[name]);
/**
 * From here on it is told as over, where no words say so: of 4,541 such roles and affiliations of articles that the encoder has not seen 252 are over to strict readers, and 75 of the
 * 109 from here on (cross-validated);
 */
const FORMER = 0.6;
/** below this as present; between the two, where 93 of 218 are over from 0.2 on, and 8 of 19 up to there on 155 fresh articles, neither is sure. */
const PRESENT = 0.1;

/** A line with how sure it is, how likely it is over, and whether what is told of it is sure. */
interface WeighedLine extends FactLine {
  readonly chance: number;
  readonly over: number;
  readonly former: boolean;
  readonly sure: boolean;
}

/** Do the words of a role or an affiliation, those around it or its dates tell that it is over? `roles`: of an affiliation the person's roles. */
export function isToldOver(article: string, { part, ruled, text, evidence }: FactLine, roles: Roles): boolean {
  if (part === 'affiliations') return isFormerBody(article, evidence, roles);
  return (ruled as Role | null)?.former === true || /^(?:former|ex-|then-|late|erstwhile)/i.test(text) || isToldAsPast(article, evidence);
}

/** How likely a line is over: as words around it say, or what a reader knows; else as the encoder reads it. */
function overness(article: string, line: FactLine, roles: Roles): number {
  if (isToldOver(article, line, roles)) return 1;
  if (line.known === 'now' || (line.part === 'roles' && isToldAsHeld(article, line.evidence))) return 0;
  if (line.known === 'over') return 1;
  return likelihood(OVER, line.overFeatures, line.probed[PIECE_PROBES.indexOf('over')]);
}

/** Offices that nobody well known has held, or is about to hold, without the base’s knowing of it. */
const FOREMOST = /^(?:president|prime minister|justice)$/i;

/**
 * Is it no role of theirs: a party’s name (three of 13,246 marked roles are one), or an office of which a reader knows that this person never held it, or not yet: that of the
 * name beside it ("the president and Mike Pence"), or of a day to come ("a President Pence would…")? Of such offices strict readers found all five wrong.
 */
const isNoRole = ({ part, text, known }: FactLine): boolean =>
  part === 'roles' && (isParty(text) || (FOREMOST.test(text) && (known === 'never' || known === 'ahead')));

/** How sure a line is. `roles`: of an affiliation the person's roles: what is part of one is no more over than that. */
function weighed(article: string, line: FactLine, roles: readonly WeighedLine[]): WeighedLine {
  const chance = isNoRole(line) ? 0 : factConfidence(line);
  const own = overness(article, line, roles);
  const around = own < 1 ? roles.filter(({ evidence }) => overlap(evidence, line.evidence)) : [];
  const over = isParty(article.slice(...line.evidence)) ? 0 : Math.min(own, ...around.map((role) => role.over));
  return { ...line, chance, over, former: over >= FORMER, sure: chance >= SURE_FACT[line.part] && (over < PRESENT || over >= FORMER) };
}

/**
 * Roles, affiliations and country of a person, from the rules and the encoder together, each in text order; apart what is likely, but not sure, or not surely so still. `text`: the
 * article's; `lines`: the person's; `country`: theirs by the rules.
 */
export function fuseRoles(text: string, lines: readonly FactLine[], country: string | null): Facts {
  const found = lines.toSorted((a, b) => a.evidence[0] - b.evidence[0]);
  const own = found.filter(({ part }) => part === 'roles').map((line) => weighed(text, line, []));
  const bodies = found.filter(({ part }) => part === 'affiliations').map((line) => weighed(text, line, own));
  const isLinked = ({ sure, chance }: WeighedLine) => !sure && chance >= LIKELY_FACT;
  const affiliations = bodies.filter(({ sure }) => sure).map((line) => asAffiliation(text, line));
  const linked = [...own.filter(isLinked).map(asRole), ...bodies.filter(isLinked).map((line) => asAffiliation(text, line))];
  return {
    roles: own.filter(({ sure }) => sure).map(asRole),
    affiliations,
    country: country ?? affiliations.map(({ text: body }) => countryCalled(body)).find((name) => name) ?? null,
    ...(linked.length > 0 && { linked }),
  };
}

function asAffiliation(article: string, { ruled, text, evidence, former, chance }: WeighedLine): Affiliation {
  const { former: _, ...told } = (ruled as Affiliation | null) ?? { text, source: 'article' as const, evidence };
  return { ...told, text: withThe(article, told.text, evidence), ...(former && { former }), confidence: rounded(chance) };
}

/** "Max Hill of The [View]": one word is a name by an article that is written large within a sentence. */
const withThe = (article: string, body: string, [start]: Span): string =>
  /^\p{Lu}\p{Ll}+$/u.test(body) && /[\p{L},] The $/u.test(article.slice(Math.max(0, start - 6), start)) ? `The ${body}` : body;

const asRole = ({ ruled, text, evidence, former, chance }: WeighedLine): Role => ({
  text: text.replace(/,$/, ''),
  source: 'article',
  evidence,
  start: null,
  end: null,
  ...ruled,
  former,
  confidence: rounded(chance),
});
