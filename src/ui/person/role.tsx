import type { ComponentChildren } from 'preact';
import type { Person, Span } from '../../engine/analysis.ts';
import { say } from '../i18n.ts';
import { partInStory } from './part-in-story.ts';
import { type RoleLine, roleLine, sentenceCase } from './role-line.ts';

/** Stands behind a line that is not the article's, and before the note that says whose it is. */
const NOTE_SIGN = '*';

interface RoleProps {
  readonly person: Person;
}

/** Part in the story · role · its years · affiliation, as the article tells them. Nothing where nothing is known. */
export function Role({ person }: RoleProps) {
  const line = roleLine(person);
  const own = partInStory(person);
  const parts = [own && sentenceCase(own.text), line?.role, line?.years, line?.affiliation].filter((part) => part != null);
  if (parts.length === 0) return null;
  return (
    <div class="role">
      <span class="role-words">
        <span class="role-parts">
          {parts.map((part, place) => (
            <span key={part} class="role-part">
              {place > 0 && <span class="role-dot"> · </span>}
              <bdi>{part}</bdi>
            </span>
          ))}
        </span>
      </span>
    </div>
  );
}

/** A label, and what it stands before: a button where the page shows it. */
function Fact({
  label,
  evidence,
  onEvidence,
  children,
}: {
  readonly label: string;
  readonly evidence: Span | null;
  readonly onEvidence: (span: Span) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {evidence ? (
          <button type="button" class="role-words" title={say('showOnPage')} onClick={() => onEvidence(evidence)}>
            {children}
          </button>
        ) : (
          <span class="role-words">{children}</span>
        )}
      </dd>
    </>
  );
}

/** Part in the story, role and affiliation, told apart; a click on any shows the words on the page. Behind a line that is not the article's stands the sign of its note (RoleNotes). */
export function RoleFacts({ person, onEvidence }: RoleProps & { readonly onEvidence: (span: Span) => void }) {
  const line = roleLine(person);
  const part = partInStory(person);
  if (!part && !line?.role && !line?.affiliation) return null;
  return (
    <dl class="role">
      {part && (
        <Fact label={say('labelPart')} evidence={part.evidence} onEvidence={onEvidence}>
          <bdi>{sentenceCase(part.text)}</bdi>
        </Fact>
      )}
      {line && <LineFacts line={line} onEvidence={onEvidence} />}
    </dl>
  );
}

function LineFacts({ line, onEvidence }: { readonly line: RoleLine; readonly onEvidence: (span: Span) => void }) {
  const { role, years, affiliation, evidence, affiliationEvidence, whence } = line;
  return (
    <>
      {role && (
        <Fact label={say('labelRole')} evidence={evidence} onEvidence={onEvidence}>
          <bdi>{role}</bdi>
          {years && (
            <>
              {', '}
              <bdi class="years">{years}</bdi>
            </>
          )}
          {whence && <span class="note-sign">{NOTE_SIGN}</span>}
        </Fact>
      )}
      {affiliation && (
        <Fact label={say('labelAffiliation')} evidence={affiliationEvidence} onEvidence={onEvidence}>
          <bdi>{affiliation}</bdi>
        </Fact>
      )}
    </>
  );
}

/** Where the line is from that is not the article's, further roles, and what only the knowledge base says. */
export function RoleNotes({ person }: RoleProps) {
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
