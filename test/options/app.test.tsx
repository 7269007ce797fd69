// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KnowledgeFile } from '../../src/messages/messages.ts';
import { App } from '../../src/options/app.tsx';
import type { OptionsLink } from '../../src/options/options-link.ts';
import { settingsFile } from '../../src/settings/file.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import type { Mended } from '../../src/settings/store.ts';
import { MEASURED } from '../../src/ui/controls/accuracy.ts';
import { accessibilityFaults, all, one, settle, show } from '../ui/render.ts';

vi.mock('../../src/sample/live-sample.tsx', () => ({ LiveSample: () => null }));

interface Given {
  readonly settings?: Partial<Settings>;
  readonly mended?: Mended;
  readonly access?: boolean;
  readonly changeShortcuts?: OptionsLink['changeShortcuts'];
}

/** The record of offices that comes with Dramatis. */
const SHIPPED: KnowledgeFile = { isOwn: false, newest: '2026-08', people: 16519 };

/** A browser that keeps what it is given. */
function browserWith({ settings = {}, mended, access = true, changeShortcuts = null }: Given = {}) {
  const browser: { kept: Settings; articles: number; record: KnowledgeFile; readonly link: OptionsLink } = {
    kept: { ...DEFAULTS, ...settings },
    articles: 12,
    record: SHIPPED,
    link: {
      version: '1.2.3',
      settings: async () => browser.kept,
      saveSettings: async (patch: Partial<Settings>) => {
        browser.kept = { ...browser.kept, ...patch };
        return browser.kept;
      },
      onSettings: () => () => {},
      mended: async () => mended ?? null,
      tellMended: vi.fn(async () => {}),
      shortcuts: async () => [
        { name: '_execute_action', description: '', keys: 'Alt+Shift+D' },
        { name: 'next-person', description: 'Go to the next person', keys: '' },
      ],
      changeShortcuts,
      hasAccess: async () => access,
      requestAccess: vi.fn(async () => true),
      articlesKept: async () => browser.articles,
      eraseEverything: async () => {
        browser.articles = 0;
      },
      onWalk: () => () => {},
      analyse: async () => ({ is: 'failed' as const, message: '' }),
      readOn: async () => null,
      knowledge: async () => browser.record,
      loadKnowledge: async (text) => {
        if (text !== 'newer') return text === 'damaged' ? { is: 'damaged', line: 12 } : { is: 'something-else' };
        browser.record = { isOwn: true, newest: '2026-11', people: 17000 };
        return { is: 'knowledge', newest: '2026-11', people: 17000 };
      },
      shippedKnowledge: async () => {
        browser.record = SHIPPED;
      },
      keepFile: vi.fn(),
    },
  };
  return browser;
}

async function open(given?: Given) {
  const browser = browserWith(given);
  await show(<App link={browser.link} />);
  // The settings come, and then what the parts that show them ask for.
  await vi.waitFor(() => one('.keys'));
  return browser;
}

const press = (text: string, selector = 'button') => settle(() => one(selector, text).click());
const choose = (label: string) => settle(() => one('label', label).querySelector('input')?.click());

async function type(text: string) {
  const field = one('#site') as HTMLInputElement;
  await settle(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle(() => one('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true })));
}

async function load(name: string, text: string, section = '#data') {
  const picker = one(`${section} [type=file]`) as HTMLInputElement;
  const file = { name, text: async () => text, slice: () => file };
  Object.defineProperty(picker, 'files', { value: [file], configurable: true });
  await settle(() => picker.dispatchEvent(new Event('change', { bubbles: true })));
  await settle(() => {});
}

const outcome = (section = '#data') => one(`${section} .outcome`).textContent;

beforeEach(() => show(null));
afterEach(() => show(null));

describe('every setting', () => {
  it.each<[string, Partial<Settings>]>([
    ['Dark', { theme: 'dark' }],
    ['Tint', { markStyle: 'tint' }],
    ['Once in a paragraph', { mentions: 'first' }],
    ['Large', { textSize: 'large' }],
    ['Analysts', { marked: DEFAULTS.marked.filter((kind) => kind !== 'analyst') }],
    ['Click a name', { trigger: 'click' }],
    ['Hold Alt over a name', { trigger: 'key' }],
    ['Not by pointer or tap', { trigger: 'off' }],
    ['Read it when I open a card or the list of people', { reading: 'card' }],
    ['Never read it: names, roles and quotes only', { reading: 'never' }],
    ['Dramatis is on', { on: false }],
    ['Remember people between articles', { memory: true }],
  ])('%s: is kept', async (label, expected) => {
    const browser = await open();
    await choose(label);
    expect(browser.kept).toEqual({ ...DEFAULTS, ...expected });
  });

  it('what is kept is erased once that is confirmed, and settings stay', async () => {
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    };
    const browser = await open({ settings: { memory: true } });
    await press('Erase memory, corrections and lists', '#memory > .buttons button');
    await press('Cancel', 'dialog button');
    expect(browser.articles).toBe(12);
    expect(one('#memory [role=status]').textContent).toBe('');
    await press('Erase memory, corrections and lists', '#memory > .buttons button');
    await press('Erase memory, corrections and lists', 'dialog button');
    await vi.waitFor(() => expect(one('#memory [role=status]').textContent).toBe('Memory, corrections and lists are erased.'));
    expect(all('#memory .kept span')).toEqual([]);
    expect(all('dialog')).toEqual([]);
    expect(browser.kept.memory).toBe(true);
  });

  it('of time is kept in ms and said in seconds', async () => {
    const browser = await open();
    const slider = all('[type=range]')[0] as HTMLInputElement;
    await settle(() => {
      slider.value = '1200';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(browser.kept.openDelay).toBe(1200);
    expect(all('output')[0]?.textContent).toBe('1.2 sec');
    expect(slider.getAttribute('aria-valuetext')).toBe('1.2 sec');
  });

  it('shows what holds, and says so, where nothing can be stored', async () => {
    const browser = await open();
    browser.link.saveSettings = () => Promise.reject(new Error('QuotaExceededError'));
    await choose('Click a name');
    await vi.waitFor(() => expect(one('.not-kept').textContent).toContain('could not be kept'));
    expect(one('label', 'Click a name').querySelector('input')?.checked).toBe(false);
    expect(browser.kept.trigger).toBe(DEFAULTS.trigger);
  });

  it('of time is asleep where the pointer opens nothing', async () => {
    await open({ settings: { trigger: 'click' } });
    expect(all('[type=range]').every((slider) => (slider as HTMLInputElement).disabled)).toBe(true);
  });
});

describe('the list of sites', () => {
  it('takes an address as its host name, in its place, and empties the field', async () => {
    const browser = await open({ settings: { sitesOff: ['b.example'] } });
    await type('https://A.example/world?x');
    expect(browser.kept.sitesOff).toEqual(['a.example', 'b.example']);
    expect((one('#site') as HTMLInputElement).value).toBe('');
    expect(all('.sites bdi').map(({ textContent }) => textContent)).toEqual(['a.example', 'b.example']);
  });

  it.each([
    ['the news', /“the news” is not the name of a site/],
    ['www.b.example', 'www.b.example is already on the list.'],
  ])('refuses %s and says why', async (typed, words) => {
    const browser = await open({ settings: { sitesOff: ['b.example'] } });
    await type(typed);
    expect(browser.kept.sitesOff).toEqual(['b.example']);
    expect(one('#site-fault').textContent).toMatch(words);
    expect(one('#site').getAttribute('aria-invalid')).toBe('true');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('gives one back', async () => {
    const browser = await open({ settings: { sitesOff: ['a.example', 'b.example'] } });
    await settle(() =>
      all('.remove')
        .find((button) => button.ariaLabel === 'Remove a.example')
        ?.click(),
    );
    expect(browser.kept.sitesOff).toEqual(['b.example']);
    expect(document.activeElement).toBe(one('#site'));
  });
});

describe('settings as a file', () => {
  it('are saved whole', async () => {
    const browser = await open({ settings: { theme: 'dark' } });
    await press('Save to a file');
    expect(browser.link.keepFile).toHaveBeenCalledWith('dramatis-settings.json', settingsFile({ ...DEFAULTS, theme: 'dark' }));
  });

  it('are loaded, and the loading undone', async () => {
    const browser = await open({ settings: { memory: true } });
    await load('mine.json', settingsFile({ ...DEFAULTS, theme: 'light', openDelay: 0 }));
    expect(browser.kept).toEqual({ ...DEFAULTS, theme: 'light', openDelay: 0 });
    expect(outcome()).toContain('Loaded from mine.json.');
    await press('Undo');
    expect(browser.kept).toEqual({ ...DEFAULTS, memory: true });
    expect(outcome()).toBe('Your settings are back. ');
  });

  it.each([
    ['no JSON', 'hello', 'mine.json is not a settings file: it is not JSON. Nothing was changed. '],
    ['something else', '{}', 'mine.json holds no settings of Dramatis. Nothing was changed. '],
    [
      'a later version',
      JSON.stringify({ file: 'Dramatis settings', version: 9, settings: {} }),
      'mine.json was saved by a later version of Dramatis. Nothing was changed. ',
    ],
  ])('that are %s change nothing', async (_what, text, words) => {
    const browser = await open({ settings: { memory: true } });
    await load('mine.json', text);
    expect(browser.kept).toEqual({ ...DEFAULTS, memory: true });
    expect(outcome()).toBe(words);
  });

  it('that are bad in part are loaded as far as they can be, and say what was left out', async () => {
    const browser = await open();
    await load('mine.json', JSON.stringify({ file: 'Dramatis settings', version: 1, settings: { theme: 'pink', font: 1, on: false } }));
    expect(browser.kept).toEqual({ ...DEFAULTS, on: false });
    expect(outcome()).toContain('Loaded from mine.json, but for what could not be read: Theme and font.');
  });

  it('are all set back at once, and that is undone', async () => {
    const changed: Settings = { ...DEFAULTS, theme: 'dark', sitesOff: ['a.example'] };
    const browser = await open({ settings: changed });
    await press('Reset all');
    expect(browser.kept).toEqual(DEFAULTS);
    await press('Undo');
    expect(browser.kept).toEqual(changed);
  });
});

describe('what the reader is told', () => {
  const mended: Mended = { at: '2026-05-12T08:00:00Z', damaged: ['theme', 'openDelay'], value: { theme: 7 }, told: false };

  it('that damaged settings were set back: once, with what was stored to be had', async () => {
    const browser = await open({ mended });
    expect(one('.banner').textContent).toContain('damaged and have been set back: Theme and Opens after.');
    await press('Save what was stored');
    expect(browser.link.keepFile).toHaveBeenCalledWith('dramatis-damaged-settings.json', JSON.stringify({ theme: 7 }, null, 2));
    await press('All right');
    expect(browser.link.tellMended).toHaveBeenCalledOnce();
    expect(all('.banner')).toHaveLength(0);
  });

  it('that the browser lets no page be read, until it does', async () => {
    const browser = await open({ access: false });
    await press('Allow it');
    expect(browser.link.requestAccess).toHaveBeenCalledOnce();
    expect(all('.banner')).toHaveLength(0);
  });

  it('which shortcuts there are, and where they are changed', async () => {
    const changeShortcuts = vi.fn(async () => {});
    await open({ changeShortcuts });
    expect(all('.keys dt').map(({ textContent }) => textContent)).toEqual(['Open the list of people', 'Go to the next person']);
    expect(all('kbd').map(({ textContent }) => textContent)).toEqual(['Alt', 'Shift', 'D']);
    await press('Change shortcuts');
    await press('Choose keys', '.keys button');
    expect(changeShortcuts).toHaveBeenCalledTimes(2);
  });

  it('that a command has no keys, where the browser has no page to open for it', async () => {
    await open({ changeShortcuts: null });
    expect(all('.keys dd').at(-1)?.textContent).toBe('no keys yet');
    expect(all('.keys button')).toEqual([]);
  });

  it('how much the memory keeps, and where that is seen', async () => {
    await open();
    await vi.waitFor(() => expect(one('#memory .kept').textContent).toBe('It keeps 12 articles. See, save or erase what it keeps'));
    expect(one('#memory .kept a').getAttribute('href')).toBe('../library/index.html');
  });

  it('how right it is, and the version', async () => {
    await open();
    expect(all('#how-right tbody tr')).toHaveLength(MEASURED.length);
    expect(one('#about').textContent).toContain('Dramatis 1.2.3');
  });
});

it('is accessible, with all that can be on it', async () => {
  const mended: Mended = { at: '', damaged: ['theme'], value: 1, told: false };
  await open({ mended, access: false, settings: { sitesOff: ['a.example'] } });
  expect(await accessibilityFaults()).toEqual([]);
});

describe('the record of offices', () => {
  const atWork = () => one('.offices-at-work').textContent;

  it('says of when it is, takes a newer one, and goes back', async () => {
    await open();
    expect(atWork()).toBe('At work: the record that comes with Dramatis, up to Aug 2026, 16,519 people.');
    await load('people.bin', 'newer', '#offices');
    expect(outcome('#offices')).toBe('“people.bin” is at work.');
    expect(atWork()).toBe('At work: the record from your file, up to Nov 2026, 17,000 people.');
    await press('Back to the one that comes with Dramatis');
    expect(atWork()).toContain('comes with Dramatis, up to Aug 2026');
  });

  it.each([
    ['damaged', '“people.bin” is damaged in line 12. Nothing has changed.'],
    ['a letter', '“people.bin” is no record of offices. Nothing has changed.'],
  ])('says what is wrong with a file (%s), and keeps the one at work', async (text, words) => {
    await open();
    await load('people.bin', text, '#offices');
    expect(outcome('#offices')).toBe(words);
    expect(atWork()).toContain('Aug 2026');
  });
});
