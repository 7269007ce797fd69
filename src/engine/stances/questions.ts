import type { Person, Stance } from '../analysis.ts';
import { actUpon } from '../words/acts-upon.ts';
import { nameOf } from './question-name.ts';
import { sameTarget, type TargetWords, targetWords, topicsOf } from './same-target.ts';

/** One way to take a target: as it stands, or as the thing that it is an act upon. */
interface Reading extends TargetWords {
  /** Whether the target is that thing's opposite. */
  readonly turned: boolean;
}

/** Pressure on somebody is put by sanctions: news calls them by either word. */
const PRESSURE = /\bpressures?(?= (?:on|upon|against) \p{Lu})/gu;
/** What is said of when, not of what. */
const LATER = / (?:now|again|anymore|altogether|at all)$/;
const wordsOf = (phrase: string): TargetWords => targetWords(phrase.replace(PRESSURE, 'sanctions').replace(LATER, ''));
const SANCTION = 'sanction';

/** A target in all its readings, from the whole to what is at its heart: "lifting the ban on fireworks", "the ban on fireworks" turned, "fireworks" turned twice. */
function readingsOf(target: string): Reading[] {
  const readings: Reading[] = [{ ...wordsOf(target), turned: false }];
  let turned = false;
  for (let act = actUpon(target); act; act = actUpon(act.object)) {
    const words = wordsOf(act.object);
    const isName = [...words.words].every((word) => words.names.has(word));
    if (words.words.size === 0 || (isName && !act.attitude)) break;
    turned = turned !== act.turns;
    readings.push({ ...words, turned });
  }
  return readings;
}

/** Whether two targets are opposites; null where they are not about one thing. Readings nearest to the words as they stand decide. */
function opposed(a: readonly Reading[], b: readonly Reading[], topics: ReadonlySet<string>): boolean | null {
  for (let taken = 0; taken < a.length + b.length - 1; taken++)
    for (let at = Math.max(0, taken - b.length + 1); at < a.length && at <= taken; at++) {
      const [one, other] = [a[at], b[taken - at]];
      if (one && other && sameTarget(one, other, topics)) return one.turned !== other.turned;
    }
  return null;
}

interface Wording {
  readonly target: string;
  readonly readings: readonly Reading[];
}

/** A wording of a question, and whether it is the opposite of its first one. */
interface Member extends Wording {
  readonly turned: boolean;
}

/** Whether a wording belongs to a question, as the opposite of its first one or not: only where it is about one thing with every wording of it, and they agree. */
function placeIn(members: readonly Member[], { readings }: Wording, topics: ReadonlySet<string>): boolean | null {
  let place: boolean | null = null;
  for (const member of members) {
    const isOpposed = opposed(readings, member.readings, topics);
    if (isOpposed === null) return null;
    const turned = isOpposed !== member.turned;
    if (place !== null && place !== turned) return null;
    place = turned;
  }
  return place;
}

/** What a target is about in the end. */
const heartOf = ({ target, readings }: Wording): TargetWords => readings.at(-1) ?? wordsOf(target);

/** The same wordings where one that says only "sanctions" means those on the one whom all others name: where they name several, it may mean any. */
function withWhom(wordings: readonly Wording[]): readonly Wording[] {
  const named = wordings.map(heartOf).filter(({ words, names }) => words.has(SANCTION) && names.size > 0);
  const [whom, ...others] = new Set(named.map(({ names }) => [...names].sort().join(' ')));
  const first = named[0];
  if (whom === undefined || others.length > 0 || !first) return wordings;
  const meant = { words: new Set([SANCTION, ...first.names]), names: first.names, head: SANCTION };
  const whole = (reading: Reading): Reading =>
    reading.words.size === 1 && reading.words.has(SANCTION) ? { ...meant, turned: reading.turned } : reading;
  return wordings.map((wording) => ({ ...wording, readings: wording.readings.map(whole) }));
}

/** The wordings of an article gathered into questions: the plainest first in each, whatever order they come in. */
function gather(targets: readonly string[], topics: ReadonlySet<string>): Member[][] {
  const all = [...new Set(targets)].map((target): Wording => ({ target, readings: readingsOf(target) }));
  const wordings = withWhom(all).toSorted(
    (a, b) => heartOf(a).words.size - heartOf(b).words.size || a.readings.length - b.readings.length || (a.target < b.target ? -1 : 1),
  );
  const questions: Member[][] = [];
  for (const wording of wordings) {
    const found = questions.map((members) => placeIn(members, wording, topics));
    const at = found.findIndex((place) => place !== null);
    if (at < 0) questions.push([{ ...wording, turned: false }]);
    else questions[at]?.push({ ...wording, turned: found[at] === true });
  }
  return questions;
}

/**
 * Says of each stance which of the article's questions it is on. Targets are on one question where they mean the same (sameTarget), or where one is an act upon
 * the other (words/acts-upon.ts): then those who are for the one and those who are for the other may stand on opposite sides. `headline`: the article's.
 */
export function withQuestions<Some extends Pick<Person, 'stances'>>(people: readonly Some[], headline = ''): Some[] {
  const stances = people.flatMap((person) => person.stances);
  const questions = gather(
    stances.map(({ target }) => target),
    topicsOf(headline),
  );
  const usersOf = (wording: string) => people.filter((person) => person.stances.some(({ target }) => target === wording)).length;
  const places = new Map(
    questions.flatMap((members, id) => {
      const name = nameOf(
        members.map(({ target, turned, readings }) => ({ target, turned, isAct: readings.length > 1, users: usersOf(target) })),
      );
      return members.map(({ target, turned }) => [target, { id, turned, ...(target === name && { names: true as const }) }] as const);
    }),
  );
  const placed = (stance: Stance): Stance => {
    const question = places.get(stance.target);
    return question ? { ...stance, question } : stance;
  };
  return people.map((person) => ({ ...person, stances: person.stances.map(placed) }));
}
