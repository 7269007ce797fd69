import { type Analysis, type Article, DEFAULT_CONFIDENCE, type Person } from '../engine/analysis.ts';
import { analyze } from '../engine/analyze.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import type { Base } from '../knowledge/base.ts';
import { withKnowledge } from '../knowledge/with-knowledge.ts';

/** What the annotate command prints for one file: the analysis with the text that its offsets count in. */
export interface Annotation extends Omit<Analysis, 'agreements'> {
  readonly source: string;
  readonly title: string;
  readonly published: string | null;
  readonly language: string;
  readonly text: string;
}

const NOBODY: Analysis = { people: [], ambiguous: [], unnamed: [], agreements: [] };

/**
 * Analyses an article for the terminal, with what the knowledge base has of its people on its day. Stances below the default confidence are left out
 * unless `all`; a text in another language has no people.
 */
export function annotate(source: string, article: Article, recognizer: Recognizer, base: Base, all = false): Annotation {
  const { people, ambiguous, unnamed } =
    article.language === 'en' ? withKnowledge(analyze(article, recognizer, base.acquaintances), article, base) : NOBODY;
  return {
    source,
    title: article.title,
    published: article.published,
    language: article.language,
    text: article.text,
    people: all ? people : people.map(withoutWeakStances),
    ambiguous,
    unnamed,
  };
}

function withoutWeakStances(person: Person): Person {
  return { ...person, stances: person.stances.filter((stance) => stance.confidence >= DEFAULT_CONFIDENCE) };
}
