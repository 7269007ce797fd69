import type { Page } from 'puppeteer-core';
import type { Launched } from '../browser/launch.ts';

/** Errors in code of the extension, and what it says on the console as one. */
export interface OwnErrors {
  /** Listens to a page from now on. */
  listenTo(page: Page): void;
  /** What has come since this was last asked. */
  take(): string[];
}

/** Firefox tells of every uncaught error and rejection, in whatever world, in this form on its standard error. */
const IN_FIREFOX = /^JavaScript error: (moz-extension:.*)$/gm;

/** Collects what goes wrong in code of the extension, in pages' and its own worlds, from when this is called. What pages do wrong themselves is left out: it has no script of ours in its stack. */
export async function ownErrors({ target, browser, asExtension }: Launched): Promise<OwnErrors> {
  const root = await asExtension<string>(`browser.runtime.getURL('')`);
  const errors: string[] = [];
  if (target === 'firefox') {
    browser.process()?.stderr?.on('data', (data) => {
      for (const [, error = ''] of String(data).matchAll(IN_FIREFOX)) errors.push(error);
    });
  } else {
    const worker = await browser.waitForTarget((found) => found.type() === 'service_worker' && found.url().startsWith(root));
    const session = await worker.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') errors.push(args.map(({ value, description }) => value ?? description).join(' '));
    });
    await session.send('Runtime.enable');
  }
  return {
    listenTo(page) {
      // Firefox gives no stack for a rejection here; its standard error does.
      page.on('pageerror', (error) => {
        const stack = (error as Error).stack ?? '';
        if (target === 'chrome' && stack.includes(root)) errors.push(stack);
      });
      page.on('console', (message) => {
        const isOurs = [message.location(), ...message.stackTrace()].some(({ url }) => url?.startsWith(root));
        if (message.type() === 'error' && isOurs) errors.push(message.text());
      });
    },
    take: () => errors.splice(0),
  };
}
