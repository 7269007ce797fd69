import type { Analysis, Person, Span } from '../engine/analysis.ts';
import { fold } from '../knowledge/fold.ts';
import { addTo } from '../vocabulary/add-to.ts';

type Ambiguous = Analysis['ambiguous'][number];

/**
 * An analysis of a text while it is corrected. People are found by their name, mentions by their words and place, and names that could be several people's by whose they
 * could be, so that a correction costs what it concerns, not how many people there are.
 */
export function createDraft(analysis: Analysis, text: string) {
  let isChanged = false;
  let places = 0;
  /** People, and names that could be several people's, by their places: the order in which they came. */
  const people = new Map<number, Person>();
  const ambiguous = new Map<number, Ambiguous>();
  const placeOf = new Map<Person, number>();
  const withId = new Map<string, number>();
  const named = new Map<string, Set<number>>();
  const mayBe = new Map<string, Set<number>>();
  /** Where mentions begin, and names that could be several people's, by their words; and whose place it is by that, since they are apart. */
  const written = new Map<string, Set<number>>();
  const placeAt = new Map<number, number>();
  const unnamed = [...analysis.unnamed];
  /** The question on which the article has a target, by its folded words. */
  const questions = new Map<string, NonNullable<Person['stances'][number]['question']>>();

  /** Takes note of what is no more said of a place, unless another has it by now, and of what is. */
  function stand(place: number, before: readonly Span[], now: readonly Span[]) {
    if (before === now) return;
    for (const span of before) {
      if (placeAt.get(span[0]) !== place) continue;
      placeAt.delete(span[0]);
      written.get(text.slice(...span))?.delete(span[0]);
    }
    for (const span of now) {
      placeAt.set(span[0], place);
      addTo(written, text.slice(...span), span[0]);
    }
  }
  function put(place: number, person: Person) {
    people.set(place, person);
    placeOf.set(person, place);
    withId.set(person.id, place);
    addTo(named, fold(person.name), place);
  }
  function take(person: Person): number | undefined {
    const place = placeOf.get(person);
    placeOf.delete(person);
    if (place === undefined) return place;
    people.delete(place);
    named.get(fold(person.name))?.delete(place);
    return place;
  }
  function add(person: Person) {
    stand(places, [], person.mentions);
    put(places++, person);
  }
  function hold(place: number, name: Ambiguous) {
    ambiguous.set(place, name);
    for (const id of name.candidates) addTo(mayBe, id, place);
  }
  for (const person of analysis.people) {
    add(person);
    for (const { target, question } of person.stances) {
      const words = fold(target);
      if (question && !questions.has(words)) questions.set(words, question);
    }
  }
  for (const name of analysis.ambiguous) {
    stand(places, [], [name.span]);
    hold(places++, name);
  }
  function release(place: number, { span }: Ambiguous) {
    ambiguous.delete(place);
    stand(place, [span], []);
  }

  const inOrder = (): Person[] => [...people].sort(([a], [b]) => a - b).map(([, person]) => person);

  const draft = {
    /** Everybody of this name. */
    named: (name: string): Person[] => [...(named.get(fold(name)) ?? [])].sort((a, b) => a - b).flatMap((place) => people.get(place) ?? []),
    /** The first of this name. */
    firstNamed: (name: string): Person | undefined => draft.named(name)[0],
    /** Who has this mention. */
    holderOf: ([start]: Span): Person | undefined => people.get(placeAt.get(start) ?? -1),
    /** All mentions of these words, and all such names that could be several people's. */
    spansOf: (words: string): Span[] => [...(written.get(words) ?? [])].map((start) => [start, start + words.length]),
    /** All mentions, and all names that could be several people's. */
    spans: (): Span[] => [...inOrder().flatMap(({ mentions }) => mentions), ...[...ambiguous.values()].map(({ span }) => span)],
    /** The question that others who stand on this target are on. */
    questionOn: (target: string) => questions.get(fold(target)),
    /** Somebody more. */
    add(person: Person) {
      isChanged = true;
      add(person);
    },
    /** Somebody in another's place; nobody where no mention is left. */
    replace(person: Person, by: Person) {
      if (person === by) return;
      isChanged = true;
      const place = take(person);
      if (place === undefined) return;
      stand(place, person.mentions, by.mentions);
      if (by.mentions.length > 0) put(place, by);
    },
    /** Without somebody; where they were a candidate stands another, or whoever is left has the name. */
    remove(person: Person, instead?: Person) {
      isChanged = true;
      stand(take(person) ?? -1, person.mentions, []);
      draft.withoutCandidate(person.id, instead?.id);
    },
    /** Without somebody as a candidate anywhere; a name that then could be one person only is a mention of that one. */
    withoutCandidate(gone: string, instead?: string) {
      const clear = new Map<string, Span[]>();
      for (const place of mayBe.get(gone) ?? []) {
        const name = ambiguous.get(place);
        if (!name) continue;
        isChanged = true;
        const candidates = [...new Set(name.candidates.flatMap((id) => (id === gone ? (instead ?? []) : id)))];
        const [only] = candidates;
        if (candidates.length > 1) hold(place, { ...name, candidates });
        else release(place, name);
        if (candidates.length === 1 && only !== undefined) clear.set(only, [...(clear.get(only) ?? []), name.span]);
      }
      mayBe.delete(gone);
      for (const [id, more] of clear) {
        const person = people.get(withId.get(id) ?? -1);
        if (person) draft.replace(person, { ...person, mentions: [...person.mentions, ...more].sort((a, b) => a[0] - b[0]) });
      }
    },
    /** Without a name that could be several people's. */
    withoutAmbiguous([start]: Span) {
      const place = placeAt.get(start) ?? -1;
      const name = ambiguous.get(place);
      if (name) release(place, name);
    },
    /** What no person is called may still have spoken. */
    addUnnamed: (speaker: Analysis['unnamed'][number]) => unnamed.push(speaker),
    /** The analysis as it is corrected: people in the order of their first mention. */
    done: (): Analysis =>
      isChanged
        ? {
            ...analysis,
            people: inOrder().sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0)),
            ambiguous: [...ambiguous.values()],
            unnamed,
          }
        : analysis,
  };
  return draft;
}

export type Draft = ReturnType<typeof createDraft>;
