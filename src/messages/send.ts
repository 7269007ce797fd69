import browser from 'webextension-polyfill';
import type { Envelope, Outcome, Self } from './envelope.ts';
import type {
  BackgroundToContent,
  BackgroundToViews,
  ContentToBackground,
  PopupToBackground,
  PopupToContent,
  Reply,
  Request,
  SampleToBackground,
  ViewToBackground,
} from './messages.ts';

/** This extension, for the checks of who sent a message. */
export const thisExtension = (): Self => ({ id: browser.runtime.id, root: browser.runtime.getURL('') });

function opened<T>(outcome: Outcome<T> | undefined): T {
  if (!outcome) throw new Error('nobody answered');
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

/** Pauses before the background is asked again, ms: at once, and, since Firefox finds nobody there for a moment while it stops one, a little later. */
const AGAIN_AFTER = [0, 100, 400] as const;

/**
 * Asks the background; again where it was stopped before it had answered, as browsers do at any moment: every message to it may come several times.
 * Throws where it can't be reached or could not answer.
 */
export async function askBackground<Name extends keyof (ContentToBackground & PopupToBackground & SampleToBackground & ViewToBackground)>(
  message: Name,
  request: Request<Name>,
): Promise<Reply<Name>> {
  const ask = () => browser.runtime.sendMessage({ message, request } satisfies Envelope<Name>) as Promise<Outcome<Reply<Name>> | undefined>;
  for (const ms of AGAIN_AFTER) {
    const outcome = await ask().catch(() => undefined);
    if (outcome) return opened<Reply<Name>>(outcome);
    await new Promise((over) => setTimeout(over, ms));
  }
  return opened<Reply<Name>>(await ask());
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
