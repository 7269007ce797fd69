/** Which mention of how many the page shows, the first being 0. */
export interface MentionPlace {
  readonly index: number;
  readonly count: number;
}
