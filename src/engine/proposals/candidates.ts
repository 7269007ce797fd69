import type { Name } from '../names/name.ts';
import { at, mentionOver, quoteOver, type SpeechContext } from '../statements/speech-context.ts';
import { ATTITUDE_FORMS } from '../words/attitude-verbs.ts';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../words/clause-words.ts';
import { FINITE_VERBS, isNounAfterTo, isPast, PLURAL_VERBS, THIRDS } from '../words/finite-verbs.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import { deedTarget } from './deeds.ts';
import { endsNoun, isNoVerb, nounTarget, type Target } from './targets.ts';

/** What a candidate's target is, and how it was found. */
export type Origin = 'person' | 'name' | 'phrase' | 'deed';

/** Something that a person might take a position on in a sentence. */
export interface Candidate {
  readonly person: string;
  readonly target: Target;
  readonly origin: Origin;
}

const key = ({ text, person }: Target) => person ?? text.toLowerCase();

/** A target in a sentence, whoever the holder is. */
type Found = Pick<Candidate, 'target' | 'origin'>;

/** The targets of a sentence, in text order; of two with the same words the first. */
class FoundTargets {
  readonly #found = new Map<string, Found>();

  add(target: Target | null, origin: Origin): void {
    if (!target || !/\p{L}{2}/u.test(target.text) || (!target.person && isFragment(target.text))) return;
    const id = key(target);
    if (!this.#found.has(id)) this.#found.set(id, { target, origin: target.person ? 'person' : origin });
  }

  all(): Found[] {
    return [...this.#found.values()];
  }
}

/** The targets in one sentence, whoever the holder is. */
export class TargetFinder {
  readonly #context: SpeechContext;
  readonly #names: Map<number, Name>;
  readonly #bySentence = new Map<number, readonly Found[]>();

  constructor(context: SpeechContext, names: readonly Name[]) {
    this.#context = context;
    this.#names = new Map(names.filter(({ type }) => type !== 'person').map((name) => [name.firstToken, name]));
  }

  /** Names, noun phrases and deeds of a sentence, in text order; of two with the same words the first. */
  of(sentence: number): readonly Found[] {
    const known = this.#bySentence.get(sentence);
    if (known) return known;
    const found = this.#find(sentence);
    this.#bySentence.set(sentence, found);
    return found;
  }

  #find(index: number): Found[] {
    const context = this.#context;
    const sentence = context.document.sentences[index];
    const found = new FoundTargets();
    if (!sentence) return [];
    let opens = true;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      // After a verb or an adverb a phrase may begin as well.
      const opened: boolean = opens;
      opens = false;
      const mention = mentionOver(context, i);
      if (mention && mention.firstToken !== i) continue;
      this.#addNamed(found, i);
      const { kind, text } = at(context, i);
      if (kind !== 'word' && kind !== 'number') continue;
      const limit = Math.min(sentence.endToken, quoteOver(context, i)?.endToken ?? sentence.endToken);
      const small = !mention && /^\p{Ll}/u.test(text);
      const deed = small && mayBeDeed(context, i);
      if (deed) addDeed(found, context, i, limit);
      const starts: boolean = opened || startsPhrase(context, i, sentence.firstToken);
      opens = leadsOn(context, i, deed, small && starts);
      if (!opens && starts) addPhrase(found, context, i, limit, small || i === sentence.firstToken);
    }
    return found.all();
  }

  /** The person or the name that begins at a token. */
  #addNamed(found: FoundTargets, i: number): void {
    const context = this.#context;
    const mention = mentionOver(context, i);
    if (mention) {
      found.add(
        { text: context.people.get(mention.person)?.name ?? '', person: mention.person, firstToken: i, endToken: mention.endToken },
        'person',
      );
    }
    const name = this.#names.get(i);
    // "the fighting in Harbourtown": where, not what.
    if (name && !/^(?:in|at|near|across|throughout|into|outside|inside)$/.test(at(context, i - 1).lower))
      found.add(plain(context, name.firstToken, name.endToken), 'name');
  }
}

/** Does another phrase begin behind the word rather than at it: behind an adverb, a verb, "the team [that] struck the deal"? */
function leadsOn(context: SpeechContext, i: number, deed: boolean, maybeVerb: boolean): boolean {
  const { lower } = at(context, i);
  if (/^(?:this|that|these|those)$/.test(lower) && (isVerb(context, i + 1) || isAdverb(at(context, i + 1).lower))) return true;
  if (mentionOver(context, i) || DETERMINERS.has(lower)) return false;
  return (deed && !isNounAfter(at(context, i - 1).lower, lower)) || isAdverb(lower) || (maybeVerb && isVerb(context, i));
}

/** "to [cut fares]", "should [cut fares]", "and [cut fares]" */
function mayBeDeed(context: SpeechContext, i: number): boolean {
  const [first, before] = [at(context, i - 2).lower, at(context, i - 1).lower];
  if (before === 'to') return !PREPOSED.test(first);
  if (before === 'not' && !AUXILIARIES.has(first) && first !== 'to') return false;
  return MODAL.test(before) || (/^(?:and|or)$/.test(before) && PLURAL_VERBS.has(at(context, i).lower));
}

function addDeed(found: FoundTargets, context: SpeechContext, i: number, limit: number): void {
  const target = deedTarget(context, i, limit);
  if (!target) return;
  found.add(target, 'deed');
  found.add(shortened(context, target), 'deed');
}

/** The noun phrase that begins at a token, if one does; "[cutting fares]" only where a gerund may stand. */
function addPhrase(found: FoundTargets, context: SpeechContext, i: number, limit: number, mayBeGerund: boolean): void {
  const target = mayStart(context, i) ? nounTarget(context, i, limit) : null;
  if (!target || target.person) return;
  const gerund = mayBeGerund && GERUND.test(at(context, i).lower) && !DETERMINERS.has(at(context, i - 1).lower);
  found.add(target, gerund ? 'deed' : 'phrase');
  found.add(shortened(context, target), 'phrase');
}

const MODAL = /^(?:should|must|will|would|not|cannot|can|could|'ll|n't|please|let|us)$/;

/** "according [to] campaign finance reports": no deed follows. */
const PREPOSED =
  /^(?:according|due|opposed|owing|thanks|contrary|prior|relative|access|opposition|threats?|response|related|similar|addition|comes|came|adherence|resistance|objections?|return|damage|solutions?|alternatives?)$/;

/** A deed, no thing: "raising", not "building". */
const GERUND = /^(?!(?:every|some|any|no)?thing$|(?:spr|str|w|r|k|build|even|morn|meet|hear|hous|fund|spend)ing$)\p{L}+ing$/u;

/** "to [data] protection": no deed. */
const isNounAfter = (before: string, lower: string) =>
  before === 'to' && (isNounAfterTo(lower) || isNoVerb(lower) || PREPOSITIONS.has(lower));

const ADVERBS = new Set(
  'also however soon sooner maybe perhaps already rather still just even quite very almost always never often instead therefore thus too so here there ever far well indeed not back away'.split(
    ' ',
  ),
);

const isAdverb = (lower: string) =>
  ADVERBS.has(lower) ||
  (/.{3}ly$/.test(lower) &&
    !/^(?:family|supply|rally|reply|assembly|monopoly|anomaly|elderly|early|daily|weekly|monthly|only|friendly|likely|unlikely|costly|deadly|lovely|ugly|holy|orderly|scholarly|timely|hourly|quarterly)$/.test(
      lower,
    ));

/** Is a lower-case word where a phrase might begin a verb: "he [struck] the city", "was [filed] with", "[said] Ruiz"? */
function isVerb(context: SpeechContext, index: number): boolean {
  const { lower } = at(context, index);
  const before = at(context, index - 1);
  if (FINITE_VERBS.has(lower) || PLURAL_VERBS.has(lower)) return true;
  if (DETERMINERS.has(before.lower) && before.lower !== 'that') return false;
  if (THIRDS.has(lower) && /^(?:an?|the)$/.test(at(context, index + 1).lower)) return true;
  if (/^(?:i|he|she|we|they|there|who|which)$/.test(before.lower)) return !/ing$/.test(lower);
  if (
    (mentionOver(context, index - 1) || /^(?:it|you|that|everybody|nobody|everyone|someone)$/.test(before.lower)) &&
    (THIRDS.has(lower) || ATTITUDE_FORMS.has(lower) || REPORTING_FORMS.has(lower))
  )
    return true;
  if (!isPast(lower)) return false;
  const next = at(context, index + 1);
  // "[detained] protesters", "was [detained]"
  return (
    endsNoun(next) ||
    !/^\p{Ll}/u.test(next.text) ||
    isAdverb(next.lower) ||
    REPORTING_FORMS.has(lower) ||
    (AUXILIARIES.has(before.lower) && !BE.has(before.lower))
  );
}

/** A bare deed ("relaxing"), or an amount. */
const isFragment = (text: string): boolean => /^\p{Ll}+(?:ing|ly)$|^mak(?:e|ing) sure$|^https?$|^s\s/u.test(text) || isAmount(text);

const AMOUNT_WORDS = new Set(
  (
    'about around roughly nearly almost over at least most than a the of another every each last next past first few several many more some large small two three four five six seven eight nine ten ' +
    'twelve twenty half hundred thousand million billion trillion hundreds thousands millions billions dozens tens percent per cent cents dollars euros pounds yuan yen rupees shillings ' +
    'year years month months week weeks day days hour hours minute minutes seconds decade decades times miles feet kilometers kilometres meters metres tons tonnes number amount points percentage'
  ).split(' '),
);

/** Does a phrase say only how much or how long: "40 minutes", "billions of dollars", "least 2023"? */
const isAmount = (text: string) =>
  text
    .split(/[\s-]+/)
    .every((word) => AMOUNT_WORDS.has(word.toLowerCase()) || /^(?:RM|US)?[$£€]?\d[\d.,]*(?:bn|m|k|%|th|st|nd|rd)?$/.test(word));

/** May a noun phrase begin with this word at all? */
function mayStart(context: SpeechContext, index: number): boolean {
  const { lower, text } = at(context, index);
  if (DETERMINERS.has(lower) || text === 'US' || mentionOver(context, index)) return true;
  return !(
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    TIME_WORDS.has(lower) ||
    OBJECT_PRONOUNS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    isAdverb(lower) ||
    /^(?:according|depending|whenever|wherever|whatever|whoever)$/.test(lower)
  );
}

/** May a noun phrase begin here: at a determiner, or after a word that is in no noun phrase? */
function startsPhrase(context: SpeechContext, index: number, floor: number): boolean {
  const { lower, text } = at(context, index);
  if (index === floor || DETERMINERS.has(lower)) return true;
  const before = at(context, index - 1);
  if (before.kind === 'punctuation') return !/^[-&%$£€/]$/.test(before.text);
  if (before.kind === 'quote') return true;
  if (DETERMINERS.has(before.lower)) return false;
  if (/^['’]s?$/.test(before.text)) return true;
  return (
    PREPOSITIONS.has(before.lower) ||
    CONJUNCTIONS.has(before.lower) ||
    AUXILIARIES.has(before.lower) ||
    SUBJECT_PRONOUNS.has(before.lower) ||
    mentionOver(context, index - 1) !== undefined ||
    ATTITUDE_FORMS.has(before.lower) ||
    REPORTING_FORMS.has(before.lower) ||
    FINITE_VERBS.has(before.lower) ||
    /(?:ing|ed)$/.test(before.lower) ||
    (/^\p{Lu}/u.test(text) && /^\p{Ll}/u.test(before.text))
  );
}

function plain(context: SpeechContext, firstToken: number, endToken: number): Target {
  const last = at(context, endToken - 1);
  const text = context.document.text.slice(at(context, firstToken).start, last.end).replace(/['’]s$/, '');
  return { text, person: null, firstToken, endToken };
}

/** "the ban on fireworks" → "ban", "cutting fares in June" → "cutting fares": what stands before the first preposition. */
function shortened(context: SpeechContext, target: Target): Target | null {
  const { text } = context.document;
  for (let i = target.firstToken + 1; i < target.endToken; i++) {
    if (!PREPOSITIONS.has(at(context, i).lower) || mentionOver(context, i)) continue;
    // A deed's words aren't those on the page.
    const tail = text.slice(at(context, i - 1).end, at(context, target.endToken - 1).end);
    return target.text.endsWith(tail)
      ? { ...target, text: target.text.slice(0, -tail.length), endToken: i }
      : plain(context, target.firstToken, i);
  }
  return null;
}
