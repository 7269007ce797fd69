// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Position, Stance } from '../../src/engine/analysis.ts';
import { withQuestions } from '../../src/engine/questions/questions.ts';
import type { PageState } from '../../src/messages/messages.ts';
import { App, type Wanted } from '../../src/panel/app.tsx';
import { languageName } from '../../src/panel/notice.tsx';
import type { PageLink, SettingsLink } from '../../src/panel/page-link.ts';
import type { ReaderTools } from '../../src/panel/reader-tools.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { accessibilityFaults, all, one, settle, show } from '../ui/render.ts';
import { analysis, article, personNamed, text } from '../ui/sample.ts';

const analysed: PageState = { is: 'analysed', article, text, analysis };

/** A page under the popup that answers at once and remembers what was asked of it. */
function pageThat(state: PageState, settings: Partial<Settings> = {}) {
  const listeners = new Set<() => void>();
  const page: {
    now: PageState;
    kept: Settings;
    readonly link: PageLink;
    readonly settings: SettingsLink;
    changed(state: PageState): void;
  } = {
    now: state,
    kept: { ...DEFAULTS, ...settings },
    changed(next) {
      page.now = next;
      for (const listener of listeners) listener();
    },
    link: {
      key: '7 https://northern-courier.example/',
      tabId: 7,
      host: 'northern-courier.example',
      state: async () => page.now,
      onState(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      showMention: vi.fn<PageLink['showMention']>(async () => ({ index: 0, count: 3 })),
      showSpan: vi.fn<PageLink['showSpan']>(async () => {}),
      analyseAnyway: vi.fn<PageLink['analyseAnyway']>(async () => {}),
      selected: vi.fn<PageLink['selected']>(async () => null),
      readNow: vi.fn<PageLink['readNow']>(async () => {}),
      tools: {
        met: vi.fn<ReaderTools['met']>(async () => ({})),
        isPrivate: vi.fn<ReaderTools['isPrivate']>(async () => false),
        correct: vi.fn<ReaderTools['correct']>(async () => {}),
        undo: vi.fn<ReaderTools['undo']>(async () => {}),
        exportAs: vi.fn<ReaderTools['exportAs']>(async () => {}),
        libraryHref: (person) => `/library${person === undefined ? '' : `#person/${person}`}`,
      },
    },
    settings: {
      settings: async () => page.kept,
      saveSettings: vi.fn<SettingsLink['saveSettings']>(async (patch) => {
        page.kept = { ...page.kept, ...patch };
        return page.kept;
      }),
      onSettings: () => () => {},
      hasAccess: vi.fn(async () => true),
      requestAccess: vi.fn(async () => true),
      onAccess(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
  return page;
}

/** Lets what is under way arrive, and this much time pass. */
const pass = (ms = 0) =>
  settle(() => {})
    .then(() => vi.advanceTimersByTimeAsync(ms))
    .then(() => settle(() => {}));

async function open(page: { readonly link: PageLink; readonly settings: SettingsLink }) {
  await show(<App page={page.link} settings={page.settings} />);
  await pass();
}

const names = () => all('.name').map(({ textContent }) => textContent);
const foldFilters = () => settle(() => one('.filter-button').click());
const choose = (label: string) => settle(() => one('.filter label', label).querySelector('input')?.click());
const switches = () => all('[role=switch]') as HTMLInputElement[];

async function type(query: string) {
  const box = one('.find') as HTMLInputElement;
  await settle(() => {
    box.value = query;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  await show(null);
  vi.useRealTimers();
});

describe('on an article', () => {
  it('keeps how far each view was scrolled', async () => {
    await open(pageThat(analysed));
    const view = one('#view');
    const scrollTo = (px: number) =>
      settle(() => {
        view.scrollTop = px;
        view.dispatchEvent(new Event('scroll'));
      });
    const chooseTab = (name: string) => settle(() => one('.tab', name).click());
    await scrollTo(120);
    await chooseTab('Voices');
    expect(view.scrollTop).toBe(0);
    await scrollTo(40);
    await chooseTab('People');
    expect(view.scrollTop).toBe(120);
    await chooseTab('Voices');
    expect(view.scrollTop).toBe(40);
  });

  it('lists everyone, the most important first', async () => {
    await open(pageThat(analysed));
    expect(one('h1').textContent).toBe('11 people in this article');
    expect(names()).toHaveLength(11);
    expect(names()[0]).toBe('Kadri Saar');
  });

  it('filters by kind, with the number of each', async () => {
    await open(pageThat(analysed));
    await foldFilters();
    expect([...(all('.filter')[0]?.querySelectorAll('label') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'All 11',
      'Leaders 3',
      'Analysts 4',
      'Spokespeople 1',
      'Journalists 1',
      'Business 1',
      'Others 1',
    ]);
    await choose('Leaders');
    expect(names()).toEqual(['Kadri Saar', 'Aino Virtanen', 'Lars Lindqvist']);
    await choose('All');
    expect(names()).toHaveLength(11);
  });

  it('has its label on each group that it filters by', async () => {
    const people = analysis.people.map((person, at) =>
      at === 0 ? { ...person, part: { text: 'witness', evidence: [0, 4] as const } } : person,
    );
    await open(pageThat({ ...analysed, analysis: { ...analysis, people } }));
    await foldFilters();
    expect(all('.filter legend:not(.unseen)').map(({ textContent }) => textContent)).toEqual(['Kind', 'In the story', 'Stance']);
    vi.useRealTimers();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('filters by part in the story, where somebody has one', async () => {
    const witnesses = ['Kadri Saar', 'Aino Virtanen'];
    const people = analysis.people.map((person) =>
      witnesses.includes(person.name) ? { ...person, part: { text: 'witness', evidence: [0, 1] as const } } : person,
    );
    await open(pageThat({ ...analysed, analysis: { ...analysis, people } }));
    await foldFilters();
    await choose('Witness');
    expect(names()).toEqual(witnesses);
    expect(one('.filter-button').textContent).toBe('Filter Witness');
  });

  it('folds away who only made it at the end, opened by a click, and counts without them; a search finds them too', async () => {
    const people = analysis.people.map((person) =>
      person.kind === 'journalist' ? { ...person, credited: true as const, statements: [], stances: [] } : person,
    );
    await open(pageThat({ ...analysed, analysis: { ...analysis, people } }));
    expect(one('h1').textContent).toBe('10 people in this article');
    expect(one('#tab-people').textContent).toBe('People 10');
    const makers = one('details.makers') as HTMLDetailsElement;
    expect(one('summary', /byline/).textContent).toBe('1 byline or credit');
    expect([...makers.querySelectorAll('.name')].map(({ textContent }) => textContent)).toEqual(['Nora Whitlock']);
    expect(makers.open).toBe(false);
    expect(makers.previousElementSibling?.querySelectorAll('.name')).toHaveLength(10);
    await foldFilters();
    expect(all('.filter label').map(({ textContent }) => textContent)).not.toContain('Journalists 1');
    await type('Whitlock');
    expect(all('details.makers')).toEqual([]);
    expect(names()).toEqual(['Nora Whitlock']);
    await type('');
    vi.useRealTimers();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('folds the filters away until they are wanted, and says on their button what is chosen', async () => {
    const button = () => [one('.filter-button').textContent, one('.filter-button').getAttribute('aria-expanded'), all('.filter').length];
    await open(pageThat(analysed));
    expect(button()).toEqual(['Filter', 'false', 0]);
    await foldFilters();
    expect(one('#filters').id).toBe(one('.filter-button').getAttribute('aria-controls'));
    expect(button()).toEqual(['Filter', 'true', 2]);
    await choose('Leaders');
    expect(button()).toEqual(['Filter Leaders', 'true', 2]);
    await choose('Against');
    await foldFilters();
    expect(button()).toEqual(['Filter Leaders · Against', 'false', 0]);
    expect(names()).toEqual(['Kadri Saar']);
    await settle(() => one('#tab-voices').click());
    await settle(() => one('#tab-people').click());
    expect(button()).toEqual(['Filter Leaders · Against', 'false', 0]);
  });

  it('lets go of a filter that nobody is left in, on a page that changes', async () => {
    const page = pageThat(analysed);
    await open(page);
    await foldFilters();
    await choose('Against');
    page.changed({ ...analysed, analysis: { ...analysis, people: analysis.people.map((person) => ({ ...person, stances: [] })) } });
    await pass();
    expect(one('.filter-button').textContent).toBe('Filter Against');
    expect(names()).toEqual([]);
    await choose('Anyone');
    expect(one('.filter-button').textContent).toBe('Filter');
    expect(names()).toHaveLength(11);
  });

  it('has no filter where all are of one kind, and no find box for one person', async () => {
    const people = analysis.people.filter(({ kind }) => kind === 'leader').map((person) => ({ ...person, stances: [] }));
    await open(pageThat({ ...analysed, analysis: { ...analysis, people } }));
    expect(all('.filter-button')).toEqual([]);
    expect(all('.find')).toHaveLength(1);
    await open(pageThat({ ...analysed, analysis: { ...analysis, people: people.slice(1, 2) } }));
    expect(all('.find')).toEqual([]);
  });

  it('finds by name and role, and says so when nobody is found', async () => {
    await open(pageThat(analysed));
    await type('tartu');
    expect(names()).toEqual(['Toomas Saar']);
    await type('xyz');
    expect(one('.notice').textContent).toBe('Nobody here matches “xyz”.');
    await foldFilters();
    await choose('Leaders');
    expect(all('.notice button')).toEqual([]);
    await type('tartu');
    await settle(() => one('.notice button', 'Look among everyone').click());
    expect(names()).toEqual(['Toomas Saar']);
  });

  it('leads to the options, from an article and from a page without one', async () => {
    for (const state of [analysed, { is: 'no-article', reason: 'no-text' } as const]) {
      await open(pageThat(state));
      expect(one('.to-options').getAttribute('href')).toBe('../options/index.html');
      expect(one('.to-options').getAttribute('aria-label')).toBe('Options');
    }
  });

  describe('what is in dispute', () => {
    const stance = (target: string, position: Position, at: number): Stance => ({
      target,
      position,
      evidence: [at, at + 5],
      statement: null,
      confidence: 0.9,
    });
    const leaders = analysis.people.filter(({ kind }) => kind === 'leader');
    const stances = [
      [stance('quiet streets', 'for', 0), stance('ferries', 'for', 10), stance('the toll', 'for', 20)],
      [stance('scrapping the toll', 'for', 30), stance('ferries', 'for', 40)],
      [stance('toll gates', 'against', 50)],
    ];
    const people = withQuestions(leaders.map((person, at) => ({ ...person, stances: stances[at] ?? [] })));
    const state: PageState = { ...analysed, analysis: { ...analysis, people } };
    // jsdom scrolls nothing.
    const openQuestions = async (wanted?: Wanted) => {
      const page = pageThat(state);
      await show(<App page={page.link} settings={page.settings} wanted={wanted ?? null} />);
      await pass();
      if (!wanted) await settle(() => one('.tab', 'Questions').click());
      return page;
    };

    const press = (key: string) =>
      settle(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

    it('comes with everyone on it, face to face, each in their own words; what has two sides first', async () => {
      const page = await openQuestions();
      expect(all('.tab').every(({ textContent }) => /^(?:People|Questions|Voices) \d+$/.test(textContent ?? ''))).toBe(true);
      expect(all('.questions h2').map(({ textContent }) => textContent)).toEqual([
        'In dispute 1',
        'All on the same side 1',
        'Raised by one person 2',
      ]);
      expect(all('.questions h3').map(({ textContent }) => textContent)).toEqual([
        'The toll',
        'Ferries',
        '+For Quiet streets',
        '−Against Toll gates',
      ]);
      expect(all('.disputed h4').map(({ textContent }) => textContent)).toEqual(['+For 1', 'The other side 1']);
      expect(all('.disputed .participant-name').map(({ textContent }) => textContent)).toEqual(leaders.slice(0, 2).map(({ name }) => name));
      expect(all('.disputed .own-wording').map(({ textContent }) => textContent)).toEqual(['+ For scrapping the toll']);
      await settle(() => one('.disputed .side-against .evidence').click());
      expect(page.link.showSpan).toHaveBeenCalledExactlyOnceWith([30, 35]);
      await settle(() => one('.disputed .side-for .participant-name').click());
      expect(one('.person-page h1').textContent).toBe(leaders[0]?.name);
    });

    it('has what one person alone takes a side on folded away below, where it can be reached', async () => {
      await openQuestions();
      const folded = one('.questions > details') as HTMLDetailsElement;
      expect(folded.open).toBe(false);
      expect(folded.querySelector('summary h2')?.textContent).toBe('Raised by one person 2');
      expect(folded.nextElementSibling).toBeNull();
      all('.participant-name')[0]?.focus();
      await press('End');
      expect(document.activeElement).toBe(all('section .participant-name').at(-1));
      await settle(() => folded.querySelector('summary')?.click());
      await press('End');
      expect(document.activeElement).toBe(all('details .participant-name').at(-1));
    });

    it.each([
      ['with nothing beside it', undefined, true],
      ['while it may get something beside it', { is: 'now', unread: ['p1'] }, false],
    ] as const)('has that open %s', async (_, reading, isOpen) => {
      const alone = people.slice(2);
      const page = pageThat({ ...state, analysis: { ...analysis, people: alone }, ...(reading && { reading }) });
      await open(page);
      await settle(() => one('.tab', 'Questions').click());
      expect(one('.tab', 'Questions').textContent).toMatch(reading ? /^Questions$/ : /^Questions \d+$/);
      expect((one('.questions > details') as HTMLDetailsElement).open).toBe(isOpen);
    });

    it('is shown as a bar to the eye alone', async () => {
      await openQuestions();
      expect(one('.disputed .balance').getAttribute('aria-hidden')).toBe('true');
      expect([...one('.disputed .balance').children].map(({ className }) => className)).toEqual(['unit unit-for', 'unit unit-against']);
    });

    it('is walked through by arrow keys, from person to person', async () => {
      await openQuestions();
      const [first] = all('.participant-name');
      first?.focus();
      await press('ArrowDown');
      await press('ArrowDown');
      expect(document.activeElement).toBe(all('.participant-name')[2]);
      await press('End');
      expect(document.activeElement).toBe(all('section .participant-name').at(-1));
      await press('ArrowUp');
      await press('Home');
      expect(document.activeElement).toBe(first);
    });

    it('shows the words of a joint statement once, with everyone whose they are', async () => {
      const onFerries = (target: string, at: number) => ({ ...stance(target, 'for', at), question: { id: 1, turned: false } });
      const joint = [onFerries('ferries', 10), onFerries('more boats', 10)];
      const cast = leaders.map((person, at) => ({ ...person, stances: at < 2 ? joint : [onFerries('ferries', 40)] }));
      await open(pageThat({ ...analysed, analysis: { ...analysis, people: cast } }));
      await settle(() => one('.tab', 'Questions').click());
      expect(
        all('.participant').map((row) => [...row.querySelectorAll('.participant-name')].map(({ textContent }) => textContent)),
      ).toEqual([leaders.slice(0, 2).map(({ name }) => name), [leaders[2]?.name]]);
      expect(all('.participant:first-child .evidence')).toHaveLength(1);
      expect(all('.participant:first-child .own-wording').map(({ textContent }) => textContent)).toEqual(['+ For more boats']);
      expect(one('.side h4').textContent).toBe('+For 3');
      all('.participant-name')[0]?.focus();
      await press('ArrowDown');
      await press('ArrowDown');
      expect(document.activeElement?.textContent).toBe(leaders[2]?.name);
      all('.participant .evidence')[0]?.focus();
      await press('ArrowDown');
      expect(document.activeElement?.textContent).toBe(leaders[1]?.name);
    });

    it('opens at the question that the reader came for from a card, in whatever words', async () => {
      await openQuestions({ tabId: 7, person: leaders[1]?.name ?? '', target: 'scrapping the toll', wrong: null });
      expect(one('.tab[aria-selected=true]').textContent).toContain('Questions');
      expect(document.activeElement?.textContent).toBe('The toll');
    });

    it('waits for that question while it is being read where people stand', async () => {
      const page = pageThat({
        ...state,
        analysis: { ...analysis, people: leaders.map((person) => ({ ...person, stances: [] })) },
        partial: true,
      });
      const wanted: Wanted = { tabId: 7, person: leaders[2]?.name ?? '', target: 'toll gates', wrong: null };
      await show(<App page={page.link} settings={page.settings} wanted={wanted} />);
      await pass();
      page.changed(state);
      await pass();
      expect(document.activeElement?.textContent).toBe('−Against Toll gates');
      expect(document.activeElement?.closest('details')?.open).toBe(true);
    });

    it('has no accessibility fault that axe knows', async () => {
      await openQuestions();
      vi.useRealTimers();
      expect(await accessibilityFaults()).toEqual([]);
    });
  });

  describe('the search', () => {
    it('is over what people say, with the words', async () => {
      const page = pageThat(analysed);
      await open(page);
      await type('checkbook');
      expect(names()).toEqual(['Ingrid Solberg']);
      expect(one('.found .in-context b').textContent).toBe('checkbook');
      expect(one('.unseen[role=status]', 'found').textContent).toBe('1 person found');
      await settle(() => one('.found .in-context').click());
      expect(page.link.showSpan).toHaveBeenCalledExactlyOnceWith(personNamed('Ingrid Solberg').statements[0]?.spans[0]);
    });

    it('is for those on one side, of all or of what is typed', async () => {
      await open(pageThat(analysed));
      await foldFilters();
      await choose('Against');
      expect(names()).toContain('Henrik Dahl');
      expect(names()).toContain('Kadri Saar');
      await type('tunnel');
      expect(names()).toEqual(['Henrik Dahl']);
      expect(all('.found .stance-head').map(({ textContent }) => textContent)).toEqual(['−Against a tunnel']);
      await type('checkbook');
      expect(one('.notice').textContent).toContain('Nobody here matches “checkbook”.');
      await settle(() => one('.notice button', 'Look among everyone').click());
      expect(names()).toEqual(['Ingrid Solberg']);
    });

    it('has no such choice where nobody takes a side', async () => {
      const people = analysis.people.map((person) => ({ ...person, stances: [] }));
      await open(pageThat({ ...analysed, analysis: { ...analysis, people } }));
      await foldFilters();
      expect(all('.filter')).toHaveLength(1);
    });

    it('has no accessibility fault that axe knows', async () => {
      await open(pageThat(analysed));
      await type('tunnel');
      await foldFilters();
      vi.useRealTimers();
      expect(await accessibilityFaults()).toEqual([]);
    });
  });

  it('tells countries only where they are known of a good part of the words', async () => {
    const statements = analysis.people.flatMap((person) => person.statements).slice(0, 1);
    const unnamed = [{ text: 'a minister', spans: [], statements }];
    await open(pageThat({ ...analysed, analysis: { ...analysis, unnamed } }));
    await settle(() => one('#tab-voices').click());
    expect(all('.voices h2').map(({ textContent }) => textContent)).toContain('By country');
    // Told by country, too, the bars are all that is said.
    const said = (label: string) =>
      all(`[aria-label="${label}"] .bar-statements`).reduce((sum, { textContent }) => sum + Number.parseInt(textContent ?? '', 10), 0);
    expect(said('By country')).toBe(said('By role'));
    expect(said('By role')).toBeGreaterThan(1);
    const people = analysis.people.map((person) => ({ ...person, country: null }));
    await open(pageThat({ ...analysed, analysis: { ...analysis, people } }));
    await settle(() => one('#tab-voices').click());
    expect(all('.voices h2').map(({ textContent }) => textContent)).not.toContain('By country');
  });

  it('goes to a mention and says which of how many', async () => {
    const page = pageThat(analysed);
    await open(page);
    await settle(() => one('[title="Go to a mention of Toomas Saar"]').click());
    await pass();
    expect(page.link.showMention).toHaveBeenCalledExactlyOnceWith(personNamed('Toomas Saar').id, 1);
    expect(one('.person', /^Toomas/).textContent).toContain('1 of 3');
  });

  it('tells what is likely, but not sure, on the person’s page alone', async () => {
    const { mentions } = personNamed('Kadri Saar');
    const board = { text: 'Harbour Board', source: 'article', evidence: mentions[0] ?? null, confidence: 0.4 } as const;
    const people = analysis.people.map((person) =>
      person.id === personNamed('Kadri Saar').id ? { ...person, linked: [board], wikidata: 'Q1' } : person,
    );
    const page = pageThat({ is: 'analysed', article, text, analysis: { ...analysis, people } });
    await open(page);
    expect(document.body.textContent).not.toContain('Harbour Board');
    await settle(() => one('.name', 'Kadri Saar').click());
    expect(one('.linked').textContent).toBe('Also linked toHarbour BoardThis article');
    // The way to Wikidata stands with what is sure, whose it is.
    expect(one('.linked').previousElementSibling?.className).toBe('known-link');
    await settle(() => one('.linked .source').click());
    expect(page.link.showSpan).toHaveBeenCalledWith(mentions[0]);
  });

  it('stands again where a person was opened from, though no frame is drawn (the panel is not to be seen)', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    try {
      await open(pageThat(analysed));
      const name = one('.name', 'Henrik Dahl');
      name.focus();
      await settle(() => name.click());
      await settle(() => one('.over h1').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
      expect(document.activeElement).toBe(name);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('lights evidence on the page', async () => {
    const page = pageThat(analysed);
    await open(page);
    await settle(() => one('.name', 'Henrik Dahl').click());
    await settle(() => one('.stance .evidence').click());
    expect(page.link.showSpan).toHaveBeenCalledExactlyOnceWith(personNamed('Henrik Dahl').stances[0]?.evidence);
  });

  it('says so when the page does not answer, until it does', async () => {
    const page = pageThat(analysed);
    vi.mocked(page.link.showMention).mockRejectedValueOnce(new Error('nobody answered'));
    await open(page);
    await settle(() => one('[title="Go to a mention of Toomas Saar"]').click());
    await pass();
    expect(one('[role=alert]').textContent).toBe('The page did not answer. Reloading it helps.');
    await settle(() => one('[title="Go to a mention of Toomas Saar"]').click());
    await pass();
    expect(all('[role=alert]')).toEqual([]);
  });

  it('shows people who come while it is open', async () => {
    const page = pageThat({ ...analysed, analysis: { ...analysis, people: analysis.people.slice(0, 3) } });
    await open(page);
    page.changed(analysed);
    await pass();
    expect(one('h1').textContent).toBe('11 people in this article');
  });

  it('shows the people before their statements are read, and says that it reads on', async () => {
    const people = analysis.people.map((person) => ({ ...person, statements: [], stances: [] }));
    const page = pageThat({ ...analysed, analysis: { ...analysis, people }, partial: true });
    await open(page);
    expect(names()).toHaveLength(11);
    expect(all('.tab').map(({ textContent }) => textContent)).toEqual(['People 11', 'Questions', 'Voices']);
    await settle(() => one('.tab', 'Voices').click());
    expect(one('.notice').textContent).toBe('Reading who says what…');
    page.changed(analysed);
    await pass();
    expect(all('.notice')).toEqual([]);
    expect(one('.voices h1').textContent).toBe('Who speaks');
  });

  it.each<[what: string, about: object, said: string[]]>([
    ['an opinion piece', { opinion: true }, ['This is an opinion piece: it says what its author thinks.']],
    ['news', {}, []],
  ])('says in every view of %s that it is one', async (_what, about, said) => {
    await open(pageThat({ ...analysed, article: { ...article, ...about } }));
    for (const tab of ['People', 'Questions', 'Voices']) {
      await settle(() => one('.tab', tab).click());
      expect(all('.opinion').map(({ textContent }) => textContent)).toEqual(said);
    }
  });

  it('says of a live blog when each thing was said, in the order of the page', async () => {
    const { statements } = personNamed('Toomas Saar');
    const starts = statements.map(({ spans }) => spans[0]?.[0] ?? 0).toSorted((a, b) => a - b);
    const posts = starts.map((at, nth) => ({ at, posted: `2026-03-03T${20 - nth}:15:00+01:00` }));
    await open(pageThat({ ...analysed, article: { ...article, posts } }));
    await settle(() => one('.name', 'Toomas Saar').click());
    expect(all('.statement time').map((time) => time.getAttribute('datetime'))).toEqual(posts.map(({ posted }) => posted));
    vi.useRealTimers();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('counts in “Questions” whoever is listed there on no side for sure', async () => {
    const likely = { evidence: [0, 20] as const, statement: null, confidence: 0.6 };
    const people = analysis.people.map((person, at) => ({ ...person, stances: [], positions: at < 2 ? [likely] : [] }));
    await open(pageThat({ ...analysed, analysis: { ...analysis, people } }));
    await settle(() => one('.tab', 'Questions').click());
    expect([one('.tab', 'Questions').textContent, one('.questions h2').textContent]).toEqual(['Questions 2', 'On no side for sure 2']);
  });

  describe('while it is being read where people stand', () => {
    const people = analysis.people.map((person) => ({ ...person, stances: [] }));
    const unread = people.map(({ id }) => id);
    const isUnread: PageState = { ...analysed, analysis: { ...analysis, people }, reading: { is: 'now', unread } };

    it('says so, claims nothing, and fills in', async () => {
      const page = pageThat(isUnread);
      await open(page);
      expect(one('.unread').textContent).toBe('Reading where they stand…');
      expect(all('.tab').map(({ textContent }) => textContent)).toEqual(['People 11', 'Questions', 'Voices']);
      expect(all('.export')).toEqual([]);
      await settle(() => one('.tab', 'Questions').click());
      expect(one('.notice').textContent).toBe('Reading where they stand…');
      const [first] = analysis.people.filter(({ stances }) => stances.length > 0);
      if (!first) throw new Error('the sample has no stances');
      const some = people.map((person) => (person.id === first.id ? first : person));
      page.changed({
        ...isUnread,
        analysis: { ...analysis, people: some },
        reading: { is: 'now', unread: unread.slice(1) },
      });
      await pass();
      expect(one('.view-questions').textContent).toContain(first.name);
      expect(one('.view-questions > .unread').textContent).toBe('Reading where they stand…');
      page.changed(analysed);
      await pass();
      expect(one('.view-questions > .unread').textContent).toBe('');
      expect(all('.export')).toHaveLength(1);
      expect(one('.tab', 'Questions').textContent).toMatch(/\d/);
    });

    it('says so on the page of a person, where the stances come', async () => {
      const page = pageThat(isUnread);
      await open(page);
      await settle(() => one('.name', 'Henrik Dahl').click());
      expect(one('.person-page [aria-live]').textContent).toBe('Reading where they stand…');
      page.changed(analysed);
      await pass();
      expect(one('.person-page [aria-live]').querySelectorAll('.stance').length).toBeGreaterThan(0);
    });

    it.each<[string, PageState, number]>([
      ['is being read', isUnread, 1],
      ['waits', { ...isUnread, reading: { is: 'waiting', unread } }, 1],
      ['is known', analysed, 0],
      ['is off', { ...isUnread, reading: { is: 'off' } }, 0],
      ['failed', { ...isUnread, reading: { is: 'failed', message: 'damaged' } }, 0],
    ])('tells the page once that the reader looks, where it %s', async (_how, state, times) => {
      const page = pageThat(state);
      await open(page);
      page.changed(state);
      await pass();
      expect(page.link.readNow).toHaveBeenCalledTimes(times);
    });

    it.each<[string, Extract<PageState, { is: 'analysed' }>['reading'], string]>([
      ['the reader has switched it off', { is: 'off' }, 'Where people stand is not read: that is switched off in the options.'],
      [
        'it can’t be read',
        { is: 'failed', message: 'the weights are missing' },
        'Where people stand can’t be read here. What went wrong: the weights are missing',
      ],
    ])('says why it isn’t known where %s, quietly, and everything else stays', async (_why, reading, said) => {
      await open(pageThat({ ...isUnread, ...(reading && { reading }) }));
      expect(names()).toHaveLength(11);
      expect(one('.unread').textContent).toBe(said);
      expect(all('.export')).toHaveLength(1);
      await settle(() => one('.tab', 'Questions').click());
      expect(one('.notice').textContent).toBe(said);
      vi.useRealTimers();
      expect(await accessibilityFaults()).toEqual([]);
    });

    it('says that only the beginning was read, beside whatever there is', async () => {
      await open(pageThat({ ...analysed, onlyBeginning: true }));
      expect(names()).toHaveLength(11);
      expect(all('.unread')[0]?.textContent).toBe(
        'Dramatis was stopped once while it read all of this page, so only its beginning has been read.',
      );
      vi.useRealTimers();
      expect(await accessibilityFaults()).toEqual([]);
    });

    it('is shown after a few seconds where an article that was known is read anew', async () => {
      const page = pageThat(analysed);
      await open(page);
      page.changed(isUnread);
      await pass(4000);
      expect(all('.unread').map(({ textContent }) => textContent)).toEqual(['']);
      await pass(1100);
      expect(one('.unread').textContent).toBe('Reading where they stand…');
    });
  });

  it('keeps what it shows while the article is read anew', async () => {
    const page = pageThat(analysed);
    await open(page);
    await settle(() => one('.name', 'Toomas Saar').click());
    const quote = one('.statement .evidence', 'own every leak');
    quote.focus();
    const people = analysis.people.map((person) => ({ ...person, statements: [], stances: [] }));
    page.changed({ ...analysed, analysis: { ...analysis, people }, partial: true });
    await pass();
    page.changed(analysed);
    await pass();
    expect(document.activeElement).toBe(quote);
  });

  it('says so when nobody is named', async () => {
    await open(pageThat({ ...analysed, analysis: { ...analysis, people: [] } }));
    expect(one('.notice').textContent).toBe('No person is named in this article.');
  });

  it('has no accessibility fault that axe knows, on a page about one person', async () => {
    await open(pageThat(analysed));
    await settle(() => one('.name', 'Toomas Saar').click());
    vi.useRealTimers();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('on a page without an analysis', () => {
  it.each<[PageState, string]>([
    [{ is: 'no-article', reason: 'not-an-article' }, 'This page doesn’t look like a news article'],
    [{ is: 'no-article', reason: 'no-text' }, 'There is no article text on this page'],
    [{ is: 'other-language', language: 'de' }, 'This article is in German'],
    [{ is: 'other-language', language: '' }, 'This article is in another language'],
    [{ is: 'off', where: 'site' }, 'Off on this site'],
    [{ is: 'off', where: 'everywhere' }, 'Off everywhere'],
    [{ is: 'failed', message: 'out of memory' }, 'This article could not be analysed'],
    [{ is: 'too-much' }, 'Too much to read'],
  ])('%j: says why', async (state, title) => {
    await open(pageThat(state));
    expect(one('.notice h1').textContent).toBe(title);
    vi.useRealTimers();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('tells what went wrong', async () => {
    await open(pageThat({ is: 'failed', message: 'out of memory' }));
    expect(one('.notice').textContent).toContain('out of memory');
  });

  it('names the permission where it was taken back, and asks for it at a press of the button', async () => {
    const page = pageThat({ is: 'no-article', reason: 'nothing-heard' });
    await open(page);
    vi.mocked(page.settings.hasAccess).mockResolvedValue(false);
    page.changed(page.now);
    await pass();
    expect(one('.notice').textContent).toContain('The permission to access your data for all websites is off');
    await settle(() => one('.notice button', 'Allow it').click());
    await pass();
    expect(page.settings.requestAccess).toHaveBeenCalledOnce();
    expect(one('.notice').textContent).not.toContain('permission');
  });

  it('waits for a page that has said nothing yet, then says that it is closed to us', async () => {
    await open(pageThat({ is: 'no-article', reason: 'nothing-heard' }));
    expect(one('.notice').textContent).toBe('Reading the page…');
    await pass(2000);
    expect(one('.notice h1').textContent).toBe('Dramatis can’t see this page');
  });

  it('shows the people as soon as the page has been read', async () => {
    const page = pageThat({ is: 'no-article', reason: 'nothing-heard' });
    await open(page);
    page.now = analysed;
    await pass(300);
    expect(names()).toHaveLength(11);
  });

  it('analyses on request a page that does not look like an article, and only such a page', async () => {
    const page = pageThat({ is: 'no-article', reason: 'not-an-article' });
    await open(page);
    await settle(() => one('.action', 'Analyse anyway').click());
    expect(page.link.analyseAnyway).toHaveBeenCalledOnce();
    page.changed({ is: 'no-article', reason: 'no-text' });
    await pass();
    expect(all('.action')).toEqual([]);
  });
});

describe('the switches', () => {
  it('switch this site off and on', async () => {
    const page = pageThat(analysed, { sitesOff: ['other.example'] });
    await open(page);
    expect(one('.switch', 'On northern-courier.example').querySelector('input')?.checked).toBe(true);
    await settle(() => switches()[0]?.click());
    await pass();
    expect(page.kept.sitesOff).toEqual(['northern-courier.example', 'other.example']);
    expect(switches()[0]?.checked).toBe(false);
    await settle(() => switches()[0]?.click());
    await pass();
    expect(page.kept.sitesOff).toEqual(['other.example']);
  });

  it('show what holds where nothing can be stored, and say so until something can', async () => {
    const page = pageThat(analysed);
    await open(page);
    vi.mocked(page.settings.saveSettings).mockRejectedValueOnce(new Error('QuotaExceededError'));
    await settle(() => switches()[1]?.click());
    await pass();
    expect(switches().map(({ checked }) => checked)).toEqual([true, true]);
    expect(one('[role=alert]').textContent).toContain('could not be kept');
    await settle(() => switches()[1]?.click());
    await pass();
    expect([switches()[1]?.checked, all('[role=alert]').length]).toEqual([false, 0]);
  });

  it('switch everything off; the site has nothing to say then', async () => {
    const page = pageThat(analysed);
    await open(page);
    await settle(() => switches()[1]?.click());
    await pass();
    expect(page.kept.on).toBe(false);
    expect(switches().map(({ checked, disabled }) => ({ checked, disabled }))).toEqual([
      { checked: false, disabled: true },
      { checked: false, disabled: false },
    ]);
  });

  it('has none for a page without a host', async () => {
    const page = pageThat({ is: 'no-article', reason: 'nothing-heard' });
    await open({ ...page, link: { ...page.link, host: null } });
    expect(all('.switch').map(({ textContent }) => textContent)).toEqual(['Everywhere']);
  });
});

it.each([
  ['de', 'German'],
  ['zh', 'Chinese'],
  ['xx', null],
  ['', null],
  ['not a code', null],
])('languageName(%j)', (code, name) => {
  expect(languageName(code)).toBe(name);
});

describe('what the reader has put right', () => {
  async function hide(page: ReturnType<typeof pageThat>) {
    await open(page);
    await settle(() => one('.name', 'Toomas Saar').click());
    await settle(() => one('.correct label', 'Don’t show this person').querySelector('input')?.click());
    await settle(() => one('.correct form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await pass();
  }

  it('is kept at once, and the page of somebody who is no more is left', async () => {
    const page = pageThat(analysed);
    await hide(page);
    expect(page.link.tools.correct).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ do: 'hide', name: 'Toomas Saar', where: 'everywhere' }),
    );
    expect(all('.person-page')).toEqual([]);
    expect(one('.undo-bar').textContent).toContain('Hidden.');
  });

  it('opens at what a card called wrong; who comes again finds the form folded', async () => {
    const page = pageThat(analysed);
    const wanted: Wanted = { tabId: 7, person: 'Toomas Saar', target: null, wrong: { kind: 'kind' } };
    await show(<App page={page.link} settings={page.settings} wanted={wanted} />);
    await pass(200);
    const form = () => one('.correct') as HTMLDetailsElement;
    expect([form().open, (one('label', /The kind is wrong/).querySelector('input') as HTMLInputElement).checked]).toEqual([true, true]);
    await settle(() => one('.back').click());
    await settle(() => one('.name', 'Toomas Saar').click());
    expect(form().open).toBe(false);
  });

  it('keeps the page of somebody open who is called otherwise now', async () => {
    const page = pageThat(analysed);
    await open(page);
    await settle(() => one('.name', 'Toomas Saar').click());
    await settle(() => one('.correct label', 'The name is wrong').querySelector('input')?.click());
    await settle(() => {
      const field = one('.correct input[type=text]') as HTMLInputElement;
      field.value = 'Mart Tamm';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle(() => one('.correct form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    const people = analysis.people.map((person) => (person.name === 'Toomas Saar' ? { ...person, name: 'Mart Tamm' } : person));
    await settle(() => page.changed({ ...analysed, analysis: { ...analysis, people } } as PageState));
    await pass();
    expect(one('.person-page h1').textContent).toBe('Mart Tamm');
  });

  it('can be taken back, by a button that has the focus', async () => {
    const page = pageThat(analysed);
    await hide(page);
    expect(document.activeElement?.textContent).toBe('Undo');
    await settle(() => (document.activeElement as HTMLElement).click());
    await pass();
    const [correction] = vi.mocked(page.link.tools.correct).mock.calls[0] ?? [];
    expect(page.link.tools.undo).toHaveBeenCalledExactlyOnceWith(correction?.id);
    expect(all('.undo-bar')).toEqual([]);
  });

  it.each<[where: string, go: (page: ReturnType<typeof pageThat>) => Promise<void>]>([
    ['to somebody else', () => settle(() => one('.name', 'Kadri Saar').click())],
    ['to another view', () => settle(() => one('[role=tab]', 'Voices').click())],
    [
      'to another article in the same place',
      async (page) =>
        settle(() => page.changed({ ...analysed, article: { ...article, title: 'Another day' } } as PageState)).then(() => pass()),
    ],
  ])('is not taken back from elsewhere: the bar goes when the reader goes %s, and comes back with nothing', async (_, go) => {
    const page = pageThat(analysed);
    await hide(page);
    await settle(() => page.changed({ ...analysed, text: `${text}\nMore.` } as PageState));
    await pass();
    expect(all('.undo-bar')).toHaveLength(1);
    await go(page);
    expect(all('.undo-bar')).toEqual([]);
    if (all('.back').length > 0) await settle(() => one('.back').click());
    await settle(() => one('[role=tab]', 'People').click());
    page.changed(analysed);
    await pass();
    expect(all('.undo-bar')).toEqual([]);
  });
});

it('says on a person’s page in how many articles they were met before', async () => {
  const page = pageThat(analysed);
  const last = { url: 'https://a.example/', title: 'Earlier', outlet: null, published: '2026-03-04', day: '2026-03-04' };
  vi.mocked(page.link.tools.met).mockResolvedValue({
    [personNamed('Toomas Saar').id]: { id: 'saar', articles: 2, last, changes: [], byName: false },
  });
  await open(page);
  await settle(() => one('.name', 'Toomas Saar').click());
  expect(one('.met-line').textContent).toBe('Met before: 2 articles, last on Mar 4, 2026');
  expect(one('.met-line a').getAttribute('href')).toBe('/library#person/saar');
});

it('saves or cites the page', async () => {
  const page = pageThat(analysed);
  await open(page);
  await settle(() => one('.export button', 'CSV').click());
  expect(page.link.tools.exportAs).toHaveBeenCalledExactlyOnceWith('csv', analysed);
});
