import type { KeyInput, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Person } from '../../src/engine/analysis.ts';
import type { PageState } from '../../src/messages/messages.ts';
import { until } from '../../src/tools/browser/launch.ts';
import { faultsOn, narrowFaultsOn, smallFaultsOn } from './accessible.ts';
import { articlePage, HARBOUR, ORCHARD } from './articles.ts';
import { inBothBrowsers, marksOn, type Reader, UNREAD_AWAKE, untilMarked, untilRead } from './reader.ts';

const textOf = (panel: Page) => panel.evaluate(() => document.body.innerText);
const untilText = (panel: Page, text: string | RegExp) => until(`a panel with ${text}`, async () => (await textOf(panel)).match(text));
/** What has the focus, as a screen reader would name it. */
const focused = (panel: Page) =>
  panel.evaluate(() => {
    const { ariaLabel, innerText } = document.activeElement as HTMLElement;
    return (ariaLabel ?? innerText ?? '').trim();
  });
const untilFocused = (panel: Page, text: string | RegExp) =>
  until(`the focus on ${text}`, async () => (await focused(panel)).match(text)).catch(async () => {
    throw new Error(`the focus is on “${await focused(panel)}”, not on ${text}`);
  });

/** Presses a key until what it leads to has the focus: a reader does not count. */
async function pressUntil(panel: Page, key: KeyInput, text: string | RegExp) {
  for (let times = 0; times < 30; times++) {
    await panel.keyboard.press(key);
    if ((await focused(panel)).match(text)) return;
  }
  throw new Error(`${key} never leads to ${text}`);
}

const choose = (panel: Page, selector: string, text = '') =>
  panel.evaluate(
    (wanted, words) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(({ innerText }) => innerText.includes(words));
      if (!found) throw new Error(`no ${wanted} with “${words}”`);
      found.click();
    },
    selector,
    text,
  );

/** The panel in a tab of its own, following the page in front. */
async function openPanel(reader: Reader, over: Page): Promise<Page> {
  const panel = await reader.launched.openOwn('src/panel/index.html');
  await over.bringToFront();
  await until('the panel', () => panel.evaluate(() => document.querySelector('main') !== null));
  return panel;
}

/** Back to the panel from the page that it has brought to the front: not before that has come, or the panel would lie behind it again. */
async function comeBack(reader: Reader, page: Page, panel: Page): Promise<void> {
  const tabId = await reader.launched.tabIdOf(page);
  await until('the page in front', () => reader.launched.asExtension<boolean>(`browser.tabs.get(${tabId}).then(({ active }) => active)`));
  await panel.bringToFront();
}

/** The harbour's page, over which the background is made to know that the two who speak there are on two sides, whatever the engine reads. */
async function visitHarbour(reader: Reader, story = HARBOUR): Promise<Page> {
  const page = await reader.visit(articlePage(story));
  await untilMarked(page, 'Anna Lindqvist');
  await untilRead(reader, page);
  const known = await reader.stateOf(page);
  if (known.is !== 'analysed') throw new Error('the harbour has not been read');
  const { reading: _, ...whole } = known;
  const on = (target: string, position: 'for' | 'against', words: string) => {
    const start = known.text.indexOf(words);
    const evidence = [start, start + words.length] as const;
    return { target, position, evidence, statement: null, confidence: 0.9, question: { id: 0, turned: false } };
  };
  const stances: Record<string, Person['stances']> = {
    'Anna Lindqvist': [on('the harbour', 'for', 'I strongly support the Fjord Harbour Agreement')],
    'Jonas Weber': [on('building the harbour now', 'against', 'I strongly oppose the Fjord Harbour Agreement')],
  };
  const people = known.analysis.people.map((person) => ({ ...person, stances: stances[person.name] ?? [] }));
  const record = JSON.stringify({ url: page.url(), state: { ...whole, analysis: { ...known.analysis, people } } });
  const tabId = await reader.launched.tabIdOf(page);
  await reader.launched.asExtension(`browser.storage.session.set({ ['tab:${tabId}']: ${JSON.stringify(record)} })`);
  return page;
}

/** A page over which the background is made to know many people with many targets. */
async function crowd(reader: Reader, page: Page, people: number, targets: number): Promise<void> {
  // What is still being read would take the crowd's place.
  await untilRead(reader, page);
  const text = 'A long day at the harbour. '.repeat(200);
  const state: PageState = {
    is: 'analysed',
    article: { title: 'Crowd', published: null, outlet: null, url: page.url() },
    text,
    analysis: {
      people: Array.from(
        { length: people },
        (_, at): Person => ({
          id: `p${at}`,
          name: `Person Number${at} of the Long Surname`,
          kind: 'leader',
          mentions: [[at * 10, at * 10 + 5]],
          roles: [],
          affiliations: [],
          statements: [],
          stances: Array.from({ length: targets }, (_, target) => target)
            .filter((target) => (at + target) % 3 === 0)
            .map((target) => ({
              target: `Proposal${target} for the harbour`,
              position: at % 2 ? 'for' : 'against',
              evidence: [at * 20 + target, at * 20 + target + 30],
              statement: null,
              confidence: 0.9,
              question: { id: target, turned: false },
            })),
          positions: [],
          country: null,
        }),
      ),
      ambiguous: [],
      unnamed: [],
    },
  };
  const tabId = await reader.launched.tabIdOf(page);
  const record = JSON.stringify({ url: page.url(), state });
  await reader.launched.asExtension(`browser.storage.session.set({ ['tab:${tabId}']: ${JSON.stringify(record)} })`);
}

inBothBrowsers((reader) => {
  it('follows the tab in front, and comes back to where the reader was', async () => {
    const harbour = await reader().visit(articlePage(HARBOUR));
    await untilMarked(harbour, 'Anna Lindqvist');
    const panel = await openPanel(reader(), harbour);
    await untilText(panel, 'Anna Lindqvist');
    await choose(panel, '.name', 'Jonas Weber');
    await untilText(panel, 'Said in this article');

    const orchard = await reader().visit(articlePage(ORCHARD));
    await untilText(panel, 'Clara Moreau');
    expect(await textOf(panel)).not.toContain('Jonas Weber');

    await harbour.bringToFront();
    await untilText(panel, 'Said in this article');
    expect(await textOf(panel)).toContain('I strongly oppose the Fjord Harbour Agreement');

    await harbour.evaluate((url) => location.assign(url), orchard.url());
    await untilText(panel, 'Clara Moreau');
    await harbour.close();
    await orchard.close();
    await panel.close();
  });

  it('is used from end to end by keyboard alone', async () => {
    const page = await visitHarbour(reader(), { ...HARBOUR, head: '<style>p { margin: 400px 0 }</style>' });
    const panel = await openPanel(reader(), page);
    await untilText(panel, 'Anna Lindqvist');
    await panel.bringToFront();

    // From the tabs into the list, down it, and into a person's page.
    await pressUntil(panel, 'Tab', /^People/);
    await pressUntil(panel, 'Tab', /^Anna Lindqvist$/);
    await pressUntil(panel, 'ArrowDown', /^Jonas Weber$/);
    await panel.keyboard.press('Enter');
    await until('the heading of the page', () => panel.evaluate(() => document.activeElement?.localName === 'h1'));
    await untilText(panel, 'Quoted');

    // A quote shows its words on the page; the page comes to the front, since the panel is a tab here.
    await pressUntil(panel, 'Tab', 'I strongly oppose the Fjord Harbour Agreement');
    await panel.keyboard.press('Enter');
    await until('the words lit', async () => (await marksOn(page)).evidence?.join().includes('oppose the Fjord Harbour Agreement'));
    await comeBack(reader(), page, panel);

    // From mention to mention.
    await pressUntil(panel, 'Tab', 'Next mention');
    await panel.keyboard.press('Enter');
    await untilText(panel, '1 of 2');
    await comeBack(reader(), page, panel);

    // Escape goes back to where the page was opened from.
    await panel.keyboard.press('Escape');
    await untilFocused(panel, /^Jonas Weber$/);

    // What is in dispute: from person to person by arrow keys, to the words on the page, to a person's page and back.
    await panel.keyboard.down('Shift');
    await pressUntil(panel, 'Tab', /^People/);
    await panel.keyboard.up('Shift');
    await panel.keyboard.press('ArrowRight');
    await untilFocused(panel, /^Questions/);
    await untilText(panel, 'Questions in this article');
    await untilText(panel, 'In dispute');
    await pressUntil(panel, 'Tab', /^Anna Lindqvist$/);
    await pressUntil(panel, 'ArrowDown', /^Jonas Weber$/);
    await pressUntil(panel, 'Tab', 'I strongly oppose the Fjord Harbour Agreement');
    await panel.keyboard.press('Enter');
    await until('the words lit', async () => (await marksOn(page)).evidence?.join().includes('oppose the Fjord Harbour Agreement'));
    await comeBack(reader(), page, panel);
    await panel.keyboard.down('Shift');
    await pressUntil(panel, 'Tab', /^Jonas Weber$/);
    await panel.keyboard.up('Shift');
    await panel.keyboard.press('Enter');
    await until('the heading of the page', () => panel.evaluate(() => document.activeElement?.localName === 'h1'));
    await panel.keyboard.press('Escape');
    await untilFocused(panel, /^Jonas Weber$/);
    await page.close();
    await panel.close();
  });

  it('keeps words typed, focus and place while a live article grows', async () => {
    const many = { ...HARBOUR, paragraphs: [...HARBOUR.paragraphs, ...ORCHARD.paragraphs] };
    const page = await reader().visit(articlePage(many));
    await untilMarked(page, 'Clara Moreau');
    const panel = await openPanel(reader(), page);
    await untilText(panel, 'Clara Moreau');
    await untilRead(reader(), page);
    await choose(panel, '.name', 'Jonas Weber');
    await untilText(panel, 'Said in this article');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.person-page .statement .evidence')?.focus());
    const before = await focused(panel);

    await page.evaluate(() => {
      const update = document.createElement('p');
      update.textContent =
        'Prime Minister Erik Thorvald of the northern country said on Tuesday that he would sail on the first ferry himself.';
      document.querySelector('article h1')?.after(update);
    });
    await untilMarked(page, 'Erik Thorvald');
    await until('the newcomer in the cast', () =>
      panel.evaluate(() => document.querySelector('.people')?.textContent?.includes('Erik Thorvald')),
    );
    expect(await focused(panel)).toBe(before);
    expect(await panel.evaluate(() => document.querySelector('.person-page h1')?.textContent)).toBe('Jonas Weber');
    await page.close();
    await panel.close();
  });

  it('has no fault that axe knows, in any view, wide or narrow', async () => {
    const page = await visitHarbour(reader());
    const panel = await openPanel(reader(), page);
    await untilText(panel, 'Anna Lindqvist');
    await panel.bringToFront();
    for (const width of [360, 900]) {
      await panel.setViewport({ width, height: 800 });
      for (const tab of ['people', 'questions', 'voices']) {
        await choose(panel, `#tab-${tab}`);
        await choose(panel, '.how-right > summary');
        expect(await faultsOn(panel), `${tab} at ${width} px`).toEqual([]);
        expect(await smallFaultsOn(panel), `${tab} at ${width} px`).toEqual([]);
        await choose(panel, '.how-right > summary');
      }
      await choose(panel, '#tab-people');
      await choose(panel, '.name', 'Jonas Weber');
      await untilText(panel, 'Said in this article');
      await choose(panel, '.person-page summary');
      await until('the page at rest', () => panel.evaluate(() => document.getAnimations().length === 0));
      expect(await faultsOn(panel), `a person at ${width} px`).toEqual([]);
      expect(await smallFaultsOn(panel), `a person at ${width} px`).toEqual([]);
      await choose(panel, '.back');
    }
    await page.close();
    await panel.close();
  });

  it('finds what people say and where they stand, as one types', async () => {
    const page = await visitHarbour(reader());
    const panel = await openPanel(reader(), page);
    await untilText(panel, 'Anna Lindqvist');
    await panel.bringToFront();
    const people = () => panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.person .name')].map((name) => name.innerText));
    await panel.focus('.find');
    await panel.keyboard.type('lifetim');
    await until('who said it', async () => (await people()).join() === 'Anna Lindqvist');
    expect(await panel.evaluate(() => document.querySelector('.found b')?.textContent)).toBe('lifetime');
    expect(await faultsOn(panel)).toEqual([]);
    await pressUntil(panel, 'Tab', 'in my lifetime');
    await panel.keyboard.press('Enter');
    await until('the words lit', async () => (await marksOn(page)).evidence?.join().includes('lifetime'));
    await comeBack(reader(), page, panel);
    await panel.focus('.find');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('a');
    await panel.keyboard.up('Control');
    await panel.keyboard.type('harbour');
    await choose(panel, '.filter-button');
    await choose(panel, '.filter label', 'Against');
    await until('who is against it', async () => (await people()).join() === 'Jonas Weber');
    expect(await faultsOn(panel)).toEqual([]);
    await page.close();
    await panel.close();
  });

  it('opens at the question that a card leads to', async () => {
    const page = await visitHarbour(reader());
    const panel = await openPanel(reader(), page);
    const tabId = await reader().launched.tabIdOf(page);
    await untilText(panel, 'Anna Lindqvist');
    const wanted = { tabId, person: 'Jonas Weber', target: 'building the harbour now', wrong: null };
    await reader().launched.asExtension(`browser.storage.session.set({ wanted: ${JSON.stringify(wanted)} })`);
    await until('the question', () => panel.evaluate(() => document.activeElement?.localName === 'h3'));
    expect(await panel.evaluate(() => document.activeElement?.closest('.question')?.textContent)).toContain('Anna Lindqvist');
    await page.close();
    await panel.close();
  });

  it('shows twenty-five people and thirty questions, and nothing sticks out of a narrow view', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    await crowd(reader(), page, 25, 30);
    const panel = await openPanel(reader(), page);
    await untilText(panel, 'Number24');
    await panel.bringToFront();
    await choose(panel, '#tab-questions');
    for (const width of [320, 800]) {
      await panel.setViewport({ width, height: 600 });
      await until('the questions', () => panel.evaluate(() => document.querySelectorAll('.disputed').length === 30));
      expect(await panel.evaluate(() => (document.querySelector('.view') as HTMLElement).scrollHeight > 3000)).toBe(true);
      const out = await panel.evaluate(() =>
        [...document.querySelectorAll('.questions *, .tabs *')]
          .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 0.5)
          .map(({ className }) => className),
      );
      expect(out, `at ${width} px`).toEqual([]);
    }
    // Where there is room those for a thing stand beside those against it.
    const [left, right] = await panel.evaluate(() =>
      ['.side-for', '.side-against'].map((side) => document.querySelector(`.disputed .side${side}`)?.getBoundingClientRect().left ?? -1),
    );
    expect(right).toBeGreaterThan((left ?? 0) + 300);
    await page.close();
    await panel.close();
  });

  it('opens beside the page from the popup', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const popup = await reader().popup(page);
    await untilText(popup, 'Anna Lindqvist');
    await popup.bringToFront();
    await popup.click('.open-panel');
    if (reader().launched.target === 'firefox')
      await until('the sidebar', () => reader().launched.asExtension<boolean>('browser.sidebarAction.isOpen({})'));
    else
      await until('the side panel', () =>
        reader().launched.asExtension<boolean>(
          `browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((open) => open.length > 0)`,
        ),
      );
    await page.close();
  });
}, UNREAD_AWAKE);

inBothBrowsers(
  (reader) => {
    it('has room for fingers on a phone', async () => {
      const page = await visitHarbour(reader());
      const panel = await openPanel(reader(), page);
      await untilText(panel, 'Anna Lindqvist');
      await panel.bringToFront();
      // Firefox was started with a finger for a pointer, and knows no phone.
      const phone = reader().launched.target === 'chrome' ? { hasTouch: true, isMobile: true } : {};
      await panel.setViewport({ width: 360, height: 740, ...phone });
      await untilText(panel, 'Anna Lindqvist'); // Becoming a phone loads the page anew.
      expect(await panel.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      for (const tab of ['people', 'questions', 'voices']) {
        await choose(panel, `#tab-${tab}`);
        expect(await narrowFaultsOn(panel), tab).toEqual([]);
      }
      await choose(panel, '#tab-people');
      await choose(panel, '.name', 'Jonas Weber');
      await untilText(panel, 'Said in this article');
      await choose(panel, '.person-page summary');
      await until('the page at rest', () => panel.evaluate(() => document.getAnimations().length === 0));
      expect(await narrowFaultsOn(panel), 'a person').toEqual([]);
      await page.close();
      await panel.close();
    });
  },
  { ...UNREAD_AWAKE, finger: true },
);
