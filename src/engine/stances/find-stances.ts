import type { Kind, Span, Stance } from '../analysis.ts';
import type { ReadVector } from '../model/lexicon.ts';
import type { Name } from '../names/find-names.ts';
import type { Speech } from '../statements/find-statements.ts';
import { at, type Scene } from '../statements/scene.ts';
import { type Finding, findAttitudes } from './attitudes.ts';
import { type Candidate, candidatesOf, TargetFinder } from './candidates.ts';
import { type Choice, choiceFeatures, choose, confidenceOf, type Weighed } from './choose.ts';
import { withCompleteTargets } from './complete-targets.ts';
import { evidenceOf } from './evidence.ts';
import { sharesOf } from './exponential.ts';
import { type Sayings, sayingsOf } from './holders.ts';
import { findJudgements } from './judgements.ts';
import { type StanceModel, shippedModel, shippedNets } from './model.ts';
import type { NetMachine } from './net-machine.ts';
import type { Target } from './targets.ts';
import { InputReader, type NetInput } from './traits.ts';
import { type Unit, unitsOf } from './units.ts';
import { withWholeTargets } from './whole-targets.ts';

/** A unit with its candidates and what the net reads of them. */
export interface Reading {
  readonly unit: Unit;
  readonly candidates: readonly Candidate[];
  readonly input: NetInput;
}

/** Everything that people of an article might take a position on, with what is to be weighed. `alone`: the text is a sentence without its article. */
export function readingsOf(
  speech: Speech,
  names: readonly Name[],
  kinds: ReadonlyMap<string, Kind>,
  readVector: ReadVector,
  alone = false,
): { readings: readonly Reading[]; sayings: Sayings } {
  const { scene } = speech;
  const sayings = sayingsOf(scene, speech);
  const findings: readonly Finding[] = [...findAttitudes(scene, speech, sayings), ...findJudgements(scene, speech, sayings)];
  const finder = new TargetFinder(scene, names);
  const candidates = candidatesOf(scene, finder, unitsOf(scene, speech, sayings), findings);
  const whole = withWholeTargets(scene, speech.speakers, finder, withCompleteTargets(scene, candidates));
  const byUnit = new Map<Unit, { read: Candidate[]; whole: Candidate[] }>();
  candidates.forEach((candidate, i) => {
    const own = byUnit.get(candidate.unit) ?? { read: [], whole: [] };
    byUnit.set(candidate.unit, own);
    own.read.push(candidate);
    own.whole.push(whole[i] as Candidate);
  });
  const reader = new InputReader({ scene, kinds, readVector, alone });
  const readings = [...byUnit].map(([unit, own]) => ({ unit, candidates: own.whole, input: reader.read(unit, own.read) }));
  return { readings, sayings };
}

/** For each candidate of a unit the chance of "for", then of "against", as several nets see it together; what is missing to 1 is the chance of no position. */
export function chancesOf(nets: readonly NetMachine[], input: NetInput): Float64Array {
  const [first, ...others] = nets.map((net) => sharesOf(net.sums(input)));
  if (!first) return new Float64Array(0);
  for (let i = 0; i < first.length; i++) {
    for (const shares of others) first[i] = (first[i] as number) + (shares[i] as number);
    first[i] = (first[i] as number) / nets.length;
  }
  return first.subarray(0, -1);
}

/** The readings with the chances that nets give them. */
export function weigh(nets: readonly NetMachine[], readings: readonly Reading[]): Weighed[] {
  return readings.map(({ unit, candidates, input }) => ({ unit, candidates, chances: chancesOf(nets, input) }));
}

/** Below this confidence a reading is left out altogether. */
const LEAST_CONFIDENCE = 0.15;

/**
 * Where each person stands, by id: stances with their confidence, the weak ones too, in text order of their evidence.
 * Rules and the sentences' names, phrases and deeds give candidates; two small nets weigh them together, a second learned step judges what was chosen.
 */
export function findStances(
  speech: Speech,
  names: readonly Name[],
  kinds: ReadonlyMap<string, Kind>,
  readVector: ReadVector,
  model: StanceModel = shippedModel(),
): ReadonlyMap<string, readonly Stance[]> {
  const { scene } = speech;
  const { readings, sayings } = readingsOf(speech, names, kinds, readVector);
  const choices = choose(weigh(shippedNets(), readings));
  const stances = new Map<string, Stance[]>();
  for (const choice of choices) {
    const confidence = confidenceOf(model, choiceFeatures(scene, choice, choices));
    if (confidence < LEAST_CONFIDENCE) continue;
    const { person } = choice.unit;
    const stance = stanceOf(scene, sayings, choice, confidence);
    const own = stances.get(person);
    if (own) own.push(stance);
    else stances.set(person, [stance]);
  }
  for (const own of stances.values()) own.sort((a, b) => a.evidence[0] - b.evidence[0]);
  return stances;
}

/** How many words before a target belong to its evidence where the sentence is too long. */
const LEAD = 10;

/** The tokens that show a choice. */
function shownBy({ unit, candidate }: Choice): { firstToken: number; endToken: number } {
  const { target, finding } = candidate;
  if (finding) return { ...finding, endToken: Math.max(finding.endToken, target.endToken) };
  const { sentence, saidFirst, saidEnd } = unit;
  const says = saidFirst < saidEnd;
  const within = target.firstToken >= sentence.firstToken && target.endToken <= sentence.endToken;
  if (!within)
    return says
      ? { firstToken: saidFirst, endToken: saidFirst + 1 }
      : { firstToken: sentence.firstToken, endToken: sentence.firstToken + 1 };
  const floor = says && target.firstToken >= saidFirst && target.firstToken < saidEnd ? saidFirst : sentence.firstToken;
  return { firstToken: Math.max(floor, target.firstToken - LEAD), endToken: target.endToken };
}

function stanceOf(scene: Scene, sayings: Sayings, choice: Choice, confidence: number): Stance {
  const shown = shownBy(choice);
  const evidence: Span = evidenceOf(scene, shown);
  const { person } = choice.unit;
  const saying = sayings.list[sayings.at[shown.endToken - 1] ?? -1];
  const statement = saying?.statements[saying.people.indexOf(person)] ?? null;
  return { target: bodySpelling(scene, choice.candidate.target), position: choice.position, evidence, statement, confidence };
}

/** A headline's capitals taken off where the article writes the phrase without: "Harbour Tunnel" is "harbour tunnel" there. */
function bodySpelling(scene: Scene, { text, person, firstToken }: Target): string {
  const { blocks, sentences, text: article } = scene.document;
  const block = blocks[sentences[at(scene, firstToken).sentence]?.block ?? -1];
  if (person || !block || block !== blocks[0] || text === text.toLowerCase()) return text;
  const plain = text.toLowerCase();
  const found = article.indexOf(plain, block.end);
  const edges = [article[found - 1] ?? ' ', article[found + plain.length] ?? ' '];
  return found >= 0 && edges.every((edge) => !/[\p{L}\p{N}]/u.test(edge)) ? plain : text;
}
