import type { LikelyPosition, Person, Position, Stance } from '../../engine/analysis.ts';
import { plainWording } from '../../vocabulary/plain-wording.ts';
import { OPPOSITE } from '../../vocabulary/terms.ts';
import { keysFor } from '../text/list-keys.ts';

/** A stance on a question, in the person's own words. */
interface Stand {
  readonly stance: Stance;
  /** Whether the person speaks of the thing by another name than the question does, or of its opposite: then their own is to be shown. */
  readonly isOwnWording: boolean;
}

/** One person on one question. */
export interface Participant {
  readonly person: Person;
  /** The side of the question that they are on; mixed also where one stance is on either. */
  readonly side: Position;
  /** Never for or against the question's own thing, only its opposite: "against lifting the ban", where the question is the ban. */
  readonly isTurned: boolean;
  /** The surest first. */
  readonly stands: readonly Stand[];
}

/** Words of somebody that are a position, but not sure in side or target. */
export interface Unsorted {
  readonly person: Person;
  readonly positions: readonly LikelyPosition[];
}

/** What people of an article take sides on, and everyone who does. */
export interface Question {
  /** Names it for as long as a view is open. */
  readonly key: string;
  /** In the words that name it best (engine/questions/question-name.ts). */
  readonly title: string;
  /** In the order of the people given, each once. */
  readonly participants: readonly Participant[];
  /** Who else speaks of it, on no side for sure. */
  readonly unsorted: readonly Unsorted[];
}

interface Held {
  readonly person: Person;
  readonly stance: Stance;
}

const isTurned = ({ question }: Stance): boolean => question?.turned === true;

/** Whether a wording says no more than a question's name: "tunnel" where that is "the railway tunnel". */
const isIn = (target: string, name: string): boolean => ` ${plainWording(name)} `.includes(` ${plainWording(target)} `);

function participant(person: Person, stances: readonly Stance[], title: Stance): Participant {
  const turned = (stance: Stance) => isTurned(stance) !== isTurned(title);
  const sides = stances.map((stance) => (turned(stance) ? OPPOSITE[stance.position] : stance.position));
  const [side = 'mixed'] = sides;
  return {
    person,
    side: sides.every((each) => each === side) ? side : 'mixed',
    isTurned: stances.every(turned),
    stands: stances
      .toSorted((a, b) => b.confidence - a.confidence)
      .map((stance) => ({ stance, isOwnWording: turned(stance) || !isIn(stance.target, title.target) })),
  };
}

/** What belongs together, in the order of its first. */
function grouped<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** Those on one side of a question. */
export const onSide = ({ participants }: Question, side: Position): Participant[] => participants.filter((each) => each.side === side);

/** The words that show where somebody stands on a question. */
const wordsOf = ({ stands }: Participant): string =>
  stands
    .map(({ stance }) => stance.evidence.join())
    .sort()
    .join(' ');

/** Participants with those together whom the very same words show: of a joint statement. */
export const jointly = (participants: readonly Participant[]): Participant[][] => [...grouped(participants, wordsOf).values()];

/** True where some are for it and some against. */
export const isDisputed = (question: Question): boolean => onSide(question, 'for').length > 0 && onSide(question, 'against').length > 0;

/** True where more than one person takes a side. */
export const isShared = ({ participants }: Question): boolean => participants.length > 1;

/** Where the article first shows somebody to take a side. */
const firstOf = ({ participants }: Question): number =>
  Math.min(...participants.flatMap(({ stands }) => stands.map(({ stance }) => stance.evidence[0])));

/**
 * The questions of an article, each with everyone on it: those with two sides first, then those on which several are, then those of one person; of each the one
 * with most people first, then the one that the article comes to first. Every stance of the people given is on one question, nobody twice on the same.
 */
export function questionsOf(people: readonly Person[]): Question[] {
  const held = people.flatMap((person) => person.stances.map((stance): Held => ({ person, stance })));
  const groups = grouped(held, ({ stance }) => stance.question?.id ?? `alone: ${plainWording(stance.target)}`);
  const questions = [...groups.values()].flatMap((all): Omit<Question, 'key'>[] => {
    const title = (all.find(({ stance }) => stance.question?.names) ?? all[0])?.stance;
    if (!title) return [];
    const byPerson = grouped(all, ({ person }) => person);
    const participants = [...byPerson].map(([person, own]) =>
      participant(
        person,
        own.map(({ stance }) => stance),
        title,
      ),
    );
    const others = people.filter((person) => !byPerson.has(person));
    return [
      {
        title: title.target,
        participants,
        unsorted: unsortedOf(others, ({ question }) => question !== undefined && question.id === title.question?.id),
      },
    ];
  });
  const keys = keysFor(questions.map(({ title }) => plainWording(title)));
  return questions
    .map((question, at): Question => ({ ...question, key: keys[at] ?? question.title }))
    .sort(
      (a, b) =>
        Number(isDisputed(b)) - Number(isDisputed(a)) ||
        b.participants.length - a.participants.length ||
        firstOf(a) - firstOf(b) ||
        (a.title < b.title ? -1 : 1),
    );
}

/** Those of some people who have positions of a sort that are not sure, with these. */
const unsortedOf = (people: readonly Person[], has: (position: LikelyPosition) => boolean): Unsorted[] =>
  people.map((person) => ({ person, positions: person.positions.filter(has) })).filter(({ positions }) => positions.length > 0);

/** Those whose positions are likely, but on no question that somebody is surely on. */
export function onNoQuestion(people: readonly Person[]): Unsorted[] {
  const ids = new Set(people.flatMap(({ stances }) => stances.map(({ question }) => question?.id)));
  return unsortedOf(people, ({ question }) => question === undefined || !ids.has(question.id));
}

/** On which side of what a stance is on somebody stands: for that thing, as the stance names it, or against it. */
export function sideSeenFrom(stance: Stance, { stands }: Participant): Position {
  const sides = stands.map(({ stance: theirs }) => (isTurned(theirs) === isTurned(stance) ? theirs.position : OPPOSITE[theirs.position]));
  const [side = 'mixed'] = sides;
  return sides.every((each) => each === side) ? side : 'mixed';
}

/** The question on which somebody's stance is. */
export const questionWith = (questions: readonly Question[], stance: Stance): Question | undefined =>
  questions.find(({ participants }) => participants.some(({ stands }) => stands.some((stand) => stand.stance === stance)));
