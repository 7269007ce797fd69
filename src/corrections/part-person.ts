import type { Person, Span, Stance } from '../engine/analysis.ts';

/** How far two spans are apart, characters; 0 where they touch or overlap. */
const gap = (a: Span, b: Span): number => Math.max(0, a[0] - b[1], b[0] - a[1]);

/** The mention that a stretch of the text goes with: the nearest one in its line; without one there, the last before it. */
function mentionOf(text: string, mentions: readonly Span[], span: Span): Span | undefined {
  const lineStart = text.lastIndexOf('\n', span[0] - 1) + 1;
  const lineEnd = text.indexOf('\n', span[1]);
  const inLine = mentions.filter(([start]) => start >= lineStart && (lineEnd < 0 || start < lineEnd));
  if (inLine.length > 0) return inLine.reduce((best, mention) => (gap(mention, span) < gap(best, span) ? mention : best));
  return mentions.findLast(([start]) => start < span[0]) ?? mentions[0];
}

/** A person in two parts: what goes with some of the mentions, and what stays with the rest. */
interface Parts {
  readonly taken: Person;
  readonly rest: Person;
}

/**
 * Takes some mentions out of a person, and with them the roles, affiliations, statements and stances that were read beside them: each goes with the
 * mention that stands nearest to its evidence (of a statement, to the words that attribute it).
 * What no words of the article show stays with the rest.
 */
export function part(person: Person, takes: (mention: Span) => boolean, text: string): Parts {
  const goes = (evidence: Span | null | undefined): boolean => {
    const mention = evidence && mentionOf(text, person.mentions, evidence);
    return mention !== null && mention !== undefined && takes(mention);
  };
  const statements = person.statements.filter(({ cue, spans }) => goes(cue ?? spans[0]));
  const said = new Set(statements.map(({ id }) => id));
  const stanceGoes = ({ statement, evidence }: Pick<Stance, 'statement' | 'evidence'>) =>
    statement === null ? goes(evidence) : said.has(statement);
  const stances = person.stances.filter(stanceGoes);
  const positions = person.positions.filter(stanceGoes);
  const { hidden, linked } = person;
  const roles = person.roles.filter(({ evidence }) => goes(evidence));
  const affiliations = person.affiliations.filter(({ evidence }) => goes(evidence));
  const takesPart = goes(person.part?.evidence);
  const without = <T>(all: readonly T[], gone: readonly T[]) => all.filter((each) => !gone.includes(each));
  const { now: _now, known: _known, ...plain } = person;
  return {
    taken: {
      ...plain,
      part: takesPart ? (person.part ?? null) : null,
      mentions: person.mentions.filter(takes),
      roles,
      affiliations,
      statements,
      stances,
      positions,
      ...(hidden && { hidden: hidden.filter(stanceGoes) }),
      ...(linked && { linked: linked.filter(({ evidence }) => goes(evidence)) }),
      country: null,
    },
    rest: {
      ...person,
      part: takesPart ? null : (person.part ?? null),
      mentions: person.mentions.filter((mention) => !takes(mention)),
      roles: without(person.roles, roles),
      affiliations: without(person.affiliations, affiliations),
      statements: without(person.statements, statements),
      stances: without(person.stances, stances),
      positions: without(person.positions, positions),
      ...(hidden && { hidden: hidden.filter((stance) => !stanceGoes(stance)) }),
      ...(linked && { linked: linked.filter(({ evidence }) => !goes(evidence)) }),
    },
  };
}

const byPlace = (a: readonly Span[], b: readonly Span[]): number => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0);

/** Facts of two people together, the first's first; what both have only once. */
function together<T>(first: readonly T[], second: readonly T[], keyOf: (fact: T) => string): T[] {
  const has = new Set(first.map(keyOf));
  return [...first, ...second.filter((fact) => !has.has(keyOf(fact)))];
}

const folded = ({ text, source }: { readonly text: string; readonly source: string }): string => `${source} ${text.toLowerCase()}`;

/** Two people as one, with the first's name and, where it has any, kind. */
export function join(into: Person, other: Person): Person {
  const { now = other.now, known = other.known, wikidata = other.wikidata, credited, ...plain } = into;
  const hidden = [...(into.hidden ?? []), ...(other.hidden ?? [])];
  const linked = together(into.linked ?? [], other.linked ?? [], folded);
  return {
    ...plain,
    ...(hidden.length > 0 && { hidden }),
    ...(linked.length > 0 && { linked }),
    ...(credited && other.credited && { credited }),
    ...(now && { now }),
    ...(known !== undefined && { known }),
    ...(wikidata !== undefined && { wikidata }),
    kind: into.kind === 'other' ? other.kind : into.kind,
    mentions: [...into.mentions, ...other.mentions].sort((a, b) => a[0] - b[0]),
    roles: together(into.roles, other.roles, folded),
    affiliations: together(into.affiliations, other.affiliations, folded),
    statements: together(into.statements, other.statements, ({ id }) => id).sort((a, b) => byPlace(a.spans, b.spans)),
    stances: together(into.stances, other.stances, ({ target, position, evidence }) => [target, position, ...evidence].join(' ')).sort(
      (a, b) => byPlace([a.evidence], [b.evidence]),
    ),
    positions: together(into.positions, other.positions, ({ evidence }) => evidence.join(' ')).sort((a, b) =>
      byPlace([a.evidence], [b.evidence]),
    ),
    country: into.country ?? other.country,
  };
}
