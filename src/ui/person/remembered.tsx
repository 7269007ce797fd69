import type { ChangeOfView, RememberedStance } from '../../messages/messages.ts';
import { say } from '../i18n.ts';
import { PositionMark } from '../stances/stance-line.tsx';
import { outletOn } from '../text/day.ts';
import { MetLine, type MetLineProps } from './met-line.tsx';

/** A sentence of an article in pieces: every second one, from the second on, is a quote in full ink. */
export function Pieces({ pieces }: { readonly pieces: readonly string[] }) {
  return (
    <blockquote class="remembered-words">
      <bdi>{pieces.map((piece, at) => (at % 2 === 1 ? <b key={piece}>{piece}</b> : piece))}</bdi>
    </blockquote>
  );
}

/** Words of an article in its sentence. */
export const Quoted = ({ before, quote, after }: Pick<RememberedStance, 'before' | 'quote' | 'after'>) => (
  <Pieces pieces={[before, quote.join(' … '), after]} />
);

function Side({ stance, label }: { readonly stance: RememberedStance; readonly label: string }) {
  const { article, position } = stance;
  return (
    <li class="side">
      <p class="side-head">
        <span class="side-label">{label}</span> <PositionMark position={position} />
      </p>
      <Quoted {...stance} />
      <p class="side-where">
        <a href={article.url} target="_blank" rel="noreferrer noopener" title={article.title}>
          {outletOn(article)}
        </a>
      </p>
    </li>
  );
}

/** A change of view on one thing: what was held before and what later, each in the words of its article. */
export function ViewChange({ change }: { readonly change: ChangeOfView }) {
  return (
    <div class="view-change">
      <p class="view-change-head">{say('changedView', change.target)}</p>
      <ul class="sides">
        <Side stance={change.from} label={say('viewBefore')} />
        <Side stance={change.to} label={say('viewAfter')} />
      </ul>
    </div>
  );
}

/** What is remembered of a person, for their page: the line, and each change of view with both quotes. */
export function Remembered({ met, href }: Pick<MetLineProps, 'met' | 'href'>) {
  return (
    <div class="remembered">
      <MetLine met={met} {...(href !== undefined && { href })} />
      {met.changes.map((change) => (
        <ViewChange key={`${change.target} ${change.to.article.url}`} change={change} />
      ))}
    </div>
  );
}
