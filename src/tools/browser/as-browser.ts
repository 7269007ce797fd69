import type { Browser, Page } from 'puppeteer-core';
import type { Target } from '../build/manifest.ts';

/** What the reader's system or browser does, and neither a page nor an extension may: each browser has another way to it. */
interface AsBrowser {
  /** Presses keys as the browser itself gets them, before the page in front does: "Alt+Shift+J". */
  pressKeys(page: Page, keys: string): Promise<void>;
  /** Lets the extension into private windows, as the reader can; it is started anew for it. */
  allowPrivate(id: string): Promise<void>;
  /** Ends the extension's background at once, whatever it does; answers when it is gone. Nothing where it isn't running. */
  stopBackground(id: string): Promise<void>;
  /** The reader's system forces its own colours and wants no motion, or no longer. */
  assist(page: Page, on: boolean): Promise<void>;
}

const BITS = { Alt: 1, Ctrl: 2, Shift: 8 } as const;
/** The letters of a keyboard by row, with the code that Linux has for the first of each: without it Chromium keeps a key to the page. */
const ROWS = [
  ['QWERTYUIOP', 24],
  ['ASDFGHJKL', 38],
  ['ZXCVBNM', 52],
] as const;
const nativeCode = (letter: string): number => {
  const [letters, first] = ROWS.find(([row]) => row.includes(letter)) ?? ROWS[0];
  return first + letters.indexOf(letter);
};

/** A background that is still there after so many milliseconds has started again. */
const SOON = 2_000;

/** Chromium's own pages and its protocol can all that. */
function asChromium(browser: Browser): AsBrowser {
  return {
    async pressKeys(page, keys) {
      const parts = keys.split('+');
      const letter = parts.pop() ?? '';
      const modifiers = parts.reduce((sum, part) => sum + (BITS[part as keyof typeof BITS] ?? 0), 0);
      const client = await page.createCDPSession();
      const key = {
        modifiers,
        key: letter,
        code: `Key${letter}`,
        windowsVirtualKeyCode: letter.charCodeAt(0),
        nativeVirtualKeyCode: nativeCode(letter),
      };
      await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await client.detach();
    },
    async allowPrivate(id) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      // Outside of developer mode Chromium would not start an unpacked extension anew.
      await page.evaluate(async (extensionId) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: {
            updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
            updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
          };
        };
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
      }, id);
      await page.close();
    },
    async stopBackground(id) {
      const session = await browser.target().createCDPSession();
      const workers = async () =>
        (await session.send('Target.getTargets')).targetInfos.filter(
          ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
        );
      const running = (await workers()).map(({ targetId }) => targetId);
      for (const targetId of running) await session.send('Target.closeTarget', { targetId });
      // A message that is under way may start it again at once, and under the same number.
      const end = performance.now() + SOON;
      while (performance.now() < end && (await workers()).some(({ targetId }) => running.includes(targetId)))
        await new Promise((over) => setTimeout(over, 10));
      await session.detach();
    },
    async assist(page, on) {
      const client = await page.createCDPSession();
      const features = [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ];
      await client.send('Emulation.setEmulatedMedia', { features: on ? features : [] });
    },
  };
}

/** Firefox lets a driver with --remote-allow-system-access run script in its own window. puppeteer has no word for that; its connection to the browser has. */
function asFirefox(browser: Browser): AsBrowser {
  interface Answer {
    readonly result: {
      readonly contexts?: readonly { readonly context: string; readonly url: string }[];
      readonly exceptionDetails?: { readonly text: string };
    };
  }
  const { connection } = browser as unknown as { connection: { send(method: string, params: object): Promise<Answer> } };

  /** Evaluates an expression in Firefox's window. A promise is awaited. Throws what it throws. */
  async function run(expression: string): Promise<void> {
    const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = tree.contexts?.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
    const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  }
  return {
    pressKeys: (_page, keys) =>
      run(`{
        const codes = { Alt: ['AltLeft', 18], Shift: ['ShiftLeft', 16], Ctrl: ['ControlLeft', 17] };
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keyboard.beginInputTransactionForTests(Services.wm.getMostRecentWindow('navigator:browser'));
        const keys = ${JSON.stringify(keys.split('+'))}.map((key) => {
          const [code, keyCode] = codes[key] ?? ['Key' + key, key.charCodeAt(0)];
          return new KeyboardEvent('', { key: key === 'Ctrl' ? 'Control' : key, code, keyCode });
        });
        for (const key of keys) keyboard.keydown(key);
        for (const key of keys.reverse()) keyboard.keyup(key);
      }`),
    allowPrivate: (id) =>
      run(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await (await AddonManager.getAddonByID('${id}')).reload();
      })()`),
    stopBackground: (id) => run(`WebExtensionPolicy.getByID('${id}').extension.terminateBackground({ ignoreDevToolsAttached: true })`),
    assist: (_page, on) =>
      run(
        on
          ? `Services.prefs.setIntPref('browser.display.document_color_use', 2); Services.prefs.setIntPref('ui.prefersReducedMotion', 1);`
          : `Services.prefs.clearUserPref('browser.display.document_color_use'); Services.prefs.clearUserPref('ui.prefersReducedMotion');`,
      ),
  };
}

/** What only the browser itself can do. */
export const asBrowser = (target: Target, browser: Browser): AsBrowser => (target === 'chrome' ? asChromium(browser) : asFirefox(browser));
