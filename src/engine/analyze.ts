import type { Analysis, Article } from './analysis.ts';
import type { Recognizer } from './model/recognizer.ts';
import { recognizeNames } from './names/recognize-names.ts';
import { kindsOf } from './people/kinds.ts';
import { resolvePeople } from './people/resolve-people.ts';
import { findRoles } from './roles/find-roles.ts';
import { findStances } from './stances/find-stances.ts';
import { findStatements } from './statements/find-statements.ts';
import { readDocument } from './text/read-document.ts';

/**
 * Reads an article and says who is in it, what each is, what each said and where each stands.
 * The steps, in order; each is one folder. Linear in the text's length; never throws, whatever the text.
 */
export function analyze(article: Article, recognizer: Recognizer): Analysis {
  const document = readDocument(article);
  const names = recognizeNames(document, recognizer);
  const cast = resolvePeople(document, names);
  const roles = findRoles(document, cast, names);
  const kinds = kindsOf(document, cast, roles);
  const speech = findStatements(document, cast, roles);
  const stances = findStances(document, cast, names, speech);
  return {
    people: cast.people.map((person) => {
      const facts = roles.get(person.id);
      return {
        id: person.id,
        name: person.name,
        kind: kinds.get(person.id) ?? 'other',
        mentions: person.mentions.map((mention) => mention.span),
        roles: facts?.roles ?? [],
        affiliations: facts?.affiliations ?? [],
        statements: speech.statements.get(person.id) ?? [],
        stances: stances.get(person.id) ?? [],
        country: facts?.country ?? null,
      };
    }),
    ambiguous: cast.ambiguous,
    unnamed: speech.unnamed,
  };
}
