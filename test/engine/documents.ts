import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { readDocument } from '../../src/engine/text/read-document.ts';

/** A document from lines of text; a headline that names nobody is put before them. */
export function documentOf(...lines: readonly string[]) {
  return readDocument(plainArticle(['A day of news', ...lines].join('\n')));
}
