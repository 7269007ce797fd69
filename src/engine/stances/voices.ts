import { inVoices, type Voice, voiceOf } from '../../vocabulary/confidence.ts';
import type { LikelyPosition, Person, Stance } from '../analysis.ts';
import { overlap } from '../text/overlap.ts';
import { withQuestions } from './questions.ts';

/** Words that begin and end like a sentence, or several: "“No toll,” Ruiz said." */
const WHOLE = /^["“”‘'([]*[\p{Lu}\p{N}].*[.!?…]["”’')\]]*$/su;
/** Words that name something: of "the toll" the second. */
const TELLING = /[\p{L}\p{N}]{3,}/gu;
const NO_NAME = /^(?:the|and|for|its|his|her|their|our|this|that|these|those|any|all|who|not)$/;

/** Whether a position's words are understood alone: whole sentences that name what they are about. "It was wrong." is not. */
export function standsAlone(text: string, { evidence, target }: Pick<Stance, 'evidence' | 'target'>): boolean {
  const words = text.slice(...evidence).trim();
  const said = words.toLowerCase();
  const names = (target.toLowerCase().match(TELLING) ?? []).filter((word) => !NO_NAME.test(word));
  return WHOLE.test(words) && names.some((name) => said.includes(name));
}

/** The likely ones have side and target still, by which they are placed among questions; nobody is told them. */
function voicesIn(stances: readonly Stance[], text: string): Readonly<Record<Voice, Stance[]>> {
  const fit = stances.filter((line) => voiceOf(line.confidence) === 'sure' || standsAlone(text, line));
  return inVoices(fit, ({ evidence }, other) => overlap(evidence, other.evidence));
}

/** A likely position as it may be told: without side and target. */
const asPosition = ({ evidence, statement, confidence, how, teller }: Stance): LikelyPosition => ({
  evidence,
  statement,
  confidence,
  ...(how && { how }),
  ...(teller !== undefined && { teller }),
});

/** Somebody as told in two voices: the sure stances, and of the likely ones the words. `text`: the article's. */
export function withVoices(person: Person, text: string): Person {
  const { sure, likely } = voicesIn(person.stances, text);
  return { ...person, stances: sure, positions: likely.map(asPosition) };
}

/**
 * Everybody as told in two voices, each sure stance with the question of the article that it is on (withQuestions), and each likely position with the one where its own
 * target would stand: questions are made and named by sure stances alone.
 */
export function inQuestions(people: readonly Person[], text: string): Person[] {
  const [headline] = text.split('\n', 1);
  const voices = people.map(({ stances }) => voicesIn(stances, text));
  const told = withQuestions(
    people.map((person, at) => ({ ...person, stances: voices[at]?.sure ?? [] })),
    headline,
  );
  const together = withQuestions(
    voices.map(({ sure, likely }) => ({ stances: [...sure, ...likely] })),
    headline,
  );
  /** The question of a sure stance, by the one that it is on together with likely ones. */
  const ids = new Map(
    told.flatMap(({ stances }, at) =>
      stances.flatMap(({ question }, place): [number, number][] => {
        const there = together[at]?.stances[place]?.question;
        return question && there ? [[there.id, question.id]] : [];
      }),
    ),
  );
  return told.map((person, at) => ({
    ...person,
    positions: (together[at]?.stances.slice(person.stances.length) ?? []).map((line): LikelyPosition => {
      const id = line.question && ids.get(line.question.id);
      return { ...asPosition(line), ...(id !== undefined && { question: { id } }) };
    }),
  }));
}
