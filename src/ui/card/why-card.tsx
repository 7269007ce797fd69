import type { Person, Span } from '../../engine/analysis.ts';
import { say } from '../i18n.ts';
import { roleSources } from '../person/role-sources.ts';
import { WordsInContext } from '../text/words-in-context.tsx';

interface WhyProps {
  readonly person: Person;
  readonly text: string;
  /** The name under the pointer. */
  readonly mention: Span | undefined;
  /** The name could be others, too. */
  readonly either: boolean;
  readonly onEvidence: (span: Span) => void;
}

/** Characters around the words that say it: a line or two. */
const REACH = 50;
/** Sources of a role that are told: more is the panel's. */
const SOURCES = 4;

/** The mention that names the person most fully, the first of them. */
const fullest = ({ mentions }: Person): Span | undefined =>
  mentions.reduce<Span | undefined>((best, span) => (best && best[1] - best[0] >= span[1] - span[0] ? best : span), undefined);

/** Words of the article with the ones that matter set off; a click shows them on the page. */
function Sentence({ span, text, onEvidence }: Pick<WhyProps, 'text' | 'onEvidence'> & { readonly span: Span }) {
  return (
    <button type="button" class="evidence" title={say('showOnPage')} onClick={() => onEvidence(span)}>
      <WordsInContext text={text} span={span} reach={REACH} />
    </button>
  );
}

/** How the card came about: which words name the person, which words or which source say the role, and why a position is told by its words alone. */
export function WhyCard({ person, text, mention, either, onEvidence }: WhyProps) {
  const full = fullest(person);
  const words = mention && text.slice(...mention);
  const isShort = words !== undefined && words !== person.name && mention !== full;
  return (
    <details class="why">
      <summary>{say('whyHeading')}</summary>
      <ul>
        {either && words !== undefined && <li>{say('whyEither', words)}</li>}
        {full && (
          <li>
            {isShort ? say('whyReadAs', words, person.name) : say('whyNamed')}
            <Sentence span={full} text={text} onEvidence={onEvidence} />
          </li>
        )}
        {roleSources(person)
          .slice(0, SOURCES)
          .map(({ words: role, years, evidence, origin }) => {
            const told = years ? `${role} (${years})` : role;
            return (
              <li key={role + origin}>
                {evidence ? say('whyRole', told) : origin ? say('whyKnown', told, origin) : say('whyKnownPlain', told)}
                {evidence && <Sentence span={evidence} text={text} onEvidence={onEvidence} />}
              </li>
            );
          })}
        {person.positions.length > 0 && <li>{say('whyWords')}</li>}
      </ul>
    </details>
  );
}
