import type { Answers, Batch } from './encoder.ts';

/** A proposed target in the encoder's numbers: its first and its last piece (never piece 0), and what the rules say of it. */
export interface Proposal {
  readonly first: number;
  readonly last: number;
  readonly mark: number;
}

/** A passage in the encoder's numbers: its word pieces, at least one, and what is proposed in it. */
export interface Encoded {
  readonly ids: readonly number[];
  readonly proposals: readonly Proposal[];
}

/** Passages that are read together: their places in the list that was packed, row by row, and their numbers. */
interface Packed {
  readonly places: readonly number[];
  readonly batch: Batch;
}

/** How many pieces are read together at most, padding included: 100 to 150 ms of one core, so that messages are answered between batches. A proposal joins halfway and counts half. */
const AT_ONCE = 192;

/**
 * Packs passages into batches, those of about one length together, so that little is padding. No batch is larger than `atOnce` but for a passage that is so by itself.
 * The batch that holds the first of the list comes first, and so on.
 */
export function pack(passages: readonly Encoded[], atOnce = AT_ONCE): Packed[] {
  const byLength = [...passages.entries()].sort(([, one], [, other]) => one.ids.length - other.ids.length);
  const groups: [number, Encoded][][] = [];
  for (const entry of byLength) {
    const group = groups.at(-1);
    if (group && costOf([...group, entry].map(([, passage]) => passage)) <= atOnce) group.push(entry);
    else groups.push([entry]);
  }
  return groups
    .map((group) => group.sort(([one], [other]) => one - other))
    .sort(([one], [other]) => (one?.[0] ?? 0) - (other?.[0] ?? 0))
    .map((group) => ({ places: group.map(([place]) => place), batch: batchOf(group.map(([, passage]) => passage)) }));
}

/** What the encoder answered of each passage of a batch, row by row, without what it answered of padding. */
export function unpack({ places, batch }: Packed, passages: readonly Encoded[], answers: Answers): Answers[] {
  return places.map((place, row) => {
    const { ids, proposals } = passages[place] as Encoded;
    const rowOf = (values: Float32Array, padded: number, own: number) => {
      const size = values.length / batch.size / padded;
      return values.slice(row * padded * size, (row * padded + own) * size);
    };
    // A row of so many numbers for each proposal, of which so many are wanted.
    const byPiece = (values: Float32Array) => {
      const own = new Float32Array(proposals.length * ids.length);
      proposals.forEach((_, i) => {
        const start = (row * batch.proposals + i) * batch.pieces;
        own.set(values.subarray(start, start + ids.length), i * ids.length);
      });
      return own;
    };
    return {
      stances: rowOf(answers.stances, batch.proposals, proposals.length),
      facts: rowOf(answers.facts, batch.proposals, proposals.length),
      begins: byPiece(answers.begins),
      ends: byPiece(answers.ends),
      evidence: rowOf(answers.evidence, batch.pieces, ids.length),
      said: rowOf(answers.said, batch.pieces, ids.length),
      kinds: rowOf(answers.kinds, 1, 1),
      former: rowOf(answers.former, 1, 1),
      asked: rowOf(answers.asked, batch.proposals, proposals.length),
      text: rowOf(answers.text, batch.pieces, ids.length),
    };
  });
}

const longest = (lists: readonly (readonly unknown[])[]) => Math.max(1, ...lists.map((list) => list.length));

/** The sides of a batch of these passages; one proposal at least, of padding where there is none. */
const sidesOf = (passages: readonly Encoded[]) => ({
  size: passages.length,
  pieces: longest(passages.map(({ ids }) => ids)),
  proposals: longest(passages.map(({ proposals }) => proposals)),
});

/** What a batch of these passages costs, in pieces. */
function costOf(passages: readonly Encoded[]): number {
  const { size, pieces, proposals } = sidesOf(passages);
  return size * (pieces + proposals / 2);
}

function batchOf(passages: readonly Encoded[]): Batch {
  const { size, pieces, proposals } = sidesOf(passages);
  const table = (width: number, rows: readonly (readonly number[])[]) => {
    const numbers = new Int32Array(size * width);
    rows.forEach((row, index) => {
      numbers.set(row, index * width);
    });
    return numbers;
  };
  const proposed = (part: keyof Proposal) =>
    table(
      proposals,
      passages.map((passage) => passage.proposals.map((proposal) => proposal[part])),
    );
  return {
    size,
    pieces,
    proposals,
    ids: table(
      pieces,
      passages.map(({ ids }) => ids),
    ),
    first: proposed('first'),
    last: proposed('last'),
    marks: proposed('mark'),
  };
}
