import type { Span } from '../engine/analysis.ts';

/** What the reader says of the person on whose page they are. */
export type Wish =
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
  /** Who somebody is, or their role. */
  readonly name: string;
  /** The ways of writing the name that are somebody else's. */
  readonly written: readonly string[];
  /** The mention that is somebody else's: which of the person's. */
  readonly mention: number;
}

/** Where each kind holds unless the reader says otherwise: what is wrong with a name is wrong everywhere, what is wrong with a reading is on this page. */
const USUAL: Readonly<Record<WishKind, WishScope>> = {
  role: 'page',
  mention: 'page',
  merge: 'everywhere',
  split: 'page',
  'not-a-person': 'everywhere',
  hide: 'everywhere',
};

export const AT_FIRST: Draft = { kind: 'role', where: USUAL.role, name: '', written: [], mention: 0 };

/** A draft after the reader has said more of it. With another kind it holds where that is usual, and asks for another name. */
export const saying = (draft: Draft, more: Partial<Draft>): Draft => ({
  ...draft,
  ...(more.kind && { where: USUAL[more.kind], name: '' }),
  ...more,
});

/** What a draft says at present, of a person with these mentions; null where something is still missing. */
export function wishOf({ kind, written, mention, ...draft }: Draft, mentions: readonly Span[]): Wish | null {
  const name = draft.name.trim();
  const span = mentions[mention];
  switch (kind) {
    case 'role':
      return name ? { do: kind, role: name } : null;
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
