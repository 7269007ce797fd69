import type { Analysis, Article, Person } from '../engine/analysis.ts';
import { analyzeWithStances } from '../engine/analyze.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import type { Encoder } from '../engine/reader/encoder.ts';
import type { Base } from '../knowledge/base.ts';
import { withKnowledge } from '../knowledge/with-knowledge.ts';
import { sureEnough } from '../vocabulary/confidence.ts';

/** What the annotate command prints for one file: the analysis with the text that its offsets count in. */
export interface Annotation extends Analysis {
  readonly source: string;
  readonly title: string;
  readonly published: string | null;
  readonly language: string;
  readonly text: string;
}

/** What an article is read with. */
export interface Shipped {
  readonly recognizer: Recognizer;
  readonly encoder: Encoder;
  readonly base: Base;
}

const NOBODY: Analysis = { people: [], ambiguous: [], unnamed: [] };

/**
 * Analyses an article for the terminal, with what the knowledge base has of its people on its day. Stances below the default confidence are left out
 * unless `all`; a text in another language has no people. Rejects where the encoder does.
 */
export async function annotate(source: string, article: Article, { recognizer, encoder, base }: Shipped, all = false): Promise<Annotation> {
  const { people, ambiguous, unnamed } =
    article.language === 'en'
      ? withKnowledge(await analyzeWithStances(article, recognizer, encoder, base.acquaintances), article, base)
      : NOBODY;
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

const withoutWeakStances = (person: Person): Person => ({ ...person, stances: sureEnough(person.stances) });
