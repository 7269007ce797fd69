import type { Person, Span } from '../engine/analysis.ts';
import { roleLine } from './role-line.ts';
import { say } from './say.ts';

export interface RoleProps {
  readonly person: Person;
  /** Where the role can be shown on the page; without it the line is plain text. */
  readonly onEvidence?: (span: Span) => void;
  /** Also further roles and what the knowledge base has. */
  readonly full?: boolean;
}

/** Role · its years · affiliation, as the article tells them; a click shows the words on the page. Nothing where nothing is known. */
export function Role({ person, onEvidence, full = false }: RoleProps) {
  const line = roleLine(person);
  const evidence = line?.evidence;
  const parts = [line?.role, line?.years, line?.affiliation].filter((part) => part != null);
  const notes = full ? (line?.notes ?? []) : [];
  if (parts.length === 0 && notes.length === 0) return null;
  const words = (
    <span class="role-parts">
      {parts.map((part, place) => (
        <span key={part} class="role-part">
          {place > 0 && <span class="role-dot"> · </span>}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
  return (
    <div class="role">
      {parts.length > 0 && evidence && onEvidence ? (
        <button type="button" class="role-words" title={say('showOnPage')} onClick={() => onEvidence(evidence)}>
          {words}
        </button>
      ) : (
        <span class="role-words">{words}</span>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
