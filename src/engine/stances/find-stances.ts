import type { Position, Span, Stance } from '../analysis.ts';
import type { Name } from '../names/find-names.ts';
import type { Cast } from '../people/resolve-people.ts';
import type { Speech } from '../statements/find-statements.ts';
import { at, type Scene } from '../statements/scene.ts';
import type { Document } from '../text/document.ts';
import { type Finding, findAttitudes } from './attitudes.ts';
import { confidenceOf } from './confidence.ts';
import { evidenceOf } from './evidence.ts';
import { type Sayings, sayingsOf } from './holders.ts';
import { findJudgements } from './judgements.ts';
import type { Target } from './targets.ts';

/** Where each person stands, by id: all stances with their confidence, the weak ones too, in text order of their evidence. */
export function findStances(
  _document: Document,
  _cast: Cast,
  _names: readonly Name[],
  speech: Speech,
): ReadonlyMap<string, readonly Stance[]> {
  const { scene } = speech;
  const sayings = sayingsOf(scene, speech);
  const findings = [...findAttitudes(scene, speech, sayings), ...findJudgements(scene, speech, sayings)];
  const stances = new Map<string, Stance[]>();
  const byPerson = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = byPerson.get(finding.person);
    if (own) own.push(finding);
    else byPerson.set(finding.person, [finding]);
  }
  for (const [person, own] of byPerson) {
    const merged = merge(own).map((group) => stanceOf(scene, sayings, group));
    stances.set(
      person,
      merged.sort((a, b) => a.evidence[0] - b.evidence[0]),
    );
  }
  return stances;
}

/** A contrary reading counts if it is at most so much less sure. */
const MIXED_WITHIN = 0.2;

/** Findings towards the same target: the same person, or phrases that share most of their words. */
function merge(findings: readonly Finding[]): Finding[][] {
  const groups: { words: ReadonlySet<string>; person: string | null; findings: Finding[] }[] = [];
  for (const finding of findings) {
    const { person, text } = finding.target;
    const words = wordsOf(text);
    const group = groups.find((other) => ((person ?? other.person) !== null ? other.person === person : alike(other.words, words)));
    if (group) group.findings.push(finding);
    else groups.push({ words, person, findings: [finding] });
  }
  return groups.map((group) => group.findings);
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

const SMALL = new Set(['the', 'a', 'an', 'of', 'for', 'at', 'in', 'on', 'to', 'and', 'with', 'his', 'her', 'its', 'their']);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word)));
}

/** Do two phrases share at least half of their words, counted over both? */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return 2 * shared >= 0.6 * (a.size + b.size) && shared > 0;
}

function stanceOf(scene: Scene, sayings: Sayings, findings: readonly Finding[]): Stance {
  const scored = findings.map((finding) => ({ finding, confidence: confidenceOf(finding) })).sort((a, b) => b.confidence - a.confidence);
  const { finding, confidence } = scored[0] as (typeof scored)[number];
  // Both ways in one paragraph is a mixed mind; far apart it is more often a misreading, and the surer one stands.
  const blockOf = ({ firstToken }: Finding) => scene.document.sentences[at(scene, firstToken).sentence]?.block;
  const contrary = scored.find(
    ({ finding: other, confidence: weight }) =>
      other.position !== finding.position && weight >= confidence - MIXED_WITHIN && blockOf(other) === blockOf(finding),
  );
  const position: Position = contrary ? 'mixed' : finding.position;
  const evidence: Span = evidenceOf(scene, finding);
  const saying = sayings.list[sayings.at[finding.endToken - 1] ?? -1];
  const statement = saying?.statements[saying.people.indexOf(finding.person)] ?? null;
  return { target: bodySpelling(scene, finding.target), position, evidence, statement, confidence };
}
