import type { Gender } from '../statements/find-speaker.ts';
import type { Speech } from '../statements/find-statements.ts';
import { at, inSpeech, mentionOver, type SpeechContext } from '../statements/speech-context.ts';
import type { Sentence } from '../text/document.ts';
import type { Sayings } from './sayings.ts';

/** A person in a sentence: named there, speaking, or its "he" or "she". */
export interface Presence {
  readonly person: string;
  readonly sentence: Sentence;
  /** The token of the "he" or "she" that means the person, where they are not named before it; else -1. */
  readonly pronoun: number;
}

/** The "he" or "she" at a token, unless somebody quoted says it. */
function pronounAt(context: SpeechContext, index: number): Gender | null {
  const { lower } = at(context, index);
  return (lower === 'he' || lower === 'she') && !inSpeech(context, index) ? lower : null;
}

/** Who is in which sentence, in text order: a position of theirs may show there. */
export function presencesOf(context: SpeechContext, speech: Speech, sayings: Sayings): Presence[] {
  return context.document.sentences.flatMap((sentence) => {
    /** Each person with the pronoun by which they are meant first, -1 where they are named, null where they only speak. */
    const present = new Map<string, number | null>();
    const put = (person: string, pronoun: number | null) => present.set(person, present.get(person) ?? pronoun);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const saying = sayings.list[sayings.at[i] ?? -1];
      for (const person of saying?.people ?? []) put(person, null);
      const mention = mentionOver(context, i);
      if (mention?.firstToken === i) put(mention.person, -1);
      const pronoun = mention ? null : pronounAt(context, i);
      const person = pronoun && (saying?.people.length === 1 ? saying.people[0] : speech.speakers.pronoun(pronoun, i));
      if (person) put(person, i);
    }
    return [...present].map(([person, pronoun]) => ({ person, sentence, pronoun: pronoun ?? -1 }));
  });
}
