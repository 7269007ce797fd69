import { useState } from 'preact/hooks';
import { type Appearance, lastArticles, lastPeople, PAGE } from '../memory/recall.ts';
import type { ArticleRow, Database, PersonRow } from '../memory/schema.ts';
import { search } from '../memory/search.ts';
import { say, sayCount } from '../ui/i18n.ts';
import { KindBadge } from '../ui/person/kind-badge.tsx';
import { Quoted } from '../ui/person/remembered.tsx';
import { sentenceCase, unsaid } from '../ui/person/role-line.ts';
import { inFull } from '../ui/person/title-abbreviations.ts';
import { PositionMark } from '../ui/stances/stance-line.tsx';
import { dayWords, outletOn, whenWords } from '../ui/text/day.ts';
import { hashOf } from './route.ts';
import { useLoaded } from './use-loaded.ts';

/** Role and the affiliations that stand with it in one line, ready to be shown; '' where neither is known. */
export function whoWords({ role, affiliations, told }: Pick<PersonRow, 'role' | 'affiliations' | 'told'>): string {
  return [role && inFull(role), unsaid(affiliations.slice(0, told), role ?? '').join(', ')]
    .filter((part) => part)
    .map((part) => sentenceCase(part ?? ''))
    .join(' · ');
}

function PersonItem({ person }: { readonly person: PersonRow }) {
  return (
    <li class="item">
      <div class="item-head">
        <a class="item-name" href={hashOf({ at: 'person', id: person.id })}>
          <bdi>{person.name}</bdi>
        </a>
        <KindBadge kind={person.kind} />
      </div>
      <p class="item-what">
        <bdi>{whoWords(person)}</bdi>
      </p>
      <p class="item-when">{sayCount(person.undated ? 'inArticlesRead' : 'inArticles', person.articles, dayWords(person.last))}</p>
      {person.byName && <p class="item-what">{say('sameNameOnly')}</p>}
    </li>
  );
}

function ArticleItem({ article }: { readonly article: ArticleRow }) {
  return (
    <li class="item">
      <div class="item-head">
        <a class="item-name" href={hashOf({ at: 'article', url: article.url })}>
          <bdi>{article.title || article.url}</bdi>
        </a>
      </div>
      <p class="item-what">{sentenceCase(outletOn(article))}</p>
      <p class="item-when">{sayCount('peopleIn', article.people)}</p>
    </li>
  );
}

/** Words of somebody that a search found. */
function SaidItem({ said, query }: { readonly said: Appearance; readonly query: string }) {
  const sought = query.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (words: string) => sought.some((word) => words.toLowerCase().includes(word));
  const stance = said.stances.find(({ quote, target }) => has(quote.join(' ')) || has(target));
  const passage =
    said.statements.find(({ quote }) => has(quote.join(' '))) ??
    stance ??
    said.positions.find(({ quote }) => has(quote.join(' '))) ??
    said.statements[0] ??
    said.named;
  return (
    <li class="item">
      <div class="item-head">
        <a class="item-name" href={hashOf({ at: 'person', id: said.person })}>
          <bdi>{said.name}</bdi>
        </a>
        {stance && (
          <span>
            <PositionMark position={stance.position} /> <bdi class="target">{stance.target}</bdi>
          </span>
        )}
      </div>
      <Quoted {...passage} />
      <p class="item-what">
        <a href={hashOf({ at: 'article', url: said.url })}>
          {say('outletOn', said.article.outlet ?? said.article.title, whenWords(said.article))}
        </a>
      </p>
    </li>
  );
}

/** Those who only made an article or its pictures, folded away at the end of a list; nothing where nobody is. */
export function Makers({ children }: { readonly children: readonly preact.ComponentChild[] }) {
  if (children.length === 0) return null;
  return (
    <details class="makers">
      <summary>{sayCount('makers', children.length)}</summary>
      <ul class="items">{children}</ul>
    </details>
  );
}

/** A list that grows on request. */
function Growing<T>({
  load,
  item,
  isMaker = () => false,
  empty,
  label,
}: {
  readonly load: (from: number) => Promise<readonly T[]>;
  readonly item: (row: T) => preact.ComponentChild;
  /** Who is folded away at the end. */
  readonly isMaker?: (row: T) => boolean;
  readonly empty: string;
  readonly label: string;
}) {
  const [more, setMore] = useState<readonly (readonly T[])[]>([]);
  const first = useLoaded(() => load(0), []);
  if (!first) return null;
  const pages = [first, ...more];
  const rows = pages.flat();
  if (rows.length === 0) return <p class="hint empty">{empty}</p>;
  return (
    <>
      <ul class="items" aria-label={label}>
        {rows.filter((row) => !isMaker(row)).map(item)}
      </ul>
      {pages.at(-1)?.length === PAGE && (
        <button type="button" class="button" onClick={() => void load(pages.length * PAGE).then((page) => setMore([...more, page]))}>
          {say('showMore')}
        </button>
      )}
      <Makers>{rows.filter(isMaker).map(item)}</Makers>
    </>
  );
}

export const People = ({ db }: { readonly db: Database }) => (
  <Growing
    load={(from) => lastPeople(db, from)}
    item={(person) => <PersonItem key={person.id} person={person} />}
    isMaker={({ maker }) => maker === true}
    empty={say('nobodyRemembered')}
    label={say('tabRememberedPeople')}
  />
);

export const Articles = ({ db }: { readonly db: Database }) => (
  <Growing
    load={(from) => lastArticles(db, from)}
    item={(article) => <ArticleItem key={article.url} article={article} />}
    empty={say('nothingRemembered')}
    label={say('tabArticles')}
  />
);

/** Whatever the memory has with these words in it. */
export function SearchResults({ db, query }: { readonly db: Database; readonly query: string }) {
  const found = useLoaded(() => search(db, query), [query]);
  if (!found) return null;
  const { people, articles, said } = found;
  const count = people.length + articles.length + said.length;
  return (
    <>
      <p class="unseen" role="status">
        {sayCount('searchFound', count)}
      </p>
      {count === 0 && <p class="hint empty">{say('searchNothing', query.trim())}</p>}
      {people.length > 0 && (
        <section>
          <h2>{say('tabRememberedPeople')}</h2>
          <ul class="items">
            {people.map((person) => (
              <PersonItem key={person.id} person={person} />
            ))}
          </ul>
        </section>
      )}
      {said.length > 0 && (
        <section>
          <h2>{say('foundSaid')}</h2>
          <ul class="items">
            {said.map((each) => (
              <SaidItem key={`${each.person} ${each.url}`} said={each} query={query} />
            ))}
          </ul>
        </section>
      )}
      {articles.length > 0 && (
        <section>
          <h2>{say('tabArticles')}</h2>
          <ul class="items">
            {articles.map((article) => (
              <ArticleItem key={article.url} article={article} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
