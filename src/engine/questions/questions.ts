import type { Person, Stance } from '../analysis.ts';
import { gathered } from './matters.ts';
import { nameOf } from './question-name.ts';
import { type ToldIn, toldIn } from './told-in.ts';

/**
 * Says of each stance which of the article's questions it is on. Targets are on one question where they mean the same (sameTarget), or where one is an act upon
 * the other (words/acts-upon.ts): then those who are for the one and those who are for the other may stand on opposite sides. `told`: what the article tells of how it names things.
 */
export function withQuestions<Some extends Pick<Person, 'stances'>>(people: readonly Some[], told: ToldIn = toldIn('')): Some[] {
  const stances = people.flatMap((person) => person.stances);
  const questions = gathered(
    stances.map(({ target }) => target),
    told,
  );
  const users = new Map<string, number>();
  for (const person of people)
    for (const wording of new Set(person.stances.map(({ target }) => target))) users.set(wording, (users.get(wording) ?? 0) + 1);
  const places = new Map(
    questions.flatMap((members, id) => {
      const name = nameOf(
        members.map(({ target, turned, readings }) => ({ target, turned, isAct: readings.length > 1, users: users.get(target) ?? 0 })),
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
