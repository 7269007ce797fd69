import type { Kind, Stance } from '../analysis.ts';
import type { Name } from '../names/find-names.ts';
import type { Encoder } from '../reader/encoder.ts';
import { type Passage, passagesOf } from '../reader/passages.ts';
import { readPassages } from '../reader/read-passages.ts';
import type { Speech } from '../statements/find-statements.ts';
import { stancesOf } from './lines.ts';

/** Where the people who are read so far stand, by id, and who is still to be read. */
export interface ReadSoFar {
  readonly stances: ReadonlyMap<string, readonly Stance[]>;
  readonly unread: readonly string[];
}

/** A slice ends with the person with whom so many passages have been read. */
const PASSAGES_A_SLICE = 8;

/** Has the encoder read where each person stands, person after person, in slices; whom `first` names come first. One slice at least. */
export async function* readStances(
  speech: Speech,
  names: readonly Name[],
  kinds: ReadonlyMap<string, Kind>,
  encoder: Encoder,
  first?: () => readonly string[],
): AsyncGenerator<ReadSoFar, void> {
  const { scene } = speech;
  const { passages, sayings } = passagesOf(speech, names, kinds);
  const unread = new Map<string, Passage[]>();
  for (const passage of passages) {
    const own = unread.get(passage.person);
    if (own) own.push(passage);
    else unread.set(passage.person, [passage]);
  }
  const stances = new Map<string, readonly Stance[]>();
  do {
    for (let count = 0; count < PASSAGES_A_SLICE && unread.size; ) {
      const wanted = first?.() ?? [];
      const person = wanted.find((id) => unread.has(id)) ?? (unread.keys().next().value as string);
      const own = unread.get(person) ?? [];
      unread.delete(person);
      stances.set(person, stancesOf(scene, sayings, await readPassages(own, scene.document.text, encoder)));
      count += own.length;
      if (wanted.includes(person)) break;
    }
    yield { stances, unread: [...unread.keys()] };
  } while (unread.size);
}
