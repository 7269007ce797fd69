import { useEffect, useRef, useState } from 'preact/hooks';
import { eraseMemory } from '../memory/erase.ts';
import { sizeOf } from '../memory/recall.ts';
import { repairMemory } from '../memory/repair.ts';
import type { Database } from '../memory/schema.ts';
import { isDamaged } from '../memory/valid-rows.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import { loadSettings, onSettings, saveSettings } from '../settings/store.ts';
import { Confirm, type Question } from '../ui/controls/confirm.tsx';
import { NotKept } from '../ui/controls/not-kept.tsx';
import { useStored } from '../ui/controls/use-stored.ts';
import { say, sayCount, spoken } from '../ui/i18n.ts';
import { Corrections, Lists } from './corrections.tsx';
import { AsideNotice, Data, TroubleNotice } from './data.tsx';
import { Matters, MatterView } from './matters.tsx';
import { Articles, People, SearchResults } from './people.tsx';
import { ArticleView, PersonView } from './person.tsx';
import { hashOf, type Route, routeOf, SECTIONS, type Section, TAB } from './route.ts';
import { useLoaded } from './use-loaded.ts';

/** How long after a keystroke the search begins, ms. */
const TYPING = 30;

/** How often it is looked whether what was shown has met damaged rows, ms. */
const LOOK = 500;

function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const changed = () => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return route;
}

/** A number of bytes in words: "4.2 MB". */
export function sizeWords(bytes: number): string {
  const mega = bytes >= 1e6;
  const format = new Intl.NumberFormat(spoken().language, {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega ? 1 : 0,
  });
  return format.format(mega ? bytes / 1e6 : Math.ceil(bytes / 1e3));
}

/** How much there is, and what it takes up on this machine; nothing where there is nothing, since what an empty memory takes up would look like what was kept. */
function SizeLine({ db, version }: { readonly db: Database; readonly version: number }) {
  const size = useLoaded(async () => ({ ...(await sizeOf(db)), bytes: (await navigator.storage?.estimate())?.usage }), [version]);
  if (!size || size.articles + size.people === 0) return null;
  const parts = [sayCount('articlesKept', size.articles), sayCount('peopleKept', size.people)];
  if (size.bytes !== undefined) parts.push(say('sizeOnDisk', sizeWords(size.bytes)));
  return <p class="hint size">{parts.join(' · ')}</p>;
}

function OffNotice({ onOn }: { readonly onOn: () => void }) {
  return (
    <div class="banner">
      <p>{say('memoryOff')}</p>
      <button type="button" class="button primary" onClick={onOn}>
        {say('turnMemoryOn')}
      </button>
    </div>
  );
}

/** The memory could not be opened: what the browser said, and the one thing that can be done. */
function Unopened({ fault, onAsk }: { readonly fault: Error; readonly onAsk: (question: Question) => void }) {
  return (
    <div class="banner" role="alert">
      <p>{say('memoryUnopened', fault.message)}</p>
      <button
        type="button"
        class="button danger"
        onClick={() =>
          onAsk({
            title: say('eraseTitle'),
            body: say('eraseBody'),
            action: say('eraseAll'),
            onYes: () => void eraseMemory().then(() => location.reload()),
          })
        }
      >
        {say('eraseAll')}
      </button>
    </div>
  );
}

interface AppProps {
  /** The memory, or why it can't be opened. */
  readonly memory: Database | Error;
}

/** What the reader types, and what is searched for once they pause. */
function useSearch() {
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  function type(words: string) {
    setTyped(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setQuery(words.trim()), TYPING);
  }
  return { typed, query, type };
}

/** Damaged rows are set aside once they are met, and the page told anew. */
function useMending(db: Database | null, mended: () => void) {
  useEffect(() => {
    const look = setInterval(() => {
      if (db && isDamaged(db)) void repairMemory(db, new Date().toISOString()).then(mended);
    }, LOOK);
    return () => clearInterval(look);
  }, [db]);
}

/** The tab that a route belongs to. */
const sectionOf = (route: Route): Section =>
  'name' in route ? 'matters' : 'id' in route ? 'people' : 'url' in route ? 'articles' : route.at;

interface ViewProps {
  readonly route: Route;
  readonly db: Database | null;
  readonly settings: Settings;
  readonly save: (change: Partial<Settings>) => void;
  readonly changed: () => void;
  readonly gone: () => void;
  readonly onAsk: (question: Question) => void;
}

/** What a route shows; without a memory, corrections and lists alone. */
function View({ route, db, settings, save, changed, gone, onAsk }: ViewProps) {
  switch (route.at) {
    case 'corrections':
      return <Corrections db={db} />;
    case 'lists':
      return <Lists />;
    case 'people':
      return db && <People db={db} />;
    case 'matters':
      return db && <Matters db={db} />;
    case 'matter':
      return db && <MatterView db={db} name={route.name} />;
    case 'articles':
      return db && <Articles db={db} />;
    case 'person':
      return db && <PersonView db={db} id={route.id} onAsk={onAsk} onGone={gone} />;
    case 'article':
      return db && <ArticleView db={db} url={route.url} onAsk={onAsk} onGone={gone} />;
    case 'data':
      return db && <Data db={db} settings={settings} onSettings={save} onAsk={onAsk} onChange={changed} />;
  }
}

/** The library: people and articles that are remembered, with a search; the reader's corrections and lists; and all of it as files. */
export function App({ memory }: AppProps) {
  const db = memory instanceof Error ? null : memory;
  const route = useRoute();
  const { value: stored, change: save, isLost } = useStored<Settings>({ load: loadSettings, save: saveSettings, follow: onSettings }, []);
  const settings = stored ?? DEFAULTS;
  const { typed, query, type } = useSearch();
  const [question, setQuestion] = useState<Question | null>(null);
  /** Counts the changes, so that what is shown is loaded anew. */
  const [version, setVersion] = useState(0);
  const changed = () => setVersion((before) => before + 1);
  useMending(db, changed);

  function gone() {
    changed();
    location.hash = hashOf({ at: route.at === 'article' ? 'articles' : 'people' });
  }
  const section = sectionOf(route);
  const searches = db !== null && (route.at === 'people' || route.at === 'articles');

  return (
    <main class="dramatis view library">
      <header class="view-head">
        <h1>{say('libraryHeading')}</h1>
        {db && <SizeLine db={db} version={version} />}
      </header>
      {stored && !stored.memory && <OffNotice onOn={() => save({ memory: true })} />}
      {memory instanceof Error && <Unopened fault={memory} onAsk={setQuestion} />}
      <TroubleNotice />
      {db && <AsideNotice key={version} db={db} />}
      <nav class="sections" aria-label={say('sectionsLabel')}>
        {SECTIONS.map((each) => (
          <a key={each} href={hashOf({ at: each })} aria-current={each === section ? 'page' : undefined} onClick={() => type('')}>
            {say(TAB[each])}
          </a>
        ))}
      </nav>
      {searches && (
        <input
          type="search"
          class="search"
          aria-label={say('searchLabel')}
          placeholder={say('searchLabel')}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
      {/* Files and the end of it all stay as they are: they say what came of what the reader has just done. */}
      <div class="shown" key={`${route.at === 'data' ? '' : version} ${query ? '' : JSON.stringify(route)}`}>
        {searches && query ? (
          <SearchResults db={db} query={query} />
        ) : (
          <View {...{ route, db, settings, save, changed, gone }} onAsk={setQuestion} />
        )}
      </div>
      {question && <Confirm question={question} onClose={() => setQuestion(null)} />}
      {isLost && <NotKept />}
    </main>
  );
}
