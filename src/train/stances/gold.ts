import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stageOf } from '../../cli/staged.ts';
import type { Position, Span } from '../../engine/analysis.ts';
import type { Recognizer } from '../../engine/model/recognizer.ts';
import type { Cast } from '../../engine/people/resolve-people.ts';
import type { Choice } from '../../engine/stances/choose.ts';
import type { Reading } from '../../engine/stances/find-stances.ts';
import type { Scene } from '../../engine/statements/scene.ts';
import { bestWorded, matchesTarget } from './match.ts';
import { lineOf, readerFound, readVerdicts, type Verdicts } from './verdicts.ts';

/** A position as readers marked it. */
export interface GoldStance {
  readonly target: readonly string[];
  readonly position: Position;
  readonly evidence: Span;
}

/** A person as readers marked them. */
export interface GoldPerson {
  readonly mentions: readonly Span[];
  readonly stances: readonly GoldStance[];
}

interface GoldReader {
  goldIds(folder: string): string[];
  readGold(folder: string, id: string): { id: string; text: string; people: readonly GoldPerson[] };
}

/** A marked article with everything that its people might take a position on, and which of it readers marked. */
export interface Lesson {
  readonly id: string;
  /** The outlet: what the articles are dealt into folds by. */
  readonly publisher: string;
  readonly scene: Scene;
  readonly readings: readonly Reading[];
  /** For each reading the right answers: 2 × candidate for "for", + 1 for "against", -1 for none. Several where readers leave it open. */
  readonly answers: readonly (readonly number[])[];
  /** How many stances readers marked, those of people whom the engine doesn't know too. */
  readonly marked: number;
  /** For each choice: was its target marked so, and its place; and did a reader of the line find it right (null: nobody read it)? */
  judge(choices: readonly Choice[]): Judged[];
}

/** What is known of a choice in a marked article. */
export interface Judged {
  readonly target: boolean;
  readonly evidence: boolean;
  readonly reader: boolean | null;
}

/** Reads the gold articles of a folder through the engine's own steps. */
export async function readLessons(shared: string, set: string, recognizer: Recognizer): Promise<Lesson[]> {
  const { goldIds, readGold } = (await import(pathToFileURL(path.join(shared, 'bench/gold.mjs')).href)) as GoldReader;
  const folder = path.join(shared, 'gold', set);
  const verdicts = readVerdicts();
  return goldIds(folder).map((id) => lessonOf(readGold(folder, id), recognizer, verdicts));
}

/** A marked article with everything that its people might take a position on, and which of it is right. */
export function lessonOf(
  { id, text, people }: ReturnType<GoldReader['readGold']>,
  recognizer: Recognizer,
  read: Verdicts = new Map(),
): Lesson {
  const { cast, scene, readings } = stageOf(text, recognizer);
  const stancesOf = new Map([...partners(people, cast)].map(([gold, person]) => [person, gold.stances]));
  const line = (offset: number) => text.lastIndexOf('\n', offset);
  return {
    id,
    publisher: id.replace(/^[a-z]\d+-/, ''),
    scene,
    readings,
    answers: readings.map((reading) => answersOf(reading, stancesOf.get(reading.unit.person) ?? [])),
    marked: people.reduce((sum, { stances }) => sum + stances.length, 0),
    judge(choices) {
      const verdicts = choices.map((choice) => ({
        target: false,
        evidence: false,
        reader: readerFound(read, lineOf(id, scene, choice), choice.candidate.target.text),
      }));
      for (const [person, stances] of stancesOf) {
        const [byTarget, byLine] = [new Set(stances), new Set(stances)];
        choices.forEach(({ unit, candidate, position }, i) => {
          const verdict = verdicts[i];
          if (unit.person !== person || !verdict) return;
          const right = [...byTarget].find((gold) => gold.position === position && matchesTarget(candidate.target.text, gold.target));
          const place = [...byLine].find((gold) => gold.position === position && line(gold.evidence[0]) === line(unit.sentence.start));
          if (right) byTarget.delete(right);
          if (place) byLine.delete(place);
          verdict.target = right !== undefined;
          verdict.evidence = place !== undefined;
        });
      }
      return verdicts;
    },
  };
}

/** One person of the engine's for each of the readers': the most mentions in common. */
function partners(people: readonly GoldPerson[], { people: found }: Cast): Map<GoldPerson, string> {
  const pairs = people.flatMap((gold) => {
    const marked = new Set(gold.mentions.map(String));
    return found.map(({ id, mentions }) => ({ gold, id, common: mentions.filter(({ span }) => marked.has(String(span))).length }));
  });
  const partner = new Map<GoldPerson, string>();
  const taken = new Set<string>();
  for (const { gold, id, common } of pairs.sort((a, b) => b.common - a.common)) {
    if (!common || partner.has(gold) || taken.has(id)) continue;
    partner.set(gold, id);
    taken.add(id);
  }
  return partner;
}

/**
 * Where a marked stance's evidence meets the sentence, the candidates that name its target are right; if none does, all are, as far as the position goes.
 * Elsewhere nothing is right, or what readers marked of the person in another place.
 */
function answersOf({ unit: { sentence }, candidates }: Reading, stances: readonly GoldStance[]): number[] {
  const here = stances.filter(({ evidence: [start, end] }) => start < sentence.end && end > sentence.start);
  const answers = new Set<number>(here.length ? [] : [-1]);
  const texts = candidates.map(({ target }) => target.text);
  for (const { target: alternatives, position } of here.length ? here : stances)
    for (const place of bestWorded(texts, alternatives)) addAnswer(answers, place, position);
  if (!answers.size) candidates.forEach((_, place) => { for (const { position } of here) addAnswer(answers, place, position); }); // biome-ignore format: one pair
  return [...answers];
}

/** Adds what is right where a position towards the candidate at a place is: 2 × place for "for", + 1 for "against", both for a mixed one. */
export function addAnswer(answers: Set<number>, place: number, position: Position): void {
  if (position !== 'against') answers.add(2 * place);
  if (position !== 'for') answers.add(2 * place + 1);
}
