import { hintsOf, isNoTextRole, isScreenReaderOnly } from './hints.ts';
import { isLower, isUpper } from './letters.ts';
import { DEEPEST, shownIn } from './open-roots.ts';
import { unclobbered } from './unclobbered.ts';

/** Characters of a run that stand one to one in a text node. */
export interface Segment {
  /** null: a space that the page shows but no text node holds (a line break, the joint of two inline elements). */
  readonly node: Text | null;
  /** Where the segment begins in node.data. */
  readonly nodeStart: number;
  /** Where it begins in the run's text. */
  readonly textStart: number;
  length: number;
}

/** A run of text without a block boundary inside: what a reader sees as one paragraph, heading, list item or line. */
export interface TextRun {
  readonly box: Box;
  /** White space collapsed to single spaces, none at the ends; soft hyphens and other invisible characters left out. */
  text: string;
  readonly segments: Segment[];
  /** How many of its characters stand in links. */
  linked: number;
}

/** A block-level element that holds text somewhere. */
export interface Box {
  readonly element: Element;
  /** The tag's name in lower case. */
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  readonly children: (Box | TextRun)[];
  /** Words of its class, id and the like, in lower case, with a space at each end. */
  readonly hints: string;
  /** Characters of all text in it, of its prose, and of its links. */
  chars: number;
  prose: number;
  linked: number;
}

/** Elements that don't break a paragraph (HTML's phrasing content, slots); custom elements count among them, as their default is inline. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is never the article's: not shown, or controls. */
const SILENT = new Set(
  'area audio button canvas datalist embed frame frameset head iframe img input map math menu meter nav noframes noscript object option progress rp rt script select style svg template textarea title video amp-ad amp-iframe amp-sidebar amp-video amp-analytics'.split(
    ' ',
  ),
);

/** Characters that take no place: soft hyphen, zero-width space, direction marks, word joiner, byte-order mark. Joiners (200C, 200D) stay: they shape letters. */
const INVISIBLE = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
/** Words, neither white space nor invisible, with single spaces between: what stands in the text as it stands in the node. */
const WORDS = new RegExp(`[^\\s${INVISIBLE}]+(?: [^\\s${INVISIBLE}]+)*`, 'g');
const INVISIBLE_ONLY = new RegExp(`^[${INVISIBLE}]*$`);

/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT. CDATA sections are no texts in HTML. */
const ELEMENTS_AND_TEXTS = 1 | 4;
/** Of these two only texts have data, whatever fields a form has. */
const isText = (node: Node): node is Text => node.nodeType === 3;

/** Fewer characters of text than this are nothing to read. */
export const SHORTEST = 40;
/** Fewest characters of a run to count as prose; teasers and labels are mostly shorter. */
export const PROSE_LENGTH = 80;
/** More of a run than this in links: a list of links, not prose. */
const PROSE_LINKED = 0.5;
/** A line before a line break can be a label up to this length. */
const LONGEST_LABEL = 60;
/** Ends of sentences in the scripts of world news, and clauses' marks. */
const SENTENCE_MARK = /[.!?…,;:。！？、।؟،]/;

/** Whether a run reads as running text. */
export function isProse(run: TextRun): boolean {
  const { text, linked } = run;
  return text.length >= PROSE_LENGTH && linked <= text.length * PROSE_LINKED && SENTENCE_MARK.test(text);
}

/** Prose in lists and captions counts this much of its length: galleries and tickers beside a story are made of them. */
const SIDE_PROSE = 0.25;

/** How much prose a run brings: its length, less in a list or caption; 0 where it doesn't read as running text. */
export function proseOf(run: TextRun): number {
  if (!isProse(run)) return 0;
  let box: Box | null = run.box;
  for (let up = 0; box && up < 3; up++, box = box.parent) {
    if (/^(?:li|dd|dt|figcaption|figure)$/.test(box.tag)) return run.text.length * SIDE_PROSE;
  }
  return run.text.length;
}

/** Whether a child of a box is a box itself. */
export function isBox(child: Box | TextRun): child is Box {
  return 'children' in child;
}

/** All runs in a box, in reading order. */
export function textRunsIn(box: Box): TextRun[] {
  const found: TextRun[] = [];
  const open: (Box | TextRun)[] = [box];
  for (let child = open.pop(); child; child = open.pop()) {
    if (!isBox(child)) found.push(child);
    else for (let index = child.children.length - 1; index >= 0; index--) open.push(child.children[index] as Box | TextRun);
  }
  return found;
}

/** Whether what stands in an element is being written, by whomever. */
function isEdited(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Other documents (XML, plain text, pictures) are shown by the browser's own viewers. */
const HTML = /html/;

/** The element that holds the text of a document; null where there is none to read, or where it is being written. */
export function bodyToRead(document: Document): Element | null {
  const body = document.body ?? document.documentElement;
  return body && HTML.test(document.contentType) && document.designMode !== 'on' && !isEdited(body) ? body : null;
}

/** Whether the page hides an element by the attributes that it `has`. Styles of sheets aren't asked for: that would cost a layout. */
function isHidden(element: Element, has: readonly string[], hints: string): boolean {
  if (has.includes('hidden') || isScreenReaderOnly(hints)) return true;
  return has.includes('style') && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** Whether an element is not shown as text: hidden, written in by the reader, or a dialog that is closed. */
const isLeftOut = (element: Element, tag: string, has: readonly string[], hints: string): boolean =>
  isHidden(element, has, hints) || (has.includes('contenteditable') && isEdited(element)) || (tag === 'dialog' && !has.includes('open'));

/**
 * Reads all text below an element into runs and boxes as it is shown, open shadow roots included, in one walk without recursion but into those: linear in
 * the number of nodes, whatever their depth. Boxes without text are left out. `meet` is told of every open root on the way.
 */
export function readBoxes(root: Element, meet: (root: ShadowRoot) => void = () => {}): Box {
  const top = newBox(root, unclobbered(root).localName, null);
  const writer = createWriter(top);
  walk(root, top.tag, 0, writer, { document: root.ownerDocument, meet });
  writer.end();
  return top;
}

/** Makes runs of words, in the box that is open. */
function createRuns(openBox: () => Box) {
  let run: TextRun | null = null;
  /** White space seen since the last word of the run: where it stands, or that it is a joint of elements. */
  let gap: { node: Text | null; at: number } | null = null;
  let links = 0;
  let breaks = 0;
  /** An inline element has ended and another begun: beside it, or a date, which is a box of its own. */
  let joint: 'beside' | 'apart' | null = null;

  const end = () => {
    if (run) {
      run.box.chars += run.text.length;
      run.box.linked += run.linked;
      run.box.prose += proseOf(run);
    }
    run = null;
    gap = null;
    joint = null;
    breaks = 0;
  };

  const append = (node: Text | null, nodeStart: number, characters: string) => {
    if (!run) {
      const box = openBox();
      run = { box, text: '', segments: [], linked: 0 };
      box.children.push(run);
    }
    const last = run.segments.at(-1);
    if (last && node && last.node === node && last.nodeStart + last.length === nodeStart) last.length += characters.length;
    else run.segments.push({ node, nodeStart, textStart: run.text.length, length: characters.length });
    run.text += characters;
    if (links > 0) run.linked += characters.length;
  };

  /** Puts what stands between the run and the next words: a space, or an end where a line break closes a label. */
  const spaceBefore = (words: string) => {
    if (run && gap && !gap.node && isLabel(run) && isUpper(words[0])) end();
    if (run && gap) append(gap.node, gap.at, ' ');
    else if (run && (joint === 'apart' || (joint && runsTogether((run as TextRun).text, words)))) append(null, 0, ' ');
    gap = null;
    joint = null;
    breaks = 0;
  };

  const read = (data: string, node: Text) => {
    let done = 0;
    const isGap = (to?: number) => run && !gap && !INVISIBLE_ONLY.test(data.slice(done, to));
    WORDS.lastIndex = 0;
    for (let hit = WORDS.exec(data); hit; hit = WORDS.exec(data)) {
      const words = hit[0];
      if (hit.index > done && isGap(hit.index)) gap = { node, at: spaceIn(data, done) };
      spaceBefore(words);
      append(node, hit.index, words);
      done = hit.index + words.length;
    }
    if (done < data.length && isGap()) gap = { node, at: spaceIn(data, done) };
  };

  return {
    end,
    read,
    /** One line break is a space, two are the end of a paragraph. */
    lineBreak() {
      if (++breaks > 1) end();
      else gap ??= { node: null, at: 0 };
    },
    /** An inline element begins where another has ended. */
    join(tag: string) {
      joint = tag === 'time' ? 'apart' : 'beside';
    },
    /** A link begins, or ends. */
    link(by: 1 | -1) {
      links += by;
    },
  };
}

/** Makes boxes of elements, and runs of what stands in them, in the order in which a walk meets them. */
function createWriter(top: Box) {
  let box = top;
  const { end, read, lineBreak, join, link } = createRuns(() => box);
  /** The last event was the end of an inline element. */
  let closedInline = false;

  const open = (element: Element, tag: string, has: readonly string[], hints: string) => {
    if (INLINE.has(tag) || tag.includes('-')) {
      if (closedInline) join(tag);
      if (tag === 'a' && has.includes('href')) link(1);
    } else {
      end();
      box = newBox(element, tag, box, hints);
    }
  };

  return {
    end,
    /** Takes an element with this tag; answers whether to go into it. */
    enter(entered: Element, tag: string): boolean {
      if (tag === 'br') lineBreak();
      if (tag === 'nav' || tag === 'menu') end();
      if (tag === 'br' || SILENT.has(tag)) return false;
      const element = unclobbered(entered);
      const has = element.getAttributeNames();
      const hints = hintsOf(element, has);
      if (isLeftOut(element, tag, has, hints)) return false;
      if (has.includes('role') && isNoTextRole(element)) {
        end();
        return false;
      }
      open(entered, tag, has, hints);
      closedInline = false;
      return true;
    },
    leave(element: Element) {
      closedInline = element !== box.element || !box.parent;
      if (closedInline) {
        if (element.localName === 'a' && element.hasAttribute('href')) link(-1);
        return;
      }
      end();
      box = closed(box);
    },
    take(text: Text) {
      const { data } = text;
      if (!data) return;
      read(data, text);
      closedInline = false;
    },
  };
}

/** Ends a box; answers the one that it stands in, where it stays if there is text in it. */
function closed(box: Box): Box {
  const parent = box.parent as Box;
  if (box.children.length) {
    parent.children.push(box);
    parent.chars += box.chars;
    parent.linked += box.linked;
    parent.prose += box.prose;
  }
  return parent;
}

type Writer = ReturnType<typeof createWriter>;
/** The page that is walked through, and who is told of its open shadow roots. */
interface Ground {
  readonly document: Document;
  readonly meet: (root: ShadowRoot) => void;
}

/** Reads an element that was entered. */
function walk(top: Element, tag: string, depth: number, writer: Writer, ground: Ground) {
  if (readShown(top, tag, depth, writer, ground)) return;
  // A tree walker finds its way whatever the page calls its fields, and skips comments.
  const walker = ground.document.createTreeWalker(top, ELEMENTS_AND_TEXTS);
  let node = walker.firstChild();
  while (node) {
    if (isText(node)) writer.take(node);
    else {
      const inner = unclobbered(node as Element).localName;
      if (writer.enter(node as Element, inner)) {
        const first: Node | null = readShown(node as Element, inner, depth, writer, ground) ? null : walker.firstChild();
        if (first) {
          node = first;
          continue;
        }
        writer.leave(node as Element);
      }
    }
    for (node = walker.nextSibling(); !node; node = walker.nextSibling()) {
      const outer = walker.parentNode();
      if (!outer || outer === top) break;
      writer.leave(outer as Element);
    }
  }
}

/** Reads what is shown in an element instead of its own children, where that is so. */
function readShown(element: Element, tag: string, depth: number, writer: Writer, ground: Ground): boolean {
  const shown = shownIn(element, tag, ground.meet);
  if (!shown) return false;
  if (depth < DEEPEST)
    for (const node of shown) {
      if (isText(node)) writer.take(node);
      else if (node.nodeType === 1) {
        const inner = unclobbered(node as Element).localName;
        if (!writer.enter(node as Element, inner)) continue;
        walk(node as Element, inner, depth + 1, writer, ground);
        writer.leave(node as Element);
      }
    }
  return true;
}

function newBox(element: Element, tag: string, parent: Box | null, hints = hintsOf(element)): Box {
  return {
    element,
    tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    children: [],
    hints,
    chars: 0,
    prose: 0,
    linked: 0,
  };
}

/** The place of the first white space from an offset on. */
function spaceIn(data: string, from: number): number {
  let at = from;
  while (!/\s/.test(data[at] ?? ' ') || data[at] === '\ufeff') at++;
  return at;
}

/** A line before a line break that stands for itself: a headline, a name, a place, above the next line that begins anew. Headings may break where they like. */
function isLabel({ text, box }: TextRun): boolean {
  return text.length < LONGEST_LABEL && !/[,;:.–—-]$/.test(text) && !/^h[1-6]$/.test(box.tag);
}

/** Two inline elements side by side without a space, shown as boxes of their own: "Lena Okafor" + "Port Amity". Not a drop cap ("T" + "he"). */
function runsTogether(before: string, words: string): boolean {
  const [last = ''] = before.slice(-1);
  const [first = ''] = words;
  return (isLower(last) || /[\d.!?)”"’]/.test(last)) && (isUpper(first) || /[“"(]/.test(first));
}
