import type { Kind, Person, Position, Span } from '../engine/analysis.ts';

/** What the reader says of the person on whose page they are. */
export type Wish =
  | { readonly do: 'kind'; readonly kind: Kind }
  | { readonly do: 'affiliation'; readonly affiliation: string }
  | { readonly do: 'stance'; readonly target: string; readonly position: Position }
  | { readonly do: 'mention'; readonly span: Span; readonly is: string }
  | { readonly do: 'merge'; readonly into: string }
  | { readonly do: 'split'; readonly written: readonly string[]; readonly is: string }
  | { readonly do: 'role'; readonly role: string }
  | { readonly do: 'not-a-person' }
  | { readonly do: 'hide' };
export type WishKind = Wish['do'];
export type WishScope = 'page' | 'site' | 'everywhere';

/** A wish as far as it has been said. */
export interface Draft {
  readonly kind: WishKind;
  readonly where: WishScope;
  /** Who somebody is, or their role, kind or affiliation. */
  readonly name: string;
  /** The ways of writing the name that are somebody else's. */
  readonly written: readonly string[];
  /** The mention that is somebody else's, or the stance that is not theirs: which of the person's. */
  readonly which: number;
}

/** Where each kind holds unless the reader says otherwise: what is wrong with a name is wrong everywhere, what is wrong with a reading is on this page. */
const USUAL: Readonly<Record<WishKind, WishScope>> = {
  role: 'page',
  kind: 'page',
  affiliation: 'page',
  stance: 'page',
  mention: 'page',
  merge: 'everywhere',
  split: 'page',
  'not-a-person': 'everywhere',
  hide: 'everywhere',
};

export const AT_FIRST: Draft = { kind: 'role', where: USUAL.role, name: '', written: [], which: 0 };

/** A draft after the reader has said more of it. With another kind it holds where that is usual, and asks for all else anew. */
export const saying = (draft: Draft, more: Partial<Draft>): Draft => ({
  ...draft,
  ...(more.kind && { where: USUAL[more.kind], name: '', which: 0 }),
  ...more,
});

/** What a draft says at present of a person; null where something is still missing. */
export function wishOf(
  { kind, written, which, ...draft }: Draft,
  { mentions, stances }: Pick<Person, 'mentions' | 'stances'>,
): Wish | null {
  const name = draft.name.trim();
  const span = mentions[which];
  const stance = stances[which];
  switch (kind) {
    case 'role':
      return name ? { do: kind, role: name } : null;
    case 'kind':
      return name ? { do: kind, kind: name as Kind } : null;
    case 'affiliation':
      return name ? { do: kind, affiliation: name } : null;
    case 'stance':
      return stance ? { do: kind, target: stance.target, position: stance.position } : null;
    case 'mention':
      return name && span ? { do: kind, span, is: name } : null;
    case 'merge':
      return name ? { do: kind, into: name } : null;
    case 'split':
      return name && written.length > 0 ? { do: kind, written, is: name } : null;
    default:
      return { do: kind };
  }
}
