import { SIGNS } from '../../cli/marked-articles.ts';
import { alone, isStaged, MOVED, staged, stageOf } from '../../cli/staged.ts';
import type { Recognizer } from '../../engine/model/recognizer.ts';
import { type Lesson, lessonOf } from './lessons.ts';
import type { Mark, MarkedSentence } from './marked-sentences.ts';

/** A marked sentence as lessons: for each holder, and for whoever is named in it and holds nothing. What the mark leaves open is told by a stage around the sentence (cli/staged.ts). */
export function sentenceLessons({ id, text, marks }: MarkedSentence, recognizer: Recognizer): Lesson[] {
  const plain = stageOf(alone(text).text, recognizer);
  const byPerson = new Map<string, Mark[]>(plain.cast.people.map((person) => [person.id, []]));
  const others = new Map<string, Mark[]>();
  for (const mark of marks) {
    const [start = -1, end = -1] = mark.holder ?? [];
    const isPronoun = /^(?:he|she|they|it|i|we)$/i.test(text.slice(start, end));
    const named =
      mark.holder && !isPronoun ? plain.context.mentions.find(({ span }) => span[0] < end + MOVED && span[1] > start + MOVED) : undefined;
    if (named) byPerson.get(named.person)?.push(mark);
    else others.set(String(mark.holder), [...(others.get(String(mark.holder)) ?? []), mark]);
  }
  const lessons = [...byPerson].flatMap(([person, own]) => lessonsIn(id, alone(text), plain, person, own));
  for (const own of others.values()) {
    const stage = staged(text, own[0]?.holder ?? null);
    const read = stageOf(stage.text, recognizer);
    const person = read.cast.people.find(({ name }) => isStaged(name));
    if (person) lessons.push(...lessonsIn(id, stage, read, person.id, own));
  }
  return lessons;
}

function lessonsIn(
  id: string,
  stage: { text: string; firstBlock: number },
  { passages }: ReturnType<typeof stageOf>,
  person: string,
  marks: readonly Mark[],
): Lesson[] {
  const article = { id, source: 'sentences', group: id, text: stage.text, people: [] };
  return passages
    .filter((passage) => passage.person === person && passage.block >= stage.firstBlock)
    .map((passage) => {
      const stances = marks.map(({ targets, sign }) => ({ target: targets, position: SIGNS[sign], evidence: passage.own }));
      return { ...lessonOf(article, passage, { name: passage.holder, mentions: null, stances, facts: null }, []), evidence: null };
    });
}
