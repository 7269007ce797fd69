import browser from 'webextension-polyfill';
import { type Envelope, type Outcome, type Self, Unanswered } from './envelope.ts';
import type {
  BackgroundToContent,
  BackgroundToViews,
  ContentToBackground,
  OptionsToBackground,
  PopupToBackground,
  PopupToContent,
  Reply,
  Request,
  SampleToBackground,
} from './messages.ts';

/** This extension, for the checks of who sent a message. */
export const thisExtension = (): Self => ({ id: browser.runtime.id, root: browser.runtime.getURL('') });

function opened<T>(outcome: Outcome<T> | undefined): T {
  if (!outcome) throw new Error('nobody answered');
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

/** Pauses before the background is asked again where a question broke off, ms: at once, and, since Firefox finds nobody there while it stops one and starts the next, later and later. */
const AGAIN_AFTER = [0, 100, 400, 1500, 3000, 6000] as const;
/** After so long without a word a question is asked once more, ms: one that comes just as Firefox stops an idle background may come to nothing, and nobody says so. */
const SILENCE = 8000;

/**
 * Asks the background; again where it was stopped before it had answered, as browsers do at any moment, and again after `silence` (ms), twice as long and so on
 * without a word: every message to it may come several times. The first answer counts. Throws where it can't be reached or could not answer.
 */
export async function askBackground<
  Name extends keyof (ContentToBackground & PopupToBackground & SampleToBackground & OptionsToBackground),
>(message: Name, request: Request<Name>, silence: number = SILENCE): Promise<Reply<Name>> {
  const send = async () =>
    (await browser.runtime.sendMessage({ message, request } satisfies Envelope<Name>)) as Outcome<Reply<Name>> | undefined;
  const outcome = await new Promise<Outcome<Reply<Name>>>((answered, failed) => {
    const pauses: number[] = [...AGAIN_AFTER];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const brokeOff = (why: Error) => {
      clearTimeout(timer);
      const pause = pauses.shift();
      if (pause === undefined) failed(new Unanswered(why.message));
      else timer = setTimeout(ask, pause, silence);
    };
    const ask = (wait: number) => {
      timer = setTimeout(ask, wait, 2 * wait);
      send().then((heard) => {
        if (!heard) return brokeOff(new Error('nobody answered'));
        clearTimeout(timer);
        pauses.length = 0;
        answered(heard);
      }, brokeOff);
    };
    ask(silence);
  });
  return opened<Reply<Name>>(outcome);
}

/** Asks the content script of a tab. Throws where the tab has none or it could not answer. */
export async function askPage<Name extends keyof (PopupToContent & BackgroundToContent)>(
  tabId: number,
  message: Name,
  request: Request<Name>,
): Promise<Reply<Name>> {
  return opened<Reply<Name>>(await browser.tabs.sendMessage(tabId, { message, request } satisfies Envelope<Name>, { frameId: 0 }));
}

/** Tells popup and panel, wherever they are open; that none of them is open is no fault. */
export async function tellViews<Name extends keyof BackgroundToViews>(message: Name, request: Request<Name>): Promise<void> {
  await browser.runtime.sendMessage({ message, request } satisfies Envelope<Name>).catch(() => {});
}
