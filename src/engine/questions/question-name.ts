import { plainWording } from '../../vocabulary/plain-wording.ts';
import { BAD, GOOD } from '../words/evaluations.ts';

/** A wording of a question. */
interface Wording {
  readonly target: string;
  /** It is the opposite of the question's first wording. */
  readonly turned: boolean;
  /** It is an act upon the thing: "suspending the levy". */
  readonly isAct: boolean;
  /** How many people speak of it so. */
  readonly users: number;
}

/** The longest name that a heading has room for, characters. */
const LONGEST = 50;

/** Somebody's own way to speak of the thing: "his cheque", "‘strong’ powers", "these bots". */
const OWN = /^(?:his|her|its|their|our|my|your|this|that|these|those|such|any|some|no|another)\b|["“”]|(?:^|\s)['‘]/iu;

const evaluates = (target: string): boolean =>
  plainWording(target)
    .split(/[^\p{L}]+/u)
    .some((word) => GOOD.has(word) || BAD.has(word));

/** Whether a wording tells more of the thing than one word, and nothing that only one side would say. A word with an article inside is no modifier's noun: "shorten the ban". */
function saysMore({ target, isAct }: Wording, word: string): boolean {
  const words = plainWording(target).split(' ');
  const at = words.indexOf(word);
  if (at < 1 || words.slice(0, at).some((each) => /^(?:the|an?)$/.test(each))) return false;
  return !isAct && target.length <= LONGEST && !OWN.test(target) && !evaluates(target);
}

/**
 * The wording that names a question best: none that is somebody's own where there is another, the one of most people; of equals one that needs no turning, then the shortest. Where that is one word ("tunnel"), the fullest
 * on its side that has it in it and that both sides could say: "80-kilometer railway tunnel", but not "reckless tunnel".
 */
export function nameOf(wordings: readonly Wording[]): string | undefined {
  const used = new Map<string, number>();
  for (const { target, users } of wordings) used.set(plainWording(target), (used.get(plainWording(target)) ?? 0) + users);
  const users = ({ target }: Wording) => used.get(plainWording(target)) ?? 0;
  const [usual] = wordings.toSorted(
    (a, b) =>
      Number(OWN.test(a.target)) - Number(OWN.test(b.target)) ||
      users(b) - users(a) ||
      Number(a.turned) - Number(b.turned) ||
      a.target.length - b.target.length,
  );
  if (!usual) return undefined;
  const fuller = wordings.filter((each) => each.turned === usual.turned && saysMore(each, plainWording(usual.target)));
  const [fullest = usual] = fuller.toSorted((a, b) => b.target.length - a.target.length);
  return fullest.target;
}
