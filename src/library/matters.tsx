import { type MatterItem, matterPage, matters, type StandShown } from '../memory/library-pages.ts';
import type { Database } from '../memory/schema.ts';
import { say, sayCount } from '../ui/i18n.ts';
import { Quoted } from '../ui/person/remembered.tsx';
import { sentenceCase } from '../ui/person/role-line.ts';
import { HowMark, PositionMark } from '../ui/stances/stance-line.tsx';
import { dayWords, outletOn } from '../ui/text/day.ts';
import { Heading, ToList } from './page-head.tsx';
import { whoWords } from './people.tsx';
import { hashOf } from './route.ts';
import { useLoaded } from './use-loaded.ts';

const Item = ({ matter: { name, people, articles, last } }: { readonly matter: MatterItem }) => (
  <li class="item">
    <div class="item-head">
      <a class="item-name" href={hashOf({ at: 'matter', name })}>
        <bdi>{name}</bdi>
      </a>
    </div>
    <p class="item-what">{sayCount('peopleIn', people)}</p>
    <p class="item-when">{sayCount('inArticles', articles, dayWords(last))}</p>
  </li>
);

/** The matters on which several people, or several articles, take sides. */
export function Matters({ db }: { readonly db: Database }) {
  const all = useLoaded(() => matters(db), []);
  if (!all) return null;
  if (all.length === 0) return <p class="hint empty">{say('noMatters')}</p>;
  return (
    <>
      <p class="hint">{say('mattersHint')}</p>
      <ul class="items" aria-label={say('tabMatters')}>
        {all.map((matter) => (
          <Item key={matter.name} matter={matter} />
        ))}
      </ul>
    </>
  );
}

const Stand = ({ stand: { stance, side, row, article }, name }: { readonly stand: StandShown; readonly name: string }) => (
  <li class="in-article">
    <h3>
      <a href={hashOf({ at: 'person', id: row.person })}>
        <bdi>{row.name}</bdi>
      </a>{' '}
      <PositionMark position={side} />
    </h3>
    <p class="item-what">
      <bdi>{whoWords(row)}</bdi>
    </p>
    {(side !== stance.position || stance.target.toLowerCase() !== name.toLowerCase()) && (
      <p class="item-what">
        <PositionMark position={stance.position} /> <bdi class="target">{stance.target}</bdi>
        <HowMark how={stance.how} />
      </p>
    )}
    <Quoted {...stance} />
    <p class="item-what">
      <a href={hashOf({ at: 'article', url: row.url })}>
        <bdi>{article.title || article.url}</bdi>
      </a>
      <br />
      {sentenceCase(outletOn(article))}
    </p>
  </li>
);

/** One matter with everybody's positions over all that was read, the newest first. */
export function MatterView({ db, name }: { readonly db: Database; readonly name: string }) {
  const stands = useLoaded(() => matterPage(db, name), [name]);
  if (!stands) return <p class="hint empty">{say('notRemembered')}</p>;
  return (
    <article class="page" aria-label={name}>
      <ToList list="matters" />
      <Heading>
        <bdi>{name}</bdi>
      </Heading>
      <ol class="in-articles">
        {stands.map((stand) => (
          <Stand key={`${stand.row.person} ${stand.row.url} ${stand.stance.target} ${stand.stance.position}`} stand={stand} name={name} />
        ))}
      </ol>
    </article>
  );
}
