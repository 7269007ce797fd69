import type { MarkStyle } from '../../settings/settings.ts';
import { KINDS, type Kind } from '../../vocabulary/terms.ts';
import { after } from '../timer.ts';
import { elementAt } from './element-at.ts';
import { isHighlightABlock, type Theme, themeOf } from './page-theme.ts';

/** One name on the page: where it stands, and whom it can mean (one person; for a name that could be either, several, nearest first). */
export interface Mark {
  readonly range: Range;
  /**
   * Of the one or nearest person; it may change when more of the article has been read. Whatever a page can see, the opening of a card included, goes by this kind
   * and not by the person's, which corrections that aren't the reader's own may change.
   */
  kind: Kind;
  /** Their ids; others where a text that has grown names somebody new before them. */
  people: readonly string[];
  /** It opens its card, but is not seen: the same people are named before it in its paragraph, and the reader wants only the first of them marked. */
  quiet: boolean;
}

/**
 * How the page's highlight registry names the marks of a kind in a style on light or dark ground; marks.css has the rules: a line under the name, or, where the
 * reader prefers it, a tint behind it. Leaders, analysts and the rest differ by the line's style or the tint's strength, not by colour alone. The lines have 3:1
 * contrast or more on their ground (page-theme.ts), and text that has 7:1 keeps 4.5:1 or more on a tint. On paper nobody can point at a name, so there are none.
 */
export const highlightName = (kind: Kind, theme: Theme, style: Exclude<MarkStyle, 'none'> = 'line') =>
  `dramatis-${kind}${style === 'tint' ? '-tint' : ''}${theme === 'dark' ? '-dark' : ''}`;
const EVIDENCE = 'dramatis-evidence';

/** Every name that we ever use; Firefox lets no extension list what is in a registry. */
const NAMES = [...KINDS, 'evidence'].flatMap((kind) => ['', '-dark', '-tint', '-tint-dark'].map((look) => `dramatis-${kind}${look}`));

/** How long evidence stays lit, ms: time to find it after the page has scrolled there, and to read it. */
const LIT = 4000;

/** Whether two marks that begin at the same place end at the same. */
const isSame = (one: Mark, other: Mark): boolean =>
  one.range.endContainer === other.range.endContainer && one.range.endOffset === other.range.endOffset;

/** A live range that the page has emptied by writing its text anew shows nothing and means nothing. */
const isWhole = (range: Range) => !range.collapsed && range.startContainer.isConnected;

/** An entry of the registry, and the ranges that it was made of. */
interface Entry {
  readonly highlight: Highlight;
  readonly ranges: readonly Range[];
}

const areSame = (some: readonly Range[], others: readonly Range[]): boolean =>
  some.length === others.length && some.every((range, at) => range === others[at]);

/** Our entries in the page's registry, which the page may clear, so that each can be set again. */
function createEntries(registry: HighlightRegistry) {
  const entries = new Map<string, Entry>();

  function remove(name: string) {
    const there = entries.get(name);
    if (there && registry.get(name) === there.highlight) registry.delete(name);
    entries.delete(name);
  }

  function put(name: string, ranges: readonly Range[], priority: number) {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = priority;
    entries.set(name, { highlight, ranges });
    registry.set(name, highlight);
  }

  function restore() {
    for (const [name, { highlight }] of entries) if (registry.get(name) !== highlight) registry.set(name, highlight);
  }

  return {
    remove,
    put,
    /** Puts these in the place of all others but evidence; those that stand already, stand. */
    renew(groups: ReadonlyMap<string, readonly Range[]>) {
      for (const name of [...entries.keys()]) if (name !== EVIDENCE && !groups.has(name)) remove(name);
      for (const [name, ranges] of groups) if (!areSame(entries.get(name)?.ranges ?? [], ranges)) put(name, ranges, 0);
      restore();
    },
    /** Puts back what the page has thrown out. */
    restore,
    /** Takes away what is under our names and isn't ours: it was left by a script that was ended with the extension. */
    sweep() {
      for (const name of NAMES) if (!entries.has(name)) registry.delete(name);
    },
  };
}

/** Marks as they were set last, and how they are seen. */
interface Shown {
  readonly marks: readonly Mark[];
  readonly kinds: readonly Kind[];
  readonly style: MarkStyle;
}

/** The ranges that are seen, by the name of their highlight. */
function groupsOf({ marks, kinds, style }: Shown): ReadonlyMap<string, readonly Range[]> {
  const themes = new Map<Element, Theme>();
  const groups = new Map<string, Range[]>();
  // As blocks they would be all over the page, and the words that are lit no different.
  if (isHighlightABlock()) return groups;
  for (const { range, kind, quiet } of marks) {
    const element = elementAt(range);
    if (quiet || style === 'none' || !element || !kinds.includes(kind)) continue;
    const theme = themes.get(element) ?? themeOf(element);
    themes.set(element, theme);
    const name = highlightName(kind, theme, style);
    const group = groups.get(name);
    if (group) group.push(range);
    else groups.set(name, [range]);
  }
  return groups;
}

/** The next marks, of which those that stood before stay the same objects, whoever they mean now and of what kind, and seen or not. */
function renewed(marks: readonly Mark[], next: readonly Mark[]): readonly Mark[] {
  /** By the node and the offset that they begin at; the first of several. */
  const before = new Map<Node, Map<number, Mark>>();
  for (const mark of marks) {
    const { startContainer, startOffset } = mark.range;
    const inNode = before.get(startContainer) ?? new Map<number, Mark>();
    before.set(startContainer, inNode);
    if (!inNode.has(startOffset)) inNode.set(startOffset, mark);
  }
  return next.map((mark) => {
    const old = before.get(mark.range.startContainer)?.get(mark.range.startOffset);
    if (!old || !isSame(old, mark)) return mark;
    old.kind = mark.kind;
    old.people = mark.people;
    old.quiet = mark.quiet;
    return old;
  });
}

/** The names marked on the page by the CSS Custom Highlight API: nothing is written into the page's DOM. */
export function createMarks(registry: HighlightRegistry) {
  const entries = createEntries(registry);
  let shown: Shown = { marks: [], kinds: [], style: 'line' };
  let callOff = () => {};

  const draw = () => entries.renew(groupsOf(shown));

  function unlight() {
    callOff();
    entries.remove(EVIDENCE);
  }

  return {
    /** The marks that stand; those whose text the page has taken away are left out. */
    all: (): readonly Mark[] => shown.marks.filter((mark) => isWhole(mark.range)),
    /**
     * Marks these names and no others, in this style; those of kinds that the reader doesn't want stay known but unseen.
     * A mark that stood before stays the same object, so that a card open on it stays open.
     */
    set(next: readonly Mark[], kinds: readonly Kind[], style: MarkStyle = 'line') {
      shown = { marks: renewed(shown.marks, next), kinds, style };
      draw();
      entries.sweep();
    },
    /** Decides anew which marks stand on light and which on dark ground. */
    draw,
    /** Puts back what the page has thrown out of the registry. */
    restore: entries.restore,
    /** Lights a range for a few seconds. */
    light(range: Range) {
      unlight();
      entries.put(EVIDENCE, [range], 1);
      callOff = after(LIT, unlight);
    },
    /** Takes every mark off the page. */
    clear() {
      unlight();
      shown = { ...shown, marks: [] };
      draw();
    },
  };
}

export type Marks = ReturnType<typeof createMarks>;
