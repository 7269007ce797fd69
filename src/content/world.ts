/** What a content script of ours offers the next one on the same page. */
export interface Standing {
  /** Ends it: the next one takes its place. */
  stop(): void;
  /** Reads the page though it doesn't look like an article. */
  analyseAnyway(): void | Promise<void>;
}

/** The extension's own world on this page, which the page can't see; all content scripts of the extension share it. */
const world = globalThis as { dramatis?: Standing };

/** Who stands on this page; undefined where nobody does. */
export const standing = (): Standing | undefined => world.dramatis;

/** Takes the place of whoever stood here. */
export function stand(script: Standing) {
  world.dramatis?.stop();
  world.dramatis = script;
}
