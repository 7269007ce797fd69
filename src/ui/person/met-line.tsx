import type { MetBefore } from '../../messages/messages.ts';
import { say, sayCount } from '../i18n.ts';
import { dayWords } from '../text/day.ts';

export interface MetLineProps {
  readonly met: MetBefore;
  /** Where the page of this person in the memory is; without it the line is no link. */
  readonly href?: string;
}

/** In one line: in how many other articles the reader has met this person, and when last. */
export function MetLine({ met, href }: MetLineProps) {
  const words = sayCount(met.last.published === null ? 'metBeforeRead' : 'metBefore', met.articles, dayWords(met.last.day));
  return (
    <div class="met-line">
      <p title={met.last.title}>
        {href === undefined ? (
          words
        ) : (
          <a href={href} target="_blank" rel="noopener">
            {words}
          </a>
        )}
      </p>
      {met.byName && <p>{say('sameNameOnly')}</p>}
    </div>
  );
}
