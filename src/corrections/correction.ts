import type { Kind, Position } from '../engine/analysis.ts';

/** Where a correction holds: on one page, at one outlet (host name), or on every page. */
export type Scope = { readonly page: string } | { readonly site: string } | 'everywhere';

/** Words of an article with what stands before and after them, so that they are found again where the text around has moved. */
export interface Quote {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** What a reader says is otherwise than the article was read. People are named as the card names them: by their fullest name in the article. */
export type Change =
  /** This one mention is another person: somebody else of the article, or someone whom it had not told apart. On one page only. */
  | { readonly do: 'mention'; readonly quote: Quote; readonly is: string }
  /** These two are one person, called `into`. */
  | { readonly do: 'merge'; readonly name: string; readonly into: string }
  /** Mentions of this person that are written in one of these ways are another person. */
  | { readonly do: 'split'; readonly name: string; readonly written: readonly string[]; readonly is: string }
  /** This name is no person's. */
  | { readonly do: 'not-a-person'; readonly name: string }
  /** This person is called otherwise; where the article has somebody of that name, they are one. */
  | { readonly do: 'called'; readonly name: string; readonly is: string }
  /** The article names this person too, who was not found. On one page only. */
  | { readonly do: 'missed'; readonly name: string }
  /** This is what the person is; null: nothing that is told here. */
  | { readonly do: 'role'; readonly name: string; readonly role: string | null }
  /** This is the kind of person that they are. */
  | { readonly do: 'kind'; readonly name: string; readonly kind: Kind }
  /** This is what the person belongs to, in the place of `was`, or without it of all; null: nothing in its place. */
  | { readonly do: 'affiliation'; readonly name: string; readonly affiliation: string | null; readonly was?: string }
  /** The person does not stand so on this target, but as `is` says, or without it not at all. On one page only. */
  | { readonly do: 'stance'; readonly name: string; readonly target: string; readonly position: Position; readonly is?: Position }
  /** These words show where the person stands on this target. On one page only. */
  | { readonly do: 'stands'; readonly name: string; readonly quote: Quote; readonly target: string; readonly position: Position }
  /** These words, told without a side, show no position of the person's. On one page only. */
  | { readonly do: 'no-position'; readonly name: string; readonly quote: Quote }
  /** This person is not to be shown. */
  | { readonly do: 'hide'; readonly name: string };

/** One correction of the reader's. */
export type Correction = Change & {
  /** Names this correction among all; at most 40 letters, digits and hyphens. */
  readonly id: string;
  /** The day it was made, YYYY-MM-DD. */
  readonly made: string;
  readonly where: Scope;
  /** Of one that holds everywhere: the outlet (host name) it was made at, whose pages show it, too; on all others it holds in the panel alone. */
  readonly on?: string;
  /** Somebody else's: it came by a file. It holds in the panel alone, never on a page. */
  readonly foreign?: true;
};

/** Somebody in a list of the reader's own. */
export interface Listed {
  readonly name: string;
  /** Other spellings of the name. */
  readonly aliases: readonly string[];
  readonly role: string;
  readonly affiliation: string | null;
  /** First and last day of the role: YYYY, YYYY-MM or YYYY-MM-DD; null where it is open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A list of people of the reader's own, as it was loaded. */
export interface PeopleList {
  /** What the list is called; it is named as the source of what it says. Names it among all. */
  readonly title: string;
  readonly people: readonly Listed[];
}

/** Parameters that say by which way a reader came, and nothing of the page: those of newsletters, advertisements, networks and counters of visits. */
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|dc|gb|wb|ms|tw|y|ttc)cl(?:id|src)|igshid|igsh|mc_[ce]id|_hs\w+|mkt_tok|vero_\w+|pk_\w+|mtm_\w+|at_\w+|ns_\w+|cmp(?:id)?|smid|smtyp|ref_src|ref_url|ocid|xtor|guccounter|guce_\w+|__twitter_impression)$/i;

/** The address of a page: without its fragment, which names a place on it, and without what tells only by which way a reader came to it. */
export function pageOf(url: string): string {
  const [address = '', query = ''] = url.replace(/#.*$/s, '').split(/\?(.*)/s);
  const own = query.split('&').filter((parameter) => parameter !== '' && !TRACKING.test(parameter.replace(/=.*/s, '')));
  return own.length > 0 ? `${address}?${own.join('&')}` : address;
}

/** The host name that stands for an outlet, without "www."; '' for an address that is none. */
export const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/** Whether a correction holds of the page at this address. */
export function holdsAt(where: Scope, url: string): boolean {
  if (where === 'everywhere') return true;
  return 'page' in where ? pageOf(where.page) === pageOf(url) : where.site === siteOf(url);
}

/**
 * Whether a page may show a correction: the reader has made it at this very outlet, which could see it there anyhow. Of all others it could learn by naming
 * people what the reader has put right elsewhere.
 */
export const mayShow = ({ where, on, foreign }: Correction, url: string): boolean =>
  !foreign && (where === 'everywhere' ? on !== undefined && on === siteOf(url) : holdsAt(where, url));
