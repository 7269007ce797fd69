import type { Article } from '../engine/analysis.ts';
import { analyze } from '../engine/analyze.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { languageOf } from '../engine/text/language.ts';
import type { Base } from '../knowledge/base.ts';
import { withKnowledge } from '../knowledge/with-knowledge.ts';
import type { PageState } from '../messages/messages.ts';

/**
 * What there is to know of the article at this address: the analysis with what the knowledge base adds, or that it is in a language which the engine does
 * not read. Without a base the article's own words stand alone.
 */
export function analysePage(article: Article, url: string, recognizer: Recognizer, base: Base | null): PageState {
  const language = languageOf(article.text, article.language);
  if (language !== 'en') return { is: 'other-language', language };
  const { text, title, published, outlet } = article;
  const read = analyze({ ...article, language }, recognizer, base?.acquaintances);
  return { is: 'analysed', article: { title, published, outlet, url }, text, analysis: base ? withKnowledge(read, article, base) : read };
}
