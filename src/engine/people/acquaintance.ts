import type { Kind } from '../analysis.ts';

/** Whether somebody holds such an office on the article's day (`now`), whether all such that they held had ended three months before (`over`), or none has begun (`ahead`); else whether they hold one some day, or belong to such a country, state, party or body (`some day`), or neither (`never`). */
export type Known = 'now' | 'over' | 'ahead' | 'some day' | 'never';
export type Knows = (part: 'roles' | 'affiliations', text: string) => Known;

/** What somebody who reads the news knows of a name before reading on: a hint that the article must bear out, never a fact to show. */
export interface Acquaintance {
  /** The country in whose offices such a person stood, as COUNTRY_OF_NAME has it; null where several people of the name differ. */
  readonly country: string | null;
  /** The party, as PARTY_OF has it; null where it isn't known. */
  readonly party: string | null;
  readonly kind: Kind;
  /** The year in which the last office ended; null where one had not ended, or several people of the name differ. */
  readonly until: number | null;
  /** The day, as far as it is known, on which the last of all people of the name left the highest office of a state; null where none of them held one, or one of them still does. */
  readonly ledUntil: string | null;
  /** The day, as far as it is known, on which the first of them came to it. */
  readonly ledFrom: string | null;
  /** What they held and where they belonged; null but of one person of the full name who is known at home at least: others may share it. */
  readonly knows: Knows | null;
  /** 3: known abroad; 2: known at home; 1: known to specialists. */
  readonly prominence: 1 | 2 | 3;
  /** Full: first and last name are the same; variant: another spelling or a nickname; surname: the article has no more. */
  readonly match: 'full' | 'variant' | 'surname';
}

/** Who is known by a name on a day (YYYY-MM-DD, null where the article has none); null: nobody. */
export type Acquaintances = (name: string, date: string | null) => Acquaintance | null;

/** For an engine without a knowledge base. */
export const NO_ACQUAINTANCES: Acquaintances = () => null;
