import { describe, expect, it } from 'vitest';
import { type AnalysisJobsProps, createAnalysisJobs } from '../../../src/background/analysis/analysis-jobs.ts';
import { createJobQueue } from '../../../src/background/analysis/job-queue.ts';
import type { Analysis, Article } from '../../../src/engine/analysis.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import type { PageState } from '../../../src/messages/messages.ts';
import { unreadOf } from '../../../src/messages/page-state.ts';
import { ARTICLE, ENCODER, stagesOf, stateOf, URL } from '../stages.ts';

const IDS = ['p1', 'p2', 'p3'];
const ASKED = { article: ARTICLE, url: URL, isPrivate: false };
const DONE = stateOf(IDS, []);

/** What outlives a background: the articles that were read to the end. */
function session() {
  const read = new Map<string, Analysis>();
  return {
    size: () => read.size,
    get: async (article: Article, _url: string) => read.get(JSON.stringify(article)) ?? null,
    put: async (article: Article, _url: string, analysis: Analysis) => void read.set(JSON.stringify(article), analysis),
  };
}

/** What outlives a background: how often it was at work at each page, and not done, when it ended. */
function crashRecord(): AnalysisJobsProps['crashes'] {
  const begun = new Map<string, number>();
  const endings = async (tabId: number, url: string) => begun.get(`${tabId} ${url}`) ?? 0;
  return {
    async mayRead(tabId, url) {
      const times = await endings(tabId, url);
      return times > 1 ? 'nothing' : times === 1 ? 'beginning' : 'all';
    },
    async during(tabId, url, work) {
      const before = await endings(tabId, url);
      begun.set(`${tabId} ${url}`, before + 1);
      const done = await work();
      begun.set(`${tabId} ${url}`, before);
      return done;
    },
  };
}

/** A background of its own, with whom it has read in which order. */
function background(props: Partial<AnalysisJobsProps> = {}) {
  const order: string[] = [];
  const readings = createAnalysisJobs({
    read: async (article) => stagesOf(IDS, (id) => order.push(id), article),
    encoder: async () => ENCODER,
    time: async () => 'always',
    before: session(),
    crashes: crashRecord(),
    inTurn: createJobQueue(async ([tabId]) => tabId),
    ...props,
  });
  return { readings, order };
}

type Readings = ReturnType<typeof createAnalysisJobs>;
const unreadIn = (state: PageState) => unreadOf(state.is === 'analysed' ? state.reading : undefined);
const isRead = (state: PageState | null) => state?.is === 'analysed' && state.reading?.is !== 'now';
const pause = (ms = 0) => new Promise((over) => setTimeout(over, ms));

/** What is waited for until it opens. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((over) => {
    open = over;
  });
  return { open, opened };
}

/** Asks as a page does until all is read; `hear` is told of each answer. */
async function readAll(ask: () => Readings, tabId: number, asked = ASKED, first: readonly string[] = [], hear = (_: PageState) => {}) {
  let state = await ask().finish(tabId, asked);
  hear(state);
  while (!isRead(state)) {
    state = (await ask().readOn(tabId, { ...asked, unread: unreadIn(state), first })) ?? state;
    hear(state);
  }
  return state;
}

it.each([false, true])('of many articles that a tab asks for at once only the last is read (private: %s)', async (isPrivate) => {
  const read: string[] = [];
  const { readings } = background({
    read: async (article) => {
      read.push(article.text);
      return stagesOf(IDS, () => {}, article);
    },
  });
  const asked = (text: string) => readings.begin(1, { ...ASKED, isPrivate, article: plainArticle(text) });
  const flood = Array.from({ length: 50 }, (_, i) => asked(`Article ${i}`).catch(() => {}));
  await Promise.all([...flood, asked('The last')]);
  expect(read).toEqual(['The last']);
});

describe('reading where people stand', () => {
  it('follows the people and their words slice by slice, to the end', async () => {
    const { readings } = background();
    expect(await readings.begin(1, ASKED)).toMatchObject({ partial: true, reading: { is: 'now', unread: IDS } });
    expect(await readings.finish(1, ASKED)).toEqual(stateOf(IDS, IDS));
    const heard: PageState[] = [];
    expect(
      await readAll(
        () => readings,
        1,
        ASKED,
        [],
        (state) => heard.push(state),
      ),
    ).toEqual(DONE);
    expect(heard.map((state) => unreadIn(state).length)).toEqual([3, 0]);
  });

  it('tells at once of whom the reader looks at, and of the others a few times a second', async () => {
    const { readings } = background({ read: async () => stagesOf(IDS, () => pause(60)) });
    const heard: PageState[] = [];
    await readAll(
      () => readings,
      1,
      ASKED,
      ['p2'],
      (state) => heard.push(state),
    );
    expect(heard.map(unreadIn)).toEqual([IDS, ['p1', 'p3'], []]);
  });

  it('begins with whom the reader looks at', async () => {
    const { readings, order } = background();
    await readAll(() => readings, 1, ASKED, ['p3']);
    expect(order).toEqual(['p3', 'p1', 'p2']);
  });

  it('is one slice ahead of what is asked for, and no more', async () => {
    const { readings, order } = background();
    await readings.readOn(1, { ...ASKED, unread: IDS, first: ['p1'] });
    await pause(20);
    expect(order).toEqual(['p1', 'p2']);
  });

  it('answers what has no people, and what is in another language, at once', async () => {
    const other: PageState = { is: 'other-language', language: 'de' };
    const nobody = background({ read: async () => stagesOf([]) });
    expect(await nobody.readings.finish(1, ASKED)).toEqual(stateOf([], []));
    const foreign = background({
      read: async () => ({ first: other, whole: async () => other, async *stances() {}, after: async () => other }),
    });
    expect(await foreign.readings.begin(1, ASKED)).toEqual(other);
  });

  it('is not done again for an article that was read to the end, whichever tab it is in', async () => {
    const before = session();
    const { readings } = background({ before });
    await readAll(() => readings, 1);
    const next = background({ before });
    expect(await next.readings.begin(2, ASKED)).toEqual(DONE);
    expect(await next.readings.finish(2, ASKED)).toEqual(DONE);
    expect(next.order).toEqual([]);
    await readAll(() => next.readings, 2, { ...ASKED, article: plainArticle('Another text of Anna Lindqvist.') });
    expect(next.order).toEqual(IDS);
  });

  it('keeps nothing of a private window', async () => {
    const before = session();
    const { readings } = background({ before });
    await readAll(() => readings, 1, { ...ASKED, isPrivate: true });
    expect(before.size()).toBe(0);
    await readAll(() => readings, 2);
    const next = background({ before });
    await readAll(() => next.readings, 1, { ...ASKED, isPrivate: true });
    expect(next.order).toEqual(IDS);
  });

  it('goes on where an article is asked for anew while it is being read', async () => {
    const { readings, order } = background();
    const state = await readings.readOn(1, { ...ASKED, unread: IDS, first: ['p1'] });
    expect(await readings.begin(1, ASKED)).toEqual(state);
    await readAll(() => readings, 1);
    expect(order).toEqual(IDS);
  });
});

describe('when the reader wants it', () => {
  it('waits for a look at the people, and goes on by itself then', async () => {
    const { readings, order } = background({ time: async () => 'card' });
    expect(await readings.begin(1, ASKED)).toMatchObject({ partial: true, reading: { is: 'waiting', unread: IDS } });
    expect(await readings.finish(1, ASKED)).toMatchObject({ reading: { is: 'waiting', unread: IDS } });
    await pause(10);
    expect(order).toEqual([]);
    const state = await readings.readOn(1, { ...ASKED, unread: IDS, first: ['p1'] });
    expect(state).toMatchObject({ reading: { is: 'now', unread: ['p2', 'p3'] } });
  });

  it('is off, and says so, but shows what was read before', async () => {
    const before = session();
    const off = background({ time: async () => 'never', before });
    expect(await off.readings.finish(1, ASKED)).toMatchObject({ reading: { is: 'off' } });
    const on = background({ before });
    await readAll(() => on.readings, 1);
    expect(await off.readings.finish(2, ASKED)).toEqual(DONE);
  });
});

describe('what can go wrong', () => {
  it('an encoder that is not there, damaged or refused: all else is known, and why', async () => {
    const { readings } = background({ encoder: () => Promise.reject(new Error('the weights can’t be read')) });
    expect(await readAll(() => readings, 1)).toEqual({
      ...stateOf(IDS, IDS),
      reading: { is: 'failed', message: 'the weights can’t be read' },
    });
    // It is tried again where the article is asked for anew.
    expect(await readings.begin(1, ASKED)).toMatchObject({ partial: true });
  });

  it('an encoder that fails on the way: what it has read stays', async () => {
    const before = session();
    const fail = (id: string) => (id === 'p3' ? Promise.reject(new Error('out of memory')) : undefined);
    const { readings } = background({ before, read: async () => stagesOf(IDS, fail) });
    expect(await readAll(() => readings, 1)).toEqual({ ...stateOf(IDS, ['p3']), reading: { is: 'failed', message: 'out of memory' } });
    expect(before.size()).toBe(0);
  });

  it('a recogniser that is damaged: the asker is told, and may ask again', async () => {
    let damaged = true;
    const { readings } = background({ read: async () => (damaged ? Promise.reject(new Error('damaged')) : stagesOf(IDS)) });
    await expect(readings.begin(1, ASKED)).rejects.toThrow('damaged');
    await expect(readings.readOn(1, { ...ASKED, unread: IDS, first: [] })).rejects.toThrow('damaged');
    damaged = false;
    expect(await readings.finish(1, ASKED)).toEqual(stateOf(IDS, IDS));
  });

  it('an article that is edited while it is read: the old reading is dropped, the new one takes its place', async () => {
    const edited = { ...ASKED, article: plainArticle('A harbour, at last\nAnna Lindqvist spoke.') };
    const read: string[] = [];
    const [begun, replaced] = [gate(), gate()];
    const { readings } = background({
      read: async (article) =>
        stagesOf(
          IDS,
          (id) => {
            read.push(`${article.title} ${id}`);
            begun.open();
            return replaced.opened;
          },
          article,
        ),
    });
    const old = readings.readOn(1, { ...ASKED, unread: ['p3'], first: [] });
    await begun.opened;
    await readings.begin(1, edited);
    replaced.open();
    expect(await old).toBe(null);
    expect(await readAll(() => readings, 1, edited)).toMatchObject({ text: edited.article.text });
    expect(read).toEqual(['A harbour p1', ...IDS.map((id) => `A harbour, at last ${id}`)]);
  });

  it('a tab that is closed while its article is read: nothing more is read of it', async () => {
    const [begun, closed] = [gate(), gate()];
    const { readings, order } = background({
      read: async () =>
        stagesOf(IDS, (id) => {
          order.push(id);
          begun.open();
          return closed.opened;
        }),
    });
    const asked = readings.readOn(1, { ...ASKED, unread: ['p3'], first: [] });
    await begun.opened;
    readings.forget(1);
    closed.open();
    expect(await asked).toBe(null);
    await pause(40);
    expect(order).toEqual(['p1']);
  });

  it('a page that is left while another is read in its tab: that one is read', async () => {
    const { readings } = background({});
    const asked = readings.begin(1, ASKED);
    readings.forget(1, 'https://paper.example/left');
    expect(await asked).toMatchObject({ is: 'analysed' });
  });

  it('a slice that takes long: the asker is told that there is nothing new, and misses nothing', async () => {
    const { readings } = background({ read: async () => stagesOf(IDS, () => pause(60)), patience: 20 });
    expect(await readings.readOn(1, { ...ASKED, unread: IDS, first: [] })).toBe(null);
    expect(await readAll(() => readings, 1)).toEqual(DONE);
  });
});

describe('a page that ends the background', () => {
  const LONG = { ...ASKED, article: plainArticle(`A harbour\n${'Anna Lindqvist spoke of it.\n'.repeat(2000)}`) };
  const never = () => new Promise<never>(() => {});

  it('is read as far as any page may be the second time, says so, and is left then', async () => {
    const crashes = crashRecord();
    const lengths: number[] = [];
    const read: AnalysisJobsProps['read'] = async (article) => {
      lengths.push(article.text.length);
      return stagesOf(IDS, () => {}, article);
    };
    void background({ crashes, read: never }).readings.begin(1, LONG);
    await pause();
    const second = background({ crashes, read });
    expect(await readAll(() => second.readings, 1, LONG)).toMatchObject({ is: 'analysed', onlyBeginning: true });
    void background({ crashes, read: async () => ({ ...stagesOf(IDS), whole: never }) }).readings.finish(1, LONG);
    await pause();
    const third = background({ crashes, read });
    expect(await third.readings.begin(1, LONG)).toEqual({ is: 'too-much' });
    expect(await third.readings.finish(1, LONG)).toEqual({ is: 'too-much' });
    expect(lengths.map((length) => length > 29_000 && length <= 30_000)).toEqual([true]);
  });

  it('is read in whole in another tab, and at another address', async () => {
    const crashes = crashRecord();
    void background({ crashes, read: never }).readings.begin(1, LONG);
    await pause();
    for (const [tabId, url] of [
      [2, URL],
      [1, 'https://courier.example/other'],
    ] as const)
      expect(await readAll(() => background({ crashes }).readings, tabId, { ...LONG, url })).not.toHaveProperty('onlyBeginning');
  });

  it('keeps what was found in its beginning for nobody', async () => {
    const [crashes, before] = [crashRecord(), session()];
    void background({ crashes, read: never }).readings.begin(1, LONG);
    await pause();
    const { readings } = background({ crashes, before });
    await readAll(() => readings, 1, LONG);
    expect(before.size()).toBe(0);
  });

  it('is never one that is no longer than any page may be', async () => {
    const crashes = crashRecord();
    for (let times = 0; times < 3; times++) void background({ crashes, read: never }).readings.begin(1, ASKED);
    await pause();
    expect(await readAll(() => background({ crashes }).readings, 1)).toEqual(DONE);
  });
});

/** A background that is stopped at the nth moment at which it waits for something: from then on it answers nothing. */
function stoppedAt(moment: number, before: AnalysisJobsProps['before']) {
  let waits = 0;
  let stop: (fault: Error) => void = () => {};
  const stopped = new Promise<never>((_, fail) => {
    stop = fail;
  });
  stopped.catch(() => {});
  /** Waits, unless it is stopped here or has been. */
  const at = async <T>(what: () => Promise<T> | T): Promise<T> => {
    if (waits++ >= moment) {
      stop(new Error('the message channel closed before a response was received'));
      return new Promise<never>(() => {});
    }
    return what();
  };
  const { readings } = background({
    read: (article) => at(async () => stagesOf(IDS, () => at(() => {}), article)),
    encoder: () => at(() => ENCODER),
    time: () => at(() => 'always' as const),
    before: { get: (...asked) => at(() => before.get(...asked)), put: (...found) => at(() => before.put(...found)) },
  });
  /** What is asked breaks off when the background is stopped. */
  const open =
    <Asked, Answer>(ask: (tabId: number, asked: Asked) => Promise<Answer>) =>
    (tabId: number, asked: Asked) =>
      Promise.race([ask(tabId, asked), stopped]);
  return {
    waits: () => waits,
    readings: { ...readings, begin: open(readings.begin), finish: open(readings.finish), readOn: open(readings.readOn) },
  };
}

it('loses nothing and takes nothing back, at whatever moment the background is stopped', async () => {
  let moments = 1;
  for (let moment = 0; moment < moments; moment++) {
    const before = session();
    let now = stoppedAt(moment, before);
    let starts = 1;
    /** As messages/send.ts asks: again where the background was stopped. */
    const again =
      <Asked, Answer>(ask: (readings: Readings) => (tabId: number, asked: Asked) => Promise<Answer>) =>
      async (tabId: number, asked: Asked) =>
        ask(now.readings)(tabId, asked).catch(() => {
          now = stoppedAt(Number.POSITIVE_INFINITY, before);
          starts++;
          return ask(now.readings)(tabId, asked);
        });
    const asker = {
      begin: again((to) => to.begin),
      finish: again((to) => to.finish),
      readOn: again((to) => to.readOn),
      forget: () => true,
    };
    const heard: number[] = [];
    expect(await asker.begin(1, ASKED)).toMatchObject({ is: 'analysed' });
    expect(
      await readAll(
        () => asker,
        1,
        ASKED,
        [],
        (state) => heard.push(unreadIn(state).length),
      ),
    ).toEqual(DONE);
    expect(heard).toEqual(heard.toSorted((a, b) => b - a));
    if (starts === 1) moments = moment;
    else moments++;
  }
  expect(moments).toBeGreaterThan(6);
});

it('reads twenty tabs at once one slice at a time, that in front first, and answers whatever else is asked meanwhile', async () => {
  const order: number[] = [];
  let reading = 0;
  let front = 7;
  const { readings } = background({
    read: async (article) => {
      const tabId = Number(article.title);
      return stagesOf(IDS, async () => {
        expect(++reading).toBe(1);
        order.push(tabId);
        await pause(2);
        reading--;
      });
    },
    inTurn: createJobQueue(async (tabIds) => (tabIds.includes(front) ? front : tabIds[0])),
  });
  const tabs = Array.from({ length: 20 }, (_, at) => at + 1);
  const asked = (tabId: number) => ({ ...ASKED, article: { ...ARTICLE, title: String(tabId) } });
  const inFront = readAll(() => readings, 7, asked(7));
  const all = Promise.all(tabs.map((tabId) => (tabId === 7 ? inFront : readAll(() => readings, tabId, asked(tabId)))));
  await inFront;
  expect(order.filter((tabId) => tabId !== 7).length).toBeLessThanOrEqual(2);
  front = 20;
  expect(await readings.begin(21, asked(21))).toMatchObject({ partial: true });
  for (const state of await all) expect(state).toMatchObject(DONE.is === 'analysed' ? { analysis: DONE.analysis } : {});
  expect(order.lastIndexOf(20)).toBeLessThan(order.length / 2);
  expect(order).toHaveLength(60);
});
