import type { SpeakerResolver } from '../statements/speakers.ts';
import { at, lastBefore, mentionOver, type SpeechContext } from '../statements/speech-context.ts';
import { headlineOf } from '../text/document.ts';
import { DETERMINERS } from '../words/clause-words.ts';
import type { Candidate, TargetFinder } from './candidates.ts';
import { isOpen } from './open-targets.ts';
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
 * the nearest one in the last sentences, or farther back one with a name in it; two or three known words ("the annual forum") under one with a name. What is somebody's is told so ("his party"). Where there is none, and the headline doesn't have the word either, it leaves open what is meant, as some nouns
 * always do (words/vague-nouns.ts).
 */
export function wholeTargets(context: SpeechContext, speakers: SpeakerResolver, finder: TargetFinder): (candidate: Candidate) => Candidate {
  /** By their last word, in text order: all, and those with a name in them. */
  const [all, named] = [new Map<string, Longer[]>(), new Map<string, Longer[]>()];
  for (const { index, block } of context.document.sentences) {
    // A headline's capitals hide where its phrases begin: "Saar [Backs a Tunnel]".
    if (block === 0) continue;
    for (const { target, origin } of finder.of(index)) {
      if (target.person || origin === 'deed') continue;
      const words = target.text.split(' ');
      if (words.some((word) => DETERMINERS.has(word.toLowerCase()))) continue;
      const head = words.at(-1)?.toLowerCase() ?? '';
      if (words.length < 2 || words.length > MOST_WORDS || words.some((word) => /ing$/.test(word))) continue;
      const longer = { text: target.text, firstToken: target.firstToken, sentence: index };
      for (const lists of /\p{Lu}/u.test(target.text) ? [all, named] : [all]) {
        const list = lists.get(head);
        if (list) list.push(longer);
        else lists.set(head, [longer]);
      }
    }
  }
  // Of two that begin at one word the first found comes last, as the one that is taken.
  for (const lists of [all, named]) for (const list of lists.values()) list.reverse().sort((a, b) => a.firstToken - b.firstToken);
  const title = new Set(
    headlineOf(context.document)
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const fullerThan = (head: string, target: Target, capital: boolean): Longer | undefined => {
    const { sentence } = at(context, target.firstToken);
    const lastOf = (lists: ReadonlyMap<string, readonly Longer[]>) => {
      const list = lists.get(head) ?? [];
      return list[lastBefore(list, target.firstToken, ({ firstToken }) => firstToken)];
    };
    const near = capital ? undefined : lastOf(all);
    return near && sentence - near.sentence <= NEAR ? near : lastOf(named);
  };
  return (candidate) => {
    const { target } = candidate;
    if (target.person) return candidate;
    const owner = at(context, target.firstToken - 1).lower;
    if (isOpen(context, candidate)) return { ...candidate, vague: true };
    const words = target.text.split(' ');
    // "described [his] leadership": whose, where another is named before or the holder can't be meant?
    if (/^(?:his|her)$/.test(owner) && !isOwn(context, speakers, candidate)) return { ...candidate, vague: true };
    // "his brand of Islam"
    if (OWNERS.test(owner) && !/^\p{Lu}|ing$/u.test(words[0] ?? '') && words.length <= MOST_WORDS) return { ...candidate, target: { ...target, text: `${owner} ${target.text}` } }; // biome-ignore format: one choice
    if (!PLAIN.test(target.text)) return candidate;
    if (KNOWN.test(owner)) {
      const whole = fullerThan(words.at(-1) ?? '', target, words.length > 1);
      if (whole) return { ...candidate, target: { ...target, text: whole.text } };
      if (words.length === 1 && !title.has(target.text)) return { ...candidate, vague: true };
    }
    return candidate;
  };
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
