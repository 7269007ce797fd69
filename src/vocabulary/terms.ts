/** The terms that are lists of values: what a reader may choose, a file may hold and a message may say is what the engine finds. */

/** What a block of an article is on the page. */
export const BLOCK_KINDS = ['headline', 'standfirst', 'byline', 'heading', 'paragraph', 'quote', 'list', 'caption'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** What a person is in an article. */
export const KINDS = ['leader', 'official', 'analyst', 'spokesperson', 'journalist', 'business', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds of people with a public part in the news: only they may be remembered. */
export const PUBLIC_KINDS = KINDS.filter((kind) => kind !== 'other');

/** What of a person on a card the reader may call wrong: the name, what they are, where they stand, or something else. */
export const WRONG_KINDS = ['called', 'role', 'kind', 'affiliation', 'stance', 'any'] as const;
export type WrongKind = (typeof WRONG_KINDS)[number];

/** How a statement is told: in the person's own words, in the article's, or in both. */
export const STATEMENT_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** How an article knows where a person stands: in their own words, in its own words for what they said, by what they did, or told by somebody else. */
export const HOWS = ['said', 'paraphrased', 'done', 'told'] as const;
export type How = (typeof HOWS)[number];

/** Where a person stands towards a target. */
export const POSITIONS = ['for', 'against', 'mixed'] as const;
export type Position = (typeof POSITIONS)[number];

/** Where somebody stands on the opposite of a target: who is for lifting the ban is against the ban. */
export const OPPOSITE: Readonly<Record<Position, Position>> = { for: 'against', mixed: 'mixed', against: 'for' };
