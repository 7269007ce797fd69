import { type Analysis, type Article, DEFAULT_CONFIDENCE, type Person } from '../engine/analysis.ts';
import { analyze } from '../engine/analyze.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';

/** What the annotate command prints for one file: the analysis with the text that its offsets count in. */
export interface Annotation extends Analysis {
  readonly source: string;
  readonly title: string;
  readonly published: string | null;
  readonly language: string;
  readonly text: string;
}

/** Analyses an article for the terminal. Stances below the default confidence are left out unless `all`; a text in another language has no people. */
export function annotate(source: string, article: Article, recognizer: Recognizer, all = false): Annotation {
  const { people, ambiguous, unnamed } =
    article.language === 'en' ? analyze(article, recognizer) : { people: [], ambiguous: [], unnamed: [] };
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
