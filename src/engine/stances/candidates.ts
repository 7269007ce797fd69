import type { Name } from '../names/find-names.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import { ATTITUDE_FORMS } from '../words/attitude-verbs.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../words/clause-words.ts';
import { BAD, GOOD } from '../words/evaluations.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import type { Finding } from './attitudes.ts';
import { deedAim } from './deeds.ts';
import { nounTarget, type Target } from './targets.ts';
import type { Unit } from './units.ts';

/** What a candidate's target is, and how it was found. */
export type Origin = 'rule' | 'person' | 'name' | 'phrase' | 'deed' | 'before' | 'topic';

/** Something that a person might take a position on in a sentence. */
export interface Candidate {
  readonly unit: Unit;
  readonly target: Target;
  readonly origin: Origin;
  /** What the rules read of this target here. */
  readonly finding: Finding | null;
  /** Whether the deed that leads to the target is against it ("to [scrap] the toll"). */
  readonly turned: boolean;
}

const key = ({ text, person }: Target) => person ?? text.toLowerCase();

/** The targets in one sentence, whoever the holder is. */
export class TargetFinder {
  readonly #scene: Scene;
  readonly #names: Map<number, Name>;
  readonly #bySentence = new Map<number, readonly { target: Target; origin: Origin; turned: boolean }[]>();

  constructor(scene: Scene, names: readonly Name[]) {
    this.#scene = scene;
    this.#names = new Map(names.filter(({ type }) => type !== 'person').map((name) => [name.firstToken, name]));
  }

  /** Names, noun phrases and deeds of a sentence, in text order; of two with the same words the first. */
  of(sentence: number): readonly { target: Target; origin: Origin; turned: boolean }[] {
    const known = this.#bySentence.get(sentence);
    if (known) return known;
    const found = this.#find(sentence);
    this.#bySentence.set(sentence, found);
    return found;
  }

  #find(index: number): { target: Target; origin: Origin; turned: boolean }[] {
    const scene = this.#scene;
    const sentence = scene.document.sentences[index];
    const found = new Map<string, { target: Target; origin: Origin; turned: boolean }>();
    if (!sentence) return [];
    const add = (target: Target | null, origin: Origin, turned = false) => {
      if (!target || !/\p{L}{2}/u.test(target.text) || (!target.person && isFragment(target.text))) return;
      const id = key(target);
      if (!found.has(id)) found.set(id, { target, origin: target.person ? 'person' : origin, turned });
    };
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const quote = quoteOver(scene, i);
      const limit = quote ? Math.min(sentence.endToken, quote.endToken) : sentence.endToken;
      const mention = mentionOver(scene, i);
      if (mention) {
        if (mention.firstToken === i) {
          const name = scene.cast.people.find(({ id }) => id === mention.person)?.name ?? '';
          add({ text: name, person: mention.person, firstToken: i, endToken: mention.endToken }, 'person');
        }
        if (mention.firstToken !== i) continue;
      }
      const name = this.#names.get(i);
      // "the fighting in Harbourtown": where, not what.
      if (name && !/^(?:in|at|near|across|throughout|into|outside|inside)$/.test(at(scene, i - 1).lower))
        add(plain(scene, name.firstToken, name.endToken), 'name');
      const { lower, kind, text } = at(scene, i);
      if (kind !== 'word' && kind !== 'number') continue;
      const before = at(scene, i - 1);
      // "to [cut fares]", "should [cut fares]", "[cutting fares]"
      const deed = before.lower === 'to' || /^(?:should|must|will|would|not|cannot|can|could|'ll|n't|please|let|us)$/.test(before.lower);
      if (deed && !mention && /^\p{Ll}/u.test(text)) {
        const aim = deedAim(scene, i, limit, 'for');
        if (aim) add(aim.target, aim.position === 'against' ? 'phrase' : 'deed', aim.position === 'against');
      }
      if (!startsPhrase(scene, i, sentence.firstToken) || (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower) && !mention)) continue;
      const target = nounTarget(scene, i, limit);
      if (!target || target.person) continue;
      const gerund = /ing$/.test(lower) && !DETERMINERS.has(before.lower);
      add(target, gerund ? 'deed' : 'phrase');
      const short = shortened(scene, target);
      if (short) add(short, 'phrase');
    }
    return [...found.values()];
  }
}

/** A bare deed ("relaxing"), something cut off before its noun ("taking two"), or a word that judges and names nothing ("awful"). */
function isFragment(text: string): boolean {
  if (/^\p{Ll}+(?:ing|ly)$/u.test(text)) return true;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return (
    NUMBER_WORDS.has(last) ||
    (last === text && !/^\p{Lu}/u.test(text) && (GOOD.has(text) || BAD.has(text)) && !/(?:ity|ism|ness|ment|ion)$/.test(text))
  );
}

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten many more most some other another such very so too'.split(' '),
);

/** May a noun phrase begin here: at a determiner, or after a word that is in no noun phrase? */
function startsPhrase(scene: Scene, index: number, floor: number): boolean {
  const { lower, text } = at(scene, index);
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower) || TIME_WORDS.has(lower) || OBJECT_PRONOUNS.has(lower))
    return false;
  if (index === floor) return true;
  const before = at(scene, index - 1);
  if (DETERMINERS.has(lower)) return true;
  if (before.kind === 'punctuation') return !/^[-&%$£€/]$/.test(before.text);
  if (before.kind === 'quote') return true;
  if (DETERMINERS.has(before.lower)) return false;
  if (/^['’]s?$/.test(before.text)) return true;
  return (
    PREPOSITIONS.has(before.lower) ||
    CONJUNCTIONS.has(before.lower) ||
    AUXILIARIES.has(before.lower) ||
    SUBJECT_PRONOUNS.has(before.lower) ||
    before.lower === 'not' ||
    ATTITUDE_FORMS.has(before.lower) ||
    REPORTING_FORMS.has(before.lower) ||
    /(?:ing|ed|ly)$/.test(before.lower) ||
    (/^\p{Lu}/u.test(text) && /^\p{Ll}/u.test(before.text))
  );
}

function plain(scene: Scene, firstToken: number, endToken: number): Target {
  const last = at(scene, endToken - 1);
  const text = scene.document.text.slice(at(scene, firstToken).start, last.end).replace(/['’]s$/, '');
  return { text, person: null, firstToken, endToken };
}

/** "the ban on fireworks" → "ban": what stands before the first preposition. */
function shortened(scene: Scene, target: Target): Target | null {
  for (let i = target.firstToken + 1; i < target.endToken; i++)
    if (PREPOSITIONS.has(at(scene, i).lower) && !mentionOver(scene, i)) return plain(scene, target.firstToken, i);
  return null;
}

/** Everything that each unit's person might take a position on, in text order. */
export function candidatesOf(scene: Scene, names: readonly Name[], units: readonly Unit[], findings: readonly Finding[]): Candidate[] {
  const finder = new TargetFinder(scene, names);
  const topics = topicsOf(scene, finder);
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = `${at(scene, finding.firstToken).sentence}:${finding.person}`;
    const own = byPlace.get(place);
    if (own) own.push(finding);
    else byPlace.set(place, [finding]);
  }
  const candidates: Candidate[] = [];
  for (const unit of units) {
    const index = unit.sentence.index;
    const own = byPlace.get(`${index}:${unit.person}`) ?? [];
    byPlace.delete(`${index}:${unit.person}`);
    const seen = new Set<string>([unit.person]);
    const add = (target: Target, origin: Origin, turned: boolean, finding: Finding | null) => {
      const id = key(target);
      if (seen.has(id)) return;
      seen.add(id);
      candidates.push({ unit, target, origin, finding, turned });
    };
    for (const finding of own) add(finding.target, 'rule', false, finding);
    for (const { target, origin, turned } of finder.of(index)) add(target, origin, turned, null);
    // "He is brave": a person named in the sentence before, or what it speaks of.
    if (unit.saidFirst < unit.saidEnd) {
      const before = scene.document.sentences[index - 1];
      if (before && before.block >= unit.sentence.block - 1)
        for (const { target, origin, turned } of finder.of(index - 1))
          if (origin === 'person' || origin === 'name') add(target, 'before', turned, null);
      for (const target of topics) add(target, 'topic', false, null);
    }
  }
  return candidates;
}

/** What the article is about: the phrases of its headline, and those that stand in most sentences. */
function topicsOf(scene: Scene, finder: TargetFinder): Target[] {
  const counts = new Map<string, { target: Target; count: number }>();
  for (const { index } of scene.document.sentences) {
    for (const { target, origin } of finder.of(index)) {
      if (origin === 'deed') continue;
      const id = key(target);
      const known = counts.get(id);
      if (known) known.count++;
      else counts.set(id, { target, count: 1 });
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count > 2)
    .sort((a, b) => b.count - a.count)
    .slice(0, 6)
    .map(({ target }) => target);
}
