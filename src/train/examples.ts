import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TokenName } from '../engine/model/decode.ts';
import type { Tokens } from '../engine/model/features.ts';
import { OUTSIDE, TAGS, TYPES, tagOf } from '../engine/model/tags.ts';
import { stripTitle } from '../engine/names/tidy-names.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { readDocument } from '../engine/text/read-document.ts';
import { tokenize } from '../engine/text/tokens.ts';
import { BEFORE_NAME } from '../vocabulary/abbreviations.ts';

/** A document and the names that a careful reader marked in it. */
export interface Annotated {
  readonly id: string;
  readonly document: Tokens;
  readonly names: readonly TokenName[];
  /** Whether organisations and places are marked too, or persons only. */
  readonly complete: boolean;
  /** Tokens that may be anything: nobody knows what they name. */
  readonly open?: readonly number[];
}

interface CorpusRow {
  readonly id: string;
  readonly doc: string | null;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** What the corpora's own types are to us; all others are no names of persons, organisations or places. */
const CORPUS_TYPES: Readonly<Record<string, (typeof TYPES)[number]>> = {
  PER: 'person',
  ORG: 'organization',
  politicalparty: 'organization',
  university: 'organization',
  band: 'organization',
  magazine: 'organization',
  academicjournal: 'organization',
  group: 'organization',
  corporation: 'organization',
  LOC: 'place',
  country: 'place',
};

const QUOTES: Readonly<Record<string, string>> = { '``': '“', "''": '”', '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']' };

/** Reads rows of a corpus: sentences of one document together where the corpus knows documents, else a document each. */
export function readCorpus(file: string): Annotated[] {
  const rows = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusRow);
  const documents: Annotated[] = [];
  let open: {
    tokens: { text: string; lower: string }[];
    sentences: { firstToken: number; endToken: number }[];
    names: TokenName[];
  } | null = null;
  let doc: string | null = null;
  for (const row of rows) {
    if (!open || row.doc === null || row.doc !== doc) {
      open = { tokens: [], sentences: [], names: [] };
      documents.push({ id: row.doc ?? row.id, document: open, names: open.names, complete: true });
      doc = row.doc;
    }
    addSentence(row, open);
  }
  return documents;
}

function addSentence(
  row: CorpusRow,
  open: { tokens: { text: string; lower: string }[]; sentences: { firstToken: number; endToken: number }[]; names: TokenName[] },
): void {
  const firstToken = open.tokens.length;
  let name: { type: number; first: number } | null = null;
  const close = () => {
    if (name && open.tokens.length > name.first) open.names.push({ ...name, end: open.tokens.length });
    name = null;
  };
  joined(row).forEach(({ token, tag }) => {
    if (!tag.startsWith('I-')) close();
    const type = CORPUS_TYPES[tag.slice(2)];
    if (tag.startsWith('B-') && type) name = { type: TYPES.indexOf(type), first: open.tokens.length };
    const text = QUOTES[token] ?? token;
    for (const piece of tokenize(text, 0, text.length))
      open.tokens.push({ text: piece.text, lower: piece.text.toLowerCase().replaceAll('’', "'") });
  });
  close();
  if (open.tokens.length > firstToken) open.sentences.push({ firstToken, endToken: open.tokens.length });
}

interface Piece {
  token: string;
  readonly tag: string;
}

const LETTERS_BEFORE = /[\p{L}\p{N}]$/u;
const LETTERS_AFTER = /^[\p{L}\p{N}]/u;

/**
 * A row's tokens as they stand in running text, where the corpus cut finer: "Byung - yeon" is one word again, "’ s" a clitic, "Ms ." an abbreviation.
 * A hyphen at which a name ends or begins is left as it is: it may have been a dash.
 */
function joined({ tokens, tags }: CorpusRow): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, tag] = [tokens[i] as string, tags[i] as string];
    const last = pieces.at(-1);
    const next = tokens[i + 1] ?? '';
    if (last && token === '-' && LETTERS_BEFORE.test(last.token) && LETTERS_AFTER.test(next) && within(tags, i) && within(tags, i + 1)) {
      last.token += `-${next}`;
      i++;
    } else if (last && /^[’']$/.test(token) && /^(?:s|re|ve|ll|d|m)$/.test(next) && LETTERS_BEFORE.test(last.token) && tag === 'O') {
      pieces.push({ token: token + next, tag });
      i++;
    } else if (last && token === '.' && BEFORE_NAME.has(last.token.toLowerCase()) && within(tags, i)) last.token += '.';
    else if (last && /^n[’']t$/.test(token) && tag === 'O') last.token += token;
    else pieces.push({ token, tag });
  }
  return pieces;
}

/** Does a row's token belong to what the token before it belongs to: the same name, or no name? */
function within(tags: readonly string[], i: number): boolean {
  const tag = tags[i] as string;
  return tag.startsWith('I-') || (tag === 'O' && tags[i - 1] === 'O');
}

/** The same names without titles: readers of some corpora took "President" or "Dr." into the name. */
export function withoutTitles(annotated: Annotated): Annotated {
  const names = annotated.names.map((name) => (name.type === 0 ? stripTitle(annotated.document.tokens, name) : name));
  return { ...annotated, names };
}

/** A document whose compounds are cut at their hyphens, as some corpora and pages write them: "Byung - yeon". */
export function splitAtHyphens({ document, names, open = [], ...rest }: Annotated): Annotated {
  const tokens: Annotated['document']['tokens'][number][] = [];
  const place = new Int32Array(document.tokens.length + 1);
  document.tokens.forEach(({ text }, i) => {
    place[i] = tokens.length;
    for (const part of /^\p{L}+(?:-\p{L}+)+$/u.test(text) ? text.split(/(-)/) : [text])
      tokens.push({ text: part, lower: part.toLowerCase().replaceAll('’', "'") });
  });
  place[document.tokens.length] = tokens.length;
  const at = (i: number) => place[i] as number;
  return {
    ...rest,
    document: {
      tokens,
      sentences: document.sentences.map(({ firstToken, endToken }) => ({ firstToken: at(firstToken), endToken: at(endToken) })),
    },
    names: names.map(({ type, first, end }) => ({ type, first: at(first), end: at(end) })),
    open: open.flatMap((i) => Array.from({ length: at(i + 1) - at(i) }, (_, part) => at(i) + part)),
  };
}

/** Reads gold articles (persons only). Names that don't begin and end with a token are left out. */
export function readGold(folder: string): Annotated[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ann'))
    .sort()
    .map((file) => {
      const marks: [number, number][] = [];
      const opened: { tag: string; at: number }[] = [];
      let text = '';
      for (const piece of readFileSync(path.join(folder, file), 'utf8').split(/(<\/?[ms](?:\s+[a-z]+="[^"]*")*\s*>)/)) {
        const tag = /^<(\/?)([ms])[\s>]/.exec(piece);
        if (!tag) text += piece;
        else if (!tag[1]) opened.push({ tag: tag[2] as string, at: text.length });
        else {
          const last = opened.pop();
          if (last?.tag === 'm') marks.push([last.at, text.length]);
        }
      }
      const document = readDocument(plainArticle(text));
      const starts = new Map(document.tokens.map((token) => [token.start, token.index]));
      const ends = new Map(document.tokens.map((token) => [token.end, token.index + 1]));
      const names = marks
        .sort((a, b) => a[0] - b[0])
        .map(([start, end]) => ({ type: 0, first: starts.get(start) ?? -1, end: ends.get(end) ?? -1 }));
      return { id: file.slice(0, -4), document, names: names.filter(({ first, end }) => first >= 0 && end > first), complete: false };
    });
}

/** For each token the set of tags (bits) that the annotation allows. */
export function allowedTags({ document, names, complete, open = [] }: Annotated): Uint16Array {
  let outside = 1 << OUTSIDE;
  if (!complete) for (let tag = 1; tag < TAGS.length; tag++) if (tag >= tagOf(1, 0)) outside |= 1 << tag;
  const allowed = new Uint16Array(document.tokens.length).fill(outside);
  for (const i of open) allowed[i] = (1 << TAGS.length) - 1;
  for (const { type, first, end } of names) {
    for (let i = first; i < end; i++) allowed[i] = 1 << tagOf(type, partOf(i - first, end - first));
  }
  return allowed;
}

/** The part of a name at a place of it: 0 its beginning, 1 its inside, 2 its end, 3 all of it. */
function partOf(place: number, words: number): number {
  if (words === 1) return 3;
  if (place === 0) return 0;
  return place === words - 1 ? 2 : 1;
}
