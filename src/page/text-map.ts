import type { Span } from '../engine/analysis.ts';
import { around } from './open-roots.ts';
import type { Segment, TextRun } from './text-runs.ts';
import { unclobbered } from './unclobbered.ts';

/** Segment of the article's text: as in a run, with textStart in the article. */
interface Place extends Segment {
  readonly node: Text;
}

/**
 * The exact way between an article's text and the page: from offsets to DOM positions and back.
 * A text node that the page has changed since answers null rather than a wrong place.
 */
export class TextMap {
  private readonly text: string;
  /** In the order of the text. */
  private readonly places: readonly Place[];
  private readonly byNode = new Map<Node, Place[]>();
  /** All that the article's text nodes stand in. */
  private readonly outer = new Set<Node>();

  /** `starts[i]` is where run i begins in the text. */
  constructor(text: string, runs: readonly TextRun[], starts: readonly number[]) {
    const places: Place[] = [];
    runs.forEach((run, index) => {
      for (const segment of run.segments) {
        if (!segment.node) continue;
        const place: Place = { ...segment, node: segment.node, textStart: (starts[index] ?? 0) + segment.textStart };
        places.push(place);
        const known = this.byNode.get(place.node);
        if (known) known.push(place);
        else this.byNode.set(place.node, [place]);
      }
    });
    this.text = text;
    this.places = places;
    for (const node of this.byNode.keys()) this.stands(node);
  }

  /** Takes note of what a node of the article stands in. */
  private stands(node: Node) {
    for (let at = around(node); at && !this.outer.has(at); at = around(at)) this.outer.add(at);
  }

  /** Whether some of the article's text stands in this text node. */
  holds(node: Node): boolean {
    return this.byNode.has(node);
  }

  /** Whether text nodes of the article are no more on the page, now that these nodes were taken from their places: it costs what was taken, however much text there is. */
  hasLost(removed: readonly Node[]): boolean {
    const own = removed.filter((node) => this.byNode.has(node) || this.outer.has(node));
    if (own.some((node) => !unclobbered(node).isConnected)) return true;
    // Put elsewhere, they stand in something else.
    for (const node of own) this.stands(node);
    return false;
  }

  /**
   * The live Range of a span, from its first to its last character that stands in a text node; null where the page no longer shows these characters, or
   * where they stand in several trees, as half in a shadow root: no range spans those.
   */
  rangeOf([start, end]: Span): Range | null {
    const first = this.places[this.indexAt(start)];
    const last = this.places[this.lastIndexBefore(end)];
    if (!first || !last || start >= end || first.textStart >= end || last.textStart + last.length <= start) return null;
    for (let index = this.indexAt(start), place = this.places[index]; place && place.textStart < end; place = this.places[++index]) {
      if (!this.isAsRead(place, Math.max(start, place.textStart), Math.min(end, place.textStart + place.length))) return null;
    }
    if (first.node.getRootNode() !== last.node.getRootNode()) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.nodeStart + Math.max(0, start - first.textStart));
    range.setEnd(last.node, last.nodeStart + Math.min(last.length, end - last.textStart));
    return range;
  }

  /** The offset in the text of a DOM position, as carets and selections give it; null outside the article. Within characters that the text leaves out: that of the next one in this node. */
  offsetAt(node: Node, offset: number): number | null {
    const [inner, at] = textPosition(node, offset);
    const places = inner ? this.byNode.get(inner) : undefined;
    if (!places) return null;
    for (const place of places) {
      if (at < place.nodeStart) return place.textStart;
      if (at < place.nodeStart + place.length) return place.textStart + at - place.nodeStart;
    }
    const last = places.at(-1) as Place;
    return last.textStart + last.length;
  }

  /** The first place that ends after the offset. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = this.places[middle] as Place;
      if (place.textStart + place.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last place that begins before the offset; -1 where there is none. */
  private lastIndexBefore(offset: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] as Place).textStart < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Whether the node still holds the characters that were read from it. */
  private isAsRead(place: Place, start: number, end: number): boolean {
    const { data } = place.node;
    const from = place.nodeStart - place.textStart;
    if (!place.node.isConnected || from + end > data.length) return false;
    for (let at = start; at < end; at++) {
      const shown = data[from + at] as string;
      if (shown !== this.text[at] && !(this.text[at] === ' ' && /\s/.test(shown))) return false;
    }
    return true;
  }
}

/** A position in an element as one in the text node that stands there: at its start, or at the end of the one before. */
function textPosition(node: Node, offset: number): [Node | null, number] {
  const around = unclobbered(node);
  if (around.nodeType !== 1) return [node, offset];
  let after = around.childNodes[offset] ?? null;
  while (after && unclobbered(after).firstChild) after = unclobbered(after).firstChild;
  if (after?.nodeType === 3) return [after, 0];
  let before = around.childNodes[offset - 1] ?? null;
  while (before && unclobbered(before).lastChild) before = unclobbered(before).lastChild;
  return before?.nodeType === 3 ? [before, (before as Text).data.length] : [null, 0];
}
