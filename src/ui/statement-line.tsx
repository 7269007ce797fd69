import type { Statement } from '../engine/analysis.ts';
import { Evidence, type EvidenceProps } from './evidence.tsx';
import { STATEMENT_WORD } from './kind-words.ts';
import { say } from './say.ts';

export type StatementLineProps = Omit<EvidenceProps, 'spans'> & { readonly statement: Statement };

/** One statement: how much of it is the person's own wording, and the words themselves. */
export function StatementLine({ statement, ...evidence }: StatementLineProps) {
  return (
    <li class="statement">
      <p class="statement-kind">{say(STATEMENT_WORD[statement.kind].label)}</p>
      <Evidence {...evidence} spans={statement.spans} />
    </li>
  );
}
