import type { MetBefore, RememberedStance } from '../messages/messages.ts';
import { dayWords, outletOn } from './day.ts';
import { say, sayCount } from './say.ts';
import { PositionMark } from './stance-line.tsx';

export interface MetLineProps {
  readonly met: MetBefore;
  /** Where the page of this person in the memory is; without it the line is no link. */
  readonly href?: string;
  /** Also says on what they hold another view than before, with both articles, without the quotes. */
  readonly changes?: boolean;
}

/** One side of a change of view: when, which, and the way to the article. */
function SideFrom({ stance: { position, article }, label }: { readonly stance: RememberedStance; readonly label: string }) {
  return (
    <span class="changed-side">
      {label} <PositionMark position={position} />{' '}
      <a href={article.url} target="_blank" rel="noreferrer noopener" title={article.title}>
        <bdi>{outletOn(article)}</bdi>
      </a>
    </span>
  );
}

/** In one line: in how many other articles the reader has met this person, and when last. */
export function MetLine({ met, href, changes = false }: MetLineProps) {
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
      {changes &&
        met.changes.map((change) => (
          <p key={`${change.target} ${change.to.article.url}`} class="changed">
            {say('changedView', change.target)}: <SideFrom stance={change.from} label={say('viewBefore')} />{' '}
            <SideFrom stance={change.to} label={say('viewAfter')} />
          </p>
        ))}
    </div>
  );
}
