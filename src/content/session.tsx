import type { Article, Kind, Span } from '../engine/analysis.ts';
import type { MetBefore, PageState } from '../messages/messages.ts';
import { askBackground } from '../messages/send.ts';
import { concernArticle } from '../page/changes.ts';
import { type PageReading, readingSteps } from '../page/read-page.ts';
import type { TextMap } from '../page/text-map.ts';
import { offWhere, type Settings } from '../settings/settings.ts';
import { createCards } from './cards.tsx';
import { type Following, followPage } from './follow.ts';
import type { HandedOver } from './hand-over.ts';
import { createMarks, type Mark } from './marks.ts';
import { inSlices, type Sliced } from './slices.ts';
import { onThemeChange } from './theme.ts';

/** Where a session finds its article, and who analyses it. */
export interface Ground {
  /** What the page has changed since it was read that is not in the next reading; not there where it is always read anew. */
  since?(): readonly MutationRecord[];
  /** Reads the page at this address; with `force` although it doesn't look like an article. `meet` is told of every open shadow root. */
  read(url: string, force: boolean, meet: (root: ShadowRoot) => void): Promise<Sliced<PageReading>>;
  /** Who is in the article, or all of it. */
  analyse(article: Article, url: string): Promise<PageState>;
  /** All of an article of which `analyse` has answered a part; not there where it never does. */
  analyseWhole?(article: Article, url: string): Promise<PageState>;
  /** More of where people stand, which is `unread` of some, those of `first` before others; null where there is nothing new for now. */
  readOn(article: Article, url: string, unread: readonly string[], first: readonly string[]): Promise<PageState | null>;
  /** Whom of the article the reader has met before; not there where nothing is remembered. */
  met?(): Promise<Readonly<Record<string, MetBefore>>>;
  /** Opens the panel at this person, or at the question that their stance on this target is on; not there where there is none. */
  openPanel?(name: string, target?: string): void;
  /** Nothing can be shown, and why. */
  report(state: Exclude<PageState, { is: 'analysed' }>): Promise<void>;
}

/** The page that the script is on, analysed by the background. What was `handed` over is its first reading's beginning. */
export function thisPage(handed?: HandedOver): Ground {
  let left = handed;
  return {
    since: () => left?.end() ?? [],
    read(url, force, meet) {
      const glance = left?.glance.url === url ? left.glance : null;
      left = undefined;
      return inSlices(readingSteps(document, url, { force, meet, glance }));
    },
    analyse: (article, url) => askBackground('analyse', { article, url }),
    analyseWhole: (article, url) => askBackground('analyseWhole', { article, url }),
    readOn: (article, url, unread, first) => askBackground('readOn', { article, url, unread, first }),
    met: () => askBackground('metBefore', { tabId: null }),
    openPanel: (person, target) => void askBackground('openPanel', { person, target: target ?? null }).catch(() => {}),
    report: (state) => askBackground('report', state),
  };
}

/** An article as it stands on the page. */
type Place = Extract<PageReading, { is: 'article' }>;

/** A name to mark, and whose it is. */
type Name = Pick<Mark, 'people'> & { readonly span: Span; readonly kind: Kind | undefined };

/** The names to mark: every mention of every person, and every name that could be several; or those that the background names instead, each with whoever it is. */
function namesIn({ analysis: { people, ambiguous }, marks }: Extract<PageState, { is: 'analysed' }>): readonly Name[] {
  const kinds = new Map(people.map((person) => [person.id, person.kind]));
  const names = [
    ...people.flatMap((person) => person.mentions.map((span) => ({ span, people: [person.id] }))),
    ...ambiguous.map(({ span, candidates }) => ({ span, people: candidates })),
  ];
  const given = marks?.map((mark) => ({ ...mark, people: names.find(({ span }) => span[0] === mark.span[0])?.people ?? [] }));
  return given ?? names.map((name) => ({ ...name, kind: kinds.get(name.people[0] ?? '') }));
}

/** The places of names on the page, as far as it still shows them. */
const marksOf = (names: readonly Name[], map: TextMap): Mark[] =>
  names.flatMap(({ span, kind, people }) => {
    const range = kind && map.rangeOf(span);
    return range ? [{ range, kind, people }] : [];
  });

/**
 * What Dramatis does on one page, from its first look until it is stopped: reads the article, has it analysed, marks the names, shows cards, follows changes.
 * On a page that is no article it says so to the background, and watches whether it becomes one.
 * `isAlive` tells whether the extension still stands behind this script: after an update or a reload it doesn't, and the session ends by itself.
 */
export function createSession(settings: Settings, isAlive: () => boolean, ground: Ground = thisPage()) {
  /** Whether the extension still stands behind this script; where it doesn't, all is over. */
  const lives = () => {
    const alive = isAlive();
    if (!alive) stop();
    return alive;
  };
  const marks = createMarks(CSS.highlights);
  const cards = createCards({
    marks,
    settings: () => settings,
    isAlive: lives,
    openPanel: ground.openPanel,
    onOpen: look,
  });
  let state: PageState = { is: 'no-article', reason: 'nothing-heard' };
  /** The page as it was read last. */
  let page: PageReading | null = null;
  /** The text that was analysed last, and what came of it. */
  let answered: { readonly text: string; readonly url: string; readonly found: PageState } | null = null;
  /** What was marked last, of which reading; empty where nothing is. */
  let drawn = '';
  /** What the last reading took of the page's thread, ms. */
  let cost = 0;
  /** Changes of the page since a reading of it has begun that is not over: only then can it be told whether they matter. */
  let missed: MutationRecord[] | null = null;
  /** Ends what follows the page. */
  let following: AbortController | null = null;
  let follower: Following | null = null;
  /** Counts the readings, so that an answer that comes after the next one has begun is known for late. */
  let readings = 0;
  /** The last report, so that the same is not said twice. */
  let reported = '';
  /** The address at which the reader asked for an analysis although the page is no article. */
  let forcedAt: string | null = null;
  /** The address at which the reader has looked at the people. */
  let lookedAt: string | null = null;
  /** The reading of which the rest is being asked for. */
  let askedOn = 0;

  /** Leaves the page as if Dramatis had never been there. */
  function erase() {
    cards.stop();
    marks.clear();
    drawn = '';
  }

  function follow() {
    following = new AbortController();
    follower = followPage(
      {
        concern(records, fresh) {
          if (missed) missed.push(...records);
          // The reader begins to write, or the title follows the address.
          const matters = ({ target, type }: MutationRecord) => type === 'attributes' || (fresh && target.nodeName === 'TITLE');
          return !missed && (records.some(matters) || concernArticle(records, page?.is === 'article' ? page : null, cards.element()));
        },
        isArticle: () => missed !== null || page?.is === 'article',
        read,
        cost: () => cost,
        returned() {
          cards.dismiss();
          return announce();
        },
      },
      following.signal,
    );
    onThemeChange(() => lives() && marks.draw(), following.signal);
    // A page may throw the marks out of its registry; they come back when the reader does something, so that no two scripts fight over it.
    for (const sign of ['scroll', 'pointermove', 'visibilitychange'] as const)
      document.addEventListener(sign, acted, { capture: true, passive: true, signal: following.signal });
  }

  /** The reader does something on the page. */
  function acted() {
    if (!lives()) return;
    // Nothing tells when a page lets its reader write all over it.
    if (page?.is === 'article' && document.designMode === 'on') void read();
    else marks.restore();
  }

  function unfollow() {
    following?.abort();
    following = null;
    follower = null;
    missed = null;
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
  async function analyse(place: Place, url: string, reading: number) {
    const { article, map } = place;
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
    void readOn(place, reading);
  }

  /** Asks where people stand, one answer after the other, as long as that is being read, or the reader looks at them. Where the background is gone it is asked again when they look. */
  async function readOn({ article, map }: Place, reading: number) {
    if (askedOn === reading) return;
    askedOn = reading;
    while (answered?.found.is === 'analysed' && answered.found.reading) {
      const { reading: left } = answered.found;
      if (left.is !== 'now' && !(left.is === 'waiting' && lookedAt === answered.url)) break;
      const found = await ground.readOn(article, answered.url, left.unread, cards.whose()).catch(() => undefined);
      if (reading !== readings) return;
      if (found === undefined || found?.is === 'failed') break;
      if (!found) continue;
      answered = { ...answered, found };
      display(found, map);
    }
    askedOn = 0;
  }

  /** The reader looks at the people. */
  function look() {
    lookedAt = answered?.url ?? location.href;
    if (page?.is === 'article' && answered?.text === page.article.text) void readOn(page, readings);
  }

  function display(found: Exclude<PageState, { is: 'failed' }>, map: TextMap) {
    state = found;
    reported = '';
    if (found.is !== 'analysed') return erase();
    const names = namesIn(found);
    const wanted = JSON.stringify([readings, names, settings.marked, settings.markStyle]);
    // The whole has mostly the names that its first part had: they stand marked already.
    if (drawn !== wanted) marks.set(marksOf(names, map), settings.marked, settings.markStyle);
    drawn = wanted;
    cards.show(found, map);
    // What is remembered is told with the whole, and once more when the article has been read to its end.
    if (!found.partial && settings.memory && !(askedOn === readings && found.reading?.is === 'now')) void recall();
  }

  /** Brings what is remembered of the article's people onto their cards; without an answer they say nothing of it. */
  async function recall() {
    const reading = readings;
    const met = await ground.met?.().catch(() => ({}));
    if (met && reading === readings) cards.recall(met);
  }

  /** Reads the page and shows what it is. */
  async function read(): Promise<void> {
    const reading = ++readings;
    if (!lives()) return;
    const url = location.href;
    const off = offWhere(settings, url);
    if (off) {
      unfollow();
      return report({ is: 'off', where: off });
    }
    if (!following) follow();
    missed = [...(ground.since?.() ?? [])];
    const { value, cost: spent } = await ground.read(url, forcedAt === url, (root) => follower?.watch(root));
    if (reading !== readings) return;
    const changes = missed ?? [];
    missed = null;
    page = value;
    cost = spent;
    if (changes.length) follower?.changed(changes);
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
    showMention: cards.showMention,
    showSpan: cards.showSpan,
    walk: cards.walk,
    presentFirst: cards.presentFirst,
    state: () => state,
    /** Has the article analysed anew, though nothing of it has changed. */
    again: announce,
    analyseAnyway() {
      forcedAt = location.href;
      return read();
    },
    look,
    obey(next: Settings) {
      if (next.reading !== settings.reading) answered = null;
      settings = next;
      return read();
    },
    stop,
  };
}

export type Session = ReturnType<typeof createSession>;
