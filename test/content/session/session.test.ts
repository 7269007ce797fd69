// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageAdapter } from '../../../src/content/session/page-adapter.ts';
import { createSession, type Session } from '../../../src/content/session/session.tsx';
import { Unanswered } from '../../../src/messages/envelope.ts';
import type { PageState, Reading } from '../../../src/messages/messages.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { articlePage, HARBOUR } from '../../e2e/articles.ts';
import { useFakeTimers } from '../fake-timers.ts';

/** What browsers have and jsdom lacks: a registry of highlights. */
class Highlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const registry = new Map<string, Highlight>();
/** The names that are marked; words that are lit for a moment are none. */
const marked = () => [...registry].filter(([name]) => name !== 'dramatis-evidence').flatMap(([, highlight]) => [...highlight].map(String));

const begun: Session[] = [];
/** A session that ends with its test, however that ends: one left behind would take part in the next. */
function begin(...given: Parameters<typeof createSession>): Session {
  const session = createSession(...given);
  begun.push(session);
  return session;
}

/** The first mention of Anna Lindqvist, found as the background would answer it. */
function answer(text: string, partial: boolean): PageState {
  const at = text.indexOf('Anna Lindqvist');
  const statement = { id: 's1', kind: 'direct', spans: [[0, 5]], cue: null } as const;
  return {
    is: 'analysed',
    ...(partial ? { partial: true } : {}),
    article: { title: HARBOUR.title, published: null, outlet: null, url: location.href },
    text,
    analysis: {
      people: [
        {
          id: 'p1',
          name: 'Anna Lindqvist',
          kind: 'leader',
          mentions: [[at, at + 14]],
          roles: [],
          affiliations: [],
          statements: partial ? [] : [statement],
          stances: [],
          positions: [],
          country: null,
        },
      ],
      ambiguous: [],
      unnamed: [],
    },
  };
}

/** A page whose analysis comes in two stages, the second when it is told to. */
function inStages() {
  let complete: (state: PageState) => void = () => {};
  let asked = 0;
  const adapter: PageAdapter = {
    read: async (url, force) => ({ value: readPage(document, url, { force }), cost: 0 }),
    analyse: async ({ text }) => answer(text, true),
    analyseWhole: () => {
      asked++;
      return new Promise((resolve) => {
        complete = resolve;
      });
    },
    readOn: async () => null,
    report: async () => {},
  };
  return { adapter, complete: (state: PageState) => complete(state), asked: () => asked };
}

/** A page whose stances are read when it is told to; with what was asked for. */
function inSlicesOf(start: 'now' | 'waiting') {
  const asked: (readonly [unread: readonly string[], first: readonly string[]])[] = [];
  let over: (state: PageState | null) => void = () => {};
  let fail: (fault: Error) => void = () => {};
  const state = (text: string, reading?: Reading): PageState => ({ ...answer(text, false), ...(reading && { reading }) }) as PageState;
  const adapter: PageAdapter = {
    read: async (url, force) => ({ value: readPage(document, url, { force }), cost: 0 }),
    analyse: async ({ text }) => state(text, { is: start, unread: ['p1'] }),
    readOn(_article, unread, first) {
      asked.push([unread, first]);
      return new Promise((resolve, reject) => {
        over = resolve;
        fail = reject;
      });
    },
    report: async () => {},
  };
  return {
    adapter,
    asked,
    state,
    answer: (state: PageState | null) => over(state),
    fail: (fault = new Error('the background is gone')) => fail(fault),
  };
}

const settled = () => new Promise((over) => setTimeout(over, 0));

/** What a card needs that jsdom lacks; answers the shadow roots as they are made. */
function withCards(): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const made = attach.call(this, init);
    roots.push(made);
    return made;
  });
  const box = new DOMRect(100, 100, 90, 20);
  Object.assign(Range.prototype, { getClientRects: () => [box], getBoundingClientRect: () => box });
  Object.assign(HTMLElement.prototype, { showPopover() {}, scrollIntoView() {} });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  return roots;
}

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('Highlight', Highlight);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('ResizeObserver', class {});
  vi.stubGlobal('matchMedia', () => new EventTarget());
  document.documentElement.innerHTML = articlePage(HARBOUR).replace(/^.*?<html[^>]*>/s, '');
});
afterEach(() => {
  for (const session of begun.splice(0)) session.stop();
  Reflect.deleteProperty(document, 'designMode');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a session', () => {
  it('retires from the page as soon as the extension no longer stands behind it', async () => {
    let alive = true;
    const { adapter } = inStages();
    const session = begin(DEFAULTS, () => alive, adapter);
    void session.read();
    await settled();
    expect(marked()).toEqual(['Anna Lindqvist']);
    alive = false;
    session.walk(1);
    expect(marked()).toEqual([]);
    await session.read();
    expect([marked(), document.documentElement.lastElementChild?.localName]).toEqual([[], 'body']);
  });

  it('obeys, where its page is come back to, what was set meanwhile, and retires where the extension has gone meanwhile', async () => {
    let alive = true;
    const session = begin(DEFAULTS, () => alive, inStages().adapter);
    void session.read();
    await settled();
    void session.returned(async () => ({ ...DEFAULTS, on: false }));
    await settled();
    expect(marked()).toEqual([]);
    void session.returned(async () => DEFAULTS);
    await settled();
    expect(marked()).toEqual(['Anna Lindqvist']);
    alive = false;
    await session.returned(() => Promise.reject(new Error('the extension is gone')));
    expect(marked()).toEqual([]);
  });

  it('retires at the reader’s next move, and leaves the marks of whoever has come in its place', async () => {
    let alive = true;
    const orphan = begin(DEFAULTS, () => alive, inStages().adapter);
    void orphan.read();
    await settled();
    alive = false;
    const next = begin(DEFAULTS, () => true, inStages().adapter);
    void next.read();
    await settled();
    const theirs = [...registry.values()];
    expect(marked()).toEqual(['Anna Lindqvist']);
    document.dispatchEvent(new Event('pointermove'));
    await settled();
    expect([...registry.values()]).toEqual(theirs);
    next.stop();
    expect(marked()).toEqual([]);
    document.dispatchEvent(new Event('scroll'));
    expect(marked()).toEqual([]);
  });

  it('marks nothing where the page lets its reader write all over it, from the reader’s next move on', async () => {
    const said: string[] = [];
    const { adapter } = inStages();
    const session = begin(DEFAULTS, () => true, { ...adapter, report: async (state) => void said.push(state.is) });
    void session.read();
    await settled();
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    document.dispatchEvent(new Event('pointermove'));
    await settled();
    document.dispatchEvent(new Event('pointermove'));
    await settled();
    expect([marked(), said]).toEqual([[], ['no-article']]);
  });

  it('brings an open card up to date where it stands when the whole is known', async () => {
    const roots = withCards();
    const { adapter, complete } = inStages();
    const session = begin(DEFAULTS, () => true, adapter);
    void session.read();
    await settled();
    session.walk(1);
    const cardOf = () => roots.at(-1)?.querySelector<HTMLElement>('.card');
    const opened = cardOf();
    expect(opened?.textContent).toContain('Anna Lindqvist');
    const before = opened?.textContent;
    const { text } = session.state() as { text: string };
    complete(answer(text, false));
    await settled();
    expect(cardOf()).toBe(opened);
    expect(opened?.textContent).not.toBe(before);
    expect(opened?.textContent).toContain(text.slice(0, 5));
    session.stop();
    expect(document.documentElement.lastElementChild?.localName).toBe('body');
  });

  it('opens cards by key for the kinds that are marked and no others, whatever the marks look like', async () => {
    const roots = withCards();
    const { adapter } = inStages();
    const session = begin({ ...DEFAULTS, marked: ['analyst'], markStyle: 'none' }, () => true, adapter);
    void session.read();
    await settled();
    session.walk(1);
    session.presentFirst();
    expect(roots).toEqual([]);
    void session.obey({ ...DEFAULTS, marked: ['leader'], markStyle: 'none' });
    await settled();
    session.walk(1);
    expect(roots.at(-1)?.querySelector('.card')?.textContent).toContain('Anna Lindqvist');
  });

  it('marks the first name of each in a paragraph, where the reader wants that; the others open their cards', async () => {
    const roots = withCards();
    const adapter: PageAdapter = {
      ...inStages().adapter,
      async analyse({ text }) {
        const found = answer(text, false) as Extract<PageState, { is: 'analysed' }>;
        const mentions = [...text.matchAll(/Anna Lindqvist|Lindqvist|ferry|The agreement/g)].map(
          ({ index, 0: words }) => [index, index + words.length] as const,
        );
        return { ...found, analysis: { ...found.analysis, people: found.analysis.people.map((person) => ({ ...person, mentions })) } };
      },
    };
    const session = begin(DEFAULTS, () => true, adapter);
    await session.read();
    // “Anna Lindqvist … the first ferry”, “Lindqvist”, “The agreement”.
    expect(marked()).toEqual(['Anna Lindqvist', 'ferry', 'Lindqvist', 'The agreement']);
    await session.obey({ ...DEFAULTS, mentions: 'first' });
    expect(marked()).toEqual(['Anna Lindqvist', 'Lindqvist', 'The agreement']);
    expect(session.showMention('p1', -1)).toEqual({ index: 3, count: 4 });
    expect(roots).toEqual([]);
  });

  describe('with words selected', () => {
    const select = (words: string) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(words);
        if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      }
    };
    const begun = async () => {
      const roots = withCards();
      const { adapter, complete } = inStages();
      const session = begin(DEFAULTS, () => true, adapter);
      void session.read();
      await settled();
      return {
        session,
        complete,
        text: (session.state() as { text: string }).text,
        card: () => roots.at(-1)?.querySelector('.card')?.textContent,
      };
    };

    it.each<[words: string, selected: string | null, name: string | null]>([
      ['Jonas Web', 'Jonas Weber', 'Jonas Weber'],
      ['Front page', null, null],
      ['The agreement sets out who pays for the new pier', 'The agreement sets out who pays for the new pier', null],
    ])('“%s” is %s in the article, and %s as a name', async (words, selected, name) => {
      const { session, text } = await begun();
      select(words);
      const span = session.selected();
      expect(span && text.slice(...span)).toBe(selected);
      expect(session.missed()).toBe(name);
    });

    it('nothing is where nothing is selected', async () => {
      const { session } = await begun();
      getSelection()?.removeAllRanges();
      expect([session.selected(), session.missed()]).toEqual([null, null]);
    });

    it('opens the card of who is there at once, of who was missed as soon as they are marked', async () => {
      const { session, complete, text, card } = await begun();
      select('Lindqvist signed');
      expect(session.missed()).toBe('Lindqvist signed');
      select('Lindqvist');
      expect(session.missed()).toBe(null);
      expect(card()).toContain('Anna Lindqvist');
      select('Jonas Weber');
      expect(session.missed()).toBe('Jonas Weber');
      const found = answer(text, false) as Extract<PageState, { is: 'analysed' }>;
      const [anna] = found.analysis.people;
      const at = text.indexOf('Jonas Weber');
      const people = [
        ...found.analysis.people,
        ...(anna ? [{ ...anna, id: 'p2', name: 'Jonas Weber', mentions: [[at, at + 11] as const] }] : []),
      ];
      complete({ ...found, analysis: { ...found.analysis, people } });
      await settled();
      expect(card()).toContain('Jonas Weber');
    });
  });

  it('shows where words stand, without taking them for a name', async () => {
    withCards();
    const session = begin(DEFAULTS, () => true, inStages().adapter);
    void session.read();
    await settled();
    session.showSpan([0, 5]);
    expect([registry.has('dramatis-evidence'), marked()]).toEqual([true, ['Anna Lindqvist']]);
  });

  it('marks the people before their words are read, and leaves the marks when they are', async () => {
    const { adapter, complete, asked } = inStages();
    const session = begin(DEFAULTS, () => true, adapter);
    void session.read();
    await settled();
    expect(marked()).toEqual(['Anna Lindqvist']);
    expect(session.state()).toMatchObject({ is: 'analysed', partial: true });
    const before = registry.get('dramatis-leader');
    complete(answer((session.state() as { text: string }).text, false));
    await settled();
    expect(session.state()).toMatchObject({ is: 'analysed', analysis: { people: [{ statements: [{ id: 's1' }] }] } });
    expect(registry.get('dramatis-leader')).toBe(before);
    await session.read();
    expect(asked()).toBe(1);
    session.stop();
    expect(marked()).toEqual([]);
  });

  it('keeps the people where the rest can’t be had, and asks again at the next reading', async () => {
    const { adapter, asked } = inStages();
    const session = begin(DEFAULTS, () => true, {
      ...adapter,
      analyseWhole: (...given) => {
        void adapter.analyseWhole?.(...given);
        return Promise.reject(new Error('the background is gone'));
      },
    });
    await session.read();
    expect(marked()).toEqual(['Anna Lindqvist']);
    await session.read();
    expect(asked()).toBe(2);
  });

  it.each([
    ['site', { sitesOff: [location.hostname] }],
    ['everywhere', { on: false }],
  ] as const)('has its article analysed again that was off (%s), since the background was told that it is', async (where, off) => {
    const { adapter } = inStages();
    const told: string[] = [];
    const session = begin(DEFAULTS, () => true, {
      ...adapter,
      async analyse({ text }) {
        told.push('analysed');
        return answer(text, false);
      },
      report: async (state) => void told.push(state.is === 'off' ? state.where : state.is),
    });
    await session.read();
    await session.obey({ ...DEFAULTS, ...off });
    await session.obey(DEFAULTS);
    expect(told).toEqual(['analysed', where, 'analysed']);
    expect(marked()).toEqual(['Anna Lindqvist']);
  });

  it('drops a whole that comes after the page has been read anew', async () => {
    const { adapter, complete } = inStages();
    const session = begin(DEFAULTS, () => true, adapter);
    void session.read();
    await settled();
    const late = answer((session.state() as { text: string }).text, false);
    session.stop();
    complete(late);
    await settled();
    expect(session.state()).toMatchObject({ partial: true });
    expect(marked()).toEqual([]);
  });

  it('reads again what the page has changed while it was being read', async () => {
    const { adapter } = inStages();
    let goOn: () => void = () => {};
    let texts: string[] = [];
    const session = begin(DEFAULTS, () => true, {
      ...adapter,
      async read(url, force) {
        const value = readPage(document, url, { force });
        texts = [...texts, value.is === 'article' ? value.article.text : ''];
        await new Promise<void>((over) => {
          goOn = over;
        });
        return { value, cost: 1 };
      },
    });
    void session.read();
    const late = 'The council will meet again on Thursday to hear what the port authority has to say.';
    const paragraph = document.createElement('p');
    paragraph.textContent = late;
    [...document.querySelectorAll('p')].at(-1)?.after(paragraph);
    await settled();
    expect(texts).toHaveLength(1);
    goOn();
    await vi.waitFor(() => expect(texts).toHaveLength(2), 5000);
    expect(texts[0]).not.toContain(late);
    expect(texts[1]).toContain(late);
  });
});

describe('where people stand', () => {
  const textOf = (session: { state(): PageState }) => (session.state() as { text: string }).text;

  it('is asked for until nothing is unread, also where there is nothing new for a while', async () => {
    const { adapter, asked, state, answer: tell } = inSlicesOf('now');
    const session = begin(DEFAULTS, () => true, adapter);
    await session.read();
    expect(asked).toEqual([[['p1'], []]]);
    tell(null);
    await settled();
    expect(asked).toHaveLength(2);
    tell(state(textOf(session), { is: 'now', unread: ['p1'] }));
    await settled();
    tell(state(textOf(session)));
    await settled();
    expect(asked).toHaveLength(3);
    expect(session.state()).not.toHaveProperty('reading');
    await session.read();
    expect(asked).toHaveLength(3);
  });

  it('is asked for once, however often the reader looks', async () => {
    const { adapter, asked } = inSlicesOf('now');
    const session = begin(DEFAULTS, () => true, adapter);
    await session.read();
    session.look();
    session.look();
    expect(asked).toHaveLength(1);
  });

  it('waits until the reader looks, where that is wanted, and then for this page', async () => {
    const { adapter, asked, state, answer: tell } = inSlicesOf('waiting');
    const session = begin(DEFAULTS, () => true, adapter);
    await session.read();
    await settled();
    expect(asked).toEqual([]);
    session.look();
    expect(asked).toHaveLength(1);
    tell(state(textOf(session)));
    await settled();
    await session.again();
    expect(asked).toHaveLength(2);
  });

  it('is read first of whom the open card shows, which opens the way where it waits, and fills in', async () => {
    const roots = withCards();
    const { adapter, asked, state, answer: tell } = inSlicesOf('waiting');
    const session = begin(DEFAULTS, () => true, adapter);
    await session.read();
    session.walk(1);
    expect(asked).toEqual([[['p1'], ['p1']]]);
    const card = roots.at(-1)?.querySelector<HTMLElement>('.card');
    expect(card?.textContent).toContain('Reading where they stand');
    tell(state(textOf(session)));
    await settled();
    expect(roots.at(-1)?.querySelector('.card')).toBe(card);
    expect(card?.textContent).not.toContain('Reading where they stand');
  });

  it('is left where the background is gone, and asked for again when the reader looks', async () => {
    const { adapter, asked, fail } = inSlicesOf('now');
    const session = begin(DEFAULTS, () => true, adapter);
    await session.read();
    fail();
    await settled();
    expect(asked).toHaveLength(1);
    expect(session.state()).toMatchObject({ reading: { is: 'now' } });
    session.look();
    expect(asked).toHaveLength(2);
  });

  it('is asked for again after a rest where the background was stopped before every answer', async () => {
    useFakeTimers();
    const { adapter, asked, fail, state, answer: tell } = inSlicesOf('now');
    const session = begin(DEFAULTS, () => true, adapter);
    await session.read();
    fail(new Unanswered('the message channel closed before a response was received'));
    await vi.advanceTimersByTimeAsync(1900);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(2);
    tell(state(textOf(session)));
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state()).not.toHaveProperty('reading');
    vi.useRealTimers();
  });

  it('stays as far as it was read where it can’t be read on, and is not asked for again', async () => {
    const { adapter, asked, state, answer: tell } = inSlicesOf('now');
    const session = begin(DEFAULTS, () => true, adapter);
    await session.read();
    tell(state(textOf(session), { is: 'failed', message: 'the weights are missing' }));
    await settled();
    session.look();
    await session.read();
    expect(asked).toHaveLength(1);
    expect(session.state()).toMatchObject({ analysis: { people: [{ id: 'p1' }] }, reading: { is: 'failed' } });
  });

  it('is dropped where it comes after the page was read anew', async () => {
    const { adapter, asked, state, answer: tell } = inSlicesOf('now');
    const session = begin(DEFAULTS, () => true, adapter);
    await session.read();
    const late = tell;
    const text = textOf(session);
    session.stop();
    late(state(text));
    await settled();
    expect(session.state()).toMatchObject({ reading: { is: 'now' } });
    expect(asked).toHaveLength(1);
  });

  it('is asked for anew when the reader wants it at another time', async () => {
    const { adapter } = inSlicesOf('now');
    const analyse = vi.fn(adapter.analyse);
    const session = begin(DEFAULTS, () => true, { ...adapter, analyse });
    await session.read();
    await session.obey({ ...DEFAULTS, theme: 'dark' });
    expect(analyse).toHaveBeenCalledTimes(1);
    await session.obey({ ...DEFAULTS, reading: 'never' });
    expect(analyse).toHaveBeenCalledTimes(2);
  });
});

describe('a page that goes on changing', () => {
  const TICKER = 'The ferry of the hour is the Nordwind, says the board on the quay, and the next one is not.';
  /** The words of the paragraph that changes: each time others. */
  const ticker = (i: number) => `${TICKER} ${['Alpha', 'Beta', 'Gamma', 'Delta'][i % 4]} ${['one', 'two', 'three'][i % 3]}.`;
  const clock = (i: number) => `The clock of the harbour says ${String(10_000 + i)} today, as it has said since the ferry left.`;

  /** Writes into a paragraph of the article once a second; answers how many analyses were asked for. */
  async function changing(seconds: number, text: (i: number) => string) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text(0);
    document.querySelector('article')?.append(paragraph);
    const analyse = vi.fn(async (article: Parameters<PageAdapter['analyse']>[0]) => {
      await new Promise((over) => setTimeout(over, 1000));
      return answer(article.text, false);
    });
    const session = begin(DEFAULTS, () => true, { ...inStages().adapter, analyse });
    void session.read();
    for (let i = 1; i <= seconds; i++) {
      await vi.advanceTimersByTimeAsync(1000);
      paragraph.textContent = text(i);
    }
    return { analyse, paragraph };
  }

  beforeEach(useFakeTimers);
  afterEach(() => vi.useRealTimers());

  it('is not analysed again because a clock ticks in it', async () => {
    const { analyse, paragraph } = await changing(60, clock);
    const before = analyse.mock.calls.length;
    expect(before).toBeLessThan(6);
    paragraph.after(Object.assign(document.createElement('p'), { textContent: TICKER }));
    await vi.advanceTimersByTimeAsync(3000);
    expect(analyse.mock.calls.length).toBe(before + 1);
  });

  it('is analysed ever more seldom, and at once again after a quiet time', async () => {
    const { analyse, paragraph } = await changing(60, ticker);
    const before = analyse.mock.calls.length;
    expect(before).toBeLessThan(20);
    await vi.advanceTimersByTimeAsync(30_000);
    paragraph.textContent = ticker(99);
    await vi.advanceTimersByTimeAsync(1500);
    expect(analyse.mock.calls.at(-1)?.[0].text).toContain(ticker(99));
  });
});
