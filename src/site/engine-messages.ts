import type { Article } from '../engine/analysis.ts';
import type { PageState } from '../messages/messages.ts';

/** What the page hands to its worker, which fetches nothing itself, and what it asks. */
export type ToEngine =
  | { readonly is: 'names'; readonly weights: ArrayBuffer; readonly people: ArrayBuffer }
  | { readonly is: 'encoder'; readonly graph: ArrayBuffer; readonly code: ArrayBuffer; readonly vocabulary: ArrayBuffer }
  | { readonly is: 'fault'; readonly message: string }
  | { readonly is: 'analyse'; readonly id: number; readonly article: Article }
  | { readonly is: 'read-on'; readonly id: number; readonly unread: readonly string[]; readonly first: readonly string[] };

/** The answer to the question of this number: what is known of the article, null where that is nothing new, or why it can't be read. */
export type FromEngine = { readonly id: number } & ({ readonly state: PageState | null } | { readonly fault: string });
