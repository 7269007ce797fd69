import { inVoices, type Voice, voiceOf } from '../../vocabulary/confidence.ts';
import { overlap } from '../../vocabulary/overlap.ts';
import type { LikelyPosition, Person, Span, Stance } from '../analysis.ts';
import { withQuestions } from './questions.ts';
import { toldIn } from './told-in.ts';

/** Words that begin and end like a sentence, or several: "“No toll,” Ruiz said." */
const WHOLE = /^["“”‘'([]*[\p{Lu}\p{N}].*[.!?…]["”’')\]]*$/su;
/** Words that name something: of "the toll" the second. */
const TELLING = /[\p{L}\p{N}]{3,}/gu;
const NO_NAME = /^(?:the|and|for|its|his|her|their|our|this|that|these|those|any|all|who|not)$/;

/** What only the article explains: "Yes, because …", "That’s the bill", "At the time Ruiz said …". */
const POINTS_BACK = /^\P{L}*(?:(?:yes|no),|(?:that|this|these|those)(?:[’']s| is| was| are| were)\b)|\bat (?:the|this|that) time\b/iu;
/** A caption's credit, a byline, a link, a notice or a headline that runs into a sentence: "Max Hill/Reuters Ruiz said …", "RUIZ SLAMS TOLL“No toll …", "… Ruiz said. © 2024 Harlow Post". */
const FURNITURE = /\p{L}\/(?:Reuters|AFP|AP|Getty)\b|\b\p{Lu}{2,}(?: \p{Lu}{2,}){2}|©|^By (?:\p{Lu}\S* ){2}|\bRelated article/u;

/** Does each quotation that opens in words close in them, and the other way round? */
function isBalanced(words: string): boolean {
  const count = (sign: RegExp) => words.match(sign)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}

/** Whether a position's words are understood alone: whole sentences that name what they are about. "It was wrong." is not. */
export function standsAlone(text: string, { evidence, target }: Pick<Stance, 'evidence' | 'target'>): boolean {
  const words = text.slice(...evidence).trim();
  const said = words.toLowerCase();
  const names = (target.toLowerCase().match(TELLING) ?? []).filter((word) => !NO_NAME.test(word));
  return (
    WHOLE.test(words) &&
    isBalanced(words) &&
    !POINTS_BACK.test(words) &&
    !FURNITURE.test(words) &&
    names.some((name) => said.includes(name))
  );
}

/** So much of a sentence at least is what the person says in it; "Ruiz, who backs the toll, met Hill." tells what others see in Ruiz. */
const OWN_SHARE = 0.3;

/** Whether words are the person's own, quoted or told. */
function isSaid({ statements }: Pick<Person, 'statements'>, [start, end]: Span): boolean {
  const spans = statements.flatMap((statement) => statement.spans);
  const said = spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
  return said >= OWN_SHARE * (end - start);
}

/** The likely ones have side and target still, by which they are placed among questions; nobody is told them. */
function voicesIn(person: Pick<Person, 'stances' | 'statements'>, text: string): Readonly<Record<Voice, Stance[]>> {
  const fit = person.stances.filter(
    (line) => voiceOf(line.confidence) === 'sure' || (isSaid(person, line.evidence) && standsAlone(text, line)),
  );
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
  const { sure, likely } = voicesIn(person, text);
  return { ...person, stances: sure, positions: likely.map(asPosition) };
}

/**
 * Everybody as told in two voices, each sure stance with the question of the article that it is on (withQuestions), and each likely position with the one where its own
 * target would stand: questions are made and named by sure stances alone.
 */
export function inQuestions(people: readonly Person[], text: string): Person[] {
  const told = toldIn(text);
  const voices = people.map((person) => voicesIn(person, text));
  const sides = withQuestions(
    people.map((person, at) => ({ ...person, stances: voices[at]?.sure ?? [] })),
    told,
  );
  const together = withQuestions(
    voices.map(({ sure, likely }) => ({ stances: [...sure, ...likely] })),
    told,
  );
  /** The question of a sure stance, by the one that it is on together with likely ones. */
  const ids = new Map(
    sides.flatMap(({ stances }, at) =>
      stances.flatMap(({ question }, place): [number, number][] => {
        const there = together[at]?.stances[place]?.question;
        return question && there ? [[there.id, question.id]] : [];
      }),
    ),
  );
  return sides.map((person, at) => ({
    ...person,
    positions: (together[at]?.stances.slice(person.stances.length) ?? []).map((line): LikelyPosition => {
      const id = line.question && ids.get(line.question.id);
      return { ...asPosition(line), ...(id !== undefined && { question: { id } }) };
    }),
  }));
}
