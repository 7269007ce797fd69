import type { Article } from '../../engine/analysis.ts';
import type { PageState, Wrong } from '../../messages/messages.ts';
import type { PageReading } from '../../page/read-page.ts';
import type { Sliced } from './yield-to-page.ts';

/** Where a session finds its article, and who analyses it. */
export interface PageAdapter {
  /** What the page has changed since it was read that is not in the next reading; not there where it is always read anew. */
  since?(): readonly MutationRecord[];
  /** Reads the page at this address; with `force` although it doesn't look like an article. `meet` is told of every open shadow root. */
  read(url: string, force: boolean, meet: (root: ShadowRoot) => void): Promise<Sliced<PageReading>>;
  /** Who is in the article, or all of it. */
  analyse(article: Article): Promise<PageState>;
  /** All of an article of which `analyse` has answered a part; not there where it never does. */
  analyseWhole?(article: Article): Promise<PageState>;
  /** More of where people stand, which is `unread` of some, those of `first` before others; null where there is nothing new for now. */
  readOn(article: Article, unread: readonly string[], first: readonly string[]): Promise<PageState | null>;
  /** Opens the panel at this person, or at the question that their stance on this target is on; not there where there is none. */
  openPanel?(name: string, target?: string): void;
  /** Opens the panel where that is put right which is wrong of this person. */
  openWrong?(name: string, wrong: Wrong): void;
  /** Opens what Wikidata has of somebody, by the id there. */
  openKnown?(wikidata: string): void;
  /** Nothing can be shown, and why. */
  report(state: Exclude<PageState, { is: 'analysed' }>): Promise<void>;
}
