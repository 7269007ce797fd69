import { actUpon } from '../words/acts-upon.ts';
import { NEEDY_NOUNS } from '../words/needy-nouns.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import { OPEN_NOUNS, VAGUE_NOUNS } from '../words/vague-nouns.ts';
import { createNearMatters } from './near-matters.ts';
import { sameTarget, type TargetWords, targetWords } from './same-target.ts';
import type { ToldIn } from './told-in.ts';

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
function opposed(a: readonly Reading[], b: readonly Reading[], told: ToldIn | null): boolean | null {
  for (let taken = 0; taken < a.length + b.length - 1; taken++)
    for (let at = Math.max(0, taken - b.length + 1); at < a.length && at <= taken; at++) {
      const [one, other] = [a[at], b[taken - at]];
      if (one && other && sameTarget(one, other, told)) return one.turned !== other.turned;
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
function placeIn(members: readonly Member[], { readings }: Wording, told: ToldIn | null): boolean | null {
  let place: boolean | null = null;
  for (const member of members) {
    const isOpposed = opposed(readings, member.readings, told);
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
  const meant = { ...first, words: new Set([SANCTION, ...first.names]), head: SANCTION };
  const whole = (reading: Reading): Reading =>
    reading.words.size === 1 && reading.words.has(SANCTION) ? { ...meant, turned: reading.turned } : reading;
  return wordings.map((wording) => ({ ...wording, readings: wording.readings.map(whole) }));
}

/** What is told of by pointing, or as somebody's own: another article's "this plan" is another plan. */
const POINTING = /^(?:this|that|these|those|such|his|her|its|their|our|my|your|any|some|all|another|other|both)\b/i;
const DEFINITE = /^(?:the|an?) /i;

/**
 * How far a wording says which thing is meant: wherever it stands ("the harbour tunnel", "abortion"), of one person ("the ferry": theirs), or in its article alone ("the bill",
 * "his foreign policy").
 */
export function reachOf(target: string): 'everywhere' | 'person' | 'article' {
  const { words, names } = heartOf({ target, readings: readingsOf(target) });
  const [noun = ''] = target.toLowerCase().match(/\p{L}+$/u) ?? [];
  const isBare = words.size < 2 && names.size === 0;
  if (words.size === 0 || POINTING.test(target)) return 'article';
  if (isBare && [NEEDY_NOUNS, OPEN_NOUNS, VAGUE_NOUNS, PERSON_NOUNS].some((nouns) => nouns.has(noun))) return 'article';
  return isBare && DEFINITE.test(target) ? 'person' : 'everywhere';
}

/** Wordings gathered by what they are about: the plainest first in each, whatever order they come in. `told`: what their article tells of how it names things; null where they are of several. */
export function gathered(targets: readonly string[], told: ToldIn | null = null): Member[][] {
  const all = [...new Set(targets)].map((target): Wording => ({ target, readings: readingsOf(told?.inFull(target) ?? target) }));
  const wordings = withWhom(all).toSorted(
    (a, b) => heartOf(a).words.size - heartOf(b).words.size || a.readings.length - b.readings.length || (a.target < b.target ? -1 : 1),
  );
  const matters: Member[][] = [];
  const nearby = createNearMatters(wordings.flatMap(({ readings }) => readings));
  for (const wording of wordings) {
    const near = nearby.near(wording.readings);
    let turned: boolean | null = null;
    const found = near.find((at) => {
      turned = placeIn(matters[at] ?? [], wording, told);
      return turned !== null;
    });
    const at = found ?? matters.push([]) - 1;
    matters[at]?.push({ ...wording, turned: turned === true });
    for (const reading of wording.readings) nearby.add(reading, at);
  }
  return matters;
}
