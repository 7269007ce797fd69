import type { Packaged } from '../messages/catalogue.ts';
import type { PageState } from '../messages/messages.ts';

/* What src/tools/build/site.ts puts into the site as it is built. */
declare global {
  /** The sample article as the engine has read it. */
  const __SAMPLE__: PageState;
  /** What a card says, in English. */
  const __TEXTS__: Packaged;
  /** How much the engine loads, bytes. */
  const __ENGINE_BYTES__: number;
}
