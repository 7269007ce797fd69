import type { Person, Span } from '../../engine/analysis.ts';

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

/** Every way in which the article writes the person's name, the most frequent first. */
function formsOf({ mentions }: Pick<Person, 'mentions'>, text: string): string[] {
  const counts = new Map<string, number>();
  for (const [start, end] of mentions) {
    const form = text.slice(start, end).replace(/\s+/g, ' ');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}

/**
 * The part of a person's name that the article calls them by, mostly the surname, wherever it stands: "Kim" of "Kim Jong Un", "Lindqvist" of "Anna
 * Lindqvist"; null where the article never uses a part alone.
 */
export function calledBy(person: Pick<Person, 'name' | 'mentions'>, text: string): Span | null {
  for (const form of formsOf(person, text)) {
    if (form.length >= person.name.length) continue;
    if (person.name.endsWith(` ${form}`)) return [person.name.length - form.length, person.name.length];
    if (person.name.startsWith(`${form} `)) return [0, form.length];
  }
  return null;
}

/** The other spellings of the name in this article: not the name itself, and no mere part of it; at most three. */
export function otherSpellings(person: Pick<Person, 'name' | 'mentions'>, text: string): string[] {
  const words = new Set(wordsOf(person.name));
  const seen = new Set([wordsOf(person.name).join(' ')]);
  return formsOf(person, text)
    .filter((form) => {
      const own = wordsOf(form);
      const isNew = !seen.has(own.join(' ')) && own.some((word) => !words.has(word));
      seen.add(own.join(' '));
      return isNew;
    })
    .slice(0, 3);
}
