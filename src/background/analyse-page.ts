import type { Article } from '../engine/analysis.ts';
import { analyze } from '../engine/analyze.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { languageOf } from '../engine/text/language.ts';
import type { PageState } from '../messages/messages.ts';

/** What there is to know of the article at this address: the analysis, or that it is in a language which the engine does not read. */
export function analysePage(article: Article, url: string, recognizer: Recognizer): PageState {
  const language = languageOf(article.text, article.language);
  if (language !== 'en') return { is: 'other-language', language };
  const { text, title, published, outlet } = article;
  return { is: 'analysed', article: { title, published, outlet, url }, text, analysis: analyze({ ...article, language }, recognizer) };
}
