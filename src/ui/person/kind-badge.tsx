import type { Kind } from '../../engine/analysis.ts';
import { say } from '../i18n.ts';
import { KIND_WORD } from './kind-words.ts';

/** What a person is in this article, in one word, underlined as their name is on the page; nothing for people of no kind that has a name. */
export function KindBadge({ kind }: { readonly kind: Kind }) {
  if (kind === 'other') return null;
  return <span class={`kind kind-${kind}`}>{say(KIND_WORD[kind])}</span>;
}
