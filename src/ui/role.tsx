import type { Person, Span } from '../engine/analysis.ts';
import { roleLine } from './role-line.ts';
import { say } from './texts.ts';

export interface RoleProps {
  readonly person: Person;
  /** Where the role can be shown on the page; without it the line is plain text. */
  readonly onEvidence?: (span: Span) => void;
  /** Also the further roles, the dates' source and, where nothing is known, a line that says so. */
  readonly full?: boolean;
}

/** Role · affiliation · years, as the article tells them; a click shows the words on the page. */
export function Role({ person, onEvidence, full = false }: RoleProps) {
  const line = roleLine(person);
  if (!line) {
    if (!full) return null;
    const onlyNamed = person.stances.length === 0 && person.statements.length === 0;
    return <p class="role unknown">{say(onlyNamed ? 'nothingKnown' : 'noRole')}</p>;
  }
  const { role, affiliation, years, also, source, evidence } = line;
  const parts = [role, affiliation, years].filter((part) => part !== null);
  const words = parts.map((part, place) => <span key={part}>{place < parts.length - 1 ? `${part} · ` : part}</span>);
  return (
    <div class="role">
      {evidence && onEvidence ? (
        <button type="button" class="role-words" title={say('showOnPage')} onClick={() => onEvidence(evidence)}>
          {words}
        </button>
      ) : (
        <span class="role-words">{words}</span>
      )}
      {full && also.length > 0 && <p class="role-more">{say('also', also.join('; '))}</p>}
      {full && source === 'knowledge' && <p class="role-more">{say('fromKnowledge')}</p>}
    </div>
  );
}
