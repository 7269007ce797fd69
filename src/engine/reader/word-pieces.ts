/** Word pieces of a text, in its order: their numbers in the vocabulary, and where each stands in the text (UTF-16, end exclusive). */
export interface Pieces {
  readonly ids: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Splits a text into word pieces. */
export type ReadPieces = (text: string) => Pieces;

/** Numbers of the vocabulary's pieces with a meaning of their own: padding, a word that can't be split, a passage's first and last piece. No text yields any but `unknown`. */
export const PIECE = { padding: 0, unknown: 100, first: 101, last: 102 } as const;

/** A longer word is unknown as a whole. */
const LONGEST_WORD = 100;
const CONTINUES = '##';

/** What becomes of a character: letters that join a word (maybe none), a break between words, or a word of its own. */
interface Character {
  readonly kind: 'letters' | 'break' | 'alone';
  /** Lower case, without accents. */
  readonly letters: string;
}

/** The reference leaves these three out with other control characters. */
const NO_BREAK = /[\v\f\u0085]/;
const IDEOGRAPH = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u;
const PUNCTUATION = /[\p{P}$+<=>^`|~]/u;

/** How BERT's "uncased" models see one character. */
function read(character: string): Character {
  if (/\p{White_Space}/u.test(character) && !NO_BREAK.test(character)) return { kind: 'break', letters: '' };
  if (/[\p{Cc}\p{Cf}\p{Co}\ufffd]/u.test(character)) return { kind: 'letters', letters: '' };
  const letters = character
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return { kind: IDEOGRAPH.test(character) || PUNCTUATION.test(letters) ? 'alone' : 'letters', letters };
}

/** Splits a word into the pieces of a vocabulary, each the longest that there is; answers them and where they end in it. */
type SplitWord = (word: string) => readonly (readonly [id: number, end: number])[];

/** `vocabulary`: a piece a line. A word that can't be split is one unknown piece. */
function splitter(vocabulary: string): SplitWord {
  const numbers = new Map(vocabulary.split('\n').map((piece, number) => [piece, number]));
  const longest = Math.max(...[...numbers.keys()].map((piece) => piece.length));
  return (word) => {
    const unknown = [[PIECE.unknown, word.length]] as const;
    if (word.length > LONGEST_WORD && [...word].length > LONGEST_WORD) return unknown;
    const pieces: [number, number][] = [];
    for (let at = 0; at < word.length; ) {
      let end = Math.min(word.length, at + longest) + 1;
      let id: number | undefined;
      while (id === undefined && --end > at) id = numbers.get((at ? CONTINUES : '') + word.slice(at, end));
      if (id === undefined) return unknown;
      pieces.push([id, end]);
      at = end;
    }
    return pieces;
  };
}

/**
 * Word pieces as BERT's uncased models were trained on, by the same rules as the tokenizer that they were trained with, and where each stands in the text.
 * `vocabulary`: a piece a line, as the base model's vocab.txt. Linear in the text's length; never throws, whatever the text.
 */
export function createPieces(vocabulary: string): ReadPieces {
  const split = splitter(vocabulary);
  const characters = new Map<string, Character>();
  const characterOf = (text: string): Character => {
    const known = characters.get(text);
    if (known) return known;
    const character = read(text);
    characters.set(text, character);
    return character;
  };
  return (text) => piecesOf(text, characterOf, split);
}

function piecesOf(text: string, characterOf: (text: string) => Character, split: SplitWord): Pieces {
  const pieces: Pieces = { ids: [], starts: [], ends: [] };
  /** The word that is being read, and for each unit of it where its character begins and ends in the text. */
  let word = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const endWord = () => {
    let from = 0;
    for (const [id, end] of word ? split(word) : []) {
      pieces.ids.push(id);
      pieces.starts.push(starts[from] as number);
      pieces.ends.push(ends[end - 1] as number);
      from = end;
    }
    word = '';
    starts.length = 0;
    ends.length = 0;
  };
  let at = 0;
  for (const character of text) {
    const { kind, letters } = characterOf(character);
    if (kind !== 'letters') endWord();
    word += letters;
    for (let unit = 0; unit < letters.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    if (kind === 'alone') endWord();
    at += character.length;
  }
  endWord();
  return pieces;
}
