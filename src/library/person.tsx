import { useState } from 'preact/hooks';
import { forgetArticle, forgetForGood, forgetPerson } from '../memory/forget.ts';
import { personPage } from '../memory/library-pages.ts';
import { type Appearance, articlePage, PAGE } from '../memory/recall.ts';
import type { Held, HeldWords } from '../memory/record.ts';
import type { AppearanceRow, Database } from '../memory/schema.ts';
import type { Question } from '../ui/controls/confirm.tsx';
import { say, sayCount } from '../ui/i18n.ts';
import { KindBadge } from '../ui/person/kind-badge.tsx';
import { STATEMENT_WORD } from '../ui/person/kind-words.ts';
import { Pieces, Quoted, ViewChange } from '../ui/person/remembered.tsx';
import { sentenceCase } from '../ui/person/role-line.ts';
import { positionsHead } from '../ui/stances/likely-positions.tsx';
import { ByReader, HowMark, PositionMark } from '../ui/stances/stance-line.tsx';
import { dayWords, outletOn } from '../ui/text/day.ts';
import { inSentences, type SaidIn } from './in-sentences.ts';
import { Heading, ToList } from './page-head.tsx';
import { Makers, whoWords } from './people.tsx';
import { hashOf } from './route.ts';
import { useLoaded } from './use-loaded.ts';

function Stance({ stance }: { readonly stance: Held }) {
  return (
    <li>
      <p>
        <PositionMark position={stance.position} /> <bdi class="target">{stance.target}</bdi>
        {stance.by === 'reader' ? <ByReader /> : <HowMark how={stance.how} />}
      </p>
      <Quoted {...stance} />
    </li>
  );
}

/** The words of a position that is not sure in side or target. */
function Words({ words }: { readonly words: HeldWords }) {
  return (
    <li>
      <p class="statement-kind">{say(positionsHead(words))}</p>
      <Quoted {...words} />
    </li>
  );
}

/** A sentence with all that is said in it. */
function Sentence({ kinds, pieces }: SaidIn) {
  return (
    <li>
      <p class="statement-kind">{kinds.map((kind) => say(STATEMENT_WORD[kind].label)).join(' · ')}</p>
      <Pieces pieces={pieces} />
    </li>
  );
}

/** What one article has of one person: stances first, then what is not sure of a side, then what was said; where there is neither, where they were named. */
function Facts({ row }: { readonly row: AppearanceRow }) {
  if (row.stances.length + row.positions.length + row.statements.length === 0) return <Quoted {...row.named} />;
  return (
    <ul class="facts">
      {row.stances.map((stance) => (
        <Stance key={`${stance.target} ${stance.quote}`} stance={stance} />
      ))}
      {row.positions.map((words) => (
        <Words key={words.quote.join()} words={words} />
      ))}
      {inSentences(row.statements, [...row.stances, ...row.positions]).map((sentence) => (
        <Sentence key={sentence.pieces.join('')} {...sentence} />
      ))}
    </ul>
  );
}

function InArticle({ row }: { readonly row: Appearance }) {
  const { article } = row;
  return (
    <li class="in-article">
      <h3>
        <a href={hashOf({ at: 'article', url: row.url })}>
          <bdi>{article.title || article.url}</bdi>
        </a>
      </h3>
      <p class="item-what">{sentenceCase(outletOn(article))}</p>
      <Facts row={row} />
    </li>
  );
}

interface PageProps {
  readonly db: Database;
  readonly onAsk: (question: Question) => void;
  /** Something was forgotten: the page that showed it is no more. */
  readonly onGone: () => void;
}

/** All that is remembered of one person, the newest first. */
export function PersonView({ db, id, onAsk, onGone }: PageProps & { readonly id: string }) {
  const [more, setMore] = useState<readonly Appearance[]>([]);
  const page = useLoaded(() => personPage(db, id), [id]);
  if (!page) return <p class="hint empty">{say('notRemembered')}</p>;
  const { person, appearances, changes } = page;
  const all = [...appearances, ...more];
  const askForGood = () =>
    onAsk({
      title: say('forgetForGoodTitle', person.name),
      body: say('forgetForGoodBody', person.name),
      action: say('forgetForGoodAction'),
      onYes: () => void forgetForGood(db, id, new Date().toISOString()).then(onGone),
    });
  const ask = () =>
    onAsk({
      title: say('forgetPersonTitle', person.name),
      body: say('forgetPersonBody'),
      action: say('forget'),
      onYes: () => void forgetPerson(db, id).then(onGone),
    });
  return (
    <article class="page" aria-label={person.name}>
      <ToList list="people" />
      <header class="page-head">
        <Heading>
          <bdi>{person.name}</bdi>
        </Heading>
        <KindBadge kind={person.kind} />
      </header>
      <p class="page-what">
        <bdi>{whoWords(person)}</bdi>
      </p>
      <p class="hint">{sayCount(person.undated ? 'inArticlesRead' : 'inArticles', person.articles, dayWords(person.last))}</p>
      {person.byName && <p class="hint">{say('sameNameOnly')}</p>}
      {changes.map((change) => (
        <ViewChange key={`${change.target} ${change.to.article.url}`} change={change} />
      ))}
      <ol class="in-articles">
        {all.map((row) => (
          <InArticle key={row.url} row={row} />
        ))}
      </ol>
      <div class="buttons">
        {all.length < person.articles && all.length % PAGE === 0 && (
          <button
            type="button"
            class="button"
            onClick={() => void personPage(db, id, all.length).then((next) => setMore([...more, ...(next?.appearances ?? [])]))}
          >
            {say('showMore')}
          </button>
        )}
        <button type="button" class="button danger" onClick={ask}>
          {say('forgetPerson')}
        </button>
        <button type="button" class="button danger" onClick={askForGood}>
          {say('forgetForGood')}
        </button>
      </div>
    </article>
  );
}

/** All that is remembered of one article. */
export function ArticleView({ db, url, onAsk, onGone }: PageProps & { readonly url: string }) {
  const page = useLoaded(() => articlePage(db, url), [url]);
  if (!page) return <p class="hint empty">{say('notRemembered')}</p>;
  const { article, people } = page;
  const ask = () =>
    onAsk({
      title: say('forgetArticleTitle'),
      body: say('forgetArticleBody'),
      action: say('forget'),
      onYes: () => void forgetArticle(db, url).then(onGone),
    });
  const item = (row: AppearanceRow) => (
    <li key={row.person} class="in-article">
      <h3>
        <a href={hashOf({ at: 'person', id: row.person })}>
          <bdi>{row.name}</bdi>
        </a>
      </h3>
      <p class="item-what">
        <bdi>{whoWords(row)}</bdi>
      </p>
      <Facts row={row} />
    </li>
  );
  return (
    <article class="page" aria-label={article.title}>
      <ToList list="articles" />
      <Heading>
        <bdi>{article.title || article.url}</bdi>
      </Heading>
      <p class="hint">
        {sentenceCase(outletOn(article))} ·{' '}
        <a href={article.url} target="_blank" rel="noreferrer noopener">
          {say('openArticle')}
        </a>
      </p>
      <ol class="in-articles">{people.filter(({ maker }) => !maker).map(item)}</ol>
      <Makers>{people.filter(({ maker }) => maker).map(item)}</Makers>
      <div class="buttons">
        <button type="button" class="button danger" onClick={ask}>
          {say('forgetArticle')}
        </button>
      </div>
    </article>
  );
}
