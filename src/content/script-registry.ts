import type { HandedOver } from './hand-over.ts';

/** What a content script of ours offers the next one on the same page. */
export interface RegisteredScript {
  /** Ends it: the next one takes its place. */
  stop(): void;
  /** Reads the page though it doesn't look like an article. */
  analyseAnyway(): void | Promise<void>;
  /** What it has read of the page for the next one, who takes it away and is bound to end it. */
  kept?: HandedOver | undefined;
}

/** No name: a page's element or frame that has it as its id or name would be found under it. */
const HERE = Symbol.for('dramatis');

/** The extension's own world on this page, which the page can't see; all content scripts of the extension share it. */
const world = globalThis as { [HERE]?: RegisteredScript };

/** Who stands on this page; undefined where nobody does. */
export const registeredScript = (): RegisteredScript | undefined => world[HERE];

/** Takes what the one who stands here has kept for the next. */
export function takeKept(): HandedOver | undefined {
  const there = registeredScript();
  const kept = there?.kept;
  if (there) there.kept = undefined;
  return kept;
}

/** Takes the place of whoever stood here. */
export function registerScript(script: RegisteredScript) {
  registeredScript()?.stop();
  world[HERE] = script;
}
