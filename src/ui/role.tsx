import type { Person, Span } from '../engine/analysis.ts';
import { roleLine } from './role-line.ts';
import { say } from './say.ts';

/** Stands behind a line that is not the article's, and before the note that says whose it is. */
const NOTE_SIGN = '*';

interface RoleProps {
  readonly person: Person;
  /** Where the role can be shown on the page; without it the line is plain text. */
  readonly onEvidence?: (span: Span) => void;
  /** The view has the notes on it, too (RoleNotes): a line that is not the article's has the sign of its note. */
  readonly noted?: boolean;
}

/** Role · its years · affiliation, as the article tells them; a click shows the words on the page. Nothing where nothing is known. */
export function Role({ person, onEvidence, noted = false }: RoleProps) {
  const line = roleLine(person);
  const evidence = line?.evidence;
  const parts = [line?.role, line?.years, line?.affiliation].filter((part) => part != null);
  if (parts.length === 0) return null;
  const words = (
    <span class="role-parts">
      {parts.map((part, place) => (
        <span key={part} class="role-part">
          {place > 0 && <span class="role-dot"> · </span>}
          <bdi>{part}</bdi>
          {noted && line?.whence && place === parts.length - 1 && <span class="note-sign">{NOTE_SIGN}</span>}
        </span>
      ))}
    </span>
  );
  return (
    <div class="role">
      {evidence && onEvidence ? (
        <button type="button" class="role-words" title={say('showOnPage')} onClick={() => onEvidence(evidence)}>
          {words}
        </button>
      ) : (
        <span class="role-words">{words}</span>
      )}
    </div>
  );
}

/** Where the line is from that is not the article's, further roles, and what only the knowledge base says. */
export function RoleNotes({ person }: Pick<RoleProps, 'person'>) {
  const line = roleLine(person);
  const notes = [...(line?.whence ? [`${NOTE_SIGN} ${line.whence}`] : []), ...(line?.notes ?? [])];
  if (notes.length === 0) return null;
  return (
    <div class="role-notes">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
