import type { Agreement, Person, Position, Stance } from '../engine/analysis.ts';
import { plainLetters } from '../vocabulary/letters.ts';

/** Where one person stands towards one target, and every stance that shows it, the surest first. */
export interface Held {
  readonly person: Person;
  /** Mixed also where one stance is for and another against. */
  readonly position: Position;
  readonly stances: readonly Stance[];
}

/** What people take sides on. */
export interface Target {
  readonly name: string;
  /** In the order of the people. */
  readonly held: readonly Held[];
  readonly counts: Readonly<Record<Position, number>>;
}

/** Who stands where: people and targets ordered so that camps stand together. */
export interface Positions {
  readonly people: readonly Person[];
  readonly targets: readonly Target[];
}

const fold = (words: string): string => plainLetters(words).replace(/[‘’]/g, "'").replace(/[‐-―]/g, '-');
const wordsOf = (words: string): string[] => fold(words).match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? [];
const DETERMINERS = new Set(['the', 'a', 'an', 'any', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our']);

/** A word without its plural or possessive: "sanctions" and "sanction's" are "sanction"; "class" stays. */
const stem = (word: string): string =>
  word
    .replace(/'s?$/, '')
    .replace(/\.$/, '')
    .replace(/(?<=[^s'].[^su])s$/, '');

/** A person, and the wordings that name them and nobody else by themselves: the whole name, its end ("Trump"), and whatever the article calls them ("Kim"). */
interface Named {
  readonly person: Person;
  readonly wordings: ReadonlySet<string>;
}

const named = (people: readonly Person[], text: string): Named[] =>
  people.map((person) => {
    const own = wordsOf(person.name);
    const ends = own.map((_, from) => own.slice(from).join(' '));
    const written = person.mentions.map((span) => wordsOf(text.slice(...span)).join(' '));
    return { person, wordings: new Set([...ends, ...written]) };
  });

/** The only person whom these words name. A first name alone names nobody whom the article does not call so: "Israel" is not Israel Katz. */
function personMeant(words: readonly string[], people: readonly Named[]): Person | undefined {
  if (words.length === 0) return undefined;
  const wording = words.map((word) => word.replace(/'s?$/, '')).join(' ');
  const meant = people.filter(({ wordings }) => wordings.has(wording));
  return meant.length === 1 ? meant[0]?.person : undefined;
}

/** What makes two wordings one target: the person they name, or the same words but for case, accents, an article before and a plural behind. */
function targetKey(target: string, people: readonly Named[]): string {
  const words = wordsOf(target);
  const bare = words.length > 1 && DETERMINERS.has(words[0] ?? '') ? words.slice(1) : words;
  const person = personMeant(bare, people);
  return person ? `person ${person.id}` : bare.map(stem).join(' ');
}

/** The wording that is used most, of equals the shortest, of those the first. */
function commonest(wordings: readonly string[]): string {
  const uses = (wording: string) => wordings.filter((other) => other === wording).length;
  return wordings.toSorted((a, b) => uses(b) - uses(a) || a.length - b.length)[0] ?? '';
}

function combined(positions: readonly Position[]): Position {
  const [first = 'mixed', ...others] = positions;
  return others.every((other) => other === first) ? first : 'mixed';
}

const VALUE: Readonly<Record<Position, number>> = { for: 1, mixed: 0, against: -1 };

/** Rounds after which the axis no longer moves to the eye; it decides an order only. */
const ROUNDS = 50;

/**
 * The main axis along which people differ: near in value where they hold the same positions, far where they hold opposite ones. It is the first principal
 * component of the people-by-targets table of +1, 0, −1, found by power iteration.
 */
function mainAxis(table: readonly (readonly number[])[]): number[] {
  let axis = table.map((row, at) => row.reduce((sum, value) => sum + value, 0) + 1 / (at + 2)); // The odd fractions keep it off a blind spot.
  for (let round = 0; round < ROUNDS; round++) {
    const byTarget = (table[0] ?? []).map((_, target) => table.reduce((sum, row, at) => sum + (row[target] ?? 0) * (axis[at] ?? 0), 0));
    const next = table.map((row) => row.reduce((sum, value, target) => sum + value * (byTarget[target] ?? 0), 0));
    const length = Math.hypot(...next);
    if (length === 0) return axis;
    axis = next.map((value) => value / length);
  }
  const sum = axis.reduce((total, value) => total + value, 0);
  return sum < 0 ? axis.map((value) => -value) : axis; // The larger camp comes first.
}

/** Targets that share people, and people who share targets, as groups that have nothing to do with one another; the group with most positions first. */
function separate(targets: readonly Target[]): Target[][] {
  const groups: { targets: Target[]; people: Set<Person> }[] = [];
  for (const target of targets) {
    const own = new Set(target.held.map(({ person }) => person));
    const joined = groups.filter(({ people }) => [...own].some((person) => people.has(person)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push({
      targets: [...joined.flatMap((group) => group.targets), target],
      people: new Set([...joined.flatMap((group) => [...group.people]), ...own]),
    });
  }
  const size = (group: Target[]) => group.reduce((sum, { held }) => sum + held.length, 0);
  return groups.map((group) => group.targets).sort((a, b) => size(b) - size(a));
}

/** The people of one group, camp by camp. People whom the axis does not tell apart stay in the order given. */
function inCamps(group: readonly Target[], people: readonly Person[]): Person[] {
  const members = people.filter((person) => group.some(({ held }) => held.some((each) => each.person === person)));
  const valueAt = (person: Person, target: Target) => {
    const held = target.held.find((each) => each.person === person);
    return held ? VALUE[held.position] : 0;
  };
  const axis = mainAxis(members.map((person) => group.map((target) => valueAt(person, target))));
  const place = new Map(members.map((person, at) => [person, Math.round((axis[at] ?? 0) * 1000)]));
  return members.toSorted((a, b) => (place.get(b) ?? 0) - (place.get(a) ?? 0));
}

const LINKS = /^(?:of|in|on|by|for|from|to|with|at|between|under|over)$/;

/** True where one wording only goes on where the other, of two words or more, ends: "night flights over the lake" and "night flights". */
function goesOn(longer: string, shorter: string): boolean {
  const rest = longer.slice(shorter.length);
  return shorter.includes(' ') && longer.startsWith(shorter) && rest.startsWith(' ') && LINKS.test(rest.split(' ')[1] ?? '');
}

/** Answers the one key under which all wordings of a target go: those that are alike, and those that an agreement ties to one another. */
function sameTargets(people: readonly Person[], known: readonly Named[], agreements: readonly Agreement[]): (key: string) => string {
  const into = new Map<string, string>();
  const same = (key: string): string => {
    const next = into.get(key);
    return next === undefined ? key : same(next);
  };
  const keys = [...new Set(people.flatMap(({ stances }) => stances.map(({ target }) => targetKey(target, known))))];
  for (const key of keys) {
    const shorter = keys.filter((other) => goesOn(key, other)).sort((a, b) => a.length - b.length)[0];
    if (shorter !== undefined) into.set(key, shorter);
  }
  for (const { stances } of agreements) {
    if (
      stances.some((stance) => !people.some((person) => person.stances.some((shown) => shown.evidence.join() === stance.evidence.join())))
    )
      continue;
    const [one = '', other = ''] = stances.map(({ target }) => same(targetKey(target, known)));
    if (one !== other) into.set(other, one);
  }
  return same;
}

interface Wordings {
  readonly wordings: string[];
  readonly byPerson: Map<Person, readonly Stance[]>;
}

/**
 * Who stands where. Wordings of one target are merged, as are those in which the engine has seen two people speak of one thing; people and targets that share
 * nothing stand apart, and within a group one camp follows the other. Mentions point into the article's text.
 */
export function positionsOf(people: readonly Person[], text: string, agreements: readonly Agreement[] = []): Positions {
  const known = named(people, text);
  const same = sameTargets(people, known, agreements);
  const found = new Map<string, Wordings>();
  for (const person of people)
    for (const stance of person.stances) {
      const key = same(targetKey(stance.target, known));
      const target: Wordings = found.get(key) ?? { wordings: [], byPerson: new Map() };
      found.set(key, target);
      target.wordings.push(stance.target);
      target.byPerson.set(person, [...(target.byPerson.get(person) ?? []), stance]);
    }
  const targets = [...found].map(([key, { wordings, byPerson }]): Target => {
    const held = [...byPerson].map(([person, stances]) => ({
      person,
      position: combined(stances.map(({ position }) => position)),
      stances: stances.toSorted((a, b) => b.confidence - a.confidence),
    }));
    const counts = { for: 0, against: 0, mixed: 0 };
    for (const { position } of held) counts[position]++;
    const meant = people.find(({ id }) => key === `person ${id}`);
    return { name: meant?.name ?? commonest(wordings), held, counts };
  });

  const groups = separate(targets);
  const order = groups.flatMap((group) => inCamps(group, people));
  const inOrder = (target: Target): Target => ({
    ...target,
    held: target.held.toSorted((a, b) => order.indexOf(a.person) - order.indexOf(b.person)),
  });
  return {
    people: order,
    targets: groups.flatMap((group) => group.toSorted((a, b) => b.held.length - a.held.length).map(inOrder)),
  };
}

/** True where some are for the target and some against it. */
export const isDisputed = ({ counts }: Target): boolean => counts.for > 0 && counts.against > 0;
