import { at, type SpeechContext } from '../statements/speech-context.ts';
import { tokenAt } from '../text/document.ts';
import { tellsOfTurn } from '../words/turn-words.ts';
import type { Pointed } from './pointed-target.ts';

/** Where the encoder sees a position of somebody: on which side (0 for, 1 against, 2 both), and how sure it is that there is one. */
interface Seen extends Pick<Pointed, 'target' | 'span'> {
  readonly side: number;
  readonly chance: number;
}

/** Both sides must be at least so likely: of one reading that doubts itself nobody has changed their mind. */
const LIKELY = 0.6;

/** Has somebody changed their mind: two positions of theirs on a thing in the same words, on opposite sides, and one of the sentences says that it was otherwise at another time? */
export function isStanceChange(context: SpeechContext, one: Seen, other: Seen): boolean {
  if (one.side + other.side !== 1 || Math.min(one.chance, other.chance) < LIKELY) return false;
  const [a, b] = [one, other].map(({ target }) => target.text.toLowerCase());
  const [here, there] = [one, other].map(
    ({ span }) => context.document.sentences[at(context, tokenAt(context.document, span[0])).sentence],
  );
  return (
    a === b &&
    here !== there &&
    [here, there].some((sentence) => sentence && tellsOfTurn(context.document.text.slice(sentence.start, sentence.end)))
  );
}
