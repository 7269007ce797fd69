import { DEFAULT_CONFIDENCE } from '../../vocabulary/confidence.ts';
import type { Agreement, Person, Stance } from '../analysis.ts';
import { sameTarget, type TargetWords, targetWords, topicsOf } from './same-target.ts';

interface Held {
  readonly person: string;
  readonly stance: Stance;
  readonly words: TargetWords;
}

/**
 * Who agrees with whom: each two people with stances on the same target, once for each such target, by the surest pair of their stances.
 * Stances below DEFAULT_CONFIDENCE, which no view shows, make no agreement.
 * People come in the order of first mention; the surest agreement is answered first. Only stances that share a word are compared. `headline`: the article's.
 */
export function findAgreements(people: readonly Pick<Person, 'id' | 'stances'>[], headline = ''): readonly Agreement[] {
  const topics = topicsOf(headline);
  const byWord = new Map<string, Held[]>();
  const found: Agreement[] = [];
  for (const { id, stances } of people) {
    const mine = stances
      .filter(({ confidence }) => confidence >= DEFAULT_CONFIDENCE)
      .map((stance): Held => ({ person: id, stance, words: targetWords(stance.target) }));
    for (const held of mine) {
      const others = new Set([...held.words.words].flatMap((word) => byWord.get(word) ?? []));
      for (const other of others) if (sameTarget(other.words, held.words, topics)) found.push(agreementOf(other, held));
    }
    // Only now, so that nobody meets himself.
    for (const held of mine) for (const word of held.words.words) byWord.set(word, [...(byWord.get(word) ?? []), held]);
  }
  return withoutRepeats(
    found.sort((a, b) => sureness(b) - sureness(a)),
    topics,
  );
}

function agreementOf(first: Held, second: Held): Agreement {
  const [a, b] = [first.stance, second.stance];
  const mixed = a.position === 'mixed' || b.position === 'mixed';
  const relation = mixed ? 'partly' : a.position === b.position ? 'agree' : 'disagree';
  const target = b.confidence > a.confidence ? b.target : a.target;
  return { target, people: [first.person, second.person], relation, stances: [a, b] };
}

const sureness = ({ stances: [a, b] }: Agreement) => Math.min(a.confidence, b.confidence);

/** Of the agreements of a pair on one thing the first. */
function withoutRepeats(agreements: readonly Agreement[], topics: ReadonlySet<string>): Agreement[] {
  const seen = new Map<string, TargetWords[]>();
  return agreements.filter(({ people, target }) => {
    const pair = people.join(' ');
    const words = targetWords(target);
    const told = seen.get(pair) ?? [];
    if (told.some((other) => sameTarget(other, words, topics))) return false;
    seen.set(pair, [...told, words]);
    return true;
  });
}
