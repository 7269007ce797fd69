import type { Span } from '../../engine/analysis.ts';
import { inContext } from './in-context.ts';

/** Words of the article with up to `reach` characters on either side, the ones that matter set off. */
export function WordsInContext({ text, span, reach }: { readonly text: string; readonly span: Span; readonly reach: number }) {
  const { before, name, after } = inContext(text, span, reach);
  return (
    <bdi lang="en" dir="ltr">
      {before}
      <b>{name}</b>
      {after}
    </bdi>
  );
}
