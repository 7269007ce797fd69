import type { Kind } from '../analysis.ts';
import { hash } from '../model/hash.ts';
import type { Name } from '../names/find-names.ts';
import type { Speech } from '../statements/find-statements.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import type { Finding } from './attitudes.ts';
import type { Candidate } from './candidates.ts';
import type { Light, LightReader } from './light.ts';
import { alike } from './likeness.ts';
import { BUCKETS } from './model.ts';
import { isTurned, polarityAt, valenceAt, wordPolarity } from './polarity.ts';
import type { Unit } from './units.ts';

/** Features as pairs: place among the weights, value. */
export interface Features {
  readonly ids: number[];
  readonly values: number[];
}

/** What the features of an article's candidates are read from. */
export interface Setting {
  readonly scene: Scene;
  readonly speech: Speech;
  readonly names: readonly Name[];
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly tones: ReadonlyMap<string, { valence: number; findings: number; signs: number }>;
  readonly light: LightReader;
}

class Writer implements Features {
  readonly ids: number[] = [];
  readonly values: number[] = [];
  add(name: string, value = 1): void {
    this.ids.push(hash(name) & (BUCKETS - 1));
    this.values.push(value);
  }
}

/** How much more the direction of the light counts than another feature: it learns so much faster. */
const LIGHT = 2;

/** What the net of light says: which way, how strongly, and whether it leans at all. */
function addLight(out: Writer, name: string, place: string, { direction, strength }: Light): void {
  for (const at of ['', ` ${place}`]) {
    out.add(`${name} direction${at}`, LIGHT * direction);
    out.add(`${name} strength${at}`, strength);
    out.add(`${name} leaning${at}`, Math.abs(direction));
  }
}

/** How much more a rule's reading counts than another feature: it learns so much faster. */
const RULE = 2;
const bucket = (n: number) => (n < 3 ? n : n < 5 ? 3 : n < 8 ? 5 : n < 13 ? 8 : n < 20 ? 13 : 20);
const stem = (word: string) => (word.length > 5 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word).slice(0, 10);

/** What is common to all candidates of a unit. */
export function unitFeatures({ scene, speech, kinds, tones, light }: Setting, unit: Unit, findings: readonly Finding[] = []): Features {
  const out = new Writer();
  const { sentence, person } = unit;
  const says = unit.saidFirst < unit.saidEnd;
  const statement = says
    ? speech.statements.get(person)?.find(({ spans }) => spans.some(([s, e]) => s < sentence.end && e > sentence.start))
    : undefined;
  const role = `${says ? (statement?.kind ?? 'says') : unit.reported ? 'reported' : 'acts'}:${says ? '' : unit.by}`;
  out.add('bias');
  for (const { rule, position, by } of findings) {
    const sign = position === 'for' ? 1 : -1;
    out.add('found');
    out.add('found sign', sign);
    out.add(`found ${rule}`);
    out.add(`found ${rule}`, sign);
    out.add(`found by ${by}`);
  }
  if (!findings.length) out.add(`found nothing ${says}`);
  const tone = tones.get(person);
  if (tone) {
    out.add('tone', Math.max(-1, Math.min(1, tone.valence)));
    out.add('tone signs', Math.max(-2, Math.min(2, tone.signs)) / 2);
    out.add(`tone findings ${bucket(tone.findings)}`);
  }
  const previous = scene.document.sentences[sentence.index - 1];
  if (previous && previous.block >= sentence.block - 1 && says) {
    let before = 0;
    for (let i = previous.firstToken; i < previous.endToken; i++) before += valenceAt(scene, i);
    out.add('valence before', Math.max(-1, Math.min(1, before)));
  }
  out.add(`role ${role}`);
  out.add(`kind ${kinds.get(person)} ${says}`);
  if (sentence.block === 0) out.add(`headline ${says}`);
  const cue = statement?.cue ? scene.document.text.slice(...statement.cue).toLowerCase() : says ? 'none' : '';
  out.add(`cue ${cue}`);
  const own = speech.statements.get(person)?.length ?? 0;
  out.add(`statements ${bucket(own)}`);
  const first = says ? unit.saidFirst : sentence.firstToken;
  const end = says ? unit.saidEnd : sentence.endToken;
  out.add(`length ${bucket(end - first)}`);
  if (says && end - first < 5) out.add('short said');
  let good = 0;
  let bad = 0;
  const seen = new Set<string>();
  for (let i = first; i < end; i++) {
    const { lower, kind, text } = at(scene, i);
    if (kind === 'punctuation' || kind === 'quote') {
      if (text === '?' || text === '!') out.add(`sign ${text}`);
      continue;
    }
    if (mentionOver(scene, i)) continue;
    const polarity = polarityAt(scene, i);
    if (polarity > 0) good++;
    if (polarity < 0) bad++;
    if (/^\p{Lu}/u.test(text) && i > first) continue;
    const word = stem(lower);
    if (seen.has(word)) continue;
    seen.add(word);
    out.add(`w ${word}`, isTurned(scene, i) ? 0.2 : 0.5);
    out.add(`w${says ? 's' : 'a'} ${word}`, 0.3);
    if (/^(?:i|we|should|must|need|needs|will|not|n't|want|our|if|would|could|may|might)$/.test(lower))
      out.add(`b ${lower} ${stem(at(scene, i + 1).lower)}`);
  }
  let valence = 0;
  let highest = 0;
  let lowest = 0;
  for (let i = first; i < end; i++) {
    if (mentionOver(scene, i)) continue;
    const value = valenceAt(scene, i);
    valence += value;
    highest = Math.max(highest, value);
    lowest = Math.min(lowest, value);
  }
  const clip = (value: number) => Math.max(-1.5, Math.min(1.5, value));
  out.add('valence', clip(valence));
  out.add(`valence ${says}`, clip(valence));
  out.add(`highest ${says}`, highest);
  out.add(`lowest ${says}`, lowest);
  out.add(`good ${Math.min(good, 3)}`);
  out.add(`bad ${Math.min(bad, 3)}`);
  out.add('balance', Math.max(-2, Math.min(2, good - bad)));
  out.add(`some ${good > 0} ${bad > 0}`);
  if (!says && unit.holder >= 0) {
    // "[Ruiz] has opposed the plan": the verb after the holder.
    const mention = mentionOver(scene, unit.holder);
    const after = mention ? mention.endToken : unit.holder + 1;
    let i = after;
    while (
      i < sentence.endToken &&
      i < after + 6 &&
      /^(?:has|have|had|is|was|were|would|will|also|be|been|who|not|never|repeatedly|['’]s|['’])$|ly$/.test(at(scene, i).lower)
    )
      i++;
    if (at(scene, i).kind === 'word') out.add(`verb ${stem(at(scene, i).lower)}`);
    out.add(`verb polarity ${polarityAt(scene, i)}`);
    out.add(`at ${bucket(unit.holder - sentence.firstToken)}`);
  }
  const [from, to] = says ? [first, end] : [sentence.firstToken, sentence.firstToken];
  addLight(out, 'unit light', says ? 's' : 'a', light.on(sentence, from, to));
  return out;
}

/** The light that a candidate stands in. Where the unit's sentence doesn't name it: the light of what is said there. */
export function lightOn({ light }: Setting, { unit, target, origin }: Candidate): Light {
  const { sentence, saidFirst, saidEnd } = unit;
  const start = saidFirst < saidEnd ? saidFirst : sentence.firstToken;
  const here = origin !== 'before' && origin !== 'topic';
  return light.on(sentence, here ? target.firstToken : start, here ? target.endToken : start);
}

/** What sets a candidate apart from the others of its unit. */
export function candidateFeatures({ scene, names }: Setting, candidate: Candidate, light: Light): Features {
  const out = new Writer();
  const { unit, target, origin, finding, turned } = candidate;
  const { sentence } = unit;
  const says = unit.saidFirst < unit.saidEnd;
  const mode = says ? 's' : 'a';
  const isName = !target.person && names.some(({ firstToken, endToken }) => firstToken < target.endToken && endToken > target.firstToken);
  const type = target.person
    ? 'person'
    : origin === 'deed'
      ? 'deed'
      : isName
        ? /^\p{Lu}/u.test(target.text)
          ? 'name'
          : 'with name'
        : 'thing';
  out.add(`type ${type}`);
  out.add(`type ${type} ${mode}`);
  out.add(`origin ${origin} ${mode}`);
  const length = target.text.split(' ').length;
  out.add(`words ${Math.min(length, 8)}`);
  const here = origin !== 'before' && origin !== 'topic';
  if (finding) {
    const sign = finding.position === 'for' ? 1 : -1;
    out.add('rule', RULE);
    out.add('rule sign', RULE * sign);
    out.add(`rule ${finding.rule}`, RULE);
    out.add(`rule ${finding.rule} sign`, RULE * sign);
    out.add(`by ${finding.by}`);
  }
  const own = scene.roles.get(unit.person)?.affiliations;
  if (own?.some(({ text }) => alike({ ...target, text }, target))) out.add(`own ${says}`);
  if (turned) {
    out.add('turned');
    out.add('turned sign', -1);
  }
  addLight(out, 'light', `${mode} ${target.person ? 'person' : 'thing'} ${here}`, light);
  if (!here) return withHead(out, scene, target, type);
  const { firstToken: first, endToken: end } = target;
  const inSaid = first >= unit.saidFirst && first < unit.saidEnd;
  out.add(`in said ${inSaid} ${mode}`);
  const from = inSaid ? unit.saidFirst : sentence.firstToken;
  out.add(`at ${bucket(first - from)} ${mode}`);
  out.add(`quote ${quoteOver(scene, first) !== undefined} ${mode}`);
  // Words before and after, up to the clause's edge.
  let lead = first;
  while (
    lead > from &&
    /^(?:the|a|an|this|that|these|those|his|her|their|its|our|my|your|any|some|all|such|own|both)$/.test(at(scene, lead - 1).lower)
  )
    lead--;
  const one = at(scene, lead - 1);
  const two = at(scene, lead - 2);
  const b1 = lead - 1 >= from ? stem(one.lower) : '^';
  const b2 = lead - 2 >= from ? stem(two.lower) : '^';
  out.add(`b1 ${b1}`);
  out.add(`b12 ${b2} ${b1}`);
  out.add(`b2 ${b2}`);
  const stop = inSaid ? unit.saidEnd : sentence.endToken;
  const a1 = end < stop ? stem(at(scene, end).lower) : '$';
  const a2 = end + 1 < stop ? stem(at(scene, end + 1).lower) : '$';
  out.add(`a1 ${a1}`);
  out.add(`a12 ${a1} ${a2}`);
  out.add(`b1a1 ${b1} ${a1}`);
  out.add(`b1 polarity ${wordPolarity(one.lower)} ${wordPolarity(two.lower)}`);
  let nearest = 0;
  for (let i = lead - 1, steps = 0; i >= from && steps < 7; i--, steps++) {
    const { lower, text } = at(scene, i);
    if (/^[;:]$/.test(text)) break;
    const polarity = polarityAt(scene, i);
    if (!mentionOver(scene, i) && /^\p{Ll}/u.test(text)) out.add(`b ${stem(lower)}`, isTurned(scene, i) ? -0.5 : 1);
    if (polarity !== 0 && nearest === 0) {
      nearest = polarity;
      out.add('before', polarity);
      out.add(`before ${bucket(steps)}`, polarity);
      out.add(`has before ${bucket(steps)} ${mode}`);
    }
  }
  let next = 0;
  for (let i = end, steps = 0; i < stop && steps < 8; i++, steps++) {
    const { lower, text } = at(scene, i);
    if (/^[;:]$/.test(text)) break;
    const polarity = polarityAt(scene, i);
    if (!mentionOver(scene, i) && /^\p{Ll}/u.test(text)) out.add(`a ${stem(lower)}`, isTurned(scene, i) ? -0.5 : 1);
    if (polarity !== 0 && next === 0) {
      next = polarity;
      out.add('after', polarity);
      out.add(`after ${bucket(steps)}`, polarity);
      out.add(`has after ${bucket(steps)} ${mode}`);
    }
  }
  out.add(`near ${nearest} ${next}`);
  let left = 0;
  let right = 0;
  for (let i = lead - 1, steps = 0; i >= from && steps < 8; i--, steps++) {
    if (/^[;:]$/.test(at(scene, i).text)) break;
    if (!mentionOver(scene, i)) left += valenceAt(scene, i) / (1 + steps / 4);
  }
  for (let i = end, steps = 0; i < stop && steps < 8; i++, steps++) {
    if (/^[;:]$/.test(at(scene, i).text)) break;
    if (!mentionOver(scene, i)) right += valenceAt(scene, i) / (1 + steps / 4);
  }
  let within = 0;
  for (let i = first; i < end; i++) if (!mentionOver(scene, i)) within += valenceAt(scene, i);
  out.add('left', left);
  out.add('right', right);
  out.add('within', within);
  out.add(`left ${mode}`, left);
  out.add(`right ${mode}`, right);
  out.add('left strength', Math.abs(left));
  out.add('right strength', Math.abs(right));
  out.add('within strength', Math.abs(within));
  let inside = 0;
  for (let i = first; i < end; i++) inside += wordPolarity(at(scene, i).lower);
  if (inside) out.add('inside', Math.max(-1, Math.min(1, inside)));
  out.add(`inside ${Math.max(-1, Math.min(1, inside))}`);
  if (unit.holder >= 0) {
    const side = unit.holder < first ? 'after' : 'before';
    out.add(`holder ${side} ${bucket(Math.abs(first - unit.holder))} ${mode} ${unit.by}`);
  }
  return withHead(out, scene, target, type);
}

function withHead(out: Writer, scene: Scene, target: Candidate['target'], type: string): Features {
  const { document } = scene;
  const head =
    target.text
      .toLowerCase()
      .split(/\s+(?:of|in|on|to|for|with|against|between|from|at)\s/)[0]
      ?.match(/[\p{L}-]+$/u)?.[0] ?? '';
  if (!target.person) out.add(`head ${stem(head)}`);
  if (type === 'deed') out.add(`deed ${stem(target.text.toLowerCase().split(' ')[0] ?? '')}`);
  // How often the article speaks of it.
  const count = salience(scene, target);
  out.add(`count ${Math.min(count, 6)} ${target.person ? 'p' : 't'}`);
  out.add('count', Math.min(count, 8) / 8);
  const title = document.text.slice(0, document.blocks[0]?.end ?? 0).toLowerCase();
  const last = target.text.split(' ').at(-1)?.toLowerCase() ?? '';
  if (last.length > 3 && title.includes(last)) out.add(`in headline ${type}`);
  if (target.person) {
    const mentions = scene.mentions.filter(({ person }) => person === target.person).length;
    out.add(`mentions ${bucket(mentions)}`);
  }
  return out;
}

/** How each person sounds in the whole article: the mean valence of their sentences' words, and what the rules found. */
export function tonesOf(
  scene: Scene,
  units: readonly Unit[],
  findings: readonly Finding[],
): Map<string, { valence: number; findings: number; signs: number }> {
  const tones = new Map<string, { valence: number; findings: number; signs: number; units: number }>();
  for (const unit of units) {
    const tone = tones.get(unit.person) ?? { valence: 0, findings: 0, signs: 0, units: 0 };
    tones.set(unit.person, tone);
    const says = unit.saidFirst < unit.saidEnd;
    for (let i = says ? unit.saidFirst : unit.sentence.firstToken; i < (says ? unit.saidEnd : unit.sentence.endToken); i++)
      tone.valence += valenceAt(scene, i);
    tone.units++;
  }
  for (const tone of tones.values()) tone.valence /= tone.units;
  for (const { person, position } of findings) {
    const tone = tones.get(person);
    if (!tone) continue;
    tone.findings++;
    tone.signs += position === 'for' ? 1 : -1;
  }
  return tones;
}

const counted = new WeakMap<Scene, Map<string, number>>();
/** How many sentences hold the rarest longer word of a target. */
function salience(scene: Scene, target: Candidate['target']): number {
  let counts = counted.get(scene);
  if (!counts) {
    counts = new Map();
    for (const sentence of scene.document.sentences) {
      const words = new Set<string>();
      for (let i = sentence.firstToken; i < sentence.endToken; i++) words.add(stem(at(scene, i).lower));
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    counted.set(scene, counts);
  }
  let least = 99;
  for (const word of target.text.toLowerCase().split(/[^\p{L}\p{N}-]+/u))
    if (word.length > 3) least = Math.min(least, counts.get(stem(word)) ?? 0);
  return least === 99 ? 0 : least;
}
