import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page, TimeoutError } from 'puppeteer-core';
import type { PageState } from '../../messages/messages.ts';
import { manifestFor, type Target } from '../build/manifest.ts';
import { asBrowser } from './as-browser.ts';
import { bringCaches, keepCaches } from './firefox-caches.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Where what Firefox makes of its own code is kept from one profile to the next. */
const CACHES = path.join(ROOT, '.cache/firefox');

/** Where the browsers usually are; CHROME_BIN and FIREFOX_BIN come first. */
const USUAL = {
  chrome: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

/** The path of an installed browser, or null. */
export function findBrowser(target: Target): string | null {
  const named = target === 'chrome' ? process.env.CHROME_BIN : process.env.FIREFOX_BIN;
  return [named, ...USUAL[target]].find((file) => file !== undefined && existsSync(file)) ?? null;
}

/** The browsers that are installed; of them the one that is asked for, if any is. */
export const installedBrowsers = (asked?: string): Target[] =>
  (['chrome', 'firefox'] as const).filter((target) => findBrowser(target) && (asked ?? target) === target);

/** A browser with the built extension in it; both browsers alike. */
export interface Launched {
  readonly target: Target;
  readonly browser: Browser;
  /** The folder where the browser puts files that it saves, asking nothing. */
  readonly downloads: string;
  /** A new tab at this address, when its document is complete. */
  open(url: string): Promise<Page>;
  /** One of the extension's own pages in a tab ("src/popup/index.html"). Code evaluated in it may use the browser's extension API. */
  openOwn(file: string): Promise<Page>;
  /** Brings the extension into a browser that was launched bare. */
  install(): Promise<void>;
  /** Has the browser load the extension anew, as after an update: every tab keeps its page, the background starts afresh. Answers once it can be spoken to. */
  reload(): Promise<void>;
  /** Takes the extension out of the browser. */
  uninstall(): Promise<void>;
  /** Evaluates an expression with the extension's own rights: `browser` is the extension API. A promise's value is awaited. */
  asExtension<T>(expression: string): Promise<T>;
  /** Calls a function in the extension's world on a page, where its content script runs; it must not refer to anything outside of itself. */
  asContentScript<T>(page: Page, call: () => T): Promise<T>;
  /** The extension API's number for a page's tab. */
  tabIdOf(page: Page): Promise<number>;
  /** What the background knows of a page, asked as the popup asks. */
  stateOf(page: Page): Promise<PageState>;
  /** Stops the background, as the browser does after some idle time, but in the midst of whatever it does; answers once it is gone. */
  stopBackground(): Promise<void>;
  /** Presses keys that the browser itself listens to before the page in front does, as for the extension's commands: "Alt+Shift+J". */
  pressKeys(page: Page, keys: string): Promise<void>;
  /** A page at this address in a private window, into which the extension is let; the extension is started anew for it, its pages close. */
  openPrivate(url: string): Promise<Page>;
  /** What the folder of the extension now holds takes the place of what was installed. */
  update(): Promise<void>;
  /** The reader's system forces its own colours and wants no motion, or no longer. */
  assist(page: Page, on: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchChoices {
  /** Without a window; true unless said otherwise. */
  readonly headless?: boolean;
  /** Without the extension; `install` brings it in later. */
  readonly bare?: boolean;
  /** Folder of the built extension; dist/<target> unless said otherwise. */
  readonly extension?: string;
  readonly window?: { readonly width: number; readonly height: number };
  /** What the reader's system prefers; light unless said otherwise. */
  readonly theme?: 'light' | 'dark';
  /** The pointer is a finger, as on a phone. Firefox only: Chromium can be told at any time, for a single page. */
  readonly finger?: boolean;
  /** WebAssembly is refused, as by a policy of whoever runs the browser; in Chromium that is one that nothing is compiled, so that scripts are slow. */
  readonly withoutWebAssembly?: boolean;
  /** The welcome page stays open that a new install opens, or there is none; it is waited for and closed unless said otherwise. */
  readonly welcome?: boolean;
  /** More of Firefox's preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** More of the environment that the browser is started in. */
  readonly env?: Readonly<Record<string, string>>;
  /** A host name that means the loopback address, for pages that should look as if they came from there. */
  readonly host?: string;
}

const CHROME_ARGS = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** No host but the loopback address, by whatever name, is found: tests see no network. */
const resolverRules = (host: string) =>
  `--host-resolver-rules=MAP ${host} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`;

/** After this Firefox stops an idle background, ms: soon, so that whatever is tried meets a stopped one now and then. */
const IDLE = 1500;
/** Prefs with which it stops none: what is timed is not also started anew, and what takes longer at a stretch than an idle time of tests comes to its end (a reader's is 30 s). */
export const AWAKE = { 'extensions.background.idle.timeout': 600_000 };

/** By then a browser that is started has said that it is there, even on a busy machine, ms. */
const START = 45_000;

/** By then an extension that is loaded anew has ended, ms. */
const AFRESH = 1000;

const FIREFOX_UUID = '7b1d0c52-6f0e-4f5e-9d1a-0d6b5a2c4e31';
/** What Firefox calls a pointer that is not exact and can't hover. */
const COARSE = 1;
const geckoId = () =>
  (manifestFor('firefox') as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings.gecko.id;
/** Firefox has no such rule; a proxy that nobody listens at does the same. */
const firefoxPrefs = (host: string, dark: boolean, finger: boolean, downloads: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  ...(finger && { 'ui.primaryPointerCapabilities': COARSE, 'ui.allPointerCapabilities': COARSE }),
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  'extensions.background.idle.timeout': IDLE,
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId()]: FIREFOX_UUID }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': `127.0.0.1, localhost, ${host}`,
  'network.dns.localDomains': host,
});

/** In Firefox extensions are trusted more than pages. */
const NO_WEBASSEMBLY = {
  chrome: '--js-flags=--jitless',
  firefox: { 'javascript.options.wasm': false, 'javascript.options.wasm_trustedprincipals': false },
};

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

/**
 * Waits until a question is answered with something; one that gets no answer at all, as a background that was just stopped gives none, is asked again. Throws what it waited for, and what
 * came last, when that takes too long.
 */
export async function until<T>(what: string, ask: () => Promise<T | false | null | undefined>, ms = 20_000): Promise<T> {
  let last = '';
  for (const end = Date.now() + ms; Date.now() < end; await pause(50)) {
    const late = new Promise<null>((over) => setTimeout(over, Math.min(ms / 8, end - Date.now()), null).unref());
    const heard = ask().then(
      (answer) => ({ answer, last: String(answer) }),
      (fault) => ({ answer: null, last: String(fault) }),
    );
    const { answer, last: told } = (await Promise.race([heard, late])) ?? { answer: null, last: 'no answer' };
    if (answer) return answer;
    last = told;
  }
  throw new Error(`waited ${ms} ms for ${what}; last: ${last}`);
}

/** Loads a page anew and answers once its new document is whole. (Firefox goes on answering from the old one for a moment, and a question on the way may get no answer.) */
export async function loadAnew(page: Page): Promise<void> {
  const old = await page.evaluate(() => performance.timeOrigin);
  await page.evaluate(() => location.reload()).catch(() => {});
  await until('the page anew', () => page.evaluate((then) => performance.timeOrigin !== then && document.readyState === 'complete', old));
}

/** The extension in one browser: put into it from a folder, and spoken to with its own rights. */
class Extension {
  readonly #target: Target;
  readonly #browser: Browser;
  readonly #folder: string;
  #id = '';
  #root = '';
  /** A page of the extension that runs nothing itself, only to speak with its rights. */
  #speaker: Page | null = null;

  constructor(target: Target, browser: Browser, folder: string) {
    this.#target = target;
    this.#browser = browser;
    this.#folder = folder;
  }

  get id(): string {
    return this.#id;
  }

  async update(): Promise<void> {
    this.#id = await this.#browser.installExtension(this.#folder);
    this.#root = this.#target === 'chrome' ? `chrome-extension://${this.#id}` : `moz-extension://${FIREFOX_UUID}`;
    this.#speaker = null;
  }

  /** Closes the page that opens by itself after the install, so that it takes no other's place in front. */
  async closeWelcome(): Promise<void> {
    const welcome = `(await browser.tabs.query({})).find((tab) => tab.url?.startsWith(browser.runtime.getURL('src/welcome/')))?.id`;
    const tabId = await until('the welcome page', () => this.ask<number | undefined>(welcome));
    await this.ask(`browser.tabs.remove(${tabId})`);
  }

  async openOwn(file: string): Promise<Page> {
    const page = await this.#browser.newPage();
    const arrival = page.goto(`${this.#root}/${file}`);
    if (this.#target === 'chrome')
      await arrival.catch(async (fault) => {
        await page.close();
        throw fault;
      });
    else {
      // WebDriver BiDi refuses to say that it has arrived at an extension's page, but goes there.
      arrival.catch(() => {});
      await until(file, () => page.evaluate((at) => location.href.startsWith(at) && document.readyState === 'complete', this.#root));
    }
    return page;
  }

  async ask<T>(expression: string): Promise<T> {
    if (!this.#speaker || this.#speaker.isClosed()) this.#speaker = await this.openOwn('icons/16.png');
    return (await this.#speaker.evaluate(`(async (browser) => (${expression}))(globalThis.browser ?? globalThis.chrome)`)) as T;
  }

  async reload(): Promise<void> {
    // The page that asks goes with the rest.
    void this.ask('browser.runtime.reload()').catch(() => {});
    await pause(AFRESH);
    this.#speaker = null;
    await until('the extension', () => this.ask('browser.runtime.id'));
  }

  async tabIdOf(page: Page): Promise<number> {
    const url = await page.evaluate(() => location.href);
    return this.ask(`(await browser.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)}).id`);
  }

  async stateOf(page: Page): Promise<PageState> {
    const question = JSON.stringify({ message: 'stateOf', request: { tabId: await this.tabIdOf(page) } });
    return (await this.ask<{ value: PageState }>(`browser.runtime.sendMessage(${question})`)).value;
  }

  async asContentScript<T>(page: Page, call: () => T): Promise<T> {
    const tabId = await this.tabIdOf(page);
    return this.ask(`(await browser.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${call} }))[0].result`);
  }

  /** `allow` lets it into private windows, for which the browser starts it anew. */
  async openPrivate(url: string, allow: (id: string) => Promise<void>): Promise<Page> {
    await allow(this.#id);
    this.#speaker = null;
    await until('the extension to be let in', () => this.ask<boolean>('browser.extension.isAllowedIncognitoAccess()'));
    const before = new Set(await this.#browser.pages());
    await this.ask(`browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    return until('the private window', async () => {
      for (const page of await this.#browser.pages())
        if (!before.has(page) && (await page.evaluate((at) => location.href === at && document.readyState === 'complete', url)))
          return page;
      return null;
    });
  }
}

/** What puppeteer starts the browser with. */
function optionsFor(target: Target, choices: LaunchChoices, profile: string, downloads: string): LaunchOptions {
  const { width, height } = choices.window ?? { width: 1200, height: 800 };
  const dark = choices.theme === 'dark';
  const { host = 'localhost', withoutWebAssembly = false } = choices;
  const own: LaunchOptions =
    target === 'chrome'
      ? {
          browser: 'chrome',
          pipe: true,
          downloadBehavior: { policy: 'allow', downloadPath: downloads },
          args: [
            ...CHROME_ARGS,
            resolverRules(host),
            `--window-size=${width},${height}`,
            ...(dark ? ['--force-dark-mode'] : []),
            ...(withoutWebAssembly ? [NO_WEBASSEMBLY.chrome] : []),
          ],
        }
      : {
          browser: 'firefox',
          args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
          extraPrefsFirefox: {
            ...firefoxPrefs(host, dark, choices.finger ?? false, downloads),
            ...(withoutWebAssembly && NO_WEBASSEMBLY.firefox),
            ...choices.prefs,
          },
        };
  return {
    ...own,
    env: { ...process.env, ...choices.env },
    timeout: START,
    headless: choices.headless ?? true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: choices.headless === false ? null : { width, height },
  };
}

/** What `start` answers; if a browser never says that it is there, as Firefox did once in many runs of all tests on a busy machine, what it answers the second time. */
export async function startOnceMore<T>(start: () => Promise<T>): Promise<T> {
  return start().catch((fault) => {
    if (fault instanceof TimeoutError) return start();
    throw fault;
  });
}

/** Starts the browser as a new profile, which goes again where it does not start. */
async function startNew(target: Target, choices: LaunchChoices, executablePath: string) {
  const profile = await mkdtemp(path.join(os.tmpdir(), `dramatis-${target}-`));
  const downloads = path.join(profile, 'saved');
  await mkdir(downloads);
  // Without the developer's mode Chromium loads an unpacked extension once, and not again after a reload.
  await mkdir(path.join(profile, 'Default'));
  await writeFile(path.join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  if (target === 'firefox') await bringCaches(executablePath, CACHES, profile);
  try {
    const browser = await puppeteer.launch({ ...optionsFor(target, choices, profile, downloads), executablePath });
    return { browser, profile, downloads };
  } catch (fault) {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    throw fault;
  }
}

/** Starts an installed browser with the built extension, as a new profile that `close` removes. Throws where the browser is not installed. */
export async function launch(target: Target, choices: LaunchChoices = {}): Promise<Launched> {
  const executablePath = findBrowser(target);
  if (!executablePath) throw new Error(`${target} is not installed: npm run browsers`);
  const { browser, profile, downloads } = await startOnceMore(() => startNew(target, choices, executablePath));
  const itself = asBrowser(target, browser);
  const extension = new Extension(target, browser, choices.extension ?? path.join(ROOT, 'dist', target));
  const install = async () => {
    await extension.update();
    if (!choices.welcome) await extension.closeWelcome();
  };
  if (!choices.bare) await install();
  return {
    target,
    browser,
    downloads,
    install,
    update: () => extension.update(),
    reload: () => extension.reload(),
    uninstall: () => browser.uninstallExtension(extension.id),
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    openOwn: (file) => extension.openOwn(file),
    openPrivate: (url) => extension.openPrivate(url, itself.allowPrivate),
    asExtension: (expression) => extension.ask(expression),
    asContentScript: (page, call) => extension.asContentScript(page, call),
    tabIdOf: (page) => extension.tabIdOf(page),
    stateOf: (page) => extension.stateOf(page),
    stopBackground: () => itself.stopBackground(extension.id),
    pressKeys: itself.pressKeys,
    assist: itself.assist,
    async close() {
      await browser.close();
      if (target === 'firefox') await keepCaches(executablePath, CACHES, profile);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
