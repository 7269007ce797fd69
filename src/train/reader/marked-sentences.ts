import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a reader marked in a sentence: who holds it (null: whoever says the sentence), which way, and what names its target. */
export interface Mark {
  readonly holder: readonly [start: number, end: number] | null;
  readonly sign: '+' | '-' | '~';
  readonly targets: readonly string[];
}

export interface MarkedSentence {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Sentences of two corpora that readers marked for this project, by places: n and the row's number in NewsMTSC, g and the number in GMB's own ids. */
const MARKS = path.join(import.meta.dirname, 'marks.txt');

/** One line of marks: "n17 0:4-12:30,15:30 -+40:52": the row; then the holder's place ("-" for none), the sign, the places of what names the target. Throws where it isn't so. */
export function parseMarks(line: string, text: string): Mark[] {
  return line
    .split(' ')
    .slice(1)
    .map((mark) => {
      const [, start, end, sign, targets = ''] = /^(?:(\d+):(\d+)|-)([+~-])([\d:,]+)$/.exec(mark) ?? [];
      const places = targets.split(',').map((place) => place.split(':').map(Number) as [number, number]);
      if (!sign || places.some(([from, to]) => !(from < to && to <= text.length)))
        throw new Error(`${line}: can't read the mark "${mark}"`);
      return {
        holder: start && end ? [Number(start), Number(end)] : null,
        sign: sign as Mark['sign'],
        targets: places.map(([from, to]) => text.slice(from, to)),
      };
    });
}

/** GMB's tokens as a sentence. */
export function joinTokens(tokens: readonly string[]): string {
  let text = '';
  let open = false;
  for (const token of tokens) {
    let close = !text || /^(?:[.,;:!?%)\]]|'s|'|n't|'re|'ve|'ll|'d|'m)$/.test(token) || /[([$]$/.test(text);
    if (token === '"') {
      close = open || !text;
      open = !open;
    } else if (open && /(?:^|\s)"$/.test(text)) close = true;
    text += (close ? '' : ' ') + token;
  }
  return text;
}

/** All marked sentences. */
export function readMarked(shared: string): MarkedSentence[] {
  const rows = (file: string) =>
    gunzipSync(readFileSync(path.join(shared, 'corpora', file)))
      .toString('utf8')
      .trim()
      .split('\n');
  const news = rows('stance/train.newsmtsc.train.jsonl.gz');
  const gmb = new Map(rows('names/train.gmb-repaired.all.jsonl.gz').map((row) => [/^\{"id": ?"gmb-(\d+)"/.exec(row)?.[1], row]));
  return readFileSync(MARKS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const id = line.split(' ', 1)[0] ?? '';
      const row = JSON.parse((id[0] === 'n' ? news[Number(id.slice(1)) - 1] : gmb.get(id.slice(1))) ?? '{}') as {
        text?: string;
        tokens?: string[];
      };
      const text = row.text ?? joinTokens(row.tokens ?? []);
      return { id, text, marks: parseMarks(line, text) };
    });
}
