import type { Kind } from '../engine/analysis.ts';
import { KIND_WORD } from './kind-words.ts';
import { say } from './texts.ts';

/** What a person is in this article, in one word, underlined as their name is on the page. */
export function KindBadge({ kind }: { readonly kind: Kind }) {
  return <span class={`kind kind-${kind}`}>{say(KIND_WORD[kind])}</span>;
}
