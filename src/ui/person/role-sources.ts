import type { Affiliation, Person, Role, Span } from '../../engine/analysis.ts';
import { say } from '../i18n.ts';
import { namesOrganization } from '../text/organization-names.ts';
import { yearsOf } from './office-dates.ts';
import { nameOfBody, originOf, sentenceCase, wordsOfRole } from './role-line.ts';

/** One thing that is known of what a person is, and where it is known from. */
export interface SourcedLine {
  readonly words: string;
  /** "2017–2021"; null where no date is known. */
  readonly years: string | null;
  /** The words on the page that say so; null where the page doesn't. */
  readonly evidence: Span | null;
  /** The source beside the page, with the day that it is of ("Wikidata, last seen there Mar 2023"); null where the page is the source, or the source has no name. */
  readonly origin: string | null;
  readonly source: Role['source'];
}

/** The source that is not the page, in words. */
function whence(fact: Role | Affiliation): string | null {
  if (fact.source === 'reader') return fact.from === undefined ? say('yourCorrection') : say('fromYourList', fact.from);
  return fact.source === 'knowledge' ? (originOf(fact) ?? say('sourceKnowledge')) : null;
}

const lineOf = (fact: Role | Affiliation): SourcedLine => ({
  words: sentenceCase('start' in fact ? wordsOfRole(fact) : nameOfBody(fact)),
  years: 'start' in fact ? yearsOf(fact) : null,
  evidence: fact.evidence,
  origin: whence(fact),
  source: fact.source,
});

/** True where the line says no more than one of the others, in the same source. */
const isSaid = (words: string, source: Role['source'], lines: readonly SourcedLine[]): boolean =>
  lines.some((line) => line.source === source && namesOrganization(line.words, words));

/**
 * Everything that is known of what a person is, a line each: the reader's own word first, then the article's, then the knowledge base's. What a line says already is not said
 * again from the same source; what both say is, so that either can be looked up.
 */
export function roleSources({ roles, affiliations, now }: Pick<Person, 'roles' | 'affiliations' | 'now'>): SourcedLine[] {
  const lines: SourcedLine[] = [];
  for (const source of ['reader', 'article', 'knowledge'] as const) {
    for (const role of roles) if (role.source === source && !isSaid(role.text, source, lines)) lines.push(lineOf(role));
    for (const affiliation of affiliations) {
      if (affiliation.source !== source || isSaid(affiliation.text, source, lines)) continue;
      if (source === 'knowledge' && lines.some((line) => namesOrganization(line.words, affiliation.text))) continue;
      lines.push(lineOf(affiliation));
    }
  }
  if (now) lines.push(lineOf(now));
  return lines;
}

/** What the article likely links a person to, but not surely: what none of the lines above says, each once. */
export function linkedLines(person: Pick<Person, 'roles' | 'affiliations' | 'now' | 'linked'>): SourcedLine[] {
  const told = roleSources(person);
  const lines: SourcedLine[] = [];
  for (const fact of person.linked ?? [])
    if (![...told, ...lines].some((line) => namesOrganization(line.words, fact.text))) lines.push(lineOf(fact));
  return lines;
}
