import type { Analysis, Article } from '../engine/analysis.ts';
import { analyzeInStages } from '../engine/analyze.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { languageOf } from '../engine/text/language.ts';
import type { Base } from '../knowledge/base.ts';
import { withKnowledge } from '../knowledge/with-knowledge.ts';
import type { PageState } from '../messages/messages.ts';

/** What there is to know of an article, in two stages: at first the people, then all of it. */
export interface PageStages {
  readonly first: PageState;
  whole(): PageState;
}

/**
 * Reads the article at this address: the analysis with what the knowledge base adds, or that it is in a language which the engine does not read.
 * Without a base the article's own words stand alone.
 */
export function analyseInStages(article: Article, url: string, recognizer: Recognizer, base: Base | null): PageStages {
  const language = languageOf(article.text, article.language);
  if (language !== 'en') {
    const first: PageState = { is: 'other-language', language };
    return { first, whole: () => first };
  }
  const { text, title, published, outlet } = article;
  const stages = analyzeInStages({ ...article, language }, recognizer, base?.acquaintances);
  const stateOf = (read: Analysis) =>
    ({
      is: 'analysed',
      article: { title, published, outlet, url },
      text,
      analysis: base ? withKnowledge(read, article, base) : read,
    }) satisfies PageState;
  return { first: { ...stateOf(stages.people), partial: true }, whole: () => stateOf(stages.whole()) };
}

/** All that there is to know of an article, in one go. */
export const analysePage = (...given: Parameters<typeof analyseInStages>): PageState => analyseInStages(...given).whole();
