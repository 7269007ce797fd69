import type { SpeakerResolver } from '../statements/find-speaker.ts';
import { at, lastBefore, mentionOver, type SpeechContext } from '../statements/speech-context.ts';
import { headlineOf } from '../text/document.ts';
import { DETERMINERS } from '../words/clause-words.ts';
import type { Candidate, TargetFinder } from './candidates.ts';
import type { Target } from './targets.ts';

/** A phrase that says in full what a later word may mean. */
interface Longer {
  readonly text: string;
  readonly firstToken: number;
  readonly sentence: number;
}

/** A phrase of more words is no name of a thing any more. */
const MOST_WORDS = 5;
/** So many sentences back a phrase without a capital may still be meant. */
const NEAR = 12;
/** One to three words without a name. */
const PLAIN = /^[\p{Ll}-]+(?: [\p{Ll}-]+){0,2}$/u;
const OWNERS = /^(?:his|her|my|our)$/;
/** Words before a bare noun that say that it is known. */
const KNOWN = /^(?:the|this|that|these|those)$/;

/**
 * Puts candidates whose target is one bare, known word ("the [pipeline]") under the fuller phrase with that head that the article used before ("Keystone pipeline"):
 * the nearest one in the last sentences, or farther back one with a name in it; two or three known words ("the annual forum") under one with a name. What is somebody's is told so ("his party"). Where there is none, and the headline doesn't have the word either, it
 * leaves open what is meant.
 */
export function wholeTargets(context: SpeechContext, speakers: SpeakerResolver, finder: TargetFinder): (candidate: Candidate) => Candidate {
  const { all, named } = longerPhrases(context, finder);
  const title = new Set(
    headlineOf(context.document)
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const fullerThan = (target: Target, words: readonly string[]): Longer | undefined => {
    const lastOf = (lists: ReadonlyMap<string, readonly Longer[]>) => {
      const list = lists.get(words.at(-1) ?? '') ?? [];
      return list[lastBefore(list, target.firstToken, ({ firstToken }) => firstToken)];
    };
    const near = words.length > 1 ? undefined : lastOf(all);
    return near && at(context, target.firstToken).sentence - near.sentence <= NEAR ? near : lastOf(named);
  };
  return (candidate) => {
    const { target } = candidate;
    if (target.person) return candidate;
    const owner = at(context, target.firstToken - 1).lower;
    const words = target.text.split(' ');
    // "described [his] leadership": whose, where another is named before or the holder can't be meant?
    if (/^(?:his|her)$/.test(owner) && !isOwn(context, speakers, candidate)) return { ...candidate, vague: true };
    // "his brand of Islam"
    if (OWNERS.test(owner) && !/^\p{Lu}|ing$/u.test(words[0] ?? '') && words.length <= MOST_WORDS)
      return { ...candidate, target: { ...target, text: `${owner} ${target.text}` } };
    if (!KNOWN.test(owner) || !PLAIN.test(target.text)) return candidate;
    const whole = fullerThan(target, words);
    if (whole) return { ...candidate, target: { ...target, text: whole.text } };
    return words.length === 1 && !title.has(target.text) ? { ...candidate, vague: true } : candidate;
  };
}

/** The phrases that say in full what a later word may mean, by their last word, in text order: all, and those with a name in them. */
function longerPhrases(context: SpeechContext, finder: TargetFinder) {
  const all = new Map<string, Longer[]>();
  for (const { index, block } of context.document.sentences) {
    // A headline's capitals hide where its phrases begin: "Saar [Backs a Tunnel]".
    for (const { target, origin } of block === 0 ? [] : finder.of(index)) {
      const words = target.text.split(' ');
      if (target.person || origin === 'deed' || words.length < 2 || words.length > MOST_WORDS) continue;
      if (words.some((word) => DETERMINERS.has(word.toLowerCase()) || /ing$/.test(word))) continue;
      const head = words.at(-1)?.toLowerCase() ?? '';
      const longer = { text: target.text, firstToken: target.firstToken, sentence: index };
      const list = all.get(head);
      if (list) list.push(longer);
      else all.set(head, [longer]);
    }
  }
  // Of two that begin at one word the first found comes last, as the one that is taken.
  for (const list of all.values()) list.reverse().sort((a, b) => a.firstToken - b.firstToken);
  const named = new Map([...all].map(([head, list]) => [head, list.filter(({ text }) => /\p{Lu}/u.test(text))]));
  return { all, named };
}

/** Is "his" or "her" before a target the holder's: may they be so called, and is nobody else named before it in the sentence? */
function isOwn(context: SpeechContext, speakers: SpeakerResolver, { person: holder, target }: Candidate): boolean {
  const { lower, sentence } = at(context, target.firstToken - 1);
  const pronoun = lower === 'his' ? 'he' : 'she';
  if (!speakers.mayBe(holder, pronoun)) return false;
  for (let i = context.document.sentences[sentence]?.firstToken ?? 0; i < target.firstToken - 1; i++) {
    const person = mentionOver(context, i)?.person;
    if (person && person !== holder && speakers.mayBe(person, pronoun)) return false;
  }
  return true;
}
