import type { Analysis, Article } from './analysis.ts';
import type { Recognizer } from './model/recognizer.ts';
import { recognizeNames } from './names/recognize-names.ts';
import type { Acquaintances } from './people/acquaintance.ts';
import { kindsOf } from './people/kinds.ts';
import { resolvePeople } from './people/resolve-people.ts';
import { findRoles } from './roles/find-roles.ts';
import { findAgreements } from './stances/agreement.ts';
import { findStances } from './stances/find-stances.ts';
import { findStatements } from './statements/find-statements.ts';
import { headlineOf } from './text/document.ts';
import { readDocument } from './text/read-document.ts';

/** One analysis in two stages: what can be shown at once, and the whole. */
export interface Stages {
  /** Who is in the article and what each is; nobody has statements or stances yet. */
  readonly people: Analysis;
  /** Reads the statements and stances too: the same people with the same ids, in the same order. Takes its time on the first call; later calls answer the same. */
  whole(): Analysis;
}

/**
 * Reads an article in two stages: names, people, roles and kinds at once; who said what, where each stands and who agrees with whom when `whole` is called.
 * The background answers a page with `people`, so that names are marked, and sends `whole()` after it. Each step is one folder.
 * Of well-known names it may be told what a reader knows; it says nothing that the article doesn't bear out.
 * Linear in the text's length; never throws, whatever the text.
 */
export function analyzeInStages(article: Article, recognizer: Recognizer, acquaintances?: Acquaintances): Stages {
  const document = readDocument(article);
  const names = recognizeNames(document, recognizer);
  const cast = resolvePeople(document, names);
  const roles = findRoles(document, cast, names, acquaintances);
  const kinds = kindsOf(document, cast, roles, acquaintances);
  const people: Analysis = {
    people: cast.people.map((person) => {
      const facts = roles.get(person.id);
      return {
        id: person.id,
        name: person.name,
        kind: kinds.get(person.id) ?? 'other',
        mentions: person.mentions.map((mention) => mention.span),
        roles: facts?.roles ?? [],
        affiliations: facts?.affiliations ?? [],
        statements: [],
        stances: [],
        country: facts?.country ?? null,
      };
    }),
    ambiguous: cast.ambiguous,
    unnamed: [],
    agreements: [],
  };
  const readWhole = (): Analysis => {
    const speech = findStatements(document, cast, roles);
    const stances = findStances(speech, names, kinds, recognizer.readVector);
    const complete = people.people.map((person) => ({
      ...person,
      statements: speech.statements.get(person.id) ?? [],
      stances: stances.get(person.id) ?? [],
    }));
    return { ...people, people: complete, unnamed: speech.unnamed, agreements: findAgreements(complete, headlineOf(document)) };
  };
  let whole: Analysis | null = null;
  return { people, whole: () => (whole ??= readWhole()) };
}

/** Reads an article in one go: who is in it, what each is, what each said, where each stands. */
export function analyze(article: Article, recognizer: Recognizer, acquaintances?: Acquaintances): Analysis {
  return analyzeInStages(article, recognizer, acquaintances).whole();
}
