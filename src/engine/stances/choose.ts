import type { Position } from '../analysis.ts';
import { at, type Scene } from '../statements/scene.ts';
import type { Finding } from './attitudes.ts';
import type { Candidate } from './candidates.ts';
import { logarithm } from './exponential.ts';
import { alike } from './likeness.ts';
import type { StanceModel } from './model.ts';
import { shareAt } from './model.ts';
import { targetSigns } from './target-signs.ts';
import type { Unit } from './units.ts';

/** A unit's candidates with the chance of "for" and of "against" for each. */
export interface Weighed {
  readonly unit: Unit;
  readonly candidates: readonly Candidate[];
  readonly chances: Float64Array;
}

/** A position that one unit shows, or several of one person towards the same target. */
export interface Choice {
  unit: Unit;
  candidate: Candidate;
  position: Position;
  /** The chance of the candidate and of those like it; units that say the same raise it. */
  chance: number;
  /** The chance of the candidate alone, of all of its unit with the same position, and of all of the unit. */
  readonly own: number;
  readonly sign: number;
  readonly all: number;
  /** Whether the unit shows another position more clearly. */
  readonly second: boolean;
  /** Whether the rules read the unit. */
  readonly ruled: boolean;
  /** The chances of other units that say the same of the target, and of those that say the contrary. */
  merged: number;
  contrary: number;
}

/** Candidates below this chance are not looked at. */
const LEAST_OWN = 0.005;
/** Readings below this chance are no readings. */
const LEAST_CHANCE = 0.03;
/** How much the chance of a candidate's like counts beside its own. */
const LIKENESS = 0.3;
/** What the rules read is the better wording. */
const WORDING = 2;
/** How much a second unit that says the same adds. */
const AGAIN = 0.3;

/** The likeliest position that is left in a unit. */
function bestOf({ candidates, chances }: Weighed, left: ReadonlySet<number>): { place: number; sign: number } | null {
  let best: { place: number; sign: number; score: number } | null = null;
  for (const place of left) {
    for (const sign of [0, 1]) {
      const own = chances[2 * place + sign] as number;
      if (own < LEAST_OWN) continue;
      const score = (chanceOf(candidates, chances, left, place, sign) * LIKENESS + own) * (candidates[place]?.finding ? WORDING : 1);
      if (!best || score > best.score) best = { place, sign, score };
    }
  }
  return best;
}

/** The chance of a candidate and of those like it. */
function chanceOf(candidates: readonly Candidate[], chances: Float64Array, left: ReadonlySet<number>, place: number, sign: number): number {
  const { target } = candidates[place] as Candidate;
  let chance = 0;
  for (const other of left) {
    const more = chances[2 * other + sign] as number;
    if (other === place || (more >= LEAST_OWN / 5 && alike(target, (candidates[other] as Candidate).target))) chance += more;
  }
  return chance;
}

/** A question states nothing but what the rules read of it, a joke nothing at all, and what leaves open what is meant says nothing on a card. */
const canBeShown = ({ asks, jests }: Unit, { finding, vague }: Candidate) => (!asks || finding !== null) && !jests && !vague;

/** At most two positions of a unit, the likelier first, and then what the rules read besides. */
function choicesOf(weighed: Weighed): Choice[] {
  const { unit, candidates, chances } = weighed;
  const choices: Choice[] = [];
  const left = new Set([...candidates.keys()].filter((place) => canBeShown(unit, candidates[place] as Candidate)));
  const ruled = candidates.some(({ finding }) => finding);
  let all = 0;
  for (const chance of chances) all += chance;
  const take = (place: number, sign: number) => {
    const candidate = candidates[place] as Candidate;
    const chance = chanceOf(candidates, chances, left, place, sign);
    let ofSign = 0;
    for (let i = sign; i < chances.length; i += 2) ofSign += chances[i] as number;
    const own = chances[2 * place + sign] as number;
    const position = sign ? 'against' : 'for';
    choices.push({
      unit,
      candidate,
      position,
      chance,
      own,
      sign: ofSign,
      all,
      second: choices.length > 0,
      ruled,
      merged: 0,
      contrary: 0,
    });
    for (const other of [...left])
      if (other === place || alike(candidate.target, (candidates[other] as Candidate).target)) left.delete(other);
  };
  while (choices.length < 2) {
    const best = bestOf(weighed, left);
    if (!best || chanceOf(candidates, chances, left, best.place, best.sign) < LEAST_CHANCE) break;
    take(best.place, best.sign);
  }
  for (const place of [...left]) {
    const finding = candidates[place]?.finding;
    if (finding && left.has(place)) take(place, finding.position === 'for' ? 0 : 1);
  }
  return choices;
}

/** All positions, the likelier first: one for each person and target. */
export function choose(weighed: readonly Weighed[]): Choice[] {
  const all = weighed.flatMap(choicesOf).sort((a, b) => b.chance - a.chance);
  const kept: Choice[] = [];
  for (const choice of all) {
    const same = kept.find(({ unit, candidate }) => unit.person === choice.unit.person && alike(candidate.target, choice.candidate.target));
    if (!same) kept.push(choice);
    else if (same.position === choice.position) {
      same.merged += choice.chance;
      same.chance = 1 - (1 - same.chance) * (1 - choice.chance * AGAIN);
      // What a rule read is told in its words and from its place.
      if (!same.candidate.finding && choice.candidate.finding?.position === choice.position) {
        same.unit = choice.unit;
        same.candidate = choice.candidate;
      }
    } else {
      same.contrary += choice.chance;
      const read = [same, choice].every(
        ({ candidate: { finding }, position }) => finding && (position === 'mixed' || finding.position === position),
      );
      const [former, latter] = same.unit.sentence.index < choice.unit.sentence.index ? [same, choice] : [choice, same];
      if (read && former.unit.sentence.block === latter.unit.sentence.block && latter.unit.contrasts) same.position = 'mixed';
    }
  }
  return kept;
}

/** How much likelier than not, as a natural logarithm that is never beyond about 9. */
function logOdds(chance: number): number {
  return logarithm(chance + 1e-4) - logarithm(1 - chance + 1e-4);
}

const CUTS = [0.04, 0.06, 0.09, 0.13, 0.18, 0.25, 0.35, 0.5, 0.7];

/** What a rule read a position by: the verb with its particle and how it was read ("call on request"), or the rule alone. */
export const cueOf = ({ verb, rule }: Finding) => (verb ? `${verb} ${rule}` : rule);

/** What the second step reads of a choice, beside the other choices of the article. */
export function choiceFeatures(scene: Scene, choice: Choice, choices: readonly Choice[]): Map<string, number> {
  const features = new Map<string, number>([['bias', 1]]);
  const { unit, candidate, position } = choice;
  const { target, origin, finding } = candidate;
  const steps = (name: string, value: number) => {
    for (const cut of CUTS) if (value > cut) features.set(`${name} > ${cut}`, 1);
  };
  const odds = (name: string, chance: number) => features.set(`odds ${name}`, logOdds(chance) / 3);
  steps('chance', choice.chance);
  if (!choice.candidate.finding) steps('unruled chance', choice.chance);
  steps('own', choice.own);
  steps('all', choice.all);
  features.set('sign', choice.sign / (choice.all + 1e-6));
  odds('chance', choice.chance);
  odds('own', choice.own);
  odds('all', choice.all);
  odds('sign', choice.sign / (choice.all + 1e-6));
  if (finding) {
    odds('chance of a rule', choice.chance);
    // The nets may see the rule's way in other words.
    odds('way of a rule', choice.sign);
    if (choice.sign > 0.5) features.set('way of a rule > 0.5', 1);
  }
  const agrees = finding ? (position === 'mixed' || finding.position === position ? '+' : '-') : '';
  features.set(`origin ${origin}${agrees}`, 1);
  if (finding && agrees === '+') features.set(`rule ${finding.rule}`, 0.5);
  if (finding && agrees === '+') features.set(`cue ${cueOf(finding)}`, 1);
  if (choice.second && agrees !== '+') features.set('second', 1);
  if (choice.ruled && !finding) features.set('beside a rule', 1);
  features.set(`words ${Math.min(6, target.text.split(' ').length)}`, 1);
  features.set('merged', Math.min(1, choice.merged));
  features.set('contrary', Math.min(1, choice.contrary));
  features.set(`position ${position}`, 1);
  features.set(`person ${target.person !== null}`, 1);
  if (unit.sentence.block === 0) features.set('headline', 1);
  features.set(unit.saidFirst < unit.saidEnd ? 'says' : unit.reported ? 'reported' : 'acts', 1);
  let own = 0;
  let better = 0;
  let others = 0;
  let beside = 0;
  for (const other of choices) {
    if (other === choice) continue;
    if (other.unit.person !== unit.person) {
      if (alike(other.candidate.target, target)) others += other.chance;
      continue;
    }
    own++;
    if (other.chance <= choice.chance) continue;
    better++;
    if (other.unit.sentence.block === unit.sentence.block) beside++;
  }
  features.set('others', Math.min(1.5, others));
  features.set('better', Math.min(6, better) / 3);
  features.set(`own ${Math.min(4, own)}`, 1);
  features.set('beside', Math.min(2, beside));
  if (finding && agrees === '+') features.set(`by ${finding.by}`, 0.5);
  if (unit.asks) features.set('asks', 1);
  if (supposes(scene, choice)) features.set('supposes', 1);
  if (!target.person && /^\p{Ll}[^ ]*$/u.test(target.text)) features.set('bare', 1);
  const lead = scene.document.text[scene.document.tokens[target.firstToken]?.start ?? 0] ?? '';
  if (!target.person && /^\p{Ll}/u.test(lead) && target.text.length < 6) features.set('short word', 1);
  for (const sign of targetSigns(scene, target)) features.set(`target ${sign}`, 1);
  return features;
}

/** Is there an "if" or a "could" between what shows the choice's beginning and its target? */
function supposes(scene: Scene, { unit, candidate: { target, finding } }: Choice): boolean {
  const from = Math.max(unit.sentence.firstToken, (finding ? finding.firstToken : target.firstToken) - 10);
  const end = Math.min(unit.sentence.endToken, target.endToken);
  for (let i = from; i < end; i++) if (/^(?:if|unless|whether|would|could|might|may)$/.test(at(scene, i).lower)) return true;
  return false;
}

/** The second step's sum over a choice's features. */
export function sumOf(second: StanceModel['second'], features: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of features) sum += (second.get(name) ?? 0) * value;
  return sum;
}

/** Did a rule read the choice as it stands? */
export const isRuled = (features: ReadonlyMap<string, number>) => features.has('origin rule+');

/**
 * "There is no reason to sell the port", "why should we sell it?": a rejection in so many words. In marked sentences and gold/train all seven such readings have the right direction and five the right
 * target, too few for a curve, and the nets, which look for targets elsewhere in so long a sentence, doubt them.
 */
const OUTRIGHT = { rule: 'reason', least: 0.7 };

/** How sure a choice is, 0 to 1: the share of such readings that careful readers marked too. */
export function confidenceOf({ second, curve, unruledCurve }: StanceModel, features: ReadonlyMap<string, number>): number {
  const share = shareAt(isRuled(features) ? curve : unruledCurve, sumOf(second, features));
  return Math.round((features.has(`rule ${OUTRIGHT.rule}`) ? Math.max(share, OUTRIGHT.least) : share) * 100) / 100;
}
