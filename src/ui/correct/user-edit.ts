import type { Kind, LikelyPosition, Person, Position, Span, Stance } from '../../engine/analysis.ts';
import type { Wrong } from '../../messages/messages.ts';

/** What the reader says of the person on whose page they are. */
export type UserEdit =
  | { readonly do: 'kind'; readonly kind: Kind }
  | { readonly do: 'affiliation'; readonly affiliation: string | null; readonly was?: string }
  | { readonly do: 'stance'; readonly target: string; readonly position: Position; readonly is?: Position }
  | { readonly do: 'stands'; readonly span: Span; readonly target: string; readonly position: Position }
  | { readonly do: 'no-position'; readonly span: Span }
  | { readonly do: 'called'; readonly is: string }
  | { readonly do: 'mention'; readonly span: Span; readonly is: string }
  | { readonly do: 'merge'; readonly into: string }
  | { readonly do: 'split'; readonly written: readonly string[]; readonly is: string }
  | { readonly do: 'role'; readonly role: string | null }
  | { readonly do: 'not-a-person' }
  | { readonly do: 'hide' };
export type EditScope = 'page' | 'site' | 'everywhere';

/** What is wrong, as the form asks for it. A stance is one that has a side, or words without one. */
export type EditKind = Exclude<UserEdit['do'], 'no-position'>;

/** What a wish may be about of one person, in the order in which the form offers it. */
export interface About extends Pick<Person, 'mentions' | 'roles' | 'affiliations' | 'stances' | 'positions'> {
  /** The article's text, which all spans point into. */
  readonly text: string;
}

/** A wish as far as it has been said. */
export interface Draft {
  readonly kind: EditKind;
  readonly where: EditScope;
  /** Who somebody is, or their role, kind or affiliation, or what a stance is on. */
  readonly name: string;
  /** The ways of writing the name that are somebody else's. */
  readonly written: readonly string[];
  /** The mention that is somebody else's, or the affiliation or stance that is not theirs: which of the person's. */
  readonly which: number;
  /** The side that a stance is on; null: on none. */
  readonly side: Position | null;
  /** The words of a stance that was missed. */
  readonly span: Span | null;
}

/** Where each kind holds unless the reader says otherwise: what is wrong with a name is wrong everywhere, what is wrong with a reading is on this page. */
const USUAL: Readonly<Record<EditKind, EditScope>> = {
  called: 'page',
  role: 'page',
  kind: 'page',
  affiliation: 'page',
  stance: 'page',
  stands: 'page',
  mention: 'page',
  merge: 'everywhere',
  split: 'page',
  'not-a-person': 'everywhere',
  hide: 'everywhere',
};

export const AT_FIRST: Draft = { kind: 'role', where: USUAL.role, name: '', written: [], which: 0, side: null, span: null };

/** A draft after the reader has said more of it. With another kind it holds where that is usual, and asks for all else anew. */
export const saying = (draft: Draft, more: Partial<Draft>): Draft => ({
  ...draft,
  ...(more.kind && { ...AT_FIRST, written: draft.written, where: USUAL[more.kind] }),
  ...more,
});

/** The lines of a person that can be wrong as a stance: those with a side, then words without one. */
export const stanceLines = ({ stances, positions }: Pick<Person, 'stances' | 'positions'>) => [...stances, ...positions];

/** Whether a line has a side. */
export const isSided = (line: Stance | LikelyPosition): line is Stance => 'target' in line;

/** Begins a draft at what is wrong. */
export function draftAt({ kind, words }: Wrong, about: About): Draft {
  if (kind === 'any') return AT_FIRST;
  const all =
    kind === 'stance'
      ? stanceLines(about).map(({ evidence }) => about.text.slice(...evidence))
      : about.affiliations.map(({ text }) => text);
  return saying(AT_FIRST, { kind, which: Math.max(0, all.indexOf(words ?? '')) });
}

/** What a draft says at present of a person; null where something is still missing. */
export function wishOf({ kind, written, which, side, ...draft }: Draft, about: About): UserEdit | null {
  const name = draft.name.trim();
  switch (kind) {
    case 'called':
      return name ? { do: kind, is: name } : null;
    case 'role':
      return name || about.roles.length > 0 ? { do: kind, role: name || null } : null;
    case 'kind':
      return name ? { do: kind, kind: name as Kind } : null;
    case 'affiliation': {
      const was = about.affiliations[which]?.text;
      if (was === undefined) return name ? { do: kind, affiliation: name } : null;
      return { do: kind, affiliation: name || null, was };
    }
    case 'stance':
      return stanceWish(stanceLines(about)[which], name, side);
    case 'stands':
      return draft.span && side && name ? { do: kind, span: draft.span, target: name, position: side } : null;
    case 'mention': {
      const span = about.mentions[which];
      return name && span ? { do: kind, span, is: name } : null;
    }
    case 'merge':
      return name ? { do: kind, into: name } : null;
    case 'split':
      return name && written.length > 0 ? { do: kind, written, is: name } : null;
    default:
      return { do: kind };
  }
}

/** What is to become of a stance that is wrong: another side, or, of words without one, a side and what it is on; without a side it goes. */
function stanceWish(line: Stance | LikelyPosition | undefined, name: string, side: Position | null): UserEdit | null {
  if (!line) return null;
  const { evidence } = line;
  if (!isSided(line)) {
    if (!side) return { do: 'no-position', span: evidence };
    return name ? { do: 'stands', span: evidence, target: name, position: side } : null;
  }
  return { do: 'stance', target: line.target, position: line.position, ...(side && { is: side }) };
}

/** Whether a wish takes something away and puts nothing in its place. */
export function takesAway(wish: UserEdit): boolean {
  switch (wish.do) {
    case 'role':
      return wish.role === null;
    case 'affiliation':
      return wish.affiliation === null;
    case 'stance':
      return wish.is === undefined;
    default:
      return wish.do === 'no-position';
  }
}
