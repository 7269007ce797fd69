import type { Stance } from '../analysis.ts';
import type { Passage, Passages } from '../proposals/passages.ts';
import type { Encoder } from '../reader/encoder.ts';
import { type PassageAnswer, readPassages } from '../reader/read-passages.ts';
import type { SpeechContext } from '../statements/speech-context.ts';
import { fuseStances } from './fuse-stances.ts';

/** Where the people who are read so far stand, and what the encoder answered of each of their passages, by id; and who is still to be read. */
export interface ReadSoFar {
  readonly stances: ReadonlyMap<string, readonly Stance[]>;
  readonly answers: ReadonlyMap<string, readonly PassageAnswer[]>;
  readonly unread: readonly string[];
}

/** So many passages of one person are read together; a slice ends when so many have been read, or a person is done whom somebody waits for. */
const TOGETHER = 4;

/** Has the encoder read where each person stands, person after person, in slices; whom `first` names come first. One slice at least; with the last one everybody's stances are weighed again. */
export async function* readStances(
  context: SpeechContext,
  { passages, sayings }: Passages,
  encoder: Encoder,
  first?: () => readonly string[],
): AsyncGenerator<ReadSoFar, void> {
  const unread = byPerson(passages.filter(({ proposals }) => proposals.length));
  const answers = new Map<string, PassageAnswer[]>();
  const stances = new Map<string, readonly Stance[]>();
  do {
    const done: string[] = [];
    for (let count = 0; count < TOGETHER && unread.size; ) {
      const wanted = first?.() ?? [];
      const person = wanted.find((id) => unread.has(id)) ?? (unread.keys().next().value as string);
      const own = unread.get(person) ?? [];
      const read = [...(answers.get(person) ?? []), ...(await readPassages(own.splice(0, TOGETHER), context.document.text, encoder))];
      count += read.length - (answers.get(person)?.length ?? 0);
      answers.set(person, read);
      if (own.length) continue;
      unread.delete(person);
      done.push(person);
      if (wanted.includes(person)) break;
    }
    // What is claimed of others in the same words is known at the end.
    const all = [...answers.values()].flat();
    for (const person of unread.size ? done : answers.keys()) stances.set(person, fuseStances(context, sayings, person, all));
    yield { stances, answers, unread: [...unread.keys()] };
  } while (unread.size);
}

function byPerson(passages: readonly Passage[]): Map<string, Passage[]> {
  const people = new Map<string, Passage[]>();
  for (const passage of passages) {
    const own = people.get(passage.person);
    if (own) own.push(passage);
    else people.set(passage.person, [passage]);
  }
  return people;
}
