import type { KnowledgeFile, Reply } from '../messages/messages.ts';
import type { SampleLink } from '../sample/sample-link.ts';
import type { AccessLink } from '../settings/access.ts';
import type { Settings } from '../settings/settings.ts';
import type { Mended } from '../settings/store.ts';

/** A command of the extension and the keys that it has now. */
export interface Shortcut {
  readonly name: string;
  /** What it does, in the reader's language; '' where the manifest says nothing. */
  readonly description: string;
  /** "Alt+Shift+D" as the browser writes it; '' where it has none. */
  readonly keys: string;
}

/** What the options page can ask of the extension and the browser. The browser's side of it is browser-link.ts; a test brings its own. */
export interface OptionsLink extends SampleLink, Pick<AccessLink, 'hasAccess' | 'requestAccess'> {
  /** The extension's version, "0.1.0". */
  readonly version: string;
  settings(): Promise<Settings>;
  saveSettings(patch: Partial<Settings>): Promise<Settings>;
  /** Calls the listener at every change of the settings; answers a function that ends it. */
  onSettings(listener: (settings: Settings) => void): () => void;
  /** A damaged store that was mended and that the reader has not been told of; null where there is none. */
  mended(): Promise<Mended | null>;
  /** The reader has been told. */
  tellMended(): Promise<void>;
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for shortcuts; null where it has none that can be opened. */
  readonly changeShortcuts: (() => Promise<void>) | null;
  /** How many articles the memory keeps; null where it can't be opened. */
  articlesKept(): Promise<number | null>;
  /** Erases the memory, corrections and lists; settings stay. */
  eraseEverything(): Promise<void>;
  /** Which record of offices is at work; null where none can be read. */
  knowledge(): Promise<KnowledgeFile | null>;
  /** Puts a file in its place, if it is such a record; null where it can't be kept. */
  loadKnowledge(text: string): Promise<Reply<'loadKnowledge'> | null>;
  /** Back to the one that ships. */
  shippedKnowledge(): Promise<void>;
  /** Gives the reader a file to keep. */
  keepFile(name: string, text: string): void;
}
