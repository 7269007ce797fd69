import type { Article } from '../../engine/analysis.ts';
import { type ContentToBackground, type Reply, type Request, UNKNOWN } from '../../messages/messages.ts';

type Asking = Pick<ContentToBackground, 'analyse' | 'analyseWhole' | 'readOn'>;

/**
 * Asks about articles with `ask`: sends each once, then says its name alone, and sends it again where the background doesn't know that. A name tells articles of one
 * tab apart and need be no secret; a digest would take longer than the article, and pages without https have none.
 */
export function createArticleSender(ask: <Name extends keyof Asking>(message: Name, request: Request<Name>) => Promise<Reply<Name>>) {
  const names = new WeakMap<Article, string>();
  return async function askAbout<Name extends keyof Asking>(
    message: Name,
    article: Article,
    more: Omit<Request<Name>, 'name' | 'article'>,
  ): Promise<Exclude<Reply<Name>, typeof UNKNOWN>> {
    const known = names.get(article);
    const name = known ?? String(Math.random());
    names.set(article, name);
    const answer = known === undefined ? UNKNOWN : await ask(message, { ...more, name } as Request<Name>);
    const told = answer === UNKNOWN ? await ask(message, { ...more, name, article } as Request<Name>) : answer;
    return told as Exclude<Reply<Name>, typeof UNKNOWN>;
  };
}
