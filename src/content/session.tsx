import type { Article, Person, Span } from '../engine/analysis.ts';
import type { PageState } from '../messages/messages.ts';
import { askBackground } from '../messages/send.ts';
import { concernArticle } from '../page/changes.ts';
import { type PageReading, readPage } from '../page/read-page.ts';
import type { TextMap } from '../page/text-map.ts';
import { offWhere, type Settings } from '../settings/settings.ts';
import { PersonCard } from '../ui/person-card.tsx';
import { type CardHost, createCardHost } from './card-host.tsx';
import { followPage } from './follow.ts';
import { createHitTest } from './hit-test.ts';
import { createMarks, type Mark } from './marks.ts';
import { followPointer } from './pointer.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { onThemeChange, themeOf } from './theme.ts';

type Analysed = Extract<PageState, { is: 'analysed' }>;

/** The article as it is shown: what was found, and the way from its text to the page. */
interface View {
  readonly found: Analysed;
  readonly map: TextMap;
  readonly people: ReadonlyMap<string, Person>;
}

/** Where a session finds its article, and who analyses it. */
export interface Ground {
  /** Reads the page at this address; with `force` although it doesn't look like an article. */
  read(url: string, force: boolean): PageReading;
  /** Who is in the article, or all of it. */
  analyse(article: Article, url: string): Promise<PageState>;
  /** All of an article of which `analyse` has answered a part; not there where it never does. */
  analyseWhole?(article: Article, url: string): Promise<PageState>;
  /** Nothing can be shown, and why. */
  report(state: Exclude<PageState, { is: 'analysed' }>): Promise<void>;
}

/** The page that the script is on, analysed by the background. */
const THIS_PAGE: Ground = {
  read: (url, force) => readPage(document, url, { force }),
  analyse: (article, url) => askBackground('analyse', { article, url }),
  analyseWhole: (article, url) => askBackground('analyseWhole', { article, url }),
  report: (state) => askBackground('report', state),
};

/** The names to mark: every mention of every person, and every name that could be several; or those that the background names instead, each with whoever it is. */
function marksOf({ analysis: { people, ambiguous }, marks }: Analysed, map: TextMap): Mark[] {
  const kinds = new Map(people.map((person) => [person.id, person.kind]));
  const names = [
    ...people.flatMap((person) => person.mentions.map((span) => ({ span, ids: [person.id] }))),
    ...ambiguous.map(({ span, candidates }) => ({ span, ids: candidates })),
  ];
  const given = marks?.map((mark) => ({ ...mark, ids: names.find(({ span }) => span[0] === mark.span[0])?.ids ?? [] }));
  return (given ?? names.map((name) => ({ ...name, kind: kinds.get(name.ids[0] ?? '') }))).flatMap(({ span, kind, ids }) => {
    const range = map.rangeOf(span);
    return range && kind ? [{ range, kind, people: ids }] : [];
  });
}

/**
 * What Dramatis does on one page, from its first look until it is stopped: reads the article, has it analysed, marks the names, shows cards, follows changes.
 * On a page that is no article it says so to the background, and watches whether it becomes one.
 * `isAlive` tells whether the extension still stands behind this script: after an update or a reload it doesn't, and the session ends by itself.
 */
export function createSession(settings: Settings, isAlive: () => boolean, ground: Ground = THIS_PAGE) {
  const marks = createMarks(CSS.highlights);
  /** Made only where there is an article: on other pages nothing is created. */
  let card: CardHost | null = null;
  let state: PageState = { is: 'no-article', reason: 'nothing-heard' };
  /** The page as it was read last. */
  let page: PageReading | null = null;
  let view: View | null = null;
  /** The text that was analysed last, and what came of it. */
  let answered: { readonly text: string; readonly url: string; readonly found: PageState } | null = null;
  let hitAt = createHitTest([]);
  /** Ends what follows the page, and what follows the pointer on it. */
  let following: AbortController | null = null;
  let pointing: { dismiss(): void; stop(): void } | null = null;
  /** Counts the readings, so that an answer that comes after the next one has begun is known for late. */
  let readings = 0;
  /** The last report, so that the same is not said twice. */
  let reported = '';
  /** The address at which the reader asked for an analysis although the page is no article. */
  let forcedAt: string | null = null;
  /** The mention that the reader was last led to. */
  let visited: { readonly personId: string; readonly index: number } | null = null;

  function show(range: Range) {
    pointing?.dismiss();
    scrollToRange(range);
    marks.light(range);
  }

  function showSpan(span: Span) {
    const range = view?.map.rangeOf(span);
    if (range) show(range);
  }

  const mentionsOf = (personId: string) => marks.all().filter(({ people }) => people.length === 1 && people[0] === personId);

  function showMention(personId: string, step: 1 | -1 = 1): { index: number; count: number } {
    const mentions = mentionsOf(personId);
    const from = visited?.personId === personId ? visited.index : step === 1 ? -1 : 0;
    const index = (from + step + mentions.length) % Math.max(1, mentions.length);
    const mark = mentions[index];
    if (mark) show(mark.range);
    visited = { personId, index };
    return { index, count: mentions.length };
  }

  function openCard(mark: Mark, box: DOMRect) {
    if (!isAlive()) return stop();
    const candidates = mark.people.flatMap((id) => view?.people.get(id) ?? []);
    const person = candidates[0];
    const element = mark.range.startContainer.parentElement;
    if (!view || !person || !element) return;
    visited = { personId: person.id, index: mentionsOf(person.id).indexOf(mark) };
    card?.show(
      <PersonCard
        person={person}
        text={view.found.text}
        ambiguous={candidates}
        theme={themeOf(element)}
        onEvidence={showSpan}
        onShowMention={showMention}
      />,
      box,
    );
  }

  function pointAt(x: number, y: number) {
    marks.restore();
    return hitAt(x, y);
  }

  function draw(found: Analysed, map: TextMap) {
    view = { found, map, people: new Map(found.analysis.people.map((person) => [person.id, person])) };
    marks.set(marksOf(found, map), settings.marked, settings.markStyle);
    hitAt = createHitTest(marks.all().filter((mark) => settings.marked.includes(mark.kind)));
    card ??= createCardHost();
    pointing ??= followPointer({
      hitAt: pointAt,
      card,
      delays: () => ({ open: settings.openDelay, close: settings.closeDelay }),
      open: openCard,
      close: card.hide,
    });
  }

  /** Leaves the page as if Dramatis had never been there. */
  function erase() {
    view = null;
    pointing?.stop();
    pointing = null;
    marks.clear();
  }

  function follow() {
    following = new AbortController();
    followPage(
      {
        concern: (records) => concernArticle(records, page?.is === 'article' ? page : null, card?.element),
        isArticle: () => page?.is === 'article',
        read,
        returned: announce,
      },
      following.signal,
    );
    onThemeChange(marks.draw, following.signal);
  }

  function unfollow() {
    following?.abort();
    following = null;
  }

  /** Nothing to show: says why, unless that was said before. */
  async function report(next: Exclude<PageState, { is: 'analysed' }>) {
    erase();
    state = next;
    const words = JSON.stringify([location.href, next]);
    if (words === reported) return;
    reported = words;
    await ground.report(next).catch(() => {
      reported = '';
    });
  }

  /** Has the article analysed and shows what comes of it, unless the page was read anew meanwhile: first the people, then all of it. */
  async function analyse({ article, map }: Extract<PageReading, { is: 'article' }>, url: string, reading: number) {
    const isLate = () => reading !== readings;
    const failed = (error: Error): PageState => ({ is: 'failed', message: error.message });
    const known = answered?.text === article.text && answered.url === url ? answered.found : null;
    let found = known ?? (await ground.analyse(article, url).catch(failed));
    if (isLate()) return;
    if (found.is === 'analysed' && found.partial && ground.analyseWhole) {
      display(found, map);
      found = await ground.analyseWhole(article, url).catch(failed);
      // Where the whole can't be had the part stays; the next reading asks for it again.
      if (isLate() || found.is === 'failed') return;
    }
    if (found.is === 'failed') return report(found);
    answered = { text: article.text, url, found };
    display(found, map);
  }

  function display(found: Exclude<PageState, { is: 'failed' }>, map: TextMap) {
    state = found;
    reported = '';
    if (found.is === 'analysed') draw(found, map);
    else erase();
  }

  /** Reads the page and shows what it is. */
  async function read(): Promise<void> {
    const reading = ++readings;
    if (!isAlive()) return stop();
    const url = location.href;
    const off = offWhere(settings, url);
    if (off) {
      unfollow();
      return report({ is: 'off', where: off });
    }
    if (!following) follow();
    page = ground.read(url, forcedAt === url);
    if (page.is === 'article') return analyse(page, url, reading);
    answered = null;
    return report(page);
  }

  function stop() {
    readings++;
    unfollow();
    erase();
  }

  /** Says again what this page is. */
  function announce() {
    answered = null;
    reported = '';
    return read();
  }

  return {
    read,
    showMention,
    showSpan,
    state: () => state,
    /** Has the article analysed anew, though nothing of it has changed. */
    again: announce,
    analyseAnyway() {
      forcedAt = location.href;
      return read();
    },
    obey(next: Settings) {
      settings = next;
      return read();
    },
    stop,
  };
}

export type Session = ReturnType<typeof createSession>;
