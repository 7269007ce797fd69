import type { MessageName, Reply, Request } from './messages.ts';

/** How a message travels: its name, and the request under it. */
export interface Envelope<Name extends MessageName = MessageName> {
  readonly message: Name;
  readonly request: Request<Name>;
}

/** How an answer travels: errors cross as values, because browsers keep only parts of a thrown one. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** The background was asked again and again, and stopped before it had answered each time. */
export class Unanswered extends Error {}

/** Who sent a message, as far as the rooms care. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  /** The tab as it was when the message was sent. */
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly windowId?: number | undefined;
        readonly incognito?: boolean | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
}

/** What a room answers, who may ask it, and whether a request has the shape that it must have (shapes.ts). */
export type Handlers<Name extends MessageName> = {
  readonly [N in Name]: {
    readonly mayAsk: (sender: Sender) => boolean;
    readonly isRequest: (request: unknown) => boolean;
    readonly answer: (request: Request<N>, sender: Sender) => Reply<N> | Promise<Reply<N>>;
  };
};

/** Ourselves: this extension's identity and the root of its own pages. */
export interface Self {
  readonly id: string;
  readonly root: string;
}

/** One of the extension's own pages, wherever it is shown. */
export const isOwnPage = (self: Self) => (sender: Sender) => sender.id === self.id && sender.url?.startsWith(self.root) === true;

/** A content script of ours in a tab; none is ever brought into a frame. */
export const isContentScript = (self: Self) => (sender: Sender) =>
  sender.id === self.id && sender.tab?.id !== undefined && sender.frameId === 0 && !isOwnPage(self)(sender);

/** Where an address leads, without the way there; `URL.origin` says "null" of every file. */
function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

/**
 * The address of the page that a content script is in, as the browser says: the tab's, which a single-page site changes without loading anew, unlike what its
 * document was loaded from; the document's where the tab has gone on to another origin meanwhile.
 */
export const addressOf = ({ tab, url = '' }: Sender): string =>
  tab?.url !== undefined && originOf(tab.url) === originOf(url) ? tab.url : url;

/** The background: no tab, and no page but ours. */
export const isBackground = (self: Self) => (sender: Sender) => sender.id === self.id && sender.tab === undefined;

/**
 * Answers a message that is meant for this room; undefined for any other, so that another listener may take it.
 * The handler is called at once: what needs the reader's gesture may be done in it. Never throws: whatever goes wrong comes back as the outcome.
 */
export function receive<Name extends MessageName>(
  handlers: Handlers<Name>,
  message: unknown,
  sender: Sender,
): Promise<Outcome<Reply<Name>>> | undefined {
  const name = (message as Partial<Envelope> | null)?.message;
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
  const handler = handlers[name as Name];
  const request = (message as Envelope<Name>).request;
  if (!handler.mayAsk(sender)) return Promise.resolve({ ok: false, error: `${name}: not from there` });
  if (!handler.isRequest(request)) return Promise.resolve({ ok: false, error: `${name}: not a request of that shape` });
  return new Promise<Reply<Name>>((answered) => answered(handler.answer(request, sender))).then(
    (value) => ({ ok: true as const, value }),
    (error: unknown) => ({ ok: false as const, error: error instanceof Error ? error.message : String(error) }),
  );
}
