import { isSure, SHOWN, type Voice } from '../../vocabulary/confidence.ts';
import { overlap } from '../../vocabulary/overlap.ts';
import type { LikelyPosition, Person, Span, Stance } from '../analysis.ts';
import { withQuestions } from './questions.ts';
import { toldIn } from './told-in.ts';

/** Of a person what decides how a position is told. */
type Told = Pick<Person, 'stances' | 'statements'>;

/** Words that begin and end like a sentence, or several: "“No toll,” Ruiz said." */
const WHOLE = /^["“”‘'([]*[\p{Lu}\p{N}].*[.!?…]["”’')\]]*$/su;
/** Words that name something: of "the toll" the second, "EU", "U.S." */
const TELLING = /[\p{L}\p{N}]{3,}|\p{Lu}[\p{Lu}.]+/gu;
const NO_NAME = /^(?:the|and|for|its|his|her|their|our|this|that|these|those|any|all|who|not)$/;

/** What only the article explains: "Yes, because …", "That’s the bill", "At the time Ruiz said …". */
const POINTS_BACK = /^\P{L}*(?:(?:yes|no),|(?:that|this|these|those)(?:[’']s| is| was| are| were)\b)|\bat (?:the|this|that) time\b/iu;
/** A caption's credit, a byline, a link, a notice or a headline that runs into a sentence: "Max Hill/Reuters Ruiz said …", "RUIZ SLAMS TOLL“No toll …", "… Ruiz said. © 2024 Harlow Post". */
const FURNITURE = /\p{L}\/(?:Reuters|AFP|AP|Getty)\b|\b\p{Lu}{2,}(?: \p{Lu}{2,}){2}|©|^By (?:\p{Lu}\S* ){2}|\bRelated article/u;

/** Does each quotation that opens in words close in them, and the other way round? */
function isBalanced(words: string): boolean {
  return !/[“”]/.test(words.replace(/“[^“”]*”/g, '')) && (words.match(/"/g)?.length ?? 0) % 2 === 0;
}

/** Words without the mark at either end that opens or closes a quotation of several sentences: "[“]It is a toll on the poor." */
export function withoutLoneMark(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  if (isBalanced(words)) return [start, end];
  if (/^“|^"[^"]*$/.test(words) && isBalanced(words.slice(1))) return [start + 1, end];
  return /”$|^[^"]*"$/.test(words) && isBalanced(words.slice(0, -1)) ? [start, end - 1] : [start, end];
}

type Shown = Pick<Stance, 'evidence' | 'target'>;

/** Do a position's words name what it is on? "It was wrong." does not. */
function namesTarget(text: string, { evidence, target }: Shown): boolean {
  const said = text.slice(...evidence).toLowerCase();
  const words = (target.match(TELLING) ?? []).map((word) => word.toLowerCase());
  return words.some((word) => !NO_NAME.test(word) && said.includes(word));
}

/** Whether a position's words are understood alone: whole sentences that name what they are about. */
export function standsAlone(text: string, shown: Shown): boolean {
  const words = text.slice(...shown.evidence).trim();
  const isClear = ![POINTS_BACK, FURNITURE].some((pattern) => pattern.test(words));
  return isClear && WHOLE.test(words) && isBalanced(words) && namesTarget(text, shown);
}

/** How much of a stretch of the text statements take, as a share. */
function shareOf(statements: Person['statements'], [start, end]: Span): number {
  const spans = statements.flatMap((statement) => statement.spans);
  return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0) / (end - start);
}

const isQuoted = (text: string, [start]: Span): boolean => /["“]/.test(text.slice(Math.max(0, start - 1), start + 1));

/** Less of a sentence being quoted, it is the reporter's. */
const OWN_SHARE = 0.5;

/** A likely line: a sentence of the reporter's with a word or two quoted in it ("Ruiz called the toll “unfair”") is not told as the person's words. */
function asWorded({ how, ...line }: Stance, { statements }: Told, text: string): Stance {
  const direct = statements.filter(({ kind }) => kind === 'direct');
  const isNarrated = how === 'said' && !isQuoted(text, line.evidence) && shareOf(direct, line.evidence) < OWN_SHARE;
  return { ...line, ...(how && !isNarrated && { how }) };
}

/**
 * A sure side needs words that name its target: other words are no proof, however right it is. The likely ones have side and target still, by which they are placed among
 * questions; nobody is told them, nor what somebody else tells of a person. A reporter's sentence ("Ruiz has long fought the toll") tells one as well as a quoted one: strict
 * readers found 101 of 110 right, of those that are statements for a good part 102 of 110. No words twice: of likely ones in the same words the one that shows a position most, and none that a sure one shows.
 */
function voicesIn(person: Told, text: string): Readonly<Record<Voice, Stance[]>> {
  const lines = person.stances.map((line) => ({ ...line, evidence: withoutLoneMark(text, line.evidence) }));
  const sure = lines.filter((line) => isSure(line) && namesTarget(text, line));
  const likely: Stance[] = [];
  const fit = lines.filter((line) => !sure.includes(line) && (line.shows ?? 0) >= SHOWN && line.how !== 'told' && standsAlone(text, line));
  for (const line of fit.toSorted((a, b) => (b.shows ?? 0) - (a.shows ?? 0)))
    if (![...sure, ...likely].some((other) => overlap(line.evidence, other.evidence))) likely.push(line);
  return {
    sure: sure.map(({ shows: _, ...line }) => line),
    likely: lines.filter((line) => likely.includes(line)).map((line) => asWorded(line, person, text)),
  };
}

/** A likely position as it may be told: without side and target. */
const asPosition = ({ evidence, statement, shows = 0, how }: Stance): LikelyPosition => ({
  evidence,
  statement,
  confidence: shows,
  ...(how && { how }),
});

/** A statement tells more than the first where it is at least so likely to show a position: as likely as not. */
const LIKELY_SHOWN = 0.5;

/** The statement of a person's in whose words they most likely stand somewhere: what a card shows where nothing is sure. */
function tellingIn({ stances, statements }: Told): Pick<Person, 'telling'> {
  const [best] = stances
    .filter(({ statement, shows = 0 }) => shows >= LIKELY_SHOWN && statements.some(({ id }) => id === statement))
    .sort((a, b) => (b.shows ?? 0) - (a.shows ?? 0));
  return best?.statement ? { telling: best.statement } : {};
}

/** Somebody as told in two voices: the sure stances, and of the likely ones the words. `text`: the article's. */
export function withVoices(person: Person, text: string): Person {
  const { sure, likely } = voicesIn(person, text);
  return { ...person, ...tellingIn(person), stances: sure, positions: likely.map(asPosition) };
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
    ...tellingIn(people[at] as Person),
    positions: (together[at]?.stances.slice(person.stances.length) ?? []).map((line): LikelyPosition => {
      const id = line.question && ids.get(line.question.id);
      return { ...asPosition(line), ...(id !== undefined && { question: { id } }) };
    }),
  }));
}
