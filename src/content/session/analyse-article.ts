import type { Article, Kind, Span } from '../../engine/analysis.ts';
import { Unanswered } from '../../messages/envelope.ts';
import type { PageState } from '../../messages/messages.ts';
import { calmFrom } from '../../page/changes.ts';
import type { PageReading } from '../../page/read-page.ts';
import type { TextMap } from '../../page/text-map.ts';
import type { MarkedMentions, Settings } from '../../settings/settings.ts';
import type { createCards } from '../cards/cards.tsx';
import type { Mark, Marks } from '../marks/marks.ts';
import { after } from '../timer.ts';
import { isAsAnalysed } from './as-analysed.ts';
import type { PageAdapter } from './page-adapter.ts';
import type { SessionState, SessionStore } from './session-state.ts';

/** What a session's steps work with. */
export interface SessionContext {
  readonly store: SessionStore;
  readonly adapter: PageAdapter;
  readonly marks: Marks;
  readonly cards: ReturnType<typeof createCards>;
  readonly settings: () => Settings;
}

/** An article as it stands on the page. */
type Place = Extract<PageReading, { is: 'article' }>;

/** A name to mark, and whose it is. */
type Name = Pick<Mark, 'people' | 'quiet'> & { readonly span: Span; readonly kind: Kind | undefined };

/** The names to mark: every mention of every person, and every name that could be several; of those who are named in a paragraph already quietly, where the reader wants that. */
function namesIn(
  { text, analysis: { people, ambiguous } }: Extract<PageState, { is: 'analysed' }>,
  mentions: MarkedMentions,
): readonly Name[] {
  const kinds = new Map(people.map((person) => [person.id, person.kind]));
  const names = [
    ...people.flatMap((person) => person.mentions.map((span) => ({ span, people: [person.id] }))),
    ...ambiguous.map(({ span, candidates }) => ({ span, people: candidates })),
  ];
  const quiet = mentions === 'first' ? repeatedIn(names, text) : null;
  return names.map((name) => ({ ...name, kind: kinds.get(name.people[0] ?? ''), quiet: quiet?.has(name) === true }));
}

/** Those of the names before which the same people are named in the same paragraph. */
function repeatedIn<Named extends Pick<Name, 'span' | 'people'>>(names: readonly Named[], text: string): ReadonlySet<Named> {
  const repeated = new Set<Named>();
  let met = new Set<string>();
  let end = -1;
  for (const name of names.toSorted((one, other) => one.span[0] - other.span[0])) {
    if (name.span[0] > end) {
      const next = text.indexOf('\n', name.span[0]);
      end = next < 0 ? text.length : next;
      met = new Set();
    }
    const who = name.people.join();
    if (met.has(who)) repeated.add(name);
    met.add(who);
  }
  return repeated;
}

/** The places of names on the page, as far as it still shows them. */
const marksOf = (names: readonly Name[], map: TextMap): Mark[] =>
  names.flatMap(({ span, kind, people, quiet }) => {
    const range = kind && map.rangeOf(span);
    return range ? [{ range, kind, people, quiet }] : [];
  });

/** Leaves the page as if Dramatis had never been there. */
export function erase({ store, marks, cards }: SessionContext) {
  cards.stop();
  marks.clear();
  store.tell({ is: 'drawn', drawn: '' });
}

/** Nothing to show: says why, unless that was said before. */
export async function report(context: SessionContext, next: Exclude<PageState, { is: 'analysed' }>) {
  const { store, adapter } = context;
  erase(context);
  const words = JSON.stringify([location.href, next]);
  const isKnown = words === store.now().reported;
  store.tell({ is: 'reported', shown: next, words });
  if (!isKnown) await adapter.report(next).catch(() => store.tell({ is: 'unheard' }));
}

const failed = (error: Error): PageState => ({ is: 'failed', message: error.message });

/** Pauses after which a background that has been stopped before each answer is asked once more, ms: whoever stops it (a page that is too much for it, a machine that is) has an end. */
const RESTS = [2000, 10_000, 30_000] as const;

/** Asks until there is an answer, or nobody waits for it any more. Rejects as the last question does. */
async function persistently<T>(ask: () => Promise<T>, isLate: () => boolean): Promise<T> {
  for (const rest of RESTS)
    try {
      return await ask();
    } catch (fault) {
      if (!(fault instanceof Unanswered) || isLate()) throw fault;
      await new Promise<void>((over) => after(rest, over));
      if (isLate()) throw fault;
    }
  return ask();
}

/** What is known of an article at an address that is still the one that was analysed. */
const knownOf = ({ text }: Article, url: string, answered: SessionState['answered']) =>
  answered?.url === url && isAsAnalysed(text, answered.article.text, answered.found) ? answered : null;

/** Has the article analysed and shows what comes of it, unless the page was read anew meanwhile: first the people, then all of it. */
export async function analyse(context: SessionContext, { article, map }: Place, url: string) {
  const { store, adapter } = context;
  const { answered, reading } = store.now();
  const isLate = () => reading !== store.now().reading;
  const known = knownOf(article, url, answered);
  if (!known) store.tell({ is: 'asked', at: performance.now() });
  let found = known ? known.found : await adapter.analyse(article).catch(failed);
  if (isLate()) return;
  if (found.is === 'analysed' && found.partial && adapter.analyseWhole) {
    display(context, found, map);
    const { analyseWhole } = adapter;
    found = await persistently(() => analyseWhole(article), isLate).catch(failed);
    // Where the whole can't be had the part stays; the next reading asks for it again.
    if (isLate() || found.is === 'failed') return;
  }
  if (!known) store.tell({ is: 'heard', at: performance.now() });
  if (found.is === 'failed') return report(context, found);
  if (!known) store.tell({ is: 'answered', answered: { article, url, found } });
  display(context, found, map);
  // Of a page that goes on changing the next text would come before this one is read to its end.
  const calm = calmFrom(store.now().analyses) - performance.now();
  if (calm > 0) after(Math.ceil(calm), () => isLate() || void readOn(context, map));
  else void readOn(context, map);
}

/** Asks where people stand, one answer after the other, as long as that is being read, or the reader looks at them. Where the background is gone it is asked again when they look. */
async function readOn(context: SessionContext, map: TextMap) {
  const { store, adapter, cards } = context;
  const { reading, askedOn } = store.now();
  if (askedOn === reading) return;
  store.tell({ is: 'asking-on', goesOn: true });
  while (true) {
    const { answered, lookedAt } = store.now();
    if (answered?.found.is !== 'analysed' || !answered.found.reading) break;
    const { article, url } = answered;
    const { reading: left } = answered.found;
    if (left.is !== 'now' && !(left.is === 'waiting' && lookedAt === url)) break;
    const isLate = () => reading !== store.now().reading;
    const found = await persistently(() => adapter.readOn(article, left.unread, cards.whose()), isLate).catch(() => undefined);
    if (isLate()) return;
    if (found === undefined || found?.is === 'failed') break;
    if (!found) continue;
    store.tell({ is: 'answered', answered: { ...answered, found } });
    display(context, found, map);
  }
  store.tell({ is: 'asking-on', goesOn: false });
}

/** The reader looks at the people. */
export function look(context: SessionContext) {
  const { answered, page } = context.store.now();
  const url = answered?.url ?? location.href;
  context.store.tell({ is: 'looked', url });
  if (page?.is === 'article' && knownOf(page.article, url, answered)) void readOn(context, page.map);
}

function display(context: SessionContext, found: Exclude<PageState, { is: 'failed' }>, map: TextMap) {
  const { store, marks, cards } = context;
  const settings = context.settings();
  store.tell({ is: 'displayed', shown: found });
  if (found.is !== 'analysed') return erase(context);
  const names = namesIn(found, settings.mentions);
  const { reading, drawn } = store.now();
  const wanted = JSON.stringify([reading, names, settings.marked, settings.markStyle]);
  // The whole has mostly the names that its first part had: they stand marked already.
  if (drawn !== wanted) marks.set(marksOf(names, map), settings.marked, settings.markStyle);
  store.tell({ is: 'drawn', drawn: wanted });
  cards.show(found, map);
}
