import type { Kind, LikelyPosition, Person, Position, Span, Stance } from '../../engine/analysis.ts';
import type { Wrong } from '../../messages/messages.ts';
import type { TextKey } from '../i18n.ts';

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
  /** null: nothing has been chosen yet. */
  readonly kind: EditKind | null;
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

export const AT_FIRST: Draft = { kind: null, where: 'page', name: '', written: [], which: 0, side: null, span: null };

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

/** What a draft still lacks to be a wish. */
export type Lack = TextKey &
  ('chooseWhat' | 'chooseKind' | 'choosePerson' | 'chooseSide' | 'chooseWords' | 'chooseWritten' | 'typeRight' | 'typeTarget' | 'typeWho');

/** What a draft says at present of a person, or what it lacks for that. */
export function wishOf({ kind, written, which, side, span, ...draft }: Draft, about: About): UserEdit | Lack {
  const name = draft.name.trim();
  switch (kind) {
    case null:
      return 'chooseWhat';
    case 'called':
      return name ? { do: kind, is: name } : 'typeRight';
    case 'role':
      return name || about.roles.length > 0 ? { do: kind, role: name || null } : 'typeRight';
    case 'kind':
      return name ? { do: kind, kind: name as Kind } : 'chooseKind';
    case 'affiliation':
      return affiliationWish(about.affiliations[which]?.text, name);
    case 'stance':
      return stanceWish(stanceLines(about)[which], name, side);
    case 'stands':
      if (!span) return 'chooseWords';
      return side ? standsWish(span, name, side) : 'chooseSide';
    case 'mention':
      return mentionWish(about.mentions[which], name);
    case 'merge':
      return name ? { do: kind, into: name } : 'choosePerson';
    case 'split':
      if (written.length === 0) return 'chooseWritten';
      return name ? { do: kind, written, is: name } : 'typeWho';
    default:
      return { do: kind };
  }
}

/** Another affiliation in the place of one that is wrong, or none; one more where none is said to be wrong. */
function affiliationWish(was: string | undefined, name: string): UserEdit | Lack {
  if (was === undefined) return name ? { do: 'affiliation', affiliation: name } : 'typeRight';
  return { do: 'affiliation', affiliation: name || null, was };
}

function mentionWish(span: Span | undefined, name: string): UserEdit | Lack {
  if (!span) return 'chooseWhat';
  return name ? { do: 'mention', span, is: name } : 'typeWho';
}

/** Words that show somebody on a side, once it is said on what. */
const standsWish = (span: Span, target: string, position: Position): UserEdit | Lack =>
  target ? { do: 'stands', span, target, position } : 'typeTarget';

/** What is to become of a stance that is wrong: another side, or, of words without one, a side and what it is on; without a side it goes. */
function stanceWish(line: Stance | LikelyPosition | undefined, name: string, side: Position | null): UserEdit | Lack {
  if (!line) return 'chooseWhat';
  if (isSided(line)) return { do: 'stance', target: line.target, position: line.position, ...(side && { is: side }) };
  return side ? standsWish(line.evidence, name, side) : { do: 'no-position', span: line.evidence };
}

/** What a wish does to what is shown of somebody. */
export function outcomeOf(wish: UserEdit): 'added' | 'corrected' | 'hidden' | 'removed' {
  switch (wish.do) {
    case 'hide':
      return 'hidden';
    case 'stands':
      return 'added';
    case 'no-position':
      return 'removed';
    case 'role':
      return wish.role === null ? 'removed' : 'corrected';
    case 'affiliation':
      return wish.affiliation === null ? 'removed' : 'corrected';
    case 'stance':
      return wish.is === undefined ? 'removed' : 'corrected';
    default:
      return 'corrected';
  }
}
