import type { Kind, Span, Stance } from '../analysis.ts';
import type { ReadVector } from '../model/lexicon.ts';
import type { Name } from '../names/find-names.ts';
import type { Speech } from '../statements/find-statements.ts';
import { at, type Scene } from '../statements/scene.ts';
import { type Finding, findAttitudes } from './attitudes.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Choice, choiceFeatures, choose, confidenceOf, type Weighed } from './choose.ts';
import { evidenceOf } from './evidence.ts';
import { candidateFeatures, type Features, lightOn, tonesOf, unitFeatures } from './features.ts';
import { type Sayings, sayingsOf } from './holders.ts';
import { findJudgements } from './judgements.ts';
import { type Light, LightReader } from './light.ts';
import { type LightMachine, shippedLight } from './light-machine.ts';
import { chancesOf, type StanceModel, shippedModel } from './model.ts';
import type { Target } from './targets.ts';
import { type Unit, unitsOf } from './units.ts';

/** A unit with its candidates and what the first step reads of them. */
export interface Reading {
  readonly unit: Unit;
  readonly candidates: readonly Candidate[];
  readonly unitFeatures: Features;
  readonly lights: readonly Light[];
  readonly features: readonly Features[];
}

/** Everything that people of an article might take a position on, with what is to be weighed. */
export function readingsOf(
  speech: Speech,
  names: readonly Name[],
  kinds: ReadonlyMap<string, Kind>,
  readVector: ReadVector,
  machine: LightMachine,
): { readings: readonly Reading[]; sayings: Sayings } {
  const { scene } = speech;
  const sayings = sayingsOf(scene, speech);
  const findings: readonly Finding[] = [...findAttitudes(scene, speech, sayings), ...findJudgements(scene, speech, sayings)];
  const units = unitsOf(scene, speech, sayings);
  const light = new LightReader(scene, readVector, machine);
  const setting = { scene, speech, names, kinds, tones: tonesOf(scene, units, findings), light };
  const byUnit = new Map<Unit, Candidate[]>();
  for (const candidate of candidatesOf(scene, names, units, findings)) {
    const own = byUnit.get(candidate.unit);
    if (own) own.push(candidate);
    else byUnit.set(candidate.unit, [candidate]);
  }
  const readings = [...byUnit].map(([unit, candidates]) => {
    const findings = candidates.flatMap(({ finding }) => finding ?? []);
    const lights = candidates.map((candidate) => lightOn(setting, candidate));
    return {
      unit,
      candidates,
      lights,
      unitFeatures: unitFeatures(setting, unit, findings),
      features: candidates.map((candidate, i) => candidateFeatures(setting, candidate, lights[i] as Light)),
    };
  });
  return { readings, sayings };
}

/** The readings with the chances that a model gives them. */
export function weigh(model: Pick<StanceModel, 'neutral' | 'signed'>, readings: readonly Reading[]): Weighed[] {
  return readings.map(({ unit, candidates, lights, unitFeatures: common, features }) => ({
    unit,
    candidates,
    lights,
    chances: chancesOf(model, common, features),
  }));
}

/** Below this confidence a reading is left out altogether. */
const LEAST_CONFIDENCE = 0.15;

/**
 * Where each person stands, by id: stances with their confidence, the weak ones too, in text order of their evidence.
 * Rules and the sentences' names, phrases and deeds give candidates; a learned step weighs them together, a second one judges what was chosen.
 */
export function findStances(
  speech: Speech,
  names: readonly Name[],
  kinds: ReadonlyMap<string, Kind>,
  readVector: ReadVector,
  model: StanceModel = shippedModel(),
): ReadonlyMap<string, readonly Stance[]> {
  const { scene } = speech;
  const { readings, sayings } = readingsOf(speech, names, kinds, readVector, shippedLight());
  const choices = choose(weigh(model, readings));
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
  if (finding) return finding;
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
