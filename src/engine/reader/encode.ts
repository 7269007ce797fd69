import type { Span } from '../analysis.ts';
import type { Passage } from '../proposals/passages.ts';
import type { Encoded, Proposal } from './batches.ts';
import { PIECE, type Pieces, type ReadPieces } from './word-pieces.ts';

/** The vocabulary's unused pieces that stand around the holder's names and words, and before the paragraph. */
const MARKER = { holder: 1, holderEnd: 2, speech: 3, speechEnd: 4, own: 5 } as const;
/** At most so many pieces are read of a passage, and of what is said of its holder; train/reader/lessons.py has the same. */
const LONGEST = 192;
const LONGEST_HOLDER = 16;
/** So many characters of a paragraph are looked at: more pieces than are read, unless it is a single word or blank. */
const LOOKED_AT = 64 * LONGEST;

/** What is read of a passage. */
type Asked = Pick<Passage, 'holder' | 'start' | 'own' | 'mentions' | 'speech'> & {
  readonly proposals: readonly Pick<Passage['proposals'][number], 'span' | 'mark'>[];
};

/** A passage in the encoder's numbers, and where they come from. */
interface EncodedPassage extends Encoded {
  /** For each of `proposals` its place in the passage's; those that were cut off are left out. */
  readonly kept: readonly number[];
  /** For each piece its span in the article; null for markers and what is said of the holder. */
  readonly spans: readonly (Span | null)[];
}

/**
 * A passage as the encoder reads it: what is said of its holder, then the text with markers around the holder's names and words and before the paragraph. What is too long is cut: first what stands before the paragraph, then the paragraph's end.
 * The trainer does the same (train/reader/lessons.py); a test holds them together.
 */
export function encode(passage: Asked, text: string, readPieces: ReadPieces): EncodedPassage {
  const { start, own } = passage;
  const pieces = readPieces(text.slice(start, Math.min(own[1], own[0] + LOOKED_AT)));
  const holder = readPieces(passage.holder).ids.slice(0, LONGEST_HOLDER);
  const { read, ownFrom } = marked(passage, pieces);
  const room = LONGEST - holder.length - 3;
  const cut = Math.min(Math.max(0, read.length - room), ownFrom);
  const kept = read.slice(cut, cut + room);
  const lead = holder.length + 2;
  const spanOf = (piece: number): Span | null =>
    piece < 0 ? null : [start + (pieces.starts[piece] as number), start + (pieces.ends[piece] as number)];
  return {
    ids: [PIECE.first, ...holder, PIECE.last, ...kept.map(({ id }) => id), PIECE.last],
    ...placed(passage, pieces, new Map(kept.map(({ piece }, place) => [piece, lead + place]))),
    spans: [...new Array<null>(lead).fill(null), ...kept.map(({ piece }) => spanOf(piece)), null],
  };
}

/** What is read of a passage's text: the vocabulary's number, and which piece of the text it is; -1 for a marker. */
interface Read {
  readonly id: number;
  readonly piece: number;
}

/** The pieces of a passage's text with markers among them, and where its own paragraph begins. */
function marked({ start, own, speech, mentions }: Asked, pieces: Pieces): { read: Read[]; ownFrom: number } {
  const opens = new Map<number, number[]>();
  const closes = new Map<number, number[]>();
  const mark = (spans: readonly Span[], begin: number, end: number) => {
    for (const [from, to] of spans) {
      const found = reach(pieces, from - start, to - start);
      if (!found) continue;
      opens.set(found[0], [...(opens.get(found[0]) ?? []), begin]);
      closes.set(found[1], [end, ...(closes.get(found[1]) ?? [])]);
    }
  };
  mark(speech, MARKER.speech, MARKER.speechEnd);
  mark(mentions, MARKER.holder, MARKER.holderEnd);
  const ownPiece = Math.max(0, firstAfter(pieces, own[0] - start));
  const read: Read[] = [];
  const put = (markers: readonly number[] = []) => read.push(...markers.map((id) => ({ id, piece: -1 })));
  let ownFrom = 0;
  pieces.ids.forEach((id, piece) => {
    if (piece === ownPiece) {
      ownFrom = read.length;
      if (own[0] > start) put([MARKER.own]);
    }
    put(opens.get(piece));
    read.push({ id, piece });
    put(closes.get(piece));
  });
  return { read, ownFrom };
}

/** The proposals of a passage that lie within what is read of it. `placeOf`: where each piece of its text is read. */
function placed({ start, proposals: asked }: Asked, pieces: Pieces, placeOf: ReadonlyMap<number, number>) {
  const proposals: Proposal[] = [];
  const kept: number[] = [];
  asked.forEach(({ span, mark }, index) => {
    const found = reach(pieces, span[0] - start, span[1] - start);
    const [first, last] = [placeOf.get(found?.[0] ?? -2), placeOf.get(found?.[1] ?? -2)];
    if (first === undefined || last === undefined) return;
    proposals.push({ first, last, mark });
    kept.push(index);
  });
  return { proposals, kept };
}

/** The first piece that ends after an offset, or -1. */
const firstAfter = ({ ends }: Pieces, offset: number) => ends.findIndex((end) => end > offset);

/** The first and the last piece of a stretch; null where it has none. */
function reach(pieces: Pieces, from: number, to: number): [first: number, last: number] | null {
  const first = firstAfter(pieces, from);
  const last = pieces.starts.findLastIndex((start) => start < to);
  return first < 0 || last < first ? null : [first, last];
}
