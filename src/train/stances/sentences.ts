import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { alone, isStaged, MOVED, staged, stageOf } from '../../cli/staged.ts';
import type { Recognizer } from '../../engine/model/recognizer.ts';
import type { Candidate } from '../../engine/stances/candidates.ts';
import type { Reading } from '../../engine/stances/find-stances.ts';
import { addAnswer } from './gold.ts';
import type { NetExample } from './learn-net.ts';
import { bestWorded } from './match.ts';
import { POSITIONS } from './written.ts';

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
    let close = !text || /^(?:[.,;:!?%)\]]|'s|'|n't|'re|'ve|'ll|'d|'m)$/.test(token) || /[(\[$]$/.test(text);
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
  const rows = (file: string) => gunzipSync(readFileSync(path.join(shared, 'corpora', file))).toString('utf8').trim().split('\n'); // biome-ignore format: one chain
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

/** A unit of the net with its candidates. */
export interface MarkedUnit extends NetExample {
  readonly candidates: readonly Candidate[];
}

/** A marked sentence as units of the net. Whoever is named in it and holds nothing shows no position. */
export function examplesOf({ text, marks }: MarkedSentence, recognizer: Recognizer): MarkedUnit[] {
  const plain = stageOf(alone(text).text, recognizer, true);
  const byPerson = new Map<string, Mark[]>(plain.cast.people.map(({ id }) => [id, []]));
  const others = new Map<string, Mark[]>();
  for (const mark of marks) {
    const [start = -1, end = -1] = mark.holder ?? [];
    const form = text.slice(start, end);
    const isPronoun = /^(?:he|she|they|it|i|we)$/i.test(form);
    const named = mark.holder && !isPronoun ? plain.scene.mentions.find(({ span }) => span[0] < end + MOVED && span[1] > start + MOVED) : undefined; // biome-ignore format: one choice
    if (named) byPerson.get(named.person)?.push(mark);
    else others.set(String(mark.holder), [...(others.get(String(mark.holder)) ?? []), mark]);
  }
  const examples = [...byPerson].flatMap(([person, own]) => unitsOf(plain.readings, person, alone(text).firstBlock, own));
  for (const own of others.values()) {
    const stage = staged(text, own[0]?.holder ?? null);
    const { readings, cast } = stageOf(stage.text, recognizer, true);
    const person = cast.people.find(({ name }) => isStaged(name));
    if (person) examples.push(...unitsOf(readings, person.id, stage.firstBlock, own));
  }
  return examples;
}

/** A person's units with what is right in them; blocks before the first belong to the stage. */
function unitsOf(readings: readonly Reading[], person: string, firstBlock: number, marks: readonly Mark[]): MarkedUnit[] {
  return readings
    .filter(({ unit }) => unit.person === person && unit.sentence.block >= firstBlock)
    .map(({ candidates, input }) => {
      const answers = new Set<number>();
      const add = (place: number, sign: Mark['sign']) => addAnswer(answers, place, POSITIONS[sign]);
      const texts = candidates.map(({ target, origin }) => (origin === 'before' || origin === 'topic' ? '' : target.text));
      for (const { targets, sign } of marks) for (const place of bestWorded(texts, targets)) add(place, sign);
      // The way is known, the target is no candidate.
      if (!answers.size) candidates.forEach((_, place) => { for (const { sign } of marks) add(place, sign); }); // biome-ignore format: one pair
      return { input, candidates, answers: answers.size ? [...answers] : [-1] };
    });
}
