import type { Speech } from '../statements/find-statements.ts';
import type { Gender } from '../statements/speakers.ts';
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

/** Who is in which sentence, in text order: a position of theirs may show there. */
export function presencesOf(context: SpeechContext, speech: Speech, sayings: Sayings): Presence[] {
  return context.document.sentences.flatMap((sentence) => {
    /** Whether the person is named or meant already, and by which pronoun first. */
    const present = new Map<string, { pronoun: number; meant: boolean }>();
    const put = (person: string, pronoun: number | null) => {
      const own = present.get(person) ?? { pronoun: -1, meant: false };
      present.set(person, own);
      if (pronoun === null || own.meant) return;
      own.meant = true;
      own.pronoun = pronoun;
    };
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const saying = sayings.list[sayings.at[i] ?? -1];
      for (const person of saying?.people ?? []) put(person, null);
      const mention = mentionOver(context, i);
      if (mention) {
        if (mention.firstToken === i) put(mention.person, -1);
        continue;
      }
      const { lower } = at(context, i);
      if ((lower !== 'he' && lower !== 'she') || inSpeech(context, i)) continue;
      const person = saying?.people.length === 1 ? saying.people[0] : speech.speakers.pronoun(lower as Gender, i);
      if (person) put(person, i);
    }
    return [...present].map(([person, { pronoun }]) => ({ person, sentence, pronoun }));
  });
}
