import type { LikelyPosition, Person, Position, Span, Stance, Statement } from '../engine/analysis.ts';
import { nameWords } from '../memory/search-words.ts';

/** Whether only those with a position are sought, or only those on one side. */
export type Stands = 'any' | 'some' | 'for' | 'against';

/** Words of a statement that were sought, with the place of the first of them. */
interface FoundStatement {
  readonly statement: Statement;
  readonly word: Span;
}

/** Somebody who is found, and what of theirs it was found by: nothing where it is who they are. */
export interface Found {
  readonly person: Person;
  readonly stances: readonly Stance[];
  readonly positions: readonly LikelyPosition[];
  readonly statements: readonly FoundStatement[];
}

const begins = (words: readonly string[], start: string): boolean => words.some((word) => word.startsWith(start));

const POSITIONS: Readonly<Record<Exclude<Stands, 'any'>, readonly Position[]>> = {
  some: ['for', 'mixed', 'against'],
  for: ['for', 'mixed'],
  against: ['mixed', 'against'],
};
const isOn = ({ position }: Stance, stands: Stands): boolean => stands === 'any' || POSITIONS[stands].includes(position);

/** A word where it stands in the article; the parts of one with a hyphen are words of their own. */
const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;

/** The places in these spans of words that begin like one of those sought. */
function placesIn(text: string, spans: readonly Span[], sought: readonly string[]): { word: string; place: Span }[] {
  return spans.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(WORD)].flatMap(({ 0: written, index }) => {
      const [word = ''] = nameWords([written]);
      return sought.some((each) => word.startsWith(each))
        ? [{ word, place: [start + index, start + index + written.length] as const }]
        : [];
    }),
  );
}

/**
 * The people who have, for every word of the query, one that begins like it in their name, part in the story, roles or affiliations, in the target of a stance or in a statement; of the
 * latter those are answered in which it stands. Accents and case don't matter. Where only those who stand somewhere are sought, they have such a stance on what the query
 * says. In the order given, whoever is what was sought before whoever speaks of it.
 */
export function searchArticle(people: readonly Person[], text: string, query: string, stands: Stands): Found[] {
  const sought = nameWords([query]);
  const found = people.flatMap((person): Found[] => {
    const own = nameWords([
      person.name,
      person.part?.text ?? '',
      ...person.roles.map((role) => role.text),
      ...person.affiliations.map((affiliation) => affiliation.text),
    ]);
    const isMeant = sought.every((start) => begins(own, start));
    /** Whether words of the person's complete the query. */
    const complete = (words: readonly string[]) =>
      sought.some((start) => begins(words, start)) && sought.every((start) => begins(own, start) || begins(words, start));
    const stances = person.stances.filter(
      (stance) => isOn(stance, stands) && (isMeant ? stands !== 'any' : complete(nameWords([stance.target]))),
    );
    // Who is on no side for sure stands somewhere all the same.
    const positions =
      stands === 'some'
        ? person.positions.filter(({ evidence }) => isMeant || complete(placesIn(text, [evidence], sought).map(({ word }) => word)))
        : [];
    if (stands !== 'any') return stances.length + positions.length > 0 ? [{ person, stances, positions, statements: [] }] : [];
    if (isMeant) return [{ person, stances: [], positions, statements: [] }];
    const statements = person.statements
      .filter(({ id }) => !stances.some(({ statement }) => statement === id))
      .flatMap((statement): FoundStatement[] => {
        const places = placesIn(text, statement.spans, sought);
        const [first] = places;
        return first && complete(places.map(({ word }) => word)) ? [{ statement, word: first.place }] : [];
      });
    return stances.length > 0 || statements.length > 0 ? [{ person, stances, positions, statements }] : [];
  });
  const isSpeaker = ({ stances, statements }: Found) => stands === 'any' && stances.length + statements.length > 0;
  return found.toSorted((a, b) => Number(isSpeaker(a)) - Number(isSpeaker(b)));
}
